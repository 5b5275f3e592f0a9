package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Pending;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Consent that becomes complete because fewer are asked is told with the acts by which they are.
 */
@Tag("3.5")
class FewerToAskTest {
  private static final Provisions HALF = Provisions.builder()
      .amendment(Procedure.of(ConsentRule.share(1, 2), EffectRule.onCompletion()))
      .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofDays(30))))
      .build();

  private static Withdrawal leaves(Party party) {
    return Withdrawal.builder()
        .id(party.id().value() + "-leaves")
        .party(party)
        .notifiedOn(day("2023-02-08"))
        .build();
  }

  private static Amendment signedBy(Party... signers) {
    return Amendment.builder()
        .id("amendment")
        .addAllSignatures(
            Stream.of(signers).map(party -> signs(party, "2023-02-01")).toList())
        .build();
  }

  private static Agreement deal(Provisions provisions, Act... acts) {
    return agreement(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN)
        .provisions(provisions)
        .addActs(acts)
        .build();
  }

  private static Event complete(Timeline timeline) {
    return timeline.events().stream()
        .filter(event -> event.kind() == Event.Kind.ACT_COMPLETE
            && event.act().equals(Optional.of(ActId.of("amendment"))))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fewerBy(Agreement agreement) {
    return complete(Timeline.of(agreement)).fewerAskedBy().stream()
        .map(ActId::value)
        .toList();
  }

  @Test
  void should_name_those_who_have_left_that_morning() {
    Agreement deal = deal(HALF, signedBy(EMMEN), leaves(HARDENBERG), leaves(HOOGEVEEN));
    Timeline timeline = Timeline.of(deal);

    // open on the ninth, when two are needed
    Pending ninth = (Pending) timeline.outcome("amendment", day("2023-03-09"));
    assertThat(ninth.tally().need()).isEqualTo(2);
    assertThat(complete(timeline).on()).isEqualTo(day("2023-03-10"));
    assertThat(fewerBy(deal)).containsExactly("hardenberg-leaves", "hoogeveen-leaves");
    assertThat(Messages.in(Locale.ENGLISH).naming(deal).of(complete(timeline)))
        .isEqualTo("'amendment': consent is complete, as fewer are asked since 'hardenberg-leaves'"
            + " and 'hoogeveen-leaves'.");
  }

  @Test
  void should_name_one_that_has_left_in_the_evening_before() {
    Provisions atOnce =
        HALF.withWithdrawal(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()));
    Agreement deal = deal(
        atOnce.withAmendment(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion())),
        signedBy(EMMEN, COEVORDEN, HARDENBERG),
        leaves(HOOGEVEEN));

    assertThat(complete(Timeline.of(deal)).on()).isEqualTo(day("2023-02-09"));
    assertThat(fewerBy(deal)).containsExactly("hoogeveen-leaves");
  }

  @Test
  void should_name_a_merger_that_makes_fewer() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2023-05-01"))
        .addPredecessors(COEVORDEN, HARDENBERG, HOOGEVEEN)
        .addSuccessors(DRENTHE)
        .build();

    assertThat(fewerBy(deal(HALF, signedBy(EMMEN), merger))).containsExactly("merger");
  }

  @Test
  void should_name_nothing_where_a_signature_was_enough_or_nobody_has_gone() {
    assertThat(fewerBy(deal(HALF, signedBy(EMMEN, COEVORDEN), leaves(HARDENBERG))))
        .isEmpty();
    assertThat(fewerBy(deal(
            HALF,
            signedBy(EMMEN).withSignature(signs(COEVORDEN, "2023-03-10")),
            leaves(HARDENBERG))))
        .isEmpty();
  }
}
