package org.entente.timeline;

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
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.util.List;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Within one proceeding, a place that was split since the opening is one head. */
@Tag("3.13")
class HeadsTest {
  private static final Party[] HEIRS = {HOOGEVEEN, BORGER_ODOORN};

  private static Amendment amendment(ConsentRule rule, Party... signers) {
    Amendment.Builder amendment = Amendment.builder()
        .id("amendment")
        .opensOn(day("2023-03-01"))
        .addAdopts(TEXT)
        .consent(rule);
    List.of(signers).forEach(party -> amendment.addSignatures(signs(party, "2023-06-01")));
    return amendment.build();
  }

  private static Outcome outcome(Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(acts).build())
        .outcome("amendment", day("2023-12-31"));
  }

  @Test
  void should_not_meet_a_number_by_the_heirs_of_one() {
    ConsentRule two = ConsentRule.atLeast(2);
    Succession split = succeeds("2023-05-01", COEVORDEN, HEIRS);

    Pending pending = (Pending) outcome(split, amendment(two, HEIRS));
    assertThat(pending.tally().have()).isEqualTo(1);
    assertThat(pending.tally().smallestCompletions(9))
        .containsExactlyInAnyOrder(Set.of(EMMEN.id()), Set.of(HARDENBERG.id()));
    // one heir alone is no head
    Pending half = (Pending) outcome(split, amendment(two, EMMEN, HOOGEVEEN));
    assertThat(half.tally().have()).isEqualTo(1);
    assertThat(half.tally().parts()).extracting(Tally::have).containsExactly(1L);
    assertThat(half.tally().smallestCompletions(9))
        .containsExactlyInAnyOrder(Set.of(BORGER_ODOORN.id()), Set.of(HARDENBERG.id()));
    assertThat(outcome(split, amendment(two, EMMEN, HOOGEVEEN, BORGER_ODOORN)).isInEffect())
        .isTrue();
    assertThat(outcome(split, amendment(two, EMMEN, HARDENBERG)).isInEffect()).isTrue();
  }

  @Test
  void should_count_heirs_as_two_that_were_two_at_the_opening() {
    assertThat(outcome(
                succeeds("2023-02-01", COEVORDEN, HEIRS), amendment(ConsentRule.atLeast(2), HEIRS))
            .isInEffect())
        .isTrue();
  }

  /** More than half of three, one of them split, are two, and not three of four. */
  @Test
  void should_take_a_share_of_heads() {
    ConsentRule most = ConsentRule.moreThanShare(1, 2);
    Succession split = succeeds("2023-05-01", COEVORDEN, HEIRS);

    assertThat(outcome(split, amendment(most, EMMEN, HARDENBERG)).isInEffect()).isTrue();
    assertThat(outcome(split, amendment(most, HEIRS)).isInEffect()).isFalse();
  }

  @Test
  void should_count_places_merged_since_as_one() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2023-05-01"))
        .addPredecessors(COEVORDEN, HARDENBERG)
        .addSuccessors(DRENTHE)
        .build();

    assertThat(outcome(merger, amendment(ConsentRule.atLeast(2), DRENTHE)).isInEffect())
        .isFalse();
    // a half that merges with another: one head, of those who hold any of it
    Succession half = Succession.builder()
        .id("half")
        .on(day("2023-05-02"))
        .addPredecessors(HARDENBERG, HOOGEVEEN)
        .addSuccessors(DRENTHE)
        .build();
    Succession split = succeeds("2023-05-01", COEVORDEN, HEIRS);
    assertThat(outcome(split, half, amendment(ConsentRule.atLeast(2), DRENTHE, BORGER_ODOORN))
            .isInEffect())
        .isFalse();
    assertThat(
            outcome(split, half, amendment(ConsentRule.atLeast(2), DRENTHE, BORGER_ODOORN, EMMEN))
                .isInEffect())
        .isTrue();
  }

  @Test
  void should_count_a_newcomer_as_one() {
    Act joining = joins(ASSEN)
        .addSignatures(
            signs(ASSEN, "2023-04-01"),
            signs(EMMEN, "2023-04-01"),
            signs(COEVORDEN, "2023-04-01"),
            signs(HARDENBERG, "2023-04-01"))
        .build();
    Succession split = succeeds("2023-05-01", ASSEN, HEIRS);

    assertThat(outcome(joining, split, amendment(ConsentRule.atLeast(2), HEIRS)).isInEffect())
        .isFalse();
    assertThat(outcome(
                joining, split, amendment(ConsentRule.atLeast(2), EMMEN, HOOGEVEEN, BORGER_ODOORN))
            .isInEffect())
        .isTrue();
  }

  /** One founder that splits before the entry is one head towards the number. */
  @Test
  void should_count_one_founder_that_splits_before_entry_as_one() {
    Agreement.Builder founding = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
            .build())
        .opensOn(day("2021-01-01"))
        .addSignatures(signs(COEVORDEN, "2022-02-01"))
        .addActs(succeeds("2022-03-01", COEVORDEN, HEIRS));

    assertThat(Timeline.of(founding.build()).on(day("2022-12-31")).isInForce()).isFalse();
    assertThat(Timeline.of(founding.addSignatures(signs(EMMEN, "2022-06-01")).build())
            .on(day("2022-06-01"))
            .isInForce())
        .isTrue();
  }
}
