package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Term;

/** How matters stand on one day, made from nothing by letting each effect change it in turn. */
final class Situation {
  /** A place that is taken from some day on; whoever stood in it may have consented before that. */
  record Holding(
      Descent descent,
      Role role,
      LocalDate since,
      LocalDate taken,
      BiPredicate<PartyId, LocalDate> consented,
      Optional<LocalDate> suspendedUntil) {
    PartyId holder() {
      return descent.holder();
    }

    Holding suspended(Optional<LocalDate> until) {
      return new Holding(descent, role, since, taken, consented, until);
    }

    Holding in(Role other) {
      return new Holding(descent, other, since, taken, consented, suspendedUntil);
    }

    private Holding of(Descent other) {
      return new Holding(other, role, since, taken, consented, suspendedUntil);
    }

    boolean isSuspended(LocalDate day) {
      return suspendedUntil.filter(day::isBefore).isPresent();
    }

    /** Whether it was taken on a day, later than those that were there when that was told. */
    boolean isMadeAfter(List<Descent> there, LocalDate day) {
      return taken.equals(day)
          && there.stream()
              .noneMatch(each -> descent.hasComeOf(each, day) || each.continues(descent.cut(day)));
    }

    /** Whether a party had the place at the end of a day, or had consented to take it. */
    boolean isOf(PartyId party, LocalDate day) {
      return descent.cut(day).holder().equals(party)
          && (!day.isBefore(taken) || consented.test(party, day));
    }
  }

  /** A text in a version that some places have. */
  private record Adopted(Instrument text, BiPredicate<Holding, LocalDate> has) {}

  /** An end of the term that some places have. */
  private record Limited(Term term, BiPredicate<Holding, LocalDate> has) {}

  final LocalDate day;
  final List<Holding> holdings = new ArrayList<>();
  Term term;
  Provisions provisions;
  boolean entered;
  boolean ended;
  private final List<Adopted> adopted = new ArrayList<>();
  private final List<Limited> terms = new ArrayList<>();
  private final List<Succession> successions;
  private final Function<Term, Optional<LocalDate>> ends;

  Situation(
      Agreement agreement,
      List<Succession> successions,
      Function<Term, Optional<LocalDate>> ends,
      LocalDate day) {
    this.day = day;
    this.ends = ends;
    this.successions = successions;
    this.provisions = agreement.provisions();
    term = agreement.term();
    terms.add(new Limited(term, (place, on) -> true));
    agreement.instruments().forEach(text -> adopt(text, (place, on) -> true));
  }

  void join(
      Descent descent,
      Role role,
      LocalDate since,
      LocalDate taken,
      BiPredicate<PartyId, LocalDate> consented) {
    descent
        .at(taken, day, successions)
        .forEach(place ->
            holdings.add(new Holding(place, role, since, taken, consented, Optional.empty())));
  }

  /** The places of which something holds. */
  List<Descent> places(Predicate<Holding> condition) {
    return holdings.stream().filter(condition).map(Holding::descent).toList();
  }

  /** Takes out some places, as they were or will be this day, if something holds of them then. */
  void leave(List<Descent> places, LocalDate known, Predicate<Holding> condition) {
    Set<Descent> today = today(places, known);
    holdings.removeIf(holding -> today.contains(holding.descent()) && condition.test(holding));
  }

  /** Some places, as they were known on a day, as they were or will be this day. */
  private Set<Descent> today(List<Descent> places, LocalDate known) {
    Set<Descent> today = new HashSet<>();
    places.forEach(place -> today.addAll(place.at(known, day, successions)));
    return today;
  }

  /** Changes some places, as they were or will be this day. */
  void change(List<Descent> places, LocalDate known, UnaryOperator<Holding> change) {
    Set<Descent> today = today(places, known);
    holdings.replaceAll(each -> today.contains(each.descent()) ? change.apply(each) : each);
  }

  /** Gives some places, each as it is, to others. */
  void give(List<Descent> places, Set<PartyId> others, LocalDate on) {
    LocalDate since = day.isBefore(on) ? day : on;
    for (Descent place : places) {
      Set<Descent> today = today(List.of(place), on);
      List<Holding> old =
          holdings.stream().filter(each -> today.contains(each.descent())).toList();
      holdings.removeAll(old);
      for (PartyId other : old.isEmpty() ? Set.<PartyId>of() : others) {
        place
            .passedTo(other, since, false)
            .at(since, day, successions)
            .forEach(each -> holdings.add(old.get(0).of(each)));
      }
    }
  }

  void adopt(Instrument text, BiPredicate<Holding, LocalDate> has) {
    adopted.add(new Adopted(text, has));
  }

  void limit(Term newTerm, BiPredicate<Holding, LocalDate> has) {
    // A new term carries the old one on, whatever its own first day.
    term = new Term(term.from(), newTerm.until(), newTerm.ends(), newTerm.renewal());
    terms.add(new Limited(term, has));
  }

  /** Goes on until another end, for those that have the term as it stands. */
  void renew(Term newTerm) {
    term = newTerm;
    terms.add(new Limited(term, terms.get(terms.size() - 1).has()));
  }

  /** Takes out the places whose own term is over on a day. */
  void expire(LocalDate end) {
    holdings.removeIf(place -> terms.stream()
        .filter(each -> each.has().test(place, end))
        .reduce((earlier, later) -> later)
        .filter(each -> endOf(each.term()).filter(until -> !until.isAfter(end)).isPresent())
        .isPresent());
  }

  /** Each text in the latest version that all parties have. */
  Map<InstrumentId, Optional<String>> commonTexts() {
    return texts(each -> parties().stream().allMatch(party -> has(party, each)));
  }

  /** Each text in the latest version that a party has. */
  Map<InstrumentId, Optional<String>> textsOf(PartyId party) {
    return texts(each -> has(party, each));
  }

  private boolean has(PartyId party, Adopted text) {
    return holdings.stream()
        .anyMatch(place -> place.holder().equals(party) && text.has().test(place, day));
  }

  private Map<InstrumentId, Optional<String>> texts(Predicate<Adopted> condition) {
    Map<InstrumentId, Optional<String>> texts = new TreeMap<>();
    adopted.stream()
        .filter(condition)
        .forEach(each -> texts.put(each.text().id(), each.text().version()));
    return texts;
  }

  boolean isPastTerm() {
    return end().filter(until -> !until.isAfter(day)).isPresent();
  }

  /** The term that stands, with the end that its rule gives once it does. */
  Term termAsKnown() {
    return term.ends().isPresent() && end().isPresent()
        ? new Term(term.from().filter(end().get()::isAfter), end(), term.ends(), term.renewal())
        : term;
  }

  /** The end of the term that stands, as far as it is known. */
  Optional<LocalDate> end() {
    return endOf(term);
  }

  Optional<LocalDate> endOf(Term other) {
    return other.until().or(() -> entered ? ends.apply(other) : Optional.empty());
  }

  boolean isInForce() {
    return entered && !ended && !isPastTerm();
  }

  Set<PartyId> parties() {
    Set<PartyId> parties = new TreeSet<>(partners());
    parties.addAll(associates());
    return parties;
  }

  Set<PartyId> partners() {
    return holders(Role.PARTNER);
  }

  Set<PartyId> associates() {
    Set<PartyId> associates = holders(Role.ASSOCIATE);
    associates.removeAll(partners());
    return associates;
  }

  /** Those of whom each place is suspended that they have in their role. */
  Set<PartyId> suspended() {
    Set<PartyId> suspended = parties();
    Set<PartyId> associates = associates();
    holdings.stream()
        .filter(place -> !place.isSuspended(day))
        .filter(place ->
            place.role() == (associates.contains(place.holder()) ? Role.ASSOCIATE : Role.PARTNER))
        .forEach(place -> suspended.remove(place.holder()));
    return suspended;
  }

  /** The places of partners, or those of associates, who may be asked, whoever holds them. */
  List<Sitting> seats(Role role) {
    return Sitting.taken(holdings.stream()
        .filter(place -> isInForce() && place.role() == role && !place.isSuspended(day))
        .map(Holding::descent)
        .toList());
  }

  /** The day since which a party has been bound. */
  Optional<LocalDate> boundSince(PartyId party) {
    return holdings.stream()
        .filter(place -> place.holder().equals(party))
        .map(Holding::since)
        .min(Comparator.naturalOrder());
  }

  private Set<PartyId> holders(Role role) {
    Set<PartyId> holders = new TreeSet<>();
    for (Holding holding : holdings) {
      if (isInForce() && holding.role() == role) {
        holders.add(holding.holder());
      }
    }
    return holders;
  }
}
