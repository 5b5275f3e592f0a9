package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;

import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each fact has the day it counts and the day it became known; nothing is ever overwritten. */
@Tag("3.11")
class AsKnownOnTest {
  private static final Agreement DEAL = agreement(EMMEN, COEVORDEN).build();

  @Test
  void should_leave_out_a_signature_that_became_known_later() {
    // GIVEN Coevorden signed in March, which was recorded in June
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2023-03-01"),
            signs(COEVORDEN, "2023-03-01").withRecordedOn(day("2023-06-01")),
            signs(BORGER_ODOORN, "2023-03-01"))
        .build();
    Agreement dossier = DEAL.withAct(accession);

    // THEN a reader of May saw a pending act, and one of June a partner since March
    assertThat(
            isParty(Timeline.of(dossier.asKnownOn(day("2023-05-31"))), BORGER_ODOORN, "2023-05-31"))
        .isFalse();
    assertThat(
            isParty(Timeline.of(dossier.asKnownOn(day("2023-06-01"))), BORGER_ODOORN, "2023-03-01"))
        .isTrue();
    assertThat(isParty(Timeline.of(dossier), BORGER_ODOORN, "2023-03-01")).isTrue();
  }

  @Test
  void should_take_the_day_it_counts_for_the_day_it_became_known_by_default() {
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2023-03-01"),
            signs(COEVORDEN, "2023-03-02"),
            signs(BORGER_ODOORN, "2023-03-03"))
        .build();
    Agreement dossier = DEAL.withAct(accession);

    assertThat(dossier.asKnownOn(day("2023-02-28")).acts()).isEmpty();
    assertThat(((Accession) dossier.asKnownOn(day("2023-03-02")).acts().get(0)).signatures())
        .hasSize(2);
    assertThat(dossier.asKnownOn(day("2023-03-03"))).isEqualTo(dossier);
  }

  @Test
  void should_keep_both_acts_of_one_who_left_and_came_back() {
    // GIVEN Coevorden left in 2024 and came back in 2025
    Withdrawal left = Withdrawal.builder()
        .id("left")
        .party(COEVORDEN)
        .notifiedOn(day("2023-03-01"))
        .build();
    Accession back = Accession.builder()
        .id("back")
        .party(COEVORDEN)
        .addSignatures(signs(EMMEN, "2025-02-01"), signs(COEVORDEN, "2025-02-01"))
        .build();
    Agreement dossier = DEAL.withAct(left).withAct(back);
    Timeline timeline = Timeline.of(dossier);

    // THEN
    assertThat(partners(timeline, "2024-02-29")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2024-03-01")).containsExactly("emmen");
    assertThat(partners(timeline, "2025-02-01")).containsExactly("emmen", "coevorden");
    assertThat(dossier.acts()).hasSize(2);
    assertThat(
            timeline.on(day("2025-02-01")).member(COEVORDEN.id()).orElseThrow().since())
        .isEqualTo(day("2025-02-01"));
  }

  @Test
  void should_not_change_what_was_known_when_later_facts_are_added() {
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(BORGER_ODOORN, "2023-03-01"))
        .build();
    Agreement before = DEAL.withAct(accession);
    Agreement after = DEAL.withAct(accession.withSignature(
            signs(COEVORDEN, "2023-03-15").withRecordedOn(day("2023-09-01"))))
        .withAct(Withdrawal.builder()
            .id("left")
            .party(EMMEN)
            .notifiedOn(day("2023-10-01"))
            .build());

    assertThat(after.asKnownOn(day("2023-08-31"))).isEqualTo(before.asKnownOn(day("2023-08-31")));
  }

  @Test
  void should_know_a_given_act_from_the_day_its_source_was_recorded() {
    Given stated = Given.builder()
        .on(day("2023-01-01"))
        .source("register")
        .recordedOn(day("2023-06-07"))
        .build();
    Agreement dossier = DEAL.withAct(joins(BORGER_ODOORN).given(stated).build());

    assertThat(
            isParty(Timeline.of(dossier.asKnownOn(day("2023-06-06"))), BORGER_ODOORN, "2023-06-06"))
        .isFalse();
    assertThat(
            isParty(Timeline.of(dossier.asKnownOn(day("2023-06-07"))), BORGER_ODOORN, "2023-01-01"))
        .isTrue();
  }

  @Test
  void should_know_a_law_before_its_day_where_it_was_recorded_before() {
    Succession law = Succession.builder()
        .id("law")
        .on(day("2024-01-01"))
        .recordedOn(day("2023-07-01"))
        .addPredecessors(COEVORDEN)
        .addSuccessors(BORGER_ODOORN)
        .build();
    Agreement dossier = DEAL.withAct(law);

    assertThat(partners(Timeline.of(dossier.asKnownOn(day("2023-06-30"))), "2024-01-01"))
        .containsExactly("emmen", "coevorden");
    assertThat(partners(Timeline.of(dossier.asKnownOn(day("2023-07-01"))), "2024-01-01"))
        .containsExactlyInAnyOrder("emmen", "borger-odoorn");
    assertThat(partners(Timeline.of(dossier.asKnownOn(day("2023-07-01"))), "2023-12-31"))
        .containsExactly("emmen", "coevorden");
  }

  @Test
  void should_not_know_the_founding_before_it_was_recorded() {
    Agreement dossier = agreement(EMMEN, COEVORDEN)
        .given(given("2022-01-01").withRecordedOn(day("2022-05-01")))
        .build();

    assertThat(Timeline.of(dossier.asKnownOn(day("2022-04-30")))
            .on(day("2022-04-30"))
            .isInForce())
        .isFalse();
    assertThat(Timeline.of(dossier.asKnownOn(day("2022-05-01")))
            .on(day("2022-01-01"))
            .isInForce())
        .isTrue();
  }
}
