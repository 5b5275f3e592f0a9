package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.Agreement;
import org.entente.BoundFromEntry;
import org.entente.EffectRule;
import org.entente.Fact;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.rule.Ballot;
import org.entente.rule.Rules;
import org.entente.rule.Standing;
import org.entente.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The founding on its way: who consents, when it is complete, who is bound from the start and who
 * joins later.
 */
final class FoundingDocket {
  /** The day on which consent was complete, and the day of entry into force. */
  private record Completion(LocalDate on, LocalDate effectiveOn) {}

  private final Agreement agreement;
  private final Ballot ballot;
  private final Optional<Given> given;
  private final Commitments commitments;
  private @Nullable NavigableSet<LocalDate> factDays;
  private @Nullable Completion completion;
  private boolean entered;
  private Outcome.@Nullable Failed failed;

  FoundingDocket(Agreement agreement, boolean refusesGiven) {
    this.agreement = agreement;
    this.ballot = Ballot.of(agreement, agreement.provisions());
    this.given = refusesGiven ? Optional.empty() : agreement.given();
    this.commitments =
        new Commitments(agreement.founders().size() + agreement.associates().size());
  }

  /** The days on which the founding is to be looked at, whatever happens. */
  List<LocalDate> firstDays() {
    List<LocalDate> days = new ArrayList<>();
    ballot.closing().ifPresent(day -> days.add(day.plusDays(1)));
    agreement.provisions().founding().effect().tooLateFrom().ifPresent(days::add);
    ballot.opening().ifPresent(days::add);
    given.ifPresent(fact -> days.add(fact.on()));
    return days;
  }

  /** The days after today on which it is to be looked at, as it now stands. */
  List<LocalDate> nextDays(Position position, LocalDate day) {
    List<LocalDate> days = new ArrayList<>();
    commitments.joinDays().filter(join -> join.isAfter(day)).forEach(days::add);
    effectiveOn().filter(entry -> entry.isAfter(day)).ifPresent(days::add);
    if (given.isEmpty()) {
      nextFactDay(position, day).ifPresent(days::add);
    }
    return days;
  }

  private Optional<LocalDate> nextFactDay(Position position, LocalDate day) {
    if (completion == null) {
      LocalDate earliest = Rules.foundingNotBefore(agreement, standing(position, day));
      if (earliest.isAfter(day)) {
        return Optional.of(earliest).filter(known -> !known.equals(LocalDate.MAX));
      }
    }
    return Optional.ofNullable(factDays().higher(day));
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
        List.of(agreement.signatures(), agreement.objections(), agreement.revocations())) {
      facts.forEach(fact -> days.add(fact.on()));
    }
    ballot
        .opening()
        .ifPresent(opening ->
            days.addAll(agreement.provisions().founding().consent().turningDays(opening)));
    return days;
  }

  /**
   * The parties whose predecessors' signatures stand: nobody has any before the first succession.
   */
  private Map<PartyId, LocalDate> origins(Position position) {
    if (position.lineage().isEmpty()) {
      return Map.of();
    }
    Map<PartyId, LocalDate> origins = new HashMap<>();
    agreement.founders().forEach(party -> origins.put(party.id(), LocalDate.MIN));
    agreement.associates().forEach(party -> origins.put(party.id(), LocalDate.MIN));
    return origins;
  }

  private LocalDate inForceFrom(Given stated) {
    return notBeforeTerm(stated.on());
  }

  /** Whether it would enter into force earlier, if its term had begun. */
  boolean isPutOffByTerm() {
    Optional<LocalDate> due = given
        .map(Given::on)
        .or(() -> completedOn().flatMap(agreement.provisions().founding().effect()::dayOfEffect));
    return due.filter(day -> !notBeforeTerm(day).equals(day)).isPresent();
  }

  private LocalDate notBeforeTerm(LocalDate day) {
    return agreement.term().from().filter(from -> from.isAfter(day)).orElse(day);
  }

  Optional<Given> given() {
    return given;
  }

  Ballot ballot() {
    return ballot;
  }

  Standing standing(Position position, LocalDate day) {
    return position.standing().toBuilder()
        .day(day)
        .electorate(position.foundingPartners(), origins(position))
        .ballot(ballot)
        .build();
  }

  /** Judges whether consent is complete today, or never will be. */
  void judge(Position position, LocalDate day) {
    if (given.isPresent()) {
      given.filter(stated -> !stated.on().isAfter(day)).ifPresent(this::completeGiven);
      return;
    }
    EffectRule effect = agreement.provisions().founding().effect();
    Standing standing = standing(position, day);
    boolean tooEarly = ballot.opening().filter(day::isBefore).isPresent()
        || Rules.foundingNotBefore(agreement, standing).isAfter(day);
    List<Violation> violations = tooEarly ? List.of() : Rules.checkFounding(agreement, standing);
    if (ballot.closing().filter(closing -> closing.isBefore(day)).isPresent()) {
      fail(day, Failure.LAPSED, standing);
    } else if (effect.tooLateFrom().filter(late -> !late.isAfter(day)).isPresent()) {
      fail(day, Failure.DATE_PASSED, standing);
    } else if (!tooEarly && violations.isEmpty()) {
      complete(day, notBeforeTerm(effect.dayOfEffect(day).orElseThrow()));
      commit(position, standing, day, effectiveOn());
    } else if (!tooEarly && Rules.isFoundingDefeated(agreement, standing)) {
      fail(day, Failure.OBJECTION, standing);
    }
  }

  private void completeGiven(Given stated) {
    complete(stated.on(), inForceFrom(stated));
  }

  private void complete(LocalDate day, LocalDate effect) {
    completion = new Completion(day, effect);
  }

  private void fail(LocalDate day, Failure reason, Standing standing) {
    failed = new Outcome.Failed(day, reason, Rules.checkFounding(agreement, standing));
  }

  /** The agreement ended before it entered into force. */
  void expire(Position position, LocalDate day) {
    fail(day, Failure.AGREEMENT_ENDED, standing(position, day));
  }

  /** Notes who consents now and did not before, each with the day on which its place is taken. */
  private void commit(
      Position position, Standing standing, LocalDate day, Optional<LocalDate> joins) {
    for (Seat seat : joins.isPresent() ? position.founders() : List.<Seat>of()) {
      if (!commitments.contains(seat) && standing.hasConsented(seat.holder().id())) {
        commitments.add(seat, day, joins.get());
      }
    }
  }

  /**
   * Notes the day on which each founder that consents now, and did not by completion, will join.
   */
  void noteLateJoiners(Position position, LocalDate day) {
    if (given.isEmpty() && completion != null && completion.on().isBefore(day)) {
      commit(position, standing(position, day), day, joinDay(day, completion.effectiveOn()));
    }
  }

  private Optional<LocalDate> joinDay(LocalDate consent, LocalDate entry) {
    boolean withTheFirst =
        agreement.provisions().firstParties() == BoundFromEntry.CONSENTED_BY_ENTRY_INTO_FORCE
            && !consent.isAfter(entry);
    return withTheFirst
        ? Optional.of(entry)
        : agreement
            .provisions()
            .lateJoiner()
            .dayOfEffect(consent)
            .map(join -> join.isBefore(entry) ? entry : join);
  }

  /**
   * Whether the holder of a founding place has consented for good by a day, its own day being still
   * to come.
   */
  boolean isCommitted(Seat seat, LocalDate day) {
    return commitments.contains(seat, day);
  }

  /** The day on which the holder of a founding place joins, if that was fixed by a day. */
  Optional<LocalDate> joinDay(Seat seat, LocalDate day) {
    return isCommitted(seat, day)
        ? Optional.ofNullable(commitments.joinDay(seat))
        : Optional.empty();
  }

  /** The places to be taken by a day: at entry into force, or on their holders' own days. */
  List<Seat> seatsDue(Position position, LocalDate day) {
    List<Seat> due = new ArrayList<>();
    LocalDate entry = completion == null ? null : completion.effectiveOn();
    for (Seat seat : position.founders()) {
      LocalDate join = given.isPresent() ? entry : commitments.joinDay(seat);
      if (join != null && !join.isAfter(day)) {
        due.add(seat.boundFrom(join));
      }
    }
    return due;
  }

  boolean isComplete() {
    return completion != null;
  }

  boolean hasFailed() {
    return failed != null;
  }

  Optional<LocalDate> completedOn() {
    return Optional.ofNullable(completion).map(Completion::on);
  }

  /** The day on which it was decided by its facts: complete, or defeated by an objection. */
  Optional<LocalDate> settledOn() {
    return failed != null && failed.reason() == Failure.OBJECTION
        ? Optional.of(failed.failedOn())
        : completedOn();
  }

  Optional<LocalDate> effectiveOn() {
    return Optional.ofNullable(completion).map(Completion::effectiveOn);
  }

  /** The agreement enters into force. */
  void enter() {
    entered = true;
  }

  boolean isSettled() {
    return entered || failed != null;
  }

  Optional<Outcome> settledBy(LocalDate day) {
    if (failed != null && !failed.failedOn().isAfter(day)) {
      return Optional.of(failed);
    }
    if (completion == null || completion.on().isAfter(day)) {
      return Optional.empty();
    }
    return Optional.of(
        completion.effectiveOn().isAfter(day)
            ? new Outcome.Agreed(completion.on(), completion.effectiveOn(), given)
            : new Outcome.InEffect(completion.on(), completion.effectiveOn(), given));
  }
}
