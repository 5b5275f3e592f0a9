package org.entente.testkit.jqwik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.entente.Abstention;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.testkit.Cast;

/**
 * The random facts of one proceeding: most parties sign within a few days of each other, and a few
 * facts besides are as odd as they come.
 */
record Papers(
    List<Decision> decisions,
    List<Signature> signatures,
    List<Abstention> abstentions,
    List<Objection> objections,
    List<Revocation> revocations,
    List<Occurrence> occurrences) {
  private static final Digest RIGHT = new Digest("crc-32", "00000001");
  private static final Digest WRONG = new Digest("crc-32", "00000002");
  static final int NEVER = -1;

  static Arbitrary<LocalDate> days(int first, int last) {
    return numbers(first, last).map(Cast::day);
  }

  private static Arbitrary<Integer> numbers(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .withDistribution(RandomDistribution.uniform());
  }

  /** No text, one or two, in a version; some with the digest that signatures may name. */
  static Arbitrary<List<Instrument>> texts(String... versions) {
    Instrument annex = Cast.ANNEX.withDigest(RIGHT);
    Arbitrary<List<Instrument>> packages = Arbitraries.of(List.<List<Instrument>>of(
        List.of(), List.of(Cast.TEXT), List.of(Cast.TEXT, annex), List.of(annex)));
    return Combinators.combine(packages, Arbitraries.of(versions))
        .as((texts, version) ->
            texts.stream().map(text -> text.withVersion(version)).toList());
  }

  /** Facts about a proceeding that begin on one of the days up to the given one. */
  static Arbitrary<Papers> upTo(int lastStart, Set<Feature> features) {
    boolean withRefusals = features.contains(Feature.REFUSAL);
    Arbitrary<Integer> start = numbers(0, lastStart);
    Arbitrary<List<Integer>> delays = Arbitraries.frequency(
            Tuple.of(2, NEVER), Tuple.of(8, 0), Tuple.of(2, 1), Tuple.of(2, 2), Tuple.of(1, 4))
        .list()
        .ofSize(Cast.PARTIES.size());
    Arbitrary<Optional<Decision>> decided = features.contains(Feature.MANDATE)
        ? Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(decided()).optional(0.5)),
            Tuple.of(
                1, Authorities.decisions(Cast.PARTIES.get(0).id(), Cast.day(0)).optional(1)))
        : Arbitraries.just(decided()).optional(0.5);
    Arbitrary<Papers> refusals = withRefusals ? refusals() : Arbitraries.just(none());
    return Combinators.combine(start, delays, decided, oddities(features), refusals)
        .as((first, late, decides, odd, no) ->
            crowd(first, late, decides).and(odd).and(no));
  }

  private static Papers none() {
    return new Papers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Decision decided() {
    return Decision.of(Cast.PARTIES.get(0).id(), Cast.day(0));
  }

  private static Papers crowd(int first, List<Integer> delays, Optional<Decision> decided) {
    Papers crowd = none();
    for (int i = 0; i < delays.size(); i++) {
      if (delays.get(i) != NEVER) {
        PartyId party = Cast.PARTIES.get(i).id();
        crowd = crowd.and(signature(Signature.of(party, Cast.day(first + delays.get(i)))));
        crowd = decided
            .map(each -> decision(each.withParty(party).withOn(Cast.day(first))))
            .map(crowd::and)
            .orElse(crowd);
      }
    }
    return crowd;
  }

  private static Arbitrary<Papers> oddities(Set<Feature> features) {
    List<BiFunction<PartyId, LocalDate, Papers>> kinds = new ArrayList<>();
    kinds.add((party, on) -> signature(Signature.of(party, on)));
    kinds.add((party, on) -> signature(Signature.of(party, on).covering(Cast.TEXT)));
    kinds.add((party, on) ->
        signature(Signature.of(party, on).withKind(SignatureKind.SUBJECT_TO_RATIFICATION)));
    kinds.add(
        (party, on) -> signature(Signature.of(party, on).withKind(SignatureKind.RATIFICATION)));
    kinds.add((party, on) -> signature(signed(party, on, RIGHT)));
    kinds.add((party, on) -> signature(signed(party, on, WRONG)));
    kinds.add((party, on) -> decision(Decision.of(party, on)));
    kinds.add((party, on) -> decision(Decision.of(party, on).covering(Cast.ANNEX)));
    Arbitrary<PartyId> party = Arbitraries.of(Cast.PARTIES).map(each -> each.id());
    Arbitrary<Papers> plain = Combinators.combine(
            numbers(0, kinds.size() - 1), party, days(0, Cast.DAYS))
        .as((kind, who, on) -> kinds.get(kind).apply(who, on));
    List<Tuple.Tuple2<Integer, Arbitrary<Papers>>> odd = new ArrayList<>();
    odd.add(Tuple.of(4, plain));
    if (features.contains(Feature.LATER_BINDING)) {
      odd.add(Tuple.of(
          1,
          Combinators.combine(party, days(0, Cast.DAYS), numbers(1, 5))
              .as((who, on, later) ->
                  signature(Signature.of(who, on).bindingFrom(on.plusDays(later))))));
    }
    if (features.contains(Feature.MANDATE)) {
      odd.add(Tuple.of(1, subject(party)));
      odd.add(Tuple.of(
          1,
          Combinators.combine(party, days(0, Cast.DAYS))
              .flatAs(Authorities::decisions)
              .map(Papers::decision)));
    }
    return Arbitraries.frequencyOf(odd)
        .list()
        .ofMaxSize(3)
        .map(each -> each.stream().reduce(none(), Papers::and));
  }

  /** A signature that is subject to a step, which is taken some days after or before it, or not. */
  private static Arbitrary<Papers> subject(Arbitrary<PartyId> party) {
    Arbitrary<Signature> signatures = Combinators.combine(
            party, days(0, Cast.DAYS), Authorities.steps(), Arbitraries.of(true, false, false))
        .as((who, on, step, back) -> Signature.of(who, on).subjectTo(step).withRetroactive(back));
    return Combinators.combine(signatures, numbers(-1, 5).optional(0.8))
        .as((signed, later) -> later
            .map(days -> Authorities.taken(signed, notTooEarly(signed.on().plusDays(days))))
            .map(step -> signature(signed).and(decision(step)))
            .orElse(signature(signed)));
  }

  private static LocalDate notTooEarly(LocalDate day) {
    return day.isBefore(Cast.day(0)) ? Cast.day(0) : day;
  }

  /** Words of some party that says no, takes something back, or both, and may sign after all. */
  private static Arbitrary<Papers> refusals() {
    Arbitrary<Revoked> named = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Revoked.LAST)), Tuple.of(1, Arbitraries.of(Revoked.class)));
    Arbitrary<PartyId> party = Arbitraries.of(Cast.PARTIES).map(each -> each.id());
    Arbitrary<List<Integer>> gaps = Arbitraries.frequency(
            Tuple.of(2, 0), Tuple.of(3, 1), Tuple.of(1, 3))
        .list()
        .ofSize(2);
    Arbitrary<Papers> words = Combinators.combine(
            numbers(0, 14), party, numbers(0, Cast.DAYS), gaps, named)
        .as((kind, who, first, gap, what) -> refusal(
                kind, who, first, first + gap.get(0), first + gap.get(0) + gap.get(1))
            .naming(what));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(none())),
        Tuple.of(3, words),
        Tuple.of(3, Combinators.combine(words, words).as(Papers::and)));
  }

  private static Papers refusal(int kind, PartyId party, int first, int then, int last) {
    Papers no = objection(Objection.of(party, Cast.day(first)));
    Papers other = abstention(Abstention.of(party, Cast.day(first)));
    Papers back = takenBack(party, then);
    return switch (kind) {
      case 0, 1, 2 -> no;
      case 3 -> back;
      case 4 -> no.and(back);
      case 5 -> no.and(back).and(takenBack(party, last));
      case 6 -> no.and(signature(Signature.of(party, Cast.day(then))));
      case 7, 8 -> other;
      case 9 -> other.and(back);
      case 10 -> other.and(objection(Objection.of(party, Cast.day(then))));
      case 11 ->
        no.and(abstention(Abstention.of(party, Cast.day(then)))).and(takenBack(party, last));
      case 12 -> other.and(signature(Signature.of(party, Cast.day(then))));
      default -> no.and(back).and(signature(Signature.of(party, Cast.day(last))));
    };
  }

  private static Papers takenBack(PartyId party, int on) {
    List<Revocation> back = List.of(Revocation.of(party, Cast.day(on)));
    return new Papers(List.of(), List.of(), List.of(), List.of(), back, List.of());
  }

  private Papers naming(Revoked what) {
    return new Papers(
        decisions,
        signatures,
        abstentions,
        objections,
        revocations.stream().map(each -> each.ofIts(what)).toList(),
        occurrences);
  }

  private static Signature signed(PartyId party, LocalDate on, Digest digest) {
    InstrumentId annex = Cast.ANNEX.id();
    return Signature.of(party, on).withDigests(Map.of(annex, digest));
  }

  private static Papers signature(Signature signature) {
    return new Papers(List.of(), List.of(signature), List.of(), List.of(), List.of(), List.of());
  }

  private static Papers decision(Decision decision) {
    return new Papers(List.of(decision), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Papers abstention(Abstention abstention) {
    return new Papers(List.of(), List.of(), List.of(abstention), List.of(), List.of(), List.of());
  }

  private static Papers objection(Objection objection) {
    return new Papers(List.of(), List.of(), List.of(), List.of(objection), List.of(), List.of());
  }

  private static Papers occurrence(Occurrence occurrence) {
    return new Papers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(occurrence));
  }

  /** These papers, and what occurs besides: now and then something about one party. */
  Papers andOccurrences(List<Papers> occurrences) {
    return occurrences.stream().reduce(this, Papers::and);
  }

  static Arbitrary<List<Papers>> happenings() {
    Arbitrary<Optional<PartyId>> about =
        Arbitraries.of(Cast.PARTIES.subList(0, 6)).map(each -> each.id()).optional(0.4);
    return Combinators.combine(Arbitraries.of(Cast.OCCURRENCES), days(0, Cast.DAYS), about)
        .as((name, on, party) -> occurrence(Occurrence.of(name, on).withParty(party)))
        .list()
        .ofMaxSize(2);
  }

  /**
   * These facts, each known some days after the day on which it counts: the lags are dealt out in
   * turn.
   */
  Papers recordedLate(List<Integer> lags) {
    Iterator<Integer> lag = endlessly(lags);
    return new Papers(
        decisions.stream()
            .map(each -> each.withRecordedOn(each.on().plusDays(lag.next())))
            .toList(),
        signatures.stream()
            .map(each -> each.withRecordedOn(each.on().plusDays(lag.next())))
            .toList(),
        abstentions.stream()
            .map(each -> each.withRecordedOn(each.on().plusDays(lag.next())))
            .toList(),
        objections.stream()
            .map(each -> each.withRecordedOn(each.on().plusDays(lag.next())))
            .toList(),
        revocations.stream()
            .map(each -> each.withRecordedOn(each.on().plusDays(lag.next())))
            .toList(),
        occurrences.stream()
            .map(each -> each.withRecordedOn(each.on().plusDays(lag.next())))
            .toList());
  }

  /** These facts, some of which prove wrong some days after they are known. */
  Papers provedWrong(List<Integer> lasting) {
    Iterator<Integer> days = endlessly(lasting);
    return but(fact -> wrong(fact, days.next()));
  }

  private static Fact wrong(Fact fact, int days) {
    return days == NEVER
        ? fact
        : fact.withRecordedUntil(Optional.of(fact.recordedOn().plusDays(days)));
  }

  /** These facts, of some of which the day is not known exactly. */
  Papers imprecise(List<Precision> precisions) {
    Iterator<Precision> each = endlessly(precisions);
    return but(fact -> fact.withPrecision(possible(each.next(), fact.on())));
  }

  /** Of a month or a year the last day counts. */
  static Precision possible(Precision precision, LocalDate on) {
    boolean isLast = on.getDayOfMonth() == on.lengthOfMonth();
    return precision == Precision.YEAR || (precision == Precision.MONTH && !isLast)
        ? Precision.NO_LATER_THAN
        : precision;
  }

  private static <T> Iterator<T> endlessly(List<T> each) {
    return Stream.generate(() -> each).flatMap(List::stream).iterator();
  }

  private Papers but(UnaryOperator<Fact> change) {
    return new Papers(
        each(decisions, change),
        each(signatures, change),
        each(abstentions, change),
        each(objections, change),
        each(revocations, change),
        each(occurrences, change));
  }

  /** The facts, each changed: a change leaves its kind. */
  @SuppressWarnings("unchecked")
  private static <F extends Fact> List<F> each(List<F> facts, UnaryOperator<Fact> change) {
    return facts.stream().map(fact -> (F) change.apply(fact)).toList();
  }

  private Papers and(Papers more) {
    return new Papers(
        joined(decisions, more.decisions),
        joined(signatures, more.signatures),
        joined(abstentions, more.abstentions),
        joined(objections, more.objections),
        joined(revocations, more.revocations),
        joined(occurrences, more.occurrences));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  Agreement addTo(Agreement agreement) {
    return agreement
        .withDecisions(decisions)
        .withSignatures(signatures)
        .withAbstentions(abstentions)
        .withObjections(objections)
        .withRevocations(revocations)
        .withOccurrences(occurrences);
  }

  ConsensualAct addTo(ConsensualAct act) {
    return act.withDecisions(decisions)
        .withSignatures(signatures)
        .withAbstentions(abstentions)
        .withObjections(objections)
        .withRevocations(joined(act.revocations(), revocations))
        .withOccurrences(occurrences);
  }

  /** When a proceeding opens and closes, where that is stated. */
  record Window(Optional<LocalDate> opens, Optional<LocalDate> closes) {
    boolean isOpen(LocalDate day) {
      return opens.filter(day::isBefore).isEmpty()
          && closes.filter(day::isAfter).isEmpty();
    }

    static Arbitrary<Window> windows() {
      Arbitrary<Optional<LocalDate>> opens = days(0, 5).optional(0.4);
      Arbitrary<Optional<LocalDate>> closes = days(5, Cast.DAYS).optional(0.3);
      return Combinators.combine(opens, closes).as(Window::new);
    }
  }
}
