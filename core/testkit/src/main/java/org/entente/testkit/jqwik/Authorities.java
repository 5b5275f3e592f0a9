package org.entente.testkit.jqwik;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Signature;
import org.entente.testkit.Cast;

/** Random steps of a party's own authority, as they are asked and as they are taken. */
final class Authorities {
  private static final String COUNCIL = "Council";
  private static final String BOARD = "Board";

  private Authorities() {}

  /** A step of some body mostly, for which time may stand. */
  static Arbitrary<AuthorityStep> steps() {
    Arbitrary<DecisionKind> kinds = Arbitraries.of(
        DecisionKind.DECIDED,
        DecisionKind.CONSENTED,
        DecisionKind.CONSENTED,
        DecisionKind.VIEWS,
        DecisionKind.SENT);
    Arbitrary<Optional<String>> bodies =
        Arbitraries.frequency(Tuple.of(4, COUNCIL), Tuple.of(1, BOARD)).optional(0.7);
    return Combinators.combine(kinds, bodies, EffectDays.spans().optional(0.4))
        .as((kind, body, time) -> new AuthorityStep(kind, body, List.of(), time));
  }

  /** What provisions ask: nothing mostly, a decision, or steps, some of a kind of party only. */
  static Arbitrary<List<AuthorityStep>> asked() {
    Arbitrary<List<AuthorityStep>> some = Combinators.combine(
            steps().list().ofMinSize(1).ofMaxSize(2).uniqueElements(),
            Arbitraries.of(
                List.of(),
                List.of(),
                List.of(PartyKind.STATE, PartyKind.ORGANISATION),
                List.of(PartyKind.MUNICIPALITY)))
        .as((steps, kinds) -> steps.stream()
            .map(each -> each.askedOf(kinds.toArray(PartyKind[]::new)))
            .toList());
    return Arbitraries.frequencyOf(
        Tuple.of(20, Arbitraries.just(List.of())),
        Tuple.of(2, Arbitraries.just(List.of(AuthorityStep.of(DecisionKind.DECIDED)))),
        Tuple.of(2, some));
  }

  /** Decisions of any kind of a party, some by a body, in whatever letters, or on one text only. */
  static Arbitrary<Decision> decisions(PartyId party, LocalDate on) {
    Arbitrary<Optional<String>> bodies =
        Arbitraries.of(COUNCIL, "council", BOARD).optional(0.7);
    Arbitrary<Boolean> covers = Arbitraries.of(true, false, false, false);
    return Combinators.combine(Arbitraries.of(DecisionKind.class), bodies, covers)
        .as((kind, body, annex) -> {
          Decision decision = Decision.of(party, on).as(kind).withBody(body);
          return annex ? decision.covering(Cast.ANNEX) : decision;
        });
  }

  /** The step to which a signature is subject, as it is taken on a day. */
  static Decision taken(Signature signature, LocalDate on) {
    AuthorityStep step = signature.subjectTo().orElseThrow();
    return Decision.of(signature.party(), on).as(step.kind()).withBody(step.body());
  }
}
