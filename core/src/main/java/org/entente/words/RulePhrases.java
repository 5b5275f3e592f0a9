package org.entente.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.ConsentRule;

/** Consent rules in words. */
final class RulePhrases implements ConsentRule.Visitor<String> {
  private final Messages messages;

  RulePhrases(Messages messages) {
    this.messages = messages;
  }

  private String say(String token, Map<String, String> parameters) {
    return messages.text("consent." + token, parameters);
  }

  @Override
  public String everyPartner(ConsentRule.EveryPartner rule) {
    return say("every-partner", Map.of());
  }

  @Override
  public String named(ConsentRule.Named rule) {
    return say("named", Map.of("parties", messages.names(rule.parties())));
  }

  @Override
  public String atLeast(ConsentRule.AtLeast rule) {
    return say("at-least", Map.of("count", "" + rule.count()));
  }

  @Override
  public String share(ConsentRule.Share rule) {
    return say(
        rule.exceeded() ? "more-than-share" : "share",
        Map.of("share", rule.numerator() + "/" + rule.denominator()));
  }

  @Override
  public String weight(ConsentRule.Weight rule) {
    return say("weight", Map.of("need", "" + rule.atLeast()));
  }

  @Override
  public String among(ConsentRule.Among rule) {
    return say(
        "among", Map.of("rule", part(rule.rule()), "parties", messages.names(rule.parties())));
  }

  @Override
  public String excluding(ConsentRule.Excluding rule) {
    return say(
        "excluding", Map.of("rule", part(rule.rule()), "parties", messages.names(rule.parties())));
  }

  @Override
  public String allOf(ConsentRule.AllOf rule) {
    return joined(rule.rules(), "and");
  }

  @Override
  public String anyOf(ConsentRule.AnyOf rule) {
    return joined(rule.rules(), "or");
  }

  @Override
  public String none(ConsentRule.None rule) {
    return say("none", Map.of());
  }

  @Override
  public String noObjectionWithin(ConsentRule.NoObjectionWithin rule) {
    return say("no-objection-within", Map.of("period", messages.of(rule.period())));
  }

  @Override
  public String after(ConsentRule.After rule) {
    return say("after", Map.of("period", messages.of(rule.period()), "rule", part(rule.rule())));
  }

  private String joined(List<ConsentRule> rules, String word) {
    return rules.size() == 1
        ? rules.get(0).accept(this)
        : rules.stream()
            .map(this::part)
            .collect(Collectors.joining(" " + messages.text(word, Map.of()) + " "));
  }

  /** A rule within a rule, in brackets unless it is one phrase. */
  private String part(ConsentRule rule) {
    boolean isOnly = rule instanceof ConsentRule.AllOf || rule instanceof ConsentRule.AnyOf;
    if (isOnly && rule.parts().size() == 1) {
      return part(rule.parts().get(0));
    }
    String phrase = rule.accept(this);
    boolean isOnePhrase = rule.parts().isEmpty() || rule instanceof ConsentRule.After;
    return isOnePhrase ? phrase : "(" + phrase + ")";
  }
}
