package org.entente.course;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Anchors;
import org.entente.BoundFromEntry;
import org.entente.EffectDay;
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
      EffectRule late,
      @Nullable Commitment earlier,
      LocalDate until) {
    /** The same until a day, on which its holder steps back, after others of the place. */
    Commitment released(LocalDate day, @Nullable Commitment others) {
      return new Commitment(place, consentedOn, late, others, day.isBefore(until) ? day : until);
    }

    /** That of a place which has come from it. */
    Commitment of(Place heir, @Nullable Commitment others) {
      return new Commitment(heir, consentedOn, late, others, until);
    }
  }

  private final Optional<BoundFromEntry> firstParties;
  private final Case founding;
  private final @Nullable Commitment[] commitments;
  /** Places to which the consent that stands came when the rule gave no day any more. */
  private List<Place> tooLate = List.of();

  Founders(Agreement agreement, Case founding) {
    this.firstParties = agreement.provisions().firstParties();
    this.founding = founding;
    this.commitments =
        new Commitment[agreement.founders().size() + agreement.associates().size()];
  }

  /** Notes who consents on a day: that of completion, on which the first do, or a later one. */
  void note(Position position, LocalDate day) {
    if (founding.progress().completedOn().isEmpty() || founding.frozen().isGiven()) {
      return;
    }
    EffectRule late = position.provisions().lateJoiner();
    Hearing hearing = founding.frozen().hearing(position, day);
    if (founding.frozen().mayStepBack()) {
      release(hearing, position, day);
    }
    List<Place> inVain = new ArrayList<>(0);
    for (Place place : position.founders()) {
      if (of(place) == null && hearing.stands(place.holder().id())) {
        Commitment known = new Commitment(place, day, late, commitments[place.id()], LocalDate.MAX);
        if (isTooLate(place) || !canJoin(known, position, day)) {
          inVain.add(place);
        } else {
          commitments[place.id()] = known;
        }
      }
    }
    tooLate = inVain;
  }

  private boolean isTooLate(Place place) {
    return !tooLate.isEmpty() && tooLate.stream().anyMatch(place::comesFrom);
  }

  /** Lets those go that have stepped back before they are bound; others of their places stay. */
  private void release(Hearing hearing, Position position, LocalDate day) {
    Predicate<Place> steppedBack = place -> {
      Commitment known = of(place);
      return known != null
          && joinsOn(known, position, day).isAfter(day)
          && !hearing.stands(place.holder().id());
    };
    Set<Integer> ids =
        position.founders().stream().filter(steppedBack).map(Place::id).collect(toSet());
    for (int id : ids) {
      Commitment before = commitments[id];
      Commitment after = null;
      for (Commitment each = before; each != null; each = each.earlier()) {
        after = each.released(day, after);
      }
      for (Place place : position.founders()) {
        Commitment own = place.id() == id && !steppedBack.test(place) ? of(place) : null;
        after = own == null ? after : own.of(place, after);
      }
      commitments[id] = after;
    }
  }

  private boolean canJoin(Commitment known, Position position, LocalDate day) {
    return isWithTheFirst(known) || !effect(known, position, day).isNever();
  }

  private boolean isWithTheFirst(Commitment known) {
    LocalDate consent = known.consentedOn();
    return consent.equals(founding.progress().completedOn().orElseThrow())
        || (firstParties
                .filter(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE::equals)
                .isPresent()
            && consent.isBefore(founding.progress().effectiveOn()));
  }

  /** A late one joins by the rule in force when it consents, which may hang on what is about it. */
  private EffectDay effect(Commitment known, Position position, LocalDate today) {
    Anchors days = founding.known(position, known.place(), today);
    return known.late().effectOf(known.consentedOn(), days);
  }

  /** The day on which a place is to be taken, as it is known; the last of all while it waits. */
  private LocalDate joinsOn(Commitment known, Position position, LocalDate today) {
    LocalDate entry = founding.progress().effectiveOn();
    return isWithTheFirst(known)
        ? entry
        : effect(known, position, today)
            .day()
            .map(day -> day.isBefore(entry) ? entry : day)
            .orElse(LocalDate.MAX);
  }

  /** The days on which places are to be taken, as they are known. */
  Stream<LocalDate> joinDays(Position position, LocalDate today) {
    return position.founders().stream()
        .flatMap(place -> Stream.ofNullable(of(place)))
        .map(each -> joinsOn(each, position, today));
  }

  private Stream<Commitment> all() {
    return Arrays.stream(commitments)
        .flatMap(last -> Stream.iterate(last, Objects::nonNull, Commitment::earlier));
  }

  /** A place that has come by succession from one that was committed is committed too, as it is. */
  private @Nullable Commitment of(Place place) {
    Commitment found = null;
    for (Commitment each = commitments[place.id()]; each != null; each = each.earlier()) {
      boolean isIts = each.until().equals(LocalDate.MAX) && place.comesFrom(each.place());
      found = isIts ? each : found;
    }
    return found == null ? null : found.of(place, found.earlier());
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
          : known == null ? LocalDate.MAX : joinsOn(known, position, day);
      if (!join.isAfter(day)) {
        due.computeIfAbsent(join, on -> new ArrayList<>()).add(place);
      }
    }
    return due;
  }

  /**
   * Whether one is bound too that held such a place on an earlier day, where places are taken with
   * effect from before they passed to who holds them: by what is about it, and not about its heir.
   */
  Predicate<Place> bindingToo(List<Place> taken, Position position, LocalDate day) {
    List<Commitment> known =
        taken.stream().flatMap(place -> Stream.ofNullable(of(place))).toList();
    return then -> founding.frozen().isGiven()
        || known.stream()
            .filter(each -> each.place().comesFrom(then))
            .anyMatch(each -> each.place().line().equals(then.line())
                || !joinsOn(each.of(then, null), position, day).isAfter(day));
  }

  /** Who consented after completion and before entry into force, and is bound later than it. */
  public SortedMap<PartyId, LocalDate> late() {
    SortedMap<PartyId, LocalDate> late = new TreeMap<>();
    if (founding.progress().completedOn().isPresent()) {
      LocalDate entry = founding.progress().effectiveOn();
      all()
          .filter(each -> each.consentedOn().isBefore(entry) && !each.until().isBefore(entry))
          .filter(each -> joinsOn(each, founding.endOf(entry), LocalDate.MAX).isAfter(entry))
          .forEach(each -> late.put(each.place().holder().id(), each.consentedOn()));
    }
    return late;
  }

  /** Whether the holder of a founding place has consented for good by a day. */
  public boolean isCommitted(Position position, PartyId party, LocalDate day) {
    return commitments(position, party, day).findAny().isPresent();
  }

  /** Whether the holder of a founding place had consented for good before it spoke on a day. */
  public boolean isFinalBefore(Position position, PartyId party, LocalDate day) {
    return commitments(position, party, day.minusDays(1))
        .anyMatch(known -> day.isBefore(known.until()));
  }

  /** The days on which founding places of a party are to be taken, if that was fixed by a day. */
  public Stream<LocalDate> joinDays(Position position, PartyId party, LocalDate day) {
    return commitments(position, party, day)
        .map(known -> joinsOn(known, position, day))
        .filter(LocalDate.MAX::isAfter);
  }

  private Stream<Commitment> commitments(Position position, PartyId party, LocalDate day) {
    return position.founders().stream()
        .filter(place -> place.holder().id().equals(party))
        .flatMap(place -> all()
            .filter(each -> place.comesFrom(each.place()))
            .map(each -> each.of(place, each.earlier())))
        .filter(known -> !known.consentedOn().isAfter(day) && day.isBefore(known.until()));
  }
}
