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
 *       municipality is listed anew, having joined on the same 1 January;
 *   <li>that one is new itself: nowhere is it said to have joined anything before that day;
 *   <li>and there is no other like it.
 * </ul>
 */
final class Replacements {
  private static final int LEAST_EVIDENCE = 2;

  private final LocalDate day;
  private final Set<String> listedNow = new HashSet<>();
  private final Map<String, LocalDate> firstJoined = new HashMap<>();
  private final Map<String, List<Set<Candidate>>> candidates = new HashMap<>();

  private record Candidate(String id, LocalDate joinedOn) {}

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
    List<Set<Candidate>> each = candidates.getOrDefault(leaver.id(), List.of());
    if (!isGone(leaver) || each.size() < LEAST_EVIDENCE) {
      return Optional.empty();
    }
    Set<Candidate> common = new HashSet<>(each.get(0));
    each.forEach(common::retainAll);
    common.removeIf(candidate -> !candidate.joinedOn().equals(firstJoined.get(candidate.id())));
    return common.size() == 1
        ? common.stream()
            .map(found -> new Merger(leaver.id(), found.id(), found.joinedOn(), "", each.size()))
            .findFirst()
        : Optional.empty();
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
    Set<Candidate> anew = new HashSet<>();
    for (Participant each : after.participants()) {
      if (each.isMunicipality() && !before.lists(each.id())) {
        each.joinedOn()
            .filter(Replacements::isNewYear)
            .ifPresent(joined -> anew.add(new Candidate(each.id(), joined)));
      }
    }
    for (Participant each : before.participants()) {
      if (!after.lists(each.id())) {
        candidates.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(anew);
      }
    }
  }

  private static boolean isNewYear(LocalDate joined) {
    return joined.getDayOfYear() == 1;
  }
}
