package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Proceeding;
import org.entente.answer.Tally.State;
import org.entente.roll.Seat;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a hearing: the places, and who consents or objects, as it is or as it might
 * be.
 */
final class Ballot {
  /** Those whom a rule asks, of all: some and those of some kinds, or all but these. */
  record Part(List<PartyId> parties, List<PartyKind> kinds, boolean isExcluding) {}

  /**
   * The last day to object to what silence can meet; the last of all days, if the act was not
   * communicated by then.
   *
   * @param now those asked on the day of the hearing
   * @param day the last day
   * @param standingOn the day on which objections are read, in the name of who stands in the place
   * @param decidedOn the day on which it is decided
   */
  record LastDay(Ballot now, LocalDate day, LocalDate standingOn, LocalDate decidedOn) {
    static LastDay of(Ballot now, NoObjection rule) {
      LocalDate today = now.hearing().day();
      LocalDate opening = now.hearing().proceeding().opensOn().orElse(LocalDate.MAX);
      boolean isCommunicated =
          !opening.equals(LocalDate.MAX) && !rule.deadline().lastDay(opening).isBefore(opening);
      return isCommunicated
          ? new LastDay(
              now, rule.deadline().lastDay(opening), today, rule.deadline().decidedOn(opening))
          : new LastDay(now, LocalDate.MAX, today, LocalDate.MAX);
    }

    LastDay standingOn(LocalDate other) {
      return new LastDay(now, day, other, decidedOn);
    }

    boolean isOver() {
      return !decidedOn.isAfter(now.hearing().day());
    }

    /** The day of the decision, if it is known and still to come. */
    Optional<LocalDate> decision() {
      return now.ahead(decidedOn);
    }

    /** Whether an objection of a party stands at the end of the last day. */
    boolean isObjecting(Ballot then, PartyId party) {
      return then.objectsBy(party, day, standingOn);
    }

    /** Whether the consent of all is enough: not where it is the silence of somebody else. */
    boolean isWaived(List<Part> within) {
      return now.isWaiving() && !now.asked(within).isEmpty();
    }
  }

  private final Hearing hearing;
  private final Seats seats;
  private final Names names;
  private final boolean objectionsCount;
  private final boolean isAbstentionKnown;
  private final boolean allConsent;
  private final Set<PartyId> electors;
  private final boolean waiving;

  private Ballot(
      Hearing hearing, Seats seats, boolean objectionsCount, boolean allConsent, boolean waiving) {
    this.hearing = hearing;
    this.seats = seats;
    this.names = new Names(seats, hearing.lineage(), opening(hearing));
    this.objectionsCount = objectionsCount;
    this.isAbstentionKnown = !hearing.proceeding().abstentions().isEmpty();
    this.allConsent = allConsent;
    this.electors = allConsent ? hearing.electors() : Set.of();
    this.waiving = waiving;
  }

  static Ballot of(Hearing hearing) {
    boolean objectionsCount = !hearing.proceeding().objections().isEmpty();
    return new Ballot(hearing, hearing.seats(), objectionsCount, false, false);
  }

  /** What is not opened yet is counted as if it were opened on the day. */
  private static LocalDate opening(Hearing hearing) {
    return hearing.said().opening().orElse(hearing.day());
  }

  /** The same, had nobody objected. */
  Ballot withoutObjections() {
    return new Ballot(hearing, seats, false, allConsent, waiving);
  }

  /** The same, if everybody asked consented. */
  Ballot ifAllConsent() {
    return new Ballot(hearing, seats, false, true, waiving);
  }

  /** The same, where the consent of all waives the numbers, weights and times that are asked. */
  Ballot waiving() {
    return new Ballot(hearing, seats, objectionsCount, allConsent, true);
  }

  boolean isWaiving() {
    return waiving;
  }

  /** A state of a number, a share, a weight: met, if the consent of all waives it. */
  State waived(State state) {
    return waiving ? State.SATISFIED : state;
  }

  Hearing hearing() {
    return hearing;
  }

  /** Who holds those of some places that a rule means by the name of a party. */
  Set<PartyId> holdersOf(PartyId party, Set<Seat> places) {
    return Seats.holders(meant(party, places));
  }

  /**
   * Who took the places that a party held at the opening; if none of these is meant, any of its.
   */
  Set<PartyId> heirs(PartyId party, List<Seat> meant) {
    Lineage lineage = hearing.lineage();
    LocalDate opening = opening(hearing);
    boolean isHeld =
        meant.stream().anyMatch(seat -> lineage.holderOn(seat.line(), opening).equals(party));
    return isHeld ? lineage.heirs(party, opening) : lineage.heirs(party);
  }

  List<Seat> meant(PartyId party, Set<Seat> places) {
    return names.of(party).stream().filter(places::contains).toList();
  }

  /**
   * Whether all who are asked consent to an act that has no clause of its own: by this they may
   * complete it whatever number, share, weight or time its rule asks for. All but one are not all.
   */
  boolean isUnanimous() {
    Proceeding proceeding = hearing.proceeding();
    return proceeding instanceof ConsensualAct act
        && act.consent().isEmpty()
        && !hearing.said().isByOthers()
        && !hearing.electorate().isEmpty()
        && hearing.electorate().stream().allMatch(party -> stands(party.id()));
  }

  private boolean stands(PartyId party) {
    return (allConsent && electors.contains(party)) || hearing.stands(party);
  }

  Voices voices() {
    return new Voices(
        this::stands,
        party -> objectionsCount && hearing.objects(party),
        party -> isAbstentionKnown && hearing.abstains(party));
  }

  /** The same, where what was said against it is heard in any case. */
  Voices heard() {
    boolean isAnyOpposed = !hearing.proceeding().objections().isEmpty();
    return new Voices(
        this::stands,
        party -> isAnyOpposed && hearing.objects(party),
        party -> isAbstentionKnown && hearing.abstains(party));
  }

  /** The last day on which one may vote. */
  Optional<LocalDate> closing() {
    return hearing.said().closing();
  }

  /** Whether that has come: at the end of it nobody is silent who may still speak. */
  boolean isClosing() {
    return closing().filter(hearing.day()::isBefore).isEmpty();
  }

  /** Whether it is over: nobody votes any more. */
  boolean isClosed() {
    return closing().filter(hearing.day()::isAfter).isPresent();
  }

  /** The same, as it was on the last day on which one might vote, once that is over. */
  Ballot voted() {
    return isClosed()
        ? new Ballot(
            new Hearing(
                hearing.said(), hearing.position(), closing().orElseThrow(), hearing.asked()),
            seats,
            objectionsCount,
            allConsent,
            waiving)
        : this;
  }

  boolean objectsBy(PartyId party, LocalDate when, LocalDate standingOn) {
    return objectionsCount && hearing.objectsBy(party, when, standingOn);
  }

  /** The places that are asked in a part of the rule. */
  List<Seat> asked(List<Part> within) {
    return within(within, seats.asked());
  }

  List<Seat> associates(List<Part> within) {
    return within(within, seats.associates());
  }

  List<Seat> gone(List<Part> within) {
    return within(within, seats.gone());
  }

  private List<Seat> within(List<Part> parts, List<Seat> places) {
    List<Seat> left = places;
    for (Part part : parts) {
      Set<Seat> meant = names.of(part.parties());
      left = left.stream()
          .filter(
              seat -> (meant.contains(seat) || isOfKind(seat.holder(), part)) != part.isExcluding())
          .toList();
    }
    return left;
  }

  private boolean isOfKind(PartyId party, Part part) {
    return !part.kinds().isEmpty()
        && hearing.said().kinds().apply(party).filter(part.kinds()::contains).isPresent();
  }

  /**
   * Who counts in a part of a founding's rule beside those asked, and whether their consent stands.
   */
  Map<Set<PartyId>, Boolean> joiners(List<Part> within) {
    Map<Set<PartyId>, Boolean> joiners = new LinkedHashMap<>(hearing.joiners());
    for (Part part : within) {
      Set<PartyId> meant = new HashSet<>();
      part.parties().forEach(party -> meant.addAll(hearing.lineage().heirs(party)));
      Predicate<PartyId> isMeant = party -> meant.contains(party) || isOfKind(party, part);
      joiners
          .keySet()
          .removeIf(head -> part.isExcluding()
              ? head.stream().anyMatch(isMeant)
              : !head.stream().allMatch(isMeant));
    }
    return joiners;
  }

  /** The same over the places by which it was judged on a day gone by. */
  Ballot on(LocalDate day) {
    Seats then = hearing.ofOthers(hearing.asked().seatsOn(day, seats));
    return new Ballot(hearing, then, objectionsCount, allConsent, waiving);
  }

  /** The places as they are counted, also those that were fixed and are gone: held by nobody. */
  List<Set<PartyId>> heads(List<Seat> asked, List<Seat> gone) {
    return Heads.of(asked, gone, seats, hearing.lineage(), opening(hearing));
  }

  /** The day on which a rule turns; the last of all days if nothing has started its time. */
  LocalDate turningDay(ConsentRule rule, boolean needsNotice) {
    Optional<LocalDate> start =
        needsNotice ? hearing.proceeding().opensOn() : hearing.said().opening();
    return start.flatMap(rule::turningDay).orElse(LocalDate.MAX);
  }

  Optional<LocalDate> ahead(LocalDate day) {
    return Optional.of(day)
        .filter(each -> each.isAfter(hearing.day()) && !each.equals(LocalDate.MAX));
  }

  /**
   * Places as they are counted in one proceeding: what one party held at the opening, or holds now,
   * is one head, though it was split or merged since; it is met when all who hold it consent.
   */
  private static final class Heads {
    private final List<Set<PartyId>> heads = new ArrayList<>();
    private final Map<PartyId, Set<PartyId>> atOpening = new HashMap<>();
    private final Map<PartyId, Set<PartyId>> now = new HashMap<>();
    /** Of places that are gone, by who held them when they were fixed. */
    private final Map<PartyId, Set<PartyId>> lost = new HashMap<>();

    private Heads() {}

    /** Who holds each head, in the order of the places; nobody, where it is gone that was fixed. */
    static List<Set<PartyId>> of(
        List<Seat> asked, List<Seat> gone, Seats seats, Lineage lineage, LocalDate opening) {
      Heads found = new Heads();
      asked.forEach(seat -> found.add(lineage.holderOn(seat.line(), opening), seat.holder()));
      for (Seat seat : gone) {
        Set<PartyId> head = found.atOpening.computeIfAbsent(
            lineage.holderOn(seat.line(), opening), holder -> found.newHead());
        found.join(found.lost.put(seat.holder(), head), head);
        seats.besides(seat).forEach(each -> found.join(found.now.get(each.holder()), head));
      }
      return found.heads;
    }

    private Set<PartyId> newHead() {
      Set<PartyId> head = new LinkedHashSet<>();
      heads.add(head);
      return head;
    }

    private void add(PartyId before, PartyId holder) {
      Set<PartyId> head = atOpening.get(before);
      Set<PartyId> other = now.get(holder);
      if (head == null) {
        head = other == null ? newHead() : other;
      } else {
        join(other, head);
      }
      head.add(holder);
      atOpening.put(before, head);
      now.put(holder, head);
    }

    @SuppressWarnings("ReferenceEquality") // Two heads are one only if they are the same.
    private void join(@Nullable Set<PartyId> other, Set<PartyId> into) {
      if (other == null || other == into) {
        return;
      }
      into.addAll(other);
      heads.removeIf(each -> each == other);
      atOpening.replaceAll((party, head) -> head == other ? into : head);
      now.replaceAll((party, head) -> head == other ? into : head);
      lost.replaceAll((party, head) -> head == other ? into : head);
    }
  }
}
