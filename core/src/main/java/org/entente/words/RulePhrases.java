package org.entente.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Quota;

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
  public String quota(Quota rule) {
    String cast = rule.whole() == Quota.Whole.VOTES_CAST ? ".of-votes" : "";
    String weighed = cast + (rule.isWeighed() ? ".weighed" : "");
    if (rule.bar() instanceof Quota.Share bar) {
      String share = share(bar.numerator(), bar.denominator());
      String key = bar.exceeded() ? "consent.more-than-share" : "consent.share";
      return messages.text(key + weighed, Map.of("share", share));
    }
    if (rule.bar() instanceof Quota.AllBut bar) {
      return messages.text("consent.all-but" + weighed, Map.of("count", "" + bar.count()));
    }
    String number = "" + rule.bar().need(0);
    return rule.isWeighed()
        ? messages.text("consent.weight", Map.of("need", number))
        : messages.text("consent.at-least", Map.of("count", number));
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
  public String among(ConsentRule.Among rule) {
    return some("consent.among", rule.parties(), rule.kinds(), rule.rule());
  }

  @Override
  public String excluding(ConsentRule.Excluding rule) {
    return some("consent.excluding", rule.parties(), rule.kinds(), rule.rule());
  }

  private String some(String key, List<PartyId> parties, List<PartyKind> kinds, ConsentRule rule) {
    Stream<String> whom = Stream.concat(
        kinds.stream().map(this::kind),
        parties.stream().map(each -> messages.names(List.of(each))));
    return messages.text(key, Map.of("rule", part(rule), "parties", messages.list(whom)));
  }

  private String kind(PartyKind kind) {
    String key = "kind." + kind;
    return messages.text(messages.has(key) ? key : "kind.other", Map.of("kind", kind.token()));
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
  public String quorum(ConsentRule.Quorum rule) {
    return messages.text("consent.quorum", Map.of("rule", part(rule.quota())));
  }

  @Override
  public String noObjection(NoObjection rule) {
    boolean isAnybody = rule.unless().equals(ConsentRule.atLeast(1));
    String key = "consent.no-objection" + (isAnybody ? "" : ".unless");
    String quota = part(rule.unless());
    if (rule.deadline() instanceof NoObjection.Within time) {
      String period = messages.of(time.period());
      return messages.text(key + ".within", Map.of("period", period, "rule", quota));
    }
    String day = ((NoObjection.Before) rule.deadline()).date().toString();
    return messages.text(key + ".before", Map.of("day", day, "rule", quota));
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
    boolean isOnePhrase = rule.rules().isEmpty()
        || rule instanceof ConsentRule.After
        || rule instanceof NoObjection
        || rule instanceof ConsentRule.Quorum;
    return isOnePhrase ? rule.accept(this) : "(" + rule.accept(this) + ")";
  }
}
