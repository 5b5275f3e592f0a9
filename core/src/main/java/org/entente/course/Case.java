package org.entente.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Anchors;
import org.entente.Change;
import org.entente.ConsentRule;
import org.entente.Fact;
import org.entente.Given;
import org.entente.PartnersAsked;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Quota;
import org.entente.answer.Violation;
import org.entente.hearing.Asked;
import org.entente.hearing.Hearing;
import org.entente.hearing.Names;
import org.entente.hearing.Notice;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/** One proceeding on its way: what is frozen for it, and what has become of it so far. */
final class Case {
  /**
   * The order of acts that take effect at once, which shows only where they contradict each other:
   * the one agreed last prevails, then the one opened last, then the one with the greater id. Of
   * two that bring in one party, or put out one, the first takes effect.
   */
  static final Comparator<Case> BY_EFFECT = Comparator.<Case, LocalDate>comparing(
          each -> each.progress().completedOn().orElse(LocalDate.MIN))
      .thenComparing(each -> each.opening().orElse(LocalDate.MIN))
      .thenComparing(each -> each.act().map(ActId::value).orElse(""));

  /** The order in which acts are judged on one day, where it matters which comes first. */
  static final Comparator<Case> BY_OPENING = Comparator.<Case, LocalDate>comparing(
          each -> each.opening().orElse(LocalDate.MAX))
      .thenComparing(each -> each.act().map(ActId::value).orElse(""));

  private final Proceeding proceeding;
  private final int order;
  private final List<Change> changes;
  private final History history;
  private Frozen frozen;
  private final NavigableMap<LocalDate, List<Violation>> exceeded = new TreeMap<>();
  private Progress progress = Progress.PENDING;
  private @Nullable NavigableSet<LocalDate> turningDays;
  private @Nullable Position heardIn;
  private @Nullable Adherents adherents;
  private @Nullable Hearing completed;
  private @Nullable List<Effects.Effect> effects;

  /** A case in the order of the dossier, which is the id of the place that an accession makes. */
  Case(
      Agreement agreement,
      Proceeding proceeding,
      int order,
      History history,
      boolean refusesGiven) {
    this.proceeding = proceeding;
    this.order = order;
    this.changes = proceeding instanceof Act act ? act.changes() : List.of();
    this.history = history;
    this.frozen = Frozen.before(
        agreement,
        proceeding,
        refusesGiven ? Optional.empty() : proceeding.given(),
        Asked.by(this::asked, this::seatsOn));
  }

  /** Where the agreement stood at the end of a day gone by. */
  Position endOf(LocalDate day) {
    return history.endOf(day);
  }

  private Set<PartyId> asked(LocalDate day) {
    Set<PartyId> asked = frozen
        .asked(history.endOf(day), day)
        .orElseGet(() -> history.first().lineage().asked(proceeding, day));
    Set<PartyId> named = isFounding() ? Set.of() : Names.asked(frozen.consentRule());
    if (named.isEmpty()) {
      return asked;
    }
    Set<PartyId> all = new HashSet<>(asked);
    history.endOf(day).seats().associates().stream()
        .filter(seat -> seat.line().stream().anyMatch(named::contains))
        .forEach(seat -> all.add(seat.holder()));
    return all;
  }

  private @Nullable Seats seatsOn(LocalDate day) {
    return history.judged(isFounding(), day) ? frozen.seats(history.morningOf(day)) : null;
  }

  boolean isFounding() {
    return frozen.isFounding();
  }

  Proceeding proceeding() {
    return proceeding;
  }

  Optional<ActId> act() {
    return proceeding instanceof Act act ? Optional.of(act.id()) : Optional.empty();
  }

  int order() {
    return order;
  }

  List<Change> changes() {
    return changes;
  }

  /** What its changes do, as it stands now; made once while that stays. */
  List<Effects.Effect> effects() {
    List<Effects.Effect> known = effects;
    if (known == null) {
      known = Effects.of(this);
      effects = known;
    }
    return known;
  }

  /** Whether it is for somebody to join or to leave, or for a place, and may lose that object. */
  boolean hasObject() {
    return frozen.said().newcomer().isPresent()
        || frozen.said().notice().isPresent()
        || frozen.said().concern().isPresent();
  }

  Frozen frozen() {
    return frozen;
  }

  Progress progress() {
    return progress;
  }

  Decided decided() {
    return new Decided(frozen, progress, exceeded);
  }

  Optional<LocalDate> opening() {
    return frozen.said().opening();
  }

  /** The founding is held to its own provisions, whatever is stated to have changed before it. */
  void open(Position morning) {
    frozen = frozen.opened(isFounding() ? frozen.said().provisions() : morning.provisions());
    turningDays = null;
  }

  /** Notes its closing day as it is known, where that hangs on others; true if it is another. */
  boolean close(Position morning, LocalDate day) {
    Frozen known = frozen.closing(morning, day);
    boolean isOther = known != frozen;
    frozen = known;
    turningDays = isOther ? null : turningDays;
    return isOther;
  }

  /**
   * Where the electorate is that of the opening, it is fixed then, or else once there are partners
   * to ask.
   */
  void fixElectorate(Position morning, LocalDate day) {
    if (!isFounding()
        && frozen.fixedOn() == null
        && frozen.said().provisions().electorate() == PartnersAsked.AT_OPENING) {
      frozen = frozen.fixed(day, morning.seats().asked());
    }
  }

  /** It is complete on the day of which a source states so, if its facts were not before. */
  void completeIfGiven(LocalDate day) {
    Optional<LocalDate> stated = frozen.given().map(Given::on).filter(on -> !on.isAfter(day));
    if (stated.isEmpty()) {
      return;
    }
    LocalDate byItself = frozen.effectOfGiven(stated.get());
    LocalDate held = history.notBeforeEntry(byItself);
    LocalDate effect = held.isAfter(day) ? byItself : held;
    if (progress.isPending()) {
      become(progress.complete(day, effect));
    } else if (progress.isAgreed() && effect.isBefore(progress.effectiveOn())) {
      become(progress.postponed(day, effect));
    }
  }

  /** The days on which its effect may hang, as they are known. */
  Anchors known(Position position, LocalDate today) {
    return frozen.known(position, today);
  }

  /** Those on which the day may hang from which one place is bound. */
  Anchors known(Position position, Place place, LocalDate today) {
    return frozen.known(position, place, today);
  }

  /**
   * When it takes effect, complete as it was heard; of what is given, on the day that is stated.
   * Empty if it never will.
   */
  Optional<Progress.Due> due(Hearing complete, Position position, LocalDate today) {
    Optional<LocalDate> stated = frozen.given().map(Given::on);
    if (stated.isPresent()) {
      LocalDate day = history.notBeforeEntry(stated.get());
      return Optional.of(new Progress.Due(complete.day(), day));
    }
    Optional<Progress.Due> byRule = frozen.due(complete, position, known(position, today));
    return frozen.said().asksNobody()
        ? byRule.map(due -> history.joining(complete.day(), due))
        : byRule;
  }

  /** Consent is complete: then it is known towards whom it is. */
  void complete(Hearing hearing, Position morning) {
    LocalDate day = hearing.day();
    Progress complete = progress.complete(due(hearing, morning, day).orElseThrow());
    become(hearing.isByUnanimity() ? complete.byUnanimity() : complete);
    boolean isHanging =
        progress.last().isWaiting() || !hearing.effect().anchors().isEmpty();
    completed = isHanging && !frozen.isGiven() ? hearing : null;
    adherents = frozen.isGiven() ? null : Adherents.of(hearing, this);
    effects = null;
    noteAdherents(morning, day, Map.of());
  }

  /** Whether it is agreed, and the day of its effect may still come to be known, or another. */
  boolean isHanging() {
    return completed != null && progress.isAgreed() && !progress.last().isPutOff();
  }

  /**
   * Reckons anew when it takes effect, by what is known in the morning of a day; false if it never
   * will. Once there is a day, what parties have put off before is held against it.
   */
  boolean reckon(Position position, LocalDate today) {
    Progress.Due before = progress.last();
    Optional<Progress.Due> now = due(Objects.requireNonNull(completed), position, today);
    now.filter(due -> !due.isAs(before)).ifPresent(due -> {
      become(progress.moved(due));
      if (before.isWaiting() && !due.isWaiting()) {
        Notices.putOff(this, LocalDate.MIN, today);
      }
    });
    return now.isPresent();
  }

  /** Whom it binds, if it is not towards everyone; null if it is. */
  @Nullable
  Adherents adherents() {
    return adherents;
  }

  /** Notes who has come to it by a day, where that matters. */
  void noteAdherents(Position position, LocalDate day, Map<ActId, List<Place>> without) {
    if (adherents != null) {
      List<Place> places = progress.isInEffect() ? left(without) : position.places();
      adherents.note(places, frozen, position, day);
    }
  }

  private List<Place> left(Map<ActId, List<Place>> without) {
    return without.getOrDefault(act().orElseThrow(), List.of());
  }

  /** The places that have come to it since it took effect, by a day, and from when. */
  Map<LocalDate, List<Place>> late(
      Position position, LocalDate day, Map<ActId, List<Place>> without) {
    return adherents == null ? Map.of() : adherents.late(left(without), position, day);
  }

  /** The days after a day on which somebody may come to it. */
  Stream<LocalDate> turnsOfAdherents(Position position, LocalDate day) {
    return adherents == null
        ? Stream.empty()
        : Stream.concat(adherents.daysAfter(position, day), nextTurnAfter(day).stream());
  }

  /** Whether it is opened, or stated, on a day or later. */
  boolean isAfter(LocalDate day) {
    return frozen
        .given()
        .map(Given::on)
        .or(this::opening)
        .filter(on -> !on.isBefore(day))
        .isPresent();
  }

  /**
   * The day for which a source states that it carries on a term that is over by then: empty if it
   * does not, or has settled.
   */
  Optional<LocalDate> revivesOn() {
    Optional<LocalDate> stated = frozen.given().map(Given::on).filter(on -> !progress.isSettled());
    return stated.filter(on -> changes.stream()
        .anyMatch(change -> change instanceof Change.SetsTerm sets
            && sets.term().until().filter(until -> !until.isAfter(on)).isEmpty()));
  }

  /** Whether it is to take effect, and has not. */
  boolean isDue(LocalDate day) {
    return progress.isAgreed() && !progress.happensOn().isAfter(day);
  }

  /** The next day after a day on which one of its facts is dated, or its rule turns by itself. */
  Optional<LocalDate> nextTurnAfter(LocalDate day) {
    return Optional.ofNullable(turningDays().higher(day));
  }

  private NavigableSet<LocalDate> turningDays() {
    NavigableSet<LocalDate> days = turningDays;
    if (days == null) {
      days = new TreeSet<>();
      proceeding.statements().stream().map(Fact::on).forEach(days::add);
      frozen.said().notice().flatMap(Notice::day).ifPresent(days::add);
      frozen.said().turningDays().forEach(days::add);
      if (opening().isPresent()) {
        days.addAll(frozen.consentRule().turningDays(opening().get()));
        if (isOfVotes(frozen.consentRule())) {
          frozen.said().closing().ifPresent(days::add);
        }
      }
      turningDays = days;
    }
    return days;
  }

  /** Whether it counts the votes that are cast by the end of the closing day. */
  private static boolean isOfVotes(ConsentRule rule) {
    return (rule instanceof Quota quota && quota.whole() == Quota.Whole.VOTES_CAST)
        || rule.rules().stream().anyMatch(Case::isOfVotes);
  }

  /** Where things stood when it was last heard; null if it has not been. */
  @Nullable
  Position heardIn() {
    return heardIn;
  }

  void heard(Position position) {
    heardIn = position;
  }

  /** By which limits it is kept waiting on a day, and until it is judged again. */
  void keepWaiting(LocalDate day, List<Violation> limits) {
    if (!limits.isEmpty() || !exceeded.isEmpty()) {
      exceeded.put(day, limits);
    }
  }

  /** It has come to another stage. */
  void become(Progress next) {
    progress = next;
    effects = null;
  }
}
