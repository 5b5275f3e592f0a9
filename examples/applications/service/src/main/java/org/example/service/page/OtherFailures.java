package org.example.service.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** What no page and no interface has answered: a problem for programs, a page for people. */
@Controller
class OtherFailures implements ErrorController {
  private final Shells shells;
  private final JsonMapper json;

  OtherFailures(Shells shells, JsonMapper json) {
    this.shells = shells;
    this.json = json;
  }

  @RequestMapping("/error")
  String show(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model)
      throws IOException {
    int status = Optional.ofNullable(
            (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .orElse(404);
    String path = Optional.ofNullable(
            (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
        .orElse("");
    if (path.startsWith("/api/")) {
      response.setStatus(status);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      json.writeValue(
          response.getOutputStream(), ProblemDetail.forStatus(HttpStatusCode.valueOf(status)));
      return null;
    }
    Shell shell = shells.of(request, locale);
    String text = switch (status) {
      case 404 -> shell.say("error.not-here", path);
      case 401, 403 -> shell.say("error.forbidden");
      default -> status < 500 ? shell.say("error.400") : shell.say("error.other");
    };
    return Failures.page(status, text, shell, response, model);
  }
}
