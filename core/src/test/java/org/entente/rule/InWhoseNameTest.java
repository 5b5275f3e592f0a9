package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.ids;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For whom a signature or a no of a predecessor stands, where parties were succeeded since. */
@Tag("3.13")
class InWhoseNameTest {
  private static Amendment.Builder amendment(Signature... signatures) {
    return Amendment.builder().id("amendment").opensOn(day("2023-01-01")).addSignatures(signatures);
  }

  private static Outcome outcome(String on, Provisions provisions, Party third, Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, third)
            .addOthers(DRENTHE)
            .provisions(provisions)
            .addActs(acts)
            .build())
        .outcome(acts[0].id(), day(on));
  }

  private static Outcome outcome(String on, Act... acts) {
    return outcome(on, Provisions.standard(), HARDENBERG, acts);
  }

  private static Outcome outcomeOfFixed(String on, Act... acts) {
    return outcome(
        on, Provisions.builder().electorate(PartnersAsked.AT_OPENING).build(), HARDENBERG, acts);
  }

  private static List<String> counted(Outcome outcome) {
    return ids(((Pending) outcome).tally().counted().stream());
  }

  @Test
  void should_count_an_heir_whose_predecessor_signed_each_instrument() {
    Amendment amendment = amendment(signs(EMMEN, "2023-02-01"))
        .addAdopts(TEXT)
        .consent(ConsentRule.atLeast(2))
        .build();

    Outcome outcome = outcome("2023-03-01", amendment, succeeds("2023-03-01", EMMEN, HOOGEVEEN));

    assertThat(counted(outcome)).containsExactly("hoogeveen");
  }

  @Test
  void should_not_ask_an_heir_for_what_its_predecessor_took_over_when_it_was_succeeded() {
    Outcome outcome = outcome(
        "2023-04-01",
        amendment(signs(EMMEN, "2023-02-01")).build(),
        succeeds("2023-03-01", EMMEN, ASSEN),
        succeeds("2023-04-01", COEVORDEN, ASSEN),
        succeeds("2023-04-01", ASSEN, HOOGEVEEN));

    assertThat(counted(outcome)).containsExactly("hoogeveen");
  }

  private static Amendment tacit(Signature... signatures) {
    return amendment(signatures)
        .addObjections(Objection.of(EMMEN, day("2023-01-10")))
        .addAdopts(TEXT)
        .consent(ConsentRule.anyOf(
            ConsentRule.noObjectionWithin(Period.ofMonths(1)), ConsentRule.named(COEVORDEN)))
        .build();
  }

  @Test
  void should_keep_a_no_that_was_said_in_time_though_an_heir_had_signed_before_it_took_the_place() {
    Outcome outcome = outcome(
        "2030-01-01",
        tacit(signs(HOOGEVEEN, "2023-01-15")),
        succeeds("2023-03-01", EMMEN, HOOGEVEEN));

    assertThat(outcome.isPending()).isTrue();
  }

  @Test
  void should_drop_a_no_where_the_heir_signs_in_time_on_the_day_on_which_it_takes_the_place() {
    Outcome outcome = outcome(
        "2023-02-01",
        tacit(signs(HOOGEVEEN, "2023-02-01")),
        succeeds("2023-02-01", EMMEN, HOOGEVEEN));

    assertThat(outcome.isInEffect()).isTrue();
  }

  @Test
  void should_not_ask_the_heir_of_a_newcomer_for_places_that_are_none_of_the_newcomers() {
    Accession accession = joins(ASSEN)
        .opensOn(day("2023-01-01"))
        .addSignatures(
            signs(EMMEN, "2023-02-01"),
            signs(COEVORDEN, "2023-02-01"),
            signs(ASSEN, "2023-02-01"),
            signs(HARDENBERG, "2023-06-01"))
        .build();

    Outcome outcome = outcome(
        "2023-06-01",
        accession,
        succeeds("2023-03-01", DRENTHE, BORGER_ODOORN),
        succeeds("2023-04-01", BORGER_ODOORN, HOOGEVEEN),
        succeeds("2023-05-01", ASSEN, HOOGEVEEN));

    assertThat(outcome.isInEffect()).isTrue();
  }

  @Test
  void should_let_the_signature_stand_of_one_that_came_back_in_the_place_of_another() {
    Outcome outcome = outcomeOfFixed(
        "2023-05-01",
        amendment(signs(EMMEN, "2023-04-15")).build(),
        succeeds("2023-03-01", EMMEN, ASSEN),
        succeeds("2023-04-01", COEVORDEN, EMMEN),
        succeeds("2023-05-01", EMMEN, HOOGEVEEN));

    assertThat(counted(outcome)).containsExactly("hoogeveen");
  }

  @Test
  void should_let_the_signature_stand_of_one_that_was_asked_at_the_opening() {
    Outcome outcome = outcomeOfFixed(
        "2023-03-01",
        amendment(signs(EMMEN, "2023-02-01")).build(),
        succeeds("2023-03-01", EMMEN, HOOGEVEEN));

    assertThat(counted(outcome)).containsExactly("hoogeveen");
  }

  @Test
  void should_not_ask_an_heir_for_the_place_of_an_associate() {
    Amendment amendment = amendment(signs(EMMEN, "2023-02-01")).build();

    Outcome outcome = Timeline.of(agreement(EMMEN, COEVORDEN)
            .addAssociates(DRENTHE)
            .provisions(
                Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
            .addActs(
                amendment,
                succeeds("2023-03-01", EMMEN, HOOGEVEEN),
                succeeds("2023-04-01", DRENTHE, HOOGEVEEN))
            .build())
        .outcome("amendment", day("2023-04-01"));

    assertThat(counted(outcome)).containsExactly("hoogeveen");
  }
}
