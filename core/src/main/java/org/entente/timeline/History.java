package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every position from the first day to the last: as it was acted on at the time, morning and evening,
 * and as it counts now, which differs where an act reaches back.
 */
final class History {
  /** A change: the day from which it counts, and what it does. */
  private record Change(LocalDate effectiveOn, UnaryOperator<Position> change) {}

  /** A day on which something changed: first what was fixed for it, then what completed on it. */
  private record Day(LocalDate day, Position morning, Position evening) {}

  private final Position first;
  private final List<Day> days = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private boolean reachesBack;
  private @Nullable List<Day> asItCounts;

  History(Position first) {
    this.first = first;
  }

  /** Applies a change on a day, counting from a day on or before it. */
  Position apply(
      Position position, LocalDate day, LocalDate effectiveOn, UnaryOperator<Position> change) {
    changes.add(new Change(effectiveOn, change));
    reachesBack |= effectiveOn.isBefore(day);
    return change.apply(position);
  }

  void close(LocalDate day, Position morning, Position evening) {
    Position before = days.isEmpty() ? first : days.get(days.size() - 1).evening();
    if (morning != before || evening != before) {
      days.add(new Day(day, morning, evening));
    }
  }

  /** Settles what counts now. To be called once, when all changes are in. */
  void settle() {
    asItCounts = reachesBack ? replayed() : days;
  }

  private List<Day> replayed() {
    List<Change> ordered = new ArrayList<>(changes);
    ordered.sort(Comparator.comparing(Change::effectiveOn));
    List<Day> replayed = new ArrayList<>();
    Position position = first;
    for (int i = 0; i < ordered.size(); i++) {
      LocalDate day = ordered.get(i).effectiveOn();
      position = ordered.get(i).change().apply(position);
      boolean last = i + 1 == ordered.size() || !ordered.get(i + 1).effectiveOn().equals(day);
      if (last) {
        replayed.add(new Day(day, position, position));
      }
    }
    return replayed;
  }

  /** The position at the end of a day, as it counts now. */
  Position on(LocalDate day) {
    List<Day> counted = asItCounts == null ? days : asItCounts;
    int index = lastUpTo(counted, day);
    return index < 0 ? first : counted.get(index).evening();
  }

  /** The position in which the acts pending on a day were judged. */
  Position morningOf(LocalDate day) {
    int index = lastUpTo(days, day);
    if (index < 0) {
      return first;
    }
    Day found = days.get(index);
    return found.day().equals(day) ? found.morning() : found.evening();
  }

  /** The days on which something changes, as it counts now. */
  List<LocalDate> changeDays() {
    List<Day> counted = asItCounts == null ? days : asItCounts;
    return counted.stream().map(Day::day).toList();
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
