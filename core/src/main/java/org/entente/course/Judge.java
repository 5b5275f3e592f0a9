package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.EffectRule;
import org.entente.answer.Event;
import org.entente.answer.Event.Kind;
import org.entente.answer.Failure;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.hearing.Conditions;
import org.entente.hearing.Hearing;
import org.entente.rule.Rules;
import org.jspecify.annotations.Nullable;

/** Judges cases on the days on which they may turn: complete, failed for good, or still pending. */
final class Judge {
  private final Rules rules;
  private final DaysAhead ahead;
  private final List<Event> events;
  private final Purpose purpose;
  private final Set<Case> open = DaysAhead.none();
  private final Set<Case> towardsSome = DaysAhead.none();
  private final Set<Case> hanging = DaysAhead.none();
  private final Rules withoutLimits;
  private final Rules limits;
  private final List<Case> acts;
  private final LocalDate lastFact;
  /** Whether one has failed without which others may have lost their object. */
  private boolean isAnyLost;

  Judge(
      Rules rules,
      DaysAhead ahead,
      List<Case> acts,
      List<Event> events,
      History history,
      LocalDate lastFact) {
    this.rules = rules;
    this.ahead = ahead;
    this.events = events;
    this.purpose = new Purpose(acts, history);
    for (Case each : acts) {
      if (each.opening().isEmpty()) {
        open.add(each);
      }
    }
    this.withoutLimits = rules.withoutLimits();
    this.limits = rules.limits();
    this.acts = acts;
    this.lastFact = lastFact;
  }

  /**
   * Those for which a change of position may matter: those that are open, and those that are agreed
   * and may lose their object.
   */
  Set<Case> open() {
    return open;
  }

  /** Those complete and not towards everyone, which one may come to that joins. */
  Set<Case> towardsSome() {
    return towardsSome;
  }

  /** Acts that are agreed, and whose day of effect may still come to be known, or be another. */
  Set<Case> hanging() {
    return hanging;
  }

  /**
   * Reckons anew when acts take effect that hang on other days, by what is known in the morning;
   * returns them. One of which a condition has failed never does.
   */
  Set<Case> reckon(Position position, LocalDate day) {
    if (hanging.isEmpty()) {
      return hanging;
    }
    hanging.removeIf(each -> !each.isHanging());
    for (Case each : List.copyOf(hanging)) {
      if (each.reckon(position, day)) {
        ahead.visit(each.progress().happensOn(), each);
      } else {
        failByCondition(each, position, day);
      }
    }
    return hanging;
  }

  /** Judges acts against the parties of the morning; returns those that take effect on the day. */
  List<Case> completed(Set<Case> due, Position morning, LocalDate day) {
    List<Case> completed = new ArrayList<>();
    for (Case each : inOrder(due)) {
      if (each.progress().isPending()) {
        judge(each, morning, day);
      } else if (each.progress().isAgreed()
          && !each.frozen().isGiven()
          && Notices.reconsider(each, morning, day)) {
        events.add(event(each, day, Kind.ACT_FAILED));
        isAnyLost = true;
      }
      if (each.progress().isAgreed() && each.frozen().mayStepBack()) {
        each.nextTurnAfter(day).ifPresent(next -> ahead.visit(next, each));
      }
    }
    if (isAnyLost) {
      due.addAll(open);
      isAnyLost = false;
    }
    List<Case> lost = new ArrayList<>(0); // What one of them loses does not depend on another's.
    for (Case each : due) {
      if (hasLostObject(each, morning, day)) {
        lost.add(each);
      }
    }
    lost.forEach(each -> failWithoutObject(each, morning, day));
    for (Case each : due) {
      if (each.isDue(day)) {
        completed.add(each);
      } else if (each.progress().isAgreed()) {
        ahead.visit(each.progress().happensOn(), each);
      }
    }
    return completed;
  }

  /** Where limits are set, it matters which comes first. */
  private Collection<Case> inOrder(Set<Case> due) {
    return limits.isEmpty() ? due : due.stream().sorted(Case.BY_OPENING).toList();
  }

  private boolean hasLostObject(Case each, Position morning, LocalDate day) {
    return !each.progress().isSettled()
        && !each.frozen().isGiven()
        && (each.frozen().isOpened() || each.opening().isEmpty())
        && purpose.isWithout(each, morning, day);
  }

  /**
   * It has failed, agreed or not: whom it would let in is bound, or whom it would let go is out.
   */
  void failWithoutObject(Case each, Position position, LocalDate day) {
    if (each.progress().isPending()) {
      fail(each, position, day, Failure.WITHOUT_OBJECT);
      return;
    }
    List<Violation> lost = Conditions.withoutObject(each.frozen().hearing(position, day));
    become(each, day, Failure.WITHOUT_OBJECT, lost);
  }

  /** It has taken effect. */
  void conclude(Case each) {
    each.become(each.progress().inEffect());
    open.remove(each);
  }

  /**
   * Judges whether consent is complete today, or never will be. What is given never fails by its
   * facts, and nobody is heard on a given founding.
   */
  void judge(Case each, Position morning, LocalDate day) {
    boolean isGiven = each.frozen().isGiven();
    if (isGiven && each.isFounding()) {
      return;
    }
    boolean isOpening = each.opening().equals(Optional.of(day));
    if (isOpening) {
      each.open(morning);
      if (!each.isFounding()) {
        open.add(each);
      }
    }
    if (each.close(morning, day) || isOpening) {
      each.frozen().said().closing().ifPresent(closing -> ahead.visit(closing.plusDays(1), each));
    }
    Failure overdue = isGiven ? null : overdue(each, morning, day);
    if (overdue == Failure.CONDITION_FAILED) {
      failByCondition(each, morning, day);
    } else if (overdue != null) {
      fail(each, morning, day, overdue);
    } else if (each.frozen().isOpened() && isHeard(each, morning, day)) {
      if (morning.isInForce()) {
        each.fixElectorate(morning, day);
      }
      hear(each, morning, day);
      each.heard(morning);
    }
  }

  private static boolean isHeard(Case each, Position morning, LocalDate day) {
    return morning.isInForce() || each.isFounding() || each.frozen().isBeforeEntry(morning, day);
  }

  /** Why it has failed, whoever has consented; null if it has not. */
  private static @Nullable Failure overdue(Case each, Position morning, LocalDate day) {
    Frozen frozen = each.frozen().asOf(morning, day);
    if (frozen.said().closing().filter(day::isAfter).isPresent()) {
      boolean isBlocked = frozen.hearing(morning, day).isBlocked();
      return isBlocked ? Failure.OBJECTION : Failure.LAPSED;
    }
    EffectRule effect = frozen.hearing(morning, day).effect();
    if (effect.tooLateFrom().filter(late -> !late.isAfter(day)).isPresent()) {
      return Failure.DATE_PASSED;
    }
    if (!effect.anchors().isEmpty()
        && effect.effectOf(day, each.known(morning, day)).isNever()) {
      return Failure.CONDITION_FAILED;
    }
    return Notices.isRevoked(each, morning, day) ? Failure.REVOKED : null;
  }

  private void hear(Case each, Position morning, LocalDate day) {
    Hearing hearing = each.frozen().hearing(morning, day);
    Standing standing = hearing.standing();
    LocalDate earliest = rules.notBefore(each.proceeding(), standing);
    if (earliest.isAfter(day)) {
      if (!earliest.equals(LocalDate.MAX)) {
        ahead.visit(earliest, each);
      }
    } else if (isComplete(each, hearing, standing, morning)) {
      complete(each, hearing, morning);
    } else if (hearing.isDefeated() && !each.frozen().isGiven()) {
      fail(each, morning, day, Failure.OBJECTION);
    } else {
      each.nextTurnAfter(day).ifPresent(next -> ahead.visit(next, each));
      if (rules.hasForeignRule()
          && hearing.isMet()
          && Conditions.implied(hearing).isEmpty()) {
        rules.nextAfter(day, lastFact).ifPresent(next -> ahead.visit(next, each));
      }
    }
  }

  private boolean isComplete(Case each, Hearing hearing, Standing standing, Position morning) {
    boolean isMet = withoutLimits.check(each.proceeding(), standing).isEmpty() && hearing.isMet();
    List<Violation> exceeded = isMet && !limits.isEmpty()
        ? limits.check(each.proceeding(), Outlook.of(each, hearing, morning, acts))
        : List.of();
    each.keepWaiting(hearing.day(), exceeded);
    return isMet && exceeded.isEmpty();
  }

  private void complete(Case each, Hearing hearing, Position morning) {
    LocalDate day = hearing.day();
    each.complete(hearing, morning);
    if (each.adherents() != null) {
      towardsSome.add(each);
    }
    if (!each.hasObject()) {
      open.remove(each);
    }
    if (each.isHanging() && !each.isFounding()) {
      hanging.add(each);
    }
    Kind kind = each.isFounding() ? Kind.FOUNDING_COMPLETE : Kind.ACT_COMPLETE;
    events.add(event(each, day, kind).withFewerAskedBy(Told.fewerAskedBy(each, hearing, events)));
    if (!each.frozen().isGiven()) {
      Notices.putOff(each, LocalDate.MIN, day);
    }
  }

  /**
   * A case has failed; what is told of the founding, its end tells. If the day mends what it had
   * lacked, it came too late: what it lacked on the eve is told.
   */
  void fail(Case each, Position position, LocalDate day, Failure reason) {
    List<Violation> unmet = unmet(each, position, day);
    LocalDate eve = day.minusDays(1);
    become(each, day, reason, unmet.isEmpty() ? unmet(each, each.endOf(eve), eve) : unmet);
  }

  /** A condition has failed on which its day of effect hangs, whoever has consented. */
  void failByCondition(Case each, Position position, LocalDate day) {
    boolean isPending = each.progress().isPending();
    List<Violation> unmet = new ArrayList<>(isPending ? unmet(each, position, day) : List.of());
    Hearing hearing = each.frozen().hearing(position, day);
    LocalDate completion = each.progress().completedOn().orElse(day);
    unmet.addAll(Conditions.conditionsFailed(hearing, completion, each.known(position, day)));
    become(each, day, Failure.CONDITION_FAILED, List.copyOf(unmet));
  }

  private void become(Case each, LocalDate day, Failure reason, List<Violation> unmet) {
    each.become(each.progress().failed(day, reason, unmet));
    open.remove(each);
    hanging.remove(each);
    if (!each.isFounding()) {
      events.add(event(each, day, Kind.ACT_FAILED));
    }
    if (Purpose.isOfPlaces(each)) {
      isAnyLost = true;
      open.forEach(other -> ahead.visit(day.plusDays(1), other));
    }
  }

  /** The agreement ended before the act took effect; what was agreed lacked nothing. */
  void end(Case each, Position last, LocalDate day) {
    List<Violation> unmet =
        new ArrayList<>(each.progress().isPending() ? unmet(each, last, day) : List.of());
    unmet.addAll(Conditions.termOver(each.frozen().hearing(last, day)));
    each.become(each.progress().failed(day, Failure.AGREEMENT_ENDED, List.copyOf(unmet)));
    events.add(event(each, day, Kind.ACT_FAILED));
  }

  private List<Violation> unmet(Case each, Position position, LocalDate day) {
    Hearing hearing = each.frozen().hearing(position, day);
    List<Violation> found =
        new ArrayList<>(withoutLimits.check(each.proceeding(), hearing.standing()));
    found.addAll(each.decided().exceededOn(day));
    return hearing.unmet(List.copyOf(found));
  }

  private static Event event(Case each, LocalDate day, Kind kind) {
    return Event.builder().on(day).kind(kind).act(each.act()).build();
  }
}
