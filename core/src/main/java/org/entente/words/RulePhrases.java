package org.entente.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.NoObjection;
import org.entente.Quota;

/**
 * Rules of consent and of effect in words; time runs from the day of completion, or by the words of
 * another basis.
 */
record RulePhrases(Messages messages, String basis)
    implements ConsentRule.Visitor<String>, EffectRule.Visitor<String> {
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

  @Override
  public String onCompletion(EffectRule.OnCompletion rule) {
    return messages.text("effect.on-completion" + basis);
  }

  @Override
  public String after(EffectRule.After rule) {
    return messages.text("effect.after" + basis, Map.of("period", messages.of(rule.period())));
  }

  @Override
  public String firstOfMonthAfter(EffectRule.FirstOfMonthAfter rule) {
    String key = rule.period().isZero() ? "first-of-next-month" : "first-of-month-after";
    return messages.text("effect." + key + basis, Map.of("period", messages.of(rule.period())));
  }

  @Override
  public String recurring(EffectRule.Recurring rule) {
    LocalDate first = rule.first();
    Map<String, String> days = Map.of(
        "day", first.toString(),
        "date", messages.dateOf(first),
        "year", Integer.toString(first.getYear()),
        "every", messages.of(rule.every()),
        "period", messages.of(rule.notice()));
    boolean isEachYear = rule.every().equals(Period.ofYears(1)) && !isLeapDay(first);
    String key = isEachYear ? "effect.each-year" : "effect.recurring";
    return messages.text(key + (rule.notice().isZero() ? "" : ".notice") + basis, days);
  }

  private static boolean isLeapDay(LocalDate day) {
    return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
  }

  @Override
  public String on(EffectRule.On rule) {
    String day = messages.text("effect.on" + basis, Map.of("day", rule.date().toString()));
    Optional<String> otherwise = rule.fallback()
        .map(other -> messages.text("effect.otherwise", Map.of("rule", part(other))));
    return otherwise.map(other -> day + ", " + other).orElse(day);
  }

  @Override
  public String latestOf(EffectRule.LatestOf rule) {
    return messages.text("effect.latest-of", Map.of("rules", parts(rule.rules())));
  }

  @Override
  public String earliestOf(EffectRule.EarliestOf rule) {
    return messages.text("effect.earliest-of", Map.of("rules", parts(rule.rules())));
  }

  @Override
  public String retroactiveTo(EffectRule.RetroactiveTo rule) {
    return messages.text("effect.retroactive-to", Map.of("day", rule.date().toString()));
  }

  private String parts(List<EffectRule> rules) {
    return rules.stream().map(this::part).collect(Collectors.joining("; "));
  }

  private String part(EffectRule rule) {
    boolean joins = rule instanceof EffectRule.LatestOf || rule instanceof EffectRule.EarliestOf;
    return joins ? "(" + rule.accept(this) + ")" : rule.accept(this);
  }
}
