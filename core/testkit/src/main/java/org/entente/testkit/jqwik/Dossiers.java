package org.entente.testkit.jqwik;

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
import org.entente.Expulsion;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.Postponement;
import org.entente.Precision;
import org.entente.Provisions;
import org.entente.Reinstatement;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Succession;
import org.entente.Suspension;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Standing;
import org.entente.testkit.Cast;
import org.entente.testkit.Question;

/**
 * Random small agreements: up to three founders out of seven parties, up to four acts, everything
 * dated on few days so that much falls on one day. Most of those asked sign, so that acts come
 * about. Shrinks towards fewer facts, earlier days and defaults. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Dossiers {
  private final Set<Feature> features;
  private final Rulebooks rulebooks;
  private final EffectDays effects;
  private final Terms terms;

  private Dossiers(Set<Feature> features) {
    this.features = features;
    this.rulebooks = new Rulebooks(features);
    this.effects = new EffectDays(features);
    this.terms = new Terms(features);
  }

  /**
   * Returns dossiers that may hold anything.
   *
   * @return the dossiers
   */
  public static Dossiers ofEverything() {
    return new Dossiers(EnumSet.allOf(Feature.class));
  }

  /**
   * Returns these dossiers without some features.
   *
   * @param left what they leave out
   * @return the dossiers
   */
  public Dossiers without(Feature... left) {
    Set<Feature> kept = EnumSet.copyOf(features);
    List.of(left).forEach(kept::remove);
    return new Dossiers(kept);
  }

  /**
   * Returns agreements with their acts.
   *
   * @return the generator
   */
  public Arbitrary<Agreement> agreements() {
    return Combinators.combine(
            foundings(),
            rulebooks.provisions(),
            acts().list().ofMaxSize(4).withSizeDistribution(RandomDistribution.uniform()))
        .as((founding, provisions, acts) ->
            founding.withProvisions(provisions).withActs(numbered(acts)))
        .flatMap(terms::withNotices);
  }

  /**
   * Returns acts that parties consent to, as one dossier would hold them.
   *
   * @return the generator
   */
  public Arbitrary<ConsensualAct> consensualActs() {
    return acts()
        .map(act -> act.apply(ActId.of("act")))
        .filter(ConsensualAct.class::isInstance)
        .map(ConsensualAct.class::cast);
  }

  /**
   * Returns questions about acts as these dossiers hold them, in positions with up to five partners
   * and two associates, under any provisions.
   *
   * @return the generator
   */
  public Arbitrary<Question> questions() {
    Arbitrary<LocalDate> days = Papers.days(0, Cast.DAYS + 3);
    Arbitrary<Set<Party>> partners =
        Arbitraries.of(Cast.PARTIES.subList(0, 5)).set().ofMaxSize(5);
    Arbitrary<Set<Party>> associates =
        Arbitraries.of(Cast.PARTIES.subList(5, 7)).set().ofMaxSize(2);
    return Combinators.combine(
            consensualActs(),
            days,
            partners,
            associates,
            provisions(),
            Arbitraries.of(true, true, true, false))
        .as((act, day, asked, beside, rules, inForce) -> new Question(
            act,
            Standing.builder(day)
                .inForce(inForce)
                .addPartners(asked.toArray(Party[]::new))
                .addAssociates(beside.toArray(Party[]::new))
                .texts(List.of(Cast.TEXT, Cast.ANNEX))
                .provisions(rules)
                .build()));
  }

  /**
   * Returns provisions.
   *
   * @return the generator
   */
  public Arbitrary<Provisions> provisions() {
    return rulebooks.provisions();
  }

  /**
   * Returns consent rules over the parties of the cast, every one of which can be built.
   *
   * @return the generator
   */
  public Arbitrary<ConsentRule> consentRules() {
    return rulebooks.rules();
  }

  /**
   * Returns effect rules.
   *
   * @return the generator
   */
  public Arbitrary<EffectRule> effectRules() {
    return effects.effects();
  }

  private Arbitrary<Agreement> foundings() {
    Arbitrary<Integer> partners =
        Arbitraries.frequency(Tuple.of(8, 2), Tuple.of(4, 1), Tuple.of(8, 3), Tuple.of(1, 0));
    Arbitrary<Integer> associates = Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 1));
    Arbitrary<Optional<Given>> given = givenUpTo(3).optional(0.5);
    return Combinators.combine(
            partners,
            associates,
            Papers.texts("1"),
            given,
            papers(3),
            terms.terms(),
            windows(),
            signing())
        .as((asked, beside, texts, stated, papers, term, window, signing) -> (stated.isPresent()
                ? named(asked, beside).withOccurrences(papers.occurrences())
                : papers.addTo(named(asked, beside)))
            .withInstruments(texts)
            .withGiven(stated)
            .withTerm(term)
            .withOpensOn(window.opens())
            .withSignableUntil(signing.filter(last -> window.isOpen(last)))
            .withClosesOn(window.closes()));
  }

  private Arbitrary<Optional<LocalDate>> signing() {
    return Papers.days(2, Cast.DAYS).optional(has(Feature.WINDOWS) ? 0.2 : 0);
  }

  private static Agreement named(int partners, int associates) {
    return Agreement.builder()
        .id("agreement")
        .title("Agreement")
        .addAllFounders(Cast.PARTIES.subList(0, partners))
        .addAllAssociates(Cast.PARTIES.subList(partners, partners + associates))
        .addAllOthers(Cast.PARTIES.subList(partners + associates, Cast.PARTIES.size()))
        .build();
  }

  private static List<Act> numbered(List<Function<ActId, Act>> acts) {
    List<Act> numbered = new ArrayList<>();
    acts.forEach(act -> numbered.add(act.apply(ActId.of("act-" + (numbered.size() + 1)))));
    return numbered;
  }

  private Arbitrary<Function<ActId, Act>> acts() {
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
    if (has(Feature.EXCLUSION)) {
      kinds.add(Tuple.of(2, signed(exclusions())));
    }
    if (has(Feature.ROLES)) {
      kinds.add(Tuple.of(1, signed(roleChanges())));
    }
    if (has(Feature.SUBSTITUTION)) {
      kinds.add(Tuple.of(1, signed(substitutions())));
    }
    if (has(Feature.SUCCESSION)) {
      kinds.add(Tuple.of(4, successions()));
    }
    return Arbitraries.frequencyOf(kinds);
  }

  private Arbitrary<Function<ActId, ConsensualAct>> accessions() {
    Arbitrary<Role> roles =
        Arbitraries.frequency(Tuple.of(5, Role.PARTNER), Tuple.of(1, Role.ASSOCIATE));
    return Combinators.combine(Arbitraries.of(Cast.PARTIES.subList(1, 6)), roles)
        .as((party, role) ->
            id -> Accession.builder().id(id).party(party).role(role).build());
  }

  private static Arbitrary<Function<ActId, ConsensualAct>> exclusions() {
    Arbitrary<Party> party = Arbitraries.of(Cast.PARTIES.subList(0, 3));
    Arbitrary<Optional<LocalDate>> until = Papers.days(6, Cast.DAYS + 4).optional(0.5);
    return Combinators.combine(Arbitraries.of(0, 0, 1, 1, 2), party, until)
        .as((kind, who, end) -> id -> switch (kind) {
          case 0 -> Expulsion.builder().id(id).party(who).build();
          case 1 -> Suspension.builder().id(id).party(who).until(end).build();
          default -> Reinstatement.builder().id(id).party(who).build();
        });
  }

  private static Arbitrary<Function<ActId, ConsensualAct>> roleChanges() {
    return Combinators.combine(
            Arbitraries.of(Cast.PARTIES.subList(0, 3)),
            Arbitraries.frequency(Tuple.of(3, Role.ASSOCIATE), Tuple.of(1, Role.PARTNER)))
        .as((party, role) ->
            id -> RoleChange.builder().id(id).party(party).role(role).build());
  }

  private static Arbitrary<Function<ActId, ConsensualAct>> substitutions() {
    return Combinators.combine(
            Arbitraries.of(Cast.PARTIES.subList(0, 3)), Arbitraries.of(Cast.PARTIES))
        .filter((party, other) -> !party.equals(other))
        .as((party, other) ->
            id -> Substitution.builder().id(id).party(party).substitute(other).build());
  }

  private Arbitrary<Function<ActId, ConsensualAct>> amendments() {
    Arbitrary<Optional<Provisions>> rules =
        rulebooks.provisions().optional(has(Feature.NEW_PROVISIONS) ? 0.25 : 0);
    Arbitrary<Optional<Term>> terms = this.terms.terms().optional(has(Feature.ENDING) ? 0.25 : 0);
    return Combinators.combine(terms, rules)
        .as((term, provisions) ->
            id -> Amendment.builder().id(id).term(term).provisions(provisions).build());
  }

  private Arbitrary<Function<ActId, ConsensualAct>> withdrawals() {
    Arbitrary<List<Postponement>> postponements = Combinators.combine(
            Papers.days(0, Cast.DAYS), Papers.days(0, Cast.DAYS + 4))
        .as(Postponement::until)
        .list()
        .ofMaxSize(2);
    Arbitrary<Optional<LocalDate>> takenBack =
        Papers.days(0, Cast.DAYS).optional(has(Feature.REFUSAL) ? 0.2 : 0);
    return Combinators.combine(
            Arbitraries.of(Cast.PARTIES.subList(0, 5)),
            Papers.days(0, Cast.DAYS).optional(0.95),
            postponements,
            takenBack,
            precisions())
        .as((party, notice, moved, back, exactly) -> id -> Withdrawal.builder()
            .id(id)
            .party(party)
            .notifiedOn(notice)
            .noticePrecision(notice.map(on -> Papers.possible(exactly, on)).orElse(Precision.DAY))
            .addAllPostponements(moved)
            .addAllRevocations(back.map(on -> Revocation.of(party, on)).stream().toList())
            .build());
  }

  private Arbitrary<Function<ActId, Act>> successions() {
    Arbitrary<Set<Party>> from =
        Arbitraries.of(Cast.PARTIES.subList(0, 5)).set().ofMinSize(1).ofMaxSize(2);
    Arbitrary<Set<Party>> to = Arbitraries.of(Cast.PARTIES).set().ofMinSize(1).ofMaxSize(2);
    Arbitrary<LocalDate> days = Arbitraries.oneOf(Papers.days(0, 4), Papers.days(0, Cast.DAYS));
    return Combinators.combine(days, from, to, Arbitraries.of(0, 0, 0, 1, 2))
        .as((on, predecessors, heirs, remaining) ->
            id -> succession(id, on, predecessors, heirs, remaining));
  }

  private static Act succession(
      ActId id, LocalDate on, Set<Party> from, Set<Party> to, int remaining) {
    Set<Party> heirs = new LinkedHashSet<>(to);
    heirs.removeAll(from);
    Succession.Builder builder = Succession.builder().id(id).on(on);
    from.forEach(builder::addPredecessors);
    from.stream().limit(remaining).forEach(builder::addRemaining);
    return (heirs.isEmpty()
            ? builder.addSuccessors(Cast.PARTIES.get(6))
            : builder.addAllSuccessors(heirs))
        .build();
  }

  /** Gives an act its texts, clauses, window and papers. */
  private Arbitrary<Function<ActId, Act>> signed(Arbitrary<Function<ActId, ConsensualAct>> acts) {
    Arbitrary<Optional<ConsentRule>> consent = rulebooks.rules().optional(0.35);
    Arbitrary<Optional<EffectRule>> effect = effects.effects().optional(0.35);
    Arbitrary<Optional<Given>> given = givenUpTo(Cast.DAYS).optional(has(Feature.GIVEN) ? 0.1 : 0);
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
    if (act instanceof Expulsion e) {
      return e.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    if (act instanceof Suspension s) {
      return s.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    if (act instanceof Reinstatement r) {
      return r.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    if (act instanceof RoleChange r) {
      return r.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    if (act instanceof Substitution s) {
      return s.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    if (act instanceof Accession a) {
      return a.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    if (act instanceof Amendment a) {
      return a.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    if (act instanceof Withdrawal w) {
      return w.withAdopts(texts)
          .withConsent(rule)
          .withEffect(day)
          .withOpensOn(window.opens())
          .withClosesOn(window.closes());
    }
    Termination t = (Termination) act;
    return t.withAdopts(texts)
        .withConsent(rule)
        .withEffect(day)
        .withOpensOn(window.opens())
        .withClosesOn(window.closes());
  }

  private Arbitrary<Papers> papers(int lastStart) {
    Arbitrary<Papers> spoken = Papers.upTo(lastStart, features);
    Arbitrary<Papers> papers = has(Feature.ANCHORS)
        ? Combinators.combine(spoken, Papers.happenings()).as(Papers::andOccurrences)
        : spoken;
    Arbitrary<List<Integer>> lags = Arbitraries.frequency(
            Tuple.of(5, 0), Tuple.of(1, 1), Tuple.of(1, 3), Tuple.of(1, 8))
        .list()
        .ofSize(5);
    Arbitrary<Papers> recorded = has(Feature.LATE_RECORDS)
        ? Combinators.combine(papers, lags).as(Papers::recordedLate)
        : papers;
    return inexact(wrong(recorded));
  }

  /** The same, of which a few proved wrong. */
  private Arbitrary<Papers> wrong(Arbitrary<Papers> papers) {
    Arbitrary<List<Integer>> lasting = Arbitraries.frequency(
            Tuple.of(240, Papers.NEVER), Tuple.of(1, 1), Tuple.of(1, 4))
        .list()
        .ofSize(12);
    return has(Feature.ERRORS)
        ? Combinators.combine(papers, lasting).as(Papers::provedWrong)
        : papers;
  }

  /** The same, of which some days are not known exactly. */
  private Arbitrary<Papers> inexact(Arbitrary<Papers> papers) {
    Arbitrary<List<Precision>> precisions = precisions().list().ofSize(7);
    return has(Feature.IMPRECISION)
        ? Combinators.combine(papers, precisions).as(Papers::imprecise)
        : papers;
  }

  private Arbitrary<Precision> precisions() {
    return has(Feature.IMPRECISION)
        ? Arbitraries.frequency(
            Tuple.of(30, Precision.DAY),
            Tuple.of(1, Precision.NO_LATER_THAN),
            Tuple.of(1, Precision.MONTH))
        : Arbitraries.just(Precision.DAY);
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
