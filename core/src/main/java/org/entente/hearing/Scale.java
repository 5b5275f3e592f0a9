package org.entente.hearing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.Quota;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.answer.Tally.Unit;
import org.entente.roll.Seat;
import org.entente.roll.Seats;

/**
 * What counts towards a quota where it stands: heads, or the weights of a table, each with who
 * holds it. A weight of which a part is asked elsewhere alone is part of the whole, and lost for
 * consent; one that is asked no more is not waited for.
 */
final class Scale {
  /** What counts as one, and what it weighs; divided, where several hold it. */
  private record Load(Set<PartyId> holders, long weight, ConsentRule each, boolean isLost) {}

  private final Ballot ballot;
  private final List<Ballot.Part> within;
  private final Quota quota;
  private final List<Seat> asked;
  private final List<Seat> gone;
  private final Map<Set<PartyId>, Boolean> joiners;
  private final List<Load> loads = new ArrayList<>();
  private final Set<Seat> unweighed = new LinkedHashSet<>();
  private final Voices heard;
  private final Map<PartyId, Long> weights = new TreeMap<>();
  private final List<Tally> divided = new ArrayList<>();
  private long whole;
  private long joined;
  private long joining;

  /** Of a part of those asked; those gone count where it is a part of the whole, joiners if not. */
  Scale(Ballot ballot, List<Ballot.Part> within, Quota quota) {
    boolean isOfWhole = quota.bar().isOfWhole();
    boolean isOfAsked = isOfWhole && quota.whole() == Quota.Whole.ASKED;
    this.ballot = ballot;
    this.within = within;
    this.quota = quota;
    this.asked = ballot.asked(within);
    this.gone = isOfAsked ? ballot.gone(within) : List.of();
    this.joiners = isOfWhole ? Map.of() : ballot.joiners(within);
    this.heard = ballot.voices();
    if (quota.isWeighed()) {
      weigh();
    } else {
      count();
    }
  }

  private void count() {
    for (Set<PartyId> head : ballot.heads(asked, gone)) {
      whole++;
      if (!head.isEmpty()) {
        loads.add(new Load(head, 1, ConsentRule.named(head), false));
      }
    }
    joiners.forEach((joiner, consents) -> join(joiner, consents, 1));
  }

  private void weigh() {
    Set<Seat> places = new LinkedHashSet<>(asked);
    places.addAll(gone);
    unweighed.addAll(places);
    Set<PartyId> others = Seats.holders(ballot.asked(List.of()));
    others.removeAll(Seats.holders(asked));
    quota.table().forEach((party, weight) -> {
      List<Seat> meant = ballot.meant(party, places);
      meant.forEach(unweighed::remove);
      Set<PartyId> heirs = Seats.holders(meant.stream().filter(asked::contains).toList());
      Set<PartyId> line = ballot.hearing().lineage().heirs(party);
      Boolean consents = joiners.get(line);
      if (heirs.isEmpty() && consents != null) {
        join(line, consents, weight);
      }
      whole += meant.isEmpty() ? 0 : weight;
      if (weight > 0 && !heirs.isEmpty()) {
        ConsentRule each = ConsentRule.named(List.of(party));
        boolean isLost = !Collections.disjoint(ballot.heirs(party, meant), others);
        loads.add(new Load(heirs, weight, each, isLost));
      }
    });
  }

  private void join(Set<PartyId> joiner, boolean consents, long weight) {
    joining += weight;
    if (consents) {
      joined += weight;
      heard.counted.addAll(joiner);
    }
  }

  /** Whether those asked consent. Who weighs nothing is not heard. */
  Tally ofConsents() {
    long have = joined;
    long unopposed = joining;
    long reachable = joining;
    for (Load load : loads) {
      if (load.isLost()) {
        continue;
      }
      Voices voices = ballot.voices().addAll(load.holders());
      have += voices.areAll() ? load.weight() : 0;
      unopposed += voices.objecting.isEmpty() ? load.weight() : 0;
      reachable += load.weight();
      note(voices, load);
    }
    long need = quota.bar().need(whole);
    State state = Voices.state(
        !unweighed.isEmpty() || reachable < need || asked.isEmpty(),
        have >= need,
        unopposed < need);
    return tally(quota.isWeighed() ? Unit.WEIGHT : Unit.PARTIES, state, have, need);
  }

  /**
   * Whether those asked keep silent, or so many of them that the objections fall short of the bar.
   * One of several who hold a place is enough to object for it.
   */
  Tally ofSilence(Ballot.LastDay last) {
    long silent = whole;
    for (Load load : loads) {
      List<PartyId> objecting =
          load.holders().stream().filter(each -> last.isObjecting(ballot, each)).toList();
      silent -= objecting.isEmpty() ? 0 : load.weight();
      heard.objecting.addAll(objecting);
    }
    long need = Math.max(0, whole - quota.bar().need(whole) + 1);
    boolean isOpposed = silent < need;
    State state = Voices.state(
        asked.isEmpty() || !unweighed.isEmpty() || (last.isOver() && isOpposed),
        last.isOver(),
        isOpposed);
    return heard
        .tally(quota, last.isWaived(within) ? State.SATISFIED : state, Unit.SILENCE, silent, need)
        .availableFrom(last.decision())
        .addAllUnweighed(Seats.holders(List.copyOf(unweighed)))
        .build();
  }

  /**
   * Whether enough of the votes cast are in favour, whatever those vote who are still silent; at
   * the end of the closing day they are silent for good, and until then may vote on it.
   */
  Tally ofVotes() {
    long yes = 0;
    long no = 0;
    long silent = 0;
    Ballot voted = ballot.voted();
    for (Load load : loads) {
      Voices voices = voted.voices().addAll(load.holders());
      note(voices, load);
      boolean isNo = !voices.objecting.isEmpty();
      no += isNo ? load.weight() : 0;
      yes += voices.areAll() && !load.isLost() ? load.weight() : 0;
      boolean isOpen = !isNo && !load.isLost() && !voices.areHeard() && !ballot.isClosed();
      silent += isOpen ? load.weight() : 0;
    }
    long need =
        ballot.isClosing() ? yes + lacking(yes, no, silent) : quota.bar().need(yes + no + silent);
    return decided(Unit.VOTES, yes, need, yes + silent < need);
  }

  /** How many more votes in favour would be enough, if nobody else votes. */
  private long lacking(long yes, long no, long silent) {
    long few = 0;
    long many = silent + 1;
    while (few < many) {
      long more = few + (many - few) / 2;
      boolean isEnough = yes + more >= quota.bar().need(yes + no + more);
      few = isEnough ? few : more + 1;
      many = isEnough ? more : many;
    }
    return few;
  }

  /** Whether enough of those asked have spoken, whatever they said. */
  Tally ofVoices() {
    long have = joined;
    long silent = joining - joined;
    Ballot voted = ballot.voted();
    for (Load load : loads) {
      Voices voices = voted.heard().addAll(load.holders());
      note(voices, load);
      boolean isHeard = voices.areHeard() || !voices.objecting.isEmpty();
      have += isHeard ? load.weight() : 0;
      silent += !isHeard && !load.isLost() && !ballot.isClosed() ? load.weight() : 0;
    }
    long need = quota.bar().need(whole);
    return decided(Unit.VOICES, have, need, have + silent < need);
  }

  private void note(Voices voices, Load load) {
    heard.addAll(voices);
    if (load.holders().size() > 1) {
      divided.add(voices.each(load.each()));
    } else if (quota.isWeighed() && !voices.areAll()) {
      load.holders().forEach(holder -> weights.merge(holder, load.weight(), Long::sum));
    }
  }

  /** What is to be decided by a last day is not met without one. */
  private Tally decided(Unit unit, long have, long need, boolean isOutOfReach) {
    boolean isImpossible =
        ballot.closing().isEmpty() || !unweighed.isEmpty() || loads.isEmpty() || isOutOfReach;
    State state = Voices.state(isImpossible, have >= need, false);
    return tally(unit, state, have, need);
  }

  private Tally tally(Unit unit, State state, long have, long need) {
    return heard
        .tally(quota, ballot.waived(state), unit, have, need)
        .putAllWeights(weights)
        .addAllParts(divided)
        .addAllUnweighed(Seats.holders(List.copyOf(unweighed)))
        .build();
  }
}
