package org.entente.timeline;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.Fact;
import org.entente.rule.Messages;

/** Outcomes, events and failures in words. */
final class Words {
  private Words() {}

  static String key(String prefix, Enum<?> constant) {
    return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String of(Outcome outcome, Messages messages) {
    Map<String, String> values = new TreeMap<>();
    if (outcome instanceof Outcome.Agreed agreed) {
      values.put("completed", agreed.completedOn().toString());
      values.put("effective", agreed.effectiveOn().toString());
      agreed.given().flatMap(Fact::source).ifPresent(source -> values.put("source", source));
      return messages.text(
          agreed.given().isPresent() ? "outcome.agreed.given" : "outcome.agreed", values);
    }
    if (outcome instanceof Outcome.InEffect inEffect) {
      values.put("effective", inEffect.effectiveOn().toString());
      inEffect.given().flatMap(Fact::source).ifPresent(source -> values.put("source", source));
      return messages.text(
          inEffect.given().isPresent() ? "outcome.in-effect.given" : "outcome.in-effect", values);
    }
    if (outcome instanceof Outcome.Failed failed) {
      values.put("failed", failed.failedOn().toString());
      values.put("reason", messages.text(key("failure", failed.reason()), Map.of()));
      return messages.text("outcome.failed", values);
    }
    return messages.text("outcome.pending", values);
  }

  static String of(Event event, Messages messages) {
    Map<String, String> values = new TreeMap<>();
    values.put("parties", messages.names(event.parties()));
    event.act().ifPresent(act -> values.put("act", act.value()));
    String key = key("event", event.kind());
    String several = key + ".several";
    String sentence =
        messages.text(event.parties().size() > 1 && messages.has(several) ? several : key, values);
    return event.given() ? sentence + " " + messages.text("event.given", Map.of()) : sentence;
  }
}
