package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.ConsentRule;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.NoticeWindow;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Renewal;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Upcoming;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Until when an act is open, from when notice can be given, and how long duties last. */
@Tag("5.3")
@Tag("5.6")
class AnchoredDaysTest {
  private static final EffectRule A_YEAR = EffectRule.after(Period.ofYears(1));
  private static final Anchor REPORT = Anchor.occurrence("report");

  private static Agreement.Builder under(Provisions.Builder provisions) {
    return agreement(EMMEN, COEVORDEN, ASSEN).provisions(provisions.build());
  }

  private static Withdrawal leaves(Party party, String on) {
    return Withdrawal.builder().id("leaving").party(party).notifiedOn(day(on)).build();
  }

  private static Outcome leaving(Agreement.Builder deal, String notice, String on) {
    return Timeline.of(deal.addActs(leaves(EMMEN, notice)).build()).outcome("leaving", day(on));
  }

  private static Agreement.Builder closing(EffectRule closes) {
    return under(provisions().accession(Procedure.builder().closes(closes).build()));
  }

  private static Optional<LocalDate> closingOf(Timeline timeline, String on) {
    return ((Pending) timeline.outcome("borger-odoorn", day(on))).closing();
  }

  @Test
  void should_close_some_time_after_what_happened_of_the_act_and_be_open_until_then() {
    Agreement.Builder deal =
        closing(EffectRule.from(Anchor.occurrence("sent"), EffectRule.after(Period.ofDays(30))));
    Timeline timeline = Timeline.of(deal.addActs(joins(BORGER_ODOORN)
            .addSignatures(signs(EMMEN, "2023-01-01"))
            .addOccurrences(Occurrence.of("sent", day("2024-03-01")))
            .addSignatures(signs(COEVORDEN, "2024-04-02"))
            .build())
        .build());

    assertThat(closingOf(timeline, "2024-02-29")).isEmpty();
    assertThat(closingOf(timeline, "2024-03-01")).contains(day("2024-03-31"));
    assertThat(timeline.outcome("borger-odoorn", day("2024-04-01")))
        .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
          assertThat(failed.failedOn()).isEqualTo(day("2024-04-01"));
          assertThat(failed.reason()).isEqualTo(Failure.LAPSED);
        });
    assertThat(timeline.ahead(day("2024-03-01")))
        .extracting(Upcoming::kind)
        .contains(Upcoming.Kind.LAST_DAY_TO_SIGN);
    assertThat(Audit.of(timeline).findings())
        .extracting(Finding::code)
        .doesNotContain("occurrence-not-awaited");
  }

  @Test
  void should_close_with_the_term_as_it_stands_and_count_a_fixed_day_whenever_it_is_opened() {
    Amendment longer = Amendment.builder()
        .id("longer")
        .term(Term.from(day("2022-01-01")).until(day("2025-01-01")))
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2023-01-01"))
        .addSignatures(signs(ASSEN, "2023-06-01"))
        .build();
    Timeline timeline = Timeline.of(closing(
            EffectRule.from(Anchor.TERM_END, EffectRule.onCompletion()))
        .term(Term.from(day("2022-01-01")).until(day("2024-01-01")))
        .addActs(longer)
        .addActs(joins(BORGER_ODOORN).addSignatures(signs(EMMEN, "2023-02-01")).build())
        .build());

    assertThat(closingOf(timeline, "2023-05-31")).contains(day("2024-01-01"));
    assertThat(closingOf(timeline, "2023-06-02")).contains(day("2025-01-01"));

    Timeline fixed = Timeline.of(closing(EffectRule.on(day("2023-12-31")))
        .addActs(joins(BORGER_ODOORN).addSignatures(signs(EMMEN, "2024-02-01")).build())
        .build());

    assertThat(closingOf(fixed, "2024-02-01")).contains(day("2024-02-01"));
    assertThat(fixed.outcome("borger-odoorn", day("2024-02-02")))
        .isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void should_take_founders_until_some_time_after_the_entry_into_force() {
    Agreement founded = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN, ASSEN)
        .provisions(provisions()
            .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion())
                .withCloses(EffectRule.from(Anchor.ENTRY_INTO_FORCE, A_YEAR)))
            .build())
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2023-01-01"))
        .addSignatures(signs(ASSEN, "2023-01-02"))
        .build();
    Timeline timeline = Timeline.of(founded);

    assertThat(timeline.on(day("2024-01-01")).isParty(COEVORDEN)).isTrue();
    assertThat(timeline.on(day("2024-01-01")).isParty(ASSEN)).isFalse();
  }

  @Test
  void should_count_the_time_without_notice_from_another_day() {
    EffectRule afterReport = EffectRule.from(REPORT, A_YEAR).by(day("2023-12-31"));
    Agreement.Builder deal = under(provisions().noNoticeBefore(afterReport))
        .addOccurrences(Occurrence.of("report", day("2023-03-01")));

    assertThat(unmet(leaving(deal, "2024-02-29", "2024-06-01")))
        .containsExactly("notice-too-early emmen");
    Agreement.Builder inTime = under(provisions().noNoticeBefore(afterReport))
        .addOccurrences(Occurrence.of("report", day("2023-03-01")));
    assertThat(leaving(inTime, "2024-03-01", "2024-06-01")).isInstanceOf(Outcome.Agreed.class);
    assertThat(unmet(
            leaving(under(provisions().noNoticeBefore(afterReport)), "2023-12-31", "2024-01-01")))
        .containsExactly("notice-not-open emmen");
    assertThat(leaving(under(provisions().noNoticeBefore(afterReport)), "2024-01-01", "2024-01-01"))
        .as("the report can no longer come in time, and what hangs on it is gone")
        .isInstanceOf(Outcome.Agreed.class);
  }

  @Test
  void should_keep_duties_until_a_day_that_hangs_on_another() {
    Timeline waiting = Timeline.of(under(provisions().dutiesUntil(EffectRule.from(REPORT, A_YEAR)))
        .addActs(leaves(EMMEN, "2023-01-01"))
        .addOccurrences(Occurrence.of("report", day("2024-07-01")))
        .build());

    assertThat(waiting.dutiesUntil(EMMEN.id(), day("2023-12-31"))).isEmpty();
    assertThat(waiting.dutiesUntil(EMMEN.id(), day("2024-06-30")).map(EffectDay::awaits))
        .hasValueSatisfying(awaits -> assertThat(awaits).containsExactly(REPORT));
    assertThat(waiting.dutiesUntil(EMMEN.id(), day("2024-07-01")).flatMap(EffectDay::day))
        .contains(day("2025-07-01"));
    assertThat(waiting.dutiesUntil(EMMEN.id(), day("2025-07-01"))).isEmpty();

    Timeline both = Timeline.of(under(provisions()
            .dutiesUntil(EffectRule.latestOf(
                EffectRule.from(Anchor.LEFT, A_YEAR),
                EffectRule.from(Anchor.BOUND, EffectRule.after(Period.ofYears(5))))))
        .addActs(leaves(EMMEN, "2023-01-01"))
        .build());
    assertThat(both.dutiesUntil(EMMEN.id(), day("2024-06-30")).flatMap(EffectDay::day))
        .contains(day("2027-01-01"));
  }

  @Test
  void should_take_the_end_of_the_agreement_for_leaving() {
    Timeline timeline = Timeline.of(under(provisions().dutiesUntil(A_YEAR))
        .term(Term.from(day("2022-01-01")).until(day("2024-01-01")))
        .addActs(leaves(EMMEN, "2022-03-01"))
        .build());

    assertThat(timeline.dutiesUntil(ASSEN.id(), day("2023-12-31"))).isEmpty();
    assertThat(timeline.dutiesUntil(ASSEN.id(), day("2024-01-01")).flatMap(EffectDay::day))
        .contains(day("2025-01-01"));
    assertThat(timeline.dutiesUntil(EMMEN.id(), day("2024-01-01")).flatMap(EffectDay::day))
        .contains(day("2024-03-01"));
    assertThat(timeline.dutiesUntil(ASSEN.id(), day("2025-01-01"))).isEmpty();
  }

  @Test
  void should_refuse_a_day_that_cannot_come_before_it_does() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Procedure.builder().closes(EffectRule.from(Anchor.LEFT, A_YEAR)).build())
        .withMessageContaining("the closing of an act must hang on a day that can come");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeWindow.from(EffectRule.from(Anchor.LEFT, A_YEAR)))
        .withMessageContaining("a time for notice must hang on a day that can come");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provisions.builder()
            .dutiesUntil(EffectRule.from(Anchor.OPENING, A_YEAR))
            .build())
        .withMessageContaining("the end of duties must hang on a day that can come");
  }

  /** ILO conventions: within the year that follows each ten years from the entry into force. */
  @Test
  void should_open_for_a_year_each_ten_years() {
    NoticeWindow tenYears = NoticeWindow.from(
            EffectRule.from(Anchor.ENTRY_INTO_FORCE, EffectRule.after(Period.ofYears(10))))
        .open(Period.ofYears(1))
        .every(Period.ofYears(10));
    Anchors known =
        Anchors.knownOn(day("2040-01-01"), Map.of(Anchor.ENTRY_INTO_FORCE, day("2013-09-05")));

    assertThat(List.of("2020-01-01", "2023-09-04"))
        .allSatisfy(on -> assertThat(tenYears.next(day(on), day("2015-01-01"), known))
            .contains(Term.from(day("2023-09-05")).until(day("2024-09-05"))));
    assertThat(tenYears.next(day("2024-09-04"), day("2015-01-01"), known))
        .contains(Term.from(day("2023-09-05")).until(day("2024-09-05")));
    assertThat(tenYears.next(day("2024-09-05"), day("2015-01-01"), known))
        .contains(Term.from(day("2033-09-05")).until(day("2034-09-05")));
    assertThat(tenYears.next(
            day("2024-09-05"), day("2015-01-01"), Anchors.knownOn(day("2024-09-05"), Map.of())))
        .isEmpty();
  }

  @Test
  void should_take_a_notice_within_the_first_three_months_of_a_year_alone() {
    Provisions.Builder firstQuarter = provisions()
        .noNoticeBefore(EffectRule.after(Period.ofMonths(30)))
        .addNoticeWindows(NoticeWindow.from(EffectRule.on(day("2020-01-01")))
            .open(Period.ofMonths(3))
            .every(Period.ofYears(1)));

    assertThat(leaving(under(firstQuarter), "2025-03-31", "2025-04-01"))
        .isInstanceOf(Outcome.Agreed.class);
    Outcome late = leaving(under(firstQuarter), "2025-04-01", "2025-04-01");
    assertThat(late)
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.canStillPass()).isFalse());
    assertThat(Messages.in(Locale.ENGLISH).of(late.violations().get(0)))
        .contains("the next can be given from 1 January 2026");
    Outcome early = leaving(under(firstQuarter), "2024-02-01", "2024-02-01");
    assertThat(early.violations().get(0).parameters()).containsEntry("earliest", "2025-01-01");

    Timeline timeline = Timeline.of(under(firstQuarter).build());
    assertThat(timeline.ahead(day("2024-05-01")))
        .extracting(each -> each.on() + " " + each.kind())
        .containsOnly("2025-01-01 NOTICE_FROM");
    assertThat(timeline.ahead(day("2025-02-01")))
        .extracting(each -> each.on() + " " + each.kind())
        .containsExactly("2025-03-31 LAST_DAY_FOR_NOTICE");
    assertThat(Messages.in(Locale.ENGLISH).of(timeline.ahead(day("2025-02-01")).get(0)))
        .endsWith("can give notice of withdrawal.");
  }

  @Test
  void should_take_a_notice_in_the_last_part_of_each_term_alone() {
    Provisions.Builder lastYear = provisions()
        .addNoticeWindows(NoticeWindow.beforeEnd(Period.ofMonths(12), Period.ofMonths(6)));
    Term renewed = Term.from(day("2022-01-01"))
        .until(day("2026-01-01"))
        .renewing(Renewal.every(Period.ofYears(4), Period.ofMonths(6)));

    assertThat(unmet(leaving(under(lastYear).term(renewed), "2024-12-30", "2024-12-30")))
        .containsExactly("notice-too-early emmen");
    assertThat(leaving(under(lastYear).term(renewed), "2024-12-31", "2024-12-31"))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(leaving(under(lastYear).term(renewed), "2025-06-30", "2025-06-30"))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(leaving(under(lastYear).term(renewed), "2025-07-01", "2025-07-01")
            .violations()
            .get(0)
            .parameters())
        .as("the term has been renewed that morning")
        .containsEntry("earliest", "2028-12-31");
    assertThat(unmet(leaving(under(lastYear), "2024-12-31", "2024-12-31")))
        .as("without an end there is no last part")
        .containsExactly("notice-not-open emmen");
  }

  @Test
  void should_judge_a_notice_by_the_term_of_its_day_though_others_let_go_later() {
    Provisions.Builder lastYear = provisions()
        .withdrawal(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion()))
        .addNoticeWindows(NoticeWindow.beforeEnd(Period.ofMonths(12), Period.ofMonths(6)));
    Withdrawal notice = leaves(EMMEN, "2025-06-30")
        .withSignatures(signs(COEVORDEN, "2025-08-01"), signs(ASSEN, "2025-08-01"));
    Timeline timeline = Timeline.of(under(lastYear)
        .term(Term.from(day("2022-01-01"))
            .until(day("2026-01-01"))
            .renewing(Renewal.every(Period.ofYears(4), Period.ofMonths(6))))
        .addActs(notice)
        .build());

    assertThat(timeline.outcome("leaving", day("2025-08-01"))).isInstanceOf(Outcome.InEffect.class);
  }
}
