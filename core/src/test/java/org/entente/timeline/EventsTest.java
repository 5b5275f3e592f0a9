package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.util.List;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.EffectRule;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What changed when, and by which act. */
@Tag("2")
@Tag("3.10")
class EventsTest {
  private static Agreement.Builder founded() {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2021-12-01"), signs(COEVORDEN, "2021-12-02"));
  }

  /**
   * Each event as its day, its kind, its act and its parties; with its own day where it has one.
   */
  private static List<String> events(Agreement agreement) {
    return Timeline.of(agreement).events().stream().map(EventsTest::line).toList();
  }

  private static String line(Event event) {
    return event.on()
        + " " + event.kind()
        + (event.effectiveOn().equals(event.on()) ? "" : " from " + event.effectiveOn())
        + event.act().map(act -> " by " + act).orElse("")
        + (event.parties().isEmpty() ? "" : " " + event.parties())
        + (event.isGiven() ? " given" : "");
  }

  @Test
  void should_tell_of_a_founding_its_consent_and_its_entry_into_force() {
    assertThat(events(founded().term(Term.from(day("2022-01-01"))).build()))
        .containsExactly(
            "2021-12-02 FOUNDING_COMPLETE", "2022-01-01 ENTERED_INTO_FORCE [emmen, coevorden]");
  }

  @Test
  void should_tell_of_a_founding_that_is_given_that_it_is_given() {
    assertThat(events(agreement(EMMEN, COEVORDEN).build()))
        .containsExactly("2022-01-01 ENTERED_INTO_FORCE [emmen, coevorden] given");
  }

  @Test
  void should_name_the_heir_of_two_founders_once() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2021-12-15"))
        .addPredecessors(EMMEN.id(), COEVORDEN.id())
        .addSuccessors(ASSEN)
        .build();

    assertThat(
            events(founded().term(Term.from(day("2022-01-01"))).addActs(merger).build()))
        .containsExactly(
            "2021-12-02 FOUNDING_COMPLETE",
            "2021-12-15 SUCCEEDED by merger [assen]",
            "2022-01-01 ENTERED_INTO_FORCE [assen]");
  }

  @Test
  void should_tell_of_a_founding_that_never_enters_into_force() {
    Agreement unsigned = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .term(Term.always().until(day("2023-01-01")))
        .addSignatures(signs(EMMEN, "2021-12-01"))
        .addActs(joins(ASSEN).build())
        .build();

    assertThat(events(unsigned))
        .containsExactly("2023-01-01 FOUNDING_FAILED", "2023-01-01 ACT_FAILED by assen");
  }

  @Test
  void should_tell_who_joined_and_left_and_by_which_act() {
    Agreement agreement = founded()
        .provisions(provisions().build())
        .addActs(
            joins(ASSEN)
                .effect(EffectRule.on(day("2022-06-01")))
                .addSignatures(
                    signs(EMMEN, "2022-03-01"),
                    signs(COEVORDEN, "2022-03-01"),
                    signs(ASSEN, "2022-03-02"))
                .build(),
            joins(HARDENBERG).given(given("2022-07-01")).build(),
            Withdrawal.builder()
                .id("leaves")
                .party(COEVORDEN.id())
                .notifiedOn(day("2022-08-01"))
                .given(given("2022-09-01"))
                .build())
        .build();

    assertThat(events(agreement))
        .containsExactly(
            "2021-12-02 FOUNDING_COMPLETE",
            "2021-12-02 ENTERED_INTO_FORCE [emmen, coevorden]",
            "2022-03-02 ACT_COMPLETE by assen",
            "2022-06-01 JOINED by assen [assen]",
            "2022-07-01 JOINED by hardenberg [hardenberg] given",
            "2022-08-01 ACT_COMPLETE by leaves",
            "2022-09-01 LEFT by leaves [coevorden] given");
  }

  @Test
  void should_name_those_who_came_out_of_one_that_leaves_or_of_a_newcomer() {
    Agreement agreement = founded()
        .addActs(
            joins(ASSEN)
                .effect(EffectRule.on(day("2022-06-01")))
                .addSignatures(
                    signs(EMMEN, "2022-03-01"),
                    signs(COEVORDEN, "2022-03-01"),
                    signs(ASSEN, "2022-03-01"))
                .build(),
            Succession.builder()
                .id("split")
                .on(day("2022-04-01"))
                .addPredecessors(ASSEN.id())
                .addSuccessors(HARDENBERG, HOOGEVEEN)
                .build())
        .build();

    assertThat(events(agreement))
        .endsWith(
            "2022-04-01 SUCCEEDED by split [hardenberg, hoogeveen]",
            "2022-06-01 JOINED by assen [hardenberg, hoogeveen]");
  }

  @Test
  void should_tell_what_an_amendment_changed() {
    Agreement agreement = founded()
        .addActs(Amendment.builder()
            .id("amendment")
            .addAdopts(TEXT)
            .term(Term.from(day("2021-12-02")).until(day("2030-01-01")))
            .provisions(Provisions.builder().decisionRequired(true).build())
            .effect(EffectRule.retroactiveTo(day("2022-02-01")))
            .addSignatures(signs(EMMEN, "2022-03-01"), signs(COEVORDEN, "2022-03-02"))
            .build())
        .build();

    assertThat(events(agreement).subList(2, 7))
        .containsExactly(
            "2022-03-02 ACT_COMPLETE by amendment",
            "2022-03-02 TEXT_CHANGED from 2022-02-01 by amendment",
            "2022-03-02 TERM_CHANGED from 2022-02-01 by amendment",
            "2022-03-02 PROVISIONS_CHANGED from 2022-02-01 by amendment",
            "2030-01-01 EXPIRED");
  }

  @Tag("9.1")
  @Test
  void should_tell_that_an_act_has_failed_and_that_the_parties_ended_the_agreement() {
    Agreement agreement = founded()
        .addActs(
            joins(ASSEN).opensOn(day("2022-01-01")).closesOn(day("2022-01-31")).build(),
            joins(BORGER_ODOORN).build(),
            Termination.builder()
                .id("end")
                .addSignatures(signs(EMMEN, "2022-03-01"), signs(COEVORDEN, "2022-03-01"))
                .build())
        .build();

    assertThat(events(agreement))
        .containsExactly(
            "2021-12-02 FOUNDING_COMPLETE",
            "2021-12-02 ENTERED_INTO_FORCE [emmen, coevorden]",
            "2022-02-01 ACT_FAILED by assen",
            "2022-03-01 ACT_COMPLETE by end",
            "2022-03-01 TERMINATED by end",
            "2022-03-01 ACT_FAILED by borger-odoorn");
  }

  @Test
  void should_tell_that_too_few_are_left() {
    Agreement agreement = founded()
        .provisions(Provisions.standard())
        .addActs(Withdrawal.builder()
            .id("leaves")
            .party(COEVORDEN.id())
            .given(given("2022-09-01"))
            .build())
        .build();

    assertThat(events(agreement).subList(2, 4))
        .containsExactly("2022-09-01 LEFT by leaves [coevorden] given", "2022-09-01 CEASED");
  }

  @Test
  void should_not_call_an_agreed_act_failed_when_its_closing_passes() {
    assertThat(events(agreement(EMMEN)
            .addActs(joins(ASSEN)
                .closesOn(day("2022-06-30"))
                .effect(EffectRule.on(day("2023-01-01")))
                .addSignatures(signs(EMMEN, "2022-05-01"), signs(ASSEN, "2022-05-01"))
                .build())
            .build()))
        .containsExactly(
            "2022-01-01 ENTERED_INTO_FORCE [emmen] given",
            "2022-05-01 ACT_COMPLETE by assen",
            "2023-01-01 JOINED by assen [assen]");
  }

  @Test
  void should_give_the_position_on_each_day_on_which_it_changes() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .term(Term.always().until(day("2024-01-01")))
        .addActs(joins(ASSEN).given(given("2023-01-01")).build())
        .build());

    assertThat(timeline.standings())
        .extracting(standing -> standing.day() + " " + standing.partners().size())
        .containsExactly("2022-01-01 1", "2023-01-01 2", "2024-01-01 0");
  }

  @Test
  void should_tell_of_a_founding_that_lapses_and_of_the_acts_that_fail_with_it() {
    Agreement lapsed = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .closesOn(day("2021-12-31"))
        .addSignatures(signs(EMMEN, "2021-12-01"), signs(COEVORDEN, "2022-02-01"))
        .addActs(joins(ASSEN).build())
        .build();

    assertThat(events(lapsed))
        .containsExactly("2022-01-01 FOUNDING_FAILED", "2022-01-01 ACT_FAILED by assen");
  }

  @Tag("3.13")
  @Test
  void should_not_tell_of_a_succession_to_one_that_had_left() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .notifiedOn(day("2022-12-10"))
        .build();
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2024-01-01"))
        .addPredecessors(EMMEN)
        .addSuccessors(HOOGEVEEN)
        .build();

    assertThat(events(agreement(EMMEN, COEVORDEN).addActs(exit, merger).build()))
        .endsWith("2023-12-10 LEFT by exit [emmen]");
  }

  @Test
  void should_not_tell_of_a_succession_to_one_whose_accession_had_lapsed() {
    assertThat(events(agreement(EMMEN, COEVORDEN)
            .addActs(
                joins(ASSEN)
                    .opensOn(day("2023-01-01"))
                    .closesOn(day("2023-03-31"))
                    .build(),
                succeeds("2023-06-01", ASSEN, HOOGEVEEN))
            .build()))
        .endsWith("2023-04-01 ACT_FAILED by assen");
  }

  @Test
  void should_tell_of_a_succession_only_once_and_only_of_the_one_by_which_a_place_passed() {
    Succession second = succeeds("2024-01-01", EMMEN, HOOGEVEEN).withId(ActId.of("second"));
    Succession beside = succeeds("2023-06-01", ASSEN, HOOGEVEEN);

    assertThat(events(agreement(EMMEN, COEVORDEN)
            .addOthers(ASSEN)
            .addActs(succeeds("2023-06-01", EMMEN, HOOGEVEEN), second, beside)
            .build()))
        .filteredOn(line -> line.contains("SUCCEEDED"))
        .containsExactly("2023-06-01 SUCCEEDED by emmen-to-hoogeveen [hoogeveen]");
  }

  @Tag("3.13")
  @Test
  void should_say_whose_place_was_taken() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(succeeds("2023-01-01", EMMEN, ASSEN))
        .build());

    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.SUCCEEDED)
        .extracting(Event::parties, Event::predecessors)
        .containsExactly(tuple(List.of(ASSEN.id()), List.of(EMMEN.id())));
  }
}
