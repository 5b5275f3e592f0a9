package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a source states is heard as any other act until the day that it states. */
@Tag("3.12")
class GivenUntilItsDayTest {
  private static Agreement.Builder signed() {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN)
        .addSignatures(signs(EMMEN, "2022-01-04"));
  }

  private static Termination.Builder ending() {
    return Termination.builder().id("ending").given(given("2022-01-10"));
  }

  private static List<Finding> findings(Agreement.Builder deal, String code) {
    return Audit.of(deal.build()).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  @Test
  void should_put_one_out_of_each_place_that_it_has_by_an_entry_that_reaches_back() {
    Procedure back = Procedure.of(
        ConsentRule.atLeast(1),
        EffectRule.retroactiveTo(day("2022-01-01")).once(EffectRule.after(Period.ofDays(30))));
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .provisions(provisions().founding(back).build())
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(COEVORDEN, "2022-01-10"))
        .addActs(Succession.builder()
            .id("merger")
            .on(day("2022-01-20"))
            .addPredecessors(EMMEN, COEVORDEN)
            .addSuccessors(ASSEN)
            .build())
        .addActs(Withdrawal.builder()
            .id("leaving")
            .party(ASSEN)
            .given(given("2022-01-25"))
            .build())
        .build());

    assertThat(timeline.outcome("leaving", day("2022-02-09")).isInEffect()).isTrue();
    assertThat(isParty(timeline, ASSEN, "2022-02-09")).isFalse();
  }

  @Test
  void should_be_without_object_where_it_finds_no_place() {
    Withdrawal leaves = Withdrawal.builder()
        .id("leaving")
        .party(ASSEN)
        .given(given("2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addOthers(ASSEN)
        .addActs(leaves, joins(EMMEN).id("joining").given(given("2023-02-01")).build())
        .addActs(leaves.withId(ActId.of("again")).withGiven(given("2024-06-01")))
        .addActs(joins(ASSEN).given(given("2024-01-01")).build())
        .build());

    for (String act : List.of("leaving", "joining")) {
      assertThat(timeline.outcome(act, day("2023-02-01")))
          .as(act)
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed -> assertThat(failed.reason()).isEqualTo(Failure.WITHOUT_OBJECT));
    }
    assertThat(unmet(timeline.outcome("leaving", day("2023-01-01"))))
        .containsExactly("leaver-not-party assen");
    assertThat(unmet(timeline.outcome("joining", day("2023-02-01"))))
        .containsExactly("newcomer-already-party emmen");
    assertThat(timeline.events())
        .extracting(event -> event.on() + " " + event.kind())
        .containsExactly(
            "2022-01-01 ENTERED_INTO_FORCE",
            "2023-01-01 ACT_FAILED",
            "2023-02-01 ACT_FAILED",
            "2024-01-01 JOINED",
            "2024-06-01 LEFT");
  }

  @Test
  void should_be_agreed_by_its_facts_under_the_rules_of_its_opening() {
    Agreement.Builder deal = signed()
        .addActs(
            ending().addSignatures(signs(EMMEN, "2022-01-05")).build(),
            Amendment.builder()
                .id("mandates")
                .provisions(Provisions.builder().decisionRequired(true).build())
                .addSignatures(signs(EMMEN, "2022-01-05"))
                .build());
    Timeline timeline = Timeline.of(deal.build());

    for (String on : List.of("2022-01-05", "2022-01-09")) {
      assertThat(timeline.outcome("ending", day(on)))
          .isInstanceOfSatisfying(Outcome.Agreed.class, agreed -> {
            assertThat(agreed.completedOn()).isEqualTo("2022-01-05");
            assertThat(agreed.effectiveOn()).contains(day("2022-01-10"));
            assertThat(agreed.given()).isPresent();
          });
    }
    assertThat(timeline.on(day("2022-01-09")).isInForce()).isTrue();
    assertThat(timeline.on(day("2022-01-10")).isInForce()).isFalse();
    assertThat(findings(deal, "given-complete-before"))
        .extracting(finding -> finding.parameters().get("effect"))
        .containsExactly("2022-01-05");
  }

  @Test
  void should_say_until_then_what_is_unmet_and_never_fail_by_its_facts() {
    Timeline timeline = Timeline.of(signed()
        .addActs(ending().opensOn(day("2022-01-05")).closesOn(day("2022-01-07")).build())
        .build());

    assertThat(unmet(timeline.outcome("ending", day("2022-01-06"))))
        .containsExactly("partner-signature-missing emmen");
    assertThat(timeline.outcome("ending", day("2022-01-09")).isPending()).isTrue();
    assertThat(timeline.outcome("ending", day("2022-01-10")).isInEffect()).isTrue();
  }

  @Test
  void should_not_be_in_effect_before_the_agreement_is() {
    Timeline timeline = Timeline.of(
        signed().addActs(joins(ASSEN).given(given("2021-06-01")).build()).build());

    assertThat(timeline.outcome("assen", day("2022-01-03")).isPending()).isTrue();
    assertThat(timeline.outcome("assen", day("2022-01-04")).isInEffect()).isTrue();
    assertThat(isParty(timeline, ASSEN, "2022-01-04")).isTrue();
    assertThat(timeline.events())
        .extracting(Event::kind, Event::on, Event::effectiveOn)
        .endsWith(
            tuple(Event.Kind.ENTERED_INTO_FORCE, day("2022-01-04"), day("2022-01-04")),
            tuple(Event.Kind.JOINED, day("2022-01-04"), day("2022-01-04")));
  }

  @Test
  void should_find_an_objection_that_contradicts_what_is_given() {
    Objection early = Objection.of(EMMEN, day("2022-01-09"));
    Objection late = Objection.of(EMMEN, day("2022-01-11"));
    Agreement.Builder founded =
        agreement(EMMEN, COEVORDEN).addObjections(Objection.of(COEVORDEN, day("2021-12-31")));

    assertThat(findings(signed().addActs(ending().addObjections(early).build()), "given-objected"))
        .extracting(finding -> finding.party().orElseThrow())
        .containsExactly(EMMEN.id());
    assertThat(findings(signed().addActs(ending().addObjections(late).build()), "given-objected"))
        .isEmpty();
    assertThat(findings(founded, "given-objected"))
        .extracting(finding -> finding.party().orElseThrow())
        .containsExactly(COEVORDEN.id());
  }
}
