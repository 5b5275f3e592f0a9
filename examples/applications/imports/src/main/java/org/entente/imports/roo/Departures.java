package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;

/** How each stay that ended did so: by leaving, or because another took the place by law. */
final class Departures {
  private final Arrangement arrangement;
  private final Replacements replacements;
  private final Map<String, Merger> stated;
  private final Findings findings;
  private final List<Stay> left = new ArrayList<>();
  private final List<Merger> mergers = new ArrayList<>();
  private final Set<Stay> begunBySuccession = new HashSet<>();

  private Departures(
      Arrangement arrangement,
      Replacements replacements,
      Map<String, Merger> stated,
      Findings findings) {
    this.arrangement = arrangement;
    this.replacements = replacements;
    this.stated = stated;
    this.findings = findings;
  }

  static Departures of(
      Arrangement arrangement,
      List<Stay> stays,
      Replacements replacements,
      Map<String, Merger> stated,
      Findings findings) {
    Departures departures = new Departures(arrangement, replacements, stated, findings);
    for (Stay stay : stays) {
      stay.until().ifPresent(day -> departures.end(stay, day, stays));
    }
    return departures;
  }

  /** Those who left. */
  List<Stay> left() {
    return left;
  }

  /** The successions by which the others went. */
  List<Merger> mergers() {
    return mergers;
  }

  /** Whether a stay began because its party took another's place. */
  boolean isBySuccession(Stay stay) {
    return begunBySuccession.contains(stay);
  }

  private void end(Stay stay, LocalDate day, List<Stay> stays) {
    Optional<Merger> merger = Optional.ofNullable(stated.get(stay.party()))
        .or(() -> replacements.merger(stay.participant()));
    Optional<String> obstacle = merger.flatMap(each -> obstacle(each, stay, day));
    if (merger.isPresent() && obstacle.isEmpty()) {
      succeed(merger.get(), stay, day, stays);
      return;
    }
    merger
        .filter(each -> !each.isInferred())
        .ifPresent(each -> about(
            FindingKind.SUCCESSION_NOT_APPLIED,
            stay,
            stay.participant().name(),
            each.successor(),
            obstacle.orElseThrow()));
    leave(stay, day);
  }

  /**
   * The register changes who is listed in a version that is in force already: the day of a merger
   * may lie before the start of the first version that no longer lists the one that is gone, or in
   * its days.
   */
  private Optional<String> obstacle(Merger merger, Stay stay, LocalDate day) {
    if (!version(day).lists(merger.successor())) {
      return Optional.of("the version of " + day + " does not list that one");
    }
    return merger.on().isAfter(stay.from()) && merger.on().isBefore(endOfVersion(day))
        ? Optional.empty()
        : Optional.of("on " + merger.on() + ", when the first was no participant");
  }

  private LocalDate endOfVersion(LocalDate start) {
    int next = arrangement.versions().indexOf(version(start)) + 1;
    return next < arrangement.versions().size()
        ? arrangement.versions().get(next).start()
        : arrangement.last().until().orElse(LocalDate.MAX);
  }

  private void succeed(Merger merger, Stay stay, LocalDate day, List<Stay> stays) {
    String successor =
        version(day).participant(merger.successor()).orElseThrow().name();
    about(
        merger.isInferred() ? FindingKind.SUCCESSION_INFERRED : FindingKind.SUCCESSION_STATED,
        stay,
        stay.participant().name(),
        successor,
        merger.on(),
        merger.isInferred() ? merger.evidence() : merger.by());
    mergers.add(merger);
    stays.stream()
        .filter(each -> each.party().equals(merger.successor()))
        .filter(each -> each.listedOn().equals(day))
        .forEach(begunBySuccession::add);
  }

  private void leave(Stay stay, LocalDate day) {
    if (replacements.isGone(stay.participant())) {
      about(FindingKind.SUCCESSOR_UNCLEAR, stay, stay.participant().name(), day, newcomers(day));
    } else {
      about(FindingKind.LEFT_WITHOUT_DATE, stay, stay.participant().name(), day);
    }
    left.add(stay);
  }

  private String newcomers(LocalDate day) {
    Version after = version(day);
    Version before = arrangement.versions().get(arrangement.versions().indexOf(after) - 1);
    String names = after.participants().stream()
        .filter(each -> !before.lists(each.id()))
        .map(Participant::name)
        .sorted()
        .collect(Collectors.joining(", "));
    return names.isEmpty() ? "nobody" : names;
  }

  private Version version(LocalDate start) {
    return arrangement.versions().stream()
        .filter(each -> each.start().equals(start))
        .findFirst()
        .orElseThrow();
  }

  private void about(FindingKind kind, Stay stay, Object... details) {
    findings.about(arrangement.id(), kind, stay.participant().place(), details);
  }
}
