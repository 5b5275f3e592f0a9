package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.PartyId;
import org.entente.Quota;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.answer.Tally.Unit;
import org.entente.roll.Seat;
import org.entente.roll.Seats;

/**
 * Evaluates a consent rule over the places that are asked. Shares and weights are compared by
 * multiplication.
 */
final class Count implements ConsentRule.Visitor<Tally> {
  private final Ballot ballot;
  private final List<Seat> asked;
  private final List<Ballot.Part> within;

  private final Function<Scale, Tally> reading;
  private final boolean isTacit;

  private Count(Ballot ballot, List<Ballot.Part> within) {
    this(ballot, within, Scale::ofConsents, false);
  }

  /** With how quotas are read: over silence, of which each is needed that would break it. */
  private Count(
      Ballot ballot, List<Ballot.Part> within, Function<Scale, Tally> reading, boolean isTacit) {
    this.ballot = ballot;
    this.asked = ballot.asked(within);
    this.within = within;
    this.reading = reading;
    this.isTacit = isTacit;
  }

  /** The rule of the proceeding, evaluated on the day of the hearing. */
  static Tally of(Hearing hearing) {
    Ballot ballot = Ballot.of(hearing);
    Tally tally = of(ballot);
    if (tally.isSatisfied() || !ballot.isUnanimous()) {
      return tally;
    }
    Tally waived = of(ballot.waiving());
    return waived.isSatisfied() ? waived.withByUnanimity(true) : tally;
  }

  /** Another rule than that of the proceeding. */
  static Tally of(Hearing hearing, ConsentRule rule) {
    return rule.accept(new Count(Ballot.of(hearing), List.of()));
  }

  private static Tally of(Ballot ballot) {
    return ballot.hearing().rule().accept(new Count(ballot, List.of()));
  }

  /**
   * Those of all who are asked, and whom the rule names, that have not consented, if by unanimity
   * they could complete the proceeding; nobody, if that is no way.
   */
  static List<PartyId> ifUnanimous(Hearing hearing) {
    Ballot ballot = Ballot.of(hearing).ifAllConsent();
    List<Set<PartyId>> named = ballot.isUnanimous()
        ? of(ballot.waiving()).smallestCompletions(1)
        : new Clauses(hearing)
            .consentIfAllSign()
            .map(own -> own.accept(new Count(ballot, List.of())).smallestCompletions(1))
            .orElse(List.of());
    Set<PartyId> lacking = new LinkedHashSet<>();
    if (!named.isEmpty()) {
      hearing.electorate().forEach(party -> lacking.add(party.id()));
      lacking.removeIf(hearing::stands);
      lacking.addAll(named.get(0));
    }
    return List.copyOf(lacking);
  }

  /** Whether objections keep the rule from being met, which it could be without them. */
  static boolean isBlocked(Hearing hearing) {
    Ballot ballot = Ballot.of(hearing);
    State state = of(ballot).state();
    return (state == State.IMPOSSIBLE || state == State.BLOCKED)
        && of(ballot.withoutObjections()).state() != State.IMPOSSIBLE;
  }

  /**
   * Whether the last day to object to a tacit rule has passed with objections that defeat it, and
   * the rule has no other way. Other objections can still be taken back.
   */
  static boolean isDefeated(Hearing hearing) {
    return !hearing.proceeding().objections().isEmpty() && isDefeated(of(hearing));
  }

  /** Whether it was so on the eve already: then not even the consent of all is in time. */
  static boolean isOver(Hearing hearing) {
    if (hearing.day().equals(LocalDate.MIN) || !isDefeated(hearing)) {
      return false;
    }
    LocalDate eve = hearing.day().minusDays(1);
    return isDefeated(new Hearing(hearing.said(), hearing.position(), eve, hearing.asked()));
  }

  private static boolean isDefeated(Tally tally) {
    return switch (tally.unit()) {
      case SILENCE ->
        tally.state() == State.IMPOSSIBLE
            && !tally.objecting().isEmpty()
            && tally.unweighed().isEmpty();
      case EACH_PART, TIME -> tally.parts().stream().anyMatch(Count::isDefeated);
      case ONE_PART -> tally.parts().stream().allMatch(Count::isDefeated);
      case PARTIES, EACH_PARTY, WEIGHT, VOTES, VOICES -> false;
    };
  }

  @Override
  public Tally everyPartner(ConsentRule.EveryPartner rule) {
    Voices voices = ballot.voices().addAll(Seats.holders(asked));
    int have = voices.counted.size();
    int need = Seats.holders(asked).size();
    State state = Voices.state(need == 0, have == need, !voices.objecting.isEmpty());
    return voices.tally(rule, ballot.waived(state), Unit.EACH_PARTY, have, need).build();
  }

  /** Associates are asked where they are named, and others are not. */
  @Override
  public Tally named(ConsentRule.Named rule) {
    Set<Seat> reached = new LinkedHashSet<>(asked);
    reached.addAll(ballot.associates(within));
    Set<PartyId> holders = new LinkedHashSet<>();
    Set<PartyId> absent = new LinkedHashSet<>();
    for (PartyId party : rule.parties()) {
      Set<PartyId> held = ballot.holdersOf(party, reached);
      holders.addAll(held);
      absent.addAll(held.isEmpty() ? ballot.hearing().lineage().heirs(party) : Set.of());
    }
    Voices voices = ballot.voices().addAll(holders);
    voices.missing.addAll(absent);
    boolean isOutOfReach = !absent.isEmpty() || ballot.hearing().electorate().isEmpty();
    State state = Voices.state(isOutOfReach, voices.areAll(), !voices.objecting.isEmpty());
    int need = holders.size() + absent.size();
    return voices
        .tally(rule, state, Unit.EACH_PARTY, voices.counted.size(), need)
        .build();
  }

  @Override
  public Tally quota(Quota rule) {
    Scale scale = new Scale(ballot, within, rule);
    return rule.whole() == Quota.Whole.VOTES_CAST ? scale.ofVotes() : reading.apply(scale);
  }

  @Override
  public Tally among(ConsentRule.Among rule) {
    return around(rule, rule.rule(), new Ballot.Part(rule.parties(), rule.kinds(), false));
  }

  @Override
  public Tally excluding(ConsentRule.Excluding rule) {
    return around(rule, rule.rule(), new Ballot.Part(rule.parties(), rule.kinds(), true));
  }

  private Tally around(ConsentRule rule, ConsentRule inner, Ballot.Part part) {
    List<Ballot.Part> deeper = new ArrayList<>(within);
    deeper.add(part);
    Tally tally = inner.accept(new Count(ballot, deeper, reading, isTacit));
    return of(rule, tally);
  }

  private Tally of(ConsentRule rule, Tally part) {
    return over(rule, part.state(), Unit.EACH_PART, part.have(), part.need(), List.of(part))
        .availableFrom(part.availableFrom())
        .build();
  }

  /** That objections fall short of one of several quotas is enough, if they must reach all. */
  @Override
  public Tally allOf(ConsentRule.AllOf rule) {
    return parts(rule, !isTacit);
  }

  @Override
  public Tally anyOf(ConsentRule.AnyOf rule) {
    return parts(rule, isTacit);
  }

  private Tally parts(ConsentRule rule, boolean isEachNeeded) {
    Unit unit = isEachNeeded ? Unit.EACH_PART : Unit.ONE_PART;
    int need = isEachNeeded ? rule.rules().size() : 1;
    List<Tally> parts = new ArrayList<>(rule.rules().size());
    rule.rules().forEach(each -> parts.add(each.accept(this)));
    int met = in(parts, State.SATISFIED);
    int blocked = in(parts, State.BLOCKED);
    int possible = parts.size() - in(parts, State.IMPOSSIBLE);
    State state = Voices.state(possible < need, met >= need, possible - blocked < need);
    return over(rule, state, unit, met, need, parts).build();
  }

  private static int in(List<Tally> parts, State state) {
    return (int) parts.stream().filter(part -> part.state() == state).count();
  }

  @Override
  public Tally none(ConsentRule.None rule) {
    boolean isVoid = asked.isEmpty() && ballot.hearing().said().notice().isEmpty();
    State state = Voices.state(isVoid, true, false);
    return ballot.voices().tally(rule, ballot.waived(state), Unit.PARTIES, 0, 0).build();
  }

  @Override
  public Tally quorum(ConsentRule.Quorum rule) {
    Count count = new Count(ballot, within, Scale::ofVoices, false);
    return of(rule, rule.quota().accept(count));
  }

  /**
   * Who was asked by the last day to object has decided it, though it is gone since; but nothing
   * passes while nobody is asked any more.
   */
  @Override
  public Tally noObjection(NoObjection rule) {
    Ballot.LastDay last = Ballot.LastDay.of(ballot, rule);
    boolean isPast = !last.day().isAfter(ballot.hearing().day());
    boolean isKnown = isPast && ballot.hearing().asked().isKnownOn(last.day());
    Ballot then = isKnown ? ballot.on(last.day()) : ballot;
    Ballot.LastDay read = isKnown ? last.standingOn(last.day()) : last;
    Count count = new Count(then, within, scale -> scale.ofSilence(read), true);
    Tally tally = of(rule, rule.unless().accept(count));
    return asked.isEmpty() ? tally.withState(State.IMPOSSIBLE) : tally;
  }

  @Override
  public Tally after(ConsentRule.After rule) {
    Tally part = rule.rule().accept(this);
    LocalDate start = ballot.turningDay(rule, rule.rule().isMetBySilence(true));
    boolean isTooEarly = start.isAfter(ballot.hearing().day()) && !ballot.isWaiving();
    State state = isTooEarly && part.isSatisfied() ? State.OPEN : part.state();
    Unit unit = isTooEarly ? Unit.TIME : Unit.EACH_PART;
    return over(rule, state, unit, part.have(), part.need(), List.of(part))
        .availableFrom(ballot.ahead(start))
        .build();
  }

  private Tally.Builder over(
      ConsentRule rule, State state, Unit unit, long have, long need, List<Tally> parts) {
    Voices voices = ballot.voices();
    parts.forEach(voices::addAll);
    return voices.tally(rule, state, unit, have, need).addAllParts(parts);
  }
}
