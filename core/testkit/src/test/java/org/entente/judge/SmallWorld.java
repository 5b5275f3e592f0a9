package org.entente.judge;

import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.day;
import static org.entente.judge.Samples.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.Withdrawal;

/**
 * All agreements of a small world: A and B found, C is outside, at most two acts, days 0 to 3. Each
 * party signs each act on any of the days, or not at all. The world has four parts:
 *
 * <ul>
 *   <li>two acts: each an accession of C, an amendment, a withdrawal of B by consent or a
 *       termination, in effect at once or a day later, the first opened by its first signature or
 *       on day 2; the founding is given. 10 pairs × 4 × 2 × 4⁶ signatures = 327,680 agreements;
 *   <li>a founding that is signed, by both or by one, in effect at once or a day later, and one
 *       act: 2 × 2 × 4² × 4 × 2 × 5³ = 64,000;
 *   <li>a succession on day 1, 2 or 3 (B by C, B by A, B by both, A and B by C) and one act: 4 × 3
 *       × 4 × 2 × 4³ = 6,144;
 *   <li>one act, an accession or an amendment, which each party may sign and may object to or take
 *       back: 2 × 28³ = 43,904.
 * </ul>
 *
 * Together 441,728 agreements, of which 305,600 are left when those are left out that differ from
 * another only by the names of A and B.
 */
final class SmallWorld {
  private static final List<Party> PARTIES = List.of(A, B, C);
  private static final Provisions BY_CONSENT =
      Provisions.builder().withdrawal(Procedure.builder().build()).build();
  private static final Agreement FOUNDED = Agreement.builder()
      .id("small")
      .title("Small")
      .addFounders(A, B)
      .addOthers(C)
      .provisions(BY_CONSENT)
      .given(Given.of(day(0), "a register"))
      .build();

  private SmallWorld() {}

  static Stream<Agreement> agreements() {
    return Stream.of(
            part(10 * 4 * 2 * 4096, SmallWorld::twoActs),
            part(4 * 16 * 4 * 2 * 125, SmallWorld::foundingAndAct),
            part(12 * 4 * 2 * 64, SmallWorld::successionAndAct),
            part(2 * 28 * 28 * 28, SmallWorld::refusals))
        .flatMap(Function.identity())
        .filter(agreement -> !isMirrored(agreement));
  }

  /**
   * A and B are alike unless one leaves or is succeeded: of two agreements that differ by that, one
   * is enough.
   */
  private static boolean isMirrored(Agreement agreement) {
    boolean alike = agreement.acts().stream()
        .noneMatch(act -> act instanceof Withdrawal || act instanceof Succession);
    return alike && row(agreement, A.id()).compareTo(row(agreement, B.id())) > 0;
  }

  private static String row(Agreement agreement, PartyId party) {
    StringBuilder row = new StringBuilder(facts(agreement, party));
    agreement.acts().forEach(act -> row.append('/').append(facts((Proceeding) act, party)));
    return row.toString();
  }

  private static String facts(Proceeding proceeding, PartyId party) {
    return Stream.of(
            facts("s", proceeding.signatures(), each -> each.party().equals(party)),
            facts("o", proceeding.objections(), each -> each.party().equals(party)),
            facts("r", proceeding.revocations(), each -> each.party().equals(party)))
        .flatMap(Function.identity())
        .collect(Collectors.joining());
  }

  private static <F extends Fact> Stream<String> facts(
      String kind, List<F> facts, Predicate<F> of) {
    return facts.stream().filter(of).map(fact -> kind + fact.on());
  }

  private static Stream<Agreement> part(int size, Function<Digits, Agreement> agreement) {
    return IntStream.range(0, size).mapToObj(number -> agreement.apply(new Digits(number)));
  }

  /** Reads a number as a row of choices. */
  private static final class Digits {
    private int left;

    Digits(int number) {
      this.left = number;
    }

    int next(int choices) {
      int choice = left % choices;
      left /= choices;
      return choice;
    }
  }

  private static Agreement twoActs(Digits digits) {
    int pair = digits.next(10);
    int first = pair < 4 ? 0 : pair < 7 ? 1 : pair < 9 ? 2 : 3;
    int second = pair < 4 ? pair : pair < 7 ? pair - 3 : pair < 9 ? pair - 5 : 3;
    Optional<LocalDate> opening = digits.next(2) == 0 ? Optional.empty() : Optional.of(day(2));
    return FOUNDED
        .withAct(act("first", first, opening, digits, 1))
        .withAct(act("second", second, Optional.empty(), digits, 1));
  }

  private static Agreement foundingAndAct(Digits digits) {
    ConsentRule rule = digits.next(2) == 0 ? ConsentRule.everyPartner() : ConsentRule.atLeast(1);
    Agreement founding = FOUNDED
        .withGiven(Optional.empty())
        .withProvisions(BY_CONSENT.withFounding(Procedure.of(rule, effect(digits))));
    for (Party party : List.of(A, B)) {
      int on = digits.next(4) - 1;
      founding = on < 0 ? founding : Samples.signed(founding, on, party);
    }
    return founding.withAct(act("act", digits.next(4), Optional.empty(), digits, 0));
  }

  private static Agreement successionAndAct(Digits digits) {
    Succession.Builder succession = Succession.builder().id("succession");
    switch (digits.next(4)) {
      case 0 -> succession.addPredecessors(B).addSuccessors(C);
      case 1 -> succession.addPredecessors(B).addSuccessors(A);
      case 2 -> succession.addPredecessors(B).addSuccessors(A, C);
      default -> succession.addPredecessors(A, B).addSuccessors(C);
    }
    return FOUNDED
        .withAct(succession.on(day(1 + digits.next(3))).build())
        .withAct(act("act", digits.next(4), Optional.empty(), digits, 1));
  }

  private static Agreement refusals(Digits digits) {
    ConsensualAct act = digits.next(2) == 0
        ? Accession.builder().id("act").party(C).build()
        : Amendment.builder().id("act").build();
    for (Party party : PARTIES) {
      int on = digits.next(4);
      act = on == 0 ? act : act.withSignature(Signature.of(party, day(on)));
      int refusal = digits.next(7);
      act = refusal == 0 ? act : refused(act, party, refusal);
    }
    return FOUNDED.withAct(act);
  }

  private static ConsensualAct refused(ConsensualAct act, Party party, int refusal) {
    PartyId id = party.id();
    return refusal <= 3
        ? act.withObjections(joined(act.objections(), Objection.of(id, day(refusal))))
        : act.withRevocations(joined(act.revocations(), Revocation.of(id, day(refusal - 3))));
  }

  private static <T> List<T> joined(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  /**
   * An act of one of four kinds, signed on days from the first on; of a withdrawal, B's signature
   * is its notice.
   */
  private static ConsensualAct act(
      String id, int kind, Optional<LocalDate> opening, Digits digits, int firstDay) {
    EffectRule effect = effect(digits);
    ConsensualAct act = switch (kind) {
      case 0 ->
        Accession.builder().id(id).party(C).effect(effect).opensOn(opening).build();
      case 1 ->
        Amendment.builder()
            .id(id)
            .addAdopts(Samples.TEXT.withVersion(id))
            .effect(effect)
            .opensOn(opening)
            .build();
      case 2 ->
        Withdrawal.builder().id(id).party(B).effect(effect).opensOn(opening).build();
      default -> Termination.builder().id(id).effect(effect).opensOn(opening).build();
    };
    for (Party party : PARTIES) {
      int on = digits.next(5 - firstDay) - 1 + firstDay;
      if (on >= firstDay) {
        act = act instanceof Withdrawal withdrawal && party.equals(B)
            ? withdrawal.withNotifiedOn(day(on))
            : act.withSignature(Signature.of(party, day(on)));
      }
    }
    return act;
  }

  private static EffectRule effect(Digits digits) {
    return digits.next(2) == 0 ? EffectRule.onCompletion() : EffectRule.after(days(1));
  }
}
