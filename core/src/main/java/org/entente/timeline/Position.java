package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.entente.rule.Standing;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands between two changes. Each change makes another position. */
final class Position {
  enum Phase {
    FORMING,
    IN_FORCE,
    ENDED
  }

  private final Phase phase;
  private final List<Seat> seats;
  private final List<Seat> founders;
  private final List<Instrument> texts;
  private final Term term;
  private final Provisions provisions;
  private final Lineage lineage;
  private final boolean mayRepeat;
  private volatile @Nullable Standing standing;

  private Position(
      Phase phase,
      List<Seat> seats,
      List<Seat> founders,
      List<Instrument> texts,
      Term term,
      Provisions provisions,
      Lineage lineage,
      boolean mayRepeat) {
    this.phase = phase;
    this.seats = seats;
    this.founders = founders;
    this.texts = texts;
    this.term = term;
    this.provisions = provisions;
    this.lineage = lineage;
    this.mayRepeat = mayRepeat;
  }

  /** Before the founding: everybody that is named, and nobody bound. */
  static Position before(Agreement agreement) {
    List<Seat> founders = new ArrayList<>();
    for (Party party : agreement.parties()) {
      founders.add(Seat.of(founders.size(), party, Role.PARTNER, LocalDate.MIN, Optional.empty()));
    }
    for (Party party : agreement.associates()) {
      founders.add(Seat.of(founders.size(), party, Role.ASSOCIATE, LocalDate.MIN, Optional.empty()));
    }
    return new Position(
        Phase.FORMING,
        List.of(),
        List.copyOf(founders),
        agreement.instruments(),
        agreement.term(),
        agreement.provisions(),
        Lineage.empty(),
        false);
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

  Position in(Phase next) {
    return new Position(next, seats, founders, texts, term, provisions, lineage, mayRepeat);
  }

  /** With places taken: founding ones, or new ones. */
  Position taking(List<Seat> taken, boolean mayRepeatNow) {
    List<Seat> all = new ArrayList<>(seats.size() + taken.size());
    all.addAll(seats);
    all.addAll(taken);
    return new Position(
        phase,
        List.copyOf(all),
        without(founders, ids(taken)),
        texts,
        term,
        provisions,
        lineage,
        mayRepeat || mayRepeatNow);
  }

  Position leaving(Set<Integer> left) {
    return new Position(phase, without(seats, left), founders, texts, term, provisions, lineage, mayRepeat);
  }

  private static Set<Integer> ids(List<Seat> seats) {
    Set<Integer> ids = new LinkedHashSet<>();
    seats.forEach(seat -> ids.add(seat.id()));
    return ids;
  }

  private static List<Seat> without(List<Seat> seats, Set<Integer> ids) {
    return seats.isEmpty() ? seats : seats.stream().filter(seat -> !ids.contains(seat.id())).toList();
  }

  Position adopting(List<Instrument> adopted) {
    if (adopted.isEmpty()) {
      return this;
    }
    Map<Object, Instrument> all = new LinkedHashMap<>();
    texts.forEach(text -> all.put(text.id(), text));
    adopted.forEach(text -> all.put(text.id(), text));
    return new Position(
        phase, seats, founders, List.copyOf(all.values()), term, provisions, lineage, mayRepeat);
  }

  Position during(Term next) {
    return new Position(phase, seats, founders, texts, next, provisions, lineage, mayRepeat);
  }

  Position under(Provisions next) {
    return new Position(phase, seats, founders, texts, term, next, lineage, mayRepeat);
  }

  /** With all successions of one day, at once. */
  Position succeeding(List<Succession> successions, LocalDate day) {
    List<Lineage.Step> steps = new ArrayList<>();
    for (Succession succession : successions) {
      for (PartyId predecessor : succession.predecessors()) {
        for (Party successor : succession.successors()) {
          steps.add(new Lineage.Step(predecessor, successor.id(), day, roleOf(predecessor)));
        }
      }
    }
    return new Position(
        phase,
        passed(seats, successions, day),
        passed(founders, successions, day),
        texts,
        term,
        provisions,
        lineage.with(steps),
        true);
  }

  private Optional<Role> roleOf(PartyId party) {
    List<Seat> held = phase == Phase.FORMING ? founders : seats;
    return held.stream()
        .filter(seat -> seat.holder().id().equals(party))
        .map(Seat::role)
        .min(Comparator.naturalOrder());
  }

  private static List<Seat> passed(List<Seat> seats, List<Succession> successions, LocalDate day) {
    Set<Seat> passed = new LinkedHashSet<>();
    for (Seat seat : seats) {
      List<Seat> heirs = new ArrayList<>();
      for (Succession succession : successions) {
        if (succession.predecessors().contains(seat.holder().id())) {
          succession.successors().forEach(party -> heirs.add(seat.passedTo(party, day, succession.id())));
        }
      }
      passed.addAll(heirs.isEmpty() ? List.of(seat) : heirs);
    }
    return List.copyOf(passed);
  }

  Set<PartyId> heirs(PartyId party) {
    return lineage.heirs(party);
  }

  /** Whether parties have joined since an earlier position, and nothing else has changed for acts. */
  @SuppressWarnings("ReferenceEquality") // Spares comparing places where none has changed.
  boolean extendsBy(Position earlier) {
    int before = earlier.seats.size();
    return phase == earlier.phase
        && lineage == earlier.lineage
        && seats.size() >= before
        && (seats == earlier.seats || seats.subList(0, before).equals(earlier.seats));
  }

  /** The number of parties, whatever the number of places they hold. */
  int size() {
    return members(seats).size();
  }

  Standing standing(LocalDate day) {
    Standing known = standing;
    if (known == null) {
      known =
          Standing.on(day)
              .inForce(isInForce())
              .members(isInForce() ? members(seats) : List.of())
              .texts(isInForce() ? texts : List.of())
              .term(term)
              .provisions(provisions)
              .lineage(lineage)
              .build();
      standing = known;
    }
    return known.withDay(day);
  }

  private List<Membership> members(List<Seat> held) {
    if (!mayRepeat) {
      List<Membership> members = new ArrayList<>(held.size());
      held.forEach(seat -> members.add(seat.member()));
      return List.copyOf(members);
    }
    Map<PartyId, Membership> members = new LinkedHashMap<>();
    held.forEach(seat -> members.merge(seat.holder().id(), seat.member(), Position::joined));
    return List.copyOf(members.values());
  }

  /** Two places of one party: the stronger role, the longer standing. */
  private static Membership joined(Membership a, Membership b) {
    Membership elder = b.since().isBefore(a.since()) ? b : a;
    Role role = a.role() == Role.PARTNER ? a.role() : b.role();
    LocalDate bound = a.boundSince().isBefore(b.boundSince()) ? a.boundSince() : b.boundSince();
    return new Membership(a.party(), role, elder.since(), bound, elder.by());
  }

  /** The founding partners, or who stands in their places, whether their place is taken or not. */
  List<Party> foundingPartners() {
    Map<PartyId, Party> partners = new LinkedHashMap<>();
    for (Seat seat : founders) {
      if (seat.role() == Role.PARTNER) {
        partners.putIfAbsent(seat.holder().id(), seat.holder());
      }
    }
    return List.copyOf(partners.values());
  }
}
