package org.entente.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Given;
import org.entente.Proceeding;
import org.entente.answer.Outcome;
import org.entente.answer.Violation;
import org.entente.hearing.Statements;

/**
 * What a timeline keeps of a proceeding: what was frozen for it, and what became of it.
 *
 * @param frozen what was frozen
 * @param progress what became of it
 * @param exceeded by which limits it was kept waiting, from the days on which it was judged
 */
public record Decided(
    Frozen frozen, Progress progress, NavigableMap<LocalDate, List<Violation>> exceeded) {
  /** By which limits it was kept waiting on a day. */
  public List<Violation> exceededOn(LocalDate day) {
    Map.Entry<LocalDate, List<Violation>> last = exceeded.floorEntry(day);
    return last == null ? List.of() : last.getValue();
  }

  public Proceeding proceeding() {
    return frozen.proceeding();
  }

  /** The act; the founding is none. */
  public Optional<Act> act() {
    return proceeding() instanceof Act act ? Optional.of(act) : Optional.empty();
  }

  public ActId id() {
    return act().orElseThrow().id();
  }

  /** What was said, under the frozen provisions. */
  public Statements said() {
    return frozen.said();
  }

  public Optional<Given> given() {
    return frozen.given();
  }

  public Optional<LocalDate> completedOn() {
    return progress.completedOn();
  }

  public LocalDate effectiveOn() {
    return progress.effectiveOn();
  }

  /** What had become of it by the end of a day; empty while it was pending. */
  public Optional<Outcome> settledBy(LocalDate day) {
    return progress.settledBy(day, given());
  }
}
