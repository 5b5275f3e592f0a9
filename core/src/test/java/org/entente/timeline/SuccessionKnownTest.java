package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.unmet;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the law fixes for a day is as good as agreed once it is enacted. */
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
  void should_be_pending_until_it_is_enacted_and_then_agreed() {
    Succession enacted = MERGER.withEnactedOn(day("2023-06-01"));

    assertThat(outcome(enacted, "2023-05-31").isPending()).isTrue();
    assertThat(unmet(outcome(enacted, "2023-05-31"))).containsExactly("not-enacted");
    assertThat(outcome(enacted, "2023-06-01")).isEqualTo(agreed("2023-06-01"));
    assertThat(outcome(enacted, "2023-12-31")).isEqualTo(agreed("2023-06-01"));
    assertThat(outcome(enacted, "2024-01-01")).isEqualTo(inEffect("2023-06-01"));
  }

  @Test
  void should_be_enacted_on_its_own_day_where_nothing_else_is_said() {
    assertThat(outcome(MERGER, "2023-12-31").isPending()).isTrue();
    assertThat(outcome(MERGER, "2024-01-01")).isEqualTo(inEffect("2024-01-01"));
    assertThat(outcome(MERGER.withRecordedOn(day("2023-06-01")), "2023-12-31").isPending())
        .isTrue();
  }

  /** It asks nobody, so that it is on no list of what is to be done. */
  @Test
  void should_ask_nobody_while_it_is_not_enacted() {
    Succession enacted = MERGER.withEnactedOn(day("2023-06-01"));
    Agreement deal = agreement(EMMEN).addActs(enacted).build();
    Timeline timeline = Timeline.of(deal);
    Pending pending = (Pending) timeline.outcome("merger", day("2023-05-31"));

    assertThat(pending.isOpen()).isFalse();
    assertThat(pending.opening()).contains(day("2023-06-01"));
    assertThat(pending.missing()).isEmpty();
    assertThat(pending.canStillPass()).isTrue();
    assertThat(timeline.pending(day("2023-05-31"))).isEmpty();
    assertThat(pending.violations())
        .extracting(Messages.in(Locale.ENGLISH).naming(deal)::of)
        .containsExactly("It is enacted on 1 June 2023 only.");
    assertThat(pending.violations())
        .extracting(Messages.in(Locale.forLanguageTag("nl")).naming(deal)::of)
        .containsExactly("De opvolging is pas op 1 juni 2023 vastgesteld.");
  }

  @Test
  void should_lie_ahead_as_a_projection_until_it_is_enacted() {
    Timeline timeline = Timeline.of(
        agreement(EMMEN).addActs(MERGER.withEnactedOn(day("2023-06-01"))).build());

    for (String on : List.of("2023-05-31", "2023-06-01")) {
      assertThat(timeline.ahead(day(on)))
          .filteredOn(upcoming -> upcoming.on().equals(day("2024-01-01")))
          .singleElement()
          .satisfies(
              upcoming -> assertThat(upcoming.isProjected()).isEqualTo(on.equals("2023-05-31")));
    }
  }

  @Test
  void should_be_known_from_the_day_on_which_it_was_enacted() {
    Agreement deal =
        agreement(EMMEN).addActs(MERGER.withEnactedOn(day("2023-06-01"))).build();

    assertThat(deal.asKnownOn(day("2023-05-31")).acts()).isEmpty();
    assertThat(deal.asKnownOn(day("2023-06-01")).acts()).hasSize(1);
  }

  @Test
  void should_refuse_to_be_enacted_after_its_day() {
    assertThatThrownBy(() -> MERGER.withEnactedOn(day("2024-01-02")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("act 'merger' must be enacted by its day, 2024-01-01, and hang on no notice,"
            + " but was on 2024-01-02");
  }

  @Test
  void should_fail_once_the_agreement_has_ended_before_it_and_not_earlier() {
    assertThat(outcomeUntil("2023-07-01", "2023-06-30").isPending()).isTrue();
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
