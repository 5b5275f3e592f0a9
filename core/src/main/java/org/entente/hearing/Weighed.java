package org.entente.hearing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.answer.Tally.Unit;
import org.entente.roll.Seat;
import org.entente.roll.Seats;

/**
 * The weights of the places that are asked, one entry of a table after the other. A weight that was
 * divided counts once all who hold a part of it consent.
 */
final class Weighed {
  private final Ballot ballot;
  private final Set<Seat> asked;
  private final Set<PartyId> electors;
  private final Set<Seat> unweighed;
  private final Map<Set<PartyId>, Boolean> joiners;
  private final Voices heard;
  private final Map<PartyId, Long> weights = new TreeMap<>();
  private final List<Tally> divided = new ArrayList<>();
  private long have;
  private long unopposed;
  private long reachable;

  Weighed(Ballot ballot, List<Seat> asked, Map<Set<PartyId>, Boolean> joiners) {
    this.ballot = ballot;
    this.asked = new LinkedHashSet<>(asked);
    this.electors = Seats.holders(asked);
    this.unweighed = new LinkedHashSet<>(asked);
    this.joiners = joiners;
    this.heard = ballot.voices();
  }

  /** Who weighs nothing is not heard, and a weight of which a part is not asked is lost. */
  void add(PartyId party, long weight) {
    List<Seat> meant = ballot.meant(party, asked);
    meant.forEach(unweighed::remove);
    Set<PartyId> heirs = Seats.holders(meant);
    Set<PartyId> line = ballot.hearing().lineage().heirs(party);
    Boolean consents = joiners.get(line);
    if (heirs.isEmpty() && consents != null) {
      addJoiner(line, consents, weight);
    }
    if (weight == 0 || heirs.isEmpty() || !electors.containsAll(ballot.heirs(party, meant))) {
      return;
    }
    Voices voices = ballot.voices().addAll(heirs);
    have += voices.areAll() ? weight : 0;
    unopposed += voices.objecting.isEmpty() ? weight : 0;
    reachable += weight;
    heard.addAll(voices);
    if (heirs.size() > 1) {
      divided.add(voices.each(ConsentRule.named(List.of(party))));
    } else if (!voices.areAll()) {
      heirs.forEach(heir -> weights.merge(heir, weight, Long::sum));
    }
  }

  private void addJoiner(Set<PartyId> joiner, boolean consents, long weight) {
    reachable += weight;
    unopposed += weight;
    if (consents) {
      have += weight;
      heard.counted.addAll(joiner);
    }
  }

  Tally tally(ConsentRule.Weight rule) {
    State state = Voices.state(
        !unweighed.isEmpty() || reachable < rule.atLeast(),
        have >= rule.atLeast(),
        unopposed < rule.atLeast());
    return heard
        .tally(rule, ballot.waived(state), Unit.WEIGHT, have, rule.atLeast())
        .putAllWeights(weights)
        .addAllParts(divided)
        .addAllUnweighed(Seats.holders(List.copyOf(unweighed)))
        .build();
  }
}
