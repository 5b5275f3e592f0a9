package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Infers from all arrangements together which municipality took the place of which. The register
 * has no field for it, and is silent about merged ones but for their identifiers. One is taken to
 * have been succeeded only if all of this holds:
 *
 * <ul>
 *   <li>it exists no more: the register has taken its TOOI identifier away, or no arrangement in
 *       force lists it;
 *   <li>in at least two arrangements it is no longer listed, and in every one of them the same
 *       municipality is listed anew;
 *   <li>that one is new itself: the first day on which it is said to have joined anything is a 1
 *       January, and at least two of those arrangements state that day;
 *   <li>and there is no other like it.
 * </ul>
 */
final class Replacements {
  private static final int LEAST_EVIDENCE = 2;

  private final LocalDate day;
  private final Set<String> listedNow = new HashSet<>();
  private final Map<String, LocalDate> firstJoined = new HashMap<>();
  private final Map<String, List<Map<String, LocalDate>>> listedAnew = new HashMap<>();

  private Replacements(LocalDate day) {
    this.day = day;
  }

  /** What the arrangements tell together, as they stand on the day of the export. */
  static Replacements among(List<Arrangement> arrangements, LocalDate day) {
    Replacements replacements = new Replacements(day);
    arrangements.forEach(replacements::look);
    return replacements;
  }

  /** Whether a municipality exists no more, as far as the register tells. */
  boolean isGone(Participant participant) {
    return participant.isMunicipality()
        && (participant.hasLostIdentifier() || !listedNow.contains(participant.id()));
  }

  /** Who took the place of a municipality, if the identifiers tell. */
  Optional<Merger> merger(Participant leaver) {
    List<Map<String, LocalDate>> each = listedAnew.getOrDefault(leaver.id(), List.of());
    if (!isGone(leaver) || each.isEmpty()) {
      return Optional.empty();
    }
    Set<String> common = new HashSet<>(each.get(0).keySet());
    each.forEach(anew -> common.retainAll(anew.keySet()));
    common.removeIf(candidate -> !isNew(candidate, each));
    return common.size() == 1
        ? common.stream()
            .map(id -> new Merger(leaver.id(), id, firstJoined.get(id), "", each.size()))
            .findFirst()
        : Optional.empty();
  }

  private boolean isNew(String candidate, List<Map<String, LocalDate>> each) {
    LocalDate first = firstJoined.get(candidate);
    return first.getDayOfYear() == 1
        && each.stream().filter(anew -> first.equals(anew.get(candidate))).count()
            >= LEAST_EVIDENCE;
  }

  private void look(Arrangement arrangement) {
    for (Version version : arrangement.versions()) {
      for (Participant each : version.participants()) {
        each.joinedOn()
            .ifPresent(joined -> firstJoined.merge(
                each.id(), joined, (one, other) -> one.isBefore(other) ? one : other));
      }
    }
    if (arrangement.isCurrent(day)) {
      arrangement.last().participants().forEach(each -> listedNow.add(each.id()));
    }
    for (int i = 1; i < arrangement.versions().size(); i++) {
      compare(arrangement.versions().get(i - 1), arrangement.versions().get(i));
    }
  }

  private void compare(Version before, Version after) {
    Map<String, LocalDate> anew = new HashMap<>();
    for (Participant each : after.participants()) {
      if (each.isMunicipality() && !before.lists(each.id())) {
        each.joinedOn().ifPresent(joined -> anew.put(each.id(), joined));
      }
    }
    for (Participant each : before.participants()) {
      if (!after.lists(each.id())) {
        listedAnew.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(anew);
      }
    }
  }
}
