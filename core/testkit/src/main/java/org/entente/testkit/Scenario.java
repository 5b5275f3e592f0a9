package org.entente.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Abstention;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Outcome;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.timeline.Timeline;

/**
 * A test in the form given / when / then:
 *
 * <pre>{@code
 * given(agreement)
 *     .when(signs(emmen, friday), signs(borgerOdoorn, friday))
 *     .then(inEffect(friday), partners(friday, emmen, hardenberg, borgerOdoorn));
 * }</pre>
 *
 * <p>It is about the agreement's only act, or its founding if it has none; {@link #about} names one
 * of several. It is judged by the rules that the provisions imply; {@link #by} takes others.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Scenario {
  private final Agreement agreement;
  private final Proceeding subject;
  private final Rules rules;

  private Scenario(Agreement agreement, Proceeding subject, Rules rules) {
    this.agreement = agreement;
    this.subject = subject;
    this.rules = rules;
  }

  /** Something that happens to the act, or the founding, that a scenario is about. */
  @FunctionalInterface
  public interface Step {
    /**
     * Returns the proceeding after it.
     *
     * @param proceeding the act or the founding
     * @return the same with one fact more
     */
    Proceeding after(Proceeding proceeding);
  }

  /** What must be true in the end. */
  @FunctionalInterface
  public interface Expectation {
    /**
     * Checks it.
     *
     * @param seen what has come of it
     * @throws AssertionError if it is not so
     */
    void check(Seen seen);
  }

  /**
   * What has come of a scenario.
   *
   * @param timeline the timeline
   * @param subject the act or the founding
   */
  public record Seen(Timeline timeline, Proceeding subject) {
    /**
     * Returns what had become of the act, or the founding, by the end of a day.
     *
     * @param day the day
     * @return the outcome
     */
    public Outcome outcome(LocalDate day) {
      return subject instanceof ConsensualAct act
          ? timeline.outcome(act.id(), day)
          : timeline.founding(day);
    }

    private String name() {
      return subject instanceof ConsensualAct act ? "act '" + act.id() + "'" : "the founding";
    }
  }

  /**
   * Returns a scenario about an agreement's only act, or about its founding if it has none.
   *
   * @param agreement the agreement
   * @return the scenario; one with several acts needs {@link #about}
   */
  public static Scenario given(Agreement agreement) {
    List<ConsensualAct> acts = new ArrayList<>();
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual) {
        acts.add(consensual);
      }
    }
    return new Scenario(agreement, acts.size() == 1 ? acts.get(0) : agreement, Rules.implied());
  }

  /**
   * Returns this scenario about one act.
   *
   * @param act the act's id
   * @return the scenario
   * @throws IllegalArgumentException if the agreement has no such act, or it is a succession
   */
  public Scenario about(String act) {
    if (agreement.act(ActId.of(act)).orElse(null) instanceof ConsensualAct consensual) {
      return new Scenario(agreement, consensual, rules);
    }
    throw new IllegalArgumentException(
        "the agreement has no act '" + act + "' that parties consent to");
  }

  /**
   * Returns this scenario judged by other rules.
   *
   * @param others the rules
   * @return the scenario
   */
  public Scenario by(Rules others) {
    return new Scenario(agreement, subject, others);
  }

  /**
   * Returns this scenario after things have happened.
   *
   * @param steps what happens
   * @return the scenario
   */
  public Scenario when(Step... steps) {
    Proceeding after = subject;
    for (Step step : steps) {
      after = step.after(after);
    }
    return after instanceof ConsensualAct act
        ? new Scenario(agreement.withAct(act), act, rules)
        : new Scenario((Agreement) after, after, rules);
  }

  /**
   * Checks what has come of it.
   *
   * @param expectations what must be true
   * @return this scenario, to go on with
   * @throws AssertionError if one is not
   */
  public Scenario then(Expectation... expectations) {
    Seen seen = new Seen(Timeline.of(agreement, rules), subject);
    for (Expectation expectation : expectations) {
      expectation.check(seen);
    }
    return this;
  }

  /**
   * Returns the step that a party signs.
   *
   * @param party the party
   * @param on the day
   * @param instruments what it signs; everything by default
   * @return the step
   */
  public static Step signs(Party party, LocalDate on, Instrument... instruments) {
    return with(Signature.of(party, on).covering(instruments));
  }

  /**
   * Returns the step that a signature is put.
   *
   * @param signature the signature
   * @return the step
   */
  public static Step with(Signature signature) {
    return proceeding -> {
      List<Signature> facts = plus(proceeding.signatures(), signature);
      return proceeding instanceof ConsensualAct act
          ? act.withSignatures(facts)
          : ((Agreement) proceeding).withSignatures(facts);
    };
  }

  /**
   * Returns the step that the competent body of a party decides to sign.
   *
   * @param party the party
   * @param on the day
   * @param instruments what it decides on; everything by default
   * @return the step
   */
  public static Step decides(Party party, LocalDate on, Instrument... instruments) {
    return proceeding -> {
      List<Decision> facts =
          plus(proceeding.decisions(), Decision.of(party, on).covering(instruments));
      return proceeding instanceof ConsensualAct act
          ? act.withDecisions(facts)
          : ((Agreement) proceeding).withDecisions(facts);
    };
  }

  /**
   * Returns the step that a party objects.
   *
   * @param party the party
   * @param on the day
   * @return the step
   */
  public static Step objects(Party party, LocalDate on) {
    return proceeding -> {
      List<Objection> facts = plus(proceeding.objections(), Objection.of(party, on));
      return proceeding instanceof ConsensualAct act
          ? act.withObjections(facts)
          : ((Agreement) proceeding).withObjections(facts);
    };
  }

  /**
   * Returns the step that a party abstains.
   *
   * @param party the party
   * @param on the day
   * @return the step
   */
  public static Step abstains(Party party, LocalDate on) {
    return proceeding -> {
      List<Abstention> facts = plus(proceeding.abstentions(), Abstention.of(party, on));
      return proceeding instanceof ConsensualAct act
          ? act.withAbstentions(facts)
          : ((Agreement) proceeding).withAbstentions(facts);
    };
  }

  /**
   * Returns the step that a party takes back what it has signed, or its notice.
   *
   * @param party the party
   * @param on the day
   * @return the step
   */
  public static Step takesBack(Party party, LocalDate on) {
    return proceeding -> {
      List<Revocation> facts = plus(proceeding.revocations(), Revocation.of(party, on));
      return proceeding instanceof ConsensualAct act
          ? act.withRevocations(facts)
          : ((Agreement) proceeding).withRevocations(facts);
    };
  }

  /**
   * Returns the step that the party of a withdrawal gives notice.
   *
   * @param on the day
   * @return the step; it throws {@link IllegalStateException} in a scenario about anything else
   */
  public static Step givesNotice(LocalDate on) {
    return proceeding -> {
      if (proceeding instanceof Withdrawal withdrawal) {
        return withdrawal.withNotifiedOn(on);
      }
      throw new IllegalStateException("only a party that withdraws gives notice");
    };
  }

  /**
   * Returns the expectation that it takes effect from a day, and not before.
   *
   * @param from the first day of effect
   * @return the expectation
   */
  public static Expectation inEffect(LocalDate from) {
    return seen -> {
      Outcome last = seen.outcome(LocalDate.MAX);
      require(
          last instanceof Outcome.InEffect inEffect && inEffect.effectiveOn().equals(from),
          seen.name() + " should be in effect from " + from + ", but is " + last);
    };
  }

  /**
   * Returns the expectation that consent is complete on a day, and effect comes later.
   *
   * @param day the day
   * @param effectiveOn the day of effect
   * @return the expectation
   */
  public static Expectation agreed(LocalDate day, LocalDate effectiveOn) {
    return seen -> {
      Outcome outcome = seen.outcome(day);
      require(
          outcome instanceof Outcome.Agreed agreed
              && agreed.effectiveOn().equals(Optional.of(effectiveOn)),
          seen.name() + " should be agreed on " + day + " and take effect on " + effectiveOn
              + ", but is " + outcome);
    };
  }

  /**
   * Returns the expectation that it is pending at the end of a day, and lacks something of the
   * given parties and of nobody else.
   *
   * @param day the day
   * @param missing the parties
   * @return the expectation
   */
  public static Expectation pending(LocalDate day, Party... missing) {
    return seen -> {
      Outcome outcome = seen.outcome(day);
      Set<PartyId> named = new TreeSet<>();
      outcome.violations().forEach(each -> each.party().ifPresent(named::add));
      require(
          outcome.isPending() && named.equals(Cast.ids(Arrays.asList(missing))),
          seen.name() + " should be pending on " + day + " for want of "
              + Cast.ids(Arrays.asList(missing)) + ", but is " + outcome);
    };
  }

  /**
   * Returns the expectation that it fails on a day.
   *
   * @param on the day
   * @return the expectation
   */
  public static Expectation failed(LocalDate on) {
    return seen -> {
      Outcome last = seen.outcome(LocalDate.MAX);
      require(
          last instanceof Outcome.Failed failed && failed.failedOn().equals(on),
          seen.name() + " should have failed on " + on + ", but is " + last);
    };
  }

  /**
   * Returns the expectation that something is unmet at the end of a day.
   *
   * @param day the day
   * @param code the code of what is violated
   * @return the expectation
   */
  public static Expectation violates(LocalDate day, String code) {
    return seen -> {
      List<Violation> violations = seen.outcome(day).violations();
      require(
          violations.stream().anyMatch(each -> each.code().equals(code)),
          seen.name() + " should violate " + code + " on " + day + ", but violates " + violations);
    };
  }

  /**
   * Returns the expectation that these, and no others, are partners at the end of a day.
   *
   * @param day the day
   * @param parties the parties, in any order
   * @return the expectation
   */
  public static Expectation partners(LocalDate day, Party... parties) {
    return seen -> {
      Set<Party> partners = new LinkedHashSet<>(seen.timeline().on(day).partners());
      require(
          partners.equals(Set.of(parties)),
          "the partners on " + day + " should be " + Cast.ids(Arrays.asList(parties)) + ", but are "
              + Cast.ids(partners));
    };
  }

  /**
   * Returns the expectation that something happens on a day.
   *
   * @param kind what happens
   * @param on the day
   * @return the expectation
   */
  public static Expectation happens(Event.Kind kind, LocalDate on) {
    return seen -> require(
        seen.timeline().events().stream()
            .anyMatch(each -> each.kind() == kind && each.on().equals(on)),
        kind + " should happen on " + on + ", but what happens is "
            + seen.timeline().events());
  }

  private static <T> List<T> plus(List<T> facts, T fact) {
    List<T> more = new ArrayList<>(facts);
    more.add(fact);
    return more;
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new AssertionError(otherwise);
    }
  }
}
