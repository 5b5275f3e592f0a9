package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A signature that names a later day from which it binds. */
@Tag("6.1")
class BindsLaterTest {
  private static final Signature LATER = signs(EMMEN, "2023-03-01").bindingFrom(day("2023-06-01"));

  private static Amendment amendment(Signature... signatures) {
    return Amendment.builder()
        .id("amendment")
        .opensOn(day("2023-01-01"))
        .addSignatures(signs(COEVORDEN, "2023-01-01"))
        .addSignatures(signatures)
        .build();
  }

  private static Outcome outcome(Amendment amendment, String day) {
    return Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment).build())
        .outcome("amendment", day(day));
  }

  private static LocalDate inEffect(Amendment amendment) {
    return ((Outcome.InEffect) outcome(amendment, "2024-01-01")).effectiveOn();
  }

  @Tag("2")
  @Test
  void should_not_count_before_the_day_from_which_it_binds_and_count_from_then_on() {
    assertThat(outcome(amendment(LATER), "2023-05-31").isPending()).isTrue();
    assertThat(inEffect(amendment(LATER))).isEqualTo("2023-06-01");
    assertThat(inEffect(amendment(LATER, signs(EMMEN, "2023-04-01")))).isEqualTo("2023-04-01");
  }

  @Test
  void should_say_what_is_missing_until_then_and_why_it_counts_since() {
    Outcome pending = outcome(amendment(LATER), "2023-05-31");
    Agreement joining = agreement(EMMEN, COEVORDEN)
        .addActs(Accession.builder()
            .id("joins")
            .party(HOOGEVEEN)
            .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
            .addSignatures(signs(HOOGEVEEN, "2023-03-01").bindingFrom(day("2023-06-01")))
            .build())
        .build();
    Timeline timeline = Timeline.of(joining);

    assertThat(unmet(pending)).containsExactly("signature-binds-later emmen");
    assertThat(Messages.in(Locale.ENGLISH).of(pending.violations().get(0)))
        .isEqualTo("emmen signed, and is to be bound by that from 1 June 2023 on.");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).of(pending.violations().get(0)))
        .isEqualTo(
            "emmen heeft ondertekend en is daardoor pas met ingang van 1 juni 2023 gebonden.");
    assertThat(timeline.status(HOOGEVEEN, day("2023-05-31"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(Messages.in(Locale.ENGLISH).of(timeline.why(HOOGEVEEN, day("2023-05-31"))))
        .contains(
            "    hoogeveen signed on 1 March 2023, but it does not count: it binds from a later day"
                + " only.");
    assertThat(Messages.in(Locale.ENGLISH).of(timeline.why(HOOGEVEEN, day("2023-06-01"))))
        .contains("    hoogeveen signed on 1 March 2023, and its consent counts from 1 June 2023.");
  }

  @Test
  void should_ask_the_window_of_the_day_on_which_it_was_signed() {
    assertThat(inEffect(amendment(LATER).withClosesOn(day("2023-06-01")))).isEqualTo("2023-06-01");
    assertThat(outcome(amendment(LATER).withClosesOn(day("2023-05-31")), "2023-06-01"))
        .isInstanceOf(Outcome.Failed.class);
    assertThat(unmet(outcome(amendment(LATER).withOpensOn(day("2023-03-02")), "2023-07-01")))
        .contains("signature-outside-window emmen");
  }

  @Test
  void should_overtake_a_no_of_before_that_day_and_be_undone_by_one_of_in_between() {
    assertThat(inEffect(amendment(LATER).withObjections(Objection.of(EMMEN, day("2023-02-01")))))
        .isEqualTo("2023-06-01");
    assertThat(outcome(
                amendment(LATER).withObjections(Objection.of(EMMEN, day("2023-05-31"))),
                "2024-01-01")
            .isPending())
        .isTrue();
  }

  @Test
  void should_be_taken_back_before_that_day() {
    assertThat(outcome(
                amendment(LATER).withRevocations(Revocation.of(EMMEN, day("2023-05-31"))),
                "2024-01-01")
            .isPending())
        .isTrue();
  }

  @Test
  void should_bind_the_heir_of_one_that_is_succeeded_before_that_day() {
    Succession succession = Succession.builder()
        .id("merger")
        .addPredecessors(EMMEN.id())
        .addSuccessors(HOOGEVEEN)
        .on(day("2023-04-01"))
        .build();
    Agreement deal =
        agreement(EMMEN, COEVORDEN).addActs(amendment(LATER), succession).build();
    Timeline timeline = Timeline.of(deal);

    assertThat(timeline.outcome("amendment", day("2023-05-31")).isPending()).isTrue();
    assertThat(timeline.outcome("amendment", day("2023-06-01")))
        .isInstanceOf(Outcome.InEffect.class);
  }

  @Test
  void should_be_known_from_the_day_on_which_it_was_signed() {
    Agreement deal = agreement(EMMEN, COEVORDEN).addActs(amendment(LATER)).build();
    LocalDate binding = day("2023-06-01");

    assertThat(Timeline.of(deal.asKnownOn(day("2023-03-01")))
            .outcome("amendment", binding)
            .isPending())
        .isFalse();
    assertThat(Timeline.of(deal.asKnownOn(day("2023-02-28")))
            .outcome("amendment", binding)
            .isPending())
        .isTrue();
  }

  @Test
  void should_tell_ahead_on_which_day_it_comes_to_count() {
    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment(LATER)).build());

    assertThat(timeline.ahead(day("2023-03-01")))
        .anySatisfy(upcoming -> assertThat(upcoming.on()).isEqualTo("2023-06-01"));
  }

  @Tag("4.6")
  @Test
  void should_have_signed_a_clause_of_the_acts_own() {
    Amendment own = amendment(LATER).withConsent(ConsentRule.atLeast(1));

    assertThat(inEffect(own)).isEqualTo("2023-03-01");
  }

  @Test
  void should_name_a_later_day_and_be_of_a_kind_that_binds() {
    assertThatThrownBy(() -> signs(EMMEN, "2023-03-01").bindingFrom(day("2023-03-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a signature must name a later day than 2023-03-01 if it does not bind from"
            + " that, but named 2023-03-01");
    assertThatThrownBy(() -> LATER.withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be of a binding kind");
  }
}
