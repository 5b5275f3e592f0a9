package org.entente.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.EffectRule;

/** Rules of effect in words. */
final class EffectPhrases implements EffectRule.Visitor<String> {
  private final Messages messages;

  EffectPhrases(Messages messages) {
    this.messages = messages;
  }

  private String say(String token, Map<String, String> parameters) {
    return messages.text("effect." + token, parameters);
  }

  @Override
  public String onCompletion(EffectRule.OnCompletion rule) {
    return say("on-completion", Map.of());
  }

  @Override
  public String after(EffectRule.After rule) {
    return say("after", Map.of("period", messages.of(rule.period())));
  }

  @Override
  public String firstOfMonthAfter(EffectRule.FirstOfMonthAfter rule) {
    return rule.period().isZero()
        ? say("first-of-next-month", Map.of())
        : say("first-of-month-after", Map.of("period", messages.of(rule.period())));
  }

  @Override
  public String recurring(EffectRule.Recurring rule) {
    Map<String, String> days = Map.of(
        "day", rule.first().toString(),
        "every", messages.of(rule.every()),
        "period", messages.of(rule.notice()));
    return say(rule.notice().isZero() ? "recurring" : "recurring.notice", days);
  }

  @Override
  public String on(EffectRule.On rule) {
    String day = say("on", Map.of("day", rule.date().toString()));
    return rule.fallback()
        .map(other -> day + ", " + say("otherwise", Map.of("rule", part(other))))
        .orElse(day);
  }

  @Override
  public String latestOf(EffectRule.LatestOf rule) {
    return say("latest-of", Map.of("rules", parts(rule.rules())));
  }

  @Override
  public String earliestOf(EffectRule.EarliestOf rule) {
    return say("earliest-of", Map.of("rules", parts(rule.rules())));
  }

  @Override
  public String retroactiveTo(EffectRule.RetroactiveTo rule) {
    return say("retroactive-to", Map.of("day", rule.date().toString()));
  }

  private String parts(List<EffectRule> rules) {
    return rules.stream().map(this::part).collect(Collectors.joining("; "));
  }

  private String part(EffectRule rule) {
    boolean joins = rule instanceof EffectRule.LatestOf || rule instanceof EffectRule.EarliestOf;
    return joins ? "(" + rule.accept(this) + ")" : rule.accept(this);
  }
}
