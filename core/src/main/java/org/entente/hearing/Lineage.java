package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Role;
import org.entente.answer.Membership;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.roll.Seat;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/** Who took whose place up to a day, and who was asked on the days before. Immutable. */
public final class Lineage implements Past {
  /**
   * What was so at the end of days gone by.
   *
   * @param electors who was asked for acts
   * @param founders who was named to found, or stood in the place of one
   * @param parties who was bound, asked or not
   * @param founded whether the founding was complete, and entry into force still to come
   * @param joiners who accedes before entry into force; null where that is to be looked for
   * @param days the days on which others may hang, of the agreement, as they were known
   * @param holdings which places a party held, or had consented to take; null where none can leave
   */
  public record Eves(
      Function<LocalDate, Set<PartyId>> electors,
      Function<LocalDate, Set<PartyId>> founders,
      Function<LocalDate, Set<PartyId>> parties,
      Predicate<LocalDate> founded,
      @Nullable Joiners joiners,
      BiFunction<Anchor, LocalDate, Optional<LocalDate>> days,
      @Nullable BiFunction<PartyId, LocalDate, List<Seat>> holdings) {
    /** Of which it is known alone who was asked. */
    static Eves asking(Function<LocalDate, Set<PartyId>> electors) {
      return new Eves(
          electors,
          day -> Set.of(),
          day -> Set.of(),
          day -> false,
          null,
          (anchor, day) -> Optional.empty(),
          null);
    }
  }

  private static final Lineage EMPTY = of(Eves.asking(day -> Set.of()));

  private final List<Succeeded> steps;
  private final Eves eves;
  private final @Nullable Seats seats;
  private final Map<PartyId, List<Succeeded>> from;
  private final Map<PartyId, List<Succeeded>> into;
  private final Lineage byLaw;

  private Lineage(List<Succeeded> steps, Eves eves) {
    this.steps = steps;
    this.eves = eves;
    this.seats = null;
    this.from = by(steps, Succeeded::predecessor);
    this.into = by(steps, Succeeded::successor);
    boolean isByLaw = steps.stream().allMatch(Succeeded::isByLaw);
    this.byLaw =
        isByLaw ? this : new Lineage(steps.stream().filter(Succeeded::isByLaw).toList(), eves);
  }

  private Lineage(Lineage other, Seats seats) {
    this.steps = other.steps;
    this.eves = other.eves;
    this.seats = seats;
    this.from = other.from;
    this.into = other.into;
    this.byLaw = other.byLaw;
  }

  /** The same, without those who took a place by agreement: all that is one's own passes by law. */
  public Lineage byLaw() {
    return byLaw;
  }

  /** The day of an anchor that is of the agreement, as it was known on a day; others have none. */
  public Optional<LocalDate> day(Anchor anchor, LocalDate on) {
    return eves.days().apply(anchor, on);
  }

  /** The days of the agreement on which others may hang, as they were known on a day. */
  public Anchors known(LocalDate on) {
    return Anchors.knownOn(on, anchor -> day(anchor, on));
  }

  /** The same, with the places that there are. */
  public Lineage seated(Seats places) {
    return new Lineage(this, places);
  }

  /** The places of a standing: each party holds one, if it is not told otherwise. */
  static Seats seats(Standing standing) {
    Seats told = of(standing).seats;
    return told == null ? each(standing) : told;
  }

  /** Those of a standing in which each party holds one place. */
  private static Seats each(Standing standing) {
    return Seats.of(() -> {
      List<Seat> seats = new ArrayList<>();
      standing.electorate().forEach(party -> seats.add(Seat.of(party.id(), true)));
      Set<PartyId> asked = Seats.holders(seats);
      for (Membership member : standing.members()) {
        PartyId party = member.party().id();
        if (!asked.contains(party)) {
          // A partner that is not asked is as one that is suspended.
          boolean isPartner = member.role() == Role.PARTNER;
          boolean isSuspended = isPartner || member.suspended().isPresent();
          seats.add(new Seat(-1, party, isPartner, isSuspended, List.of(party)));
        }
      }
      return seats;
    });
  }

  /** Who held a place at the end of a day, of all who have held it; the first of them before. */
  public PartyId holderOn(List<PartyId> line, LocalDate day) {
    return line.get(indexOn(line, day));
  }

  private int indexOn(List<PartyId> line, LocalDate day) {
    LocalDate since = LocalDate.MIN;
    for (int i = 1; i < line.size(); i++) {
      for (Succeeded step : from.getOrDefault(line.get(i - 1), List.of())) {
        if (step.successor().equals(line.get(i)) && step.on().isAfter(since)) {
          since = step.on();
          break;
        }
      }
      if (since.isAfter(day)) {
        return i - 1;
      }
    }
    return line.size() - 1;
  }

  /**
   * The places that an act about a party reaches: those that it held at the opening, and those that
   * it has taken since, whoever holds them now; if there are none, those that it has held at any
   * time. None that another has taken since by agreement.
   */
  public List<Seat> reached(PartyId party, Seats seats, LocalDate opening) {
    List<Seat> reached = new ArrayList<>();
    List<Seat> once = new ArrayList<>();
    for (Seat seat : seats.all()) {
      List<PartyId> line = sinceAgreed(seat.line());
      int last = line.lastIndexOf(party);
      if (last >= 0) {
        (last < indexOn(line, opening) ? once : reached).add(seat);
      }
    }
    return reached.isEmpty() ? once : reached;
  }

  /** Those who have held a place since one took it by agreement, if one did: each by law. */
  @SuppressWarnings("ReferenceEquality") // It is itself where all is by law.
  private List<PartyId> sinceAgreed(List<PartyId> line) {
    int first = 0;
    LocalDate since = LocalDate.MIN;
    for (int i = 1; i < line.size() && steps != byLaw.steps; i++) {
      PartyId next = line.get(i);
      LocalDate last = since;
      Succeeded step = from.getOrDefault(line.get(i - 1), List.of()).stream()
          .filter(each -> each.successor().equals(next) && !each.on().isBefore(last))
          .findFirst()
          .orElseThrow();
      since = step.on();
      first = step.isByLaw() ? first : i;
    }
    return line.subList(first, line.size());
  }

  private static Map<PartyId, List<Succeeded>> by(
      List<Succeeded> steps, Function<Succeeded, PartyId> party) {
    return steps.isEmpty() ? Map.of() : steps.stream().collect(Collectors.groupingBy(party));
  }

  public static Lineage empty() {
    return EMPTY;
  }

  /** Where nobody was succeeded yet. */
  public static Lineage of(Eves eves) {
    return new Lineage(List.of(), eves);
  }

  /** Who was bound at the end of a day gone by, asked or not. */
  Set<PartyId> parties(LocalDate day) {
    return eves.parties().apply(day);
  }

  /** Whether one of some parties is named to found, or stands in the place of one that is. */
  public boolean isAnyToFound(Set<PartyId> some) {
    return eves.founders().apply(LocalDate.MIN).stream()
        .anyMatch(named -> !Collections.disjoint(some, heirs(named)));
  }

  /** Whether it matters which places a party holds: one was succeeded, or may give notice. */
  public boolean tellsPlacesApart() {
    return !isEmpty() || eves.holdings() != null;
  }

  /**
   * The places that a notice ends: what its giver held, or had consented to take, at its receipt.
   */
  public List<Seat> ended(Notice notice) {
    return eves.holdings() == null || notice.day().isEmpty()
        ? List.of()
        : eves.holdings().apply(notice.party(), notice.day().get());
  }

  /** What was said, with those who hold the places that end by the notice, if it was received. */
  public Statements noted(Statements said, Standing position, LocalDate day) {
    return said.notice()
        .filter(notice -> eves.holdings() != null && notice.isGivenBy(day))
        .map(notice -> said.endingPlacesOf(seats(position).holdersOf(ended(notice))))
        .orElse(said);
  }

  /** Who accedes to an agreement before its entry into force. */
  Joiners joiners(Agreement agreement) {
    return eves.joiners() == null ? Joiners.of(agreement, this::successions) : eves.joiners();
  }

  /** Whether the founding was complete on a day, and entry into force still to come. */
  public boolean isFounded(LocalDate day) {
    return eves.founded().test(day);
  }

  /** That of a standing; none where it has none. */
  public static Lineage of(Standing standing) {
    return (Lineage) standing.past().orElse(EMPTY);
  }

  /** Who was asked for consent to a proceeding at the end of a day gone by. */
  public Set<PartyId> asked(Proceeding proceeding, LocalDate day) {
    return proceeding instanceof Agreement ? eves.founders().apply(day) : electors(day);
  }

  @Override
  public Set<PartyId> electors(LocalDate day) {
    return eves.electors().apply(day);
  }

  /** This lineage with more steps. */
  public Lineage with(List<Succeeded> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Succeeded> all = new ArrayList<>(steps);
    all.addAll(more);
    all.sort(Comparator.comparing(Succeeded::on));
    return new Lineage(List.copyOf(all), eves);
  }

  @Override
  public List<Succeeded> successions() {
    return steps;
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The steps by which a party took the places of others, in order of day. */
  public List<Succeeded> into(PartyId successor) {
    return into.getOrDefault(successor, List.of());
  }

  @Override
  public Set<PartyId> heirs(PartyId party) {
    return heirs(party, LocalDate.MIN);
  }

  /** Who stands in the place that a party had at the end of a day. */
  public Set<PartyId> heirs(PartyId party, LocalDate day) {
    if (steps.isEmpty()) {
      return Set.of(party);
    }
    Set<PartyId> heirs = new LinkedHashSet<>();
    lines(party, day).forEach(line -> heirs.add(line.get(line.size() - 1)));
    return heirs;
  }

  /** The lines of those who held a party's place one after the other, one for each of its heirs. */
  public List<List<PartyId>> lines(PartyId party) {
    return steps.isEmpty() ? List.of(List.of(party)) : lines(party, LocalDate.MIN);
  }

  /**
   * Whether a party had been succeeded by law by a day, and had not come back in the place of
   * another.
   */
  public boolean isGone(PartyId party, LocalDate day) {
    LocalDate succeeded = null;
    for (Succeeded step : byLaw.from.getOrDefault(party, List.of())) {
      succeeded = step.on().isAfter(day) ? succeeded : step.on();
    }
    LocalDate gone = succeeded;
    return gone != null
        && into(party).stream()
            .noneMatch(step -> !step.on().isBefore(gone) && !step.on().isAfter(day));
  }

  /** Whether a party passes on the places it has on a day, and does not go on itself. */
  public boolean isSucceededOn(PartyId party, LocalDate day) {
    List<Succeeded> steps = from.getOrDefault(party, List.of()).stream()
        .filter(step -> step.on().equals(day))
        .toList();
    return !steps.isEmpty() && steps.stream().noneMatch(step -> step.successor().equals(party));
  }

  /** The steps up to a day. */
  public Lineage upTo(LocalDate day) {
    boolean isWhole = steps.isEmpty() || !steps.get(steps.size() - 1).on().isAfter(day);
    return isWhole
        ? this
        : new Lineage(steps.stream().filter(step -> !step.on().isAfter(day)).toList(), eves);
  }

  private List<List<PartyId>> lines(PartyId party, LocalDate after) {
    List<List<PartyId>> lines = new ArrayList<>();
    extend(List.of(party), after, lines);
    return lines;
  }

  /**
   * Each line goes on with those who took the place on the first day after the line's last, or by
   * agreement on that day.
   */
  private void extend(List<PartyId> line, LocalDate after, List<List<PartyId>> lines) {
    LocalDate on = null;
    for (Succeeded step : from.getOrDefault(line.get(line.size() - 1), List.of())) {
      boolean isLater = step.on().isAfter(after)
          || (step.on().equals(after) && !step.isByLaw() && !line.contains(step.successor()));
      if (isLater && (on == null || step.on().equals(on))) {
        on = step.on();
        List<PartyId> longer = new ArrayList<>(line);
        longer.add(step.successor());
        extend(List.copyOf(longer), on, lines);
      }
    }
    if (on == null) {
      lines.add(line);
    }
  }
}
