package org.entente.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * One proceeding asked of one standing: whose consent stands that day, where a predecessor's
 * signature stands for its successor. What is dated later is not seen.
 */
final class Asking {
  /**
   * In whose name one is heard: which predecessors' signatures stand for their successors, and who,
   * having been asked before it took another's place, has a consent of its own to give.
   */
  private record Voice(Predicate<Lineage.Step> heirs, Predicate<PartyId> itself) {
    /** Where nobody was succeeded. */
    static final Voice OWN = new Voice(step -> false, party -> true);
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
    this.voice = standing.isAskedByOrigin() ? from(standing.origins()) : ofPartners();
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

  boolean consentsOn(PartyId elector, int when) {
    return consents(elector, Math.min(when, day), voice);
  }

  boolean objects(PartyId elector) {
    return objectsOn(elector, day);
  }

  boolean objectsOn(PartyId elector, int when) {
    return objects(elector, Math.min(when, day), voice);
  }

  boolean consentsAs(PartyId origin, PartyId heir) {
    return ballot.stands(heir, day) || consents(heir, day, from(Set.of(origin)));
  }

  boolean objectsAs(PartyId origin, PartyId heir) {
    return objects(heir, day, from(Set.of(origin)));
  }

  boolean covers(PartyId elector, @Nullable InstrumentId instrument) {
    return covers(elector, instrument, day, DayKey.NEVER, voice);
  }

  boolean coversAs(PartyId origin, PartyId heir, @Nullable InstrumentId instrument) {
    return covers(heir, instrument, day, DayKey.NEVER, from(Set.of(origin)));
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
      return covers(party, null, when, DayKey.NEVER, voice);
    }
    for (Instrument instrument : ballot.asked()) {
      if (!covers(party, instrument.id(), when, DayKey.NEVER, voice)) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(
      PartyId party, @Nullable InstrumentId instrument, int when, int before, Voice voice) {
    if (ballot.covers(party, instrument, when)) {
      return true;
    }
    if (ballot.isNegated(party, when)) {
      return false;
    }
    if (voice.itself().test(party)) {
      return false;
    }
    boolean any = false;
    for (Lineage.Step step : standing.lineage().into(party)) {
      int on = DayKey.of(step.on());
      if (on < before && on <= when && voice.heirs().test(step)) {
        any = true;
        if (!covers(step.predecessor(), instrument, on - 1, on, voice)) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean objects(PartyId party, int when, Voice voice) {
    return objects(party, when, DayKey.NEVER, voice);
  }

  private boolean objects(PartyId party, int when, int before, Voice voice) {
    if (ballot.objects(party, when)) {
      return true;
    }
    if (standing.lineage().isEmpty()
        || ballot.stands(party, when)
        || ballot.isNegated(party, when)
        || voice.itself().test(party)) {
      return false;
    }
    for (Lineage.Step step : standing.lineage().into(party)) {
      int on = DayKey.of(step.on());
      if (on < before
          && on <= when
          && voice.heirs().test(step)
          && objects(step.predecessor(), on - 1, on, voice)) {
        return true;
      }
    }
    return false;
  }

  /** The consent of one who was not asked when it was succeeded stands for nobody. */
  private Voice ofPartners() {
    return standing.lineage().isEmpty()
        ? Voice.OWN
        : new Voice(Lineage.Step::isAsked, this::wasPartner);
  }

  /** Whether it was a partner when it first took another's place. */
  private boolean wasPartner(PartyId party) {
    List<Lineage.Step> steps = standing.lineage().into(party);
    return !steps.isEmpty() && steps.get(0).isIntoAsked();
  }

  /** The voice of places that go back to some parties. */
  private Voice from(Set<PartyId> origins) {
    if (standing.lineage().isEmpty()) {
      return Voice.OWN;
    }
    Set<PartyId> holders = new LinkedHashSet<>(origins);
    for (Lineage.Step step : standing.lineage().steps()) {
      if (holders.contains(step.predecessor())) {
        holders.add(step.successor());
      }
    }
    return new Voice(step -> holders.contains(step.predecessor()), origins::contains);
  }
}
