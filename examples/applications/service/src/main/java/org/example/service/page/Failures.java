package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.example.service.answer.Deciding;
import org.example.service.start.NoDay;
import org.example.service.store.NoSuchDossier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.ui.Model;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What went wrong, as a page that says what to do. */
@ControllerAdvice(basePackageClasses = Failures.class)
@Order(2)
class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Shells shells;

  Failures(Shells shells) {
    this.shells = shells;
  }

  @ExceptionHandler
  String notHere(
      NoSuchDossier e,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    Shell shell = shells.of(request, locale);
    return page(404, shell.say("error.not-here", e.getMessage()), shell, response, model);
  }

  @ExceptionHandler
  String wrongValue(
      MethodArgumentTypeMismatchException e,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    Shell shell = shells.of(request, locale);
    Optional<NoDay> noDay = NoDay.in(e);
    String text = noDay
        .map(day -> shell.say("error.day", day.text()))
        .orElseGet(() -> shell.say("error.value", String.valueOf(e.getValue())));
    return page(400, text, shell, response, model);
  }

  /** The dossier has no such party or act; the message names the nearest. */
  @ExceptionHandler
  String notKnown(
      NoSuchElementException e,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    Shell shell = shells.of(request, locale);
    return page(404, shell.phrases().messages().of(e), shell, response, model);
  }

  @ExceptionHandler
  String wrong(
      IllegalArgumentException e,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    Shell shell = shells.of(request, locale);
    return page(400, shell.phrases().messages().of(e), shell, response, model);
  }

  @ExceptionHandler
  String wanting(
      MissingServletRequestParameterException e,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    return page(400, e.getMessage(), shells.of(request, locale), response, model);
  }

  @ExceptionHandler({Deciding.TookTooLong.class, DataAccessException.class})
  String busy(
      RuntimeException e,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    LOG.warn("A page was not made: {}", e.getMessage());
    Shell shell = shells.of(request, locale);
    return page(503, shell.say("error.other"), shell, response, model);
  }

  static String page(
      int status, String text, Shell shell, HttpServletResponse response, Model model) {
    response.setStatus(status);
    String key = "error." + status;
    model.addAttribute("shell", shell);
    model.addAttribute("title", shell.say(shell.phrases().has(key) ? key : "error.500"));
    model.addAttribute("text", text);
    return "failure";
  }
}
