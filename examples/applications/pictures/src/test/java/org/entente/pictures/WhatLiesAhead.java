package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.pictures.Samples.EAST;
import static org.entente.pictures.Samples.NORTH;
import static org.entente.pictures.Samples.SOUTH;
import static org.entente.pictures.Samples.day;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.pictures.LiesAhead.Kind;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class WhatLiesAhead {
  private static final LocalDate TODAY = day("2024-04-01");

  private static Agreement pact(Act... acts) {
    return Agreement.builder()
        .id("pact")
        .title("Pact")
        .addFounders(NORTH, EAST, SOUTH)
        .addSignatures(
            Signature.of(NORTH, day("2020-01-01")),
            Signature.of(EAST, day("2020-01-01")),
            Signature.of(SOUTH, day("2020-01-01")))
        .addActs(acts)
        .build();
  }

  private static List<LiesAhead> ahead(Agreement agreement) {
    return LiesAhead.of(Timeline.of(agreement), TODAY);
  }

  private static void shouldBring(Agreement agreement, Kind kind, String on) {
    assertThat(ahead(agreement))
        .extracting(LiesAhead::kind, each -> each.day().toString())
        .containsExactly(tuple(kind, on));
  }

  @Test
  void should_be_nothing_of_an_agreement_without_an_end() {
    assertThat(ahead(pact())).isEmpty();
  }

  @Test
  void should_be_the_last_day_of_the_term() {
    Agreement ending = pact().withTerm(Term.always().until(day("2026-01-01")));

    shouldBring(ending, Kind.LAST_DAY_OF_TERM, "2025-12-31");
    shouldBring(
        pact().withTerm(Term.always().until(day("2024-04-02"))),
        Kind.LAST_DAY_OF_TERM,
        "2024-04-01");
    assertThat(ahead(pact().withTerm(Term.always().until(TODAY)))).isEmpty();
  }

  @Test
  void should_be_the_opening_and_the_last_day_to_sign() {
    Amendment.Builder text =
        Amendment.builder().id("text").term(Term.always()).closesOn(day("2024-12-31"));

    assertThat(ahead(pact(text.opensOn(day("2024-05-01")).build())))
        .extracting(LiesAhead::kind)
        .containsExactly(Kind.OPENS, Kind.LAST_DAY_TO_SIGN);
    assertThat(ahead(pact(text.opensOn(day("2024-03-01")).build())))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.kind()).isEqualTo(Kind.LAST_DAY_TO_SIGN);
          assertThat(each.parties()).containsExactly(NORTH.id(), EAST.id(), SOUTH.id());
        });
  }

  @Test
  void should_be_the_last_day_on_which_consent_can_be_complete() {
    Amendment text = Amendment.builder()
        .id("text")
        .term(Term.always())
        .opensOn(day("2024-03-01"))
        .effect(EffectRule.on(day("2025-01-01")))
        .build();

    shouldBring(pact(text), Kind.LAST_DAY_TO_COMPLETE, "2024-12-31");
  }

  @Test
  void should_be_the_day_on_which_silence_is_consent() {
    Amendment text = Amendment.builder()
        .id("text")
        .term(Term.always())
        .opensOn(day("2024-03-01"))
        .consent(ConsentRule.noObjectionWithin(Period.ofMonths(3)))
        .build();

    assertThat(ahead(pact(text))).extracting(LiesAhead::kind).containsExactly(Kind.COUNTS);
  }

  @Test
  void should_be_the_effect_of_what_is_agreed() {
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(SOUTH)
        .notifiedOn(day("2024-03-01"))
        .build();

    Agreement leavable = pact(leaving)
        .withProvisions(Provisions.builder()
            .withdrawal(Procedure.byNotice(Period.ofMonths(12)))
            .build());

    assertThat(ahead(leavable))
        .containsExactly(new LiesAhead(
            day("2025-03-01"),
            Kind.TAKES_EFFECT,
            Optional.of(leaving.id()),
            List.of(SOUTH.id()),
            false));
  }

  @Test
  void should_tell_what_a_source_states_from_what_is_agreed() {
    Termination end = Termination.builder()
        .id("end")
        .given(Given.of(day("2024-12-01"), "letter").withRecordedOn(day("2024-02-01")))
        .build();

    assertThat(ahead(pact(end))).singleElement().satisfies(each -> {
      assertThat(each.kind()).isEqualTo(Kind.TAKES_EFFECT);
      assertThat(each.isGiven()).isTrue();
    });
  }

  @Test
  void should_be_a_succession_by_law() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2025-01-01"))
        .addPredecessors(SOUTH)
        .addSuccessors(Party.of("south-east", "South-East"))
        .build();

    shouldBring(pact(merger), Kind.SUCCESSION, "2025-01-01");
  }

  @Test
  void should_be_the_end_of_duties_of_one_who_has_left() {
    Withdrawal left = Withdrawal.builder()
        .id("left")
        .party(SOUTH)
        .given(Given.of(day("2024-01-01"), "register"))
        .build();
    Agreement lasting = pact(left)
        .withProvisions(Provisions.builder().dutiesUntil(EffectRule.after(Period.ofYears(2))).build());

    shouldBring(lasting, Kind.LAST_DAY_OF_DUTIES, "2025-12-31");
  }

  @Test
  void should_be_nothing_after_the_end() {
    Agreement over = pact(Termination.builder()
            .id("end")
            .given(Given.of(day("2024-01-01"), "letter"))
            .build())
        .withTerm(Term.always().until(day("2026-01-01")));

    assertThat(ahead(over)).isEmpty();
  }

  @Test
  void should_be_the_entry_into_force_of_what_is_founded() {
    Agreement founded = pact().withTerm(Term.from(day("2025-01-01")));

    shouldBring(founded, Kind.TAKES_EFFECT, "2025-01-01");
  }
}
