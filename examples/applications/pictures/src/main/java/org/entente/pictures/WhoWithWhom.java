package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.timeline.Timeline;

/**
 * In how many agreements parties are bound together on a day. Who is the same in several agreements
 * is told by the id. Immutable and thread-safe.
 */
public final class WhoWithWhom {
  private final LocalDate day;
  private final Map<PartyId, Party> parties = new HashMap<>();
  private final Map<PartyId, Map<PartyId, Integer>> together = new HashMap<>();

  private WhoWithWhom(LocalDate day) {
    this.day = day;
  }

  /**
   * Counts the agreements in force on a day.
   *
   * @param timelines the agreements' timelines
   * @param day the day
   * @return who is with whom
   */
  public static WhoWithWhom on(LocalDate day, Collection<Timeline> timelines) {
    WhoWithWhom whoWithWhom = new WhoWithWhom(day);
    for (Timeline timeline : timelines) {
      whoWithWhom.add(timeline.on(day).members().stream().map(Membership::party).toList());
    }
    return whoWithWhom;
  }

  private void add(List<Party> bound) {
    for (Party one : bound) {
      parties.putIfAbsent(one.id(), one);
      Map<PartyId, Integer> counts = together.computeIfAbsent(one.id(), id -> new HashMap<>());
      bound.forEach(other -> counts.merge(other.id(), 1, Integer::sum));
    }
  }

  /**
   * Returns the day.
   *
   * @return the day on which they are together
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns those who are bound by an agreement on the day.
   *
   * @return the parties, those in most agreements first, then by name
   */
  public List<Party> parties() {
    List<Party> sorted = new ArrayList<>(parties.values());
    sorted.sort(Comparator.comparingInt((Party party) -> -agreements(party.id()))
        .thenComparing(party -> party.nameOn(day))
        .thenComparing(Party::id));
    return sorted;
  }

  /**
   * Returns the others that a party is with.
   *
   * @param party the party
   * @return the others, those with most agreements in common first, then by name
   */
  public List<Party> with(PartyId party) {
    List<Party> others = new ArrayList<>();
    together.getOrDefault(party, Map.of()).keySet().forEach(id -> others.add(parties.get(id)));
    others.removeIf(other -> other.id().equals(party));
    others.sort(Comparator.comparingInt((Party other) -> -together(party, other.id()))
        .thenComparing(other -> other.nameOn(day))
        .thenComparing(Party::id));
    return others;
  }

  /**
   * Returns in how many agreements two parties are bound together.
   *
   * @param one a party
   * @param other another
   * @return the number
   */
  public int together(PartyId one, PartyId other) {
    return together.getOrDefault(one, Map.of()).getOrDefault(other, 0);
  }

  /**
   * Returns in how many agreements a party is bound.
   *
   * @param party the party
   * @return the number
   */
  public int agreements(PartyId party) {
    return together(party, party);
  }

  /**
   * Returns a party that is bound on the day.
   *
   * @param id its id
   * @return the party, or empty if no agreement binds it
   */
  public Optional<Party> party(PartyId id) {
    return Optional.ofNullable(parties.get(id));
  }
}
