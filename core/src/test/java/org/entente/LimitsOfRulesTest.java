package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules are held to what can be counted, read and evaluated at once. */
class LimitsOfRulesTest {
  private static void refused(ThrowingCallable building, String why) {
    assertThatThrownBy(building)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Tag("4.1")
  @Test
  void should_hold_weights_to_what_can_be_added_up() {
    long heaviest = 1_000_000_000_000L;

    refused(
        () -> ConsentRule.weight(Map.of(EMMEN.id(), heaviest + 1), 1),
        "a weight must lie in 0 to 1000000000000, but that of 'emmen' was 1000000000001");
    assertThatCode(() -> {
          ConsentRule.weight(Map.of(EMMEN.id(), heaviest), heaviest);
          ConsentRule.weight(Map.of(EMMEN.id(), 0L, COEVORDEN.id(), 1L), 1);
        })
        .doesNotThrowAnyException();
  }

  @Tag("4.1")
  @Test
  void should_hold_a_share_to_a_million_parts() {
    refused(() -> ConsentRule.share(1, 1_000_001), "at most 1,000,000, but it was 1/1000001");
    assertThatCode(() -> ConsentRule.share(1_000_000, 1_000_000)).doesNotThrowAnyException();
  }

  @Tag("5.2")
  @Test
  void should_hold_periods_to_a_thousand_years() {
    refused(() -> ConsentRule.noObjectionWithin(Period.ofYears(1001)), "1000 years");
    refused(() -> ConsentRule.noObjectionWithin(Period.ofMonths(12_001)), "1000 years");
    refused(() -> ConsentRule.noObjectionWithin(Period.ofDays(366_001)), "1000 years");
    refused(() -> ConsentRule.noObjectionWithin(Period.of(1, 0, -1)), "positive");
    refused(() -> EffectRule.after(Period.ZERO), "the time until effect");
    refused(() -> EffectRule.firstOfMonthAfter(Period.ofDays(-1)), "the time until effect");
    refused(
        () -> EffectRule.recurring(Scene.day("2024-01-01"), Period.ZERO),
        "the span between two days of effect must be a positive period");
    NoticeWindow.From window = NoticeWindow.from(EffectRule.onCompletion());
    refused(() -> window.open(Period.ZERO), "a time for notice");
    refused(() -> window.every(Period.ofYears(1)), "must be shut to open anew");
    refused(
        () -> window.open(Period.ofDays(1)).every(Period.ofDays(30)),
        "the span between two times for notice must be whole months or years");
    refused(
        () -> NoticeWindow.beforeEnd(Period.ofMonths(6), Period.ofMonths(6)),
        "the earliest notice must come before the latest");
    assertThatCode(() -> {
          ConsentRule.noObjectionWithin(Period.ofYears(1000));
          ConsentRule.noObjectionWithin(Period.ofDays(366_000));
        })
        .doesNotThrowAnyException();
  }

  @Tag("4.2")
  @Test
  void should_hold_rules_in_one_another_to_thirty_two() {
    UnaryOperator<ConsentRule> all = ConsentRule::allOf;
    UnaryOperator<ConsentRule> any = ConsentRule::anyOf;
    UnaryOperator<ConsentRule> after = rule -> ConsentRule.after(Period.ofDays(1), rule);
    UnaryOperator<ConsentRule> among = rule -> ConsentRule.among(List.of(EMMEN.id()), rule);
    UnaryOperator<ConsentRule> excluding = rule -> ConsentRule.excluding(List.of(EMMEN.id()), rule);

    for (UnaryOperator<ConsentRule> nesting : List.of(all, any, after, among, excluding)) {
      ConsentRule deepest = Stream.iterate(ConsentRule.everyPartner(), nesting)
          .skip(32)
          .findFirst()
          .orElseThrow();
      refused(() -> nesting.apply(deepest), "must not nest deeper than 32, but it nests 33 deep");
    }
  }

  @Tag("5.1")
  @Test
  void should_hold_effects_in_one_another_to_thirty_two() {
    UnaryOperator<EffectRule> latest = EffectRule::latestOf;
    UnaryOperator<EffectRule> earliest = EffectRule::earliestOf;
    UnaryOperator<EffectRule> otherwise =
        rule -> EffectRule.on(Scene.day("2024-01-01")).otherwise(rule);

    for (UnaryOperator<EffectRule> nesting : List.of(latest, earliest, otherwise)) {
      EffectRule deepest = Stream.iterate(EffectRule.onCompletion(), nesting)
          .skip(32)
          .findFirst()
          .orElseThrow();
      refused(() -> nesting.apply(deepest), "must not nest deeper than 32, but it nests 33 deep");
    }
  }

  @Tag("4.2")
  @Test
  void should_hold_a_rule_to_ten_thousand_in_it() {
    ConsentRule[] leaves = new ConsentRule[10_000];
    Arrays.setAll(leaves, i -> ConsentRule.atLeast(i + 1));
    EffectRule[] days = new EffectRule[10_000];
    Arrays.fill(days, EffectRule.onCompletion());

    refused(
        () -> ConsentRule.anyOf(ConsentRule.allOf(leaves)),
        "a rule must not hold more than 10000 rules");
    refused(
        () -> EffectRule.latestOf(EffectRule.earliestOf(days)),
        "a rule must not hold more than 10000 rules");
    assertThatCode(() -> {
          ConsentRule.anyOf(ConsentRule.allOf(Arrays.copyOf(leaves, 9_999)));
          EffectRule.latestOf(EffectRule.earliestOf(Arrays.copyOf(days, 9_999)));
        })
        .doesNotThrowAnyException();
  }

  @Tag("5.1")
  @Test
  void should_refuse_effects_of_no_rules_and_of_no_day_that_facts_can_have() {
    LocalDate far = LocalDate.of(10_000, 1, 1);

    refused(EffectRule::latestOf, "the rules of which the latest counts must not be empty");
    refused(EffectRule::earliestOf, "the rules of which the earliest counts must not be empty");
    refused(() -> EffectRule.on(far), "the day of effect");
    refused(() -> EffectRule.retroactiveTo(far), "the day of effect");
    refused(() -> EffectRule.recurring(far, Period.ofYears(1)), "the first day of effect");
    refused(
        () -> EffectRule.recurring(Scene.day("2024-01-01"), Period.ofYears(1))
            .withNotice(Period.ofDays(-1)),
        "the notice must be a positive period");
  }

  @Tag("4.1")
  @Test
  void should_refuse_to_need_less_than_one_party() {
    refused(
        () -> ConsentRule.atLeast(0), "a rule must ask for at least 1 party, but it asked for 0");
    assertThat(ConsentRule.atLeast(1).toString())
        .isEqualTo("Quota[bar=AtLeast[count=1], table={}, whole=ASKED]");
  }
}
