package org.example;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.answer.Standing;
import org.entente.json.DossierException;
import org.entente.timeline.Timeline;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A dossier comes in, and who is bound on a day goes out. Nothing has to be registered. */
@SpringBootApplication
@RestController
public class Desk {
  public static void main(String[] args) {
    SpringApplication.run(Desk.class, args);
  }

  @PostMapping("/standing/{day}")
  Standing standing(@RequestBody Agreement agreement, @PathVariable LocalDate day) {
    return Timeline.of(agreement).on(day);
  }

  /** What is wrong with a dossier, each fault with its place, in the reader's language. */
  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "This is no dossier.");
    if (e.getRootCause() instanceof DossierException faults) {
      problem.setProperty(
          "faults", faults.problems().stream().map(each -> each.in(locale)).toList());
    }
    return problem;
  }
}
