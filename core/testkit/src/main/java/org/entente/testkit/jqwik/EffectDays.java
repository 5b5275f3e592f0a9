package org.entente.testkit.jqwik;

import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.Anchor;
import org.entente.EffectRule;
import org.entente.testkit.Cast;

/** Random rules of effect, and rules by which a term ends. */
record EffectDays(Set<Feature> features) {
  static Arbitrary<Period> spans() {
    return Arbitraries.integers().between(1, 4).map(Period::ofDays);
  }

  /** Effect on completion mostly, else any; any rule may stand where it is asked by this. */
  Arbitrary<EffectRule> effects() {
    return effects(Anchor.OPENING, Anchor.ENTRY_INTO_FORCE, Anchor.TERM_END);
  }

  /** The same, where some other days may be those from which it runs. */
  Arbitrary<EffectRule> effects(Anchor... others) {
    Arbitrary<EffectRule> completion = Arbitraries.just(EffectRule.onCompletion());
    if (!features.contains(Feature.EFFECTS)) {
      return completion;
    }
    Arbitrary<EffectRule> later = spans().map(EffectRule::after);
    Arbitrary<EffectRule> fixed = Combinators.combine(
            Papers.days(4, Cast.DAYS).map(EffectRule::on), Arbitraries.of(true, false))
        .as((rule, inclusive) -> inclusive ? rule.inclusive() : rule);
    Arbitrary<EffectRule> back = features.contains(Feature.RETROACTION)
        ? Papers.days(0, Cast.DAYS).map(EffectRule::retroactiveTo)
        : later;
    Arbitrary<EffectRule> plain = Arbitraries.oneOf(later, months(), recurring(), fixed, back);
    Arbitrary<EffectRule> otherwise = Combinators.combine(Papers.days(1, Cast.DAYS), plain)
        .as((date, rule) -> EffectRule.on(date).otherwise(rule));
    Arbitrary<EffectRule> part = features.contains(Feature.ANCHORS)
        ? Arbitraries.frequencyOf(Tuple.of(2, plain), Tuple.of(1, anchored(plain, others)))
        : plain;
    Arbitrary<EffectRule> latest = Combinators.combine(part, part).as(EffectRule::latestOf);
    Arbitrary<EffectRule> earliest = Combinators.combine(part, part).as(EffectRule::earliestOf);
    List<Tuple.Tuple2<Integer, Arbitrary<EffectRule>>> kinds = new ArrayList<>(List.of(
        Tuple.of(10, completion),
        Tuple.of(4, later),
        Tuple.of(2, back),
        Tuple.of(1, fixed),
        Tuple.of(1, months()),
        Tuple.of(1, otherwise),
        Tuple.of(1, latest),
        Tuple.of(1, earliest)));
    if (features.contains(Feature.ANCHORS)) {
      kinds.add(Tuple.of(3, anchored(plain, others)));
      kinds.add(Tuple.of(
          1,
          Combinators.combine(later, Arbitraries.oneOf(months(), recurring()))
              .as(EffectRule::then)));
    }
    return Arbitraries.frequencyOf(kinds);
  }

  private static Arbitrary<EffectRule> months() {
    return Arbitraries.integers()
        .between(0, 4)
        .map(Period::ofDays)
        .map(EffectRule::firstOfMonthAfter);
  }

  private static Arbitrary<EffectRule> recurring() {
    Arbitrary<Optional<MonthDay>> by =
        Papers.days(0, Cast.DAYS).map(day -> MonthDay.from(day)).optional(0.3);
    return Combinators.combine(Papers.days(0, Cast.DAYS), spans(), by)
        .as((first, notice, last) -> last.map(
                day -> EffectRule.recurring(first, Period.ofMonths(1)).noticeBy(day))
            .orElseGet(() -> EffectRule.recurring(first, Period.ofMonths(1)).withNotice(notice)));
  }

  /** Rules that run from an occurrence mostly, some until a last day; or that reach back on one. */
  private Arbitrary<EffectRule> anchored(Arbitrary<EffectRule> plain, Anchor... others) {
    Arbitrary<Anchor> occurrence = Arbitraries.of(Cast.OCCURRENCES).map(Anchor::occurrence);
    Arbitrary<Anchor> anchor = others.length == 0
        ? occurrence
        : Arbitraries.frequencyOf(Tuple.of(3, occurrence), Tuple.of(1, Arbitraries.of(others)));
    Arbitrary<EffectRule> counted = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(EffectRule.onCompletion())), Tuple.of(1, plain));
    Arbitrary<EffectRule> from = Combinators.combine(
            anchor, counted, Papers.days(3, Cast.DAYS).optional(0.25))
        .as((day, rule, by) ->
            by.map(EffectRule.from(day, rule)::by).orElseGet(() -> EffectRule.from(day, rule)));
    Arbitrary<EffectRule> once = Combinators.combine(Papers.days(0, Cast.DAYS), from)
        .as((date, rule) -> EffectRule.retroactiveTo(date).once(rule));
    return features.contains(Feature.RETROACTION)
        ? Arbitraries.frequencyOf(Tuple.of(6, from), Tuple.of(1, once))
        : from;
  }

  /** How a term ends that ends by a rule: from the entry into force, or on an occurrence. */
  static Arbitrary<EffectRule> endings() {
    Arbitrary<EffectRule> entry =
        Arbitraries.integers().between(5, 12).map(Period::ofDays).map(EffectRule::after);
    Arbitrary<EffectRule> occurrence = Combinators.combine(
            Arbitraries.of(Cast.OCCURRENCES),
            Arbitraries.oneOf(spans().map(EffectRule::after), months()))
        .as((name, rule) -> EffectRule.from(Anchor.occurrence(name), rule));
    Arbitrary<EffectRule> either =
        Combinators.combine(entry, occurrence).as((a, b) -> EffectRule.earliestOf(a, b));
    return Arbitraries.oneOf(entry, occurrence, either);
  }
}
