package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Role;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;

/**
 * Who is bound from when until when, in which role and by which act: a timeline's positions, each
 * party's days put together. Immutable and thread-safe.
 */
public final class Participations {
  /**
   * Some days on which a party is bound.
   *
   * @param party the party
   * @param role its role
   * @param from the first day
   * @param until the first day on which it no longer is; empty if nothing known ends it
   * @param by the act that brought it in; empty for the founding
   * @param isGiven whether that is given by a source, and not proven
   * @param after those whose place it took over on the first day
   */
  public record Days(
      PartyId party,
      Role role,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<ActId> by,
      boolean isGiven,
      List<PartyId> after) {
    private Days ending(LocalDate day) {
      return new Days(party, role, from, Optional.of(day), by, isGiven, after);
    }
  }

  private final Agreement agreement;
  private final Map<PartyId, Days> open = new LinkedHashMap<>();
  private final List<Days> all = new ArrayList<>();

  private Participations(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * Returns who is bound when.
   *
   * @param timeline the timeline
   * @return the days of each party, by their first day
   */
  public static List<Days> of(Timeline timeline) {
    Participations participations = new Participations(timeline.agreement().withoutWrongFacts());
    timeline.standings().forEach(participations::follow);
    participations.all.addAll(participations.open.values());
    List<PartyId> known = List.copyOf(timeline.agreement().knownParties().keySet());
    participations.all.sort(
        Comparator.comparing(Days::from).thenComparing(days -> known.indexOf(days.party())));
    return List.copyOf(participations.all);
  }

  private void follow(Standing standing) {
    LocalDate day = standing.day();
    for (Days days : List.copyOf(open.values())) {
      boolean goesOn = standing
          .member(days.party())
          .filter(member -> member.role() == days.role())
          .isPresent();
      if (!goesOn) {
        open.remove(days.party());
        all.add(days.ending(day));
      }
    }
    for (Membership member : standing.members()) {
      open.computeIfAbsent(member.party().id(), party -> beginning(member, day));
    }
  }

  private Days beginning(Membership member, LocalDate day) {
    List<PartyId> after = member.predecessors().stream()
        .filter(each -> each.until().equals(day))
        .map(Membership.Predecessor::party)
        .toList();
    return new Days(
        member.party().id(),
        member.role(),
        day,
        Optional.empty(),
        member.by(),
        isGiven(member.by()),
        after);
  }

  private boolean isGiven(Optional<ActId> by) {
    return by.isEmpty()
        ? agreement.given().isPresent()
        : by.flatMap(agreement::act).filter(this::isGiven).isPresent();
  }

  private boolean isGiven(Act act) {
    return act instanceof Proceeding proceeding && proceeding.given().isPresent();
  }
}
