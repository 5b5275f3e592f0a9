package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.util.ArrayList;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.rule.Rules;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Dutch TechZone 2022-2025 and the accession of Borger-Odoorn. Source: letter of Gedeputeerde
 * Staten of Drenthe to its council, 11 July 2023, 28/5.12/2023000999; the term from Coevorden's
 * budget for 2022 (financien.coevorden.nl, naamsbekendheid en regiobranding).
 */
@Tag("1")
class DutchTechZoneTest {
  private static final String LETTER = "28/5.12/2023000999";
  private static final Instrument AGREEMENT_2023 = TEXT.withVersion("2023");
  private static final Instrument ARRANGEMENTS_2023 = ARRANGEMENTS.withVersion("2023");
  private static final List<Party> THE_SIX =
      List.of(COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN, DRENTHE, MINISTRY);

  private static final Agreement DTZ = Agreement.builder()
      .id("dtz-2022-2025")
      .title("Samenwerkingsovereenkomst Dutch TechZone 2022-2025")
      .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
      .addAllFounders(THE_SIX)
      .addInstruments(TEXT.withVersion("2022"), ARRANGEMENTS.withVersion("2022"))
      .given(Given.of(day("2022-01-01"), LETTER))
      .build();

  private static final Accession ACCESSION = Accession.builder()
      .id("borger-odoorn")
      .party(BORGER_ODOORN)
      .addAdopts(AGREEMENT_2023, ARRANGEMENTS_2023)
      .addDecisions(Decision.of(DRENTHE, day("2023-07-11"))
          .by("Gedeputeerde Staten")
          .covering(TEXT)
          .withSource(LETTER))
      .build();

  private static final Timeline ON_THE_LETTER = Timeline.of(DTZ.withAct(ACCESSION));

  @Test
  void should_not_show_borger_odoorn_as_a_party_on_the_evidence_of_the_letter() {
    assertThat(isParty(ON_THE_LETTER, BORGER_ODOORN, "2023-07-11")).isFalse();
    assertThat(isParty(ON_THE_LETTER, BORGER_ODOORN, "2025-12-31")).isFalse();
    assertThat(ON_THE_LETTER.status(BORGER_ODOORN.id(), day("2023-07-11")))
        .isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_miss_fourteen_signatures_of_seven_parties_on_two_instruments() {
    assertThat(unmet(ON_THE_LETTER.outcome("borger-odoorn", day("2023-07-11"))))
        .containsExactly(
            "partner-signature-missing coevorden agreement",
            "partner-signature-missing coevorden arrangements",
            "partner-signature-missing emmen agreement",
            "partner-signature-missing emmen arrangements",
            "partner-signature-missing hardenberg agreement",
            "partner-signature-missing hardenberg arrangements",
            "partner-signature-missing hoogeveen agreement",
            "partner-signature-missing hoogeveen arrangements",
            "partner-signature-missing drenthe agreement",
            "partner-signature-missing drenthe arrangements",
            "partner-signature-missing ezk agreement",
            "partner-signature-missing ezk arrangements",
            "newcomer-signature-missing borger-odoorn agreement",
            "newcomer-signature-missing borger-odoorn arrangements");
  }

  @Test
  void should_have_the_six_as_parties_in_june_2022() {
    assertThat(partners(ON_THE_LETTER, "2022-06-01"))
        .containsExactly("coevorden", "emmen", "hardenberg", "hoogeveen", "drenthe", "ezk");
    assertThat(ON_THE_LETTER.founding(day("2022-06-01")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class, founding -> assertThat(founding.given()).isPresent());
  }

  @Tag("9.1")
  @Test
  void should_not_be_in_force_on_1_january_2026() {
    assertThat(ON_THE_LETTER.on(day("2025-12-31")).isInForce()).isTrue();
    assertThat(ON_THE_LETTER.on(day("2026-01-01")).isInForce()).isFalse();
  }

  @Tag("6.5")
  @Test
  void should_not_take_the_decision_of_drenthe_for_its_signature() {
    // GIVEN everybody but Drenthe has signed
    Accession allButDrenthe = ACCESSION.withSignatures(
        signatures("2023-09-01", COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN, MINISTRY, BORGER_ODOORN));

    Timeline timeline = Timeline.of(DTZ.withAct(allButDrenthe));

    assertThat(unmet(timeline.outcome("borger-odoorn", day("2025-01-01"))))
        .containsExactly(
            "partner-signature-missing drenthe agreement",
            "partner-signature-missing drenthe arrangements");
  }

  @Tag("6.2")
  @Test
  void should_ask_for_a_decision_on_the_arrangements_where_a_mandate_is_required() {
    // GIVEN all sign, decided by all, but Drenthe decided on the agreement alone
    List<Decision> decisions = new ArrayList<>(ACCESSION.decisions());
    for (Party party : List.of(COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN, MINISTRY, BORGER_ODOORN)) {
      decisions.add(Decision.of(party, day("2023-08-01")));
    }
    Accession signed =
        ACCESSION.withDecisions(decisions).withSignatures(signatures("2023-09-01", everybody()));

    Timeline timeline = Timeline.of(
        DTZ.withProvisions(Provisions.builder().decisionRequired(true).build()).withAct(signed));

    assertThat(unmet(timeline.outcome("borger-odoorn", day("2023-09-01"))))
        .containsExactly("signature-without-decision drenthe arrangements");
    assertThat(unmet(Rules.decidedBeforeSigning().check(signed, timeline.on(day("2023-09-01")))))
        .containsExactly("signature-without-decision drenthe arrangements");
  }

  @Test
  void should_become_a_full_partner_on_the_day_of_the_last_of_fourteen_signatures() {
    // GIVEN all sign both instruments, the ministry last, the arrangements a day after the
    // agreement
    List<Signature> signatures = new ArrayList<>(
        signatures("2023-09-01", COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN, DRENTHE, BORGER_ODOORN));
    signatures.add(signs(MINISTRY, "2023-10-02").covering(TEXT));
    signatures.add(signs(MINISTRY, "2023-10-03").covering(ARRANGEMENTS));

    Timeline timeline = Timeline.of(DTZ.withAct(ACCESSION.withSignatures(signatures)));

    // THEN
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2023-10-02"))))
        .containsExactly("partner-signature-missing ezk arrangements");
    assertThat(partners(timeline, "2023-10-02")).hasSize(6);
    assertThat(partners(timeline, "2023-10-03"))
        .containsExactly(
            "coevorden", "emmen", "hardenberg", "hoogeveen", "drenthe", "ezk", "borger-odoorn");
    assertThat(timeline.on(day("2023-10-02")).text(TEXT.id()).orElseThrow().version())
        .contains("2022");
    assertThat(timeline.on(day("2023-10-03")).texts())
        .containsExactly(AGREEMENT_2023, ARRANGEMENTS_2023);
  }

  @Test
  void should_not_take_a_single_one_away() {
    // GIVEN each of the fourteen signatures in turn is left out
    List<Signature> fourteen = new ArrayList<>();
    for (Party party : everybody()) {
      fourteen.add(signs(party, "2023-09-01").covering(TEXT));
      fourteen.add(signs(party, "2023-09-01").covering(ARRANGEMENTS));
    }
    assertThat(isParty(
            Timeline.of(DTZ.withAct(ACCESSION.withSignatures(fourteen))),
            BORGER_ODOORN,
            "2023-09-01"))
        .isTrue();
    for (Signature left : fourteen) {
      List<Signature> thirteen = new ArrayList<>(fourteen);
      thirteen.remove(left);

      Timeline timeline = Timeline.of(DTZ.withAct(ACCESSION.withSignatures(thirteen)));

      // THEN that one is missing, and no other
      assertThat(timeline.outcome("borger-odoorn", day("2025-12-31")).violations())
          .singleElement()
          .satisfies(violation -> assertThat(violation.party()).contains(left.party()))
          .satisfies(violation ->
              assertThat(violation.instrument()).contains(left.instruments().get(0)));
    }
  }

  @Tag("3.13")
  @Test
  void should_ask_both_ministries_after_the_split_of_2024() {
    // GIVEN EZK was split into EZ and KGG in July 2024 (own knowledge) and had not signed
    Party ez = Party.of("ez", "Ministerie van Economische Zaken");
    Party kgg = Party.of("kgg", "Ministerie van Klimaat en Groene Groei");
    Succession split = Succession.builder()
        .id("split")
        .on(day("2024-07-02"))
        .addPredecessors(MINISTRY)
        .addSuccessors(ez, kgg)
        .build();
    Accession allButEzk = ACCESSION.withSignatures(
        signatures("2023-09-01", COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN, DRENTHE, BORGER_ODOORN));

    Timeline timeline = Timeline.of(DTZ.withAct(split).withAct(allButEzk.withAdopts()));

    assertThat(unmet(timeline.outcome("borger-odoorn", day("2024-07-01"))))
        .containsExactly("partner-signature-missing ezk");
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2024-07-02"))))
        .containsExactlyInAnyOrder("partner-signature-missing ez", "partner-signature-missing kgg");

    // WHEN EZK had signed one instrument of two before the split
    Timeline halfSigned = Timeline.of(DTZ.withAct(split)
        .withAct(allButEzk.withSignature(signs(MINISTRY, "2024-07-01").covering(TEXT))));

    // THEN what it signed stands for both, and each owes the other
    assertThat(unmet(halfSigned.outcome("borger-odoorn", day("2024-07-02"))))
        .containsExactlyInAnyOrder(
            "partner-signature-missing ez arrangements",
            "partner-signature-missing kgg arrangements");
  }

  private static Party[] everybody() {
    return new Party[] {COEVORDEN, EMMEN, HARDENBERG, HOOGEVEEN, DRENTHE, MINISTRY, BORGER_ODOORN};
  }

  private static List<Signature> signatures(String on, Party... parties) {
    List<Signature> signatures = new ArrayList<>();
    for (Party party : parties) {
      signatures.add(signs(party, on));
    }
    return signatures;
  }
}
