package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Term;
import org.entente.rule.Lineage;
import org.entente.rule.Membership;
import org.entente.rule.Membership.Predecessor;
import org.entente.rule.Standing;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands between two changes. Each change makes another position. */
final class Position {
  enum Phase {
    FORMING,
    IN_FORCE,
    ENDED
  }

  private static final Standing NOBODY = Standing.builder(LocalDate.MIN).build();

  private final Phase phase;
  private final Growing<Seat> seats;
  private final Standing bound;
  private final List<Seat> founders;
  private final List<Instrument> texts;
  private final Term term;
  private final Provisions provisions;
  private final Lineage lineage;
  private volatile @Nullable Standing standing;
  private volatile @Nullable List<Party> foundingPartners;

  private Position(
      Phase phase,
      Growing<Seat> seats,
      Standing bound,
      List<Seat> founders,
      List<Instrument> texts,
      Term term,
      Provisions provisions,
      Lineage lineage) {
    this.phase = phase;
    this.seats = seats;
    this.bound = bound;
    this.founders = founders;
    this.texts = texts;
    this.term = term;
    this.provisions = provisions;
    this.lineage = lineage;
  }

  /** Before the founding: everybody that is named, and nobody bound. */
  static Position before(Agreement agreement) {
    List<Seat> founders = new ArrayList<>();
    for (Party party : agreement.founders()) {
      founders.add(Seat.ofFounder(founders.size(), party, Role.PARTNER));
    }
    for (Party party : agreement.associates()) {
      founders.add(Seat.ofFounder(founders.size(), party, Role.ASSOCIATE));
    }
    return new Position(
        Phase.FORMING,
        Growing.of(List.of()),
        NOBODY,
        List.copyOf(founders),
        agreement.instruments(),
        agreement.term(),
        agreement.provisions(),
        Lineage.empty());
  }

  Phase phase() {
    return phase;
  }

  boolean isInForce() {
    return phase == Phase.IN_FORCE;
  }

  List<Seat> seats() {
    return seats;
  }

  /** The founding places that are not taken yet. */
  List<Seat> founders() {
    return founders;
  }

  Term term() {
    return term;
  }

  Provisions provisions() {
    return provisions;
  }

  Lineage lineage() {
    return lineage;
  }

  /** The same, over if its term is by a day. */
  Position endedBy(LocalDate day) {
    boolean over =
        isInForce() && term.until().filter(until -> !until.isAfter(day)).isPresent();
    return over ? in(Phase.ENDED) : this;
  }

  Position in(Phase next) {
    return new Position(next, seats, bound, founders, texts, term, provisions, lineage);
  }

  /** With new places taken. */
  Position taking(List<Seat> taken) {
    return taking(taken, founders);
  }

  /**
   * With founding places taken, by whoever holds them in this position. Founding places are always
   * in one order.
   */
  Position takingFounding(List<Seat> taken) {
    List<Seat> held = new ArrayList<>(taken.size());
    List<Seat> left = new ArrayList<>();
    int next = 0;
    for (Seat founder : founders) {
      while (next < taken.size() && taken.get(next).id() < founder.id()) {
        next++;
      }
      Seat same = sameAmong(taken, next, founder);
      if (same == null) {
        left.add(founder);
      } else {
        held.add(same.isHeldAs(founder) ? same : founder.boundFrom(same.member().since()));
      }
    }
    return taking(held, List.copyOf(left));
  }

  private static @Nullable Seat sameAmong(List<Seat> taken, int from, Seat founder) {
    for (int i = from; i < taken.size() && taken.get(i).id() == founder.id(); i++) {
      Seat seat = taken.get(i);
      if (seat.comesFrom(founder)) {
        return seat;
      }
    }
    return null;
  }

  private Position taking(List<Seat> taken, List<Seat> foundersLeft) {
    Growing<Seat> all = seats.plus(taken);
    return new Position(
        phase,
        all,
        isAnyBound(taken)
            ? boundBy(all)
            : bound.toBuilder().addMembers(members(taken)).build(),
        foundersLeft,
        texts,
        term,
        provisions,
        lineage);
  }

  /** Whether a party takes a place that has one already, or takes two. */
  private boolean isAnyBound(List<Seat> taken) {
    if (size() == 0 && lineage.isEmpty()) {
      return false;
    }
    if (taken.size() == 1) {
      return bound.isParty(taken.get(0).holder());
    }
    Set<PartyId> holders = new HashSet<>();
    taken.forEach(seat -> holders.add(seat.holder().id()));
    return holders.size() < taken.size() || holders.stream().anyMatch(bound::isParty);
  }

  Position leaving(Predicate<Seat> left) {
    Growing<Seat> others = Growing.of(seats.stream().filter(left.negate()).toList());
    Standing stillBound = size() == seats.size() ? bound(members(others)) : boundBy(others);
    return new Position(phase, others, stillBound, founders, texts, term, provisions, lineage);
  }

  Position adopting(List<Instrument> adopted) {
    if (adopted.isEmpty()) {
      return this;
    }
    Map<Object, Instrument> all = new LinkedHashMap<>();
    texts.forEach(text -> all.put(text.id(), text));
    adopted.forEach(text -> all.put(text.id(), text));
    return new Position(
        phase, seats, bound, founders, List.copyOf(all.values()), term, provisions, lineage);
  }

  Position during(Term next) {
    return new Position(phase, seats, bound, founders, texts, next, provisions, lineage);
  }

  Position under(Provisions next) {
    return new Position(phase, seats, bound, founders, texts, term, next, lineage);
  }

  /** With all successions of one day, at once. */
  Position succeeding(List<Succession> successions, LocalDate day) {
    List<Lineage.Step> steps = new ArrayList<>();
    for (Succession succession : successions) {
      for (PartyId predecessor : succession.predecessors()) {
        for (Party successor : succession.successors()) {
          steps.add(new Lineage.Step(
              predecessor, successor.id(), day, roleOf(predecessor), roleOf(successor.id())));
        }
      }
    }
    Growing<Seat> passed = Growing.of(passed(seats, successions, day, true));
    return new Position(
        phase,
        passed,
        boundBy(passed),
        List.copyOf(passed(founders, successions, day, phase == Phase.FORMING)),
        texts,
        term,
        provisions,
        lineage.with(steps));
  }

  private Optional<Role> roleOf(PartyId party) {
    List<Seat> held = phase == Phase.FORMING ? founders : seats;
    return held.stream()
        .filter(seat -> seat.holder().id().equals(party))
        .map(Seat::role)
        .min(Comparator.naturalOrder());
  }

  /** Founding places are taken part in while all are, and then no more until each is taken. */
  private static Set<Seat> passed(
      List<Seat> seats, List<Succession> successions, LocalDate day, boolean tookPart) {
    Set<Seat> passed = new LinkedHashSet<>();
    for (Seat seat : seats) {
      List<Seat> heirs = new ArrayList<>();
      for (Succession succession : successions) {
        if (succession.predecessors().contains(seat.holder().id())) {
          succession
              .successors()
              .forEach(party -> heirs.add(seat.passedTo(party, day, succession.id(), tookPart)));
        }
      }
      passed.addAll(heirs.isEmpty() ? List.of(seat) : heirs);
    }
    return passed;
  }

  /**
   * Those with whom the places of partners began: founders, who were asked from the start, and
   * others, who are from a day on.
   */
  Map<PartyId, LocalDate> originsOfPartners(LocalDate day) {
    Map<PartyId, LocalDate> origins = new HashMap<>();
    for (Seat seat : seats) {
      if (seat.role() == Role.PARTNER) {
        LocalDate since = seat.isFounding() ? LocalDate.MIN : day;
        origins.merge(seat.origin(), since, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return origins;
  }

  Set<PartyId> heirs(PartyId party) {
    return lineage.heirs(party);
  }

  /**
   * Whether parties have joined since an earlier position, and nothing else has changed for acts.
   */
  @SuppressWarnings("ReferenceEquality") // Spares comparing places where none has changed.
  boolean extendsBy(Position earlier) {
    return phase == earlier.phase && lineage == earlier.lineage && seats.startsWith(earlier.seats);
  }

  /** Whether a party holds a place. */
  boolean isBound(PartyId party) {
    return bound.isParty(party);
  }

  /** Whether anybody is bound who is asked for consent. */
  boolean hasPartners() {
    return !bound.partners().isEmpty();
  }

  /** The number of parties, whatever the number of places they hold. */
  int size() {
    return bound.members().size();
  }

  Standing standing(LocalDate day) {
    return standing().withDay(day);
  }

  Standing standing() {
    Standing known = standing;
    if (known == null) {
      known = (isInForce() ? bound : NOBODY)
          .toBuilder()
              .inForce(isInForce())
              .texts(isInForce() ? texts : List.of())
              .term(term)
              .provisions(provisions)
              .lineage(lineage)
              .build();
      standing = known;
    }
    return known;
  }

  /** Who is bound by places of which a party may hold several. */
  private static Standing boundBy(List<Seat> seats) {
    Map<PartyId, Membership> members = new LinkedHashMap<>();
    seats.forEach(seat -> members.merge(seat.holder().id(), seat.member(), Position::joined));
    return bound(List.copyOf(members.values()));
  }

  private static Standing bound(List<Membership> members) {
    return NOBODY.toBuilder().members(members).build();
  }

  private static List<Membership> members(List<Seat> seats) {
    List<Membership> members = new ArrayList<>(seats.size());
    for (Seat seat : seats) {
      members.add(seat.member());
    }
    return members;
  }

  /** Two places of one party: the stronger role, the longer standing. */
  private static Membership joined(Membership a, Membership b) {
    Membership elder = b.since().isBefore(a.since()) ? b : a;
    Role role = a.role() == Role.PARTNER ? a.role() : b.role();
    LocalDate bound = a.boundSince().isBefore(b.boundSince()) ? a.boundSince() : b.boundSince();
    List<Predecessor> predecessors = Stream.of(a, b)
        .flatMap(each -> each.predecessors().stream())
        .sorted(Comparator.comparing(Predecessor::until).thenComparing(Predecessor::party))
        .toList();
    return new Membership(a.party(), role, elder.since(), bound, elder.by(), predecessors);
  }

  /** The founding partners, or who stands in their places, whether their place is taken or not. */
  List<Party> foundingPartners() {
    List<Party> known = foundingPartners;
    if (known == null) {
      List<Party> partners = new ArrayList<>(founders.size());
      for (Seat seat : founders) {
        if (seat.role() == Role.PARTNER) {
          partners.add(seat.holder());
        }
      }
      known = List.copyOf(lineage.isEmpty() ? partners : new LinkedHashSet<>(partners));
      foundingPartners = known;
    }
    return known;
  }
}
