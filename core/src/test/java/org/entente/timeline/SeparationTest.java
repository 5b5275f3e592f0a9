package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.ids;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Procedure;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Pending;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A predecessor goes on beside its successors, each of which gets a place of its own. */
@Tag("7.5")
class SeparationTest {
  private static Succession separates(String on) {
    return Succession.builder()
        .id("separation")
        .on(day(on))
        .addPredecessors(COEVORDEN)
        .addRemaining(COEVORDEN)
        .addSuccessors(HOOGEVEEN)
        .build();
  }

  private static Timeline of(Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(
            provisions().withdrawal(Procedure.byNotice(Period.ofMonths(6))).build())
        .addActs(acts)
        .build());
  }

  private static List<String> missing(Timeline timeline, String act, String on) {
    return ids(((Pending) timeline.outcome(act, day(on))).missing().stream());
  }

  @Test
  void should_keep_its_place_and_give_another_of_the_same_day() {
    Timeline timeline = of(separates("2023-06-01"));
    Membership old = timeline.on(day("2023-06-01")).member(COEVORDEN.id()).orElseThrow();
    Membership young = timeline.on(day("2023-06-01")).member(HOOGEVEEN.id()).orElseThrow();

    assertThat(partners(timeline, "2023-05-31"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2023-06-01"))
        .containsExactly("emmen", "coevorden", "hoogeveen", "hardenberg");
    assertThat(old.since()).isEqualTo(day("2022-01-01"));
    assertThat(old.by()).isEmpty();
    assertThat(old.predecessors()).isEmpty();
    assertThat(young.since()).isEqualTo(day("2023-06-01"));
    assertThat(young.boundSince()).isEqualTo(day("2022-01-01"));
  }

  /** Signed by each on a day. */
  private static Amendment text(String emmen, String coevorden, String hardenberg) {
    return Amendment.builder()
        .id("text")
        .addSignatures(
            signs(EMMEN, emmen), signs(COEVORDEN, coevorden), signs(HARDENBERG, hardenberg))
        .build();
  }

  @Test
  void should_let_what_was_signed_up_to_the_eve_stand_for_both() {
    Timeline timeline = of(separates("2023-06-01"), text("2023-05-01", "2023-05-31", "2023-07-01"));

    assertThat(missing(timeline, "text", "2023-06-30")).containsExactly("hardenberg");
    assertThat(timeline.outcome("text", day("2023-07-01")).isInEffect()).isTrue();
  }

  @Test
  void should_ask_each_for_itself_from_the_day_on() {
    Timeline timeline = of(separates("2023-06-01"), text("2023-05-01", "2023-06-02", "2023-07-01"));

    assertThat(missing(timeline, "text", "2023-07-01")).containsExactly("hoogeveen");
  }

  @Test
  void should_not_let_what_one_that_goes_on_signs_on_the_very_day_stand_for_its_successor() {
    Timeline timeline = of(separates("2023-06-01"), text("2023-05-01", "2023-06-01", "2023-05-01"));

    assertThat(missing(timeline, "text", "2023-07-01")).containsExactly("hoogeveen");
  }

  @Test
  void should_end_both_places_by_a_notice_of_before_and_its_own_by_one_of_after() {
    Timeline before = of(
        separates("2023-06-01"),
        Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2023-05-31"))
            .build());
    Timeline after = of(
        separates("2023-06-01"),
        Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2023-06-01"))
            .build());

    assertThat(partners(before, "2023-11-30")).containsExactly("emmen", "hardenberg");
    assertThat(partners(after, "2023-12-01")).containsExactly("emmen", "hoogeveen", "hardenberg");
  }

  /** On the days before, Coevorden alone had the place. */
  @Tag("3.10")
  @Test
  void should_be_out_of_what_was_one_place_by_a_leaving_that_reaches_back() {
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-07-01"))
        .build();

    assertIsOut(Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(provisions()
            .withdrawal(
                Procedure.of(ConsentRule.none(), EffectRule.retroactiveTo(day("2023-05-01"))))
            .build())
        .addActs(separates("2023-06-01"), leaving)
        .build()));
  }

  @Tag("3.10")
  @Test
  void should_be_out_of_what_was_one_place_by_an_expulsion_that_reaches_back() {
    Expulsion expulsion = Expulsion.builder()
        .id("expulsion")
        .party(COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-07-01"))
        .build();

    assertIsOut(Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(provisions()
            .expulsion(
                Procedure.of(ConsentRule.atLeast(1), EffectRule.retroactiveTo(day("2023-05-01"))))
            .build())
        .addActs(separates("2023-06-01"), expulsion)
        .build()));
  }

  private static void assertIsOut(Timeline timeline) {
    assertThat(partners(timeline, "2023-04-30"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2023-05-31")).containsExactly("emmen", "hardenberg");
    assertThat(partners(timeline, "2023-06-01"))
        .containsExactly("emmen", "hoogeveen", "hardenberg");
  }

  @Tag("3.13")
  @Test
  void should_be_one_head_in_what_was_opened_before() {
    Agreement agreement = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(provisions()
            .amendment(
                Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()).towardsEveryone())
            .build())
        .addActs(
            separates("2023-06-01"),
            Amendment.builder()
                .id("text")
                .addSignatures(signs(COEVORDEN, "2023-05-01"))
                .build())
        .build();

    assertThat(Timeline.of(agreement).outcome("text", day("2023-07-01")).isPending())
        .isTrue();
  }

  @Test
  void should_bring_in_both_in_the_place_of_a_newcomer() {
    Timeline timeline = of(
        Succession.builder()
            .id("separation")
            .on(day("2023-06-01"))
            .addPredecessors(DRENTHE)
            .addRemaining(DRENTHE)
            .addSuccessors(HOOGEVEEN)
            .build(),
        joins(DRENTHE)
            .addSignatures(
                signs(DRENTHE, "2023-05-01"),
                signs(EMMEN, "2023-05-01"),
                signs(COEVORDEN, "2023-05-01"),
                signs(HARDENBERG, "2023-07-01"))
            .build());

    assertThat(partners(timeline, "2023-07-01"))
        .containsExactly("emmen", "coevorden", "hardenberg", "drenthe", "hoogeveen");
  }

  @Test
  void should_tell_of_it_and_say_why() {
    Timeline timeline = of(separates("2023-06-01"));
    Messages english = Messages.in(Locale.ENGLISH).naming(timeline.agreement());

    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.SEPARATED)
        .singleElement()
        .satisfies(event -> {
          assertThat(ids(event.parties().stream())).containsExactly("hoogeveen");
          assertThat(ids(event.predecessors().stream())).containsExactly("coevorden");
        });
    assertThat(Reasons.told(english, timeline.why(HOOGEVEEN, day("2023-06-01"))))
        .contains("gemeente Hoogeveen got a place of its own beside gemeente Coevorden"
            + " on 1 June 2023 ('separation').");
    assertThat(Reasons.steps(timeline.why(COEVORDEN, day("2023-06-01"))))
        .noneMatch(step -> step.code().equals("was-succeeded"));
    assertThat(isParty(timeline, COEVORDEN, "2023-06-01")).isTrue();
  }

  @Test
  void should_refuse_one_that_goes_on_and_is_no_predecessor() {
    Succession.Builder builder = Succession.builder()
        .id("separation")
        .on(day("2023-06-01"))
        .addPredecessors(COEVORDEN)
        .addRemaining(EMMEN)
        .addSuccessors(HOOGEVEEN);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("emmen");
  }
}
