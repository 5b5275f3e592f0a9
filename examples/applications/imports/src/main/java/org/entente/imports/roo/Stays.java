package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;

/**
 * Who took part in an arrangement from when until when. The register says when a participant
 * joined, and nothing of when it left: who is in one version and not in the next has left.
 */
final class Stays {
  private final Arrangement arrangement;
  private final List<Version> versions;
  private final Findings findings;
  private final List<Stay> stays = new ArrayList<>();

  private Stays(Arrangement arrangement, Findings findings) {
    this.arrangement = arrangement;
    this.versions = arrangement.versions();
    this.findings = findings;
  }

  /** The stays, by the version that first lists them. */
  static List<Stay> in(Arrangement arrangement, Findings findings) {
    Stays stays = new Stays(arrangement, findings);
    for (int i = 0; i < stays.versions.size(); i++) {
      stays.beginIn(i);
    }
    return stays.stays;
  }

  private void beginIn(int first) {
    Set<String> listedBefore = new LinkedHashSet<>();
    if (first > 0) {
      versions.get(first - 1).participants().forEach(each -> listedBefore.add(each.id()));
    }
    for (Participant each : versions.get(first).participants()) {
      if (!listedBefore.contains(each.id())) {
        stay(each, first).ifPresent(stays::add);
      }
    }
  }

  private Optional<Stay> stay(Participant participant, int first) {
    int end = first;
    while (end < versions.size() && versions.get(end).lists(participant.id())) {
      end++;
    }
    LocalDate from = from(participant, first, end);
    Optional<LocalDate> until = end < versions.size()
        ? Optional.of(versions.get(end).start())
        : arrangement.last().until();
    if (until.filter(day -> !from.isBefore(day)).isPresent()) {
      about(FindingKind.ACCESSION_NEVER_LISTED, participant, participant.name(), from, until.get());
      return Optional.empty();
    }
    return Optional.of(new Stay(
        participant,
        versions.get(first).start(),
        from,
        end < versions.size() ? until : Optional.empty(),
        first == 0));
  }

  private LocalDate from(Participant participant, int first, int end) {
    LocalDate listed = versions.get(first).start();
    Optional<LocalDate> stated = stated(participant, first, end);
    if (stated.isEmpty()) {
      about(FindingKind.ACCESSION_DATE_MISSING, participant, participant.name(), listed);
      return listed;
    }
    if (first > 0 && stated.get().isBefore(versions.get(first - 1).start())) {
      about(
          FindingKind.ACCESSION_BEFORE_UNLISTED,
          participant,
          participant.name(),
          stated.get(),
          versions.get(first - 1).start(),
          listed);
      return listed;
    }
    return stated.get();
  }

  /** The earliest day that a version of the stay states; a later one cannot undo it. */
  private Optional<LocalDate> stated(Participant participant, int first, int end) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Version version : versions.subList(first, end)) {
      Participant entry = version.participant(participant.id()).orElseThrow();
      entry
          .joinedOn()
          .filter(day -> !days.isEmpty() && !days.contains(day))
          .ifPresent(day -> about(
              FindingKind.ACCESSION_DATE_CHANGED,
              entry,
              entry.name(),
              day,
              days.first(),
              day.isBefore(days.first()) ? day : days.first()));
      entry.joinedOn().ifPresent(days::add);
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
  }

  private void about(FindingKind kind, Participant participant, Object... details) {
    findings.about(arrangement.id(), kind, participant.place(), details);
  }
}
