package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.AuthorityStep;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartyKind;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A signature that is subject to a step of its party's own authority that must follow. */
@Tag("6.3")
class SubjectToAStepTest {
  private static final AuthorityStep CONSENT =
      AuthorityStep.of(DecisionKind.CONSENTED).by("raad");
  private static final Signature SUBJECT = signs(EMMEN, "2023-03-01").subjectTo(CONSENT);

  private static Decision step(DecisionKind kind, String on) {
    return Decision.of(EMMEN, day(on)).as(kind).by("raad");
  }

  private static Decision consented(String on) {
    return step(DecisionKind.CONSENTED, on);
  }

  private static Amendment amendment(Signature signature, Decision... steps) {
    return Amendment.builder()
        .id("amendment")
        .opensOn(day("2023-01-01"))
        .addSignatures(signs(COEVORDEN, "2023-01-01"), signature)
        .addDecisions(steps)
        .build();
  }

  private static Outcome outcome(Amendment amendment, String day) {
    return Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment).build())
        .outcome("amendment", day(day));
  }

  private static boolean isPending(Amendment amendment) {
    return outcome(amendment, "2024-01-01").isPending();
  }

  private static LocalDate inEffect(Amendment amendment) {
    return ((Outcome.InEffect) outcome(amendment, "2024-01-01")).effectiveOn();
  }

  @Tag("2")
  @Test
  void should_count_from_the_day_of_the_step() {
    assertThat(
            outcome(amendment(SUBJECT, consented("2023-05-01")), "2023-04-30").isPending())
        .isTrue();
    assertThat(inEffect(amendment(SUBJECT, consented("2023-05-01")))).isEqualTo("2023-05-01");
    assertThat(inEffect(amendment(SUBJECT.withRetroactive(true), consented("2023-05-01"))))
        .isEqualTo("2023-05-01");
    assertThat(inEffect(amendment(SUBJECT, consented("2023-02-01")))).isEqualTo("2023-03-01");
  }

  @Test
  void should_take_no_step_of_another_kind_body_or_party() {
    assertThat(isPending(amendment(SUBJECT, step(DecisionKind.VIEWS, "2023-05-01"))))
        .isTrue();
    assertThat(isPending(amendment(SUBJECT, consented("2023-05-01").by("college"))))
        .isTrue();
    assertThat(isPending(amendment(
            SUBJECT,
            Decision.of(COEVORDEN, day("2023-05-01")).as(DecisionKind.CONSENTED).by("raad"))))
        .isTrue();
  }

  @Test
  void should_name_the_step_that_is_missing() {
    Outcome pending = outcome(amendment(SUBJECT), "2024-01-01");

    assertThat(unmet(pending)).containsExactly("signature-awaits-step emmen");
    assertThat(pending.violations().get(0).parameters())
        .containsEntry("kind", "consented")
        .containsEntry("body", "raad");
    assertThat(Messages.in(Locale.ENGLISH).of(pending.violations().get(0)))
        .isEqualTo("emmen signed subject to the consent of raad, which is still to come.");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).of(pending.violations().get(0)))
        .isEqualTo("emmen heeft ondertekend onder voorbehoud van toestemming van raad; daaraan is"
            + " nog niet voldaan.");
  }

  @Test
  void should_ask_the_step_for_each_instrument() {
    Amendment both =
        amendment(SUBJECT, consented("2023-05-01").covering(TEXT)).withAdopts(TEXT, ARRANGEMENTS);

    assertThat(unmet(outcome(both, "2024-01-01")))
        .containsExactly("signature-awaits-step emmen arrangements");
    assertThat(inEffect(both.withDecisions(
            consented("2023-05-01").covering(TEXT),
            consented("2023-06-01").covering(ARRANGEMENTS))))
        .isEqualTo("2023-06-01");
  }

  @Test
  void should_not_count_by_a_step_that_is_refused_until_it_is_taken_after_all() {
    Decision refusal = step(DecisionKind.REFUSED, "2023-05-01");

    assertThat(isPending(amendment(SUBJECT, refusal))).isTrue();
    assertThat(isPending(amendment(SUBJECT, consented("2023-05-01"), refusal))).isTrue();
    assertThat(inEffect(amendment(SUBJECT, refusal, consented("2023-06-01"))))
        .isEqualTo("2023-06-01");
    assertThat(inEffect(amendment(SUBJECT, consented("2023-04-01"), refusal)))
        .isEqualTo("2023-04-01");
  }

  @Test
  void should_let_time_since_it_was_sent_stand_for_the_step() {
    Signature orTime = signs(EMMEN, "2023-02-20").subjectTo(CONSENT.orAfter(Period.ofWeeks(8)));
    Decision sent = step(DecisionKind.SENT, "2023-03-01");

    assertThat(outcome(amendment(orTime, sent), "2023-04-26").isPending()).isTrue();
    assertThat(inEffect(amendment(orTime, sent))).isEqualTo("2023-04-27");
    assertThat(inEffect(amendment(orTime, sent, consented("2023-04-01")))).isEqualTo("2023-04-01");
    assertThat(isPending(amendment(orTime, sent, step(DecisionKind.REFUSED, "2023-04-26"))))
        .isTrue();
    assertThat(inEffect(amendment(orTime, sent, step(DecisionKind.REFUSED, "2023-04-27"))))
        .isEqualTo("2023-04-27");
    assertThat(isPending(amendment(SUBJECT, sent))).isTrue();
  }

  @Test
  void should_ask_steps_of_the_provisions_besides() {
    Agreement deal = agreement(EMMEN)
        .provisions(Provisions.builder().decisionRequired(true).build())
        .addActs(Amendment.builder()
            .id("amendment")
            .addSignatures(SUBJECT)
            .addDecisions(consented("2023-05-01"))
            .build())
        .build();

    assertThat(unmet(Timeline.of(deal).outcome("amendment", day("2024-01-01"))))
        .containsExactly("signature-without-decision emmen");
  }

  @Test
  void should_fail_where_the_window_closes_before_the_step() {
    Amendment closing = amendment(SUBJECT, consented("2023-05-01")).withClosesOn(day("2023-04-30"));

    assertThat(outcome(closing, "2024-01-01")).isInstanceOf(Outcome.Failed.class);
    assertThat(inEffect(closing.withClosesOn(day("2023-05-01")))).isEqualTo("2023-05-01");
    assertThat(unmet(outcome(
            amendment(SUBJECT, consented("2023-05-01")).withOpensOn(day("2023-03-02")),
            "2024-01-01")))
        .contains("signature-outside-window emmen");
  }

  @Test
  void should_bring_a_founder_in_after_the_closing_only_by_a_step_that_reaches_back() {
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(COEVORDEN, HOOGEVEEN, EMMEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
            .build())
        .closesOn(day("2023-04-01"))
        .addSignatures(signs(COEVORDEN, "2023-02-01"), signs(HOOGEVEEN, "2023-02-01"))
        .addSignatures(SUBJECT)
        .addDecisions(consented("2023-05-01"))
        .build();
    Agreement back = deal.withSignatures(
        signs(COEVORDEN, "2023-02-01"),
        signs(HOOGEVEEN, "2023-02-01"),
        SUBJECT.withRetroactive(true));

    assertThat(Timeline.of(deal).status(EMMEN, day("2024-01-01"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(Timeline.of(back).status(EMMEN, day("2023-04-30"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(Timeline.of(back).status(EMMEN, day("2023-05-01"))).isEqualTo(PartyStatus.PARTY);
  }

  @Test
  void should_overtake_a_no_on_the_day_of_the_step_and_be_undone_by_one_of_in_between() {
    Amendment taken = amendment(SUBJECT, consented("2023-05-01"));

    assertThat(inEffect(taken.withObjections(Objection.of(EMMEN, day("2023-02-01")))))
        .isEqualTo("2023-05-01");
    assertThat(isPending(taken.withObjections(Objection.of(EMMEN, day("2023-04-30")))))
        .isTrue();
    assertThat(isPending(taken.withRevocations(Revocation.of(EMMEN, day("2023-04-30")))))
        .isTrue();
  }

  @Test
  void should_leave_an_heir_nothing_whose_predecessor_had_not_taken_the_step() {
    Succession succession = Succession.builder()
        .id("merger")
        .addPredecessors(EMMEN.id())
        .addSuccessors(HOOGEVEEN)
        .on(day("2023-04-01"))
        .build();

    assertThat(Timeline.of(agreement(EMMEN, COEVORDEN)
                .addActs(amendment(SUBJECT, consented("2023-05-01")), succession)
                .build())
            .outcome("amendment", day("2024-01-01"))
            .isPending())
        .isTrue();
    assertThat(Timeline.of(agreement(EMMEN, COEVORDEN)
                .addActs(amendment(SUBJECT, consented("2023-03-31")), succession)
                .build())
            .outcome("amendment", day("2024-01-01"))
            .isPending())
        .isFalse();
  }

  @Test
  void should_not_be_found_without_the_decision_that_follows_it() {
    Signature subject =
        signs(EMMEN, "2023-03-01").subjectTo(AuthorityStep.of(DecisionKind.DECIDED));
    Amendment decided = amendment(
        subject, Decision.of(EMMEN, day("2023-05-01")), Decision.of(COEVORDEN, day("2023-01-01")));

    assertThat(Audit.of(agreement(EMMEN, COEVORDEN).addActs(decided).build()).findings())
        .extracting(Finding::code)
        .containsExactly("given", "act-changes-nothing");
  }

  @Test
  void should_name_no_kinds_of_party_and_bind() {
    assertThatThrownBy(() -> SUBJECT.subjectTo(CONSENT.askedOf(PartyKind.MUNICIPALITY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not name kinds of party");
    assertThatThrownBy(() -> SUBJECT.withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be of a binding kind");
    assertThatThrownBy(() -> signs(EMMEN, "2023-03-01").withRetroactive(true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("subject to a step if that reaches back");
  }

  /** What a predecessor signs on the very day stands for its heir; a step alone does not. */
  @Test
  void should_not_stand_for_an_heir_by_a_step_of_the_very_day_of_succession() {
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .addActs(succeeds("2023-05-01", EMMEN, ASSEN))
        .build();
    Amendment late = amendment(SUBJECT, consented("2023-05-01"));

    assertThat(Timeline.of(deal.withAct(late))
            .outcome("amendment", day("2024-01-01"))
            .isPending())
        .isTrue();
    assertThat(Timeline.of(deal.withAct(amendment(SUBJECT, consented("2023-04-30"))))
            .outcome("amendment", day("2024-01-01"))
            .isInEffect())
        .isTrue();
  }
}
