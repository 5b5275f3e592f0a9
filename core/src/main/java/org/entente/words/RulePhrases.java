package org.entente.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.ConsentRule;

/** Rules of consent in words. */
record RulePhrases(Messages messages) implements ConsentRule.Visitor<String> {
  @Override
  public String everyPartner(ConsentRule.EveryPartner rule) {
    return messages.text("consent.every-partner");
  }

  @Override
  public String named(ConsentRule.Named rule) {
    return messages.text("consent.named", Map.of("parties", messages.names(rule.parties())));
  }

  @Override
  public String atLeast(ConsentRule.AtLeast rule) {
    return messages.text("consent.at-least", Map.of("count", "" + rule.count()));
  }

  @Override
  public String share(ConsentRule.Share rule) {
    String share = share(rule.numerator(), rule.denominator());
    String key = rule.exceeded() ? "consent.more-than-share" : "consent.share";
    return messages.text(key, Map.of("share", share));
  }

  /** A usual fraction in words, a percentage, or a fraction in figures. */
  private String share(int numerator, int denominator) {
    String usual = "fraction." + numerator + "-" + denominator;
    if (messages.has(usual)) {
      return messages.text(usual);
    }
    return denominator == 100 ? numerator + "%" : numerator + "/" + denominator;
  }

  @Override
  public String weight(ConsentRule.Weight rule) {
    return messages.text("consent.weight", Map.of("need", "" + rule.atLeast()));
  }

  @Override
  public String among(ConsentRule.Among rule) {
    String parties = messages.names(rule.parties());
    return messages.text("consent.among", Map.of("rule", part(rule.rule()), "parties", parties));
  }

  @Override
  public String excluding(ConsentRule.Excluding rule) {
    String parties = messages.names(rule.parties());
    return messages.text(
        "consent.excluding", Map.of("rule", part(rule.rule()), "parties", parties));
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
    return messages.text("consent.none");
  }

  @Override
  public String noObjectionWithin(ConsentRule.NoObjectionWithin rule) {
    String period = messages.of(rule.period());
    return messages.text("consent.no-objection-within", Map.of("period", period));
  }

  @Override
  public String after(ConsentRule.After rule) {
    String period = messages.of(rule.period());
    return messages.text("consent.after", Map.of("period", period, "rule", part(rule.rule())));
  }

  private String joined(List<ConsentRule> rules, String word) {
    String between = " " + messages.text(word) + " ";
    return rules.size() == 1
        ? rules.get(0).accept(this)
        : rules.stream().map(this::part).collect(Collectors.joining(between));
  }

  /** A rule within a rule, in brackets unless it is one phrase. */
  private String part(ConsentRule rule) {
    boolean isOnly = rule instanceof ConsentRule.AllOf || rule instanceof ConsentRule.AnyOf;
    if (isOnly && rule.rules().size() == 1) {
      return part(rule.rules().get(0));
    }
    boolean isOnePhrase = rule.rules().isEmpty() || rule instanceof ConsentRule.After;
    return isOnePhrase ? rule.accept(this) : "(" + rule.accept(this) + ")";
  }
}
