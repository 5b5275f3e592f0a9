package org.entente.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.Fact;
import org.entente.Given;
import org.entente.answer.Codes;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;

/** What has become of an act, or of the founding, in words. */
record OutcomePhrases(Messages messages) implements Outcome.Visitor<String> {
  @Override
  public String pending(Pending pending) {
    return messages.text(pending.isOpen() ? "outcome.pending" : "outcome.unopened");
  }

  @Override
  public String agreed(Outcome.Agreed agreed) {
    LocalDate completed = agreed.completedOn();
    String key = agreed.isByUnanimity() ? "outcome.agreed.unanimous" : "outcome.agreed";
    return agreed
        .effectiveOn()
        .map(effective -> settled(key, agreed.given(), completed, effective))
        .orElseGet(() -> waiting(agreed));
  }

  private String waiting(Outcome.Agreed agreed) {
    String awaited = agreed.awaits().stream()
        .map(anchor -> messages.of(anchor))
        .collect(Collectors.joining(" " + messages.text("and") + " "));
    String key = agreed.isByUnanimity() ? "outcome.waits.unanimous" : "outcome.waits";
    String completed = agreed.completedOn().toString();
    return messages.text(key, Map.of("completed", completed, "awaited", awaited));
  }

  @Override
  public String inEffect(Outcome.InEffect inEffect) {
    LocalDate completed = inEffect.completedOn();
    String key = inEffect.isByUnanimity() ? "outcome.in-effect.unanimous" : "outcome.in-effect";
    return settled(key, inEffect.given(), completed, inEffect.effectiveOn());
  }

  private String settled(
      String key, Optional<Given> given, LocalDate completed, LocalDate effective) {
    Map<String, String> values = new TreeMap<>();
    values.put("completed", completed.toString());
    values.put("effective", effective.toString());
    given.flatMap(Fact::source).ifPresent(source -> values.put("source", source));
    return messages.text(given.isPresent() ? key + ".given" : key, values);
  }

  @Override
  public String failed(Outcome.Failed failed) {
    boolean isTooLate =
        failed.violations().stream().anyMatch(each -> each.condition().equals(Codes.TERM_OVER));
    String code = failed.reason().code();
    String reason = messages.text(isTooLate ? code + ".term-over" : code);
    String day = failed.failedOn().toString();
    return messages.text("outcome.failed", Map.of("failed", day, "reason", reason));
  }
}
