package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A rule of a service's own making is asked, while nothing else is unmet, day by day, up to ten
 * years past the last dated fact.
 */
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
  void should_be_asked_up_to_ten_years_past_the_last_fact() {
    Outcome last = outcome(lastFactOn("2023-06-01"), notBefore("2033-06-01"));
    Outcome late = outcome(lastFactOn("2023-06-01"), notBefore("2033-06-02"));

    assertThat(((Outcome.InEffect) last).completedOn()).isEqualTo(day("2033-06-01"));
    assertThat(late.isPending()).isTrue();
    assertThat(late.violations())
        .containsExactly(
            Violation.of("accession.rules-no-longer-asked").with("last", "2023-06-01"));
  }

  @Test
  void should_be_asked_no_longer_than_the_set_says() {
    Rules year = Rules.implied().and(notBefore("2024-06-02")).within(Period.ofYears(1));

    assertThat(Timeline.of(lastFactOn("2023-06-01"), year)
            .outcome("assen", LocalDate.MAX)
            .isPending())
        .isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> year.within(Period.of(10, 0, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> year.within(Period.ofDays(-1)));
  }

  /** Signed by all on 20 August: it waits for 1 September, whatever else is on file. */
  @Test
  void should_let_an_act_that_waits_for_september_pass_on_the_first_of_it() {
    Rule notInAugust = (act, standing) -> isSigned(act) && standing.day().getMonth() == Month.AUGUST
        ? List.of(Violation.of("service.recess"))
        : List.of();
    Accession august = joins(ASSEN)
        .addSignatures(
            signs(EMMEN, "2023-08-20"), signs(COEVORDEN, "2023-08-20"), signs(ASSEN, "2023-08-20"))
        .build();
    Agreement alone = agreement(EMMEN, COEVORDEN).addActs(august).build();
    Agreement unrelated = alone.withAct(Amendment.builder()
        .id("other")
        .addSignatures(signs(EMMEN, "2024-05-01"))
        .build());

    for (Agreement agreement : List.of(alone, unrelated)) {
      Timeline timeline = Timeline.of(agreement, Rules.implied().and(notInAugust));
      assertThat(timeline.outcome("assen", day("2023-08-30")).violations())
          .containsExactly(Violation.of("service.recess"));
      assertThat(((Outcome.InEffect) timeline.outcome("assen", day("2023-09-01"))).completedOn())
          .isEqualTo(day("2023-09-01"));
    }
  }

  /** It says itself on which days it changes, and is asked on no other, however far off. */
  @Test
  void should_be_asked_on_the_days_that_it_declares() {
    List<LocalDate> asked = new ArrayList<>();
    Rule declared = new Rule() {
      @Override
      public List<Violation> check(Proceeding act, Standing standing) {
        asked.add(standing.day());
        return notBefore("2024-01-01").check(act, standing);
      }

      @Override
      public Optional<SortedSet<LocalDate>> changesOn() {
        return Optional.of(new TreeSet<>(List.of(day("2024-01-01"))));
      }
    };
    Agreement agreement = agreement(EMMEN, COEVORDEN).addActs(SIGNED).build();

    Outcome outcome = outcome(agreement, declared);

    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day("2024-01-01"));
    assertThat(asked).doesNotContain(day("2023-03-02"), day("2023-12-31"));
  }

  @Test
  void should_be_asked_for_the_founding_too() {
    Rule two = (proceeding, standing) -> standing.day().isBefore(day("2022-02-01"))
        ? List.of(Violation.of("service.too-early"))
        : List.of();
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement, Rules.implied().and(two));

    assertThat(timeline.founding(day("2022-01-15")).violations())
        .containsExactly(Violation.of("service.too-early"));
    assertThat(timeline.on(day("2022-01-31")).isInForce()).isFalse();
    assertThat(timeline.on(day("2022-02-01")).isInForce()).isTrue();
  }

  @Test
  void should_be_named_if_it_returns_null() {
    Rule broken = new Rule() {
      @Override
      public List<Violation> check(Proceeding act, Standing standing) {
        return null;
      }

      @Override
      public String toString() {
        return "the broken one";
      }
    };

    assertThatNullPointerException()
        .isThrownBy(() -> Timeline.of(lastFactOn("2023-06-01"), Rules.implied().and(broken)))
        .withMessageContaining("the broken one");
  }

  private static Rule atMost(int partners) {
    return Rules.limit((act, standing) -> standing.partners().size() > partners
        ? List.of(Violation.of("service.too-many")
            .with("partners", standing.partners().size()))
        : List.of());
  }

  private static Accession joinsOn(Party newcomer, String on) {
    return joins(newcomer)
        .addSignatures(signs(EMMEN, on), signs(COEVORDEN, on), signs(newcomer, on))
        .build();
  }

  @Tag("10.1")
  @Test
  void should_hold_a_limit_against_two_accessions_of_one_day() {
    for (boolean inOrder : new boolean[] {true, false}) {
      Accession first = joinsOn(ASSEN, "2023-03-01");
      Accession second = joinsOn(HOOGEVEEN, "2023-03-01");
      Agreement agreement = agreement(EMMEN, COEVORDEN)
          .addActs(inOrder ? first : second, inOrder ? second : first)
          .build();
      Timeline timeline = Timeline.of(agreement, Rules.implied().and(atMost(3)));

      assertThat(timeline.outcome("assen", day("2023-03-01")).isInEffect()).isTrue();
      assertThat(timeline.outcome("hoogeveen", day("2023-03-01")).violations())
          .contains(Violation.of("service.too-many").with("partners", 4));
      assertThat(timeline.outcome("hoogeveen", day("2024-03-01")).violations()).isNotEmpty();
    }
  }

  @Test
  void should_hold_a_limit_against_what_is_agreed_for_the_day_of_effect() {
    EffectRule newYear = EffectRule.on(day("2024-01-01"));
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(
            joinsOn(ASSEN, "2023-03-01").withEffect(newYear),
            joinsOn(HOOGEVEEN, "2023-05-01").withEffect(newYear),
            joinsOn(HARDENBERG, "2023-05-01"))
        .build();
    Timeline timeline = Timeline.of(agreement, Rules.implied().and(atMost(3)));

    // on the day on which it would join there would be four
    assertThat(timeline.outcome("hoogeveen", day("2023-06-01")).isPending()).isTrue();
    // and on the day on which this one joins there are three
    assertThat(timeline.outcome("hardenberg", day("2023-05-01")).isInEffect()).isTrue();
  }

  @Test
  void should_let_one_in_that_waited_once_another_has_left() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(
            joinsOn(ASSEN, "2023-03-01"),
            Withdrawal.builder()
                .id("exit")
                .party(EMMEN)
                .given(given("2023-06-01"))
                .build())
        .build();
    Timeline timeline = Timeline.of(agreement, Rules.implied().and(atMost(2)));

    assertThat(timeline.outcome("assen", day("2023-05-31")).isPending()).isTrue();
    assertThat(((Outcome.InEffect) timeline.outcome("assen", LocalDate.MAX)).completedOn())
        .isEqualTo(day("2023-06-01"));
  }

  @Test
  void should_hold_a_limit_against_a_founding() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-01"))
        .build();

    assertThat(Timeline.of(agreement, Rules.implied().and(atMost(1)))
            .founding(day("2022-01-01"))
            .violations())
        .containsExactly(Violation.of("service.too-many").with("partners", 2));
    assertThat(Timeline.of(agreement, Rules.implied().and(atMost(2)))
            .on(day("2022-01-01"))
            .isInForce())
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
