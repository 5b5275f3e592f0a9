package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.Succession;
import org.entente.answer.Membership;
import org.entente.answer.Membership.Predecessor;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.roll.Seats;

/** Who holds places: as many as a party has, it is bound once. */
public final class Holders {
  private Holders() {}

  /** Who is bound by places, of which a party may hold several. */
  static Standing bound(Standing before, List<Place> places) {
    Map<PartyId, Membership> members = new LinkedHashMap<>();
    places.forEach(place -> members.merge(place.holder().id(), place.member(), Holders::joined));
    return before.toBuilder().members(members.values()).build();
  }

  /** Those bound, and more, which is right if they hold no other place. */
  static Standing withMore(Standing bound, List<Place> places) {
    List<Membership> members = new ArrayList<>(places.size());
    for (Place place : places) {
      members.add(place.member());
    }
    return bound.toBuilder().addMembers(members).build();
  }

  /** Whether one of those added has an earlier place, at which it is found. */
  @SuppressWarnings("ReferenceEquality") // The very place, not an equal one.
  static boolean isAnyTwice(Standing bound, List<Place> added) {
    for (Place place : added) {
      if (bound.member(place.holder().id()).orElseThrow() != place.member()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Two places of one party: the stronger role, the longer standing. It is suspended if it is in
   * each place of that role.
   */
  private static Membership joined(Membership a, Membership b) {
    Membership elder = b.since().isBefore(a.since()) ? b : a;
    LocalDate bound = a.boundSince().isBefore(b.boundSince()) ? a.boundSince() : b.boundSince();
    List<Predecessor> predecessors = Stream.of(a, b)
        .flatMap(each -> each.predecessors().stream())
        .sorted(Comparator.comparing(Predecessor::until).thenComparing(Predecessor::party))
        .toList();
    Membership stronger = a.role() == Role.PARTNER ? a : b;
    Membership other = stronger == a ? b : a;
    return elder
        .withRole(stronger.role())
        .withSuspended(
            a.role() == b.role() && other.suspended().isEmpty()
                ? other.suspended()
                : stronger.suspended())
        .withBoundSince(bound)
        .withPredecessors(predecessors);
  }

  /**
   * Places after all successions of one day, at once; those who passed theirs on had taken part in
   * them or not.
   */
  static Set<Place> passed(
      List<Place> places, List<Succession> successions, LocalDate day, boolean tookPart) {
    Set<Place> passed = new LinkedHashSet<>();
    for (Place place : places) {
      List<Place> heirs = new ArrayList<>();
      for (Succession succession : successions) {
        if (succession.remaining().contains(place.holder().id())) {
          heirs.add(place.goingOn());
        }
        if (succession.predecessors().contains(place.holder().id())) {
          succession
              .successors()
              .forEach(party -> heirs.add(place.passedTo(party, day, succession.id(), tookPart)));
        }
      }
      passed.addAll(heirs.isEmpty() ? List.of(place) : heirs);
    }
    return passed;
  }

  /** Whether one of some places, from one of them on, has come from a founding place. */
  static boolean isAnyFrom(Place founder, List<Place> taken, int from) {
    for (int i = from; i < taken.size() && taken.get(i).id() == founder.id(); i++) {
      if (taken.get(i).comesFrom(founder)) {
        return true;
      }
    }
    return false;
  }

  /** The day on which a succession takes place: its own, or that of a later notice. */
  public static Optional<LocalDate> day(Succession succession) {
    Optional<LocalDate> notified = succession.notifiedOn();
    return succession.isByNotice()
        ? notified.map(on -> on.isBefore(succession.on()) ? succession.on() : on)
        : Optional.of(succession.on());
  }

  /** Who takes whose place by a succession. */
  static List<Past.Succeeded> steps(Succession succession) {
    List<Past.Succeeded> steps = new ArrayList<>();
    // One that goes on stands where its own line does.
    for (PartyId goesOn : succession.remaining()) {
      steps.add(new Past.Succeeded(goesOn, goesOn, succession.on(), true));
    }
    for (PartyId predecessor : succession.predecessors()) {
      for (Party successor : succession.successors()) {
        steps.add(new Past.Succeeded(predecessor, successor.id(), succession.on(), true));
      }
    }
    return steps;
  }

  /** Places as they are counted. */
  static Seats seats(List<Place> held) {
    return Seats.of(() -> held.stream().map(Place::seat).toList());
  }
}
