package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.day;

import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Scene;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who must consent and when it takes effect, in the words of an agreement. */
@Tag("10.2")
class RulePhrasesTest {
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH)
      .naming(Scene.agreement(EMMEN, COEVORDEN, DRENTHE).build());
  private static final List<PartyId> PAIR = List.of(EMMEN.id(), COEVORDEN.id());

  private static void assertSays(ConsentRule rule, String phrase) {
    assertThat(ENGLISH.of(rule)).isEqualTo(phrase);
  }

  private static void assertSays(EffectRule rule, String phrase) {
    assertThat(ENGLISH.of(rule)).isEqualTo(phrase);
  }

  @Test
  void should_say_whose_consent_is_asked() {
    assertSays(ConsentRule.everyPartner(), "every partner");
    assertSays(ConsentRule.named(EMMEN), "gemeente Emmen");
    assertSays(ConsentRule.none(), "nobody else");
  }

  @Test
  void should_say_how_many_are_asked() {
    assertSays(ConsentRule.atLeast(3), "at least 3 of those asked");
    assertSays(ConsentRule.share(3, 4), "at least three quarters of those asked");
    assertSays(ConsentRule.moreThanShare(1, 2), "more than half of those asked");
    assertSays(
        ConsentRule.weight(Map.of(EMMEN.id(), 30L, COEVORDEN.id(), 20L), 45),
        "parties that together weigh at least 45");
  }

  @Test
  void should_say_among_whom_consent_is_counted() {
    assertSays(
        ConsentRule.among(PAIR, ConsentRule.atLeast(1)),
        "at least 1 of those asked, among gemeente Coevorden and gemeente Emmen");
    assertSays(
        ConsentRule.excluding(PAIR, ConsentRule.everyPartner()),
        "every partner, not counting gemeente Coevorden and gemeente Emmen");
  }

  @Tag("4.2")
  @Test
  void should_name_kinds_of_party() {
    ConsentRule rule = ConsentRule.among(PartyKind.MUNICIPALITY, ConsentRule.atLeast(1));

    assertSays(rule, "at least 1 of those asked, among the municipalities");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).of(rule))
        .isEqualTo("ten minste 1 van de partijen wier instemming nodig is, gerekend onder de"
            + " gemeenten");
    assertSays(
        new ConsentRule.Excluding(
            List.of(EMMEN.id()),
            List.of(PartyKind.STATE, PartyKind.of("guild")),
            ConsentRule.everyPartner()),
        "every partner, not counting the parties of kind \"guild\", the states and gemeente Emmen");
  }

  @Test
  void should_say_how_long_silence_must_last_and_when_a_way_out_opens() {
    assertSays(
        ConsentRule.noObjectionWithin(Period.ofMonths(1)),
        "those asked, by not objecting within 1 month");
    assertSays(
        ConsentRule.after(Period.ofMonths(15), ConsentRule.atLeast(6)),
        "at least 6 of those asked (only after 15 months)");
  }

  @Test
  void should_bracket_rules_joined_inside_another() {
    ConsentRule either = ConsentRule.anyOf(ConsentRule.named(EMMEN), ConsentRule.named(COEVORDEN));
    ConsentRule both = ConsentRule.allOf(ConsentRule.named(EMMEN), ConsentRule.named(COEVORDEN));

    assertSays(
        ConsentRule.allOf(either, ConsentRule.named(DRENTHE)),
        "(gemeente Emmen or gemeente Coevorden) and provincie Drenthe");
    assertSays(
        ConsentRule.anyOf(both, ConsentRule.named(DRENTHE)),
        "(gemeente Emmen and gemeente Coevorden) or provincie Drenthe");
  }

  /** Else it would say that Drenthe is one of those among whom one is asked. */
  @Test
  void should_bracket_a_list_of_names_inside_another_rule() {
    ConsentRule drenthe = ConsentRule.named(DRENTHE);

    assertSays(
        ConsentRule.allOf(ConsentRule.among(PAIR, ConsentRule.atLeast(1)), drenthe),
        "(at least 1 of those asked, among gemeente Coevorden and gemeente Emmen)"
            + " and provincie Drenthe");
    assertSays(
        ConsentRule.allOf(ConsentRule.excluding(PAIR, ConsentRule.atLeast(1)), drenthe),
        "(at least 1 of those asked, not counting gemeente Coevorden and gemeente Emmen)"
            + " and provincie Drenthe");
  }

  @Test
  void should_take_one_rule_by_itself_for_what_it_is() {
    ConsentRule either = ConsentRule.anyOf(ConsentRule.named(EMMEN), ConsentRule.named(COEVORDEN));
    ConsentRule both = ConsentRule.allOf(ConsentRule.named(EMMEN), ConsentRule.named(COEVORDEN));
    ConsentRule drenthe = ConsentRule.named(DRENTHE);

    assertSays(ConsentRule.allOf(either), "gemeente Emmen or gemeente Coevorden");
    assertSays(
        ConsentRule.allOf(ConsentRule.allOf(either), drenthe),
        "(gemeente Emmen or gemeente Coevorden) and provincie Drenthe");
    assertSays(
        ConsentRule.anyOf(ConsentRule.anyOf(both), drenthe),
        "(gemeente Emmen and gemeente Coevorden) or provincie Drenthe");
    assertSays(
        ConsentRule.anyOf(ConsentRule.allOf(ConsentRule.named(EMMEN)), drenthe),
        "gemeente Emmen or provincie Drenthe");
    assertSays(
        ConsentRule.allOf(ConsentRule.anyOf(ConsentRule.named(EMMEN)), drenthe),
        "gemeente Emmen and provincie Drenthe");
  }

  @Test
  void should_say_how_long_after_completion_it_takes_effect() {
    assertSays(EffectRule.onCompletion(), "on the day consent is complete");
    assertSays(EffectRule.after(Period.ofDays(60)), "60 days after consent is complete");
    assertSays(
        EffectRule.firstOfNextMonth(),
        "on the first day of the month after the one in which consent is complete");
    assertSays(
        EffectRule.firstOfMonthAfter(Period.ofMonths(3)),
        "on the first day of the month after 3 months from completion");
  }

  @Test
  void should_say_on_which_recurring_day_it_takes_effect() {
    EffectRule.Recurring january = EffectRule.recurring(day("2025-01-01"), Period.ofYears(1));
    EffectRule.Recurring quarters = EffectRule.recurring(day("2025-01-01"), Period.ofMonths(3));

    assertSays(
        january, "on the next 1 January (from 2025 on) that is not before consent is complete");
    assertSays(
        january.withNotice(Period.ofMonths(6)),
        "on the next 1 January (from 2025 on)"
            + " that is at least 6 months after consent is complete");
    assertSays(
        quarters,
        "on 1 January 2025 or the first day after it, counting on by 3 months,"
            + " that is not before consent is complete");
    assertSays(
        quarters.withNotice(Period.ofMonths(6)),
        "on 1 January 2025 or the first day after it, counting on by 3 months,"
            + " that is at least 6 months after consent is complete");
    assertSays(
        EffectRule.recurring(day("2024-02-29"), Period.ofYears(1)),
        "on 29 February 2024 or the first day after it, counting on by 1 year,"
            + " that is not before consent is complete");
  }

  @Test
  void should_count_from_the_receipt_of_a_notice() {
    EffectRule.Recurring january = EffectRule.recurring(day("2025-01-01"), Period.ofYears(1));
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));

    assertThat(dutch.ofNotice(january.withNotice(Period.ofMonths(6))))
        .isEqualTo("op de eerstvolgende 1 januari (vanaf 2025), ten minste 6 maanden na ontvangst"
            + " van de opzegging");
    assertThat(ENGLISH.ofNotice(EffectRule.after(Period.ofMonths(12))))
        .isEqualTo("12 months after the notice is received");
    assertThat(ENGLISH.ofNotice(EffectRule.latestOf(
            EffectRule.on(day("2025-01-01")).otherwise(EffectRule.onCompletion()),
            EffectRule.firstOfMonthAfter(Period.ofMonths(1)),
            EffectRule.firstOfNextMonth(),
            january)))
        .doesNotContain("consent");
  }

  @Test
  void should_say_usual_fractions_in_words_and_others_in_figures() {
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));

    assertThat(dutch.of(ConsentRule.share(2, 3)))
        .isEqualTo("ten minste twee derde van de partijen wier instemming nodig is");
    assertSays(ConsentRule.share(55, 100), "at least 55% of those asked");
    assertSays(ConsentRule.share(5, 7), "at least 5/7 of those asked");
  }

  @Test
  void should_say_on_which_fixed_day_it_takes_effect_and_what_holds_else() {
    EffectRule.On july = EffectRule.on(day("2024-07-01"));

    assertSays(july, "on 1 July 2024, if consent is complete before it");
    assertSays(
        july.otherwise(EffectRule.after(Period.ofDays(90))),
        "on 1 July 2024, if consent is complete before it,"
            + " else 90 days after consent is complete");
    assertSays(EffectRule.retroactiveTo(day("2024-01-01")), "retroactively from 1 January 2024");
  }

  @Test
  void should_say_what_is_in_time_and_what_reaches_back_and_what_follows() {
    EffectRule.Recurring january = EffectRule.recurring(day("2025-01-01"), Period.ofYears(1));

    assertSays(
        EffectRule.on(day("2024-07-01")).inclusive(),
        "on 1 July 2024, if consent is complete by then");
    assertSays(
        EffectRule.retroactiveTo(day("2024-01-01")).once(EffectRule.after(Period.ofDays(1))),
        "1 day after consent is complete, and then retroactively from 1 January 2024");
    assertThat(ENGLISH.ofNotice(january.noticeBy(MonthDay.of(6, 30))))
        .isEqualTo("on the next 1 January (from 2025 on) that is not before the notice is received,"
            + " the notice being received by the 30 June before it");
    assertSays(
        EffectRule.then(EffectRule.after(Period.ofMonths(3)), january),
        "on the next 1 January (from 2025 on) that is not before that day,"
            + " that day being: 3 months after consent is complete");
  }

  @Test
  void should_keep_the_days_of_which_one_counts_apart_from_others() {
    EffectRule earliest =
        EffectRule.earliestOf(EffectRule.onCompletion(), EffectRule.after(Period.ofDays(1)));
    EffectRule latest = EffectRule.latestOf(
        EffectRule.on(day("2024-07-01")).otherwise(earliest), EffectRule.after(Period.ofDays(9)));

    assertSays(
        latest,
        "on the latest of: on 1 July 2024, if consent is complete before it,"
            + " else (on the earliest of: on the day consent is complete;"
            + " 1 day after consent is complete);"
            + " 9 days after consent is complete");
    assertSays(
        EffectRule.earliestOf(
            EffectRule.latestOf(EffectRule.onCompletion(), EffectRule.after(Period.ofDays(1))),
            EffectRule.after(Period.ofDays(9))),
        "on the earliest of: (on the latest of: on the day consent is complete;"
            + " 1 day after consent is complete); 9 days after consent is complete");
  }
}
