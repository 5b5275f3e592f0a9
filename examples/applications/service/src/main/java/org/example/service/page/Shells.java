package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.example.service.access.Role;
import org.example.service.start.FirstLook;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the shell of a page from its request. */
@Component
class Shells {
  private final FirstLook firstLook;

  Shells(FirstLook firstLook) {
    this.firstLook = firstLook;
  }

  Shell of(HttpServletRequest request, Locale locale) {
    Phrases phrases = Phrases.in(Language.of(locale));
    return new Shell(
        phrases,
        inOther(request, phrases.language().other()),
        Optional.ofNullable(request.getUserPrincipal()).map(java.security.Principal::getName),
        request.isUserInRole(Role.RECORD.name()),
        request.isUserInRole(Role.ADMINISTER.name()),
        firstLook.isOn(),
        (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
  }

  private static String inOther(HttpServletRequest request, Language other) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    try {
      return UriComponentsBuilder.fromPath(request.getRequestURI())
          .query(query)
          .replaceQueryParam("lang", other.tag())
          .build(true)
          .toUriString();
    } catch (IllegalArgumentException e) {
      return "/?lang=" + other.tag();
    }
  }
}
