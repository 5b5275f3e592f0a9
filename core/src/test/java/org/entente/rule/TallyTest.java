package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Completions;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.hearing.Succeeding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Evaluating a rule gives, at each node, satisfied, open or impossible; have and need; who counted
 * and who is missing.
 */
@Tag("4.5")
class TallyTest {
  private static final String OPENED = "2023-01-31";

  private static Amendment amendment(ConsentRule rule, Party... signers) {
    return Amendment.builder()
        .id("amendment")
        .consent(rule)
        .addAdopts(TEXT)
        .opensOn(day(OPENED))
        .addAllSignatures(
            Arrays.stream(signers).map(party -> signs(party, "2023-02-01")).toList())
        .build();
  }

  private static Tally tally(ConsentRule rule, Party... signers) {
    return Rules.tally(
        amendment(rule, signers), standing("2023-02-15", EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN));
  }

  /** The weights of some, and of the others that are asked nothing. */
  private static Map<PartyId, Long> weights(Object... partiesAndWeights) {
    Map<PartyId, Long> weights = new HashMap<>();
    ids(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN).forEach(party -> weights.put(party, 0L));
    for (int i = 0; i < partiesAndWeights.length; i += 2) {
      weights.put(
          ((Party) partiesAndWeights[i]).id(), ((Integer) partiesAndWeights[i + 1]).longValue());
    }
    return weights;
  }

  private static List<PartyId> ids(Party... parties) {
    return Arrays.stream(parties).map(Party::id).toList();
  }

  private static void assertTally(Tally tally, State state, long have, long need) {
    assertThat(tally.state()).isEqualTo(state);
    assertThat(tally.have()).isEqualTo(have);
    assertThat(tally.need()).isEqualTo(need);
  }

  @Test
  void should_count_every_partner() {
    Tally tally = tally(ConsentRule.everyPartner(), EMMEN, HARDENBERG);

    assertTally(tally, State.OPEN, 2, 4);
    assertThat(tally.counted()).isEqualTo(ids(EMMEN, HARDENBERG));
    assertThat(tally.missing()).isEqualTo(ids(COEVORDEN, HOOGEVEEN));
    assertTally(
        tally(ConsentRule.everyPartner(), EMMEN, HARDENBERG, COEVORDEN, HOOGEVEEN),
        State.SATISFIED,
        4,
        4);
  }

  @Tag("4.2")
  @Test
  void should_count_those_named_and_find_it_impossible_if_one_is_not_asked() {
    assertTally(tally(ConsentRule.named(EMMEN, COEVORDEN), EMMEN, HOOGEVEEN), State.OPEN, 1, 2);
    assertTally(tally(ConsentRule.named(EMMEN), EMMEN), State.SATISFIED, 1, 1);
    assertTally(tally(ConsentRule.named(EMMEN, DRENTHE), EMMEN, DRENTHE), State.IMPOSSIBLE, 1, 2);
  }

  @Tag("4.1")
  @Test
  void should_count_heads() {
    assertTally(tally(ConsentRule.atLeast(3), EMMEN, COEVORDEN), State.OPEN, 2, 3);
    assertTally(tally(ConsentRule.atLeast(3), EMMEN, COEVORDEN, HOOGEVEEN), State.SATISFIED, 3, 3);
    assertTally(tally(ConsentRule.atLeast(5), EMMEN), State.IMPOSSIBLE, 1, 5);
  }

  @Tag("4.1")
  @Test
  void should_compare_shares_as_whole_numbers() {
    assertTally(tally(ConsentRule.share(3, 4), EMMEN, COEVORDEN), State.OPEN, 2, 3);
    assertTally(tally(ConsentRule.share(1, 2), EMMEN, COEVORDEN), State.SATISFIED, 2, 2);
    assertTally(tally(ConsentRule.moreThanShare(1, 2), EMMEN, COEVORDEN), State.OPEN, 2, 3);
    assertTally(tally(ConsentRule.share(1, 3), EMMEN), State.OPEN, 1, 2);
    assertTally(tally(ConsentRule.share(1, 1_000_000), EMMEN), State.SATISFIED, 1, 1);
    assertTally(
        tally(ConsentRule.share(999_999, 1_000_000), EMMEN, COEVORDEN, HARDENBERG),
        State.OPEN,
        3,
        4);
    assertTally(tally(ConsentRule.moreThanShare(0, 1), EMMEN), State.SATISFIED, 1, 1);
  }

  @Tag("4.1")
  @Test
  void should_add_weights_of_those_asked_only() {
    Map<PartyId, Long> table = weights(EMMEN, 50, COEVORDEN, 30, DRENTHE, 100);

    assertTally(tally(ConsentRule.weight(table, 80), EMMEN), State.OPEN, 50, 80);
    assertTally(tally(ConsentRule.weight(table, 80), EMMEN, COEVORDEN), State.SATISFIED, 80, 80);
    assertTally(
        tally(ConsentRule.weight(table, 81), EMMEN, COEVORDEN, DRENTHE), State.IMPOSSIBLE, 80, 81);
    assertThat(tally(ConsentRule.weight(table, 80), EMMEN).weights())
        .isEqualTo(Map.of(COEVORDEN.id(), 30L));
  }

  @Tag("4.2")
  @Test
  void should_ask_among_some_and_excluding_others() {
    List<PartyId> pair = ids(EMMEN, COEVORDEN);

    assertTally(
        tally(ConsentRule.among(pair, ConsentRule.everyPartner()), EMMEN, COEVORDEN),
        State.SATISFIED,
        2,
        2);
    assertTally(
        tally(ConsentRule.excluding(pair, ConsentRule.everyPartner()), EMMEN, HARDENBERG),
        State.OPEN,
        1,
        2);
    assertTally(
        tally(ConsentRule.excluding(pair, ConsentRule.share(1, 2)), HARDENBERG),
        State.SATISFIED,
        1,
        1);
    assertThat(
            tally(ConsentRule.among(ids(DRENTHE), ConsentRule.everyPartner())).state())
        .isEqualTo(State.IMPOSSIBLE);
  }

  @Tag("4.2")
  @Test
  void should_need_all_of_several_rules_or_any() {
    ConsentRule emmen = ConsentRule.named(EMMEN);
    ConsentRule three = ConsentRule.atLeast(3);

    Tally all = tally(ConsentRule.allOf(emmen, three), EMMEN);
    assertTally(all, State.OPEN, 1, 2);
    assertThat(all.parts()).extracting(Tally::state).containsExactly(State.SATISFIED, State.OPEN);
    assertTally(tally(ConsentRule.anyOf(emmen, three), EMMEN), State.SATISFIED, 1, 1);
    assertTally(
        tally(ConsentRule.allOf(emmen, ConsentRule.atLeast(9)), EMMEN), State.IMPOSSIBLE, 1, 2);
    assertTally(tally(ConsentRule.anyOf(ConsentRule.named(DRENTHE), three)), State.OPEN, 0, 1);
  }

  @Tag("4.2")
  @Test
  void should_ask_nobody_yet_somebody_must_be_there() {
    assertThat(tally(ConsentRule.none()).state()).isEqualTo(State.SATISFIED);
    assertThat(Rules.tally(
                amendment(ConsentRule.none()),
                Standing.builder(day("2023-02-15")).build())
            .state())
        .isEqualTo(State.IMPOSSIBLE);
  }

  @Tag("4.3")
  @Test
  void should_find_silence_open_until_the_time_has_run_and_impossible_after_an_objection() {
    ConsentRule tacit = ConsentRule.noObjectionWithin(Period.ofMonths(1));
    Standing last = standing("2023-02-28", EMMEN, COEVORDEN);

    assertThat(tally(tacit).state()).isEqualTo(State.OPEN);
    assertThat(tally(tacit).availableFrom()).contains(day("2023-02-28"));
    assertThat(Rules.tally(amendment(tacit), last).state()).isEqualTo(State.SATISFIED);
    Tally opposed =
        Rules.tally(amendment(tacit).withObjections(Objection.of(EMMEN, day("2023-02-28"))), last);
    assertThat(opposed.state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(opposed.objecting()).isEqualTo(ids(EMMEN));
  }

  @Tag("4.3")
  @Test
  void should_count_those_who_keep_silent() {
    ConsentRule tacit = ConsentRule.noObjectionWithin(Period.ofMonths(1));
    Amendment opposed = amendment(tacit)
        .withObjections(
            Objection.of(EMMEN, day("2023-02-10")), Objection.of(COEVORDEN, day("2023-03-01")));
    Standing three = standing("2023-03-15", EMMEN, COEVORDEN, HARDENBERG);

    assertTally(tally(tacit), State.OPEN, 4, 4);
    assertTally(Rules.tally(opposed, three), State.IMPOSSIBLE, 2, 3);
    assertThat(Rules.tally(opposed, three).objecting()).isEqualTo(ids(EMMEN));
  }

  @Test
  void should_name_no_day_that_has_come_or_cannot_be_known_yet() {
    ConsentRule tacit = ConsentRule.noObjectionWithin(Period.ofMonths(1));
    ConsentRule later = ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(1));
    Amendment undated = Amendment.builder().id("amendment").build();
    Standing eve = standing("2023-02-27", EMMEN, COEVORDEN);
    Standing onTheDay = standing("2023-02-28", EMMEN, COEVORDEN);

    assertThat(Rules.tally(amendment(tacit), eve).availableFrom()).contains(day("2023-02-28"));
    assertThat(Rules.tally(amendment(tacit), onTheDay).availableFrom()).isEmpty();
    assertThat(Rules.tally(amendment(later), onTheDay).availableFrom()).isEmpty();
    assertThat(Rules.tally(undated.withConsent(tacit), eve).availableFrom()).isEmpty();
    assertThat(Rules.tally(undated.withConsent(tacit), eve).state()).isEqualTo(State.OPEN);
    assertThat(Rules.tally(undated.withConsent(later), eve).availableFrom()).isEmpty();
  }

  @Test
  void should_find_a_way_out_impossible_before_its_time_if_its_rule_is() {
    ConsentRule later = ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(9));

    assertThat(tally(later).state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(
            tally(ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(1))).state())
        .isEqualTo(State.OPEN);
  }

  @Tag("4.4")
  @Test
  void should_not_hear_those_who_weigh_nothing() {
    Map<PartyId, Long> table = weights(EMMEN, 0, COEVORDEN, 1);

    Tally tally = tally(ConsentRule.weight(table, 1), EMMEN);

    assertTally(tally, State.OPEN, 0, 1);
    assertThat(tally.counted()).isEmpty();
    assertThat(tally.missing()).isEqualTo(ids(COEVORDEN));
  }

  @Tag("4.4")
  @Test
  void should_not_be_met_while_one_that_is_asked_is_not_in_the_table() {
    ConsentRule two = ConsentRule.weight(Map.of(EMMEN.id(), 1L, COEVORDEN.id(), 1L), 2);

    Tally tally = tally(two, EMMEN, COEVORDEN);

    assertTally(tally, State.IMPOSSIBLE, 2, 2);
    assertThat(tally.unweighed()).isEqualTo(ids(HARDENBERG, HOOGEVEEN));
    assertThat(unmet(Rules.implied()
            .check(
                amendment(two, EMMEN, COEVORDEN),
                standing("2023-02-15", EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN))))
        .containsExactly("weight-missing hardenberg", "weight-missing hoogeveen");
    assertThat(tally(ConsentRule.among(ids(EMMEN, COEVORDEN), two), EMMEN, COEVORDEN)
            .state())
        .isEqualTo(State.SATISFIED);
  }

  @Tag("4.2")
  @Test
  void should_make_a_way_out_available_only_after_its_time() {
    ConsentRule wayOut = ConsentRule.anyOf(
        ConsentRule.everyPartner(), ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(1)));

    Tally early = tally(wayOut, EMMEN);
    assertThat(early.state()).isEqualTo(State.OPEN);
    assertThat(early.parts().get(1).availableFrom()).contains(day("2023-02-28"));
    assertThat(Rules.tally(amendment(wayOut, EMMEN), standing("2023-02-27", EMMEN, COEVORDEN))
            .state())
        .isEqualTo(State.OPEN);
    assertThat(Rules.tally(amendment(wayOut, EMMEN), standing("2023-02-28", EMMEN, COEVORDEN))
            .state())
        .isEqualTo(State.SATISFIED);
  }

  @Tag("3.6")
  @Test
  void should_find_a_count_blocked_while_too_many_object() {
    Amendment amendment = amendment(ConsentRule.atLeast(3), EMMEN);
    Standing four = standing("2023-02-15", EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN);

    assertThat(
            Rules.tally(amendment.withObjections(Objection.of(COEVORDEN, day("2023-02-10"))), four)
                .state())
        .isEqualTo(State.OPEN);
    Tally two = Rules.tally(
        amendment.withObjections(
            Objection.of(COEVORDEN, day("2023-02-10")),
            Objection.of(HARDENBERG, day("2023-02-10"))),
        four);
    assertThat(two.state()).isEqualTo(State.BLOCKED);
    assertThat(two.missing()).isEqualTo(ids(HOOGEVEEN));
    assertThat(two.objecting()).isEqualTo(ids(COEVORDEN, HARDENBERG));
  }

  @Tag("10.3")
  @Test
  void should_name_the_smallest_sets_that_would_complete_it() {
    Map<PartyId, Long> table =
        Map.of(EMMEN.id(), 10L, COEVORDEN.id(), 20L, HARDENBERG.id(), 30L, HOOGEVEEN.id(), 40L);

    assertThat(tally(ConsentRule.atLeast(3), EMMEN, COEVORDEN).smallestCompletions(9))
        .containsExactly(Set.of(HARDENBERG.id()), Set.of(HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.weight(table, 60)).smallestCompletions(9))
        .containsExactlyInAnyOrder(
            Set.of(COEVORDEN.id(), HOOGEVEEN.id()), Set.of(HARDENBERG.id(), HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.allOf(ConsentRule.named(EMMEN), ConsentRule.atLeast(2)))
            .smallestCompletions(9))
        .containsExactlyInAnyOrder(
            Set.of(EMMEN.id(), COEVORDEN.id()),
            Set.of(EMMEN.id(), HARDENBERG.id()),
            Set.of(EMMEN.id(), HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.anyOf(ConsentRule.everyPartner(), ConsentRule.named(HOOGEVEEN)))
            .smallestCompletions(9))
        .containsExactly(Set.of(HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.none()).smallestCompletions(9)).containsExactly(Set.of());
    assertThat(tally(ConsentRule.named(DRENTHE)).smallestCompletions(9)).isEmpty();
    assertThat(tally(ConsentRule.noObjectionWithin(Period.ofMonths(1))).smallestCompletions(9))
        .isEmpty();
  }

  @Tag("10.3")
  @Test
  void should_name_all_sets_of_which_no_part_would_do() {
    Map<PartyId, Long> table =
        Map.of(EMMEN.id(), 10L, COEVORDEN.id(), 20L, HARDENBERG.id(), 30L, HOOGEVEEN.id(), 40L);
    Set<PartyId> twentyAndForty = Set.of(COEVORDEN.id(), HOOGEVEEN.id());
    Set<PartyId> thirtyAndForty = Set.of(HARDENBERG.id(), HOOGEVEEN.id());
    Set<PartyId> allButForty = Set.of(EMMEN.id(), COEVORDEN.id(), HARDENBERG.id());

    Completions all = tally(ConsentRule.weight(table, 60)).completions(9);
    assertThat(all.sets()).containsExactly(twentyAndForty, thirtyAndForty, allButForty);
    assertThat(all.isCutOff()).isFalse();
    assertThat(tally(ConsentRule.weight(table, 60)).completions(3).isCutOff()).isFalse();
    Completions two = tally(ConsentRule.weight(table, 60)).completions(2);
    assertThat(two.sets()).containsExactly(twentyAndForty, thirtyAndForty);
    assertThat(two.isCutOff()).isTrue();
    assertThat(tally(ConsentRule.anyOf(ConsentRule.everyPartner(), ConsentRule.named(HOOGEVEEN)))
            .completions(9)
            .sets())
        .containsExactly(Set.of(HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.anyOf(ConsentRule.named(EMMEN), ConsentRule.atLeast(2)))
            .completions(9)
            .sets())
        .startsWith(Set.of(EMMEN.id()))
        .hasSize(4)
        .contains(thirtyAndForty);
    assertThat(tally(ConsentRule.none()).completions(1).sets()).containsExactly(Set.of());
    assertThat(tally(ConsentRule.named(DRENTHE)).completions(9).sets()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally(ConsentRule.none()).completions(0))
        .withMessageContaining("0");
  }

  /** Emmen weighs 50, and is divided between Assen and Drenthe: both, or its weight is lost. */
  @Tag("4.4")
  @Test
  void should_count_a_divided_weight_once_all_heirs_consent() {
    Map<PartyId, Long> table = Map.of(EMMEN.id(), 50L, COEVORDEN.id(), 30L, HARDENBERG.id(), 10L);
    Standing split = Succeeding.standing(
        Standing.builder(day("2023-02-15"))
            .addPartners(ASSEN, DRENTHE, COEVORDEN, HARDENBERG)
            .build(),
        heir(ASSEN),
        heir(DRENTHE));
    ConsentRule sixty = ConsentRule.weight(table, 60);

    Tally open = Rules.tally(amendment(sixty, ASSEN), split);
    assertTally(open, State.OPEN, 0, 60);
    assertThat(open.parts()).singleElement().satisfies(part -> {
      assertTally(part, State.OPEN, 1, 2);
      assertThat(part.missing()).isEqualTo(ids(DRENTHE));
    });
    assertThat(open.smallestCompletions(9))
        .containsExactlyInAnyOrder(
            Set.of(DRENTHE.id(), COEVORDEN.id()), Set.of(DRENTHE.id(), HARDENBERG.id()));
    assertThat(Rules.tally(amendment(sixty), split).smallestCompletions(9))
        .containsExactlyInAnyOrder(
            Set.of(ASSEN.id(), DRENTHE.id(), COEVORDEN.id()),
            Set.of(ASSEN.id(), DRENTHE.id(), HARDENBERG.id()));
    assertTally(
        Rules.tally(amendment(sixty, ASSEN, DRENTHE, HARDENBERG), split), State.SATISFIED, 60, 60);
    assertThat(Rules.tally(
                amendment(sixty).withObjections(Objection.of(ASSEN, day("2023-02-10"))), split)
            .state())
        .isEqualTo(State.BLOCKED);
  }

  @Tag("4.4")
  @Test
  void should_not_win_a_divided_weight_twice_or_without_an_heir_that_objects() {
    Standing split = Succeeding.standing(
        Standing.builder(day("2023-02-15"))
            .addPartners(ASSEN, DRENTHE, COEVORDEN, HARDENBERG)
            .build(),
        heir(ASSEN),
        heir(DRENTHE));
    Map<PartyId, Long> table = Map.of(EMMEN.id(), 50L, COEVORDEN.id(), 30L, HARDENBERG.id(), 10L);

    assertThat(Rules.tally(amendment(ConsentRule.weight(table, 60), ASSEN, DRENTHE), split)
            .smallestCompletions(9))
        .containsExactlyInAnyOrder(Set.of(COEVORDEN.id()), Set.of(HARDENBERG.id()));
    assertThat(Rules.tally(
                amendment(ConsentRule.weight(table, 40))
                    .withObjections(Objection.of(ASSEN, day("2023-02-10"))),
                split)
            .smallestCompletions(9))
        .containsExactlyInAnyOrder(
            Set.of(COEVORDEN.id(), HARDENBERG.id()), Set.of(ASSEN.id(), DRENTHE.id()));
  }

  private static Succeeding.Step heir(Party successor) {
    return new Succeeding.Step(EMMEN, successor, day("2023-02-14"), true, false);
  }

  @Tag("10.3")
  @Test
  void should_find_no_completion_while_time_is_lacking_and_one_though_some_object() {
    ConsentRule later = ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(1));
    Amendment amendment =
        amendment(ConsentRule.atLeast(4)).withObjections(Objection.of(EMMEN, day("2023-02-10")));

    assertThat(tally(later).smallestCompletions(9)).isEmpty();
    assertThat(tally(ConsentRule.anyOf(later, ConsentRule.named(EMMEN))).smallestCompletions(9))
        .containsExactly(Set.of(EMMEN.id()));
    assertThat(tally(ConsentRule.allOf(later, ConsentRule.named(EMMEN))).smallestCompletions(9))
        .isEmpty();
    assertThat(
            Rules.tally(amendment, standing("2023-02-15", EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN))
                .smallestCompletions(9))
        .containsExactly(Set.copyOf(ids(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN)));
  }

  @Tag("10.3")
  @Test
  void should_complete_rules_that_ask_the_same_parties_at_once() {
    ConsentRule rule = ConsentRule.allOf(
        ConsentRule.among(ids(EMMEN, COEVORDEN), ConsentRule.atLeast(1)),
        ConsentRule.among(ids(COEVORDEN, HARDENBERG), ConsentRule.atLeast(1)),
        ConsentRule.excluding(ids(EMMEN), ConsentRule.atLeast(1)));

    assertThat(tally(rule).smallestCompletions(9)).containsExactly(Set.of(COEVORDEN.id()));
    assertThat(tally(rule, HARDENBERG).smallestCompletions(9))
        .containsExactly(Set.of(EMMEN.id()), Set.of(COEVORDEN.id()));
  }

  @Tag("10.3")
  @Test
  void should_complete_a_weight_by_the_fewest_and_not_by_the_lightest() {
    Map<PartyId, Long> table =
        Map.of(EMMEN.id(), 10L, COEVORDEN.id(), 20L, HARDENBERG.id(), 30L, HOOGEVEEN.id(), 40L);

    assertThat(tally(ConsentRule.weight(table, 40)).smallestCompletions(9))
        .containsExactly(Set.of(HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.weight(table, 100)).smallestCompletions(9))
        .containsExactly(Set.of(EMMEN.id(), COEVORDEN.id(), HARDENBERG.id(), HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.weight(table, 90), EMMEN).smallestCompletions(9))
        .containsExactly(Set.of(COEVORDEN.id(), HARDENBERG.id(), HOOGEVEEN.id()));
    assertThat(tally(ConsentRule.weight(table, 60), HOOGEVEEN).smallestCompletions(9))
        .containsExactly(Set.of(COEVORDEN.id()), Set.of(HARDENBERG.id()));
  }

  @Tag("10.3")
  @Test
  void should_list_completions_in_the_order_in_which_parties_are_asked() {
    assertThat(tally(ConsentRule.atLeast(2)).smallestCompletions(4))
        .containsExactly(
            Set.of(EMMEN.id(), COEVORDEN.id()),
            Set.of(EMMEN.id(), HARDENBERG.id()),
            Set.of(EMMEN.id(), HOOGEVEEN.id()),
            Set.of(COEVORDEN.id(), HARDENBERG.id()));
    assertThat(tally(ConsentRule.atLeast(2)).smallestCompletions(9)).hasSize(6);
    assertThat(tally(ConsentRule.atLeast(1)).smallestCompletions(1))
        .containsExactly(Set.of(EMMEN.id()));
  }

  @Tag("10.3")
  @Test
  void should_name_no_more_sets_than_it_is_asked_for() {
    assertThat(tally(ConsentRule.atLeast(1)).smallestCompletions(2)).hasSize(2);
    assertThatThrownBy(() -> tally(ConsentRule.atLeast(1)).smallestCompletions(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
