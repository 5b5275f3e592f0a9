package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.BoundFromEntry;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.hearing.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Which founders have consented for good, and on which day each takes its place: on that of entry
 * into force, or later on its own.
 */
public final class Founders {
  /** A place whose holder has consented for good, beside others of the place where it was split. */
  private record Commitment(
      Place place,
      LocalDate consentedOn,
      LocalDate joinsOn,
      @Nullable Commitment earlier) {}

  private final Optional<BoundFromEntry> firstParties;
  private final Case founding;
  private final @Nullable Commitment[] commitments;

  Founders(Agreement agreement, Case founding) {
    this.firstParties = agreement.provisions().firstParties();
    this.founding = founding;
    this.commitments =
        new Commitment[agreement.founders().size() + agreement.associates().size()];
  }

  /** Notes who consents on a day: that of completion, on which the first do, or a later one. */
  void note(Position position, LocalDate day) {
    Optional<LocalDate> completed = founding.progress().completedOn();
    EffectRule late = position.provisions().lateJoiner();
    Optional<LocalDate> joins = completed.flatMap(first -> joinDay(day, first, late));
    if (joins.isEmpty() || founding.frozen().isGiven()) {
      return;
    }
    Hearing hearing = founding.frozen().hearing(position, day);
    for (Place place : position.founders()) {
      if (of(place) == null && hearing.stands(place.holder().id())) {
        commitments[place.id()] = new Commitment(place, day, joins.get(), commitments[place.id()]);
      }
    }
  }

  /** A late one joins by the rule in force when it consents. */
  private Optional<LocalDate> joinDay(LocalDate consent, LocalDate completed, EffectRule late) {
    LocalDate entry = founding.progress().effectiveOn();
    boolean withTheFirst = consent.equals(completed)
        || (firstParties
                .filter(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE::equals)
                .isPresent()
            && consent.isBefore(entry));
    return withTheFirst
        ? Optional.of(entry)
        : late.dayOfEffect(consent).map(day -> day.isBefore(entry) ? entry : day);
  }

  /** The days on which places are to be taken. */
  Stream<LocalDate> joinDays() {
    return Arrays.stream(commitments)
        .flatMap(last -> Stream.iterate(last, Objects::nonNull, Commitment::earlier))
        .map(Commitment::joinsOn);
  }

  /** A place that has come by succession from one that was committed is committed too. */
  private @Nullable Commitment of(Place place) {
    Commitment found = null;
    for (Commitment each = commitments[place.id()]; each != null; each = each.earlier()) {
      found = place.comesFrom(each.place()) ? each : found;
    }
    return found;
  }

  /**
   * The places to be taken by a day, and from when: entry into force, or their holders' own days.
   */
  SortedMap<LocalDate, List<Place>> due(Position position, LocalDate day) {
    SortedMap<LocalDate, List<Place>> due = new TreeMap<>();
    boolean isGiven = founding.frozen().isGiven();
    for (Place place : position.founders()) {
      Commitment known = isGiven ? null : of(place);
      LocalDate join = isGiven
          ? founding.progress().effectiveOn()
          : known == null ? LocalDate.MAX : known.joinsOn();
      if (!join.isAfter(day)) {
        due.computeIfAbsent(join, on -> new ArrayList<>()).add(place);
      }
    }
    return due;
  }

  /** Who consented after completion and before entry into force, and is bound later than it. */
  public SortedMap<PartyId, LocalDate> late() {
    SortedMap<PartyId, LocalDate> late = new TreeMap<>();
    if (founding.progress().completedOn().isPresent()) {
      LocalDate entry = founding.progress().effectiveOn();
      Arrays.stream(commitments)
          .flatMap(last -> Stream.iterate(last, Objects::nonNull, Commitment::earlier))
          .filter(each -> each.consentedOn().isBefore(entry) && each.joinsOn().isAfter(entry))
          .forEach(each -> late.put(each.place().holder().id(), each.consentedOn()));
    }
    return late;
  }

  /** Whether the holder of a founding place has consented for good by a day. */
  public boolean isCommitted(Position position, PartyId party, LocalDate day) {
    return joinDays(position, party, day).findAny().isPresent();
  }

  /** The days on which founding places of a party are to be taken, if that was fixed by a day. */
  public Stream<LocalDate> joinDays(Position position, PartyId party, LocalDate day) {
    return position.founders().stream()
        .filter(place -> place.holder().id().equals(party))
        .flatMap(place -> Stream.ofNullable(of(place)))
        .filter(known -> !known.consentedOn().isAfter(day))
        .map(Commitment::joinsOn);
  }
}
