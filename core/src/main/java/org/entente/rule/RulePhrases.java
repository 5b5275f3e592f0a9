package org.entente.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.ConsentRule;
import org.entente.EffectRule;

/** Consent and effect rules in words. */
final class RulePhrases {
  private final Messages messages;

  RulePhrases(Messages messages) {
    this.messages = messages;
  }

  String of(ConsentRule rule) {
    if (rule instanceof ConsentRule.EveryPartner) {
      return say("every-partner", Map.of());
    }
    if (rule instanceof ConsentRule.Named named) {
      return say("named", Map.of("parties", messages.names(named.parties())));
    }
    if (rule instanceof ConsentRule.AtLeast atLeast) {
      return say("at-least", Map.of("count", "" + atLeast.count()));
    }
    if (rule instanceof ConsentRule.Share share) {
      return say(
          share.exceeded() ? "more-than-share" : "share",
          Map.of("share", share.numerator() + "/" + share.denominator()));
    }
    if (rule instanceof ConsentRule.Weight weight) {
      return say("weight", Map.of("need", "" + weight.atLeast()));
    }
    if (rule instanceof ConsentRule.Among among) {
      return say(
          "among", Map.of("rule", part(among.rule()), "parties", messages.names(among.parties())));
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      return say(
          "excluding",
          Map.of("rule", part(excluding.rule()), "parties", messages.names(excluding.parties())));
    }
    if (rule instanceof ConsentRule.AllOf all) {
      return joined(all.rules(), "and");
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return joined(any.rules(), "or");
    }
    if (rule instanceof ConsentRule.NoObjectionWithin tacit) {
      return say("no-objection-within", Map.of("period", messages.of(tacit.period())));
    }
    if (rule instanceof ConsentRule.After after) {
      return say(
          "after", Map.of("period", messages.of(after.period()), "rule", part(after.rule())));
    }
    return say("none", Map.of());
  }

  private String joined(List<ConsentRule> rules, String word) {
    return rules.size() == 1
        ? of(rules.get(0))
        : rules.stream()
            .map(this::part)
            .collect(Collectors.joining(" " + messages.text(word, Map.of()) + " "));
  }

  /**
   * A rule inside another: in brackets if it joins several, or ends in a list of names, so that
   * both are read as meant.
   */
  private String part(ConsentRule rule) {
    if (rule instanceof ConsentRule.AllOf all && all.rules().size() == 1) {
      return part(all.rules().get(0));
    }
    if (rule instanceof ConsentRule.AnyOf any && any.rules().size() == 1) {
      return part(any.rules().get(0));
    }
    boolean joins = rule instanceof ConsentRule.AllOf
        || rule instanceof ConsentRule.AnyOf
        || rule instanceof ConsentRule.Among
        || rule instanceof ConsentRule.Excluding;
    return joins ? "(" + of(rule) + ")" : of(rule);
  }

  private String say(String token, Map<String, String> parameters) {
    return messages.text("consent." + token, parameters);
  }

  String of(EffectRule rule) {
    if (rule instanceof EffectRule.After after) {
      return effect("after", Map.of("period", messages.of(after.period())));
    }
    if (rule instanceof EffectRule.FirstOfMonthAfter after) {
      return after.period().isZero()
          ? effect("first-of-next-month", Map.of())
          : effect("first-of-month-after", Map.of("period", messages.of(after.period())));
    }
    if (rule instanceof EffectRule.Recurring recurring) {
      return ofRecurring(recurring);
    }
    if (rule instanceof EffectRule.On on) {
      String day = effect("on", Map.of("day", on.date().toString()));
      return on.fallback()
          .map(other -> day + ", " + effect("otherwise", Map.of("rule", part(other))))
          .orElse(day);
    }
    if (rule instanceof EffectRule.LatestOf latest) {
      return effect("latest-of", Map.of("rules", parts(latest.rules())));
    }
    if (rule instanceof EffectRule.EarliestOf earliest) {
      return effect("earliest-of", Map.of("rules", parts(earliest.rules())));
    }
    if (rule instanceof EffectRule.RetroactiveTo retroactive) {
      return effect("retroactive-to", Map.of("day", retroactive.date().toString()));
    }
    return effect("on-completion", Map.of());
  }

  private String ofRecurring(EffectRule.Recurring rule) {
    Map<String, String> days = Map.of(
        "day", rule.first().toString(),
        "every", messages.of(rule.every()),
        "period", messages.of(rule.notice()));
    return effect(rule.notice().isZero() ? "recurring" : "recurring.notice", days);
  }

  private String parts(List<EffectRule> rules) {
    return rules.stream().map(this::part).collect(Collectors.joining("; "));
  }

  private String part(EffectRule rule) {
    boolean joins = rule instanceof EffectRule.LatestOf || rule instanceof EffectRule.EarliestOf;
    return joins ? "(" + of(rule) + ")" : of(rule);
  }

  private String effect(String token, Map<String, String> parameters) {
    return messages.text("effect." + token, parameters);
  }
}
