package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.answer.Outcome;
import org.entente.answer.Violation;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rule of a service's own making is asked on each day up to the last dated fact. */
@Tag("10.1")
class RulesOfAServiceTest {
  private static final Accession SIGNED = joins(ASSEN)
      .addSignatures(
          signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"), signs(ASSEN, "2023-03-01"))
      .build();

  private static Agreement lastFactOn(String day) {
    return agreement(EMMEN, COEVORDEN)
        .addActs(
            SIGNED,
            Amendment.builder().id("other").addSignatures(signs(EMMEN, day)).build())
        .build();
  }

  private static boolean isSigned(Proceeding proceeding) {
    return proceeding instanceof Act act && act.id().equals(SIGNED.id());
  }

  private static Rule notBefore(String first) {
    return (act, standing) -> isSigned(act) && standing.day().isBefore(day(first))
        ? List.of(Violation.of("service.too-early"))
        : List.of();
  }

  private static Outcome outcome(Agreement agreement, Rule rule) {
    return Timeline.of(agreement, Rules.implied().and(rule)).outcome("assen", LocalDate.MAX);
  }

  @Test
  void should_let_an_act_pass_on_the_first_day_on_which_it_is_met_though_nothing_is_dated_then() {
    Outcome outcome = outcome(lastFactOn("2023-06-01"), notBefore("2023-04-15"));

    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day("2023-04-15"));
  }

  @Test
  void should_still_be_asked_on_the_day_of_the_last_fact() {
    Outcome outcome = outcome(lastFactOn("2023-06-01"), notBefore("2023-06-01"));

    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day("2023-06-01"));
  }

  @Test
  void should_not_be_asked_after_the_last_fact() {
    assertThat(outcome(lastFactOn("2023-06-01"), notBefore("2023-06-02")).isPending())
        .isTrue();
  }

  @Test
  void should_be_asked_up_to_the_last_fact_of_any_act() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(
            Amendment.builder()
                .id("late")
                .addSignatures(signs(EMMEN, "2023-06-01"))
                .build(),
            SIGNED,
            Amendment.builder().id("unopened").build())
        .build();

    Outcome outcome = outcome(agreement, notBefore("2023-04-15"));

    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day("2023-04-15"));
  }

  @Test
  void should_be_asked_up_to_the_last_succession() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addOthers(HARDENBERG)
        .addActs(SIGNED, succeeds("2023-06-01", HARDENBERG, HOOGEVEEN))
        .build();

    Outcome outcome = outcome(agreement, notBefore("2023-04-15"));

    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day("2023-04-15"));
  }

  @Test
  void should_not_be_asked_where_nothing_is_dated() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN)
        .addActs(joins(ASSEN).build())
        .build();

    assertThat(outcome(agreement, notBefore("2023-04-15")).isPending()).isTrue();
  }

  @Test
  void should_be_asked_again_when_a_party_joins_after_the_last_fact() {
    Rule three = (act, standing) -> isSigned(act) && standing.members().size() < 3
        ? List.of(Violation.of("service.too-few"))
        : List.of();
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
            .build())
        .addActs(
            SIGNED.withSignature(signs(HOOGEVEEN, "2023-03-01")),
            joins(HOOGEVEEN)
                .effect(EffectRule.after(Period.ofMonths(3)))
                .addSignatures(signs(HOOGEVEEN, "2023-03-01"))
                .build())
        .build();

    Outcome outcome = outcome(agreement, three);

    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day("2023-06-01"));
  }
}
