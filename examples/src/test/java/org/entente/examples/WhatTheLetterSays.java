package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Violation;
import org.entente.json.EntenteJson;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The dossier of the story holds what the letter of 11 July 2023 says, and its four questions have
 * their answers.
 */
@Tag("1")
class WhatTheLetterSays {
  private static final LocalDate LETTER = LocalDate.of(2023, 7, 11);
  private static final PartyId BORGER_ODOORN = PartyId.of("borger-odoorn");

  private final Agreement dossier = Dossiers.ofStory("dutch-techzone.json");
  private final Timeline timeline = Timeline.of(dossier);

  @Test
  void should_not_make_borger_odoorn_a_party() {
    assertThat(timeline.status(BORGER_ODOORN, LETTER)).isEqualTo(PartyStatus.THIRD);
    assertThat(timeline.on(LETTER).isParty(BORGER_ODOORN)).isFalse();
  }

  @Test
  void should_leave_fourteen_signatures_missing_although_drenthe_has_decided() {
    Outcome outcome = timeline.outcome("borger-odoorn", LETTER);

    assertThat(outcome.violations())
        .extracting(Violation::code)
        .hasSize(14)
        .contains("accession.partner-signature-missing", "accession.newcomer-signature-missing");
    assertThat(outcome.violations())
        .filteredOn(each -> each.party().equals(Optional.of(PartyId.of("drenthe"))))
        .hasSize(2);
  }

  @Test
  void should_have_six_partners_in_2022() {
    assertThat(timeline.on(LocalDate.of(2022, 6, 1)).partners())
        .extracting(Party::name)
        .containsExactly(
            "gemeente Coevorden",
            "gemeente Emmen",
            "gemeente Hardenberg",
            "gemeente Hoogeveen",
            "provincie Drenthe",
            "Ministerie van Economische Zaken en Klimaat");
  }

  @Test
  void should_no_longer_be_in_force_on_1_january_2026() {
    assertThat(timeline.on(LocalDate.of(2025, 12, 31)).isInForce()).isTrue();
    assertThat(timeline.on(LocalDate.of(2026, 1, 1)).isInForce()).isFalse();
  }

  @Test
  void should_hold_one_decision_and_no_signature() {
    Accession accession = (Accession) dossier.act(ActId.of("borger-odoorn")).orElseThrow();

    assertThat(dossier.signatures()).isEmpty();
    assertThat(accession.signatures()).isEmpty();
    assertThat(accession.decisions()).singleElement().satisfies(decision -> {
      assertThat(decision.on()).isEqualTo(LETTER);
      assertThat(decision.body()).contains("Gedeputeerde Staten");
      assertThat(decision.instruments()).hasSize(1);
    });
  }

  @Test
  void should_call_the_founding_given_and_name_the_letter() {
    assertThat(dossier.given().orElseThrow().source().orElseThrow()).contains("28/5.12/2023000999");
    assertThat(timeline.events()).first().matches(Event::isGiven);
  }

  @Test
  void should_know_every_party_by_its_registers_numbers() {
    assertThat(dossier.knownParties().values())
        .hasSize(7)
        .allSatisfy(party -> assertThat(party.identifiers())
            .extracting(Identifier::scheme)
            .contains("tooi", "oin", "kvk", "wikidata"));
    assertThat(dossier.party(BORGER_ODOORN).orElseThrow().identifiers())
        .extracting(Identifier::toString)
        .isEqualTo(List.of(
            "tooi:gm1681",
            "kvk:50651072",
            "oin:00000001002119687000",
            "cbs:GM1681",
            "wikidata:Q835118"));
  }

  @Test
  void should_be_written_as_it_was_read() {
    EntenteJson json = EntenteJson.standard();

    assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
  }
}
