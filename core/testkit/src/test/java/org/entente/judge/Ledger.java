package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.AuthorityStep;
import org.entente.BoundFromEntry;
import org.entente.ConsentFinal;
import org.entente.Fact;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Term;

/** What took effect so far, in the order in which it did. Any day's situation follows from it. */
final class Ledger {
  /**
   * A change counts from one day for judging, and from another, earlier one if retroactive, in the
   * record.
   */
  record Effect(LocalDate operative, LocalDate published, Consumer<Situation> change) {}

  final Agreement agreement;
  final List<Succession> successions;

  /** Who has taken over what another had said: successions, and places taken by agreement. */
  final List<Succession> heritages;

  final List<Trial> trials = new ArrayList<>();
  final Set<LocalDate> oldEnds = new TreeSet<>();
  boolean isFounded;
  Optional<LocalDate> entryDay = Optional.empty();
  Optional<LocalDate> enteredOn = Optional.empty();
  Optional<LocalDate> entryEffect = Optional.empty();
  Optional<LocalDate> endedOn = Optional.empty();
  /** When a source states a new term that carries on one that is over. */
  Optional<LocalDate> revival = Optional.empty();

  LocalDate today = LocalDate.MIN;
  private final List<Effect> effects = new ArrayList<>();
  private final Map<LocalDate, Set<Descent>> mornings = new HashMap<>();
  private final Map<LocalDate, Set<Descent>> evenings = new HashMap<>();
  private final Set<PartyId> parties = new TreeSet<>();

  Ledger(Agreement onFile) {
    this.agreement = Believed.of(onFile);
    this.successions = agreement.acts().stream()
        .filter(Succession.class::isInstance)
        .map(Succession.class::cast)
        .toList();
    this.heritages = new ArrayList<>(successions);
  }

  /** What some have said in their places up to the eve stands for others from a day on. */
  void inherit(LocalDate day, Set<PartyId> from, Set<PartyId> to) {
    Set<PartyId> others = new TreeSet<>(from);
    others.removeAll(to);
    Set<PartyId> heirs = new TreeSet<>(to);
    heirs.removeAll(from);
    if (!others.isEmpty() && !heirs.isEmpty()) {
      heritages.add(Succession.builder()
          .id("taken")
          .on(day)
          .addAllPredecessors(others)
          .addAllRemaining(others)
          .addAllSuccessors(
              heirs.stream().map(each -> agreement.party(each).get()).toList())
          .build());
    }
  }

  void add(LocalDate operative, LocalDate published, Consumer<Situation> change) {
    effects.add(new Effect(operative, published, change));
  }

  /** The end of a term that ends by a rule, once it has one (MEANING §5.3f). */
  private Optional<LocalDate> end(Term term, LocalDate day) {
    LocalDate known = endedOn.filter(day::isAfter).orElse(day);
    return term.ends()
        .flatMap(rule ->
            almanac(known, Optional::isEmpty).due(rule, entryEffect.get()).day());
  }

  /** Whether a term that ends by a rule is over by the day on which it would begin to run. */
  boolean isOverFrom(LocalDate entry, LocalDate day) {
    return operative(day)
        .term
        .ends()
        .flatMap(rule -> almanac(day, Optional::isEmpty).due(rule, entry).day())
        .filter(end -> !end.isAfter(day))
        .isPresent();
  }

  /** The days of the agreement itself; occurrences that are about a party count if they should. */
  Almanac almanac(LocalDate today, Predicate<Optional<PartyId>> about) {
    return new Almanac(today, anchor -> switch (anchor.kind()) {
      case OPENING -> agreement.opening().filter(day -> !day.isAfter(today));
      case OCCURRENCE -> occurrence(agreement, anchor, today, about);
      default -> anchored(anchor, today);
    });
  }

  /** The days that are the same for all. */
  Optional<LocalDate> anchored(Anchor anchor, LocalDate today) {
    return switch (anchor.kind()) {
      case ENTRY_INTO_FORCE -> entryEffect.filter(day -> isFounded);
      case TERM_END -> operative(today).end();
      default -> Optional.empty();
    };
  }

  /** The first occurrence of a name that counts by a day. */
  static Optional<LocalDate> occurrence(
      Proceeding proceeding, Anchor anchor, LocalDate today, Predicate<Optional<PartyId>> about) {
    return proceeding.occurrences().stream()
        .filter(each -> anchor.name().equals(Optional.of(each.name())))
        .filter(each -> about.test(each.party()))
        .map(Fact::on)
        .filter(day -> !day.isAfter(today))
        .min(LocalDate::compareTo);
  }

  /** The founding is complete: on which day it enters into force, and from which that counts. */
  void expectEntry(Due entry) {
    isFounded = true;
    entryDay = entry.comes();
    entryEffect = entry.day();
  }

  /** Whether one may step back until one is bound. */
  boolean mayStepBack(Provisions provisions) {
    return provisions.consentFinal() == ConsentFinal.AT_EFFECT;
  }

  /** The steps of its own authority that provisions ask of a party. */
  List<AuthorityStep> steps(Provisions provisions, PartyId party) {
    Optional<PartyKind> kind = agreement.party(party).map(Party::kind);
    return provisions.authority().stream()
        .filter(step -> step.partyKinds().isEmpty()
            || kind.filter(each -> !step.partyKinds().contains(each)).isEmpty())
        .toList();
  }

  /** The last day on which something counts that is said: today, or the eve of the end. */
  LocalDate lastDay() {
    return endedOn.map(end -> end.minusDays(1)).orElse(today);
  }

  /** Whether those are first parties who consent between completion and entry. */
  boolean takesThoseBeforeEntry() {
    return agreement
        .provisions()
        .firstParties()
        .filter(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE::equals)
        .isPresent();
  }

  /** The agreement enters into force. */
  void enter(LocalDate day, LocalDate effect) {
    enteredOn = Optional.of(day);
    entryEffect = Optional.of(effect);
    add(day, effect, situation -> situation.entered = true);
  }

  /** Who held a place, or what has come of it, in the morning of a day, or by its end. */
  Set<PartyId> held(Descent place, LocalDate known, LocalDate day, boolean morning) {
    Set<PartyId> holders = new TreeSet<>();
    for (Descent each : (morning ? mornings : evenings).getOrDefault(day, Set.of())) {
      if (day.isBefore(known) ? each.equals(place.cut(day)) : each.hasComeOf(place, known)) {
        holders.add(each.holder());
      }
    }
    return holders;
  }

  /** Remembers who is a party in the morning of a day, or at its end. */
  void remember(Situation situation, boolean morning) {
    (morning ? mornings : evenings)
        .put(situation.day, Set.copyOf(situation.places(place -> situation.isInForce())));
    parties.addAll(situation.parties());
  }

  /** Whether one has been a party. */
  boolean wasParty(PartyId party) {
    return parties.contains(party);
  }

  /** The situation against which acts are judged. */
  Situation operative(LocalDate day) {
    return situation(day, effect -> !effect.operative().isAfter(day));
  }

  /** The situation as it is now said to have been. */
  Situation published(LocalDate day) {
    return situation(day, effect -> !effect.published().isAfter(day));
  }

  /** The founding partners, or who has taken their place. */
  Set<PartyId> founders(LocalDate day) {
    Set<PartyId> founders = new TreeSet<>();
    agreement.founders().forEach(party -> founders.addAll(heirs(party.id(), day)));
    return founders;
  }

  /** All that the founding names, or who has taken their place. */
  Set<PartyId> named(LocalDate day) {
    Set<PartyId> named = founders(day);
    agreement.associates().forEach(party -> named.addAll(heirs(party.id(), day)));
    return named;
  }

  /** Founding places, or those that have come of them. */
  List<Descent> places(List<Party> named, LocalDate day) {
    return named.stream()
        .flatMap(party -> Descent.of(party.id()).on(day, successions).stream())
        .toList();
  }

  Set<PartyId> heirs(PartyId party, LocalDate day) {
    return Descent.heirs(party, day, successions);
  }

  private Situation situation(LocalDate day, Predicate<Effect> counts) {
    Situation situation = new Situation(agreement, successions, term -> end(term, day), day);
    effects.stream().filter(counts).forEach(effect -> effect.change().accept(situation));
    return situation;
  }
}
