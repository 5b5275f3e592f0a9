package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.partners;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.answer.Membership;
import org.entente.answer.Membership.Predecessor;
import org.entente.answer.PartyStatus;
import org.entente.answer.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Founding places: who takes them, and when, where some consent late, merge or were split. */
@Tag("3.8")
class LateFoundersTest {
  private static Agreement.Builder founding(Provisions provisions, Party... parties) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(parties)
        .provisions(provisions);
  }

  private static Provisions.Builder first(EffectRule effect) {
    return Provisions.builder().founding(Procedure.of(ConsentRule.atLeast(1), effect));
  }

  private static Provisions first() {
    return first(EffectRule.onCompletion()).build();
  }

  private static Membership place(Timeline timeline, Party party, String on) {
    return timeline.on(day(on)).member(party.id()).orElseThrow();
  }

  @Test
  void should_bind_each_once_where_one_that_is_bound_takes_another_founding_place() {
    Timeline timeline = Timeline.of(founding(first(), EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(
            signs(EMMEN, "2022-01-01"),
            signs(COEVORDEN, "2022-02-01"),
            signs(HARDENBERG, "2022-02-01"))
        .provisions(first(EffectRule.onCompletion())
            .lateJoiner(EffectRule.after(Period.ofMonths(2)))
            .build())
        .addActs(succeeds("2022-03-01", COEVORDEN, EMMEN))
        .build());

    assertThat(partners(timeline, "2022-03-31")).containsExactly("emmen");
    assertThat(partners(timeline, "2022-04-01")).containsExactly("emmen", "hardenberg");
  }

  @Test
  void should_never_bind_one_that_consents_when_the_day_for_late_ones_has_passed() {
    Timeline timeline = Timeline.of(founding(
            first(EffectRule.onCompletion())
                .lateJoiner(EffectRule.on(day("2022-06-01")))
                .build(),
            EMMEN,
            COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-07-01"))
        .build());

    assertThat(partners(timeline, "2030-01-01")).containsExactly("emmen");
  }

  @Test
  void should_list_only_the_days_on_which_a_founder_joins() {
    Timeline timeline = Timeline.of(founding(first(), EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(
            ratifies(EMMEN, "2022-01-01"),
            Signature.builder()
                .party(COEVORDEN.id())
                .kind(SignatureKind.SUBJECT_TO_RATIFICATION)
                .on(day("2022-02-01"))
                .build(),
            ratifies(COEVORDEN, "2022-03-01"),
            Signature.builder()
                .party(HARDENBERG.id())
                .kind(SignatureKind.SUBJECT_TO_RATIFICATION)
                .on(day("2022-04-01"))
                .build())
        .build());

    assertThat(timeline.standings())
        .extracting(Standing::day)
        .containsExactly(day("2022-01-01"), day("2022-03-01"));
  }

  @Test
  void should_name_whoever_took_part_in_a_founding_place_before_its_holder() {
    Timeline forming = Timeline.of(founding(first(), EMMEN, COEVORDEN)
        .addSignatures(signs(HOOGEVEEN, "2022-03-01"))
        .addActs(succeeds("2022-02-01", EMMEN, HOOGEVEEN))
        .build());
    Timeline inForce = Timeline.of(founding(first(), EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(HOOGEVEEN, "2022-03-01"))
        .addActs(succeeds("2022-02-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(place(forming, HOOGEVEEN, "2022-03-01").predecessors())
        .containsExactly(new Predecessor(EMMEN.id(), day("2022-02-01")));
    assertThat(place(inForce, HOOGEVEEN, "2022-03-01").predecessors()).isEmpty();
  }

  @Test
  void should_bind_only_the_part_of_a_split_place_that_consents() {
    Timeline timeline = Timeline.of(founding(first(), EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-03-01"), signs(HOOGEVEEN, "2022-03-01"))
        .addActs(succeeds("2022-02-01", COEVORDEN, ASSEN, HOOGEVEEN))
        .build());

    assertThat(partners(timeline, "2022-03-01")).containsExactly("emmen", "hoogeveen");
    assertThat(timeline.status(ASSEN, day("2022-03-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Tag("3.13")
  @Test
  void should_bind_from_where_the_entry_reaches_back_whoever_held_the_place_then() {
    Timeline timeline =
        Timeline.of(founding(first(EffectRule.retroactiveTo(day("2022-01-01"))).build(), EMMEN)
            .addSignatures(signs(HOOGEVEEN, "2022-05-01"))
            .addActs(succeeds("2022-03-01", EMMEN, HOOGEVEEN))
            .build());

    assertThat(partners(timeline, "2022-02-28")).containsExactly("emmen");
    assertThat(partners(timeline, "2022-03-01")).containsExactly("hoogeveen");
  }

  @Test
  void should_not_take_one_for_committed_on_a_day_before_its_heir_was() {
    Timeline timeline = Timeline.of(founding(
            first(EffectRule.onCompletion())
                .lateJoiner(EffectRule.after(Period.ofMonths(6)))
                .build(),
            EMMEN,
            COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(HOOGEVEEN, "2022-05-01"))
        .addActs(succeeds("2022-03-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(timeline.status(COEVORDEN, day("2022-02-01"))).isEqualTo(PartyStatus.THIRD);
    assertThat(timeline.status(HOOGEVEEN, day("2022-05-01"))).isEqualTo(PartyStatus.CONTRACTING);
  }

  @Test
  void should_ask_a_founder_for_its_own_consent_that_takes_the_place_of_another_after_the_entry() {
    Timeline timeline = Timeline.of(founding(first(), EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(HARDENBERG, "2022-06-01"))
        .addActs(succeeds("2022-03-01", COEVORDEN, HARDENBERG))
        .build());

    assertThat(isParty(timeline, HARDENBERG, "2022-05-31")).isFalse();
    assertThat(isParty(timeline, HARDENBERG, "2022-06-01")).isTrue();
  }

  @Test
  void should_say_once_what_a_founder_lacks_that_holds_two_places() {
    Timeline timeline = Timeline.of(founding(Provisions.standard(), EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(signs(EMMEN, "2022-01-01"))
        .addActs(succeeds("2022-03-01", COEVORDEN, HARDENBERG))
        .build());

    assertThat(unmet(timeline.founding(day("2022-03-01"))))
        .containsExactly("partner-signature-missing hardenberg");
  }

  @Test
  void should_not_fail_by_an_objection_before_it_is_open() {
    Timeline timeline = Timeline.of(founding(Provisions.standard(), EMMEN, COEVORDEN)
        .opensOn(day("2022-06-01"))
        .addObjections(Objection.of(EMMEN, day("2022-01-01")))
        .addSignatures(signs(EMMEN, "2022-06-01"), signs(COEVORDEN, "2022-06-01"))
        .addOthers(ASSEN)
        .addActs(succeeds("2022-03-01", ASSEN, HOOGEVEEN))
        .build());

    assertThat(timeline.founding(day("2022-05-31")).isPending()).isTrue();
    assertThat(partners(timeline, "2022-06-01")).containsExactly("emmen", "coevorden");
  }

  @Test
  void should_join_by_the_rule_in_force_when_it_consents() {
    Provisions founded = first();
    Provisions amended = founded.withLateJoiner(EffectRule.after(Period.ofDays(30)));
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .provisions(amended)
        .addSignatures(signs(EMMEN, "2022-03-01"), signs(COEVORDEN, "2022-03-01"))
        .build();
    Agreement.Builder deal = founding(founded, EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN)
        .addActs(amendment)
        .addSignatures(
            ratifies(EMMEN, "2022-01-01"),
            ratifies(COEVORDEN, "2022-03-01"),
            ratifies(HARDENBERG, "2022-03-02"));

    Timeline timeline = Timeline.of(deal.build());

    assertThat(place(timeline, COEVORDEN, "2022-03-01").boundSince()).isEqualTo("2022-03-01");
    assertThat(isParty(timeline, HARDENBERG, "2022-03-31")).isFalse();
    assertThat(place(timeline, HARDENBERG, "2022-04-01").boundSince()).isEqualTo("2022-04-01");
    assertThat(Reasons.steps(timeline.why(HARDENBERG, day("2022-04-01"))))
        .filteredOn(step -> step.code().equals("late-joiner"))
        .extracting(step -> step.effect().orElseThrow())
        .containsExactly(EffectRule.after(Period.ofDays(30)));
  }

  @Test
  void should_not_join_by_a_later_rule_where_that_of_its_consent_gave_no_day_any_more() {
    Provisions founded = first(EffectRule.onCompletion())
        .lateJoiner(EffectRule.on(day("2022-06-01")))
        .build();
    Agreement.Builder deal = founding(founded, EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), ratifies(COEVORDEN, "2022-07-01"))
        .addActs(Amendment.builder()
            .id("amendment")
            .provisions(first())
            .addSignatures(signs(EMMEN, "2022-08-01"))
            .build());

    assertThat(partners(Timeline.of(deal.build()), "2030-01-01")).containsExactly("emmen");
    Agreement anew = deal.addRevocations(Revocation.of(COEVORDEN, day("2022-08-15")))
        .addSignatures(ratifies(COEVORDEN, "2022-09-01"))
        .build();
    assertThat(partners(Timeline.of(anew), "2022-08-31")).containsExactly("emmen");
    assertThat(partners(Timeline.of(anew), "2022-09-01")).containsExactly("emmen", "coevorden");
  }
}
