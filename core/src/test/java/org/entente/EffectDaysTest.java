package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The effect algebra: each phrase that lawyers use gives its day. */
@Tag("5.1")
class EffectDaysTest {
  private static LocalDate effect(EffectRule rule, String completion) {
    return rule.dayOfEffect(day(completion)).orElseThrow();
  }

  private static EffectDay effectOf(EffectRule rule, String completion) {
    return rule.effectOf(day(completion), Anchors.knownOn(day(completion), Map.of()));
  }

  @Test
  void should_take_effect_on_the_day_of_completion() {
    assertThat(effect(EffectRule.onCompletion(), "2004-02-27")).isEqualTo("2004-02-27");
  }

  @Tag("5.2")
  @Test
  void should_count_the_day_of_completion_as_day_zero() {
    assertThat(effect(EffectRule.after(Period.ofDays(60)), "2018-10-31")).isEqualTo("2018-12-30");
    assertThat(effect(EffectRule.after(Period.ofDays(30)), "2016-10-05")).isEqualTo("2016-11-04");
    assertThat(effect(EffectRule.after(Period.ofDays(1)), "2022-01-18")).isEqualTo("2022-01-19");
  }

  @Tag("5.2")
  @Test
  void should_clamp_months_at_the_end_of_the_month() {
    assertThat(effect(EffectRule.after(Period.ofMonths(1)), "2023-01-31")).isEqualTo("2023-02-28");
    assertThat(effect(EffectRule.after(Period.ofMonths(1)), "2024-01-31")).isEqualTo("2024-02-29");
    assertThat(effect(EffectRule.after(Period.ofYears(1)), "2024-02-29")).isEqualTo("2025-02-28");
  }

  @Tag("5.2")
  @Test
  void should_take_effect_on_the_anniversary_after_a_year() {
    assertThat(effect(EffectRule.after(Period.ofYears(1)), "2016-10-27")).isEqualTo("2017-10-27");
  }

  @Tag("5.2")
  @Test
  void should_write_the_expiry_of_a_year_as_the_anniversary_plus_a_day() {
    assertThat(effect(EffectRule.after(Period.of(1, 0, 1)), "2024-04-26")).isEqualTo("2025-04-27");
  }

  @Test
  void should_take_effect_on_the_first_of_the_month_strictly_after_the_period() {
    assertThat(effect(EffectRule.firstOfMonthAfter(Period.ofMonths(3)), "2021-03-22"))
        .isEqualTo("2021-07-01");
    assertThat(effect(EffectRule.firstOfMonthAfter(Period.ofMonths(3)), "2021-03-01"))
        .isEqualTo("2021-07-01");
    assertThat(effect(EffectRule.firstOfMonthAfter(Period.ofDays(60)), "2003-01-31"))
        .isEqualTo("2003-05-01");
    assertThat(effect(EffectRule.firstOfMonthAfter(Period.ofMonths(3)), "2023-02-17"))
        .isEqualTo("2023-06-01");
    assertThat(effect(EffectRule.firstOfMonthAfter(Period.ofMonths(1)), "2023-11-30"))
        .isEqualTo("2024-01-01");
  }

  @Test
  void should_take_effect_on_the_first_of_the_month_after_the_one_of_completion() {
    assertThat(effect(EffectRule.firstOfNextMonth(), "2009-11-13")).isEqualTo("2009-12-01");
    assertThat(effect(EffectRule.firstOfNextMonth(), "1985-01-31")).isEqualTo("1985-02-01");
    assertThat(effect(EffectRule.firstOfNextMonth(), "2024-02-01")).isEqualTo("2024-03-01");
    assertThat(EffectRule.firstOfMonthAfter(Period.ZERO)).isEqualTo(EffectRule.firstOfNextMonth());
  }

  @Test
  void should_take_effect_at_the_first_turn_of_the_year_that_leaves_the_notice() {
    EffectRule.Recurring january = EffectRule.recurring(day("2015-01-01"), Period.ofYears(1));

    assertThat(effect(january, "2016-12-31")).isEqualTo("2017-01-01");
    assertThat(effect(january, "2017-01-01")).isEqualTo("2017-01-01");
    assertThat(effect(january.withNotice(Period.ofDays(1)), "2017-01-01")).isEqualTo("2018-01-01");
    assertThat(effect(january.withNotice(Period.ofYears(1)), "2016-12-31")).isEqualTo("2018-01-01");
    assertThat(effect(january.withNotice(Period.ofYears(1)), "2017-01-01")).isEqualTo("2018-01-01");
    assertThat(effect(january.withNotice(Period.ofYears(1)), "2017-01-02")).isEqualTo("2019-01-01");
    assertThat(effect(january, "2001-06-01")).isEqualTo("2015-01-01");
  }

  @Tag("5.2")
  @Test
  void should_count_turns_from_the_first_day_and_not_from_a_clamped_one() {
    EffectRule.Recurring monthEnds = EffectRule.recurring(day("2024-01-31"), Period.ofMonths(1));

    assertThat(effect(monthEnds, "2024-02-01")).isEqualTo("2024-02-29");
    assertThat(effect(monthEnds, "2024-03-01")).isEqualTo("2024-03-31");
    assertThat(effect(monthEnds, "2024-04-30")).isEqualTo("2024-04-30");
    assertThat(effect(monthEnds, "2024-05-31")).isEqualTo("2024-05-31");
  }

  @Test
  void should_let_days_recur_by_whole_months_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectRule.recurring(day("2024-01-01"), Period.of(1, 0, 1)))
        .withMessageContaining("whole months or years")
        .withMessageContaining("P1Y1D");
  }

  @Test
  void should_take_effect_on_a_fixed_day_only_if_complete_before_it() {
    EffectRule fixed = EffectRule.on(day("2013-07-01"));

    assertThat(fixed.dayOfEffect(day("2013-06-30"))).contains(day("2013-07-01"));
    assertThat(fixed.dayOfEffect(day("2013-07-01"))).isEmpty();
    assertThat(fixed.dayOfEffect(day("2013-07-02"))).isEmpty();
  }

  @Test
  void should_take_effect_by_the_other_rule_if_complete_on_the_fixed_day_or_later() {
    EffectRule rule =
        EffectRule.on(day("2019-01-01")).otherwise(EffectRule.after(Period.ofDays(90)));

    assertThat(effect(rule, "2018-12-31")).isEqualTo("2019-01-01");
    assertThat(effect(rule, "2019-01-01")).isEqualTo("2019-04-01");
    assertThat(rule.tooLateFrom()).isEmpty();
  }

  @Test
  void should_take_the_latest_of_several_days() {
    EffectRule rule = EffectRule.latestOf(
        EffectRule.on(day("2014-01-01")).otherwise(EffectRule.onCompletion()),
        EffectRule.firstOfMonthAfter(Period.ofMonths(3)));

    assertThat(effect(rule, "2013-02-19")).isEqualTo("2014-01-01");
    assertThat(effect(rule, "2023-02-17")).isEqualTo("2023-06-01");
  }

  @Test
  void should_never_take_effect_if_one_of_those_whose_latest_counts_never_comes() {
    EffectRule rule =
        EffectRule.latestOf(EffectRule.on(day("2014-01-01")), EffectRule.onCompletion());

    assertThat(rule.dayOfEffect(day("2014-01-01"))).isEmpty();
    assertThat(rule.tooLateFrom()).contains(day("2014-01-01"));
  }

  @Test
  void should_take_the_earliest_of_several_days_leaving_out_those_that_never_come() {
    EffectRule rule = EffectRule.earliestOf(
        EffectRule.on(day("2020-01-01")), EffectRule.after(Period.ofYears(1)));

    assertThat(effect(rule, "2019-06-01")).isEqualTo("2020-01-01");
    assertThat(effect(rule, "2018-06-01")).isEqualTo("2019-06-01");
    assertThat(effect(rule, "2020-06-01")).isEqualTo("2021-06-01");
    assertThat(rule.tooLateFrom()).isEmpty();
  }

  @Test
  void should_be_too_late_once_the_last_of_several_ways_is_closed() {
    EffectRule january = EffectRule.on(day("2024-01-01"));
    EffectRule july = EffectRule.on(day("2024-07-01"));

    assertThat(EffectRule.earliestOf(january, july).tooLateFrom()).contains(day("2024-07-01"));
    assertThat(EffectRule.latestOf(july, january).tooLateFrom()).contains(day("2024-01-01"));
    assertThat(EffectRule.on(day("2024-01-01")).otherwise(july).tooLateFrom())
        .contains(day("2024-07-01"));
    assertThat(EffectRule.on(day("2024-07-01")).otherwise(january).tooLateFrom())
        .contains(day("2024-07-01"));
    assertThat(EffectRule.latestOf(EffectRule.onCompletion()).tooLateFrom()).isEmpty();
    assertThat(EffectRule.after(Period.ofDays(1)).tooLateFrom()).isEmpty();
  }

  @Test
  void should_never_take_effect_if_none_of_several_days_comes() {
    EffectRule rule =
        EffectRule.earliestOf(EffectRule.on(day("2024-01-01")), EffectRule.on(day("2024-07-01")));

    assertThat(effect(rule, "2023-12-31")).isEqualTo("2024-01-01");
    assertThat(effect(rule, "2024-01-01")).isEqualTo("2024-07-01");
    assertThat(rule.dayOfEffect(day("2024-07-01"))).isEmpty();
  }

  @Tag("3.10")
  @Test
  void should_reach_back_only_where_the_rule_is_retroactive() {
    assertThat(effect(EffectRule.retroactiveTo(day("2024-07-01")), "2024-08-15"))
        .isEqualTo("2024-07-01");
  }

  @Test
  void should_be_in_time_on_the_fixed_day_itself_where_that_is_inclusive() {
    EffectRule.On rule = EffectRule.on(day("2019-01-01")).inclusive();

    assertThat(effect(rule, "2019-01-01")).isEqualTo("2019-01-01");
    assertThat(rule.dayOfEffect(day("2019-01-02"))).isEmpty();
    assertThat(rule.tooLateFrom()).contains(day("2019-01-02"));
    assertThat(effect(rule.otherwise(EffectRule.after(Period.ofDays(90))), "2019-01-02"))
        .isEqualTo("2019-04-02");
    assertThat(effect(rule.otherwise(EffectRule.after(Period.ofDays(90))), "2019-01-01"))
        .isEqualTo("2019-01-01");
  }

  @Test
  void should_recur_with_a_last_day_for_notice() {
    EffectRule.Recurring rule =
        EffectRule.recurring(day("2020-01-01"), Period.ofYears(1)).noticeBy(MonthDay.of(6, 30));

    assertThat(effect(rule, "2024-06-30")).isEqualTo("2025-01-01");
    assertThat(effect(rule, "2024-07-01")).isEqualTo("2026-01-01");
    assertThat(effect(rule, "2025-01-01")).isEqualTo("2026-01-01");
    assertThat(effect(rule, "2010-01-01")).isEqualTo("2020-01-01");
    assertThat(effect(rule.withNotice(Period.ofMonths(12)), "2024-06-30")).isEqualTo("2026-01-01");
  }

  @Test
  void should_look_for_the_last_day_for_notice_strictly_before_the_day_of_effect() {
    EffectRule.Recurring same =
        EffectRule.recurring(day("2020-07-01"), Period.ofYears(1)).noticeBy(MonthDay.of(7, 1));
    EffectRule.Recurring leap =
        EffectRule.recurring(day("2020-07-01"), Period.ofYears(5)).noticeBy(MonthDay.of(2, 29));

    assertThat(effect(same, "2024-07-01")).isEqualTo("2025-07-01");
    assertThat(effect(same, "2024-07-02")).isEqualTo("2026-07-01");
    assertThat(effect(leap, "2025-02-28")).isEqualTo("2025-07-01");
    assertThat(effect(leap, "2025-03-01")).isEqualTo("2030-07-01");
    assertThat(effect(leap, "2020-02-29")).isEqualTo("2020-07-01");
  }

  @Test
  void should_reach_back_once_another_day_has_come() {
    EffectRule rule =
        EffectRule.retroactiveTo(day("2024-07-01")).once(EffectRule.after(Period.ofDays(1)));
    EffectDay effect = effectOf(rule, "2024-08-14");

    assertThat(effect.day()).contains(day("2024-07-01"));
    assertThat(effect.once()).contains(day("2024-08-15"));
    assertThat(effectOf(rule, "2024-06-01").once()).isEmpty();
    assertThat(rule.reachesBackTo()).contains(day("2024-07-01"));
    assertThat(
            effectOf(EffectRule.retroactiveTo(day("2024-07-01")), "2024-08-14").once())
        .isEmpty();
  }

  @Test
  void should_not_reach_back_where_the_day_on_which_it_would_never_comes() {
    EffectRule rule =
        EffectRule.retroactiveTo(day("2024-07-01")).once(EffectRule.on(day("2024-08-15")));

    assertThat(rule.dayOfEffect(day("2024-08-14"))).contains(day("2024-07-01"));
    assertThat(rule.dayOfEffect(day("2024-08-15"))).isEmpty();
    assertThat(rule.tooLateFrom()).contains(day("2024-08-15"));
  }

  @Test
  void should_run_by_one_rule_from_the_day_of_another() {
    EffectRule fifteenth = EffectRule.recurring(day("2000-01-15"), Period.ofMonths(1));
    EffectRule rule = EffectRule.then(EffectRule.after(Period.ofMonths(3)), fifteenth);

    assertThat(effect(rule, "2024-01-10")).isEqualTo("2024-04-15");
    assertThat(effect(rule, "2024-01-16")).isEqualTo("2024-05-15");
    EffectRule fixed = EffectRule.then(EffectRule.on(day("2024-04-16")), fifteenth);
    assertThat(effect(fixed, "2024-01-16")).isEqualTo("2024-05-15");
    assertThat(fixed.tooLateFrom()).contains(day("2024-04-16"));
    assertThat(fixed.dayOfEffect(day("2024-04-16"))).isEmpty();
  }

  @Test
  void should_refuse_what_follows_and_may_give_no_day() {
    EffectRule fixed = EffectRule.on(day("2024-04-16"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectRule.then(EffectRule.onCompletion(), fixed))
        .withMessageContaining("from 2024-04-16 on");
  }

  private static final Anchor NOTIFIED = Anchor.occurrence("notification");

  private static EffectDay known(EffectRule rule, String completion, String today, String anchor) {
    return rule.effectOf(
        day(completion), Anchors.knownOn(day(today), Map.of(NOTIFIED, day(anchor))));
  }

  private static EffectDay unknown(EffectRule rule, String completion, String today) {
    return rule.effectOf(day(completion), Anchors.knownOn(day(today), Map.of()));
  }

  @Tag("5.3")
  @Test
  void should_run_from_another_day_than_that_of_completion() {
    EffectRule rule = EffectRule.from(NOTIFIED, EffectRule.after(Period.ofDays(30)));

    assertThat(known(rule, "2022-01-01", "2022-03-01", "2022-03-01").day())
        .contains(day("2022-03-31"));
    assertThat(rule.anchors()).containsExactly(NOTIFIED);
    assertThat(EffectRule.from(Anchor.COMPLETION, EffectRule.onCompletion()).anchors())
        .isEmpty();
    assertThat(EffectRule.from(Anchor.COMPLETION, rule).dayOfEffect(day("2022-01-01")))
        .isEmpty();
  }

  @Tag("5.5")
  @Test
  void should_count_a_day_before_completion_as_that_of_completion_unless_it_reaches_back() {
    EffectRule month = EffectRule.from(NOTIFIED, EffectRule.after(Period.ofDays(30)));
    EffectRule back = EffectRule.from(NOTIFIED, EffectRule.retroactiveTo(day("2022-01-15")));
    EffectRule next = EffectRule.then(month, EffectRule.firstOfNextMonth());

    assertThat(known(month, "2022-03-01", "2022-03-01", "2022-01-01").day())
        .contains(day("2022-03-01"));
    assertThat(known(month, "2022-03-01", "2022-03-01", "2022-02-10").day())
        .contains(day("2022-03-12"));
    assertThat(known(back, "2022-03-01", "2022-03-01", "2022-01-01").day())
        .contains(day("2022-01-15"));
    assertThat(known(next, "2022-02-20", "2022-02-20", "2022-01-01").day())
        .contains(day("2022-02-20"));
  }

  @Tag("5.4")
  @Test
  void should_wait_for_what_has_no_day_and_never_take_that_for_never() {
    EffectRule notified = EffectRule.from(NOTIFIED, EffectRule.onCompletion());
    EffectRule fixed = EffectRule.on(day("2022-07-01"));
    EffectRule never = EffectRule.on(day("2021-07-01"));

    assertThat(unknown(notified, "2022-01-01", "2022-01-01").awaits()).containsExactly(NOTIFIED);
    assertThat(unknown(notified, "2022-01-01", "2022-01-01").isNever()).isFalse();
    assertThat(unknown(EffectRule.latestOf(fixed, notified), "2022-01-01", "2022-01-01")
            .awaits())
        .containsExactly(NOTIFIED);
    assertThat(unknown(EffectRule.earliestOf(notified, fixed), "2022-01-01", "2022-01-01")
            .day())
        .contains(day("2022-07-01"));
    assertThat(unknown(EffectRule.earliestOf(notified, never), "2022-01-01", "2022-01-01")
            .awaits())
        .containsExactly(NOTIFIED);
    assertThat(unknown(EffectRule.latestOf(notified, never), "2022-01-01", "2022-01-01")
            .isNever())
        .isTrue();
    assertThat(EffectRule.latestOf(notified, fixed).tooLateFrom()).contains(day("2022-07-01"));
    assertThat(EffectRule.earliestOf(notified, fixed).tooLateFrom()).isEmpty();
  }

  @Tag("5.4")
  @Test
  void should_fail_a_condition_once_its_last_day_has_passed() {
    EffectRule rule =
        EffectRule.from(NOTIFIED, EffectRule.after(Period.ofDays(30))).by(day("2022-03-01"));

    assertThat(unknown(rule, "2022-01-01", "2022-03-01").awaits()).containsExactly(NOTIFIED);
    assertThat(unknown(rule, "2022-01-01", "2022-03-02").isNever()).isTrue();
    assertThat(known(rule, "2022-01-01", "2022-03-02", "2022-03-01").day())
        .contains(day("2022-03-31"));
    assertThat(known(rule, "2022-01-01", "2022-03-02", "2022-03-02").isNever()).isTrue();
    assertThat(rule.turningDays()).containsExactly(day("2022-03-02"));
  }

  @Tag("5.4")
  @Test
  void should_fail_a_fixed_day_that_hangs_on_another_once_that_can_no_longer_come_in_time() {
    EffectRule rule = EffectRule.from(NOTIFIED, EffectRule.on(day("2022-07-01")));

    assertThat(unknown(rule, "2022-01-01", "2022-06-30").awaits()).containsExactly(NOTIFIED);
    assertThat(unknown(rule, "2022-01-01", "2022-07-01").isNever()).isTrue();
    assertThat(known(rule, "2022-01-01", "2022-06-30", "2022-06-30").day())
        .contains(day("2022-07-01"));
  }

  /** The day may still move: it is over with the last day on which another would be in time. */
  @Tag("5.4")
  @Test
  void should_not_fail_by_a_day_still_to_come_while_an_earlier_one_would_be_in_time() {
    EffectRule rule = EffectRule.from(NOTIFIED, EffectRule.on(day("2022-07-01")));
    EffectRule both = ((EffectRule.From) rule).by(day("2022-08-01"));

    assertThat(known(rule, "2022-01-01", "2022-06-30", "2022-09-01").awaits())
        .containsExactly(NOTIFIED);
    assertThat(known(rule, "2022-01-01", "2022-07-01", "2022-09-01").isNever()).isTrue();
    assertThat(known(both, "2022-01-01", "2022-06-30", "2022-09-01").awaits())
        .containsExactly(NOTIFIED);
    assertThat(known(both, "2022-01-01", "2022-07-01", "2022-09-01").isNever()).isTrue();
  }

  @Test
  void should_name_an_occurrence_and_nothing_else() {
    assertThatIllegalArgumentException().isThrownBy(() -> Anchor.occurrence(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Anchor(Anchor.Kind.BOUND, Optional.of("x")));
    assertThat(NOTIFIED).hasToString("occurrence 'notification'");
    assertThat(Anchor.TERM_END).hasToString("term-end");
  }
}
