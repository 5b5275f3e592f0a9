package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.util.List;
import java.util.Locale;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.EffectRule;
import org.entente.Term;
import org.entente.answer.Outcome;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has become of an act, and what changed, in words. */
@Tag("10.2")
class InWordsTest {
  private static Accession.Builder accession() {
    return joins(ASSEN)
        .title("The accession")
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(ASSEN, "2023-03-02"));
  }

  private static Outcome outcome(Accession.Builder accession, String on) {
    return Timeline.of(agreement(EMMEN).addActs(accession.build()).build())
        .outcome("assen", day(on));
  }

  private static String words(Outcome outcome) {
    return Messages.in(Locale.ENGLISH).of(outcome);
  }

  private static List<String> events(Agreement agreement) {
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    return Timeline.of(agreement).events().stream()
        .map(event -> english.of(event))
        .toList();
  }

  @Test
  void should_call_an_act_pending_until_its_consent_is_complete() {
    Outcome pending = outcome(accession(), "2023-03-01");
    Outcome done = outcome(accession(), "2023-03-02");

    assertThat(pending.isPending()).isTrue();
    assertThat(words(pending)).isEqualTo("pending");
    assertThat(done.isPending()).isFalse();
    assertThat(words(done)).isEqualTo("in effect since 2 March 2023");
  }

  @Test
  void should_name_both_days_of_an_act_that_is_agreed() {
    Outcome agreed = outcome(accession().effect(EffectRule.on(day("2024-01-01"))), "2023-03-02");

    assertThat(words(agreed)).isEqualTo("settled on 2 March 2023, takes effect on 1 January 2024");
  }

  @Test
  void should_say_why_an_act_failed() {
    Outcome failed = outcome(accession().closesOn(day("2023-03-01")), "2023-03-05");

    assertThat(words(failed))
        .isEqualTo("failed on 2 March 2023: the closing day passed before consent was complete");
  }

  @Tag("3.12")
  @Test
  void should_say_of_what_is_given_who_states_it_and_that_it_is_not_proven() {
    Accession.Builder stated = joins(ASSEN).given(given("2023-03-01"));
    Timeline timeline = Timeline.of(agreement(EMMEN).build());

    assertThat(words(outcome(stated, "2023-03-01")))
        .isEqualTo("in effect since 1 March 2023 (given, not proven: a letter)");
    assertThat(words(timeline.founding(day("2023-03-01"))))
        .isEqualTo("in effect since 1 January 2022 (given, not proven: a letter)");
  }

  @Test
  void should_say_of_what_is_given_for_later_when_it_takes_effect() {
    Agreement later = agreement(EMMEN).term(Term.from(day("2022-03-01"))).build();

    assertThat(words(Timeline.of(later).founding(day("2022-02-28"))))
        .isEqualTo("given, takes effect on 1 March 2022 (not proven: a letter)");
  }

  @Test
  void should_tell_one_that_joins_from_several_and_what_is_given_from_what_is_proven() {
    assertThat(events(agreement(EMMEN, COEVORDEN)
            .addActs(
                joins(ASSEN).title("The accession").given(given("2023-03-01")).build())
            .build()))
        .containsExactly(
            "The agreement enters into force for gemeente Emmen and gemeente Coevorden. "
                + "(Given, not proven.)",
            "gemeente Assen joins. (Given, not proven.)");
    assertThat(events(agreement(EMMEN).addActs(accession().build()).build()))
        .endsWith("The accession: consent is complete.", "gemeente Assen joins.");
  }

  @Test
  void should_say_of_two_that_join_that_they_join() {
    Agreement founding = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN)
        .addAssociates(ASSEN, BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2022-01-01"),
            signs(ASSEN, "2022-02-01"),
            signs(BORGER_ODOORN, "2022-02-01"))
        .build();

    assertThat(events(founding))
        .containsExactly(
            "Consent to the founding is complete.",
            "The agreement enters into force for gemeente Emmen.",
            "gemeente Assen and gemeente Borger-Odoorn join.");
  }
}
