package org.entente.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.jspecify.annotations.Nullable;

/**
 * One proceeding asked of one standing: whose consent stands that day, where a predecessor's
 * signature stands for its successor. What is dated later is not seen.
 */
final class Asking {
  /**
   * In whose name one is heard: which predecessors' signatures stand for their successors, and
   * which successors were asked themselves when they took another's place, and so have a consent of
   * their own to give.
   */
  private record Voice(Predicate<Lineage.Step> heirs, Predicate<Lineage.Step> itself) {
    static final Voice OF_PARTNERS = new Voice(Lineage.Step::isAsked, Lineage.Step::isIntoAsked);
  }

  private final Ballot ballot;
  private final Standing standing;
  private final int day;
  private final Voice voice;
  private int everyoneFrom = -1;

  Asking(Ballot ballot, Standing standing) {
    this.ballot = ballot;
    this.standing = standing;
    this.day = DayKey.ofAny(standing.day());
    this.voice = standing.isAskedByOrigin() ? from(standing.origins()) : Voice.OF_PARTNERS;
  }

  Ballot ballot() {
    return ballot;
  }

  Standing standing() {
    return standing;
  }

  int day() {
    return day;
  }

  List<Party> electorate() {
    return standing.electorate();
  }

  /** Who stands in a party's place this day. */
  Set<PartyId> heirs(PartyId party) {
    return standing.lineage().heirs(party);
  }

  boolean consents(PartyId elector) {
    return consents(elector, day, voice);
  }

  boolean objects(PartyId elector) {
    return objectsOn(elector, day);
  }

  boolean objectsOn(PartyId elector, int when) {
    return objects(elector, Math.min(when, day), day, voice);
  }

  boolean consentsAs(PartyId origin, PartyId heir) {
    return ballot.stands(heir, day) || consents(heir, day, from(Map.of(origin, LocalDate.MIN)));
  }

  boolean objectsAs(PartyId origin, PartyId heir) {
    return objects(heir, day, day, from(Map.of(origin, LocalDate.MIN)));
  }

  boolean covers(PartyId elector, @Nullable InstrumentId instrument) {
    return covers(elector, instrument, day, voice);
  }

  boolean coversAs(PartyId origin, PartyId heir, @Nullable InstrumentId instrument) {
    return covers(heir, instrument, day, from(Map.of(origin, LocalDate.MIN)));
  }

  /**
   * The day from which every elector's consent stands for good, if it depends on plain signatures
   * only: never, if one has not signed. Zero if it depends on more.
   */
  int everyoneFrom() {
    if (everyoneFrom < 0) {
      everyoneFrom = ballot.isPlain() && standing.lineage().isEmpty()
          ? ballot.latestPlainDay(electorate())
          : 0;
    }
    return everyoneFrom;
  }

  private boolean consents(PartyId party, int when, Voice voice) {
    if (ballot.stands(party, when)) {
      return true;
    }
    if (standing.lineage().isEmpty()) {
      return false;
    }
    if (ballot.asked().isEmpty()) {
      return covers(party, null, when, voice);
    }
    for (Instrument instrument : ballot.asked()) {
      if (!covers(party, instrument.id(), when, voice)) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(PartyId party, @Nullable InstrumentId instrument, int when, Voice voice) {
    if (ballot.covers(party, instrument, when)) {
      return true;
    }
    if (ballot.isNegated(party, when)) {
      return false;
    }
    LocalDate first = null;
    for (Lineage.Step step : standing.lineage().into(party)) {
      int eve = DayKey.of(step.on()) - 1;
      if (eve < when && isOpenedBy(eve) && voice.heirs().test(step)) {
        first = first == null ? step.on() : first;
        boolean alone = voice.itself().test(step) && first.equals(step.on());
        if (alone || !covers(step.predecessor(), instrument, eve, voice)) {
          return false;
        }
      }
    }
    return first != null;
  }

  /** Whoever was succeeded before had nothing to sign yet. */
  private boolean isOpenedBy(int day) {
    return ballot.opening().filter(opening -> DayKey.of(opening) <= day).isPresent();
  }

  /**
   * Whether a no stands at the end of one day, in the name of who stands in the place on another,
   * later or the same: a no that was said in time is not undone by a succession after it.
   */
  private boolean objects(PartyId party, int when, int standingOn, Voice voice) {
    if (ballot.objects(party, when)) {
      return true;
    }
    for (Lineage.Step step : standing.lineage().into(party)) {
      int on = DayKey.of(step.on());
      if (on <= standingOn
          && voice.heirs().test(step)
          && !voice.itself().test(step)
          && !(on <= when && ballot.hasStood(party, on, when))
          && objects(step.predecessor(), Math.min(when, on - 1), on - 1, voice)) {
        return true;
      }
    }
    return false;
  }

  /** The voice of places that go back to some parties, each from some day on. */
  private Voice from(Map<PartyId, LocalDate> origins) {
    Map<PartyId, LocalDate> holders = new HashMap<>(origins);
    for (Lineage.Step step : standing.lineage().steps()) {
      if (hasHeld(holders, step.predecessor(), step)) {
        holders.merge(step.successor(), step.on(), (a, b) -> b.isBefore(a) ? b : a);
      }
    }
    return new Voice(
        step -> hasHeld(holders, step.predecessor(), step)
            && !hasGone(step.predecessor(), step.role(), step.on()),
        step -> hasHeld(holders, step.successor(), step)
            && !hasGone(step.successor(), step.already(), step.on()));
  }

  /** Whether a party has held one of the places before the day of a step. */
  private static boolean hasHeld(Map<PartyId, LocalDate> since, PartyId party, Lineage.Step step) {
    return since.getOrDefault(party, LocalDate.MAX).isBefore(step.on());
  }

  /** Whether one that had a place had been succeeded before a day, and had no other by then. */
  private boolean hasGone(PartyId party, Optional<Role> role, LocalDate day) {
    return role.isEmpty() && standing.lineage().isSucceededBy(party, day.minusDays(1));
  }
}
