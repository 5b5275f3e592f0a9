package org.entente.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.PartyId;
import org.entente.Role;

/**
 * Who took whose place by succession, up to some day. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Lineage {
  private static final Lineage EMPTY = new Lineage(List.of());

  /**
   * One party taking the place of another.
   *
   * @param predecessor who was succeeded
   * @param successor who took its place
   * @param on the day
   * @param role in which role the predecessor took part until then; empty if it took no part
   * @param already in which role the successor took part before; empty if it took no part
   * @since 0.1
   */
  public record Step(
      PartyId predecessor,
      PartyId successor,
      LocalDate on,
      Optional<Role> role,
      Optional<Role> already) {
    /** Checks that no part is null. */
    public Step {
      Objects.requireNonNull(predecessor, "predecessor");
      Objects.requireNonNull(successor, "successor");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(already, "already");
    }

    /** Whether the predecessor was one whom acts ask for consent. */
    boolean isAsked() {
      return role.filter(Role.PARTNER::equals).isPresent();
    }

    /** Whether the successor was one of those already, and so had a consent of its own to give. */
    boolean isIntoAsked() {
      return already.filter(Role.PARTNER::equals).isPresent();
    }
  }

  private final List<Step> steps;
  private final Map<PartyId, List<Step>> from;
  private final Map<PartyId, List<Step>> into;

  private Lineage(List<Step> steps) {
    this.steps = steps;
    this.from = steps.stream().collect(Collectors.groupingBy(Step::predecessor));
    this.into = steps.stream().collect(Collectors.groupingBy(Step::successor));
  }

  /**
   * Returns the lineage in which nobody was succeeded.
   *
   * @return no succession
   */
  public static Lineage empty() {
    return EMPTY;
  }

  /**
   * Returns this lineage with more steps.
   *
   * @param more the steps, none of them dated before those that are there
   * @return the lineage
   */
  public Lineage with(List<Step> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Step> all = new ArrayList<>(steps);
    all.addAll(more);
    return new Lineage(List.copyOf(all));
  }

  /**
   * Returns the steps.
   *
   * @return the steps in order of day
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * Tells whether nobody was succeeded.
   *
   * @return true if there is no step
   */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /**
   * Returns who stands in a party's place now.
   *
   * @param party the party
   * @return itself if it was never succeeded, else those who succeeded it, and them, and so on
   */
  public Set<PartyId> heirs(PartyId party) {
    return heirs(party, LocalDate.MIN);
  }

  /**
   * Returns who stands now in the place that a party held at the end of a day.
   *
   * @param party the party
   * @param day the day; successions on or before it do not count
   * @return itself if it was not succeeded since, else those who succeeded it, and them, and so on
   */
  public Set<PartyId> heirs(PartyId party, LocalDate day) {
    if (steps.isEmpty()) {
      return Set.of(party);
    }
    Set<PartyId> heirs = new LinkedHashSet<>();
    lines(party, day).forEach(line -> heirs.add(line.get(line.size() - 1)));
    return heirs;
  }

  /**
   * Returns each line of parties from one to those who stand in its place now.
   *
   * @param party the party
   * @return the lines, each from the party itself to an heir; only itself if it was never succeeded
   */
  public List<List<PartyId>> lines(PartyId party) {
    return steps.isEmpty() ? List.of(List.of(party)) : lines(party, LocalDate.MIN);
  }

  /**
   * Tells whether a party was no more at the end of a day, and so could not act: another had taken
   * its place, and it had not come back since in the place of a third.
   *
   * @param party the party
   * @param day the day
   * @return true if it had been succeeded, and succeeded nobody on that day or later
   */
  public boolean isGone(PartyId party, LocalDate day) {
    LocalDate succeeded = null;
    for (Step step : from.getOrDefault(party, List.of())) {
      succeeded = step.on().isAfter(day) ? succeeded : step.on();
    }
    LocalDate gone = succeeded;
    return gone != null
        && into(party).stream()
            .noneMatch(step -> !step.on().isBefore(gone) && !step.on().isAfter(day));
  }

  /** Whether a party had been succeeded by a day. */
  boolean isSucceededBy(PartyId party, LocalDate day) {
    List<Step> steps = from.getOrDefault(party, List.of());
    return !steps.isEmpty() && !steps.get(0).on().isAfter(day);
  }

  /**
   * Returns this lineage as it was at the end of a day.
   *
   * @param day the day; successions after it do not count
   * @return the lineage
   */
  public Lineage upTo(LocalDate day) {
    return new Lineage(steps.stream().filter(step -> !step.on().isAfter(day)).toList());
  }

  private List<List<PartyId>> lines(PartyId party, LocalDate after) {
    List<List<PartyId>> lines = new ArrayList<>();
    extend(List.of(party), after, lines);
    return lines;
  }

  private void extend(List<PartyId> line, LocalDate after, List<List<PartyId>> lines) {
    LocalDate on = null;
    for (Step step : from.getOrDefault(line.get(line.size() - 1), List.of())) {
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

  /** The steps by which a party took the place of others. */
  List<Step> into(PartyId successor) {
    return into.getOrDefault(successor, List.of());
  }
}
