package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.timeline.Reasons.deal;
import static org.entente.timeline.Reasons.takesPlace;
import static org.entente.timeline.Reasons.why;

import java.time.Period;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chain says what happened: a lawyer can check each link, and no link says what is not so. */
@Tag("10.4")
class WhyTest {
  private static final Provisions TWO_SUFFICE = Provisions.builder()
      .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.after(Period.ofDays(90))))
      .lateJoiner(EffectRule.after(Period.ofDays(30)))
      .build();

  private static Agreement.Builder founded() {
    return deal(EMMEN, COEVORDEN, ASSEN)
        .provisions(TWO_SUFFICE)
        .opensOn(day("2024-01-01"))
        .addSignatures(ratifies(EMMEN, "2024-02-01"), ratifies(COEVORDEN, "2024-03-01"));
  }

  @Test
  void should_say_that_one_that_only_signed_subject_to_ratification_gave_no_consent() {
    Agreement agreement = founded()
        .addSignatures(signs(ASSEN, "2024-01-15").withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .build();

    assertThat(why(agreement, ASSEN, "2025-01-01"))
        .contains(
            "gemeente Assen signed on 15 January 2024 subject to ratification, which does not bind it.",
            "gemeente Assen is not bound by any consent of its own.")
        .last()
        .isEqualTo("gemeente Assen was asked to found it.");
  }

  @Test
  void should_not_call_it_consent_when_a_signature_came_after_the_closing() {
    Agreement agreement = founded()
        .closesOn(day("2024-06-30"))
        .addSignatures(ratifies(ASSEN, "2024-07-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2025-01-01"))
        .contains("gemeente Assen signed on 1 July 2024, but it does not count: it is dated before"
            + " the opening or after the closing.")
        .noneMatch(line -> line.contains("consented on 1 July"));
  }

  @Test
  void should_say_what_was_taken_back_before_it_counted() {
    Agreement agreement = Agreement.builder()
        .id("court")
        .title("A court")
        .addFounders(EMMEN, COEVORDEN, ASSEN)
        .provisions(TWO_SUFFICE)
        .addSignatures(
            ratifies(ASSEN, "2024-01-10"),
            ratifies(EMMEN, "2024-02-01"),
            ratifies(COEVORDEN, "2024-03-01"))
        .addRevocations(Revocation.of(ASSEN, day("2024-01-20")))
        .build();

    assertThat(why(agreement, ASSEN, "2025-01-01"))
        .containsSubsequence(
            "gemeente Assen consented on 10 January 2024.",
            "gemeente Assen took back on 20 January 2024 what it had given.",
            "gemeente Assen is not bound by any consent of its own.");
  }

  @Test
  void should_say_when_the_agreement_and_a_late_joiner_will_be_bound() {
    Agreement agreement = founded().addSignatures(ratifies(ASSEN, "2024-06-10")).build();

    assertThat(why(agreement, EMMEN, "2024-03-15"))
        .contains("It enters into force on 30 May 2024.");
    assertThat(why(agreement, ASSEN, "2024-06-15"))
        .last()
        .isEqualTo("gemeente Assen consented on 10 June 2024 and is bound from 10 July 2024, by the"
            + " rule for late joiners: 30 days after consent is complete.");
  }

  @Test
  void should_say_why_one_is_bound_from_a_day_before_its_own_consent() {
    Agreement agreement = founded()
        .provisions(TWO_SUFFICE.withLateJoiner(EffectRule.retroactiveTo(day("2024-01-01"))))
        .addSignatures(ratifies(ASSEN, "2024-09-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2025-01-01"))
        .last()
        .asString()
        .startsWith("gemeente Assen consented on 1 September 2024 and is bound from 30 May 2024");
  }

  @Test
  void should_state_the_rule_by_which_a_party_leaves_and_each_postponement() {
    Withdrawal notice = Withdrawal.builder()
        .id("exit")
        .title("The exit")
        .party(EMMEN)
        .notifiedOn(day("2023-03-29"))
        .addPostponements(Postponement.through(day("2024-03-22"), day("2024-04-12")))
        .build();
    Agreement agreement = agreement(EMMEN, COEVORDEN).addActs(notice).build();

    assertThat(why(agreement, EMMEN, "2024-03-25"))
        .containsSubsequence(
            "The exit needs the notice of the party that leaves, and nobody else's consent; it takes"
                + " effect 12 months after the notice is received. That rule was in force when it was opened, on 29 March 2023.",
            "gemeente Emmen gave notice of withdrawal on 29 March 2023 (The exit).",
            "On 22 March 2024 that was put off: gemeente Emmen leaves on 13 April 2024.",
            "gemeente Emmen leaves with effect on 13 April 2024 (The exit).");
    assertThat(why(agreement, EMMEN, "2024-04-13"))
        .last()
        .isEqualTo("gemeente Emmen left with effect on 13 April 2024 (The exit).");
  }

  @Test
  void should_say_that_a_notice_was_taken_back_and_the_party_stays() {
    Withdrawal notice = Withdrawal.builder()
        .id("exit")
        .title("The exit")
        .party(EMMEN)
        .notifiedOn(day("2023-03-29"))
        .addRevocations(Revocation.of(EMMEN, day("2023-05-01")))
        .build();

    assertThat(why(agreement(EMMEN, COEVORDEN).addActs(notice).build(), EMMEN, "2025-01-01"))
        .contains("gemeente Emmen, 1 January 2025: party")
        .last()
        .isEqualTo(
            "The exit failed on 1 May 2023: the notice, or consent of the newcomer, was revoked.");
  }

  @Test
  void should_show_whose_signature_stands_for_a_newcomer_that_merged_before_it_joined() {
    Accession accession = joins(BORGER_ODOORN)
        .title("The accession")
        .addSignatures(signs(BORGER_ODOORN, "2023-07-01"), signs(EMMEN, "2024-02-01"))
        .build();
    Succession merger = takesPlace("The merger", "2024-01-01", BORGER_ODOORN, HOOGEVEEN);
    Agreement agreement = agreement(EMMEN).addActs(accession, merger).build();

    assertThat(why(agreement, HOOGEVEEN, "2024-02-01"))
        .containsSubsequence(
            "gemeente Borger-Odoorn consented on 1 July 2023.",
            "gemeente Hoogeveen took the place of gemeente Borger-Odoorn on 1 January 2024"
                + " (The merger).",
            "The accession takes effect on 1 February 2024: gemeente Hoogeveen joins.");
    assertThat(why(agreement, HOOGEVEEN, "2024-01-15"))
        .contains("The accession is pending: gemeente Hoogeveen is not bound by it.");
    assertThat(why(agreement, BORGER_ODOORN, "2024-03-01"))
        .noneMatch(line -> line.endsWith("gemeente Borger-Odoorn joins."));
  }

  @Test
  void should_tell_a_signature_without_mandate_from_the_one_that_counted() {
    Accession accession = joins(ASSEN)
        .addAdopts(TEXT)
        .addDecisions(Decision.of(EMMEN, day("2024-04-15")), Decision.of(ASSEN, day("2024-02-01")))
        .addSignatures(
            signs(EMMEN, "2024-04-01"), signs(EMMEN, "2024-05-01"), signs(ASSEN, "2024-03-01"))
        .build();
    Agreement agreement = agreement(EMMEN)
        .provisions(Provisions.builder().decisionRequired(true).build())
        .addActs(accession)
        .build();

    assertThat(why(agreement, ASSEN, "2024-06-01"))
        .containsSubsequence(
            "gemeente Emmen signed on 1 April 2024, but it does not count: no decision stands before"
                + " it.",
            "gemeente Emmen consented on 1 May 2024.");
  }

  @Test
  void should_say_how_the_agreement_ended() {
    Termination end = Termination.builder()
        .id("end")
        .title("The protocol")
        .addSignatures(signs(EMMEN, "2024-02-18"))
        .build();
    Amendment longer = Amendment.builder()
        .id("longer")
        .title("The extension")
        .term(Term.from(day("2022-01-01")).until(day("2025-01-01")))
        .addSignatures(signs(EMMEN, "2023-11-01"))
        .build();
    Agreement fixed = agreement(EMMEN)
        .term(Term.from(day("2022-01-01")).until(day("2024-01-01")))
        .given(given("2022-01-01"))
        .addActs(longer)
        .build();

    assertThat(why(agreement(EMMEN).addActs(end).build(), EMMEN, "2024-03-01"))
        .contains("The agreement ended on 18 February 2024 (The protocol).");
    assertThat(why(fixed, EMMEN, "2024-06-01"))
        .contains("Its term has changed with effect on 1 November 2023 (The extension).");
    assertThat(why(fixed, EMMEN, "2025-01-01"))
        .containsSubsequence(
            "Its term has changed with effect on 1 November 2023 (The extension).",
            "Its term ended on 1 January 2025.");
  }
}
