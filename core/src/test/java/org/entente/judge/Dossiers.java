package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.Postponement;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;

/**
 * Random small agreements: up to three founders out of seven parties, up to four acts, everything
 * dated on few days so that much falls on one day. Most of those asked sign, so that acts come
 * about. Shrinks towards fewer facts, earlier days and defaults.
 */
final class Dossiers {
  /** The number of the last day on which anything is dated. */
  static final int DAYS = 12;

  static final List<Party> PARTIES =
      List.of(Cast.A, Cast.B, Cast.C, Cast.D, Cast.E, Party.of("f", "F"), Party.of("g", "G"));

  private final Set<Feature> features;
  private final Rulebooks rulebooks;

  private Dossiers(Set<Feature> features) {
    this.features = features;
    this.rulebooks = new Rulebooks(features);
  }

  static Dossiers ofEverything() {
    return new Dossiers(EnumSet.allOf(Feature.class));
  }

  /**
   * Agreements in which nobody says no, leaves, or is succeeded, and no rule changes on the way.
   */
  static Dossiers onlyMonotone() {
    return ofEverything()
        .without(
            Feature.REFUSAL,
            Feature.LEAVING,
            Feature.ENDING,
            Feature.SUCCESSION,
            Feature.NEW_PROVISIONS);
  }

  Dossiers without(Feature... left) {
    Set<Feature> kept = EnumSet.copyOf(features);
    List.of(left).forEach(kept::remove);
    return new Dossiers(kept);
  }

  Arbitrary<Agreement> agreements() {
    return Combinators.combine(foundings(), rulebooks.provisions(), acts())
        .as((founding, provisions, acts) -> founding.withProvisions(provisions).withActs(acts));
  }

  private Arbitrary<Agreement> foundings() {
    Arbitrary<Integer> partners =
        Arbitraries.frequency(Tuple.of(8, 2), Tuple.of(4, 1), Tuple.of(8, 3), Tuple.of(1, 0));
    Arbitrary<Integer> associates = Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 1));
    Arbitrary<Optional<Given>> given = givenUpTo(3).optional(0.5);
    return Combinators.combine(
            partners, associates, Papers.texts("1"), given, papers(3), terms(), windows())
        .as((asked, beside, texts, stated, papers, term, window) -> (stated.isPresent()
                ? named(asked, beside)
                : papers.addTo(named(asked, beside)))
            .withInstruments(texts)
            .withGiven(stated)
            .withTerm(term)
            .withOpensOn(window.opens())
            .withClosesOn(window.closes()));
  }

  private static Agreement named(int partners, int associates) {
    return Agreement.builder()
        .id("agreement")
        .title("Agreement")
        .addAllParties(PARTIES.subList(0, partners))
        .addAllAssociates(PARTIES.subList(partners, partners + associates))
        .addAllOtherParties(PARTIES.subList(partners + associates, PARTIES.size()))
        .build();
  }

  private Arbitrary<Term> terms() {
    double ending = has(Feature.ENDING) ? 0.2 : 0;
    return Combinators.combine(
            Papers.days(0, 3).optional(0.2), Papers.days(6, DAYS).optional(ending))
        .as(Dossiers::term);
  }

  private static Term term(Optional<LocalDate> from, Optional<LocalDate> until) {
    Term open = from.map(Term::from).orElse(Term.always());
    return until.map(open::until).orElse(open);
  }

  private Arbitrary<List<Act>> acts() {
    return act()
        .list()
        .ofMaxSize(4)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(Dossiers::numbered);
  }

  private static List<Act> numbered(List<Function<ActId, Act>> acts) {
    List<Act> numbered = new ArrayList<>();
    acts.forEach(act -> numbered.add(act.apply(ActId.of("act-" + (numbered.size() + 1)))));
    return numbered.stream().filter(act -> !comesBack(act, numbered)).toList();
  }

  /** Whether a party that this act dissolves is dissolved by another too, or acts afterwards. */
  private static boolean comesBack(Act act, List<Act> others) {
    return act instanceof Succession succession
        && others.stream().anyMatch(other -> other != act && hasRoleFor(succession, other));
  }

  private static boolean hasRoleFor(Succession succession, Act other) {
    if (other instanceof Succession again) {
      return again.predecessors().stream().anyMatch(succession.predecessors()::contains);
    }
    if (other instanceof Accession accession) {
      return succession.predecessors().contains(accession.party().id())
          && accession.opening().filter(succession.on()::isAfter).isEmpty();
    }
    return other instanceof Withdrawal withdrawal
        && succession.predecessors().contains(withdrawal.party())
        && withdrawal.notifiedOn().filter(succession.on()::isAfter).isEmpty();
  }

  private Arbitrary<Function<ActId, Act>> act() {
    Arbitrary<Function<ActId, ConsensualAct>> terminations =
        Arbitraries.just(id -> Termination.builder().id(id).build());
    List<Tuple.Tuple2<Integer, Arbitrary<Function<ActId, Act>>>> kinds = new ArrayList<>();
    kinds.add(Tuple.of(6, signed(accessions())));
    kinds.add(Tuple.of(4, signed(amendments())));
    if (has(Feature.LEAVING)) {
      kinds.add(Tuple.of(4, signed(withdrawals())));
    }
    if (has(Feature.ENDING)) {
      kinds.add(Tuple.of(1, signed(terminations)));
    }
    if (has(Feature.SUCCESSION)) {
      kinds.add(Tuple.of(3, successions()));
    }
    return Arbitraries.frequencyOf(kinds);
  }

  private Arbitrary<Function<ActId, ConsensualAct>> accessions() {
    Arbitrary<Role> roles =
        Arbitraries.frequency(Tuple.of(5, Role.PARTNER), Tuple.of(1, Role.ASSOCIATE));
    return Combinators.combine(Arbitraries.of(PARTIES.subList(1, 6)), roles)
        .as((party, role) ->
            id -> Accession.builder().id(id).party(party).role(role).build());
  }

  private Arbitrary<Function<ActId, ConsensualAct>> amendments() {
    Arbitrary<Optional<Provisions>> rules =
        rulebooks.provisions().optional(has(Feature.NEW_PROVISIONS) ? 0.25 : 0);
    Arbitrary<Optional<Term>> terms = terms().optional(has(Feature.ENDING) ? 0.25 : 0);
    return Combinators.combine(terms, rules)
        .as((term, provisions) ->
            id -> Amendment.builder().id(id).term(term).provisions(provisions).build());
  }

  private Arbitrary<Function<ActId, ConsensualAct>> withdrawals() {
    Arbitrary<List<Postponement>> postponements = Combinators.combine(
            Papers.days(0, DAYS), Papers.days(0, DAYS + 4))
        .as(Postponement::until)
        .list()
        .ofMaxSize(2);
    Arbitrary<Optional<LocalDate>> takenBack =
        Papers.days(0, DAYS).optional(has(Feature.REFUSAL) ? 0.2 : 0);
    return Combinators.combine(
            Arbitraries.of(PARTIES.subList(0, 5)),
            Papers.days(0, DAYS).optional(0.95),
            postponements,
            takenBack)
        .as((party, notice, moved, back) -> id -> Withdrawal.builder()
            .id(id)
            .party(party)
            .notifiedOn(notice)
            .addAllPostponements(moved)
            .addAllRevocations(back.map(on -> Revocation.of(party, on)).stream().toList())
            .build());
  }

  private Arbitrary<Function<ActId, Act>> successions() {
    Arbitrary<Set<Party>> from =
        Arbitraries.of(PARTIES.subList(0, 5)).set().ofMinSize(1).ofMaxSize(2);
    Arbitrary<Set<Party>> to = Arbitraries.of(PARTIES).set().ofMinSize(1).ofMaxSize(2);
    return Combinators.combine(Papers.days(0, DAYS), from, to)
        .as((on, predecessors, heirs) -> id -> succession(id, on, predecessors, heirs));
  }

  private static Act succession(ActId id, LocalDate on, Set<Party> from, Set<Party> to) {
    Set<Party> heirs = new LinkedHashSet<>(to);
    heirs.removeAll(from);
    Succession.Builder builder = Succession.builder().id(id).on(on);
    from.forEach(builder::addPredecessors);
    return (heirs.isEmpty()
            ? builder.addSuccessors(PARTIES.get(6))
            : builder.addAllSuccessors(heirs))
        .build();
  }

  /** Gives an act its texts, clauses, window and papers. */
  private Arbitrary<Function<ActId, Act>> signed(Arbitrary<Function<ActId, ConsensualAct>> acts) {
    Arbitrary<Optional<ConsentRule>> consent = rulebooks.rules().optional(0.25);
    Arbitrary<Optional<EffectRule>> effect = rulebooks.effects().optional(0.25);
    Arbitrary<Optional<Given>> given = givenUpTo(DAYS).optional(has(Feature.GIVEN) ? 0.1 : 0);
    return Combinators.combine(
            acts, Papers.texts("2", "3"), consent, effect, windows(), papers(7), given)
        .as((act, texts, rule, day, window, papers, stated) ->
            id -> papers.addTo(clothed(act.apply(id), texts, rule, day, window)).withGiven(stated));
  }

  private static ConsensualAct clothed(
      ConsensualAct act,
      List<Instrument> texts,
      Optional<ConsentRule> rule,
      Optional<EffectRule> day,
      Papers.Window window) {
    Optional<LocalDate> opens = window.opens();
    Optional<LocalDate> closes = window.closes();
    if (act instanceof Accession a) {
      return a.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(opens)
          .withClosesOn(closes);
    }
    if (act instanceof Amendment a) {
      return a.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(opens)
          .withClosesOn(closes);
    }
    if (act instanceof Withdrawal w) {
      return w.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(opens)
          .withClosesOn(closes);
    }
    Termination t = (Termination) act;
    return t.withAdopts(texts)
        .withConsent(rule)
        .withEffect(day)
        .withOpensOn(opens)
        .withClosesOn(closes);
  }

  private Arbitrary<Papers> papers(int lastStart) {
    return Papers.upTo(lastStart, has(Feature.REFUSAL));
  }

  private Arbitrary<Papers.Window> windows() {
    return has(Feature.WINDOWS)
        ? Papers.Window.windows()
        : Arbitraries.just(new Papers.Window(Optional.empty(), Optional.empty()));
  }

  private static Arbitrary<Given> givenUpTo(int last) {
    return Papers.days(0, last).map(on -> Given.of(on, "a register"));
  }

  private boolean has(Feature feature) {
    return features.contains(feature);
  }
}
