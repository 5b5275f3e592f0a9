package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Fact;
import org.entente.Given;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.rule.Ballot;
import org.entente.rule.Lineage;
import org.entente.rule.Standing;
import org.entente.rule.Violation;
import org.jspecify.annotations.Nullable;

/** One act on its way: what is frozen for it, what it waits for, and what has become of it. */
final class Docket {
  /** The day of effect, as it stood from some day on. */
  record Due(LocalDate from, LocalDate effectiveOn) {}

  private final ConsensualAct act;
  private final int seat;
  private final Optional<Given> given;
  private Ballot ballot;
  private boolean opened;
  private @Nullable LocalDate fixedOn;
  private @Nullable List<PartyId> askedAtOpening;
  private Map<PartyId, LocalDate> origins = Map.of();
  private @Nullable NavigableSet<LocalDate> factDays;

  private @Nullable LocalDate completedOn;
  private final List<Due> due = new ArrayList<>(1);
  private boolean inEffect;
  private Set<PartyId> leavers = Set.of();
  private LocalDate leftOn = LocalDate.MAX;
  private Outcome.@Nullable Failed failed;

  Docket(ConsensualAct act, int seat, Provisions provisions, boolean refusesGiven) {
    this.act = act;
    this.given = refusesGiven ? Optional.empty() : act.given();
    this.seat = seat;
    this.ballot = Ballot.of(act, provisions);
  }

  ConsensualAct act() {
    return act;
  }

  /** The place that an accession makes. */
  int seat() {
    return seat;
  }

  Ballot ballot() {
    return ballot;
  }

  /** What a source states instead of signatures, unless the rules refuse it. */
  Optional<Given> given() {
    return given;
  }

  boolean isGiven() {
    return given.isPresent();
  }

  Optional<LocalDate> opening() {
    return ballot.opening();
  }

  boolean isOpened() {
    return opened;
  }

  /** The provisions in force now hold for it from now on, whatever changes later. */
  void open(Position morning) {
    opened = true;
    if (!ballot.provisions().equals(morning.provisions())) {
      ballot = Ballot.of(act, morning.provisions());
    }
  }

  /**
   * Where the electorate is that of the opening, it is fixed then, or else once there are partners
   * to ask.
   */
  void fixElectorate(Position morning, LocalDate day) {
    if (fixedOn == null && ballot.provisions().electorate() == PartnersAsked.AT_OPENING) {
      fixedOn = day;
      askedAtOpening = morning.standing().partners().stream().map(Party::id).toList();
      origins = morning.originsOfPartners(day);
    }
  }

  /**
   * As it was to be judged on a day while pending: by what was frozen, or before its opening by
   * what then held.
   */
  Docket asOf(Position morning, LocalDate day) {
    boolean frozen = opened && opening().filter(day::isBefore).isEmpty();
    boolean fixed = fixedOn == null || !day.isBefore(fixedOn);
    Provisions held = frozen ? ballot.provisions() : morning.provisions();
    return fixed && ballot.provisions().equals(held)
        ? this
        : new Docket(act, seat, held, given.isEmpty());
  }

  ConsentRule rule() {
    return act.consentRule(ballot.provisions());
  }

  EffectRule effect() {
    return act.effectRule(ballot.provisions());
  }

  /** Whether nothing but its own signatures and parties leaving can bring its completion nearer. */
  boolean isSteady() {
    return rule() instanceof ConsentRule.EveryPartner
        && !(act instanceof Withdrawal)
        && act.objections().isEmpty();
  }

  /** The standing in which it is judged: whom it asks, and what its ballot says. */
  Standing judged(Position position, LocalDate day, Parties parties) {
    Standing.Builder standing = position.standing().toBuilder().day(day).ballot(ballot);
    List<PartyId> fixed = askedAtOpening;
    if (fixed != null) {
      Set<PartyId> asked = new LinkedHashSet<>();
      LocalDate since = fixedOn == null ? LocalDate.MIN : fixedOn;
      fixed.forEach(party -> asked.addAll(position.lineage().heirs(party, since)));
      standing.electorate(asked.stream().map(parties::get).toList(), origins);
    }
    return standing.build();
  }

  /** The next day after a day on which one of its facts is dated, or its rule turns by itself. */
  Optional<LocalDate> nextFactAfter(LocalDate day) {
    return Optional.ofNullable(factDays().higher(day));
  }

  Optional<LocalDate> lastFact() {
    return factDays().isEmpty() ? Optional.empty() : Optional.of(factDays().last());
  }

  private NavigableSet<LocalDate> factDays() {
    NavigableSet<LocalDate> days = factDays;
    if (days == null) {
      days = sortedFactDays();
      factDays = days;
    }
    return days;
  }

  private NavigableSet<LocalDate> sortedFactDays() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (List<? extends Fact> facts :
        List.of(act.signatures(), act.objections(), act.revocations(), act.decisions())) {
      facts.forEach(fact -> days.add(fact.on()));
    }
    if (act instanceof Withdrawal withdrawal) {
      withdrawal.notifiedOn().ifPresent(days::add);
    }
    opening().ifPresent(opening -> days.addAll(rule().turningDays(opening)));
    return days;
  }

  void complete(LocalDate day, LocalDate effectiveOn) {
    completedOn = day;
    due.add(new Due(day, effectiveOn));
  }

  void postpone(LocalDate day, LocalDate effectiveOn) {
    due.add(new Due(day, effectiveOn));
  }

  /** The days to which its effect was put off by a day, in order. */
  List<Due> postponements(LocalDate day) {
    return due.stream().skip(1).filter(each -> !each.from().isAfter(day)).toList();
  }

  /** Whose places it ends on a day. */
  void leave(LocalDate day, Set<PartyId> holders) {
    leftOn = day;
    leavers = holders;
  }

  boolean hasEndedPlaceOf(PartyId party) {
    return leavers.contains(party);
  }

  /** Whether it has ended a place of a party, or of one whom the party has succeeded since. */
  boolean hasEndedPlaceOf(PartyId party, Lineage lineage) {
    return leavers.stream().anyMatch(leaver -> lineage.heirs(leaver, leftOn).contains(party));
  }

  Set<PartyId> leavers() {
    return leavers;
  }

  void takeEffect() {
    inEffect = true;
  }

  void fail(LocalDate day, Failure reason, List<Violation> violations) {
    failed = new Outcome.Failed(day, reason, violations);
  }

  boolean isPending() {
    return completedOn == null && failed == null;
  }

  boolean isAgreed() {
    return completedOn != null && failed == null && !inEffect;
  }

  boolean isSettled() {
    return inEffect || failed != null;
  }

  Optional<LocalDate> completedOn() {
    return Optional.ofNullable(completedOn);
  }

  LocalDate effectiveOn() {
    return due.get(due.size() - 1).effectiveOn();
  }

  /** What had become of it by the end of a day; empty while it was pending. */
  Optional<Outcome> settledBy(LocalDate day) {
    if (failed != null && !failed.failedOn().isAfter(day)) {
      return Optional.of(failed);
    }
    if (completedOn == null || completedOn.isAfter(day)) {
      return Optional.empty();
    }
    LocalDate effectiveOn = due.get(0).effectiveOn();
    for (Due each : due) {
      effectiveOn = each.from().isAfter(day) ? effectiveOn : each.effectiveOn();
    }
    return Optional.of(
        effectiveOn.isAfter(day)
            ? new Outcome.Agreed(completedOn, effectiveOn, given())
            : new Outcome.InEffect(completedOn, effectiveOn, given()));
  }
}
