package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
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
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Reinstatement;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Suspension;
import org.entente.Withdrawal;
import org.entente.answer.Difference;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The others put a party out, suspend it, or end its suspension. */
@Tag("7.2")
class ByTheOthersTest {
  private static final Procedure TWO_THIRDS =
      Procedure.of(ConsentRule.share(2, 3), EffectRule.onCompletion());

  private static Provisions.Builder clause() {
    return provisions().expulsion(TWO_THIRDS).suspension(TWO_THIRDS).reinstatement(TWO_THIRDS);
  }

  /** It was suspended only since, and had the place of another before it took that. */
  @Tag("3.10")
  @Test
  void should_be_out_of_its_place_as_it_was_by_an_expulsion_that_reaches_back() {
    Timeline timeline = Timeline.of(agreement(EMMEN, HOOGEVEEN, HARDENBERG)
        .provisions(clause()
            .expulsion(
                Procedure.of(ConsentRule.atLeast(1), EffectRule.retroactiveTo(day("2023-02-01"))))
            .build())
        .addActs(
            succeeds("2023-03-01", HOOGEVEEN, COEVORDEN),
            Suspension.builder()
                .id("suspension")
                .party(COEVORDEN)
                .addSignatures(signs(EMMEN, "2023-04-01"), signs(HARDENBERG, "2023-04-01"))
                .build(),
            Expulsion.builder()
                .id("expulsion")
                .party(COEVORDEN)
                .addSignatures(signs(EMMEN, "2023-05-01"))
                .build())
        .build());

    assertThat(partners(timeline, "2023-02-28"))
        .containsExactly("emmen", "hoogeveen", "hardenberg");
    for (String on : List.of("2023-03-01", "2023-03-31", "2023-04-01")) {
      assertThat(partners(timeline, on)).containsExactly("emmen", "hardenberg");
    }
  }

  private static List<Signature> by(String on, Party... signers) {
    return Stream.of(signers).map(party -> signs(party, on)).toList();
  }

  private static Expulsion.Builder expels(Party party) {
    return Expulsion.builder().id("out").party(party).opensOn(day("2023-01-01"));
  }

  private static Suspension.Builder suspends(Party party) {
    return Suspension.builder().id("suspended").party(party).opensOn(day("2023-01-01"));
  }

  private static Reinstatement.Builder reinstates(Party party) {
    return Reinstatement.builder().id("again").party(party).opensOn(day("2023-05-01"));
  }

  private static Timeline of(Provisions provisions, Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN)
        .provisions(provisions)
        .addActs(acts)
        .build());
  }

  private static Timeline of(Act... acts) {
    return of(clause().build(), acts);
  }

  private static Failure failure(Timeline timeline, String act, String on) {
    return ((Outcome.Failed) timeline.outcome(act, day(on))).reason();
  }

  private static Amendment.Builder everybody(String id) {
    return Amendment.builder().id(id);
  }

  private static List<String> asked(Timeline timeline, String act, String on) {
    Pending pending = (Pending) timeline.outcome(act, day(on));
    return ids(pending.consents().electorate().stream().map(Party::id));
  }

  /** The party itself never had the place: its heir entered in it, and has lost it. */
  @Tag("3.6")
  @Test
  void should_be_without_object_where_another_put_the_heir_out_of_the_only_place() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .provisions(clause().build())
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .addActs(succeeds("2023-02-01", EMMEN, COEVORDEN))
        .addActs(expels(EMMEN).addSignatures(signs(COEVORDEN, "2023-01-15")).build())
        .addActs(Expulsion.builder().id("again").party(EMMEN).build())
        .build());

    assertThat(isParty(timeline, COEVORDEN, "2023-02-01")).isTrue();
    assertThat(timeline.outcome("again", day("2023-02-01")).isPending()).isTrue();
    assertThat(failure(timeline, "again", "2023-02-02")).isEqualTo(Failure.WITHOUT_OBJECT);
  }

  @Test
  void should_reach_a_place_that_one_took_since_the_opening_though_it_has_passed_it_on() {
    Timeline timeline = of(
        expels(COEVORDEN).addAllSignatures(by("2023-05-01", EMMEN)).build(),
        succeeds("2023-02-01", HARDENBERG, COEVORDEN),
        succeeds("2023-03-01", HOOGEVEEN, COEVORDEN),
        succeeds("2023-04-01", COEVORDEN, ASSEN));

    assertThat(isParty(timeline, ASSEN, "2023-04-30")).isTrue();
    assertThat(isParty(timeline, ASSEN, "2023-05-01")).isFalse();
  }

  @Test
  void should_put_a_party_out_by_a_share_of_the_others() {
    Timeline timeline = of(
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build());

    assertThat(isParty(timeline, COEVORDEN, "2023-01-31")).isTrue();
    assertThat(isParty(timeline, COEVORDEN, "2023-02-01")).isFalse();
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.EXPELLED)
        .singleElement()
        .satisfies(event -> {
          assertThat(ids(event.parties().stream())).containsExactly("coevorden");
          assertThat(event.on()).isEqualTo(day("2023-02-01"));
        });
  }

  @Test
  void should_not_ask_the_party_concerned_nor_count_what_it_says() {
    Timeline timeline = of(expels(COEVORDEN)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN))
        .addObjections(Objection.of(COEVORDEN, day("2023-02-02")))
        .build());
    Pending pending = (Pending) timeline.outcome("out", day("2023-03-01"));

    assertThat(asked(timeline, "out", "2023-03-01"))
        .containsExactly("emmen", "hardenberg", "hoogeveen");
    assertThat(pending.tally().have()).isEqualTo(1);
    assertThat(pending.tally().need()).isEqualTo(2);
    assertThat(pending.consents().isBlocked()).isFalse();
    assertThat(ids(pending.missing().stream())).containsExactly("hardenberg", "hoogeveen");
    assertThat(Audit.of(timeline).findings())
        .anyMatch(found -> found.code().equals("signer-not-asked"));
  }

  @Test
  void should_tell_a_rule_of_a_service_whom_it_asks() {
    List<String> told = new java.util.ArrayList<>();
    Rules rules = Rules.implied().and((act, standing) -> {
      told.add(String.join(" ", ids(standing.electorate().stream().map(Party::id))));
      return List.of();
    });
    Agreement agreement = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(clause().build())
        .addActs(expels(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build())
        .build();

    Timeline.of(agreement, rules);

    assertThat(told).contains("emmen hardenberg").doesNotContain("emmen coevorden hardenberg");
  }

  @Test
  void should_hear_a_rule_against_a_standing_of_its_own() {
    Standing standing = Standing.builder(day("2023-02-01"))
        .addPartners(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(clause().expulsion(Procedure.builder().build()).build())
        .build();
    Expulsion signed =
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build();

    assertThat(Rules.implied().check(signed, standing)).isEmpty();
    assertThat(Rules.implied().check(expels(DRENTHE).build(), standing))
        .extracting(Violation::condition)
        .contains("concerned-not-party");
  }

  @Test
  void should_never_put_out_without_a_clause_whoever_signs() {
    Expulsion signed = expels(COEVORDEN)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN))
        .consent(ConsentRule.atLeast(1))
        .build();
    Timeline timeline = of(provisions().build(), signed);
    Pending pending = (Pending) timeline.outcome("out", day("2030-01-01"));

    assertThat(unmet(pending)).containsExactly("not-provided");
    assertThat(pending.canStillPass()).isFalse();
    assertThat(isParty(timeline, COEVORDEN, "2030-01-01")).isTrue();
    assertThat(pending.violations().get(0).code()).isEqualTo("expulsion.not-provided");
  }

  @Test
  void should_never_suspend_or_reinstate_without_a_clause() {
    Timeline timeline = of(
        provisions().build(),
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG, HOOGEVEEN))
            .build(),
        reinstates(COEVORDEN)
            .addAllSignatures(by("2023-05-01", EMMEN, HARDENBERG, HOOGEVEEN))
            .build());

    assertThat(unmet(timeline.outcome("suspended", day("2024-01-01"))))
        .containsExactly("not-provided");
    assertThat(unmet(timeline.outcome("again", day("2024-01-01")))).containsExactly("not-provided");
  }

  @Tag("4.5")
  @Test
  void should_not_complete_by_unanimity_of_the_others() {
    Provisions five = provisions()
        .expulsion(Procedure.of(ConsentRule.atLeast(5), EffectRule.onCompletion()))
        .build();
    Timeline timeline = of(
        five,
        expels(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG, HOOGEVEEN))
            .build());
    Pending pending = (Pending) timeline.outcome("out", day("2023-03-01"));

    assertThat(pending.canStillPass()).isFalse();
    assertThat(pending.tally().ifUnanimous()).isEmpty();
  }

  @Tag("4.6")
  @Test
  void should_not_complete_by_its_own_clause_against_the_agreement() {
    Provisions all = provisions()
        .expulsion(Procedure.of(ConsentRule.atLeast(4), EffectRule.after(Period.ofMonths(1))))
        .build();
    Expulsion own = expels(COEVORDEN)
        .consent(ConsentRule.share(1, 2))
        .effect(EffectRule.onCompletion())
        .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG, HOOGEVEEN))
        .build();

    assertThat(of(all, own).outcome("out", day("2023-06-01")).isPending()).isTrue();
    Provisions some = provisions()
        .expulsion(Procedure.of(ConsentRule.atLeast(3), EffectRule.after(Period.ofMonths(1))))
        .build();
    assertThat(((Outcome.InEffect) of(some, own).outcome("out", day("2023-06-01"))).effectiveOn())
        .isEqualTo(day("2023-03-01"));
  }

  @Test
  void should_be_read_over_the_others_where_the_electorate_is_that_of_the_opening() {
    Provisions fixed = clause().electorate(PartnersAsked.AT_OPENING).build();
    Timeline timeline = of(
        fixed,
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build());

    assertThat(isParty(timeline, COEVORDEN, "2023-02-01")).isFalse();
  }

  @Test
  void should_need_whom_its_rule_names_though_that_is_the_party_concerned() {
    Provisions named = provisions()
        .expulsion(Procedure.of(ConsentRule.named(COEVORDEN, EMMEN), EffectRule.onCompletion()))
        .build();
    Timeline timeline = of(
        named,
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN)).build());

    assertThat(unmet(timeline.outcome("out", day("2023-03-01"))))
        .contains("named-party-not-asked coevorden");
  }

  @Test
  void should_pass_in_silence_of_the_others() {
    Provisions tacit = provisions()
        .expulsion(Procedure.of(
            ConsentRule.noObjectionWithin(Period.ofMonths(1)), EffectRule.onCompletion()))
        .build();
    Expulsion opposed = expels(COEVORDEN)
        .addObjections(Objection.of(COEVORDEN, day("2023-01-10")))
        .build();

    assertThat(isParty(of(tacit, opposed), COEVORDEN, "2023-01-31")).isTrue();
    assertThat(isParty(of(tacit, opposed), COEVORDEN, "2023-02-01")).isFalse();
  }

  @Test
  void should_leave_its_pending_notice_without_object() {
    Withdrawal notice = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-01-15"))
        .build();
    Timeline timeline = of(
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build(), notice);

    assertThat(failure(timeline, "leaving", "2023-02-02")).isEqualTo(Failure.WITHOUT_OBJECT);
  }

  @Test
  void should_be_without_object_once_its_party_has_left() {
    Provisions.Builder soon = clause().withdrawal(Procedure.byNotice(Period.ofDays(30)));
    Withdrawal notice = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-01-15"))
        .build();
    Timeline timeline = of(
        soon.build(),
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN)).build(),
        suspends(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN)).build(),
        notice);

    assertThat(failure(timeline, "out", "2023-02-14")).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(failure(timeline, "suspended", "2023-02-14")).isEqualTo(Failure.WITHOUT_OBJECT);
  }

  @Tag("5.3")
  @Test
  void should_let_duties_survive() {
    Timeline timeline = of(
        clause().dutiesUntil(EffectRule.after(Period.ofYears(2))).build(),
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build());

    assertThat(timeline.dutiesUntil(COEVORDEN.id(), day("2024-01-01")).flatMap(EffectDay::day))
        .contains(day("2025-02-01"));
  }

  @Test
  void should_accede_again() {
    Timeline timeline = of(
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build(),
        joins(COEVORDEN)
            .addAllSignatures(by("2023-03-01", COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN))
            .build());

    assertThat(isParty(timeline, COEVORDEN, "2023-02-28")).isFalse();
    assertThat(isParty(timeline, COEVORDEN, "2023-03-01")).isTrue();
  }

  @Tag("3.6")
  @Test
  void should_keep_an_accession_waiting_while_an_expulsion_is_agreed() {
    Provisions later = provisions()
        .expulsion(Procedure.of(ConsentRule.share(2, 3), EffectRule.after(Period.ofMonths(2))))
        .build();
    Timeline timeline = of(
        later,
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build(),
        joins(COEVORDEN)
            .addAllSignatures(by("2023-03-01", COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN))
            .build());

    assertThat(timeline.outcome("coevorden", day("2023-03-31")).isPending()).isTrue();
    assertThat(
            timeline.on(day("2023-03-31")).member(COEVORDEN.id()).orElseThrow().by())
        .isEmpty();
    assertThat(
            timeline.on(day("2023-04-01")).member(COEVORDEN.id()).orElseThrow().by())
        .contains(ActId.of("coevorden"));
  }

  @Test
  void should_reach_the_place_in_the_hands_of_its_heir() {
    Timeline timeline = of(
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN)).build(),
        succeeds("2023-02-10", COEVORDEN, DRENTHE),
        Amendment.builder()
            .id("other")
            .addSignatures(signs(DRENTHE, "2023-03-01"))
            .build());

    assertThat(asked(timeline, "out", "2023-03-01"))
        .containsExactly("emmen", "hardenberg", "hoogeveen");
    Timeline complete = of(
        expels(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN))
            .addSignatures(signs(HARDENBERG, "2023-03-01"))
            .build(),
        succeeds("2023-02-10", COEVORDEN, DRENTHE));
    assertThat(isParty(complete, DRENTHE, "2023-03-01")).isFalse();
  }

  @Test
  void should_leave_one_that_absorbed_it_the_place_of_its_own() {
    Timeline timeline = of(
        expels(COEVORDEN)
            .addSignatures(signs(EMMEN, "2023-02-01"), signs(HARDENBERG, "2023-03-01"))
            .build(),
        succeeds("2023-02-10", COEVORDEN, HARDENBERG));

    assertThat(partners(timeline, "2023-03-01"))
        .containsExactly("emmen", "hardenberg", "hoogeveen");
    assertThat(timeline.outcome("out", day("2023-03-01")).isInEffect()).isTrue();
    assertThat(timeline.events()).noneMatch(event -> event.kind() == Event.Kind.EXPELLED);
  }

  @Tag("2")
  @Test
  void should_not_ask_one_that_is_suspended_but_keep_it_bound() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        everybody("text").opensOn(day("2023-03-01")).build());

    assertThat(timeline.status(COEVORDEN, day("2023-03-01"))).isEqualTo(PartyStatus.PARTY);
    assertThat(partners(timeline, "2023-03-01")).hasSize(4);
    assertThat(timeline.on(day("2023-03-01")).suspended()).containsExactly(COEVORDEN);
    assertThat(timeline.on(day("2023-01-31")).suspended()).isEmpty();
    assertThat(asked(timeline, "text", "2023-03-01"))
        .containsExactly("emmen", "hardenberg", "hoogeveen");
  }

  @Tag("3.5")
  @Test
  void should_complete_what_waited_for_one_that_is_suspended_and_say_so() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        everybody("text")
            .addAllSignatures(by("2023-01-10", EMMEN, HARDENBERG, HOOGEVEEN))
            .build());

    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.ACT_COMPLETE
            && event.act().equals(java.util.Optional.of(ActId.of("text"))))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.on()).isEqualTo(day("2023-02-02"));
          assertThat(event.fewerAskedBy()).containsExactly(ActId.of("suspended"));
        });
  }

  @Test
  void should_ask_it_again_from_the_end_of_its_suspension_as_a_newcomer_is() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .until(day("2023-06-01"))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        everybody("text").addAllSignatures(by("2023-03-01", EMMEN, HARDENBERG)).build(),
        everybody("counts")
            .addAllSignatures(by("2023-03-01", EMMEN, HARDENBERG, COEVORDEN))
            .addSignatures(signs(HOOGEVEEN, "2023-06-01"))
            .build());

    assertThat(asked(timeline, "text", "2023-05-31"))
        .containsExactly("emmen", "hardenberg", "hoogeveen");
    assertThat(asked(timeline, "text", "2023-06-01"))
        .containsExactly("emmen", "coevorden", "hardenberg", "hoogeveen");
    assertThat(timeline.outcome("counts", day("2023-06-01")).isInEffect()).isTrue();
    assertThat(timeline.events())
        .anyMatch(event -> event.kind() == Event.Kind.REINSTATED
            && event.on().equals(day("2023-06-01"))
            && event.act().equals(java.util.Optional.of(ActId.of("suspended"))));
  }

  @Test
  void should_ask_it_again_once_the_others_have_reinstated_it() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        reinstates(COEVORDEN)
            .addAllSignatures(by("2023-05-02", EMMEN, HARDENBERG))
            .build(),
        everybody("text").opensOn(day("2023-04-01")).build());

    assertThat(asked(timeline, "text", "2023-05-01")).doesNotContain("coevorden");
    assertThat(asked(timeline, "text", "2023-05-02")).contains("coevorden");
    assertThat(timeline.on(day("2023-05-02")).suspended()).isEmpty();
  }

  @Test
  void should_ask_neither_of_two_suspended_parties_about_the_other() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        expels(HOOGEVEEN).opensOn(day("2023-03-01")).build());

    assertThat(asked(timeline, "out", "2023-03-01")).containsExactly("emmen", "hardenberg");
  }

  @Test
  void should_be_without_object_to_reinstate_one_that_is_not_suspended() {
    Timeline never = of(reinstates(COEVORDEN).build());
    Timeline ended = of(
        suspends(COEVORDEN)
            .until(day("2023-06-01"))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        reinstates(COEVORDEN).addSignatures(signs(EMMEN, "2023-05-02")).build());

    assertThat(failure(never, "again", "2023-05-01")).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(failure(ended, "again", "2023-06-01")).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(unmet(ended.outcome("again", day("2023-06-01"))))
        .contains("not-suspended coevorden");
  }

  @Test
  void should_be_without_object_once_the_end_has_come_that_it_states() {
    Timeline timeline = of(suspends(COEVORDEN)
        .until(day("2023-06-01"))
        .addSignatures(signs(EMMEN, "2023-02-01"), signs(HARDENBERG, "2023-06-10"))
        .build());

    assertThat(timeline.outcome("suspended", day("2023-05-31")).isPending()).isTrue();
    assertThat(failure(timeline, "suspended", "2023-06-01")).isEqualTo(Failure.WITHOUT_OBJECT);
  }

  @Test
  void should_be_suspended_for_longer_by_another_suspension() {
    Suspension longer = Suspension.builder()
        .id("longer")
        .party(COEVORDEN)
        .until(day("2023-09-01"))
        .addAllSignatures(by("2023-05-15", EMMEN, HARDENBERG))
        .build();
    Timeline timeline = of(
        suspends(COEVORDEN)
            .until(day("2023-06-01"))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        longer);

    assertThat(timeline.on(day("2023-06-01")).suspended()).containsExactly(COEVORDEN);
    assertThat(timeline.on(day("2023-09-01")).suspended()).isEmpty();
  }

  @Test
  void should_pass_the_suspension_on_to_its_heir() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .until(day("2023-06-01"))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        succeeds("2023-03-01", COEVORDEN, DRENTHE),
        everybody("text").opensOn(day("2023-02-15")).build());

    assertThat(timeline.on(day("2023-03-01")).suspended()).containsExactly(DRENTHE);
    assertThat(asked(timeline, "text", "2023-03-01")).doesNotContain("drenthe");
    assertThat(asked(timeline, "text", "2023-06-01")).contains("drenthe");
  }

  @Test
  void should_ask_one_that_absorbs_a_suspended_party_for_its_own_place_only() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        succeeds("2023-03-01", COEVORDEN, HOOGEVEEN),
        everybody("text").opensOn(day("2023-02-15")).build());

    assertThat(timeline.on(day("2023-03-01")).suspended()).isEmpty();
    assertThat(asked(timeline, "text", "2023-03-01"))
        .containsExactlyInAnyOrder("emmen", "hardenberg", "hoogeveen");
  }

  @Tag("3.4")
  @Test
  void should_not_wait_for_one_suspended_since_the_opening_but_keep_the_denominator() {
    Provisions fixed = clause()
        .electorate(PartnersAsked.AT_OPENING)
        .amendment(
            Procedure.of(ConsentRule.share(3, 4), EffectRule.onCompletion()).towardsEveryone())
        .build();
    Timeline timeline = of(
        fixed,
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        everybody("text").addAllSignatures(by("2023-01-10", EMMEN, HARDENBERG)).build());
    Pending pending = (Pending) timeline.outcome("text", day("2023-03-01"));

    assertThat(pending.tally().need()).isEqualTo(3);
    assertThat(ids(pending.missing().stream())).containsExactly("hoogeveen");
  }

  @Test
  void should_let_one_that_is_suspended_give_notice() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2023-03-01"))
            .build());

    assertThat(isParty(timeline, COEVORDEN, "2024-02-29")).isTrue();
    assertThat(isParty(timeline, COEVORDEN, "2024-03-01")).isFalse();
  }

  @Test
  void should_count_one_that_is_suspended_among_those_that_keep_it_in_force() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder().suspension(TWO_THIRDS).build())
        .addActs(suspends(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN)).build())
        .build());

    assertThat(timeline.on(day("2023-03-01")).isInForce()).isTrue();
    assertThat(timeline.on(day("2023-03-01")).suspended()).containsExactly(COEVORDEN);
  }

  @Tag("3.3")
  @Test
  void should_put_out_before_others_are_suspended_or_join_on_one_day() {
    Timeline timeline = of(
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build(),
        suspends(COEVORDEN)
            .opensOn(day("2022-12-01"))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        joins(BORGER_ODOORN)
            .addAllSignatures(
                by("2023-02-01", BORGER_ODOORN, EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN))
            .build());

    assertThat(failure(timeline, "suspended", "2023-02-01")).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(partners(timeline, "2023-02-01"))
        .containsExactly("emmen", "hardenberg", "hoogeveen", "borger-odoorn");
  }

  @Tag("3.3")
  @Test
  void should_put_one_out_once_of_an_expulsion_and_a_notice_of_one_day() {
    Timeline timeline = of(
        clause().withdrawal(Procedure.byNotice(Period.ofDays(30))).build(),
        expels(COEVORDEN).addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG)).build(),
        Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2023-01-02"))
            .build());

    assertThat(isParty(timeline, COEVORDEN, "2023-02-01")).isFalse();
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.EXPELLED || event.kind() == Event.Kind.LEFT)
        .hasSize(1);
  }

  @Tag("3.12")
  @Test
  void should_be_taken_from_a_source_too() {
    Timeline timeline = of(
        provisions().build(),
        Suspension.builder()
            .id("suspended")
            .party(COEVORDEN)
            .given(org.entente.Scene.given("2023-02-01"))
            .build());

    assertThat(timeline.on(day("2023-02-01")).suspended()).containsExactly(COEVORDEN);
  }

  @Test
  void should_be_without_object_once_its_end_has_come_though_another_is_agreed() {
    Timeline timeline = of(
        suspends(COEVORDEN).until(day("2023-03-01")).build(),
        suspends(COEVORDEN)
            .id("later")
            .effect(EffectRule.on(day("2023-06-01")))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build());

    assertThat(failure(timeline, "suspended", "2023-03-01")).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(timeline.outcome("later", day("2023-03-01"))).isInstanceOf(Outcome.Agreed.class);
  }

  @Tag("3.12")
  @Test
  void should_be_suspended_from_the_entry_where_a_source_states_an_earlier_day() {
    Timeline timeline = of(Suspension.builder()
        .id("suspended")
        .party(COEVORDEN)
        .given(org.entente.Scene.given("2021-06-01"))
        .build());

    assertThat(timeline.outcome("suspended", day("2021-12-31")).isPending()).isTrue();
    assertThat(timeline.on(day("2022-01-01")).suspended()).containsExactly(COEVORDEN);
  }

  @Tag("11.3")
  @Test
  void should_tell_in_what_a_suspension_lets_positions_differ() {
    Timeline timeline = of(suspends(COEVORDEN)
        .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
        .build());
    Standing before = timeline.on(day("2023-01-31"));
    Standing after = timeline.on(day("2023-02-01"));

    assertThat(Difference.between(before, after))
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("suspended"));
    assertThat(Difference.between(after, before))
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("reinstated"));
  }

  @Tag("10.4")
  @Test
  void should_say_why() {
    Timeline timeline = of(
        suspends(COEVORDEN)
            .until(day("2023-06-01"))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build(),
        expels(COEVORDEN)
            .opensOn(day("2023-07-01"))
            .addAllSignatures(by("2023-07-02", EMMEN, HARDENBERG))
            .build());
    Messages english = Messages.in(Locale.ENGLISH).naming(timeline.agreement());
    Messages dutch = Messages.in(Locale.forLanguageTag("nl")).naming(timeline.agreement());

    assertThat(Reasons.told(english, timeline.why(COEVORDEN, day("2023-03-01"))))
        .contains("gemeente Coevorden was suspended from 1 February 2023 up to and including"
            + " 31 May 2023 ('suspended'): it stays bound, and is not asked.");
    assertThat(Reasons.told(english, timeline.why(COEVORDEN, day("2023-08-01"))))
        .contains("gemeente Coevorden was expelled with effect on 2 July 2023 ('out').");
    assertThat(Reasons.told(dutch, timeline.why(COEVORDEN, day("2023-08-01"))))
        .contains("gemeente Coevorden is uitgesloten met ingang van 2 juli 2023 ('out').");
  }

  /**
   * Of a place that was split what one heir has weighs as the whole, if the act is about another.
   */
  @Tag("4.4")
  @Test
  void should_not_wait_for_the_heir_that_it_concerns_where_a_weight_was_split() {
    Provisions heavy = provisions()
        .expulsion(Procedure.of(
            ConsentRule.allBut(1)
                .weighing(Map.of(
                    EMMEN.id(), 3L, COEVORDEN.id(), 1L, HARDENBERG.id(), 1L, HOOGEVEEN.id(), 1L)),
            EffectRule.onCompletion()))
        .build();
    Timeline timeline = of(
        heavy,
        succeeds("2023-01-15", EMMEN, ASSEN, BORGER_ODOORN),
        expels(ASSEN)
            .addAllSignatures(by("2023-02-01", BORGER_ODOORN, COEVORDEN, HARDENBERG))
            .build());

    assertThat(isParty(timeline, ASSEN, "2023-01-31")).isTrue();
    assertThat(isParty(timeline, ASSEN, "2023-02-01")).isFalse();
  }

  /** One that was not asked need not have signed, where it and another that did become one. */
  @Test
  void should_not_wait_for_a_signature_of_the_party_concerned_where_it_merges_with_another() {
    Timeline timeline = of(
        Succession.builder()
            .id("merger")
            .on(day("2023-02-10"))
            .addPredecessors(EMMEN, HOOGEVEEN)
            .addSuccessors(ASSEN)
            .build(),
        suspends(HOOGEVEEN).addAllSignatures(by("2023-02-03", EMMEN)).build());

    assertThat(asked(timeline, "suspended", "2023-02-12")).contains("assen");
    assertThat(ids(((Pending) timeline.outcome("suspended", day("2023-02-12"))).missing().stream()))
        .containsExactly("coevorden", "hardenberg");
  }
}
