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
  /** The consent of one who was not asked when it was succeeded stands for nobody. */
  private static final Predicate<Lineage.Step> ASKED = Lineage.Step::isAsked;

  private final Ballot ballot;
  private final Standing standing;
  private final int day;
  private final Predicate<Lineage.Step> asked;
  private int everyoneFrom = -1;

  Asking(Ballot ballot, Standing standing) {
    this.ballot = ballot;
    this.standing = standing;
    this.day = DayKey.ofAny(standing.day());
    this.asked =
        standing.isAskedByOrigin() && !standing.lineage().isEmpty() ? from(standing.origins()) : ASKED;
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
    return consents(elector, day, asked);
  }

  boolean consentsOn(PartyId elector, int when) {
    return consents(elector, Math.min(when, day), asked);
  }

  boolean objects(PartyId elector) {
    return objectsOn(elector, day);
  }

  boolean objectsOn(PartyId elector, int when) {
    return objects(elector, Math.min(when, day), asked);
  }

  boolean consentsAs(PartyId origin, PartyId heir) {
    return ballot.stands(heir, day) || consents(heir, day, from(Set.of(origin)));
  }

  boolean objectsAs(PartyId origin, PartyId heir) {
    return objects(heir, day, from(Set.of(origin)));
  }

  boolean covers(PartyId elector, @Nullable InstrumentId instrument) {
    return covers(elector, instrument, day, DayKey.NEVER, asked);
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
      everyoneFrom = ballot.isPlain() && standing.lineage().isEmpty() ? ballot.latestPlainDay(electorate()) : 0;
    }
    return everyoneFrom;
  }

  private boolean consents(PartyId party, int when, Predicate<Lineage.Step> asked) {
    if (ballot.stands(party, when)) {
      return true;
    }
    if (standing.lineage().isEmpty()) {
      return false;
    }
    if (ballot.asked().isEmpty()) {
      return covers(party, null, when, DayKey.NEVER, asked);
    }
    for (Instrument instrument : ballot.asked()) {
      if (!covers(party, instrument.id(), when, DayKey.NEVER, asked)) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(
      PartyId party, @Nullable InstrumentId instrument, int when, int before, Predicate<Lineage.Step> asked) {
    if (ballot.covers(party, instrument, when)) {
      return true;
    }
    if (ballot.isNegated(party, when)) {
      return false;
    }
    if (isAskedItself(party, asked)) {
      return false;
    }
    boolean any = false;
    for (Lineage.Step step : standing.lineage().into(party)) {
      int on = DayKey.of(step.on());
      if (on < before && on <= when && asked.test(step)) {
        any = true;
        if (!covers(step.predecessor(), instrument, on - 1, on, asked)) {
          return false;
        }
      }
    }
    return any;
  }

  /** One that was asked before it took another's place has a consent of its own to give. */
  @SuppressWarnings("ReferenceEquality") // One of two questions, each a constant or made on the spot.
  private boolean isAskedItself(PartyId party, Predicate<Lineage.Step> asked) {
    if (!asked.equals(ASKED)) {
      return standing.origins().contains(party);
    }
    List<Lineage.Step> steps = standing.lineage().into(party);
    return !steps.isEmpty() && steps.get(0).isIntoAsked();
  }

  private boolean objects(PartyId party, int when, Predicate<Lineage.Step> asked) {
    return objects(party, when, DayKey.NEVER, asked);
  }

  private boolean objects(PartyId party, int when, int before, Predicate<Lineage.Step> asked) {
    if (ballot.objects(party, when)) {
      return true;
    }
    if (standing.lineage().isEmpty()
        || ballot.stands(party, when)
        || ballot.isNegated(party, when)
        || isAskedItself(party, asked)) {
      return false;
    }
    for (Lineage.Step step : standing.lineage().into(party)) {
      int on = DayKey.of(step.on());
      if (on < before && on <= when && asked.test(step) && objects(step.predecessor(), on - 1, on, asked)) {
        return true;
      }
    }
    return false;
  }

  /** Steps whose predecessor held a place that goes back to one of the origins. */
  private Predicate<Lineage.Step> from(Set<PartyId> origins) {
    Set<PartyId> holders = new LinkedHashSet<>(origins);
    for (Lineage.Step step : standing.lineage().steps()) {
      if (holders.contains(step.predecessor())) {
        holders.add(step.successor());
      }
    }
    return step -> holders.contains(step.predecessor());
  }
}
