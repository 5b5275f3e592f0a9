package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.answer.Standing;
import org.entente.hearing.Succeeding;
import org.junit.jupiter.api.Test;

/** A search for the day of completion passes over the days on which consent is surely missing. */
class LookAheadTest {
  private static final Standing JANUARY = standing("2023-01-01", EMMEN, COEVORDEN);

  private static Accession accession(Signature... signatures) {
    return joins(BORGER_ODOORN).addSignatures(signatures).build();
  }

  private static Amendment amendment(Signature... signatures) {
    return Amendment.builder().id("amendment").addSignatures(signatures).build();
  }

  private static final Rules OPEN = Rules.of(Provisions.builder()
      .accession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
      .build());

  private static LocalDate notBefore(Proceeding act) {
    return Rules.implied().notBefore(act, JANUARY);
  }

  @Test
  void should_wait_for_the_last_partner_to_sign() {
    assertThat(notBefore(amendment(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-02-01"))))
        .isEqualTo("2023-03-01");
    assertThat(notBefore(amendment(
            signs(HARDENBERG, "2023-06-01"),
            signs(COEVORDEN, "2023-04-01"),
            signs(EMMEN, "2023-02-01"),
            signs(COEVORDEN, "2023-03-01"))))
        .isEqualTo("2023-03-01");
  }

  @Test
  void should_take_the_first_of_a_partner_s_signatures_wherever_it_is_written() {
    Signature emmen = signs(EMMEN, "2023-03-01");

    assertThat(notBefore(
            amendment(emmen, signs(COEVORDEN, "2023-05-01"), signs(COEVORDEN, "2023-02-01"))))
        .isEqualTo("2023-03-01");
    assertThat(notBefore(
            amendment(emmen, signs(COEVORDEN, "2023-05-01"), signs(COEVORDEN, "2023-06-01"))))
        .isEqualTo("2023-05-01");
    assertThat(
            notBefore(amendment(emmen, signs(COEVORDEN, "2023-05-01"), signs(EMMEN, "2023-04-01"))))
        .isEqualTo("2023-05-01");
  }

  @Test
  void should_take_the_first_of_a_newcomer_s_signatures_and_of_nobody_else_s() {
    Party aa = Party.of("Aa", "has the hash of the other");
    Party bb = Party.of("BB", "has the hash of the other");
    Accession joins = Accession.builder()
        .id("joins")
        .party(aa)
        .addSignatures(
            signs(bb, "2023-02-01"),
            signs(EMMEN, "2023-03-01"),
            signs(aa, "2023-05-01"),
            signs(aa, "2023-06-01"))
        .build();

    assertThat(OPEN.notBefore(joins, JANUARY)).isEqualTo("2023-05-01");
  }

  @Test
  void should_wait_for_ever_for_a_partner_that_does_not_sign() {
    assertThat(notBefore(amendment(signs(EMMEN, "2023-03-01")))).isEqualTo(LocalDate.MAX);
  }

  @Test
  void should_wait_for_the_newcomer_too() {
    Signature emmen = signs(EMMEN, "2023-03-01");
    Signature coevorden = signs(COEVORDEN, "2023-03-02");

    assertThat(notBefore(accession(emmen, coevorden, signs(BORGER_ODOORN, "2023-05-01"))))
        .isEqualTo("2023-05-01");
    assertThat(notBefore(accession(signs(BORGER_ODOORN, "2023-02-01"), emmen, coevorden)))
        .isEqualTo("2023-03-02");
    assertThat(notBefore(accession(emmen, coevorden))).isEqualTo(LocalDate.MAX);
  }

  /** Borger-Odoorn is a partner already, which its accession does not change. */
  @Test
  void should_find_a_newcomer_among_those_who_are_asked() {
    Accession accession = accession(signs(EMMEN, "2023-03-01"), signs(BORGER_ODOORN, "2023-05-01"));

    assertThat(Rules.implied().notBefore(accession, standing("2023-01-01", EMMEN, BORGER_ODOORN)))
        .isEqualTo("2023-05-01");
  }

  @Test
  void should_wait_for_the_newcomer_whomever_else_the_rule_asks() {
    Accession open = accession(signs(BORGER_ODOORN, "2023-05-01"));

    assertThat(OPEN.notBefore(open, JANUARY)).isEqualTo("2023-05-01");
    assertThat(OPEN.notBefore(open.withSignatures(), JANUARY)).isEqualTo(LocalDate.MAX);
  }

  @Test
  void should_never_look_back() {
    assertThat(notBefore(amendment(signs(EMMEN, "2022-03-01"), signs(COEVORDEN, "2022-03-01"))))
        .isEqualTo("2023-01-01");
    assertThat(notBefore(amendment(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2022-03-01"))))
        .isEqualTo("2023-01-01");
  }

  @Test
  void should_look_at_each_day_where_more_than_signatures_counts() {
    Amendment alone = amendment(signs(EMMEN, "2023-03-01"));
    Standing heir = Succeeding.standing(
        Standing.builder(day("2023-01-01")).addPartners(EMMEN, COEVORDEN).build(),
        new Succeeding.Step(ASSEN, COEVORDEN, day("2022-12-01"), true, false));

    assertThat(notBefore(alone.withConsent(ConsentRule.atLeast(2)))).isEqualTo("2023-01-01");
    assertThat(notBefore(alone.withObjections(Objection.of(EMMEN, day("2023-02-01")))))
        .isEqualTo("2023-01-01");
    assertThat(Rules.implied().notBefore(alone, heir)).isEqualTo("2023-01-01");
    assertThat(Rules.implied().notBefore(accession(), heir)).isEqualTo("2023-01-01");
  }

  @Test
  void should_not_look_ahead_for_rules_that_ask_the_day() {
    assertThat(Rules.everyPartnerSigns()).isNotInstanceOf(Rules.class);
    assertThat(Rules.of(Rules.everyPartnerSigns()).notBefore(amendment(), JANUARY))
        .isEqualTo("2023-01-01");
    assertThat(Rules.implied().and(Rules.sameText()).notBefore(amendment(), JANUARY))
        .isEqualTo(LocalDate.MAX);
  }

  @Test
  void should_wait_for_the_last_founder() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .given(Optional.empty())
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();

    assertThat(Rules.implied().notBefore(agreement, JANUARY)).isEqualTo(LocalDate.MAX);
    assertThat(Rules.implied()
            .notBefore(
                agreement.withSignatures(
                    signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-04-01")),
                JANUARY))
        .isEqualTo("2023-04-01");
  }
}
