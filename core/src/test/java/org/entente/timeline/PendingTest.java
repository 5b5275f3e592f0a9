package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a pending act, or a pending founding, says of itself. */
@Tag("3.6")
@Tag("10.3")
class PendingTest {
  private static final Provisions NINETY_DAYS = Provisions.builder()
      .founding(Procedure.builder().closes(EffectRule.after(Period.ofDays(90))).build())
      .accession(Procedure.builder().closes(EffectRule.after(Period.ofDays(90))).build())
      .build();

  private static Agreement.Builder proposed() {
    return Agreement.builder().id("deal").title("A deal").addFounders(EMMEN, BORGER_ODOORN);
  }

  private static Pending pending(Agreement agreement, String on) {
    return (Pending) Timeline.of(agreement).outcome("assen", day(on));
  }

  private static Pending founding(Agreement agreement, String on) {
    return (Pending) Timeline.of(agreement).founding(day(on));
  }

  @Test
  void should_say_since_when_and_until_when_it_is_open_and_by_which_provisions() {
    Pending pending = pending(
        agreement(EMMEN)
            .provisions(NINETY_DAYS)
            .addActs(joins(ASSEN).addSignatures(signs(ASSEN, "2023-01-01")).build())
            .build(),
        "2023-02-01");

    assertThat(pending.opening()).contains(day("2023-01-01"));
    assertThat(pending.closing()).contains(day("2023-04-01"));
    assertThat(pending.provisions()).isEqualTo(NINETY_DAYS);
    assertThat(pending.rule()).isEqualTo(ConsentRule.everyPartner());
    assertThat(pending).hasToString("Pending" + pending.violations());
  }

  @Test
  void should_say_the_same_of_a_founding() {
    Pending founding = founding(
        proposed()
            .provisions(NINETY_DAYS)
            .addSignatures(signs(EMMEN, "2023-01-01"))
            .build(),
        "2023-02-01");

    assertThat(founding.opening()).contains(day("2023-01-01"));
    assertThat(founding.closing()).contains(day("2023-04-01"));
    assertThat(founding.provisions()).isEqualTo(NINETY_DAYS);
    assertThat(founding.canStillPass()).isTrue();
  }

  @Test
  void should_name_among_those_asked_since_only_newcomers_that_joined_after_its_opening() {
    Accession accession = joins(ASSEN).opensOn(day("2023-06-01")).build();
    Agreement agreement = agreement(EMMEN)
        .addActs(
            accession,
            joins(BORGER_ODOORN)
                .effect(EffectRule.onCompletion())
                .given(given("2023-06-01"))
                .build())
        .build();

    assertThat(pending(agreement, "2023-07-01").askedSince()).isEmpty();
    assertThat(pending(agreement.withAct(accession.withOpensOn(day("2023-05-31"))), "2023-07-01")
            .askedSince())
        .containsOnlyKeys(BORGER_ODOORN.id());
  }

  @Test
  void should_not_call_it_impossible_that_nobody_is_asked_before_entry_into_force() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .term(Term.from(day("2024-01-01")))
        .addFounders(EMMEN)
        .addSignatures(signs(EMMEN, "2023-12-05"))
        .addActs(joins(ASSEN)
            .addSignatures(signs(EMMEN, "2023-12-10"), signs(ASSEN, "2023-12-10"))
            .build())
        .build();

    assertThat(Timeline.of(agreement).outcome("assen", day("2023-12-31")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.canStillPass()).isTrue());
    assertThat(Timeline.of(agreement).outcome("assen", day("2024-01-01")).isInEffect())
        .isTrue();
  }

  @Test
  void should_not_say_that_nobody_could_consent_where_nobody_has_yet() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .opensOn(day("2023-01-01"))
        .addFounders(EMMEN, ASSEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .build())
        .build();

    assertThat(unmet(Timeline.of(agreement).founding(day("2023-01-01"))))
        .containsExactly("consent-insufficient");
    assertThat(unmet(Timeline.of(agreement.withFounders(List.of())).founding(day("2023-01-01"))))
        .contains("nobody-asked");
  }

  @Test
  void should_call_it_impossible_that_nobody_is_asked_where_nobody_will_be() {
    Agreement left = agreement(EMMEN)
        .addAssociates(DRENTHE)
        .addActs(
            Withdrawal.builder()
                .id("exit")
                .party(EMMEN)
                .given(given("2023-01-01"))
                .build(),
            joins(ASSEN).addSignatures(signs(ASSEN, "2023-06-01")).build())
        .build();
    Agreement nobody = Agreement.builder()
        .id("deal")
        .title("A deal")
        .opensOn(day("2023-01-01"))
        .addAssociates(EMMEN)
        .build();

    assertThat(pending(left, "2023-06-01").canStillPass()).isFalse();
    assertThat(founding(nobody, "2023-06-01").canStillPass()).isFalse();
  }
}
