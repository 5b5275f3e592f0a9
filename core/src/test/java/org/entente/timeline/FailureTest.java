package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When an act has failed for good, and why; impossible is told apart from not yet. */
@Tag("3.6")
class FailureTest {
  private static Timeline with(Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN).addActs(acts).build());
  }

  private static Accession.Builder accession() {
    return joins(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(BORGER_ODOORN, "2023-03-01"));
  }

  private static void assertFailed(Outcome outcome, String on, Failure reason) {
    assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
      assertThat(failed.failedOn()).isEqualTo(LocalDate.parse(on));
      assertThat(failed.reason()).isEqualTo(reason);
    });
  }

  @Test
  void should_lapse_the_day_after_its_closing_if_incomplete() {
    Timeline timeline = with(accession().closesOn(day("2023-04-30")).build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-04-30")).isPending()).isTrue();
    assertFailed(
        timeline.outcome("borger-odoorn", day("2023-05-01")), "2023-05-01", Failure.LAPSED);
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2023-05-01"))))
        .containsExactly("partner-signature-missing coevorden");
  }

  @Test
  void should_be_complete_if_the_last_signature_is_on_the_closing_day() {
    Timeline timeline = with(accession()
        .addSignatures(signs(COEVORDEN, "2023-04-30"))
        .closesOn(day("2023-04-30"))
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-04-30")).isInEffect())
        .isTrue();
  }

  @Test
  void should_not_be_revived_by_a_signature_after_the_closing() {
    Timeline timeline = with(accession()
        .addSignatures(signs(COEVORDEN, "2023-05-01"))
        .closesOn(day("2023-04-30"))
        .build());

    assertFailed(
        timeline.outcome("borger-odoorn", day("2024-01-01")), "2023-05-01", Failure.LAPSED);
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-01-01")).isFalse();
  }

  @Tag("5.2")
  @Tag("5.3")
  @Test
  void should_close_after_the_time_that_the_provisions_keep_it_open() {
    Provisions thirtyDays = Provisions.builder()
        .accession(
            Procedure.builder().closes(EffectRule.after(Period.ofDays(30))).build())
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(thirtyDays)
        .addActs(accession().build())
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-03-31")).isPending()).isTrue();
    assertFailed(
        timeline.outcome("borger-odoorn", day("2023-04-01")), "2023-04-01", Failure.LAPSED);
  }

  @Test
  void should_fail_if_its_agreement_ended_first() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addActs(accession().build())
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2025-12-31")).isPending()).isTrue();
    assertFailed(
        timeline.outcome("borger-odoorn", day("2026-01-01")),
        "2026-01-01",
        Failure.AGREEMENT_ENDED);
  }

  @Test
  void should_fail_even_if_agreed_when_its_agreement_ends_before_its_effect() {
    Accession agreed = accession()
        .addSignatures(signs(COEVORDEN, "2023-03-01"))
        .effect(EffectRule.on(day("2026-01-01")))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addActs(agreed)
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2025-12-31")))
        .isInstanceOf(Outcome.Agreed.class);
    assertFailed(
        timeline.outcome("borger-odoorn", day("2026-01-01")),
        "2026-01-01",
        Failure.AGREEMENT_ENDED);
  }

  @Tag("3.3")
  @Tag("9.1")
  @Test
  void should_fail_if_the_parties_end_the_agreement_on_that_day() {
    Termination end = Termination.builder()
        .id("end")
        .addSignatures(signs(EMMEN, "2023-04-01"), signs(COEVORDEN, "2023-04-01"))
        .build();
    Accession sameDay =
        accession().addSignatures(signs(COEVORDEN, "2023-04-01")).build();

    Timeline timeline = with(end, sameDay);

    assertThat(timeline.outcome("end", day("2023-04-01")).isInEffect()).isTrue();
    assertFailed(
        timeline.outcome("borger-odoorn", day("2023-04-01")),
        "2023-04-01",
        Failure.AGREEMENT_ENDED);
    assertThat(timeline.on(day("2023-04-01")).isInForce()).isFalse();
  }

  @Test
  void should_fail_by_an_objection_that_blocks_it_when_its_closing_has_passed() {
    Timeline timeline = with(accession()
        .addObjections(Objection.of(COEVORDEN, day("2023-04-01")).because("te duur"))
        .closesOn(day("2023-04-30"))
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-04-30")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.canStillPass()).isTrue());
    assertFailed(
        timeline.outcome("borger-odoorn", day("2023-05-01")), "2023-05-01", Failure.OBJECTION);
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2023-05-01"))))
        .containsExactly("party-objects coevorden");
  }

  @Test
  void should_not_fail_by_an_objection_that_the_rule_can_do_without() {
    // GIVEN two of three are enough
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .consent(ConsentRule.atLeast(2))
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .addObjections(Objection.of(COEVORDEN, day("2023-03-02")))
        .build();
    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(amendment).build());

    // THEN it is not yet complete, and can still pass
    assertThat(timeline.outcome("amendment", day("2023-04-01")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.canStillPass()).isTrue());

    // AND if it closes, it lapses; THEN WHEN a second partner objects, it fails by the objections
    Amendment closes = amendment.withClosesOn(day("2023-03-31"));
    Timeline lapsed =
        Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(closes).build());
    Timeline opposed = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(closes.withObjections(
            Objection.of(COEVORDEN, day("2023-03-02")),
            Objection.of(HARDENBERG, day("2023-03-05"))))
        .build());
    assertFailed(lapsed.outcome("amendment", day("2023-04-01")), "2023-04-01", Failure.LAPSED);
    assertFailed(opposed.outcome("amendment", day("2023-04-01")), "2023-04-01", Failure.OBJECTION);
  }

  @Test
  void should_not_fail_by_an_objection_of_one_who_is_not_asked() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addOthers(HARDENBERG)
        .addActs(accession()
            .addSignatures(signs(COEVORDEN, "2023-05-01"))
            .addObjections(Objection.of(HARDENBERG, day("2023-04-01")))
            .build())
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-05-01")).isInEffect())
        .isTrue();
  }

  @Test
  void should_fail_if_the_newcomer_itself_objects_when_the_closing_has_passed() {
    Timeline timeline = with(accession()
        .addSignatures(signs(COEVORDEN, "2023-04-10"))
        .addObjections(Objection.of(BORGER_ODOORN, day("2023-04-01")))
        .closesOn(day("2023-04-30"))
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-04-30")).isPending()).isTrue();
    assertFailed(
        timeline.outcome("borger-odoorn", day("2023-05-01")), "2023-05-01", Failure.OBJECTION);
  }

  @Test
  void should_fail_on_its_fixed_date_if_incomplete_before_it() {
    // GIVEN in effect on 1 July, complete only on 1 July
    Timeline timeline = with(accession()
        .effect(EffectRule.on(day("2023-07-01")))
        .addSignatures(signs(COEVORDEN, "2023-07-01"))
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-06-30")).isPending()).isTrue();
    assertFailed(
        timeline.outcome("borger-odoorn", day("2023-07-01")), "2023-07-01", Failure.DATE_PASSED);
    assertThat(isParty(timeline, BORGER_ODOORN, "2030-01-01")).isFalse();
  }

  @Test
  void should_say_what_it_lacked_on_the_eve_if_that_came_too_late() {
    // GIVEN an associate that leaves on the day on which it is to join as a partner
    Provisions byNotice = Provisions.builder()
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.on(day("2023-07-01"))))
        .build();
    Withdrawal leaves = Withdrawal.builder()
        .id("leaves")
        .party(HARDENBERG)
        .notifiedOn(day("2022-12-01"))
        .build();
    Accession joins = joins(HARDENBERG)
        .effect(EffectRule.on(day("2023-07-01")))
        .addSignatures(
            signs(EMMEN, "2023-01-01"),
            signs(COEVORDEN, "2023-01-01"),
            signs(HARDENBERG, "2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addAssociates(HARDENBERG)
        .provisions(byNotice)
        .addActs(joins, leaves)
        .build());

    assertFailed(
        timeline.outcome("hardenberg", day("2023-07-01")), "2023-07-01", Failure.DATE_PASSED);
    assertThat(unmet(timeline.outcome("hardenberg", day("2023-07-01"))))
        .containsExactly("newcomer-already-party hardenberg");
  }

  @Tag("10.3")
  @Test
  void should_tell_impossible_from_not_yet_while_pending() {
    // GIVEN a rule that names one who is no partner: no signature helps today
    Amendment impossible = Amendment.builder()
        .id("amendment")
        .consent(ConsentRule.named(HARDENBERG))
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();
    Timeline timeline = Timeline.of(
        agreement(EMMEN, COEVORDEN).addOthers(HARDENBERG).addActs(impossible).build());

    assertThat(timeline.outcome("amendment", day("2023-03-01")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.canStillPass()).isFalse());
    assertThat(with(accession().build()).outcome("borger-odoorn", day("2023-03-01")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.canStillPass()).isTrue());
  }

  @Test
  void should_be_final() {
    // GIVEN Coevorden objects, and signs after all when the closing has passed
    Timeline timeline = with(accession()
        .addObjections(Objection.of(COEVORDEN, day("2023-04-01")))
        .addSignatures(signs(COEVORDEN, "2023-05-01"))
        .closesOn(day("2023-04-30"))
        .build());

    assertFailed(
        timeline.outcome("borger-odoorn", day("2024-01-01")), "2023-05-01", Failure.OBJECTION);
    assertThat(timeline.events()).extracting(Event::kind).endsWith(Event.Kind.ACT_FAILED);
  }
}
