package org.entente.course;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Event.Kind;
import org.entente.answer.Failure;

/** How an agreement comes to be in force, and its founders to be bound by it. */
final class Entry {
  private final Case founding;
  private final Founders founders;
  private final List<Case> acts;
  private final Present present;
  private final History history;
  private final DaysAhead ahead;

  Entry(
      Case founding,
      Founders founders,
      List<Case> acts,
      Present present,
      History history,
      DaysAhead ahead) {
    this.founding = founding;
    this.founders = founders;
    this.acts = acts;
    this.present = present;
    this.history = history;
    this.ahead = ahead;
  }

  /** Judges the founding on a day, and lets those take their places that are to. */
  void found(LocalDate day) {
    if (isEveryFounderIn() || present.isEnded()) {
      return;
    }
    if (founding.progress().isPending()) {
      founding.completeIfGiven(day);
      present.judge().judge(founding, present.position(), day);
      if (founding.progress().failed() != null) {
        present.stop(day, Kind.FOUNDING_FAILED);
        return;
      }
      founding.progress().completedOn().ifPresent(completed -> welcome(day));
    } else if (founding.isHanging() && !reckon(day)) {
      return;
    }
    founding.close(present.position(), day);
    founders.note(present.position(), day);
    if (present.position().phase() == Position.Phase.FORMING && founding.isDue(day)) {
      enterIntoForce(day, founding.progress().effectiveOn());
    }
    if (present.position().isInForce()) {
      take(day, day, Kind.JOINED);
    }
    if (!isEveryFounderIn()) {
      planNext(day);
    }
  }

  /**
   * Reckons anew when it enters into force, which hangs on other days; false if a condition has
   * failed, and it never does.
   */
  private boolean reckon(LocalDate day) {
    if (!founding.reckon(present.position(), day)) {
      present.judge().failByCondition(founding, present.position(), day);
      present.stop(day, Kind.FOUNDING_FAILED);
      return false;
    }
    history.founded(
        founding.progress().completedOn().orElseThrow(), founding.progress().effectiveOn());
    present.judge().reckon(present.position(), day);
    return true;
  }

  /**
   * Those join with the founders that have acceded by present.position(), where nobody was to be
   * asked.
   */
  private void welcome(LocalDate day) {
    history.founded(day, founding.progress().effectiveOn());
    for (Case each : acts) {
      if (each.frozen().said().asksNobody() && each.progress().isPending()) {
        present.judge().judge(each, present.position(), day);
        if (each.progress().isAgreed()) {
          ahead.visit(each.progress().happensOn(), each);
        }
      }
    }
  }

  private boolean isEveryFounderIn() {
    return present.position().isInForce() && present.position().founders().isEmpty();
  }

  private void enterIntoForce(LocalDate day, LocalDate entry) {
    if (present.isOverFrom(entry, day)) {
      present.judge().fail(founding, present.position(), day, Failure.AGREEMENT_ENDED);
      present.stop(day, Kind.FOUNDING_FAILED);
      return;
    }
    founding.become(founding.progress().inEffect());
    present.change(day, entry, position -> position.in(Position.Phase.IN_FORCE));
    take(day, entry, Kind.ENTERED_INTO_FORCE);
    take(day, day, Kind.JOINED);
    present.reckonTerm(day, entry);
    present.renew(day);
    present.concludeDue(day, acts);
    present.expire(day);
  }

  /**
   * Founders take their places from entry into force, or from their own days, which may lie back.
   */
  private void take(LocalDate day, LocalDate by, Kind kind) {
    founders.due(present.position(), by).forEach((from, places) -> {
      Set<PartyId> joining = new LinkedHashSet<>();
      places.forEach(place -> joining.add(place.holder().id()));
      joining.removeIf(present.position().bound()::isParty);
      if (!joining.isEmpty()) {
        present
            .events()
            .add(Event.builder()
                .on(day)
                .effectiveOn(from)
                .kind(kind)
                .parties(joining)
                .given(founding.frozen().isGiven())
                .build());
      }
      Predicate<Place> then = founders.bindingToo(places, present.position(), day);
      present.change(day, from, position -> position.takingFounding(places, from, then));
    });
  }

  /** The days after today on which founders may consent or join. */
  private void planNext(LocalDate day) {
    founders.joinDays(present.position(), day).filter(day::isBefore).forEach(ahead::visit);
    founding.progress().due().stream()
        .map(Progress.Due::happensOn)
        .filter(day::isBefore)
        .forEach(ahead::visit);
    if (!founding.frozen().isGiven() && !founding.progress().isPending()) {
      founding.nextTurnAfter(day).ifPresent(ahead::visit);
    }
  }
}
