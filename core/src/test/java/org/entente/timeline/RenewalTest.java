package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.NonRenewal;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Finding;
import org.entente.answer.Upcoming;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term that is renewed tacitly, and notices of non-renewal. */
@Tag("9.2")
class RenewalTest {
  private static final Renewal FOUR_YEARS = Renewal.every(Period.ofYears(4), Period.ofMonths(6));

  private static Term term(Renewal renewal) {
    return Term.from(day("2022-01-01")).until(day("2026-01-01")).renewing(renewal);
  }

  /** Three municipalities from 2022 to 2026; what the day after 30 June 2025 brings is asked. */
  private static Agreement.Builder deal(Renewal renewal) {
    return agreement(EMMEN, COEVORDEN, HARDENBERG).term(term(renewal));
  }

  private static NonRenewal notice(Party party, String on) {
    return NonRenewal.of(party, day(on));
  }

  private static Timeline of(Agreement.Builder agreement) {
    return Timeline.of(agreement.build());
  }

  private static Optional<LocalDate> until(Timeline timeline, String on) {
    return timeline.on(day(on)).term().until();
  }

  private static List<String> events(Timeline timeline, Set<Event.Kind> kinds) {
    return timeline.events().stream()
        .filter(event -> kinds.contains(event.kind()))
        .map(event -> event.on() + " " + event.kind() + " " + event.parties())
        .toList();
  }

  private static final Set<Event.Kind> ENDS =
      Set.of(Event.Kind.RENEWED, Event.Kind.LEFT, Event.Kind.EXPIRED, Event.Kind.CEASED);

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, P6M, 2025-06-30",
    "2025-07-01, P1M, 2025-05-31",
    "2025-03-01, P1M, 2025-01-31",
    "2024-03-01, P1Y, 2023-02-28",
    "2026-01-01, P0D, 2025-12-31",
    "2026-01-01, P30D, 2025-12-01",
    "2026-04-01, P1M1D, 2026-02-28"
  })
  void should_take_for_the_last_day_the_latest_that_is_in_time(
      LocalDate until, Period notice, LocalDate last) {
    LocalDate end = until.minusDays(1);
    Renewal renewal = Renewal.every(Period.ofYears(1), notice);

    assertThat(renewal.lastDayForNotice(until)).isEqualTo(last);
    assertThat(last.plus(notice)).isBeforeOrEqualTo(end);
    assertThat(last.plusDays(1).plus(notice)).isAfter(end);
  }

  @Test
  void should_renew_once_where_it_says_once() {
    Timeline timeline = of(deal(FOUR_YEARS.times(1)));

    assertThat(until(timeline, "2025-06-30")).contains(day("2026-01-01"));
    assertThat(until(timeline, "2025-07-01")).contains(day("2030-01-01"));
    assertThat(timeline.on(day("2025-06-30")).term().renewal()).contains(FOUR_YEARS.times(1));
    assertThat(timeline.on(day("2025-07-01")).term().renewal()).isEmpty();
    assertThat(timeline.on(day("2026-01-01")).partners()).hasSize(3);
    assertThat(events(timeline, ENDS))
        .containsExactly("2025-07-01 RENEWED []", "2030-01-01 EXPIRED []");
  }

  @Test
  void should_end_as_it_stands_where_one_partner_blocks_it() {
    Timeline timeline = of(deal(FOUR_YEARS).addNonRenewals(notice(EMMEN, "2025-06-30")));

    assertThat(until(timeline, "2025-07-01")).contains(day("2026-01-01"));
    assertThat(timeline.on(day("2025-07-01")).term().renewal()).isEmpty();
    assertThat(events(timeline, ENDS)).containsExactly("2026-01-01 EXPIRED []");
  }

  @Test
  void should_be_blocked_by_as_many_as_the_clause_asks_for() {
    Renewal third = FOUR_YEARS.times(1).blockedBy(ConsentRule.share(1, 3));
    Renewal more = FOUR_YEARS.times(1).blockedBy(ConsentRule.moreThanShare(1, 3));
    NonRenewal one = notice(EMMEN, "2024-01-01");

    assertThat(events(of(deal(third).addNonRenewals(one)), ENDS))
        .containsExactly("2026-01-01 EXPIRED []");
    assertThat(events(of(deal(more).addNonRenewals(one)), ENDS))
        .containsExactly(
            "2025-07-01 RENEWED []", "2026-01-01 LEFT [emmen]", "2030-01-01 EXPIRED []");
    assertThat(events(of(deal(more).addNonRenewals(one, notice(COEVORDEN, "2025-06-30"))), ENDS))
        .containsExactly("2026-01-01 EXPIRED []");
    assertThat(events(of(deal(more).addNonRenewals(one, one)), ENDS)).hasSize(3);
  }

  @Test
  void should_let_each_only_leave_where_nobody_blocks() {
    Timeline timeline =
        of(deal(FOUR_YEARS.times(1).blockedByNobody()).addNonRenewals(notice(EMMEN, "2025-01-01")));

    assertThat(partners(timeline, "2025-12-31")).contains("emmen");
    assertThat(partners(timeline, "2026-01-01")).containsExactly("coevorden", "hardenberg");
    assertThat(events(timeline, ENDS))
        .containsExactly(
            "2025-07-01 RENEWED []", "2026-01-01 LEFT [emmen]", "2030-01-01 EXPIRED []");
  }

  @Test
  void should_hear_associates_leave_but_not_block() {
    Timeline timeline = of(deal(FOUR_YEARS.times(1))
        .addAssociates(BORGER_ODOORN)
        .addNonRenewals(notice(BORGER_ODOORN, "2025-01-01")));

    assertThat(events(timeline, ENDS))
        .containsExactly(
            "2025-07-01 RENEWED []", "2026-01-01 LEFT [borger-odoorn]", "2030-01-01 EXPIRED []");
  }

  @Test
  void should_let_a_notice_be_taken_back_until_the_last_day() {
    Agreement.Builder deal = deal(FOUR_YEARS.times(1)).addNonRenewals(notice(EMMEN, "2025-01-01"));
    Revocation last = Revocation.of(EMMEN, day("2025-06-30"));
    Revocation late = Revocation.of(EMMEN, day("2025-07-01"));

    Timeline back = Timeline.of(deal.build().withRevocations(last));
    assertThat(events(back, ENDS)).contains("2025-07-01 RENEWED []").hasSize(2);
    assertThat(partners(back, "2026-01-01")).contains("emmen");
    assertThat(codes(back)).doesNotContain("revoked-too-late");
    Timeline spent = Timeline.of(deal.build().withRevocations(late));
    assertThat(events(spent, ENDS)).containsExactly("2026-01-01 EXPIRED []");
    assertThat(codes(spent)).contains("revoked-too-late");
    assertThat(events(
            Timeline.of(deal.addNonRenewals(notice(EMMEN, "2025-06-30"))
                .build()
                .withRevocations(Revocation.of(EMMEN, day("2025-03-01")))),
            ENDS))
        .containsExactly("2026-01-01 EXPIRED []");
  }

  @Test
  void should_not_take_back_the_consent_to_the_founding_with_a_notice() {
    Timeline timeline = of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-01"))
        .term(term(FOUR_YEARS.times(1)))
        .addNonRenewals(notice(EMMEN, "2025-01-01"))
        .addRevocations(Revocation.of(EMMEN, day("2025-02-01"))));

    assertThat(Reasons.steps(timeline.why(EMMEN.id(), day("2025-03-01"))))
        .extracting(step -> step.code())
        .contains("consent", "non-renewal");
    assertThat(partners(timeline, "2026-01-01")).containsExactly("emmen", "coevorden");
  }

  /** Who gives notice before it signs, and then takes back what it said last, is not bound. */
  @Test
  void should_take_back_what_was_said_after_a_notice_before_the_notice() {
    Agreement.Builder deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addNonRenewals(notice(EMMEN, "2022-01-01"))
        .addSignatures(signs(EMMEN, "2022-01-02"), signs(COEVORDEN, "2022-01-05"))
        .addRevocations(Revocation.of(EMMEN, day("2022-01-03")))
        .term(term(FOUR_YEARS.times(1)));

    assertThat(of(deal).on(day("2022-01-05")).isInForce()).isFalse();
    Timeline signedFirst =
        Timeline.of(deal.build().withNonRenewals(NonRenewal.of(EMMEN.id(), day("2022-01-02"))));
    assertThat(signedFirst.on(day("2022-01-05")).isInForce()).isTrue();
  }

  @Test
  void should_hold_to_the_term_as_amended() {
    Agreement.Builder deal = deal(FOUR_YEARS).addNonRenewals(notice(EMMEN, "2025-06-01"));
    Amendment.Builder longer = Amendment.builder()
        .id("longer")
        .addSignatures(
            signs(EMMEN, "2025-06-10"),
            signs(COEVORDEN, "2025-06-10"),
            signs(HARDENBERG, "2025-06-10"));
    Term until2028 = Term.from(day("2022-01-01")).until(day("2028-01-01"));

    Timeline renewing = Timeline.of(deal.build()
        .withActs(longer
            .term(until2028.renewing(FOUR_YEARS.blockedByNobody().times(1)))
            .build()));
    assertThat(events(renewing, ENDS))
        .containsExactly(
            "2027-07-01 RENEWED []", "2028-01-01 LEFT [emmen]", "2032-01-01 EXPIRED []");
    Timeline plain = Timeline.of(deal.build().withActs(longer.term(until2028).build()));
    assertThat(events(plain, ENDS)).containsExactly("2028-01-01 EXPIRED []");
    assertThat(codes(plain)).contains("non-renewal-idle");
  }

  @Test
  void should_renew_at_once_where_the_last_day_for_notices_is_over() {
    Amendment late = Amendment.builder()
        .id("late")
        .term(term(FOUR_YEARS.times(1)))
        .addSignatures(signs(EMMEN, "2025-10-01"), signs(COEVORDEN, "2025-10-01"))
        .build();
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN)
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addActs(late);

    assertThat(events(of(deal), ENDS))
        .containsExactly("2025-10-02 RENEWED []", "2030-01-01 EXPIRED []");
    assertThat(events(
            of(Agreement.builder()
                .id("deal")
                .title("A deal")
                .addFounders(EMMEN, COEVORDEN)
                .addSignatures(signs(EMMEN, "2025-12-31"), signs(COEVORDEN, "2025-12-31"))
                .term(term(FOUR_YEARS.times(1)))),
            ENDS))
        .containsExactly("2025-12-31 RENEWED []", "2030-01-01 EXPIRED []");
  }

  @Test
  void should_renew_on_the_very_day_a_term_that_takes_effect_in_its_morning() {
    Provisions aDayLater = Provisions.builder()
        .amendment(Procedure.of(ConsentRule.everyPartner(), EffectRule.after(Period.ofDays(1))))
        .build();
    Amendment late = Amendment.builder()
        .id("late")
        .term(term(FOUR_YEARS.times(1)))
        .addSignatures(signs(EMMEN, "2025-10-01"), signs(COEVORDEN, "2025-10-01"))
        .build();

    assertThat(events(
            of(agreement(EMMEN, COEVORDEN)
                .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
                .provisions(aDayLater)
                .addActs(late)),
            ENDS))
        .containsExactly("2025-10-02 RENEWED []", "2030-01-01 EXPIRED []");
  }

  @Test
  void should_pass_the_notice_on_to_who_takes_the_place() {
    Agreement.Builder deal =
        deal(FOUR_YEARS.times(1).blockedByNobody()).addNonRenewals(notice(EMMEN, "2025-01-01"));

    Timeline before = of(deal.addActs(succeeds("2025-03-01", EMMEN, ASSEN)));
    assertThat(partners(before, "2026-01-01")).containsExactly("coevorden", "hardenberg");
    assertThat(events(before, ENDS)).contains("2026-01-01 LEFT [assen]");
    Timeline between = of(deal(FOUR_YEARS.times(1).blockedByNobody())
        .addNonRenewals(notice(EMMEN, "2025-01-01"))
        .addActs(succeeds("2025-09-01", EMMEN, ASSEN)));
    assertThat(events(between, ENDS)).contains("2026-01-01 LEFT [assen]");
    Timeline back = of(deal(FOUR_YEARS.times(1).blockedByNobody())
        .addNonRenewals(notice(EMMEN, "2025-01-01"))
        .addActs(succeeds("2025-03-01", EMMEN, ASSEN))
        .addRevocations(Revocation.of(ASSEN, day("2025-04-01"))));
    assertThat(partners(back, "2026-01-01")).contains("assen");
  }

  @Test
  void should_leave_who_holds_another_place_its_own() {
    Timeline timeline = of(deal(FOUR_YEARS.times(1).blockedByNobody())
        .addNonRenewals(notice(EMMEN, "2025-01-01"))
        .addActs(succeeds("2025-03-01", EMMEN, COEVORDEN)));

    assertThat(partners(timeline, "2026-01-01")).containsExactly("coevorden", "hardenberg");
    assertThat(events(timeline, ENDS)).hasSize(2);
  }

  @Test
  void should_hear_only_who_has_a_place_on_the_day_of_its_notice() {
    Timeline timeline = of(deal(FOUR_YEARS.times(1))
        .addActs(joins(ASSEN)
            .addSignatures(
                signs(EMMEN, "2024-06-01"),
                signs(COEVORDEN, "2024-06-01"),
                signs(HARDENBERG, "2024-06-01"),
                signs(ASSEN, "2024-06-01"))
            .build())
        .addNonRenewals(notice(ASSEN, "2024-05-31")));

    assertThat(events(timeline, ENDS)).contains("2025-07-01 RENEWED []");
    assertThat(partners(timeline, "2026-01-01")).contains("assen");
    assertThat(codes(timeline)).contains("non-renewal-of-third");
  }

  @Tag("3.3")
  @Test
  void should_go_on_only_while_its_clause_is_met_after_the_leavings() {
    Agreement.Builder deal = deal(FOUR_YEARS.blockedByNobody())
        .provisions(provisions().continuesWhile(ConsentRule.atLeast(2)).build());

    assertThat(events(
            of(deal.addNonRenewals(notice(EMMEN, "2025-01-01"), notice(COEVORDEN, "2025-01-01"))),
            ENDS))
        .containsExactly(
            "2025-07-01 RENEWED []", "2026-01-01 LEFT [emmen, coevorden]", "2026-01-01 CEASED []");
  }

  @Test
  void should_count_a_late_notice_for_the_next_renewal() {
    Timeline timeline = of(deal(FOUR_YEARS).addNonRenewals(notice(EMMEN, "2025-07-01")));

    assertThat(events(timeline, ENDS))
        .containsExactly("2025-07-01 RENEWED []", "2030-01-01 EXPIRED []");
    Messages english = Messages.in(Locale.ENGLISH);
    assertThat(Audit.of(timeline).findings())
        .filteredOn(finding -> finding.code().equals("non-renewal-too-late"))
        .extracting(english::of)
        .containsExactly(
            "emmen gave notice of non-renewal on 1 July 2025, after 30 June 2025, the last day for "
                + "the term that ends on 1 January 2026: the notice counts for the next renewal, "
                + "if there is one.");
  }

  @Test
  void should_not_count_a_notice_twice_that_blocked_nothing() {
    Renewal monthly = Renewal.every(Period.ofMonths(1), Period.ofMonths(3))
        .times(2)
        .blockedBy(ConsentRule.atLeast(2));
    Timeline timeline = of(
        deal(monthly).addNonRenewals(notice(EMMEN, "2025-09-30"), notice(COEVORDEN, "2025-10-01")));

    assertThat(events(timeline, ENDS))
        .containsExactly(
            "2025-10-01 RENEWED []",
            "2025-11-01 RENEWED []",
            "2026-01-01 LEFT [emmen]",
            "2026-02-01 LEFT [coevorden]",
            "2026-03-01 EXPIRED []");
  }

  @Test
  void should_renew_a_term_that_ends_by_a_rule() {
    Timeline timeline = of(agreement(EMMEN, COEVORDEN)
        .term(Term.always()
            .until(EffectRule.after(Period.ofYears(5)))
            .renewing(Renewal.every(Period.ofYears(1), Period.ZERO).times(1))));

    assertThat(events(timeline, ENDS))
        .containsExactly("2027-01-01 RENEWED []", "2028-01-01 EXPIRED []");
  }

  @Test
  void should_renew_where_the_agreement_has_ended_before_no_more() {
    Timeline timeline = of(deal(FOUR_YEARS)
        .addActs(Withdrawal.builder()
            .id("emmen-leaves")
            .party(EMMEN)
            .notifiedOn(day("2023-01-01"))
            .build()));

    assertThat(partners(timeline, "2026-01-01")).containsExactly("coevorden", "hardenberg");
    assertThat(events(
            of(agreement(EMMEN, COEVORDEN)
                .term(term(FOUR_YEARS))
                .provisions(Provisions.builder()
                    .withdrawal(Procedure.byNotice(Period.ofMonths(12)))
                    .continuesWhile(ConsentRule.atLeast(2))
                    .build())
                .addActs(Withdrawal.builder()
                    .id("emmen-leaves")
                    .party(EMMEN)
                    .notifiedOn(day("2023-01-01"))
                    .build())),
            ENDS))
        .containsExactly("2024-01-01 LEFT [emmen]", "2024-01-01 CEASED []");
  }

  @Test
  void should_follow_a_thousand_renewals_and_none_beyond_the_year_9999() {
    Timeline daily = of(deal(Renewal.every(Period.ofDays(1), Period.ZERO)));
    Timeline ages = of(deal(Renewal.every(Period.ofYears(1_000), Period.ZERO)));

    assertThat(daily.endedOn()).contains(day("2026-01-01").plusDays(Renewal.MOST));
    assertThat(ages.endedOn()).contains(day("9026-01-01"));
  }

  @Test
  void should_tell_the_last_day_for_notices_and_project_the_renewal() {
    Agreement deal = deal(FOUR_YEARS.blockedByNobody()).build();
    Timeline timeline = Timeline.of(deal);

    assertThat(timeline.ahead(day("2025-06-30")))
        .extracting(Upcoming::on, Upcoming::kind, Upcoming::isProjected)
        .containsExactly(
            tuple(day("2025-06-30"), Upcoming.Kind.LAST_DAY_FOR_NON_RENEWAL, false),
            tuple(day("2025-07-01"), Upcoming.Kind.HAPPENS, true));
    assertThat(timeline.ahead(day("2025-06-30")).get(0).towards()).contains(day("2026-01-01"));
    assertThat(timeline.ahead(day("2025-07-01")))
        .extracting(Upcoming::on)
        .containsExactly(day("2029-06-30"), day("2029-07-01"));
    Timeline leaving = Timeline.of(deal.withNonRenewals(notice(EMMEN, "2025-01-01")));
    assertThat(leaving.ahead(day("2025-07-01")))
        .filteredOn(each -> each.on().equals(day("2026-01-01")))
        .extracting(Upcoming::isProjected)
        .containsExactly(false);
    Timeline once = of(deal(FOUR_YEARS.times(1)));
    assertThat(once.ahead(day("2025-01-01")))
        .extracting(Upcoming::on, Upcoming::isProjected)
        .containsExactly(
            tuple(day("2025-06-30"), false),
            tuple(day("2025-07-01"), true),
            tuple(day("2030-01-01"), true));
    assertThat(once.ahead(day("2025-07-01")))
        .extracting(Upcoming::on, Upcoming::isProjected)
        .containsExactly(tuple(day("2030-01-01"), false));
  }

  @Test
  void should_say_why_in_both_languages() {
    Agreement deal = deal(FOUR_YEARS.times(1)).build();
    Messages english = Messages.in(Locale.ENGLISH).naming(deal);
    Messages dutch = Messages.in(Locale.forLanguageTag("nl")).naming(deal);
    var renewed = Timeline.of(deal).why(EMMEN.id(), day("2027-01-01"));

    assertThat(Reasons.told(english, renewed))
        .contains(
            "The term was renewed on 1 July 2025, to run until and including 31 December 2029; by "
                + "30 June 2025, the last day for it, nobody had given notice of non-renewal.");
    assertThat(Reasons.told(dutch, renewed))
        .contains("De looptijd is op 1 juli 2025 stilzwijgend verlengd tot en met "
            + "31 december 2029; tot en met 30 juni 2025, de laatste dag daarvoor, had niemand "
            + "tegen het einde van de looptijd opgezegd.");
    Timeline blocked = Timeline.of(deal.withNonRenewals(notice(EMMEN, "2025-01-01")));
    assertThat(Reasons.told(english, blocked.why(EMMEN.id(), day("2027-01-01"))))
        .contains(
            "The term was not renewed: the notices of non-renewal given by 30 June 2025, the last "
                + "day for it, blocked that.",
            "gemeente Emmen gave notice of non-renewal on 1 January 2025.");
    Timeline leaving =
        of(deal(FOUR_YEARS.blockedByNobody()).addNonRenewals(notice(EMMEN, "2025-01-01")));
    assertThat(Reasons.told(english, leaving.why(EMMEN.id(), day("2027-01-01"))))
        .contains(
            "gemeente Emmen had given notice of non-renewal; its place ended on 1 January 2026.");
    assertThat(Reasons.steps(leaving.why(EMMEN.id(), day("2025-08-01"))))
        .extracting(step -> step.code())
        .contains("renewed-despite", "leaves-by-non-renewal");
  }

  @Test
  void should_record_a_notice_of_the_agreement_alone() {
    Agreement deal = deal(FOUR_YEARS)
        .addActs(joins(ASSEN).opensOn(day("2023-01-01")).build())
        .build();
    NonRenewal notice = notice(EMMEN, "2025-01-01");

    assertThat(deal.record(notice).nonRenewals()).containsExactly(notice);
    assertThat(deal.record(notice).record(notice)).isEqualTo(deal.record(notice));
    assertThat(deal.record(notice).datedUpTo(day("2024-12-31"))).isEqualTo(deal);
    assertThat(deal.record(notice).asKnownOn(day("2024-12-31"))).isEqualTo(deal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deal.record("assen", notice))
        .withMessage(
            "a notice of non-renewal must be of the agreement, but it was given of an act");
  }

  @Test
  void should_refuse_what_cannot_be_renewed_or_counted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.from(day("2022-01-01")).renewing(FOUR_YEARS))
        .withMessage("a term must have an end to be renewed, but it has none");
    assertThatIllegalArgumentException().isThrownBy(() -> FOUR_YEARS.times(0));
    assertThatIllegalArgumentException().isThrownBy(() -> FOUR_YEARS.times(1_001));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR_YEARS.blockedBy(ConsentRule.everyPartner()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renewal.every(Period.ZERO, Period.ofMonths(1)));
  }

  private static List<String> codes(Timeline timeline) {
    return Audit.of(timeline).findings().stream().map(Finding::code).toList();
  }
}
