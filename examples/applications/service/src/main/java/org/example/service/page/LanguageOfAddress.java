package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language that the address names, else the one that the browser prefers. */
@Component("localeResolver")
class LanguageOfAddress implements LocaleResolver {
  private final AcceptHeaderLocaleResolver preferred = new AcceptHeaderLocaleResolver();

  LanguageOfAddress() {
    preferred.setSupportedLocales(List.of(Language.EN.locale(), Language.NL.locale()));
    preferred.setDefaultLocale(Language.EN.locale());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String named = request.getParameter("lang");
    for (Language language : Language.values()) {
      if (language.tag().equals(named)) {
        return language.locale();
      }
    }
    return preferred.resolveLocale(request);
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    throw new UnsupportedOperationException("the address names the language");
  }
}
