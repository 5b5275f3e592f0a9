package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.BoundFromEntry;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.hearing.Joiners;
import org.entente.hearing.Lineage;
import org.entente.hearing.OwnDays;
import org.entente.roll.Seat;

/**
 * Every position from the first day to the last: as it was acted on at the time, morning and
 * evening, and as it counts now, which differs where an act reaches back.
 */
public final class History {
  /** A change: the days on which it happened and from which it counts, and what it does. */
  private record Change(LocalDate on, LocalDate effectiveOn, UnaryOperator<Position> change) {}

  /** A day on which something changed: first what was fixed for it, then what completed on it. */
  private record Day(Position morning, Position evening) {}

  private final Agreement agreement;
  private final Position first;
  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();
  private NavigableMap<LocalDate, Day> asItCounts = days;
  private final Set<PartyId> everBound = new HashSet<>();
  private LocalDate lookedAt = LocalDate.MIN;
  private LocalDate today = LocalDate.MIN;
  private LocalDate completion = LocalDate.MAX;
  private LocalDate entry = LocalDate.MAX;

  History(Agreement agreement, BiFunction<PartyId, LocalDate, List<Seat>> holdings) {
    this.agreement = agreement;
    Lineage nobody = Lineage.of(new Lineage.Eves(
        day -> endOf(day).electors(),
        this::named,
        this::parties,
        this::isFounded,
        Joiners.of(agreement, () -> Frozen.successions(agreement)),
        this::day,
        isAnyToLeave(agreement) ? holdings : null));
    this.first = Position.before(agreement, nobody);
  }

  private static boolean isAnyToLeave(Agreement agreement) {
    for (Act act : agreement.acts()) {
      for (org.entente.Change change : act.changes()) {
        if (change instanceof org.entente.Change.Leaves) {
          return true;
        }
      }
    }
    return false;
  }

  /** Before anything has happened. */
  Position first() {
    return first;
  }

  /** Consent to the founding was complete on a day, and fixed that of entry into force. */
  void founded(LocalDate day, LocalDate entryOn) {
    completion = day;
    entry = entryOn;
  }

  /** The day of entry into force, if it is known. */
  Optional<LocalDate> entry() {
    return Optional.of(entry).filter(LocalDate.MAX::isAfter);
  }

  /** The same, if it has come by a day. */
  Optional<LocalDate> entryBy(LocalDate day) {
    return entry().filter(on -> !on.isAfter(day));
  }

  /** The day of an anchor that is of the agreement, as it was known on a day; others have none. */
  private Optional<LocalDate> day(Anchor anchor, LocalDate on) {
    return switch (anchor.kind()) {
      case COMPLETION, OPENING, BOUND, LEFT -> Optional.empty();
      case ENTRY_INTO_FORCE -> entry().filter(known -> !completion.isAfter(on));
      case TERM_END -> endOf(on).term().until();
      case OCCURRENCE -> OwnDays.firstOf(agreement, anchor, party -> false, true, on);
    };
  }

  private boolean isFounded(LocalDate day) {
    return completion.isBefore(LocalDate.MAX)
        && !day.isBefore(completion)
        && endOf(day).phase() == Position.Phase.FORMING;
  }

  /**
   * When one joins that consents on a day where nobody else is asked, given when by the rule of
   * accession: with the first parties, if it is one of them, and never before them.
   */
  Progress.Due joining(LocalDate consent, Progress.Due byRule) {
    if (isFirst(consent)) {
      return entry.isBefore(LocalDate.MAX)
          ? new Progress.Due(byRule.from(), entry)
          : byRule.to(entry);
    }
    LocalDate day = byRule.effectiveOn();
    return byRule.to(consent.isBefore(entry) ? notBeforeEntry(day) : day);
  }

  /** Whether one that consents on such a day joins with the first parties, on their day. */
  private boolean isFirst(LocalDate consent) {
    return !consent.isAfter(completion)
        || (agreement
                .provisions()
                .firstParties()
                .filter(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE::equals)
                .isPresent()
            && consent.isBefore(entry));
  }

  /** A day, or that of entry into force if it is known and later. */
  LocalDate notBeforeEntry(LocalDate day) {
    return entry.isBefore(LocalDate.MAX) && day.isBefore(entry) ? entry : day;
  }

  /** Everybody who was named for the founding, in whichever role, or stood in its place. */
  private Set<PartyId> named(LocalDate day) {
    Lineage lineage = endOf(day).lineage();
    Set<PartyId> named = new TreeSet<>();
    for (List<Party> parties : List.of(agreement.founders(), agreement.associates())) {
      parties.forEach(party -> named.addAll(lineage.heirs(party.id())));
    }
    return named;
  }

  /** Everybody who was bound, asked or not. */
  private Set<PartyId> parties(LocalDate day) {
    return new TreeSet<>(endOf(day).holders(place -> true));
  }

  /** Applies a change on a day, counting from a day on or before it. */
  Position apply(
      Position position, LocalDate day, LocalDate effectiveOn, UnaryOperator<Position> change) {
    changes.add(new Change(day, effectiveOn, change));
    return change.apply(position);
  }

  void begin(LocalDate day) {
    today = day;
  }

  /** Whether a day is over, so that no more may come on it. */
  boolean isPast(LocalDate day) {
    return day.isBefore(today);
  }

  /** Whether acts were judged on a day gone by, or the founding: before anybody is bound. */
  boolean judged(boolean isFounding, LocalDate day) {
    return isPast(day) && (isFounding || morningOf(day).isInForce());
  }

  void close(LocalDate day, Position morning, Position evening) {
    if (evening != endOf(day)) {
      days.put(day, new Day(morning, evening));
    }
  }

  /** Settles what counts now. To be called once, when all changes are in. */
  void settle() {
    today = LocalDate.MAX;
    changes.stream()
        .filter(each -> each.effectiveOn().isBefore(each.on()))
        .reduce((earlier, later) -> later)
        .ifPresent(lastBack -> asItCounts = recounted(lastBack.on()));
  }

  /**
   * Until the last act that reaches back happened, each day is recounted: by all changes that count
   * on it, in the order in which they happened, so that what was agreed last prevails. From then on
   * what counts is what was acted on.
   */
  private NavigableMap<LocalDate, Day> recounted(LocalDate lastBack) {
    TreeSet<LocalDate> early = new TreeSet<>();
    changes.forEach(each -> early.add(each.effectiveOn()));
    NavigableMap<LocalDate, Day> recounted = new TreeMap<>(days.tailMap(lastBack, true));
    while (!early.isEmpty() && early.first().isBefore(lastBack)) {
      LocalDate day = early.pollFirst();
      Position position = countedOn(day);
      position.term().until().filter(day::isBefore).ifPresent(early::add);
      recounted.put(day, new Day(position, position));
    }
    return recounted;
  }

  private Position countedOn(LocalDate day) {
    Position position = first;
    for (Change each : changes) {
      position = each.effectiveOn().isAfter(day) ? position : each.change().apply(position);
    }
    return position.endedBy(day);
  }

  /**
   * The first day on which it is over for good, as it counts now. To be called when that is
   * settled.
   */
  Optional<LocalDate> endedOn() {
    return asItCounts.descendingMap().entrySet().stream()
        .takeWhile(each -> each.getValue().evening().phase() == Position.Phase.ENDED)
        .map(Map.Entry::getKey)
        .reduce((later, earlier) -> earlier);
  }

  /** The position at the end of a day, as it counts now. */
  public Position on(LocalDate day) {
    return endOf(day, asItCounts);
  }

  /** The position at the end of a day gone by, as it stood then. */
  public Position endOf(LocalDate day) {
    return endOf(day, days);
  }

  private Position endOf(LocalDate day, NavigableMap<LocalDate, Day> days) {
    Map.Entry<LocalDate, Day> last = days.floorEntry(day);
    return last == null ? first : last.getValue().evening();
  }

  /**
   * Whether a party has been bound in the morning or at the end of some day so far; each day is
   * looked at once.
   */
  boolean wasBound(PartyId party) {
    for (Day day : days.tailMap(lookedAt, false).values()) {
      everBound.addAll(day.morning().holders(place -> true));
      everBound.addAll(day.evening().holders(place -> true));
    }
    lookedAt = days.isEmpty() ? lookedAt : days.lastKey();
    return everBound.contains(party);
  }

  /** The position in which the acts pending on a day were judged. */
  public Position morningOf(LocalDate day) {
    Day changed = days.get(day);
    return changed == null ? endOf(day) : changed.morning();
  }

  /** The days on which something changes, as it counts now. */
  public Set<LocalDate> changeDays() {
    return Collections.unmodifiableSet(asItCounts.keySet());
  }
}
