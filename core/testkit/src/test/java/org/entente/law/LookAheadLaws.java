package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.testkit.Question;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.testkit.jqwik.Feature;
import org.entente.timeline.Timeline;

/**
 * The timeline visits only days on which something can change; these laws hold it to every day in
 * between.
 */
@Tag("3.5")
class LookAheadLaws {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Provide
  Arbitrary<Agreement> agreementsUnderOneRule() {
    return Dossiers.ofEverything()
        .without(
            Feature.NEW_PROVISIONS,
            Feature.FIXED_ELECTORATE,
            Feature.SUCCESSION,
            Feature.RETROACTION)
        .agreements();
  }

  @Provide
  Arbitrary<Agreement> agreementsWithoutGivenActs() {
    return Dossiers.ofEverything().without(Feature.GIVEN).agreements();
  }

  @Provide
  Arbitrary<Question> questions() {
    return Dossiers.ofEverything().questions();
  }

  @Tag("3.7")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void a_pending_act_always_lacks_something(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : View.DAYS) {
      for (Act act : derived(agreement)) {
        assertThat(lacksNothing(timeline.outcome(act.id(), day))
                && lacksNothing(timeline.outcome(act.id(), day.plusDays(1))))
            .as(act.id() + " on " + day)
            .isFalse();
      }
    }
  }

  @Tag("3.7")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void a_pending_founding_always_lacks_something(
      @ForAll("agreementsWithoutGivenActs") Agreement agreement) {
    Assume.that(agreement.given().isEmpty());
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : View.DAYS) {
      assertThat(lacksNothing(timeline.founding(day))
              && lacksNothing(timeline.founding(day.plusDays(1))))
          .as("on " + day)
          .isFalse();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void no_day_before_the_one_looked_ahead_to_passes(@ForAll("questions") Question question) {
    LocalDate earliest = Rules.implied().notBefore(question.act(), question.standing());
    for (LocalDate day : View.DAYS) {
      if (!day.isBefore(question.standing().day()) && day.isBefore(earliest)) {
        Standing then = question.standing().withDay(day);
        assertThat(Rules.implied().check(question.act(), then)).as("on " + day).isNotEmpty();
      }
    }
  }

  /** On a day whose morning is the evening before it. */
  @Tag("10.1")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void a_rule_asked_by_itself_answers_as_the_timeline_does(
      @ForAll("agreementsUnderOneRule") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : View.DAYS) {
      Standing morning = timeline.on(day.minusDays(1)).withDay(day);
      boolean quiet = View.Position.of(morning).equals(View.Position.of(timeline.on(day)));
      for (Act act : agreement.acts()) {
        Outcome outcome = timeline.outcome(act.id(), day);
        if (quiet
            && outcome.isPending()
            && act instanceof ConsensualAct asked
            && isAskedNow(timeline, asked, morning)) {
          List<Violation> found = Rules.implied().check(asked, morning);
          assertThat(found).as(act.id() + " on " + day).isEqualTo(outcome.violations());
        }
      }
    }
  }

  /**
   * Whether those whom the act asks are told by the standing: of silence those are asked who were
   * so on the last day to object (4.3e), which a standing knows nothing of.
   */
  private static boolean isAskedNow(Timeline timeline, ConsensualAct act, Standing morning) {
    return !isTacit(act.consentRule(morning.provisions()))
        || act.opening()
            .filter(first -> first.isBefore(morning.day()))
            .filter(first -> first
                .datesUntil(morning.day())
                .allMatch(
                    day -> View.Position.of(timeline.on(day)).equals(View.Position.of(morning))))
            .isPresent();
  }

  private static boolean isTacit(ConsentRule rule) {
    return rule instanceof NoObjection || rule.rules().stream().anyMatch(LookAheadLaws::isTacit);
  }

  /** On a day on which nothing else happens. */
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void an_act_completes_on_a_day_on_which_nothing_is_violated(
      @ForAll("agreementsUnderOneRule") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (Act act : derived(agreement)) {
      if (timeline.outcome(act.id(), LocalDate.MAX) instanceof Outcome.InEffect inEffect) {
        LocalDate day = inEffect.completedOn();
        Standing morning = timeline.on(day.minusDays(1)).withDay(day);
        boolean alone = timeline.events().stream()
            .filter(event -> event.on().equals(day))
            .allMatch(event -> event.act().filter(act.id()::equals).isPresent());
        if (alone
            && morning.isInForce()
            && View.Position.of(morning).equals(View.Position.of(timeline.on(day)))) {
          assertThat(Rules.implied().check((ConsensualAct) act, morning))
              .as(act.id() + " on " + day)
              .isEmpty();
        }
      }
    }
  }

  /** Which is so on the eve of its completion only, when the parties have changed. */
  private static boolean lacksNothing(Outcome outcome) {
    return outcome.isPending() && outcome.violations().isEmpty();
  }

  private static List<Act> derived(Agreement agreement) {
    return agreement.acts().stream()
        .filter(
            act -> act instanceof ConsensualAct consensual && consensual.given().isEmpty())
        .toList();
  }
}
