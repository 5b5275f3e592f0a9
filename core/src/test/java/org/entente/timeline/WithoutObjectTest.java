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
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Suspension;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An act fails, complete or not, once what it was for is gone. */
@Tag("3.6")
class WithoutObjectTest {
  private static final Provisions BY_NOTICE = Provisions.builder()
      .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofMonths(3))))
      .build();

  private static Timeline with(Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(BY_NOTICE)
        .addActs(acts)
        .build());
  }

  private static Accession accession(String id, String on) {
    return joins(BORGER_ODOORN)
        .id(id)
        .addSignatures(
            signs(EMMEN, on), signs(COEVORDEN, on), signs(HARDENBERG, on), signs(BORGER_ODOORN, on))
        .build();
  }

  private static Withdrawal leaves(String id, String on) {
    return Withdrawal.builder().id(id).party(HARDENBERG).notifiedOn(day(on)).build();
  }

  private static void assertLost(Timeline timeline, String act, String on) {
    assertThat(timeline.outcome(act, LocalDate.MAX))
        .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
          assertThat(failed.failedOn()).isEqualTo(day(on));
          assertThat(failed.reason()).isEqualTo(Failure.WITHOUT_OBJECT);
          assertThat(failed.violations()).isNotEmpty();
        });
  }

  @Tag("3.3")
  @Test
  void should_let_the_first_of_two_that_bring_in_one_newcomer_on_one_day_take_effect() {
    Timeline timeline = with(accession("b", "2023-01-01"), accession("a", "2023-01-01"));

    assertThat(timeline.outcome("a", day("2023-01-01")).isInEffect()).isTrue();
    assertLost(timeline, "b", "2023-01-01");
    assertThat(unmet(timeline.outcome("b", day("2023-01-01"))))
        .containsExactly("newcomer-already-party borger-odoorn");
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.JOINED)
        .hasSize(1);
  }

  @Tag("3.3")
  @Test
  void should_let_the_one_complete_first_take_effect_of_two_that_put_out_one_party() {
    Timeline timeline = with(
        leaves("late", "2023-01-02").withEffect(EffectRule.on(day("2023-06-01"))),
        leaves("early", "2023-01-01").withEffect(EffectRule.on(day("2023-06-01"))));

    assertThat(timeline.outcome("early", day("2023-06-01")).isInEffect()).isTrue();
    assertLost(timeline, "late", "2023-06-01");
    assertThat(isParty(timeline, HARDENBERG, "2023-06-01")).isFalse();
  }

  @Test
  void should_fail_though_agreed_once_the_newcomer_is_in_by_another_act() {
    Timeline timeline = with(
        accession("slow", "2023-01-01").withEffect(EffectRule.on(day("2023-09-01"))),
        accession("quick", "2023-02-01"));

    assertThat(timeline.outcome("slow", day("2023-02-01"))).isInstanceOf(Outcome.Agreed.class);
    assertLost(timeline, "slow", "2023-02-02");
  }

  @Test
  void should_fail_in_the_morning_in_which_the_newcomer_comes_in_by_another_act() {
    Timeline timeline = with(
        accession("pending", "2023-01-01").withSignatures(signs(EMMEN, "2023-01-05")),
        accession("ahead", "2023-02-01").withEffect(EffectRule.on(day("2023-03-01"))));

    assertThat(timeline.outcome("pending", day("2023-02-28")).isPending()).isTrue();
    assertLost(timeline, "pending", "2023-03-01");
  }

  @Test
  void should_fail_when_it_is_opened_for_one_that_is_in_and_not_before() {
    Accession again = joins(COEVORDEN).opensOn(day("2023-05-01")).build();
    Timeline timeline = with(again);

    assertThat(timeline.outcome("coevorden", day("2023-04-30")).isPending()).isTrue();
    assertLost(timeline, "coevorden", "2023-05-01");
    assertLost(with(again.withOpensOn(Optional.empty())), "coevorden", "2022-01-01");
  }

  @Test
  void should_wait_for_one_whose_leaving_is_agreed() {
    Withdrawal leaves = leaves("leaves", "2023-01-01");
    Accession back = joins(HARDENBERG)
        .addSignatures(
            signs(EMMEN, "2023-02-01"),
            signs(COEVORDEN, "2023-02-01"),
            signs(HARDENBERG, "2023-02-01"))
        .build();
    Timeline timeline = with(leaves, back);
    Timeline stays =
        with(leaves.withRevocations(Revocation.of(HARDENBERG, day("2023-03-01"))), back);

    assertThat(unmet(timeline.outcome("hardenberg", day("2023-03-31"))))
        .containsExactly("newcomer-already-party hardenberg");
    assertThat(timeline.outcome("hardenberg", day("2023-04-01")).isInEffect()).isTrue();
    assertLost(stays, "hardenberg", "2023-03-01");
  }

  @Test
  void should_fail_once_its_leaver_is_out_and_not_where_it_was_never_in() {
    Withdrawal second = leaves("second", "2023-02-01");
    Withdrawal stranger = Withdrawal.builder()
        .id("stranger")
        .party(DRENTHE)
        .opensOn(day("2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(BY_NOTICE)
        .addOthers(DRENTHE)
        .addActs(leaves("first", "2023-01-01"), second, stranger)
        .build());

    assertThat(timeline.outcome("second", day("2023-03-31"))).isInstanceOf(Outcome.Agreed.class);
    assertLost(timeline, "second", "2023-04-01");
    assertThat(timeline.outcome("stranger", LocalDate.MAX).isPending()).isTrue();
  }

  @Test
  void should_fail_where_who_stands_in_the_place_of_the_newcomer_is_a_party() {
    Accession accession = joins(ASSEN)
        .effect(EffectRule.on(day("2023-09-01")))
        .addSignatures(
            signs(EMMEN, "2023-01-01"),
            signs(COEVORDEN, "2023-01-01"),
            signs(HARDENBERG, "2023-01-01"),
            signs(ASSEN, "2023-01-01"))
        .build();

    assertLost(with(accession, succeeds("2023-06-01", ASSEN, EMMEN)), "assen", "2023-06-01");
    assertThat(with(accession, succeeds("2023-06-01", ASSEN, EMMEN, HOOGEVEEN))
            .outcome("assen", LocalDate.MAX)
            .isInEffect())
        .isTrue();
  }

  @Tag("3.3")
  @Test
  void should_tell_of_two_acts_between_which_only_their_ids_decide() {
    Amendment nine = Amendment.builder()
        .id("x")
        .addAdopts(TEXT.withVersion("9"))
        .addSignatures(
            signs(EMMEN, "2023-01-01"),
            signs(COEVORDEN, "2023-01-01"),
            signs(HARDENBERG, "2023-01-01"))
        .build();
    Amendment ten = nine.withId(ActId.of("y")).withAdopts(TEXT.withVersion("10"));
    Timeline timeline = with(ten, nine);

    assertThat(timeline.on(day("2023-01-01")).texts()).containsExactly(TEXT.withVersion("10"));
    assertThat(Audit.of(timeline).findings())
        .filteredOn(found -> found.code().equals("decided-by-id"))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.act()).contains(ActId.of("y"));
          assertThat(found.parameters()).containsEntry("other", "x");
        });
    assertThat(Audit.of(with(nine, nine.withId(ActId.of("y")))).findings())
        .noneMatch(found -> found.code().equals("decided-by-id"));
  }

  @Tag("3.3")
  @Test
  void should_name_the_nearest_that_sets_it_otherwise_and_not_one_that_sets_the_same() {
    Amendment first = Amendment.builder()
        .id("a")
        .addAdopts(TEXT.withVersion("1"))
        .addSignatures(
            signs(EMMEN, "2023-01-01"),
            signs(COEVORDEN, "2023-01-01"),
            signs(HARDENBERG, "2023-01-01"))
        .build();
    Amendment second = first.withId(ActId.of("b")).withAdopts(TEXT.withVersion("2"));
    Amendment same = second.withId(ActId.of("c"));
    Amendment back = first.withId(ActId.of("d"));
    Amendment other = first.withId(ActId.of("e")).withAdopts(Instrument.of("other", "Other"));

    assertThat(Audit.of(with(first, second, same, back, other)).findings())
        .filteredOn(found -> found.code().equals("decided-by-id"))
        .extracting(
            found -> found.act().orElseThrow() + " " + found.parameters().get("other"))
        .containsExactly("b a", "c a", "d c");
  }

  @Tag("6.4")
  @Test
  void should_find_a_revocation_that_came_too_late() {
    Withdrawal exit = leaves("exit", "2023-01-01");
    Accession accession = accession("in", "2023-01-01");

    assertThat(tooLate(with(
            accession.withRevocations(Revocation.of(EMMEN, day("2023-01-02"))),
            exit.withRevocations(Revocation.of(HARDENBERG, day("2023-04-01"))))))
        .isEqualTo(2);
    assertThat(tooLate(with(
            accession.withRevocations(Revocation.of(EMMEN, day("2023-01-01"))),
            exit.withRevocations(Revocation.of(HARDENBERG, day("2023-03-31"))))))
        .isZero();
  }

  private static long tooLate(Timeline timeline) {
    return Audit.of(timeline).findings().stream()
        .filter(found -> found.code().equals("revoked-too-late"))
        .count();
  }

  @Test
  void should_fail_where_the_leaver_had_its_place_on_one_morning_only() {
    Withdrawal onEntry = leaves("on-entry", "2021-12-01")
        .withConsent(ConsentRule.everyPartner())
        .withEffect(EffectRule.onCompletion())
        .withSignatures(signs(EMMEN, "2021-12-01"), signs(COEVORDEN, "2021-12-01"));

    Timeline timeline = with(onEntry, leaves("again", "2022-06-01"));

    assertThat(isParty(timeline, HARDENBERG, "2022-01-01")).isFalse();
    assertLost(timeline, "again", "2022-06-01");
  }

  @Test
  void should_wait_where_the_leaving_of_its_newcomer_is_complete_on_the_very_day() {
    Withdrawal atOnce = leaves("at-once", "2023-03-01")
        .withEffect(EffectRule.onCompletion())
        .withSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"));
    Accession back =
        joins(HARDENBERG).id("back").addSignatures(signs(EMMEN, "2023-03-01")).build();

    Timeline timeline = with(atOnce, back);

    assertThat(isParty(timeline, HARDENBERG, "2023-03-01")).isFalse();
    assertThat(timeline.outcome("back", day("2023-03-02")).isPending()).isTrue();
  }

  /** Whoever would have come back by it is awaited no longer. */
  @Test
  void should_fail_once_the_accession_has_lapsed_for_which_it_waited() {
    Accession back = joins(HARDENBERG)
        .id("back")
        .addSignatures(signs(HARDENBERG, "2023-02-01"))
        .closesOn(day("2023-05-01"))
        .build();
    Withdrawal other = leaves("other", "2023-01-01").withNotifiedOn(Optional.empty());

    Timeline timeline = with(leaves("first", "2023-01-01"), back, other);

    assertThat(isParty(timeline, HARDENBERG, "2023-04-01")).isFalse();
    assertThat(timeline.outcome("other", day("2023-05-01")).isPending()).isTrue();
    assertLost(timeline, "other", "2023-05-02");
  }

  @Test
  void should_wait_while_its_leaver_has_consented_to_take_the_place_of_another() {
    Withdrawal other = leaves("other", "2023-01-01").withNotifiedOn(Optional.empty());
    Substitution takes = Substitution.builder()
        .id("takes")
        .party(EMMEN.id())
        .substitute(HARDENBERG)
        .addSignatures(signs(HARDENBERG, "2023-02-01"))
        .build();

    Timeline timeline = with(leaves("first", "2023-01-01"), takes, other);

    assertThat(isParty(timeline, HARDENBERG, "2023-04-01")).isFalse();
    assertThat(timeline.outcome("other", day("2023-09-01")).isPending()).isTrue();
  }

  /** What has lost its object in the morning keeps no other waiting on the next day. */
  @Test
  void should_fail_on_the_day_after_another_lost_its_object_whatever_their_order() {
    Suspension until = Suspension.builder()
        .id("b")
        .party(EMMEN.id())
        .until(day("2023-03-01"))
        .effect(EffectRule.on(day("2023-06-01")))
        .addSignatures(signs(COEVORDEN, "2023-02-01"), signs(HARDENBERG, "2023-02-01"))
        .build();
    for (String id : List.of("a", "c")) {
      RoleChange same = RoleChange.builder()
          .id(id)
          .party(EMMEN.id())
          .role(Role.PARTNER)
          .opensOn(day("2023-02-15"))
          .build();
      Agreement deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
          .provisions(
              Provisions.builder().suspension(Procedure.builder().build()).build())
          .addActs(until)
          .build();

      Timeline timeline = Timeline.of(deal.withAct(same));

      assertLost(timeline, "b", "2023-03-01");
      assertLost(timeline, id, "2023-03-02");
    }
  }
}
