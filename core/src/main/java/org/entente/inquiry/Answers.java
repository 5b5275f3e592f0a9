package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.answer.Codes;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Matrix;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.course.Course;
import org.entente.course.Decided;
import org.entente.course.Holders;
import org.entente.course.Position;
import org.entente.hearing.Conditions;
import org.entente.hearing.Hearing;
import org.entente.rule.Rules;

/**
 * What a timeline, an explanation and an audit are asked in common, from the course that was taken.
 */
public record Answers(Agreement agreement, Rules rules, Course course) {
  private static final Set<Event.Kind> ENDINGS = Set.of(
      Event.Kind.EXPIRED, Event.Kind.TERMINATED, Event.Kind.CEASED, Event.Kind.FOUNDING_FAILED);

  public static Answers of(Agreement agreement, Rules rules) {
    return new Answers(agreement, rules, Course.of(agreement, rules));
  }

  public Position position(LocalDate day) {
    return course.history().on(day);
  }

  public Standing on(LocalDate day) {
    return position(day).standing(day);
  }

  /** What became of an act that comes about by consent. */
  public Decided decided(ActId act) {
    Decided decided = course.acts().get(act);
    if (decided == null) {
      throw new NoSuchElementException(
          "act '" + agreement.knownAct(act).id() + "' takes place by law, and asks nobody");
    }
    return decided;
  }

  public Outcome outcome(ActId id, LocalDate day) {
    Decided decided = course.acts().get(id);
    if (decided != null) {
      return outcome(decided, day);
    }
    return outcome((Succession) agreement.knownAct(id), day);
  }

  public Outcome founding(LocalDate day) {
    return outcome(course.founding(), day);
  }

  private Outcome outcome(Decided decided, LocalDate day) {
    return decided.settledBy(day).orElseGet(() -> pending(decided, day));
  }

  /**
   * Who has signed what by a day, or by the one on which that was complete; by the last on which it
   * was pending, if it has failed.
   */
  public Matrix matrix(Decided decided, LocalDate day) {
    Outcome outcome = outcome(decided, day);
    LocalDate until = outcome instanceof Outcome.Failed failed
        ? failed.failedOn().minusDays(1)
        : outcome instanceof Outcome.Complete complete ? complete.completedOn() : day;
    LocalDate asked = until.isAfter(day) ? day : until;
    Position position = outcome instanceof Outcome.Complete
        ? decided.act().isPresent()
            ? course.history().morningOf(asked)
            : course.history().endOf(asked.minusDays(1))
        : course.history().endOf(asked);
    return Matrix.of(decided.frozen().asOf(position, asked).hearing(position, asked));
  }

  private Pending pending(Decided decided, LocalDate day) {
    Position evening = course.history().endOf(day);
    Hearing hearing = decided.frozen().asOf(evening, day).hearing(evening, day);
    return Pending.of(hearing, consents -> unmet(decided, hearing));
  }

  /** Nothing is unmet only on the eve of the day on which it is complete. */
  private List<Violation> unmet(Decided decided, Hearing hearing) {
    LocalDate day = hearing.day();
    List<Violation> found =
        new ArrayList<>(rules.withoutLimits().check(hearing.proceeding(), hearing.standing()));
    found.addAll(decided.exceededOn(day));
    boolean completes =
        decided.completedOn().filter(on -> !on.isAfter(day.plusDays(1))).isPresent();
    if (found.isEmpty() && hearing.isMet() && rules.hasForeignRule() && !completes) {
      found.add(Conditions.noLongerAsked(hearing, Course.lastFact(agreement)));
    }
    return hearing.unmet(List.copyOf(found));
  }

  /**
   * What the law fixes for a day is as good as agreed once it is enacted, or notified, and takes
   * place before anything that ends the agreement on that day.
   */
  private Outcome outcome(Succession succession, LocalDate day) {
    LocalDate on = succession.on();
    LocalDate happens = Holders.day(succession).orElse(LocalDate.MAX);
    Optional<LocalDate> ended = endBy(LocalDate.MAX)
        .map(Event::on)
        .filter(end -> end.isBefore(happens) && !end.isAfter(day));
    if (ended.isPresent()) {
      return Outcome.Failed.of(ended.get(), Failure.AGREEMENT_ENDED, List.of());
    }
    LocalDate agreed = succession.isByNotice()
        ? succession.notifiedOn().orElse(LocalDate.MAX)
        : succession.enactedOn().orElse(on);
    if (agreed.isAfter(day)) {
      return pending(succession, day);
    }
    return on.isAfter(day)
        ? Outcome.Agreed.of(agreed, on, Optional.empty())
        : Outcome.InEffect.of(agreed, on, Optional.empty());
  }

  /** It is as an accession that asks its newcomer alone, and is not opened before it is enacted. */
  private Pending pending(Succession succession, LocalDate day) {
    Party successor = succession.successors().get(0);
    LocalDate opening = succession.enactedOn().orElse(succession.on());
    Accession asked = Accession.builder()
        .id(succession.id())
        .party(successor)
        .consent(ConsentRule.none())
        .opensOn(opening)
        .build();
    Violation unmet = succession.isByNotice()
        ? Violation.of("succession." + Codes.NOT_NOTIFIED).withParty(successor.id())
        : Violation.of("succession." + Codes.NOT_ENACTED).with("on", opening);
    Standing standing = course.history().endOf(day).standing(day).toBuilder()
        .electorate(List.of(successor))
        .build();
    Hearing hearing = Hearing.of(asked, Provisions.standard(), standing);
    return Pending.of(hearing, consents -> List.of(unmet));
  }

  /** The day on which the agreement ended, or its founding failed, for good. */
  public Optional<LocalDate> endedOn() {
    return endedBy(LocalDate.MAX);
  }

  /** The same, if that was by a day and it has not been revived by then. */
  public Optional<LocalDate> endedBy(LocalDate day) {
    return endBy(day).map(Event::effectiveOn);
  }

  /** How it ended, as the code of a message; once it has. */
  public String endedBy() {
    Event.Kind kind = endBy(LocalDate.MAX).orElseThrow().kind();
    return "cause." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<Event> endBy(LocalDate day) {
    return course.events().stream()
        .filter(event -> !event.effectiveOn().isAfter(day))
        .filter(event -> ENDINGS.contains(event.kind()) || event.kind() == Event.Kind.REVIVED)
        .reduce((earlier, later) -> later)
        .filter(event -> event.kind() != Event.Kind.REVIVED);
  }
}
