package org.entente.testkit.jqwik;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.Abstention;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.DatedName;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.Identifier;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Postponement;
import org.entente.Precision;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Term;
import org.entente.Towards;
import org.entente.testkit.Cast;

/**
 * Generators for every noun, with every attribute that it may have: for tests of what is stored,
 * shown or sent. Ids are those of the {@link Cast}; days are as far apart as they can be. For tests
 * of what happens use {@link Dossiers}, which date everything on few days.
 *
 * @since 0.1
 */
public final class Any {
  private Any() {}

  /**
   * Returns texts of up to twenty characters, not blank: names, titles, sources.
   *
   * @return the generator
   */
  public static Arbitrary<String> text() {
    Arbitrary<String> plain =
        Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> odd = Arbitraries.of(
        "Drenthe",
        "Súdwest-Fryslân",
        "省",
        "e\u0301",
        "\u202Eabc",
        "{party}",
        "\"quoted\"",
        "2023-02-31",
        "𝔈ntente");
    return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, odd))
        .filter(text -> !text.isBlank());
  }

  /**
   * Returns days in the years 1 to 9999.
   *
   * @return the generator
   */
  public static Arbitrary<LocalDate> day() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  /**
   * Returns positive periods of days, months and years.
   *
   * @return the generator
   */
  public static Arbitrary<Period> period() {
    Arbitrary<Integer> parts = Arbitraries.integers().between(0, 40);
    return Combinators.combine(parts, parts, parts)
        .as(Period::of)
        .filter(period -> !period.isZero());
  }

  /**
   * Returns spans of days, open at either end or closed.
   *
   * @return the generator
   */
  public static Arbitrary<Term> term() {
    Arbitrary<Term> from = day().map(Term::from);
    Arbitrary<Term> until = day().map(Term.always()::until);
    Arbitrary<Term> both = Combinators.combine(day(), day())
        .filter((one, other) -> one.isBefore(other))
        .as((one, other) -> Term.from(one).until(other));
    return Arbitraries.oneOf(Arbitraries.just(Term.always()), from, until, both);
  }

  /**
   * Returns extensions, mostly none.
   *
   * @return the generator
   */
  public static Arbitrary<Extensions> extensions() {
    Arbitrary<Object> leaf = Arbitraries.oneOf(
        text().map(Object.class::cast),
        Arbitraries.of(true, false).map(Object.class::cast),
        Arbitraries.bigDecimals()
            .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
            .map(Object.class::cast));
    Arbitrary<Object> value = Arbitraries.oneOf(
        leaf,
        leaf.list().ofMaxSize(3).map(Object.class::cast),
        Arbitraries.maps(text(), leaf).ofMaxSize(2).map(Object.class::cast));
    Arbitrary<Extensions> some = Arbitraries.maps(text(), value).ofMaxSize(3).map(Extensions::of);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Extensions.none())), Tuple.of(1, some));
  }

  /**
   * Returns digests.
   *
   * @return the generator
   */
  public static Arbitrary<Digest> digest() {
    return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(Digest::sha256);
  }

  /**
   * Returns ids of parties.
   *
   * @return the generator
   */
  public static Arbitrary<PartyId> partyId() {
    return Arbitraries.of(Cast.PARTIES).map(Party::id);
  }

  /**
   * Returns parties with names, identifiers and extensions.
   *
   * @return the generator
   */
  public static Arbitrary<Party> party() {
    Arbitrary<Identifier> identifier = Combinators.combine(
            Arbitraries.of("tooi", "oin", "lei", "iso3166"), text(), term())
        .as(Identifier::new);
    Arbitrary<DatedName> name = Combinators.combine(text(), term()).as(DatedName::new);
    Arbitrary<PartyKind> kind = Arbitraries.of(
        PartyKind.MUNICIPALITY, PartyKind.STATE, PartyKind.COMPANY, PartyKind.of("club"));
    return Combinators.combine(
            partyId(),
            text(),
            kind,
            identifier.list().ofMaxSize(2),
            name.list().ofMaxSize(2),
            extensions())
        .as((id, called, sort, identifiers, names, more) -> Party.builder()
            .id(id)
            .name(called)
            .kind(sort)
            .identifiers(identifiers)
            .datedNames(names)
            .extensions(more)
            .build());
  }

  /**
   * Returns instruments in versions, some with digests.
   *
   * @return the generator
   */
  public static Arbitrary<Instrument> instrument() {
    return Combinators.combine(
            instrumentId(),
            text(),
            text().optional(0.5),
            digest().optional(0.3),
            text().optional(0.3),
            extensions())
        .as((id, title, version, digest, source, more) -> Instrument.builder()
            .id(id)
            .title(title)
            .version(version)
            .digest(digest)
            .source(source)
            .extensions(more)
            .build());
  }

  private static Arbitrary<InstrumentId> instrumentId() {
    return Arbitraries.of(Cast.TEXT.id(), Cast.ANNEX.id());
  }

  private static Arbitrary<List<InstrumentId>> instrumentIds() {
    return instrumentId().set().ofMaxSize(2).map(List::copyOf);
  }

  /**
   * Returns decisions.
   *
   * @return the generator
   */
  public static Arbitrary<Decision> decision() {
    return Combinators.combine(
            partyId(),
            day(),
            day(),
            text().optional(0.3),
            instrumentIds(),
            text().optional(0.3),
            extensions())
        .as((party, on, recorded, body, covered, source, more) -> Decision.of(party, on)
            .withRecordedOn(recorded)
            .withBody(body)
            .withInstruments(covered)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns signatures of every kind.
   *
   * @return the generator
   */
  public static Arbitrary<Signature> signature() {
    return Combinators.combine(
            partyId(),
            day(),
            day(),
            Arbitraries.of(SignatureKind.class),
            Arbitraries.maps(instrumentId(), digest()).ofMaxSize(2),
            Arbitraries.of(true, false),
            text().optional(0.3),
            extensions())
        .as((party, on, recorded, kind, digests, before, source, more) -> Signature.of(party, on)
            .withRecordedOn(recorded)
            .withKind(kind)
            .withInstruments(digests.keySet())
            .withDigests(digests)
            .withPrecision(before ? Precision.NO_LATER_THAN : Precision.DAY)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns abstentions.
   *
   * @return the generator
   */
  public static Arbitrary<Abstention> abstention() {
    return Combinators.combine(
            partyId(), day(), day(), text().optional(0.5), text().optional(0.3), extensions())
        .as((party, on, recorded, reason, source, more) -> Abstention.of(party, on)
            .withRecordedOn(recorded)
            .withReason(reason)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns notices of non-renewal.
   *
   * @return the generator
   */
  public static Arbitrary<NonRenewal> nonRenewal() {
    return Combinators.combine(
            partyId(), day(), day(), text().optional(0.5), text().optional(0.3), extensions())
        .as((party, on, recorded, reason, source, more) -> NonRenewal.of(party, on)
            .withRecordedOn(recorded)
            .withReason(reason)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns objections.
   *
   * @return the generator
   */
  public static Arbitrary<Objection> objection() {
    return Combinators.combine(
            partyId(), day(), day(), text().optional(0.5), text().optional(0.3), extensions())
        .as((party, on, recorded, reason, source, more) -> Objection.of(party, on)
            .withRecordedOn(recorded)
            .withReason(reason)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns occurrences, some of them about one party.
   *
   * @return the generator
   */
  public static Arbitrary<Occurrence> occurrence() {
    return Combinators.combine(
            text(), day(), day(), partyId().optional(0.3), text().optional(0.3), extensions())
        .as((name, on, recorded, party, source, more) -> Occurrence.of(name, on)
            .withRecordedOn(recorded)
            .withParty(party)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns revocations.
   *
   * @return the generator
   */
  public static Arbitrary<Revocation> revocation() {
    return Combinators.combine(partyId(), day(), day(), text().optional(0.3), extensions())
        .as((party, on, recorded, source, more) -> Revocation.of(party, on)
            .withRecordedOn(recorded)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns postponements.
   *
   * @return the generator
   */
  public static Arbitrary<Postponement> postponement() {
    return Combinators.combine(day(), day(), day(), text().optional(0.3), extensions())
        .as((on, until, recorded, source, more) -> Postponement.until(on, until)
            .withRecordedOn(recorded)
            .withSource(source)
            .withExtensions(more));
  }

  /**
   * Returns statements of what took effect.
   *
   * @return the generator
   */
  public static Arbitrary<Given> given() {
    return Combinators.combine(day(), day(), text(), extensions())
        .as((on, recorded, source, more) ->
            Given.of(on, source).withRecordedOn(recorded).withExtensions(more));
  }

  /**
   * Returns consent rules over the parties of the cast.
   *
   * @return the generator
   */
  public static Arbitrary<ConsentRule> consentRule() {
    return Dossiers.ofEverything().consentRules();
  }

  /**
   * Returns effect rules.
   *
   * @return the generator
   */
  public static Arbitrary<EffectRule> effectRule() {
    return Dossiers.ofEverything().effectRules();
  }

  /**
   * Returns procedures.
   *
   * @return the generator
   */
  public static Arbitrary<Procedure> procedure() {
    Arbitrary<Towards> towards = Arbitraries.of(Towards.class);
    return Combinators.combine(
            consentRule(),
            effectRule(),
            period().optional(0.3),
            towards.optional(0.3),
            effectRule().optional(0.2))
        .as((consent, effect, open, whom, late) -> Procedure.of(consent, effect)
            .withCloses(open.map(EffectRule::after))
            .withTowards(whom)
            .withLate(late));
  }

  /**
   * Returns provisions.
   *
   * @return the generator
   */
  public static Arbitrary<Provisions> provisions() {
    return Combinators.combine(
            Dossiers.ofEverything().provisions(), period().optional(0.3), extensions())
        .as((rules, survive, more) ->
            rules.withDutiesUntil(survive.map(EffectRule::after)).withExtensions(more));
  }

  /**
   * Returns acts that parties consent to, of any kind.
   *
   * @return the generator
   */
  public static Arbitrary<ConsensualAct> act() {
    Arbitrary<List<Signature>> signatures = signature().list().ofMaxSize(3);
    Arbitrary<List<Decision>> decisions = decision().list().ofMaxSize(2);
    Arbitrary<List<Objection>> objections = objection().list().ofMaxSize(1);
    Arbitrary<List<Revocation>> revocations = revocation().list().ofMaxSize(1);
    return Combinators.combine(
            Dossiers.ofEverything().consensualActs(),
            signatures,
            decisions,
            objections,
            revocations,
            given().optional(0.1))
        .as((act, signed, decided, against, back, stated) -> act.withSignatures(signed)
            .withDecisions(decided)
            .withObjections(against)
            .withRevocations(back)
            .withGiven(stated));
  }

  /**
   * Returns whole agreements.
   *
   * @return the generator
   */
  public static Arbitrary<Agreement> agreement() {
    Arbitrary<AgreementId> earlier = Arbitraries.of("before", "long-before").map(AgreementId::of);
    return Combinators.combine(
            Dossiers.ofEverything().agreements(),
            text(),
            text().list().ofMaxSize(2),
            earlier.optional(0.3),
            text().optional(0.3),
            signature().list().ofMaxSize(2),
            extensions())
        .as((agreement, title, objectives, continued, source, signatures, more) -> agreement
            .withTitle(title)
            .withObjectives(objectives)
            .withContinues(continued)
            .withSource(source)
            .withSignatures(joined(agreement.signatures(), signatures))
            .withExtensions(more));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /**
   * Returns every generator of this class, by the name of what it generates.
   *
   * @return the generators
   */
  public static Map<String, Arbitrary<?>> all() {
    return Map.ofEntries(
        Map.entry("term", term()),
        Map.entry("extensions", extensions()),
        Map.entry("digest", digest()),
        Map.entry("party id", partyId()),
        Map.entry("party", party()),
        Map.entry("instrument", instrument()),
        Map.entry("decision", decision()),
        Map.entry("signature", signature()),
        Map.entry("abstention", abstention()),
        Map.entry("nonRenewal", nonRenewal()),
        Map.entry("objection", objection()),
        Map.entry("occurrence", occurrence()),
        Map.entry("revocation", revocation()),
        Map.entry("postponement", postponement()),
        Map.entry("given", given()),
        Map.entry("consent rule", consentRule()),
        Map.entry("effect rule", effectRule()),
        Map.entry("procedure", procedure()),
        Map.entry("provisions", provisions()),
        Map.entry("act", act()),
        Map.entry("agreement", agreement()));
  }
}
