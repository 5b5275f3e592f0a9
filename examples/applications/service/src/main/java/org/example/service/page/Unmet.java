package org.example.service.page;

import java.util.List;
import org.entente.answer.Pending;
import org.entente.answer.Violation;

/** What keeps something from being complete, in a clause. */
final class Unmet {
  private Unmet() {}

  static String of(Pending pending, Phrases phrases) {
    List<Violation> violations = pending.violations();
    if (isSignatures(pending)) {
      return phrases.count("answer.missing", violations.size());
    }
    if (violations.isEmpty()) {
      return phrases.say("answer.unmet-nothing");
    }
    Violation first = violations.get(0);
    String unit = first.parameters().getOrDefault("unit", "");
    if (violations.size() == 1 && (unit.equals("parties") || unit.equals("weight"))) {
      return phrases.say(
          unit.equals("parties") ? "answer.progress" : "answer.progress-weight",
          first.parameters().get("have"),
          first.parameters().get("need"));
    }
    return phrases.count("answer.unmet", violations.size());
  }

  /** Whether nothing but signatures is missing. */
  static boolean isSignatures(Pending pending) {
    return !pending.violations().isEmpty()
        && pending.violations().stream().allMatch(Unmet::isSignature);
  }

  private static boolean isSignature(Violation violation) {
    String condition = violation.condition();
    return condition.endsWith("-signature-missing") || condition.equals("instrument-unsigned");
  }
}
