package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ConsentRule.allBut;
import static org.entente.ConsentRule.allOf;
import static org.entente.ConsentRule.among;
import static org.entente.ConsentRule.anyOf;
import static org.entente.ConsentRule.atLeast;
import static org.entente.ConsentRule.moreThanShare;
import static org.entente.ConsentRule.share;
import static org.entente.ConsentRule.weight;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Quota;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One quota: a bar over heads or over the weights of those asked. */
@Tag("4.1")
class QuotaTest {
  private static final Party[] FOUR = {EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN};

  /** Ten each for the first three, and seventy for the last. */
  private static final Map<PartyId, Long> TABLE =
      Map.of(EMMEN.id(), 10L, COEVORDEN.id(), 10L, HARDENBERG.id(), 10L, HOOGEVEEN.id(), 70L);

  private static Amendment amendment(Party... signers) {
    return Amendment.builder()
        .id("amendment")
        .opensOn(day("2023-03-01"))
        .addAllSignatures(
            Arrays.stream(signers).map(each -> signs(each, "2023-06-01")).toList())
        .build();
  }

  private static Outcome outcome(ConsentRule rule, Party[] parties, Act... acts) {
    Provisions provisions = Provisions.builder()
        .accession(Procedure.builder().consent(ConsentRule.none()).build())
        .amendment(Procedure.builder().consent(rule).build())
        .withdrawal(Procedure.builder().consent(ConsentRule.none()).build())
        .build();
    return outcome(provisions, parties, acts);
  }

  private static Outcome outcome(Provisions provisions, Party[] parties, Act... acts) {
    Agreement deal = agreement(parties)
        .provisions(provisions)
        .addOthers(ASSEN, DRENTHE)
        .addActs(acts)
        .build();
    return Timeline.of(deal).outcome("amendment", day("2023-12-31"));
  }

  private static boolean isMet(ConsentRule rule, Party... signers) {
    return outcome(rule, FOUR, amendment(signers)).isInEffect();
  }

  private static Tally tally(Outcome outcome) {
    return ((Pending) outcome).tally();
  }

  private static Map<PartyId, Long> table(Object... more) {
    Map<PartyId, Long> table = new HashMap<>(TABLE);
    for (int i = 0; i < more.length; i += 2) {
      table.put(((Party) more[i]).id(), ((Integer) more[i + 1]).longValue());
    }
    return table;
  }

  @Test
  void should_need_all_but_a_number_and_somebody() {
    assertThat(isMet(allBut(1), EMMEN, COEVORDEN, HARDENBERG)).isTrue();
    assertThat(isMet(allBut(1), EMMEN, COEVORDEN)).isFalse();
    assertThat(isMet(allBut(0), EMMEN, COEVORDEN, HARDENBERG)).isFalse();
    assertThat(isMet(allBut(9))).isFalse();
    assertThat(isMet(allBut(9), EMMEN)).isTrue();
    assertThatThrownBy(() -> allBut(-1)).hasMessageContaining("all but 0 or more, but it was -1");
  }

  @Test
  void should_take_a_share_of_what_those_asked_weigh() {
    assertThat(isMet(share(7, 10).weighing(TABLE), HOOGEVEEN)).isTrue();
    assertThat(isMet(moreThanShare(7, 10).weighing(TABLE), HOOGEVEEN)).isFalse();
    assertThat(isMet(share(1, 2).weighing(TABLE), EMMEN, COEVORDEN, HARDENBERG)).isFalse();
    assertThat(isMet(allBut(10).weighing(TABLE), EMMEN, COEVORDEN, HOOGEVEEN)).isTrue();
    assertThat(isMet(allBut(9).weighing(TABLE), EMMEN, COEVORDEN, HOOGEVEEN)).isFalse();
    Tally open = tally(outcome(share(3, 4).weighing(TABLE), FOUR, amendment(EMMEN)));
    assertThat(open.have()).isEqualTo(10);
    assertThat(open.need()).isEqualTo(75);
    assertThat(open.weights())
        .isEqualTo(Map.of(COEVORDEN.id(), 10L, HARDENBERG.id(), 10L, HOOGEVEEN.id(), 70L));
    assertThat(open.smallestCompletions(9)).containsExactly(Set.of(HOOGEVEEN.id()));
  }

  /** Who is not asked where the rule stands is no part of the whole, though the table names it. */
  @Test
  void should_take_its_whole_where_it_stands() {
    Map<PartyId, Long> wide = table(ASSEN, 1000, DRENTHE, 1000);
    List<PartyId> three = List.of(EMMEN.id(), COEVORDEN.id(), HARDENBERG.id());

    assertThat(isMet(share(7, 10).weighing(wide), HOOGEVEEN)).isTrue();
    // of the table's whole it is a small part
    assertThat(isMet(weight(wide, 1400), HOOGEVEEN)).isFalse();
    assertThat(isMet(among(three, share(2, 3).weighing(TABLE)), EMMEN, HARDENBERG))
        .isTrue();
    assertThat(isMet(ConsentRule.excluding(three, share(1, 1).weighing(TABLE)), HOOGEVEEN))
        .isTrue();
    // one that joins is a part of it from then on
    Accession joining = joins(ASSEN).addSignatures(signs(ASSEN, "2023-05-01")).build();
    Outcome four = outcome(share(7, 10).weighing(wide), FOUR, joining, amendment(HOOGEVEEN));
    assertThat(tally(four).need()).isEqualTo(770);
  }

  @Tag("4.4")
  @Test
  void should_not_be_met_while_the_table_does_not_name_one_that_is_asked() {
    Map<PartyId, Long> narrow = new HashMap<>(TABLE);
    narrow.remove(EMMEN.id());

    Outcome unweighed =
        outcome(share(1, 2).weighing(narrow), FOUR, amendment(COEVORDEN, HARDENBERG, HOOGEVEEN));
    assertThat(unmet(unweighed)).contains("weight-missing emmen");
    assertThat(tally(unweighed).state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(isMet(allBut(90).weighing(narrow), HOOGEVEEN)).isFalse();
    narrow.put(EMMEN.id(), 0L);
    assertThat(isMet(share(1, 2).weighing(narrow), HOOGEVEEN)).isTrue();
    // unanimity does without any weight
    narrow.remove(EMMEN.id());
    assertThat(isMet(share(1, 2).weighing(narrow), FOUR)).isTrue();
  }

  @Tag("4.4")
  @Test
  void should_add_the_weights_of_what_merged_and_wait_for_all_heirs_of_what_split() {
    Quota most = share(75, 100).weighing(TABLE);
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2023-05-01"))
        .addPredecessors(EMMEN, HOOGEVEEN)
        .addSuccessors(DRENTHE)
        .build();
    Succession split = succeeds("2023-05-01", HOOGEVEEN, ASSEN, BORGER_ODOORN);

    assertThat(outcome(most, FOUR, merger, amendment(DRENTHE)).isInEffect()).isTrue();
    Outcome half = outcome(most, FOUR, split, amendment(EMMEN, COEVORDEN, ASSEN));
    assertThat(tally(half).have()).isEqualTo(20);
    assertThat(tally(half).need()).isEqualTo(75);
    assertThat(tally(half).smallestCompletions(9)).containsExactly(Set.of(BORGER_ODOORN.id()));
    assertThat(
            outcome(most, FOUR, split, amendment(EMMEN, ASSEN, BORGER_ODOORN)).isInEffect())
        .isTrue();
    // all but a head: three heads of four, one of which is split
    Outcome heads = outcome(allBut(1), FOUR, split, amendment(EMMEN, COEVORDEN, ASSEN));
    assertThat(tally(heads).have()).isEqualTo(2);
    assertThat(outcome(allBut(1), FOUR, split, amendment(EMMEN, COEVORDEN, HARDENBERG))
            .isInEffect())
        .isTrue();
  }

  /** One that has left weighs on in the whole of a list that was fixed at the opening. */
  @Tag("3.4")
  @Test
  void should_keep_the_whole_of_a_list_that_is_fixed() {
    Quota half = share(1, 2).weighing(TABLE);
    Provisions moving = Provisions.builder()
        .amendment(Procedure.builder().consent(half).build())
        .withdrawal(Procedure.builder().consent(ConsentRule.none()).build())
        .build();
    Provisions fixed = moving.withElectorate(PartnersAsked.AT_OPENING);
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(HOOGEVEEN)
        .notifiedOn(day("2023-05-01"))
        .build();
    Amendment two = amendment(EMMEN, COEVORDEN);

    assertThat(outcome(moving, FOUR, exit, two).isInEffect()).isTrue();
    Tally open = tally(outcome(fixed, FOUR, exit, two));
    assertThat(open.state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(open.need()).isEqualTo(50);
    Map<PartyId, Long> narrow = new HashMap<>(TABLE);
    narrow.remove(HOOGEVEEN.id());
    Provisions unnamed = fixed.withAmendment(
        Procedure.builder().consent(share(1, 100).weighing(narrow)).build());
    assertThat(outcome(unnamed, FOUR, exit, two).isInEffect()).isFalse();
    assertThat(outcome(unnamed.withElectorate(PartnersAsked.AT_COMPLETION), FOUR, exit, two)
            .isInEffect())
        .isTrue();
    assertThat(tally(outcome(
                fixed.withAmendment(Procedure.builder().consent(allBut(1)).build()),
                FOUR,
                exit,
                two))
            .need())
        .isEqualTo(3);
  }

  @Tag("3.6")
  @Test
  void should_be_blocked_by_an_objection_that_can_be_taken_back() {
    Amendment opposed = amendment(EMMEN).withObjections(Objection.of(HOOGEVEEN, day("2023-06-01")));

    assertThat(tally(outcome(share(1, 2).weighing(TABLE), FOUR, opposed)).state())
        .isEqualTo(State.BLOCKED);
    assertThat(tally(outcome(allBut(0), FOUR, opposed)).state()).isEqualTo(State.BLOCKED);
    assertThat(tally(outcome(allBut(1), FOUR, opposed)).state()).isEqualTo(State.OPEN);
  }

  @Test
  void should_compare_the_heaviest_weights_exactly() {
    Map<PartyId, Long> heavy = new HashMap<>();
    for (Party each : FOUR) {
      heavy.put(each.id(), 1_000_000_000_000L);
    }
    heavy.put(EMMEN.id(), 999_999_999_999L);

    assertThat(isMet(share(3, 4).weighing(heavy), COEVORDEN, HARDENBERG, HOOGEVEEN))
        .isTrue();
    assertThat(isMet(share(3, 4).weighing(heavy), EMMEN, HARDENBERG, HOOGEVEEN)).isFalse();
    assertThat(isMet(
            moreThanShare(750_000, 1_000_000).weighing(heavy), COEVORDEN, HARDENBERG, HOOGEVEEN))
        .isTrue();
    assertThat(new Quota.Share(999_999, 1_000_000, false).need(Long.MAX_VALUE))
        .isEqualTo(9_223_362_813_482_738_953L);
    assertThat(new Quota.Share(1, 3, true).need(168)).isEqualTo(57);
    assertThat(new Quota.Share(1, 3, false).need(168)).isEqualTo(56);
  }

  @Tag("4.2")
  @Test
  void should_refuse_a_table_that_nobody_could_meet() {
    Map<PartyId, Long> nothing = Map.of(EMMEN.id(), 0L);

    assertThatThrownBy(() -> share(1, 2).weighing(nothing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not all weights of a table may be 0");
    assertThatThrownBy(() -> share(1, 2).weighing(Map.of()))
        .hasMessageContaining("a table of weights must not be empty");
    assertThatThrownBy(() -> atLeast(101).weighing(TABLE)).hasMessageContaining("100");
    assertThatThrownBy(() -> among(List.of(ASSEN.id()), allBut(1).weighing(TABLE)))
        .hasMessageContaining("among 1 party this cannot be met: a weight of 1");
    assertThat(atLeast(50).weighing(TABLE)).isEqualTo(weight(TABLE, 50));
  }

  @Tag("10.2")
  @Test
  void should_be_said_in_words() {
    Messages english = Messages.in(Locale.ENGLISH);
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));

    assertThat(english.of(allBut(3))).isEqualTo("all but 3 of those asked at most");
    assertThat(dutch.of(allBut(3)))
        .isEqualTo("de partijen wier instemming nodig is, op ten hoogste 3 na");
    assertThat(english.of(share(65, 100).weighing(TABLE)))
        .isEqualTo("parties with at least 65% of the weight of those asked");
    assertThat(dutch.of(moreThanShare(1, 2).weighing(TABLE)))
        .isEqualTo("partijen met meer dan de helft van het gezamenlijke gewicht van de partijen"
            + " wier instemming nodig is");
    assertThat(english.of(allBut(5).weighing(TABLE)))
        .isEqualTo("parties with the weight of those asked, less 5 at most");
    assertThat(dutch.of(allBut(5).weighing(TABLE)))
        .isEqualTo("partijen met het gezamenlijke gewicht van de partijen wier instemming nodig"
            + " is, op ten hoogste 5 na");
  }

  /**
   * Of the 27 of the European Union 55 % must consent, with 65 % of the population; that is taken
   * to be met where all but three consent (Treaty on European Union, art. 16(4)).
   */
  @Test
  void should_find_the_qualified_majority_of_the_european_union() {
    Party[] union = new Party[27];
    Map<PartyId, Long> population = new HashMap<>();
    for (int i = 0; i < union.length; i++) {
      union[i] = Party.of("state-" + i, "State " + i);
      // three with 15 % each, and the others with the rest
      population.put(union[i].id(), i < 3 ? 1500L : i == 26 ? 210L : 230L);
    }
    ConsentRule majority =
        allOf(share(55, 100), anyOf(share(65, 100).weighing(population), allBut(3)));

    assertThat(outcome(majority, union, amendment(last(union, 24))).isInEffect())
        .isTrue();
    Outcome fewer = outcome(majority, union, amendment(last(union, 23)));
    assertThat(fewer.isInEffect()).isFalse();
    assertThat(tally(fewer).parts().get(1).parts())
        .extracting(Tally::need)
        .containsExactly(6500L, 24L);
    assertThat(outcome(majority, union, amendment(first(union, 15))).isInEffect())
        .isTrue();
    assertThat(outcome(majority, union, amendment(first(union, 14))).isInEffect())
        .isFalse();
  }

  private static Party[] first(Party[] all, int many) {
    return Arrays.copyOf(all, many);
  }

  private static Party[] last(Party[] all, int many) {
    return Arrays.copyOfRange(all, all.length - many, all.length);
  }
}
