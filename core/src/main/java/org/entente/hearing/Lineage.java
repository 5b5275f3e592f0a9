package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.answer.Past;
import org.entente.answer.Standing;

/** Who took whose place up to a day, and who was asked on the days before. Immutable. */
public final class Lineage implements Past {
  private static final Lineage EMPTY = new Lineage(List.of(), day -> Set.of(), day -> Set.of());

  private final List<Succeeded> steps;
  private final Function<LocalDate, Set<PartyId>> electors;
  private final Function<LocalDate, Set<PartyId>> founders;
  private final Map<PartyId, List<Succeeded>> from;
  private final Map<PartyId, List<Succeeded>> into;

  private Lineage(
      List<Succeeded> steps,
      Function<LocalDate, Set<PartyId>> electors,
      Function<LocalDate, Set<PartyId>> founders) {
    this.steps = steps;
    this.electors = electors;
    this.founders = founders;
    this.from = by(steps, Succeeded::predecessor);
    this.into = by(steps, Succeeded::successor);
  }

  private static Map<PartyId, List<Succeeded>> by(
      List<Succeeded> steps, Function<Succeeded, PartyId> party) {
    return steps.isEmpty() ? Map.of() : steps.stream().collect(Collectors.groupingBy(party));
  }

  public static Lineage empty() {
    return EMPTY;
  }

  /**
   * Where nobody was succeeded yet; told later who was asked for acts, and who was named to found.
   */
  public static Lineage of(
      Function<LocalDate, Set<PartyId>> electors, Function<LocalDate, Set<PartyId>> founders) {
    return new Lineage(List.of(), electors, founders);
  }

  /** That of a standing; none where it has none. */
  public static Lineage of(Standing standing) {
    return (Lineage) standing.past().orElse(EMPTY);
  }

  /** Who was asked for consent to a proceeding at the end of a day gone by. */
  public Set<PartyId> asked(Proceeding proceeding, LocalDate day) {
    return proceeding instanceof Agreement ? founders.apply(day) : electors(day);
  }

  @Override
  public Set<PartyId> electors(LocalDate day) {
    return electors.apply(day);
  }

  /** This lineage with later steps. */
  public Lineage with(List<Succeeded> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Succeeded> all = new ArrayList<>(steps);
    all.addAll(more);
    return new Lineage(List.copyOf(all), electors, founders);
  }

  @Override
  public List<Succeeded> successions() {
    return steps;
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The steps by which a party took the places of others, in order of day. */
  public List<Succeeded> into(PartyId successor) {
    return into.getOrDefault(successor, List.of());
  }

  @Override
  public Set<PartyId> heirs(PartyId party) {
    return heirs(party, LocalDate.MIN);
  }

  /** Who stands in the place that a party had at the end of a day. */
  public Set<PartyId> heirs(PartyId party, LocalDate day) {
    if (steps.isEmpty()) {
      return Set.of(party);
    }
    Set<PartyId> heirs = new LinkedHashSet<>();
    lines(party, day).forEach(line -> heirs.add(line.get(line.size() - 1)));
    return heirs;
  }

  /** The lines of those who held a party's place one after the other, one for each of its heirs. */
  public List<List<PartyId>> lines(PartyId party) {
    return steps.isEmpty() ? List.of(List.of(party)) : lines(party, LocalDate.MIN);
  }

  /** Whether a party had been succeeded by a day, and had not come back in the place of another. */
  public boolean isGone(PartyId party, LocalDate day) {
    LocalDate succeeded = null;
    for (Succeeded step : from.getOrDefault(party, List.of())) {
      succeeded = step.on().isAfter(day) ? succeeded : step.on();
    }
    LocalDate gone = succeeded;
    return gone != null
        && into(party).stream()
            .noneMatch(step -> !step.on().isBefore(gone) && !step.on().isAfter(day));
  }

  /** The steps up to a day. */
  public Lineage upTo(LocalDate day) {
    boolean isWhole = steps.isEmpty() || !steps.get(steps.size() - 1).on().isAfter(day);
    return isWhole
        ? this
        : new Lineage(
            steps.stream().filter(step -> !step.on().isAfter(day)).toList(), electors, founders);
  }

  private List<List<PartyId>> lines(PartyId party, LocalDate after) {
    List<List<PartyId>> lines = new ArrayList<>();
    extend(List.of(party), after, lines);
    return lines;
  }

  /** Each line goes on with those who took the place on the first day after the line's last. */
  private void extend(List<PartyId> line, LocalDate after, List<List<PartyId>> lines) {
    LocalDate on = null;
    for (Succeeded step : from.getOrDefault(line.get(line.size() - 1), List.of())) {
      if (step.on().isAfter(after) && (on == null || step.on().equals(on))) {
        on = step.on();
        List<PartyId> longer = new ArrayList<>(line);
        longer.add(step.successor());
        extend(List.copyOf(longer), on, lines);
      }
    }
    if (on == null) {
      lines.add(line);
    }
  }
}
