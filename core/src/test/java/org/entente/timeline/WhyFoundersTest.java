package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.timeline.Reasons.deal;
import static org.entente.timeline.Reasons.why;

import java.time.Period;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why a founding party is bound, or is not yet, or never was, or is no more. */
@Tag("10.4")
class WhyFoundersTest {
  /** In force on 30 May 2024, 90 days after two of the founders had ratified it. */
  private static Agreement.Builder founded(Party... others) {
    return deal(EMMEN, COEVORDEN)
        .addFounders(others)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.after(Period.ofDays(90))))
            .lateJoiner(EffectRule.after(Period.ofDays(60)))
            .build())
        .opensOn(day("2024-01-01"))
        .addSignatures(ratifies(EMMEN, "2024-02-01"), ratifies(COEVORDEN, "2024-03-01"));
  }

  private static Withdrawal left(Party party, String on) {
    return Withdrawal.builder()
        .id("exit")
        .title("The exit")
        .party(party)
        .given(given(on))
        .build();
  }

  @Test
  void should_call_one_a_late_joiner_that_consented_before_the_entry_and_is_bound_after_it() {
    Agreement agreement =
        founded(ASSEN).addSignatures(ratifies(ASSEN, "2024-04-15")).build();

    assertThat(why(agreement, ASSEN, "2024-06-14"))
        .last()
        .isEqualTo(
            "gemeente Assen consented on 15 April 2024 and is bound from 14 June 2024, by the"
                + " rule for late joiners: 60 days after consent is complete.");
  }

  @Test
  void should_tell_a_late_joiner_its_own_day_and_not_that_of_another() {
    Agreement agreement = founded(ASSEN, HARDENBERG)
        .addSignatures(ratifies(ASSEN, "2024-06-10"), ratifies(HARDENBERG, "2024-06-12"))
        .build();

    assertThat(why(agreement, HARDENBERG, "2024-06-15"))
        .contains("gemeente Hardenberg consented on 12 June 2024 and is bound from 11 August 2024,"
            + " by the rule for late joiners: 60 days after consent is complete.")
        .noneMatch(line -> line.contains("Assen") || line.contains("9 August"));
  }

  @Test
  void should_not_call_one_a_late_joiner_while_the_agreement_waits_for_its_entry_into_force() {
    assertThat(why(founded().build(), EMMEN, "2024-04-01"))
        .containsSubsequence(
            "gemeente Emmen consented on 1 February 2024.",
            "gemeente Emmen was asked to found it.",
            "The agreement is not in force on 1 April 2024.")
        .noneMatch(line -> line.contains("late joiners"));
  }

  @Test
  void should_say_that_an_associate_was_asked_to_found_it() {
    assertThat(why(founded().addAssociates(DRENTHE).build(), DRENTHE, "2024-06-01"))
        .endsWith(
            "provincie Drenthe is not bound by any consent of its own.",
            "provincie Drenthe was asked to found it.");
    assertThat(why(founded().addAssociates(DRENTHE).addOthers(ASSEN).build(), ASSEN, "2024-06-01"))
        .last()
        .isEqualTo("gemeente Assen neither founded the agreement nor has joined it by an act.");
  }

  @Test
  void should_tell_in_order_of_day_what_one_that_is_not_bound_took_back_and_objected_to() {
    Agreement agreement = founded(ASSEN, HARDENBERG)
        .addSignatures(ratifies(ASSEN, "2024-01-10"))
        .addObjections(
            Objection.of(ASSEN, day("2024-01-15")),
            Objection.of(ASSEN, day("2024-07-01")),
            Objection.of(HARDENBERG, day("2024-01-15")))
        .addRevocations(
            Revocation.of(ASSEN, day("2024-01-20")),
            Revocation.of(ASSEN, day("2024-07-01")),
            Revocation.of(HARDENBERG, day("2024-01-20")))
        .build();

    assertThat(why(agreement, ASSEN, "2024-06-30"))
        .endsWith(
            "gemeente Assen consented on 10 January 2024.",
            "gemeente Assen objected on 15 January 2024.",
            "gemeente Assen took back on 20 January 2024 what it had given.",
            "gemeente Assen is not bound by any consent of its own.",
            "gemeente Assen was asked to found it.");
  }

  @Test
  void should_still_call_one_a_founder_that_has_left() {
    Agreement agreement = founded().addActs(left(EMMEN, "2024-09-01")).build();

    assertThat(why(agreement, EMMEN, "2024-09-01"))
        .containsSubsequence(
            "gemeente Emmen is a founding party.",
            "gemeente Emmen consented on 1 February 2024.",
            "gemeente Emmen was bound from 30 May 2024.",
            "The exit is given, not proven: gemeente Emmen is out from 1 September 2024."
                + " [a letter]");
  }

  @Test
  void should_still_call_one_a_founder_that_joined_late_and_has_left() {
    Agreement agreement = founded(ASSEN)
        .addSignatures(ratifies(ASSEN, "2024-06-10"))
        .addActs(left(ASSEN, "2024-10-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2024-10-01"))
        .contains("gemeente Assen is a founding party.")
        .noneMatch(line -> line.contains("asked to found"));
  }

  @Test
  void should_not_call_one_a_founder_that_joined_by_an_accession_instead() {
    Agreement agreement = founded(ASSEN)
        .addActs(
            joins(ASSEN).title("The accession").given(given("2024-07-01")).build(),
            left(ASSEN, "2024-10-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2024-10-01"))
        .contains("gemeente Assen was asked to found it.")
        .contains("The accession is given, not proven: gemeente Assen takes part from 1 July 2024."
            + " [a letter]")
        .doesNotContain("gemeente Assen is a founding party.");
  }

  @Test
  void should_call_it_in_force_on_a_day_to_which_its_founding_reaches_back() {
    Agreement agreement = founded()
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.everyPartner(), EffectRule.retroactiveTo(day("2024-01-01"))))
            .build())
        .build();

    assertThat(why(agreement, EMMEN, "2024-02-15"))
        .contains(
            "gemeente Emmen, 15 February 2024: party",
            "The agreement has been in force since 1 January 2024.",
            "That consent was complete on 1 March 2024.",
            "gemeente Emmen has been bound since 1 January 2024.")
        .noneMatch(line -> line.contains("not in force") || line.contains("not complete"));
    assertThat(why(agreement, EMMEN, "2023-12-31"))
        .contains(
            "The agreement is not in force on 31 December 2023.", "Its founding is not complete.");
  }

  @Test
  void should_say_that_it_was_ended_before_it_entered_into_force() {
    Agreement agreement = founded()
        .addActs(Termination.builder()
            .id("end")
            .title("The protocol")
            .given(given("2024-04-01"))
            .build())
        .build();

    assertThat(why(agreement, EMMEN, "2024-06-01"))
        .containsSubsequence(
            "Its founding failed on 1 April 2024: the agreement ended first.",
            "The agreement ended on 1 April 2024 (The protocol).",
            "The agreement is not in force on 1 June 2024.");
  }

  @Test
  void should_not_call_those_late_who_brought_about_an_entry_that_reaches_back() {
    Agreement agreement = founded(ASSEN)
        .provisions(Provisions.builder()
            .founding(
                Procedure.of(ConsentRule.atLeast(2), EffectRule.retroactiveTo(day("2024-01-01"))))
            .lateJoiner(EffectRule.retroactiveTo(day("2024-01-01")))
            .build())
        .addSignatures(ratifies(ASSEN, "2024-03-02"))
        .build();

    assertThat(why(agreement, COEVORDEN, "2025-01-01"))
        .last()
        .isEqualTo("gemeente Coevorden has been bound since 1 January 2024.");
    assertThat(why(agreement, ASSEN, "2025-01-01"))
        .last()
        .asString()
        .startsWith("gemeente Assen consented on 2 March 2024 and is bound from 1 January 2024");
  }

  @Test
  void should_not_call_one_late_that_signed_after_a_founding_that_is_given() {
    Agreement agreement =
        agreement(EMMEN).addSignatures(ratifies(EMMEN, "2022-02-01")).build();

    assertThat(why(agreement, EMMEN, "2023-01-01"))
        .last()
        .isEqualTo("gemeente Emmen has been bound since 1 January 2022.");
  }

  @Test
  void should_not_call_one_late_that_is_bound_with_the_first() {
    Provisions provisions =
        founded().build().provisions().withLateJoiner(EffectRule.after(Period.ofDays(30)));
    Agreement agreement = founded(ASSEN)
        .provisions(provisions)
        .addSignatures(ratifies(ASSEN, "2024-03-10"))
        .build();

    assertThat(why(agreement, ASSEN, "2024-06-01"))
        .last()
        .isEqualTo("gemeente Assen has been bound since 30 May 2024.");
  }

  @Test
  void should_say_that_the_term_starts_later_than_consent_was_complete() {
    Agreement agreement = deal()
        .term(Term.from(day("2024-01-01")))
        .addFounders(EMMEN)
        .addSignatures(signs(EMMEN, "2023-12-05"))
        .build();
    String term = "Its term starts on 1 January 2024, and it enters into force no earlier.";

    assertThat(why(agreement, EMMEN, "2023-12-31"))
        .containsSubsequence(
            "That consent was complete on 5 December 2023.",
            term,
            "It enters into force on 1 January 2024.");
    assertThat(why(agreement, EMMEN, "2024-01-01")).contains(term);
    assertThat(why(agreement.withTerm(Term.from(day("2023-12-05"))), EMMEN, "2024-01-01"))
        .noneMatch(line -> line.contains("term"));
  }

  @Tag("6.4")
  @Test
  void should_say_that_a_consent_was_taken_back_too_late() {
    Agreement agreement =
        founded().addRevocations(Revocation.of(EMMEN, day("2024-05-01"))).build();
    Agreement early = agreement.withRevocations(Revocation.of(EMMEN, day("2024-02-10")));

    assertThat(why(agreement, EMMEN, "2024-05-02"))
        .contains("gemeente Emmen wanted to take back on 1 May 2024 what it had given; that was too"
            + " late, and counts for nothing.");
    assertThat(why(early, EMMEN, "2024-05-02"))
        .contains("gemeente Emmen took back on 10 February 2024 what it had given.");
  }

  @Test
  void should_show_the_later_signature_of_one_that_is_bound_retroactively() {
    Agreement agreement = deal()
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.everyPartner(), EffectRule.retroactiveTo(day("2024-01-01"))))
            .build())
        .addFounders(EMMEN)
        .addSignatures(signs(EMMEN, "2024-06-07"))
        .build();

    assertThat(why(agreement, EMMEN, "2024-03-01"))
        .contains("gemeente Emmen consented on 7 June 2024.")
        .contains("gemeente Emmen has been bound since 1 January 2024.");
  }

  @Test
  void should_say_that_it_ended_for_want_of_parties() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.standard())
        .addActs(Withdrawal.builder()
            .id("exit")
            .party(EMMEN)
            .given(given("2023-01-01"))
            .build())
        .build();

    assertThat(why(agreement, COEVORDEN, "2023-01-01"))
        .contains("On 1 January 2023 what keeps it in force was no longer met, and it ended.");
  }

  @Test
  void should_say_that_the_term_starts_later_than_a_given_founding() {
    Agreement agreement = agreement(EMMEN).term(Term.from(day("2024-01-01"))).build();

    assertThat(why(agreement, EMMEN, "2024-01-01"))
        .contains("Its term starts on 1 January 2024, and it enters into force no earlier.");
  }

  @Test
  void should_not_tell_of_what_a_founder_signed_after_the_day() {
    Agreement given = agreement(EMMEN).addSignatures(signs(EMMEN, "2024-01-01")).build();
    Agreement twice = deal(EMMEN)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(EMMEN, "2024-01-01"))
        .build();

    assertThat(why(given, EMMEN, "2023-06-01")).noneMatch(line -> line.contains("consented"));
    assertThat(why(twice, EMMEN, "2023-06-01")).noneMatch(line -> line.contains("2024"));
  }
}
