package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.timeline.Reasons.deal;
import static org.entente.timeline.Reasons.why;

import java.time.Period;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why one is bound that took the place of another. */
@Tag("10.4")
class WhySuccessorsTest {
  private static Succession.Builder merger(String on) {
    return Succession.builder().id("merger").title("The merger").on(day(on)).addSuccessors(ASSEN);
  }

  @Test
  void should_name_only_predecessors_that_had_a_place_to_take() {
    Agreement agreement = agreement(EMMEN)
        .addOthers(HARDENBERG)
        .addActs(merger("2023-01-01").addPredecessors(HARDENBERG, EMMEN).build())
        .build();

    assertThat(why(agreement, ASSEN, "2023-01-01"))
        .endsWith(
            "gemeente Emmen is a founding party.",
            "gemeente Emmen has been bound since 1 January 2022.",
            "gemeente Assen took the place of gemeente Emmen on 1 January 2023 (The merger).")
        .noneMatch(line -> line.contains("Hardenberg"));
  }

  @Test
  void should_name_a_founding_party_that_was_succeeded_before_the_entry_into_force() {
    Agreement agreement = deal(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2021-12-01"), signs(COEVORDEN, "2022-03-01"))
        .addActs(merger("2022-01-01").addPredecessors(EMMEN).build())
        .build();

    assertThat(why(agreement, ASSEN, "2022-03-01"))
        .last()
        .isEqualTo(
            "gemeente Assen took the place of gemeente Emmen on 1 January 2022" + " (The merger).");
  }

  @Test
  void should_lead_back_to_the_accession_of_a_predecessor_that_founded_nothing() {
    Agreement agreement = agreement(EMMEN)
        .addActs(
            joins(HARDENBERG).title("The accession").given(given("2022-06-01")).build(),
            merger("2023-01-01").addPredecessors(HARDENBERG).build())
        .build();

    assertThat(why(agreement, ASSEN, "2023-01-01"))
        .endsWith(
            "The accession is given, not proven: gemeente Hardenberg takes part from 1 June 2022."
                + " [a letter]",
            "gemeente Assen took the place of gemeente Hardenberg on 1 January 2023 (The merger).");
  }

  @Test
  void should_say_in_whose_place_one_was_asked_that_has_not_consented() {
    Agreement agreement = deal(EMMEN, COEVORDEN)
        .addSignatures(signs(COEVORDEN, "2021-12-01"))
        .addActs(merger("2022-01-01").addPredecessors(EMMEN).build())
        .build();

    assertThat(why(agreement, ASSEN, "2022-01-01"))
        .endsWith(
            "gemeente Assen took the place of gemeente Emmen on 1 January 2022 (The merger).",
            "gemeente Assen is not bound by any consent of its own.",
            "gemeente Assen was asked to found it.",
            "To enter into force it needs the consent of every partner; it takes effect on the day"
                + " consent is complete.",
            "gemeente Assen has not signed.",
            "Its founding is not complete.",
            "The agreement is not in force on 1 January 2022.");
    assertThat(why(agreement, ASSEN, "2021-12-31"))
        .noneMatch(line -> line.contains("took the place"))
        .contains("gemeente Assen neither founded the agreement nor has joined it by an act.");
  }

  @Test
  void should_say_in_whose_place_one_was_when_the_agreement_ended() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .term(Term.always().until(day("2024-01-01")))
        .addActs(merger("2023-01-01").addPredecessors(EMMEN).build())
        .build();

    assertThat(why(agreement, ASSEN, "2024-01-01"))
        .endsWith(
            "gemeente Assen took the place of gemeente Emmen on 1 January 2023 (The merger).",
            "Its entry into force is given, not proven: from 1 January 2022. [a letter]",
            "Its term ended on 1 January 2024.",
            "The agreement is not in force on 1 January 2024.");
  }

  @Test
  void should_say_by_whose_consent_a_successor_waits_for_entry_into_force() {
    Agreement agreement = deal(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2021-12-01"))
        .addActs(merger("2022-01-01").addPredecessors(EMMEN).build())
        .build();

    assertThat(why(agreement, ASSEN, "2022-01-01"))
        .startsWith(
            "gemeente Assen, 1 January 2022: contracting: has consented, and its day is still to come")
        .containsSubsequence(
            "gemeente Emmen consented on 1 December 2021.",
            "gemeente Assen took the place of gemeente Emmen on 1 January 2022 (The merger).");
  }

  private static Withdrawal left(String on) {
    return Withdrawal.builder().id("left").party(ASSEN).given(given(on)).build();
  }

  @Test
  void should_tell_one_that_has_left_of_each_place_that_it_took_over_once() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addOthers(HARDENBERG)
        .addActs(
            merger("2023-01-01")
                .addPredecessors(HARDENBERG, EMMEN)
                .addSuccessors(HOOGEVEEN)
                .build(),
            left("2024-01-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2024-01-01"))
        .filteredOn(line -> line.contains("took the place"))
        .containsExactly(
            "gemeente Assen took the place of gemeente Emmen on 1 January 2023 (The merger).");
  }

  @Test
  void should_tell_one_that_has_left_of_each_time_that_it_took_a_place_over() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(
            merger("2023-01-01").addPredecessors(EMMEN).build(),
            succeeds("2023-03-01", COEVORDEN, EMMEN),
            merger("2023-05-01").id("again").addPredecessors(EMMEN).build(),
            left("2024-01-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2024-01-01"))
        .filteredOn(line -> line.contains("took the place of gemeente Emmen"))
        .hasSize(2);
  }

  @Test
  void should_not_tell_of_a_place_before_it_is_taken_over() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(
            merger("2023-06-01").addPredecessors(EMMEN).build(),
            Withdrawal.builder()
                .id("exit")
                .party(EMMEN)
                .notifiedOn(day("2023-03-01"))
                .build())
        .build();

    assertThat(why(agreement, ASSEN, "2023-05-31"))
        .noneMatch(line -> line.contains("took the place") || line.contains("notice"));
  }

  private static Agreement.Builder inHalfAYear() {
    return deal(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.after(Period.ofMonths(6))))
            .build())
        .addSignatures(signs(COEVORDEN, "2021-12-01"));
  }

  @Test
  void should_tell_of_each_succession_by_which_one_that_waits_came_to_its_place() {
    Agreement agreement = inHalfAYear()
        .addActs(
            merger("2022-01-01").addPredecessors(EMMEN).build(),
            succeeds("2022-02-01", ASSEN, HARDENBERG))
        .build();

    assertThat(why(agreement, HARDENBERG, "2022-02-01"))
        .containsSubsequence(
            "gemeente Assen took the place of gemeente Emmen on 1 January 2022 (The merger).",
            "gemeente Hardenberg took the place of gemeente Assen on 1 February 2022"
                + " ('assen-to-hardenberg').");
  }

  @Test
  void should_tell_whether_a_predecessor_took_back_in_time() {
    Agreement.Builder merged =
        inHalfAYear().addActs(merger("2022-01-01").addPredecessors(EMMEN).build());
    Revocation back = Revocation.of(EMMEN, day("2021-12-20"));
    Agreement inTime = merged
        .build()
        .withRevocations(back)
        .withSignatures(Signature.of(COEVORDEN, day("2021-12-01")), simple("2021-12-10"));
    Agreement tooLate =
        merged.addSignatures(signs(EMMEN, "2021-12-10")).build().withRevocations(back);

    assertThat(why(inTime, ASSEN, "2022-01-01"))
        .contains("gemeente Emmen took back on 20 December 2021 what it had given.");
    assertThat(why(tooLate, ASSEN, "2022-01-01"))
        .contains("gemeente Emmen wanted to take back on 20 December 2021 what it had given;"
            + " that was too late, and counts for nothing.");
  }

  private static Signature simple(String on) {
    return signs(EMMEN, on).withKind(SignatureKind.SUBJECT_TO_RATIFICATION);
  }

  @Test
  void should_tell_of_each_succession_once_where_places_were_split_and_merged_again() {
    Agreement agreement = inHalfAYear()
        .addActs(
            succeeds("2022-01-01", EMMEN, HARDENBERG, HOOGEVEEN),
            merger("2022-02-01").addPredecessors(HARDENBERG, HOOGEVEEN).build(),
            succeeds("2022-03-01", ASSEN, DRENTHE, BORGER_ODOORN),
            Succession.builder()
                .id("again")
                .on(day("2022-04-01"))
                .addPredecessors(DRENTHE, BORGER_ODOORN)
                .addSuccessors(MINISTRY)
                .build())
        .build();

    assertThat(why(agreement, MINISTRY, "2022-04-01"))
        .filteredOn(line -> line.contains("took the place"))
        .hasSize(8)
        .doesNotHaveDuplicates();
  }
}
