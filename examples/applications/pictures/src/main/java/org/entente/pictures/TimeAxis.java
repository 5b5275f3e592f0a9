package org.entente.pictures;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where days lie along a line, and which of them are marked. */
final class TimeAxis {
  private static final double LEAST_STEP = 64;
  private static final List<Period> STEPS = List.of(
      Period.ofMonths(1),
      Period.ofMonths(3),
      Period.ofMonths(6),
      Period.ofYears(1),
      Period.ofYears(2),
      Period.ofYears(5),
      Period.ofYears(10),
      Period.ofYears(20),
      Period.ofYears(50),
      Period.ofYears(100),
      Period.ofYears(500));

  private final LocalDate first;
  private final LocalDate last;
  private final double left;
  private final double width;

  TimeAxis(LocalDate first, LocalDate last, double left, double width) {
    this.first = first;
    this.last = last.isAfter(first) ? last : first.plusDays(1);
    this.left = left;
    this.width = width;
  }

  /** The place of a day; one beyond an end is put there. */
  double at(LocalDate day) {
    LocalDate shown = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    double days = ChronoUnit.DAYS.between(first, last);
    return left + width * ChronoUnit.DAYS.between(first, shown) / days;
  }

  /** The days to mark: beginnings of months or years, far enough from each other. */
  List<LocalDate> marks() {
    Period step = step();
    List<LocalDate> marks = new ArrayList<>();
    LocalDate mark = start(step);
    while (!mark.isAfter(last)) {
      if (!mark.isBefore(first)) {
        marks.add(mark);
      }
      mark = mark.plus(step);
    }
    return marks;
  }

  /** Whether a mark needs its month named. */
  boolean isByMonths() {
    return step().getMonths() > 0;
  }

  private Period step() {
    double days = ChronoUnit.DAYS.between(first, last);
    for (Period step : STEPS) {
      double length = step.toTotalMonths() * 30.44 / days * width;
      if (length >= LEAST_STEP) {
        return step;
      }
    }
    return STEPS.get(STEPS.size() - 1);
  }

  private LocalDate start(Period step) {
    int years = Math.max(1, step.getYears());
    int year = Math.max(1, Math.floorDiv(first.getYear(), years) * years);
    return LocalDate.of(year, 1, 1);
  }
}
