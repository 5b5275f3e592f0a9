package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the law fixes for a day is as good as agreed from the day it is known. */
@Tag("3.13")
class SuccessionKnownTest {
  private static final Succession MERGER = Succession.builder()
      .id("merger")
      .on(day("2024-01-01"))
      .addPredecessors(EMMEN)
      .addSuccessors(HOOGEVEEN)
      .build();

  private static Outcome outcome(Succession succession, String on) {
    return Timeline.of(agreement(EMMEN).addActs(succession).build()).outcome("merger", day(on));
  }

  private static Outcome outcomeUntil(String end, String on) {
    return Timeline.of(
            agreement(EMMEN).term(Term.always().until(day(end))).addActs(MERGER).build())
        .outcome("merger", day(on));
  }

  private static Outcome agreed(String known) {
    return Outcome.Agreed.of(day(known), day("2024-01-01"), Optional.empty());
  }

  private static Outcome inEffect(String known) {
    return Outcome.InEffect.of(day(known), day("2024-01-01"), Optional.empty());
  }

  @Test
  void should_be_agreed_from_the_day_on_which_it_was_recorded() {
    Succession recorded = MERGER.withRecordedOn(day("2023-06-01"));

    assertThat(outcome(recorded, "2023-12-31")).isEqualTo(agreed("2023-06-01"));
    assertThat(outcome(recorded, "2023-06-01")).isEqualTo(agreed("2023-06-01"));
    assertThat(outcome(recorded, "2023-05-31")).isEqualTo(agreed("2023-05-31"));
    assertThat(outcome(recorded, "2024-01-01")).isEqualTo(inEffect("2023-06-01"));
  }

  @Test
  void should_be_agreed_on_its_own_day_where_it_was_recorded_later_or_nothing_is_said() {
    assertThat(outcome(MERGER.withRecordedOn(day("2024-03-01")), "2024-04-01"))
        .isEqualTo(inEffect("2024-01-01"));
    assertThat(outcome(MERGER, "2024-01-01")).isEqualTo(inEffect("2024-01-01"));
    assertThat(outcome(MERGER, "2023-12-31")).isEqualTo(agreed("2023-12-31"));
  }

  @Test
  void should_fail_once_the_agreement_has_ended_before_it_and_not_earlier() {
    assertThat(outcomeUntil("2023-07-01", "2023-06-30")).isInstanceOf(Outcome.Agreed.class);
    assertThat(outcomeUntil("2023-07-01", "2023-07-01"))
        .isEqualTo(Outcome.Failed.of(day("2023-07-01"), Failure.AGREEMENT_ENDED, List.of()));
    assertThat(outcomeUntil("2024-07-01", "2025-01-01")).isEqualTo(inEffect("2024-01-01"));
  }

  @Test
  void should_refuse_to_tell_what_became_of_an_act_that_there_is_not() {
    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(MERGER).build());

    assertThatThrownBy(() -> timeline.outcome("split", day("2024-01-01")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("agreement 'deal' knows no act 'split'");
  }
}
