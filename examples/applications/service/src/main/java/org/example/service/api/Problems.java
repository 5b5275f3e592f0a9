package org.example.service.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.entente.json.DossierException;
import org.entente.words.Messages;
import org.example.service.answer.Deciding;
import org.example.service.start.NoDay;
import org.example.service.store.Mentions;
import org.example.service.store.NoSuchDossier;
import org.example.service.store.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, as application/problem+json (RFC 9457). */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(1)
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** The text is no dossier, or no fact: all its faults at once, each with its place. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> faults(DossierException e, Locale locale) {
    List<DossierException.Problem> faults = e.problems();
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(
        HttpStatus.UNPROCESSABLE_CONTENT,
        faults.size() == 1 ? faults.get(0).in(locale) : faults.size() + " faults were found.");
    problem.setTitle("Not as the schema and the library ask");
    problem.setProperty("faults", faults.stream().map(each -> fault(each, locale)).toList());
    return answer(problem);
  }

  /** One fault, in the language that the reader asks for. */
  private static Map<String, Object> fault(DossierException.Problem fault, Locale locale) {
    return Map.of(
        "code", fault.code(),
        "title", fault.title(locale),
        "path", fault.path(),
        "pointer", fault.pointer(),
        "line", fault.line(),
        "column", fault.column(),
        "found", fault.found().toString(),
        "meant", fault.meant(),
        "message", fault.message(locale));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unfit(IllegalArgumentException e, Locale locale) {
    return answer(HttpStatus.UNPROCESSABLE_CONTENT, "Does not fit the dossier", told(e, locale));
  }

  /** The dossier has no such party, act or instrument; the message names the nearest. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(
      NoSuchElementException e, HttpMethod method, Locale locale) {
    return method == HttpMethod.GET
        ? answer(HttpStatus.NOT_FOUND, "Not here", told(e, locale))
        : answer(HttpStatus.UNPROCESSABLE_CONTENT, "Does not fit the dossier", told(e, locale));
  }

  private static String told(RuntimeException refused, Locale locale) {
    return Messages.in(locale).of(refused);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(NoSuchDossier e) {
    return answer(HttpStatus.NOT_FOUND, "Not here", "There is no " + e.getMessage() + " here.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> stale(StaleVersion e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED, e.getMessage());
    problem.setTitle("Another version stands");
    problem.setProperty("version", e.current());
    HttpHeaders headers = new HttpHeaders();
    if (e.current() > 0) {
      headers.setETag(Preconditions.tag(e.current()));
    }
    return new ResponseEntity<>(problem, headers, HttpStatus.PRECONDITION_FAILED);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> anotherParty(Mentions.AnotherParty e) {
    return answer(HttpStatus.CONFLICT, "Another party of that id", e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(AccessDeniedException e) {
    return answer(HttpStatus.FORBIDDEN, "Not allowed", e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(Preconditions.Missing e) {
    return answer(HttpStatus.PRECONDITION_REQUIRED, "No version named", e.getMessage());
  }

  @ExceptionHandler({Preconditions.Malformed.class, AnswerApi.Unasked.class})
  ResponseEntity<ProblemDetail> malformed(RuntimeException e) {
    return answer(HttpStatus.BAD_REQUEST, "Not a question", e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> large(Body.TooLarge e) {
    return answer(HttpStatus.CONTENT_TOO_LARGE, "Too large", e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> late(Deciding.TookTooLong e) {
    return answer(
        e.isBusy() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT,
        "Takes too long",
        e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrongValue(MethodArgumentTypeMismatchException e) {
    String reason =
        NoDay.in(e).map(Throwable::getMessage).orElse("'" + e.getValue() + "' is no value of it.");
    return answer(HttpStatus.BAD_REQUEST, "Not a question", e.getName() + ": " + reason);
  }

  /** What the database takes in no text, as U+0000. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unstorable(DataIntegrityViolationException e) {
    LOG.warn("The database refused: {}", e.getMostSpecificCause().getMessage());
    return answer(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "Cannot be kept",
        "The database cannot keep this, as a text that holds U+0000.");
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<ProblemDetail> busy(RuntimeException e) {
    LOG.warn("The database did not answer: {}", e.getMessage());
    ResponseEntity<ProblemDetail> answer =
        answer(HttpStatus.SERVICE_UNAVAILABLE, "Busy", "The database does not answer; try again.");
    return ResponseEntity.status(answer.getStatusCode())
        .header(HttpHeaders.RETRY_AFTER, "1")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(answer.getBody());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unforeseen(RuntimeException e) {
    LOG.error("A request failed", e);
    return answer(
        HttpStatus.INTERNAL_SERVER_ERROR, "Failed", "This should not happen; the log has it.");
  }

  private static ResponseEntity<ProblemDetail> answer(
      HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return answer(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
