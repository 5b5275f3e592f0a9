package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ConsentRule.allOf;
import static org.entente.ConsentRule.among;
import static org.entente.ConsentRule.anyOf;
import static org.entente.ConsentRule.atLeast;
import static org.entente.ConsentRule.everyPartner;
import static org.entente.ConsentRule.moreThanShare;
import static org.entente.ConsentRule.noObjection;
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
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.rule.Rules;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Silence is consent, unless the objections that stand on the last day reach a quota. */
@Tag("4.3")
class NoObjectionTest {
  private static final Party[] FOUR = {EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN};
  private static final Amendment OPENED =
      Amendment.builder().id("amendment").opensOn(day("2023-01-01")).build();

  private static Amendment opposed(String on, Party... parties) {
    return OPENED.withObjections(
        Arrays.stream(parties).map(each -> Objection.of(each, day(on))).toList());
  }

  private static Provisions provisions(ConsentRule rule) {
    return Provisions.builder()
        .accession(Procedure.builder().consent(ConsentRule.none()).build())
        .amendment(Procedure.builder().consent(rule).build())
        .withdrawal(Procedure.builder().consent(ConsentRule.none()).build())
        .build();
  }

  private static Outcome outcome(ConsentRule rule, String on, Act... acts) {
    return outcome(provisions(rule), FOUR, on, acts);
  }

  private static Outcome outcome(Provisions provisions, Party[] parties, String on, Act... acts) {
    return Timeline.of(agreement(parties)
            .provisions(provisions)
            .addOthers(ASSEN, DRENTHE)
            .addActs(acts)
            .build())
        .outcome("amendment", day(on));
  }

  private static Tally tally(Outcome outcome) {
    return ((Pending) outcome).tally();
  }

  private static void assertFailed(Outcome outcome, String on) {
    Outcome.Failed failed = (Outcome.Failed) outcome;
    assertThat(failed.failedOn()).isEqualTo(day(on));
    assertThat(failed.reason()).isEqualTo(Failure.OBJECTION);
  }

  private static void assertInEffect(Outcome outcome, String on) {
    assertThat(outcome.isInEffect()).isTrue();
    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day(on));
  }

  /** Three months from 1 January: the last day to object is 1 April, and acceptance its end. */
  @Test
  void should_decide_at_the_end_of_the_last_day_of_a_period() {
    ConsentRule two = noObjection(atLeast(2)).within(Period.ofMonths(3));

    assertThat(outcome(two, "2023-03-31", OPENED).isPending()).isTrue();
    assertInEffect(outcome(two, "2023-12-31", opposed("2023-02-01", EMMEN)), "2023-04-01");
    Amendment two1April = opposed("2023-04-01", EMMEN, HOOGEVEEN);
    assertFailed(outcome(two, "2023-12-31", two1April), "2023-04-01");
    assertInEffect(
        outcome(two, "2023-12-31", opposed("2023-04-02", EMMEN, HOOGEVEEN)), "2023-04-01");
    Amendment back = two1April.withRevocations(Revocation.of(EMMEN, day("2023-04-01")));
    assertInEffect(outcome(two, "2023-12-31", back), "2023-04-01");
    assertFailed(
        outcome(
            two, "2023-12-31", two1April.withRevocations(Revocation.of(EMMEN, day("2023-04-02")))),
        "2023-04-01");
  }

  /** Unless prior to 1 July: the last day is 30 June, acceptance the morning of 1 July. */
  @Tag("10.3")
  @Test
  void should_offer_no_consent_that_would_complete_it_once_it_has_been_defeated() {
    Provisions silence = provisions(noObjection(atLeast(1)).before(day("2023-07-01")));
    Standing eve = Standing.builder(day("2023-06-30"))
        .electorate(List.of(EMMEN))
        .provisions(silence)
        .build();
    Standing after = eve.withDay(day("2023-07-02"));
    Amendment opposed = opposed("2023-02-01", EMMEN);

    assertThat(Rules.tally(opposed, eve).smallestCompletions(5))
        .containsExactly(Set.of(EMMEN.id()));
    assertThat(Rules.tally(opposed, after).state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(Rules.tally(opposed, after).smallestCompletions(5)).isEmpty();
  }

  @Test
  void should_decide_in_the_morning_of_the_day_before_which_one_may_object() {
    ConsentRule two = noObjection(atLeast(2)).before(day("2023-07-01"));
    Amendment late = opposed("2023-06-30", EMMEN, HOOGEVEEN);

    assertThat(outcome(two, "2023-06-30", OPENED).isPending()).isTrue();
    assertInEffect(outcome(two, "2023-12-31", OPENED), "2023-07-01");
    assertThat(outcome(two, "2023-06-30", late).isPending()).isTrue();
    assertFailed(outcome(two, "2023-12-31", late), "2023-07-01");
    assertInEffect(
        outcome(two, "2023-12-31", opposed("2023-07-01", EMMEN, HOOGEVEEN)), "2023-07-01");
    assertInEffect(
        outcome(two, "2023-12-31", late.withRevocations(Revocation.of(EMMEN, day("2023-06-30")))),
        "2023-07-01");
    assertFailed(
        outcome(two, "2023-12-31", late.withRevocations(Revocation.of(EMMEN, day("2023-07-01")))),
        "2023-07-01");
  }

  @Tag("3.6")
  @Test
  void should_be_open_until_then_or_blocked_as_things_stand() {
    ConsentRule two = noObjection(atLeast(2)).before(day("2023-07-01"));

    Tally open = tally(outcome(two, "2023-06-30", opposed("2023-02-01", EMMEN)));
    assertThat(open.state()).isEqualTo(State.OPEN);
    assertThat(open.have()).isEqualTo(3);
    assertThat(open.need()).isEqualTo(3);
    assertThat(open.availableFrom()).contains(day("2023-07-01"));
    assertThat(open.objecting()).containsExactly(EMMEN.id());
    Outcome blocked = outcome(two, "2023-06-30", opposed("2023-02-01", EMMEN, HOOGEVEEN));
    assertThat(tally(blocked).state()).isEqualTo(State.BLOCKED);
    assertThat(unmet(blocked)).containsExactly("consent-insufficient");
    ConsentRule wayOut = anyOf(two, atLeast(4));
    Pending defeated =
        (Pending) outcome(wayOut, "2023-12-31", opposed("2023-02-01", EMMEN, HOOGEVEEN));
    assertThat(defeated.tally().parts().get(0).state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(defeated.tally().parts().get(0).availableFrom()).isEmpty();
  }

  @Test
  void should_read_any_quota_over_objections() {
    Map<PartyId, Long> table = new HashMap<>(
        Map.of(EMMEN.id(), 10L, COEVORDEN.id(), 10L, HARDENBERG.id(), 10L, HOOGEVEEN.id(), 70L));
    ConsentRule heavy = noObjection(share(7, 10).weighing(table)).within(Period.ofMonths(3));
    ConsentRule allButOne = noObjection(ConsentRule.allBut(1)).within(Period.ofMonths(3));
    ConsentRule both = noObjection(allOf(atLeast(2), weight(table, 70))).within(Period.ofMonths(3));

    Amendment three = opposed("2023-02-01", EMMEN, COEVORDEN, HARDENBERG);
    assertInEffect(outcome(heavy, "2023-12-31", three), "2023-04-01");
    assertFailed(outcome(heavy, "2023-12-31", opposed("2023-02-01", HOOGEVEEN)), "2023-04-01");
    assertFailed(outcome(allButOne, "2023-12-31", three), "2023-04-01");
    assertInEffect(
        outcome(allButOne, "2023-12-31", opposed("2023-02-01", EMMEN, COEVORDEN)), "2023-04-01");
    // both must be reached: neither three light ones nor the heavy one alone do it
    assertInEffect(outcome(both, "2023-12-31", three), "2023-04-01");
    assertInEffect(outcome(both, "2023-12-31", opposed("2023-02-01", HOOGEVEEN)), "2023-04-01");
    assertFailed(
        outcome(both, "2023-12-31", opposed("2023-02-01", HOOGEVEEN, EMMEN)), "2023-04-01");
  }

  /** A missing weight, and nobody to ask, block: nobody knows whether the quota is reached. */
  @Tag("4.4")
  @Test
  void should_block_where_it_cannot_be_counted() {
    Map<PartyId, Long> narrow = Map.of(EMMEN.id(), 10L);
    ConsentRule unweighed = noObjection(weight(narrow, 10)).within(Period.ofMonths(3));
    ConsentRule vetoOfNobody =
        noObjection(among(List.of(ASSEN.id()), atLeast(1))).within(Period.ofMonths(3));

    Outcome outcome = outcome(unweighed, "2023-12-31", OPENED);
    assertThat(tally(outcome).state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(unmet(outcome)).contains("weight-missing coevorden");
    // nor is it a defeat before the last day, or on it
    assertThat(
            outcome(unweighed, "2023-12-31", opposed("2023-02-01", COEVORDEN)).isPending())
        .isTrue();
    assertThat(tally(outcome(vetoOfNobody, "2023-12-31", OPENED)).state())
        .isEqualTo(State.IMPOSSIBLE);
  }

  /**
   * Of those that weigh nothing no objection reaches a part of the whole, and silence is consent.
   */
  @Test
  void should_not_take_those_that_weigh_nothing_for_nobody() {
    Map<PartyId, Long> tonnage = new HashMap<>(Map.of(ASSEN.id(), 10L));
    for (Party party : FOUR) {
      tonnage.put(party.id(), 0L);
    }
    ConsentRule half = noObjection(share(1, 2).weighing(tonnage)).within(Period.ofMonths(3));

    assertThat(tally(outcome(half, "2023-02-01", opposed("2023-01-05", EMMEN))).state())
        .isEqualTo(State.OPEN);
    assertInEffect(outcome(half, "2023-12-31", opposed("2023-01-05", EMMEN)), "2023-04-01");
  }

  /** Each of two has a veto; the objections of others count for nothing. */
  @Test
  void should_give_some_a_veto() {
    ConsentRule veto = allOf(
        atLeast(2),
        noObjection(among(List.of(EMMEN.id(), COEVORDEN.id()), atLeast(1)))
            .within(Period.ofDays(10)));
    Amendment signed =
        OPENED.withSignatures(signs(HARDENBERG, "2023-01-05"), signs(HOOGEVEEN, "2023-01-05"));
    Objection no = Objection.of(EMMEN, day("2023-01-11"));

    assertInEffect(outcome(veto, "2023-12-31", signed), "2023-01-11");
    assertFailed(outcome(veto, "2023-12-31", signed.withObjections(no)), "2023-01-11");
    assertInEffect(
        outcome(
            veto,
            "2023-12-31",
            OPENED
                .withSignatures(signs(COEVORDEN, "2023-01-05"), signs(HOOGEVEEN, "2023-01-05"))
                .withObjections(Objection.of(HARDENBERG, day("2023-01-03")))),
        "2023-01-11");
    // it is the same veto where the rule is asked among them
    assertThat(outcome(
                among(
                    List.of(EMMEN.id(), COEVORDEN.id()),
                    ConsentRule.noObjectionWithin(Period.ofDays(10))),
                "2023-12-31",
                OPENED.withObjections(Objection.of(HARDENBERG, day("2023-01-03"))))
            .isInEffect())
        .isTrue();
  }

  @Test
  void should_need_a_stated_opening_before_the_last_day_is_over() {
    ConsentRule rule = noObjection(moreThanShare(1, 3)).before(day("2023-07-01"));
    Amendment undated = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();

    assertThat(unmet(outcome(rule, "2023-12-31", undated))).containsExactly("not-communicated");
    assertThat(unmet(outcome(rule, "2023-12-31", OPENED.withOpensOn(day("2023-07-01")))))
        .containsExactly("not-communicated");
    assertThat(unmet(outcome(rule, "2023-12-31", OPENED.withOpensOn(day("2024-01-01")))))
        .containsExactly("not-opened");
    assertInEffect(
        outcome(rule, "2023-12-31", OPENED.withOpensOn(day("2023-06-30"))), "2023-07-01");
  }

  /** One heir of a place that was split is enough to object for it, and it counts once. */
  @Tag("3.13")
  @Test
  void should_count_places_of_whoever_holds_them() {
    ConsentRule two = noObjection(atLeast(2)).within(Period.ofMonths(3));
    Succession split = succeeds("2023-02-01", HOOGEVEEN, ASSEN, BORGER_ODOORN);
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2023-02-01"))
        .addPredecessors(EMMEN, HOOGEVEEN)
        .addSuccessors(DRENTHE)
        .build();

    assertInEffect(
        outcome(two, "2023-12-31", split, opposed("2023-03-01", ASSEN, BORGER_ODOORN)),
        "2023-04-01");
    assertFailed(
        outcome(two, "2023-12-31", split, opposed("2023-03-01", ASSEN, EMMEN)), "2023-04-01");
    assertInEffect(
        outcome(two, "2023-12-31", merger, opposed("2023-01-15", EMMEN, HOOGEVEEN)), "2023-04-01");
    // what was said in time stands, though the place has gone to another since
    assertFailed(
        outcome(
            two,
            "2023-12-31",
            succeeds("2023-04-02", HOOGEVEEN, ASSEN),
            opposed("2023-03-01", HOOGEVEEN, EMMEN)),
        "2023-04-01");
  }

  /** Who leaves by the last day objects no more; who joins by then may; a fixed list is kept. */
  @Tag("3.4")
  @Test
  void should_ask_those_of_the_last_day_or_of_the_opening() {
    ConsentRule half = noObjection(share(1, 2)).within(Period.ofMonths(3));
    Provisions fixed = provisions(half).withElectorate(PartnersAsked.AT_OPENING);
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(HOOGEVEEN)
        .notifiedOn(day("2023-02-10"))
        .build();
    Accession entry =
        joins(BORGER_ODOORN).addSignatures(signs(BORGER_ODOORN, "2023-02-10")).build();

    Amendment two = opposed("2023-02-01", EMMEN, HOOGEVEEN);
    assertFailed(outcome(half, "2023-12-31", two), "2023-04-01");
    assertInEffect(outcome(half, "2023-12-31", exit, two), "2023-04-01");
    assertInEffect(outcome(half, "2023-12-31", entry, two), "2023-04-01");
    assertFailed(outcome(fixed, FOUR, "2023-12-31", entry, two), "2023-04-01");
    Amendment one = opposed("2023-02-01", EMMEN, COEVORDEN);
    assertFailed(outcome(fixed, FOUR, "2023-12-31", exit, one), "2023-04-01");
    assertInEffect(outcome(fixed, FOUR, "2023-12-31", exit, two), "2023-04-01");
  }

  /** An associate is not asked, so that its objection counts for nothing. */
  @Tag("2")
  @Test
  void should_not_ask_associates() {
    ConsentRule any = noObjection(atLeast(1)).before(day("2023-07-01"));
    Outcome outcome = Timeline.of(agreement(FOUR)
            .provisions(provisions(any))
            .addAssociates(DRENTHE)
            .addActs(opposed("2023-02-01", DRENTHE))
            .build())
        .outcome("amendment", day("2023-12-31"));

    assertInEffect(outcome, "2023-07-01");
  }

  /** By unanimity the time is waived; what a source states is not waited for either. */
  @Tag("4.5")
  @Test
  void should_give_way_to_the_consent_of_all() {
    ConsentRule rule = noObjection(moreThanShare(1, 3)).before(day("2023-07-01"));
    Amendment all = OPENED.withSignatures(
        Arrays.stream(FOUR).map(each -> signs(each, "2023-02-01")).toList());

    assertInEffect(outcome(rule, "2023-12-31", all), "2023-02-01");
    assertInEffect(
        outcome(rule, "2023-12-31", OPENED.withGiven(given("2023-03-01"))), "2023-03-01");
    assertThat(outcome(
                allOf(
                    rule,
                    noObjection(among(List.of(ASSEN.id()), atLeast(1))).within(Period.ofDays(1))),
                "2023-12-31",
                all)
            .isInEffect())
        .isFalse();
  }

  /**
   * Amendments of 2021 to the Convention for the Safety of Life at Sea: deemed accepted on 1 July
   * 2023 unless before it more than a third of the governments, or those with half of the world's
   * tonnage, object (art. VIII; resolution MSC.482(103)). The counts are made up.
   */
  @Test
  void should_deem_the_amendments_of_solas_accepted() {
    Party[] all = new Party[168];
    Map<PartyId, Long> tonnage = new HashMap<>();
    for (int i = 0; i < all.length; i++) {
      all[i] = Party.of("state-" + i, "State " + i);
      tonnage.put(all[i].id(), i == 167 ? 167L : 1L);
    }
    Provisions provisions = provisions(
        noObjection(anyOf(moreThanShare(1, 3), weight(tonnage, 167))).before(day("2023-07-01")));
    Amendment none = OPENED.withOpensOn(day("2021-05-13"));
    List<Objection> objections = new ArrayList<>();
    for (int i = 0; i < 57; i++) {
      objections.add(Objection.of(all[i], day("2022-05-01")));
    }
    Amendment of57 = none.withObjections(objections);

    assertInEffect(
        outcome(provisions, all, "2024-01-01", none.withObjections(objections.get(0))),
        "2023-07-01");
    assertInEffect(
        outcome(provisions, all, "2024-01-01", none.withObjections(objections.subList(0, 56))),
        "2023-07-01");
    assertFailed(outcome(provisions, all, "2024-01-01", of57), "2023-07-01");
    assertInEffect(
        outcome(
            provisions,
            all,
            "2024-01-01",
            of57.withRevocations(Revocation.of(all[3], day("2023-06-30")))),
        "2023-07-01");
    assertFailed(
        outcome(
            provisions,
            all,
            "2024-01-01",
            of57.withRevocations(Revocation.of(all[3], day("2023-07-01")))),
        "2023-07-01");
    assertFailed(
        outcome(
            provisions,
            all,
            "2024-01-01",
            none.withObjections(Objection.of(all[167], day("2022-05-01")))),
        "2023-07-01");
  }

  @Test
  void should_refuse_what_is_no_quota() {
    assertThatThrownBy(() -> noObjection(everyPartner()).within(Period.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("objections are counted by a quota, and not by every partner");
    assertThatThrownBy(() ->
            noObjection(anyOf(atLeast(1), ConsentRule.named(EMMEN))).before(day("2023-07-01")))
        .hasMessageContaining("and not by Named");
    assertThat(noObjection(atLeast(1)).within(Period.ofDays(3)))
        .isEqualTo(ConsentRule.noObjectionWithin(Period.ofDays(3)));
  }

  @Tag("10.2")
  @Test
  void should_be_said_in_words() {
    Messages english = Messages.in(Locale.ENGLISH);
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));
    ConsentRule third = noObjection(moreThanShare(1, 3)).before(day("2023-07-01"));
    ConsentRule two = noObjection(atLeast(2)).within(Period.ofMonths(3));

    assertThat(english.of(third))
        .isEqualTo("those asked, by silence, unless before 1 July 2023 objections come from more"
            + " than a third of those asked");
    assertThat(dutch.of(two))
        .isEqualTo("de partijen wier instemming nodig is, stilzwijgend, tenzij zich binnen 3"
            + " maanden ertegen uitspreken: ten minste 2 van de partijen wier instemming nodig is");
    assertThat(english.of(noObjection(atLeast(1)).before(day("2023-07-01"))))
        .isEqualTo("those asked, by not objecting before 1 July 2023");
    Outcome blocked = outcome(two, "2023-03-01", opposed("2023-02-01", EMMEN, HOOGEVEEN));
    assertThat(english.of(blocked.violations().get(0)))
        .contains("too many of those asked have objected. Silent: 2; needed: 3.");
    assertThat(dutch.of(blocked.violations().get(0))).contains("Stilzwijgend: 2; vereist: 3.");
    Outcome late = outcome(third, "2023-12-31", OPENED.withOpensOn(day("2023-07-02")));
    assertThat(english.of(late.violations().get(0))).contains("2 July 2023, after the last day");
  }
}
