package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.timeline.Reasons.takesPlace;
import static org.entente.timeline.Reasons.why;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.answer.Explanation;
import org.entente.rule.Rules;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why a newcomer is bound: by whose consent to its accession, its own and that of the others. */
@Tag("10.4")
class WhyNewcomersTest {
  private static Accession.Builder accession(Party newcomer) {
    return joins(newcomer).title("The accession");
  }

  private static Succession merger(Party predecessor, Party successor, String on) {
    return takesPlace("The merger", on, predecessor, successor);
  }

  @Test
  void should_name_only_those_whose_consent_stood_when_it_was_complete() {
    Accession accession = accession(ASSEN)
        .addSignatures(
            signs(COEVORDEN, "2023-01-10"), signs(EMMEN, "2023-02-01"), signs(ASSEN, "2023-03-01"))
        .addRevocations(Revocation.of(COEVORDEN, day("2023-01-20")))
        .build();

    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .build())
        .addActs(accession)
        .build();
    assertThat(why(agreement, ASSEN, "2023-04-01"))
        .contains("gemeente Emmen consented on 1 February 2023.")
        .noneMatch(line -> line.contains("Coevorden"));
  }

  @Tag("3.13")
  @Test
  void should_rest_on_a_partners_own_signature_and_not_on_those_of_whom_it_absorbed() {
    Accession accession = accession(ASSEN)
        .addSignatures(
            signs(EMMEN, "2023-01-10"), signs(COEVORDEN, "2023-01-10"), signs(ASSEN, "2023-03-01"))
        .build();
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(accession, merger(COEVORDEN, EMMEN, "2023-02-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2023-04-01"))
        .contains("gemeente Emmen consented on 10 January 2023.")
        .noneMatch(line -> line.contains("Coevorden"));
  }

  @Test
  void should_rest_on_a_predecessors_signature_where_a_partners_own_does_not_bind() {
    Accession accession = accession(ASSEN)
        .addSignatures(
            signs(COEVORDEN, "2023-01-10"),
            signs(HOOGEVEEN, "2023-02-10").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            signs(ASSEN, "2023-03-01"))
        .build();
    Agreement agreement = agreement(COEVORDEN)
        .addActs(accession, merger(COEVORDEN, HOOGEVEEN, "2023-02-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2023-04-01"))
        .containsSubsequence(
            "gemeente Coevorden consented on 10 January 2023.",
            "gemeente Hoogeveen took the place of gemeente Coevorden on 1 February 2023"
                + " (The merger).",
            "gemeente Hoogeveen signed on 10 February 2023 subject to ratification, which does not"
                + " bind it.");
  }

  @Test
  void should_rest_on_a_predecessors_signature_where_a_partners_own_came_too_late() {
    Accession accession = accession(ASSEN)
        .closesOn(day("2023-06-30"))
        .addSignatures(
            signs(COEVORDEN, "2023-01-10"),
            signs(ASSEN, "2023-03-01"),
            signs(HOOGEVEEN, "2023-07-01"))
        .build();
    Agreement agreement = agreement(COEVORDEN)
        .addActs(accession, merger(COEVORDEN, HOOGEVEEN, "2023-02-01"))
        .build();

    assertThat(why(agreement, ASSEN, "2023-08-01"))
        .contains("gemeente Coevorden consented on 10 January 2023.");
  }

  @Test
  void should_rest_on_a_predecessors_signature_until_the_newcomer_signs_itself() {
    Accession accession = accession(BORGER_ODOORN)
        .addSignatures(signs(BORGER_ODOORN, "2023-01-10"), signs(HOOGEVEEN, "2023-03-01"))
        .build();
    Agreement agreement = agreement(EMMEN)
        .addActs(accession, merger(BORGER_ODOORN, HOOGEVEEN, "2023-02-01"))
        .build();

    assertThat(why(agreement, HOOGEVEEN, "2023-02-15"))
        .contains("gemeente Borger-Odoorn consented on 10 January 2023.");
    assertThat(why(agreement, HOOGEVEEN, "2023-03-01"))
        .contains("gemeente Hoogeveen consented on 1 March 2023.")
        .doesNotContain("gemeente Borger-Odoorn consented on 10 January 2023.");
  }

  @Test
  void should_name_the_act_by_which_each_place_was_taken() {
    Accession accession = accession(ASSEN)
        .addSignatures(
            signs(EMMEN, "2023-01-10"), signs(COEVORDEN, "2023-01-11"), signs(ASSEN, "2023-03-01"))
        .build();
    Succession split = takesPlace("The split", "2023-02-01", COEVORDEN, HARDENBERG);
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(
            accession,
            split,
            takesPlace("The first law", "2023-02-01", EMMEN, HOOGEVEEN),
            takesPlace("The second law", "2023-02-01", COEVORDEN, HOOGEVEEN))
        .build();

    assertThat(why(agreement, ASSEN, "2023-04-01"))
        .contains(
            "gemeente Hoogeveen took the place of gemeente Emmen on 1 February 2023"
                + " (The first law).",
            "gemeente Hoogeveen took the place of gemeente Coevorden on 1 February 2023"
                + " (The second law).",
            "gemeente Hardenberg took the place of gemeente Coevorden on 1 February 2023"
                + " (The split).")
        .noneMatch(line -> line.contains("Hoogeveen") && line.contains("(The split)"));
  }

  @Test
  void should_follow_a_newcomer_that_lost_its_place_and_came_back_to_it() {
    Succession back = takesPlace("The way back", "2023-03-01", HOOGEVEEN, BORGER_ODOORN);
    Agreement agreement = agreement(EMMEN)
        .addActs(
            accession(BORGER_ODOORN).opensOn(day("2023-01-01")).build(),
            merger(BORGER_ODOORN, HOOGEVEEN, "2023-02-01"),
            back)
        .build();

    assertThat(why(agreement, BORGER_ODOORN, "2023-04-01"))
        .containsSubsequence(
            "gemeente Hoogeveen took the place of gemeente Borger-Odoorn on 1 February 2023"
                + " (The merger).",
            "gemeente Borger-Odoorn took the place of gemeente Hoogeveen on 1 March 2023"
                + " (The way back).",
            "The accession is pending: gemeente Borger-Odoorn is not bound by it.");
  }

  @Test
  void should_name_each_time_that_a_place_was_taken_by_the_same_party() {
    Succession back = takesPlace("The way back", "2023-03-01", HOOGEVEEN, BORGER_ODOORN);
    Succession again = takesPlace("The second merger", "2023-04-01", BORGER_ODOORN, HOOGEVEEN);
    Agreement agreement = agreement(EMMEN)
        .addActs(
            accession(BORGER_ODOORN).opensOn(day("2023-01-01")).build(),
            merger(BORGER_ODOORN, HOOGEVEEN, "2023-02-01"),
            back,
            again)
        .build();

    assertThat(why(agreement, HOOGEVEEN, "2023-05-01"))
        .containsSubsequence(
            "gemeente Borger-Odoorn took the place of gemeente Hoogeveen on 1 March 2023"
                + " (The way back).",
            "gemeente Hoogeveen took the place of gemeente Borger-Odoorn on 1 April 2023"
                + " (The second merger).");
  }

  @Test
  void should_tell_a_newcomer_that_was_succeeded_who_joins_instead() {
    Accession accession = accession(BORGER_ODOORN)
        .addSignatures(signs(BORGER_ODOORN, "2023-01-10"), signs(EMMEN, "2023-03-01"))
        .build();
    Agreement agreement = agreement(EMMEN)
        .addActs(accession, merger(BORGER_ODOORN, HOOGEVEEN, "2023-02-01"))
        .build();

    assertThat(why(agreement, BORGER_ODOORN, "2023-04-01"))
        .contains(
            "The accession takes effect on 1 March 2023: gemeente Hoogeveen joins.",
            "gemeente Hoogeveen took the place of gemeente Borger-Odoorn on 1 February 2023"
                + " (The merger).");
  }

  @Test
  void should_let_the_heir_join_that_there_was_when_an_accession_that_reaches_back_was_complete() {
    Accession accession = accession(BORGER_ODOORN)
        .effect(EffectRule.retroactiveTo(day("2023-01-01")))
        .addSignatures(signs(BORGER_ODOORN, "2023-01-10"), signs(EMMEN, "2023-03-01"))
        .build();
    Agreement agreement = agreement(EMMEN)
        .addActs(accession, merger(BORGER_ODOORN, HOOGEVEEN, "2023-02-01"))
        .build();

    assertThat(why(agreement, BORGER_ODOORN, "2023-04-01"))
        .contains("The accession takes effect on 1 January 2023: gemeente Hoogeveen joins.");
  }

  @Tag("3.13")
  @Test
  void should_let_the_heir_join_that_there_was_when_an_accession_took_effect_later() {
    Accession accession = accession(BORGER_ODOORN)
        .effect(EffectRule.on(day("2023-06-01")))
        .addSignatures(signs(BORGER_ODOORN, "2023-01-10"), signs(EMMEN, "2023-03-01"))
        .build();
    Agreement agreement = agreement(EMMEN)
        .addActs(accession, merger(BORGER_ODOORN, HOOGEVEEN, "2023-05-01"))
        .build();

    assertThat(why(agreement, BORGER_ODOORN, "2023-07-01"))
        .contains("The accession takes effect on 1 June 2023: gemeente Hoogeveen joins.");
  }

  @Test
  void should_not_tell_a_stranger_of_the_accession_or_the_merger_of_others() {
    Agreement agreement = agreement(EMMEN)
        .addOthers(HARDENBERG)
        .addActs(
            accession(BORGER_ODOORN)
                .addSignatures(signs(BORGER_ODOORN, "2023-01-10"))
                .build(),
            merger(BORGER_ODOORN, HOOGEVEEN, "2023-02-01"))
        .build();

    assertThat(why(agreement, HARDENBERG, "2023-04-01"))
        .last()
        .isEqualTo(
            "gemeente Hardenberg neither founded the agreement nor has joined it by an act.");
    assertThat(why(agreement, BORGER_ODOORN, "2023-01-31"))
        .noneMatch(line -> line.contains("took the place"));
  }

  @Test
  void should_not_bind_a_party_to_what_was_agreed_about_others() {
    Accession accession = accession(ASSEN)
        .effect(EffectRule.on(day("2023-06-01")))
        .addSignatures(signs(ASSEN, "2023-01-10"), signs(EMMEN, "2023-03-01"))
        .build();

    assertThat(why(agreement(EMMEN).addActs(accession).build(), EMMEN, "2023-04-01"))
        .last()
        .isEqualTo("gemeente Emmen has been bound since 1 January 2022.");
  }

  @Test
  void should_not_call_given_what_the_rules_refuse() {
    Agreement agreement = agreement(EMMEN)
        .given(Optional.empty())
        .addSignatures(signs(EMMEN, "2022-01-01"))
        .addActs(accession(ASSEN).given(given("2023-02-01")).build())
        .build();
    Explanation why = Timeline.of(agreement, Rules.implied().and(Rules.nothingGiven()))
        .why(ASSEN, day("2023-04-01"));

    assertThat(why.isGiven()).isFalse();
    assertThat(Messages.in(Locale.ENGLISH).naming(agreement).of(why))
        .contains("  The accession is pending: gemeente Assen is not bound by it.")
        .last()
        .isEqualTo("    A source states it, without signatures: a letter.");
  }

  @Test
  void should_show_all_signatures_on_the_days_to_which_an_accession_reaches_back() {
    Agreement agreement = agreement(EMMEN)
        .addActs(joins(ASSEN)
            .effect(EffectRule.retroactiveTo(day("2024-01-01")))
            .addSignatures(signs(ASSEN, "2024-05-01"), signs(EMMEN, "2024-06-07"))
            .build())
        .build();

    assertThat(why(agreement, ASSEN, "2024-01-01"))
        .containsSubsequence(
            "gemeente Assen consented on 1 May 2024.",
            "gemeente Emmen consented on 7 June 2024.",
            "Consent to 'assen' was complete on 7 June 2024.");
  }

  @Tag("6.4")
  @Test
  void should_say_that_a_newcomer_took_back_too_late_what_was_complete() {
    Agreement agreement = agreement(EMMEN)
        .addActs(accession(ASSEN)
            .effect(EffectRule.after(Period.ofMonths(6)))
            .addSignatures(signs(EMMEN, "2023-05-01"), signs(ASSEN, "2023-05-01"))
            .addRevocations(Revocation.of(ASSEN, day("2023-06-01")))
            .build())
        .build();

    assertThat(why(agreement, ASSEN, "2023-07-01"))
        .contains("gemeente Assen wanted to take back on 1 June 2023 what it had given;"
            + " that was too late, and counts for nothing.");
  }
}
