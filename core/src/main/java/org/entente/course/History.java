package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.hearing.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * Every position from the first day to the last: as it was acted on at the time, morning and
 * evening, and as it counts now, which differs where an act reaches back.
 */
public final class History {
  /** A change: the days on which it happened and from which it counts, and what it does. */
  private record Change(LocalDate on, LocalDate effectiveOn, UnaryOperator<Position> change) {}

  /** A day on which something changed: first what was fixed for it, then what completed on it. */
  private record Day(LocalDate day, Position morning, Position evening) {}

  private final Agreement agreement;
  private final Position first;
  private final List<Day> days = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private @Nullable List<Day> asItCounts;

  History(Agreement agreement) {
    this.agreement = agreement;
    this.first = Position.before(agreement, Lineage.of(day -> endOf(day).electors(), this::named));
  }

  /** Before anything has happened. */
  Position first() {
    return first;
  }

  /** Everybody who was named for the founding, in whichever role, or stood in its place. */
  private Set<PartyId> named(LocalDate day) {
    Lineage lineage = endOf(day).lineage();
    Set<PartyId> named = new TreeSet<>();
    for (List<Party> parties : List.of(agreement.founders(), agreement.associates())) {
      parties.forEach(party -> named.addAll(lineage.heirs(party.id())));
    }
    return named;
  }

  /** Applies a change on a day, counting from a day on or before it. */
  Position apply(
      Position position, LocalDate day, LocalDate effectiveOn, UnaryOperator<Position> change) {
    changes.add(new Change(day, effectiveOn, change));
    return change.apply(position);
  }

  void close(LocalDate day, Position morning, Position evening) {
    Position before = days.isEmpty() ? first : days.get(days.size() - 1).evening();
    if (evening != before) {
      days.add(new Day(day, morning, evening));
    }
  }

  /** Settles what counts now. To be called once, when all changes are in. */
  void settle() {
    LocalDate lastBack = LocalDate.MIN;
    for (Change each : changes) {
      if (each.effectiveOn().isBefore(each.on())) {
        lastBack = each.on();
      }
    }
    asItCounts = lastBack.equals(LocalDate.MIN) ? days : recounted(lastBack);
  }

  /**
   * Until the last act that reaches back happened, each day is recounted: by all changes that count
   * on it, in the order in which they happened, so that what was agreed last prevails. From then on
   * what counts is what was acted on.
   */
  private List<Day> recounted(LocalDate lastBack) {
    TreeSet<LocalDate> early = new TreeSet<>();
    changes.forEach(each -> early.add(each.effectiveOn()));
    List<Day> recounted = new ArrayList<>();
    while (!early.isEmpty() && early.first().isBefore(lastBack)) {
      LocalDate day = early.pollFirst();
      Position position = countedOn(day);
      position.term().until().filter(day::isBefore).ifPresent(early::add);
      recounted.add(new Day(day, position, position));
    }
    days.stream().filter(each -> !each.day().isBefore(lastBack)).forEach(recounted::add);
    return recounted;
  }

  private Position countedOn(LocalDate day) {
    Position position = first;
    for (Change each : changes) {
      position = each.effectiveOn().isAfter(day) ? position : each.change().apply(position);
    }
    return position.endedBy(day);
  }

  /** The position at the end of a day, as it counts now. */
  public Position on(LocalDate day) {
    List<Day> counted = asItCounts == null ? days : asItCounts;
    int index = lastUpTo(counted, day);
    return index < 0 ? first : counted.get(index).evening();
  }

  /** The position in which the acts pending on a day were judged. */
  public Position morningOf(LocalDate day) {
    int index = lastUpTo(days, day);
    if (index < 0) {
      return first;
    }
    Day found = days.get(index);
    return found.day().equals(day) ? found.morning() : found.evening();
  }

  /** The days on which something changes, as it counts now. */
  public List<LocalDate> changeDays() {
    List<Day> counted = asItCounts == null ? days : asItCounts;
    return counted.stream().map(Day::day).toList();
  }

  /** The position at the end of a day gone by, as it stood then. */
  public Position endOf(LocalDate day) {
    int index = lastUpTo(days, day);
    return index < 0 ? first : days.get(index).evening();
  }

  private static int lastUpTo(List<Day> days, LocalDate day) {
    int low = 0;
    int high = days.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).day().isAfter(day)) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }
}
