package org.entente.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.Fact;
import org.entente.Given;
import org.entente.answer.Event;
import org.entente.answer.Explanation;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Step;

/** Answers in words. */
record AnswerPhrases(Messages messages) implements Outcome.Visitor<String> {
  private static String key(String prefix, Enum<?> constant) {
    return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String pending(Pending pending) {
    return messages.text("outcome.pending");
  }

  @Override
  public String agreed(Outcome.Agreed agreed) {
    LocalDate completed = agreed.completedOn();
    return settled("outcome.agreed", agreed.given(), completed, agreed.effectiveOn());
  }

  @Override
  public String inEffect(Outcome.InEffect inEffect) {
    LocalDate completed = inEffect.completedOn();
    return settled("outcome.in-effect", inEffect.given(), completed, inEffect.effectiveOn());
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
    String reason = messages.text(failed.reason().code());
    String day = failed.failedOn().toString();
    return messages.text("outcome.failed", Map.of("failed", day, "reason", reason));
  }

  String of(Event event) {
    Map<String, String> values = new TreeMap<>();
    values.put("parties", messages.names(event.parties()));
    event.act().ifPresent(act -> values.put("act", act.value()));
    String key = key("event", event.kind());
    boolean several = event.parties().size() > 1 && messages.has(key + ".several");
    String sentence = messages.text(several ? key + ".several" : key, values);
    return event.isGiven() ? sentence + " " + messages.text("event.given") : sentence;
  }

  String of(Finding finding) {
    Map<String, String> values = new TreeMap<>(finding.parameters());
    finding.act().ifPresent(id -> values.put("act", id.value()));
    finding.party().ifPresent(id -> values.put("party", id.value()));
    finding.instrument().ifPresent(id -> values.put("instrument", id.value()));
    values.computeIfPresent("reason", (name, code) -> messages.text("reason." + code));
    return messages.text("audit." + finding.code(), values);
  }

  String of(Step step) {
    Map<String, String> values = new TreeMap<>(step.parameters());
    step.on().ifPresent(day -> values.put("on", day.toString()));
    step.act().ifPresent(id -> values.put("act", id.value()));
    step.party().ifPresent(id -> values.put("party", id.value()));
    step.consent().ifPresent(rule -> values.put("rule", messages.of(rule)));
    step.effect().ifPresent(rule -> values.put("effect", messages.of(rule)));
    values.computeIfPresent("reason", (name, code) -> messages.text(code));
    String sentence = messages.text("step." + step.code(), values);
    return step.source().map(reference -> sentence + " [" + reference + "]").orElse(sentence);
  }

  List<String> of(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    String status = messages.text(key("status", explanation.status()));
    String who = messages.name(explanation.party());
    lines.add(who + ", " + messages.of(explanation.day()) + ": " + status);
    explanation.steps().forEach(step -> lines.add(of(step)));
    explanation.violations().forEach(violation -> lines.add(messages.of(violation)));
    return lines;
  }
}
