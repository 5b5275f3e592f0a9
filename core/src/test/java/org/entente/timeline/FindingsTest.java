package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.BoundFromEntry;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Finding;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an audit finds, and next to it what it has nothing to say about. */
@Tag("10.5")
class FindingsTest {
  private static final Digest SIGNED = Digest.sha256("a".repeat(64));
  private static final Digest ADOPTED = Digest.sha256("b".repeat(64));

  @Tag("9.1")
  @Test
  void should_name_an_agreement_in_force_with_one_party() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .notifiedOn(day("2022-03-01"))
        .build();

    assertThat(onOneParty(agreement(EMMEN, COEVORDEN).addActs(exit)))
        .containsExactly("one-party of coevorden {on=2023-03-01}");
    assertThat(onOneParty(agreement(EMMEN, COEVORDEN, ASSEN).addActs(exit))).isEmpty();
  }

  private static List<String> onOneParty(Agreement.Builder agreement) {
    return Audit.of(agreement.build()).findings().stream()
        .filter(finding -> finding.code().equals("one-party"))
        .map(FindingsTest::line)
        .toList();
  }

  private static List<String> findings(Agreement.Builder agreement) {
    return Audit.of(agreement.build()).findings().stream()
        .filter(finding ->
            !finding.code().equals("no-decision") || finding.parameters().containsKey("among"))
        .filter(finding -> !finding.code().equals("one-party"))
        .map(FindingsTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.code()
        + finding.act().map(act -> " by " + act).orElse("")
        + finding.party().map(party -> " of " + party).orElse("")
        + finding.instrument().map(instrument -> " in " + instrument).orElse("")
        + (finding.parameters().isEmpty() ? "" : " " + finding.parameters());
  }

  /** To be founded by signatures, of which there are none yet. */
  private static Agreement.Builder proposed(Party... founders) {
    return Agreement.builder().id("deal").title("A deal").addFounders(founders);
  }

  @Tag("3.12")
  @Test
  void should_list_whatever_is_given() {
    Accession accession = joins(ASSEN).given(given("2023-01-01")).build();

    assertThat(findings(agreement(EMMEN).addActs(accession)))
        .containsExactly("given {on=2022-01-01}", "given by assen {on=2023-01-01}");
  }

  @Test
  void should_find_a_signature_given_before_the_decision_and_a_decision_after_the_signature() {
    assertThat(findings(proposed(EMMEN, COEVORDEN)
            .addDecisions(
                Decision.of(EMMEN, day("2022-01-05")), Decision.of(COEVORDEN, day("2022-01-02")))
            .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-02"))))
        .containsExactly(
            "signature-without-decision of emmen {on=2022-01-01}",
            "decision-without-signature of emmen {on=2022-01-05}");
  }

  @Test
  void should_find_a_decision_that_no_signature_followed() {
    assertThat(findings(
            proposed(DRENTHE, EMMEN).addDecisions(Decision.of(DRENTHE, day("2023-07-11")))))
        .containsExactly("decision-without-signature of drenthe {on=2023-07-11}");
  }

  @Test
  void should_hold_a_signature_against_the_first_decision() {
    assertThat(findings(proposed(EMMEN, COEVORDEN, DRENTHE)
            .addDecisions(
                Decision.of(EMMEN, day("2021-12-01")),
                Decision.of(EMMEN, day("2021-12-20")),
                Decision.of(COEVORDEN, day("2021-12-20")),
                Decision.of(COEVORDEN, day("2021-12-01")),
                Decision.of(DRENTHE, day("2021-12-01")))
            .addSignatures(
                signs(EMMEN, "2021-12-10"),
                signs(COEVORDEN, "2021-12-10"),
                signs(DRENTHE, "2021-12-10"))))
        .containsExactly(
            "decision-without-signature of emmen {on=2021-12-20}",
            "decision-without-signature of coevorden {on=2021-12-20}");
  }

  @Test
  void should_hold_a_decision_against_the_last_signature() {
    assertThat(findings(proposed(EMMEN, COEVORDEN)
            .addDecisions(
                Decision.of(EMMEN, day("2021-12-01")), Decision.of(COEVORDEN, day("2021-12-01")))
            .addSignatures(
                signs(EMMEN, "2021-11-01"),
                signs(EMMEN, "2021-12-01"),
                signs(COEVORDEN, "2021-12-01"),
                signs(COEVORDEN, "2021-11-01"))))
        .containsExactly("no-decision {all=4, among=emmen coevorden, signatures=2}");
  }

  @Test
  void should_find_a_signer_that_is_not_asked_and_one_that_the_dossier_does_not_know() {
    Accession accession = joins(ASSEN)
        .addSignatures(
            signs(EMMEN, "2023-01-01"),
            signs(ASSEN, "2023-01-01"),
            signs(HARDENBERG, "2023-01-02"),
            Signature.of(PartyId.of("zwolle"), day("2023-01-03")))
        .build();

    assertThat(findings(proposed(EMMEN, COEVORDEN).addOthers(HARDENBERG).addActs(accession)))
        .containsExactly(
            "signer-not-asked by assen of hardenberg {on=2023-01-02}",
            "signer-unknown by assen of zwolle {on=2023-01-03}");
  }

  @Test
  void should_take_a_newcomer_for_a_stranger_to_any_act_but_its_own() {
    Amendment amendment = Amendment.builder()
        .id("longer")
        .term(Term.always())
        .addSignatures(signs(ASSEN, "2023-02-01"), signs(EMMEN, "2023-02-01"))
        .build();

    assertThat(findings(proposed(EMMEN)
            .addActs(joins(ASSEN).addSignatures(signs(ASSEN, "2023-01-01")).build(), amendment)))
        .contains("signer-not-asked by longer of assen {on=2023-02-01}")
        .noneMatch(line -> line.startsWith("signer-not-asked by assen"));
  }

  @Test
  void should_expect_the_signature_of_whoever_founded_it_or_joined_or_took_the_place_of_one() {
    Accession accession = joins(ASSEN).given(given("2023-01-01")).build();
    Amendment amendment = Amendment.builder()
        .id("longer")
        .term(Term.always())
        .addSignatures(
            signs(EMMEN, "2024-01-01"),
            signs(DRENTHE, "2024-01-01"),
            signs(ASSEN, "2024-01-01"),
            signs(HARDENBERG, "2024-01-01"),
            signs(BORGER_ODOORN, "2024-01-01"))
        .build();

    assertThat(findings(agreement(EMMEN)
            .addAssociates(DRENTHE)
            .addOthers(HOOGEVEEN)
            .addActs(
                accession,
                amendment,
                succeeds("2023-06-01", ASSEN, HARDENBERG),
                succeeds("2023-06-01", HOOGEVEEN, BORGER_ODOORN))))
        .filteredOn(line -> line.startsWith("signer"))
        .containsExactly("signer-not-asked by longer of borger-odoorn {on=2024-01-01}");
  }

  @Test
  void should_expect_the_signatures_of_founders_and_their_successors_before_it_is_in_force() {
    assertThat(findings(proposed(EMMEN, COEVORDEN)
            .addAssociates(DRENTHE)
            .addSignatures(
                signs(EMMEN, "2022-01-01"),
                signs(DRENTHE, "2022-01-01"),
                signs(ASSEN, "2022-03-01"),
                signs(BORGER_ODOORN, "2022-03-01"))
            .addOthers(HOOGEVEEN)
            .addActs(
                succeeds("2022-02-01", EMMEN, ASSEN),
                succeeds("2022-02-01", HOOGEVEEN, BORGER_ODOORN))))
        .containsExactly(
            "signer-not-asked of borger-odoorn {on=2022-03-01}",
            "succession-of-nobody by hoogeveen-to-borger-odoorn {on=2022-02-01}");
  }

  @Test
  void should_expect_the_signature_of_one_that_took_the_place_of_a_newcomer() {
    Accession accession = joins(ASSEN)
        .addSignatures(signs(ASSEN, "2023-01-01"), signs(HOOGEVEEN, "2023-03-01"))
        .build();

    assertThat(
            findings(proposed(EMMEN).addActs(accession, succeeds("2023-02-01", ASSEN, HOOGEVEEN))))
        .isEmpty();
  }

  @Tag("6.1")
  @Test
  void should_say_why_a_signature_does_not_count_and_towards_which_instrument() {
    Instrument text = TEXT.withDigest(ADOPTED);
    Accession accession = joins(ASSEN)
        .addAdopts(text, ARRANGEMENTS)
        .addSignatures(
            signs(EMMEN, "2023-01-01").covering(text).withDigests(Map.of(TEXT.id(), SIGNED)),
            signs(ASSEN, "2023-01-02"))
        .build();
    Agreement agreement = agreement(EMMEN).addActs(accession).build();
    Finding finding = Audit.of(agreement).findings().get(3);

    assertThat(findings(agreement(EMMEN).addActs(accession)).subList(1, 2))
        .containsExactly("signature-not-counted by assen of emmen in agreement "
            + "{on=2023-01-01, reason=signature-of-other-text}");
    assertThat(Messages.in(Locale.ENGLISH).naming(agreement).of(finding))
        .isEqualTo("gemeente Emmen signed on 1 January 2023, but it does not count: "
            + "it names another text.");
  }

  @Test
  void should_find_an_instrument_that_nobody_signed_and_one_that_nobody_asked_for() {
    Instrument annex = Instrument.of("annex", "bijlage");
    Agreement agreement = proposed(EMMEN, COEVORDEN)
        .addInstruments(TEXT, ARRANGEMENTS)
        .addSignatures(
            signs(EMMEN, "2022-01-01").covering(TEXT),
            signs(COEVORDEN, "2022-01-01").covering(TEXT, annex))
        .build();

    assertThat(findings(Agreement.builder().from(agreement)))
        .containsExactly("instrument-unknown in annex", "instrument-unused in arrangements");
    assertThat(Messages.in(Locale.ENGLISH).of(Audit.of(agreement).findings().get(2)))
        .isEqualTo("\"arrangements\" is to be signed, but nobody has signed it or decided on it.");
  }

  @Test
  void should_name_unknown_instruments_of_decisions_too_in_the_order_of_their_ids() {
    Instrument annex = Instrument.of("annex", "bijlage");
    Instrument budget = Instrument.of("budget", "begroting");

    assertThat(findings(proposed(EMMEN)
            .addInstruments(TEXT)
            .addDecisions(Decision.of(EMMEN, day("2021-12-01")).covering(budget, annex))
            .addSignatures(signs(EMMEN, "2022-01-01"))))
        .containsExactly(
            "instrument-undecided of emmen in agreement {on=2022-01-01}",
            "instrument-unknown in annex",
            "instrument-unknown in budget");
  }

  @Test
  void should_not_miss_an_instrument_where_none_is_to_be_signed() {
    assertThat(findings(proposed(EMMEN, COEVORDEN)
            .addSignatures(
                signs(EMMEN, "2022-01-01").covering(TEXT),
                signs(COEVORDEN, "2022-01-01").covering(TEXT))))
        .isEmpty();
  }

  @Test
  void should_take_a_signature_or_a_decision_that_names_no_instrument_for_one_on_all() {
    Agreement.Builder signed = proposed(EMMEN, COEVORDEN)
        .addInstruments(TEXT, ARRANGEMENTS)
        .addSignatures(
            signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-01").covering(TEXT));
    Agreement.Builder decided = proposed(EMMEN, COEVORDEN)
        .addInstruments(TEXT, ARRANGEMENTS)
        .addDecisions(
            Decision.of(EMMEN, day("2021-12-01")),
            Decision.of(COEVORDEN, day("2021-12-01")).covering(TEXT));
    Agreement.Builder inPart = proposed(EMMEN)
        .addInstruments(TEXT, ARRANGEMENTS)
        .addDecisions(Decision.of(EMMEN, day("2021-12-01")).covering(TEXT));

    assertThat(findings(signed)).isEmpty();
    assertThat(findings(decided)).noneMatch(line -> line.startsWith("instrument-unused"));
    assertThat(findings(inPart)).contains("instrument-unused in arrangements");
  }

  @Test
  void should_ask_for_no_signature_on_what_is_given() {
    assertThat(findings(agreement(EMMEN).addInstruments(TEXT)))
        .containsExactly("given {on=2022-01-01}");
  }

  @Test
  void should_find_once_what_is_dated_on_the_day_of_the_end_or_later_and_by_what_it_ended() {
    Amendment amendment = Amendment.builder()
        .id("late")
        .term(Term.always())
        .addSignatures(signs(EMMEN, "2024-12-31"), signs(EMMEN, "2025-01-01"))
        .addDecisions(Decision.of(EMMEN, day("2024-12-30")), Decision.of(EMMEN, day("2025-01-02")))
        .addObjections(
            Objection.of(COEVORDEN, day("2024-12-30")), Objection.of(COEVORDEN, day("2025-02-01")))
        .addRevocations(Revocation.of(EMMEN, day("2025-03-01")))
        .build();
    Agreement.Builder agreement =
        agreement(EMMEN, COEVORDEN).term(Term.always().until(day("2025-01-01"))).addActs(amendment);

    assertThat(findings(agreement))
        .filteredOn(line -> line.startsWith("fact-after-end"))
        .containsExactly(
            "fact-after-end {cause=cause.expired, end=2025-01-01, facts=4, on=2025-01-01}");
    assertThat(findings(agreement.term(Term.always())))
        .noneMatch(line -> line.startsWith("fact-after-end"));
  }

  @Test
  void should_find_an_amendment_that_changes_nothing() {
    Amendment.Builder nothing = Amendment.builder().id("nothing").opensOn(day("2023-01-01"));
    Amendment.Builder text = Amendment.builder()
        .id("text")
        .opensOn(day("2023-01-01"))
        .addAdopts(TEXT)
        .addSignatures(signs(EMMEN, "2023-01-01"));
    Amendment.Builder term =
        Amendment.builder().id("term").opensOn(day("2023-01-01")).term(Term.always());
    Amendment.Builder rules = Amendment.builder()
        .id("rules")
        .opensOn(day("2023-01-01"))
        .provisions(Provisions.standard());

    assertThat(findings(
            proposed(EMMEN).addActs(nothing.build(), text.build(), term.build(), rules.build())))
        .filteredOn(line -> line.startsWith("act"))
        .containsExactly("act-changes-nothing by nothing");
  }

  @Tag("4.6")
  @Test
  void should_find_an_act_with_a_rule_of_consent_of_its_own_and_one_without_a_date() {
    Accession own =
        joins(ASSEN).consent(ConsentRule.none()).opensOn(day("2023-01-01")).build();

    assertThat(findings(proposed(EMMEN).addActs(own, joins(DRENTHE).build())))
        .containsExactly("own-rule by assen", "act-without-date by drenthe");
  }

  @Test
  void should_know_a_party_that_any_fact_act_or_rule_mentions() {
    Amendment amendment = Amendment.builder()
        .id("new-rules")
        .provisions(Provisions.builder()
            .termination(
                Provisions.standard().termination().withConsent(ConsentRule.named(COEVORDEN)))
            .build())
        .consent(ConsentRule.named(HARDENBERG))
        .addDecisions(Decision.of(ASSEN, day("2023-01-01")))
        .addObjections(Objection.of(DRENTHE, day("2023-01-01")))
        .addRevocations(Revocation.of(HOOGEVEEN, day("2023-01-01")))
        .build();

    assertThat(findings(proposed(EMMEN)
            .addOthers(COEVORDEN, HARDENBERG, ASSEN, DRENTHE, HOOGEVEEN, MINISTRY)
            .addActs(amendment)))
        .filteredOn(line -> line.startsWith("party"))
        .containsExactly("party-unmentioned of ezk");
  }

  @Test
  void should_know_a_party_that_a_fact_or_a_rule_of_the_founding_mentions() {
    assertThat(findings(proposed(EMMEN)
            .addOthers(COEVORDEN, HARDENBERG, ASSEN, DRENTHE, HOOGEVEEN, MINISTRY)
            .provisions(Provisions.builder()
                .accession(
                    Provisions.standard().accession().withConsent(ConsentRule.named(COEVORDEN)))
                .build())
            .addDecisions(Decision.of(HARDENBERG, day("2023-01-01")))
            .addSignatures(signs(ASSEN, "2023-01-01"))
            .addObjections(Objection.of(DRENTHE, day("2023-01-01")))
            .addRevocations(Revocation.of(HOOGEVEEN, day("2023-01-01")))))
        .filteredOn(line -> line.startsWith("party"))
        .containsExactly("party-unmentioned of ezk");
  }

  @Test
  void should_know_a_party_that_the_founding_rule_names() {
    Procedure named = Procedure.of(ConsentRule.named(COEVORDEN), EffectRule.onCompletion());

    assertThat(findings(proposed(EMMEN)
            .addOthers(COEVORDEN)
            .provisions(Provisions.builder().founding(named).build())))
        .containsExactly("rule-names-outsider of coevorden");
  }

  @Test
  void should_know_a_party_that_withdraws() {
    Withdrawal notice = Withdrawal.builder()
        .id("exit")
        .party(COEVORDEN)
        .notifiedOn(day("2023-01-01"))
        .build();

    assertThat(findings(proposed(EMMEN).addOthers(COEVORDEN).addActs(notice)))
        .containsExactly("notice-void by exit of coevorden {on=2023-01-01}");
  }

  @Test
  void should_not_call_the_facts_late_by_which_the_agreement_ended() {
    Termination end = Termination.builder()
        .id("end")
        .addDecisions(Decision.of(EMMEN, day("2024-01-01")))
        .addSignatures(signs(EMMEN, "2024-01-12"), signs(COEVORDEN, "2024-01-12"))
        .build();
    Agreement.Builder refused = proposed(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2024-01-10"))
        .addObjections(Objection.of(COEVORDEN, day("2024-01-12")));

    assertThat(findings(agreement(EMMEN, COEVORDEN).addActs(end)))
        .noneMatch(line -> line.startsWith("fact-after-end"));
    assertThat(findings(agreement(EMMEN, COEVORDEN)
            .addActs(end.withEffect(EffectRule.retroactiveTo(day("2024-01-01"))))))
        .noneMatch(line -> line.startsWith("fact-after-end"));
    assertThat(findings(refused)).noneMatch(line -> line.startsWith("fact-after-end"));
    assertThat(findings(
            agreement(EMMEN, COEVORDEN).addActs(end.withSignature(signs(EMMEN, "2024-01-13")))))
        .contains("fact-after-end by end {cause=cause.terminated, end=2024-01-12, on=2024-01-13}");
  }

  @Test
  void should_find_a_signature_that_does_not_count_where_no_instrument_is_asked_for() {
    Accession accession = joins(ASSEN)
        .opensOn(day("2024-01-01"))
        .addSignatures(signs(EMMEN, "2023-12-31"), signs(ASSEN, "2024-01-02"))
        .build();

    assertThat(findings(agreement(EMMEN).addActs(accession)))
        .contains("signature-not-counted by assen of emmen "
            + "{on=2023-12-31, reason=signature-outside-window}");
  }

  @Test
  void should_take_the_notice_for_what_follows_a_decision_to_leave() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .addDecisions(Decision.of(EMMEN, day("2023-03-01")))
        .build();

    assertThat(
            findings(agreement(EMMEN, COEVORDEN).addActs(exit.withNotifiedOn(day("2023-03-10")))))
        .containsExactly("given {on=2022-01-01}");
    assertThat(findings(agreement(EMMEN, COEVORDEN).addActs(exit)))
        .contains("decision-without-signature by exit of emmen {on=2023-03-01}");
  }

  @Test
  void should_not_miss_signatures_of_what_comes_about_by_silence() {
    Amendment tacit = Amendment.builder()
        .id("annex")
        .opensOn(day("2023-01-01"))
        .addAdopts(TEXT)
        .consent(ConsentRule.noObjectionWithin(Period.ofMonths(3)))
        .build();
    Amendment either = tacit.withConsent(ConsentRule.anyOf(
        ConsentRule.everyPartner(), ConsentRule.noObjectionWithin(Period.ofMonths(3))));

    assertThat(findings(agreement(EMMEN).addActs(tacit)))
        .noneMatch(line -> line.startsWith("instrument-unused"));
    assertThat(findings(agreement(EMMEN)
            .addActs(tacit.withObjections(List.of(Objection.of(EMMEN, day("2023-02-01")))))))
        .noneMatch(line -> line.startsWith("instrument-unused"));
    assertThat(findings(agreement(EMMEN).addActs(either)))
        .noneMatch(line -> line.startsWith("instrument-unused"));
    assertThat(findings(agreement(EMMEN).addActs(tacit.withConsent(ConsentRule.everyPartner()))))
        .contains("instrument-unused by annex in agreement");
  }

  @Test
  void should_hold_decisions_and_signatures_against_each_other_instrument_by_instrument() {
    Decision agreementOnly =
        Decision.of(DRENTHE, day("2023-07-11")).withInstruments(List.of(TEXT.id()));

    assertThat(findings(proposed(DRENTHE)
            .addInstruments(TEXT, ARRANGEMENTS)
            .addDecisions(agreementOnly)
            .addSignatures(signs(DRENTHE, "2023-08-01"))))
        .containsExactly("instrument-undecided of drenthe in arrangements {on=2023-08-01}");
    assertThat(findings(proposed(DRENTHE)
            .addInstruments(TEXT, ARRANGEMENTS)
            .addDecisions(Decision.of(DRENTHE, day("2023-07-11")))
            .addSignatures(signs(DRENTHE, "2023-08-01").covering(TEXT))))
        .containsExactly("decided-instrument-unsigned of drenthe in arrangements {on=2023-07-11}");
    assertThat(findings(proposed(DRENTHE)
            .addInstruments(TEXT, ARRANGEMENTS)
            .addDecisions(agreementOnly)
            .addSignatures(signs(DRENTHE, "2023-08-01").covering(TEXT))))
        .containsExactly("instrument-unused in arrangements");
  }

  /** An amendment by which nothing has come about, for both have objected in time. */
  private static List<String> refused(ConsentRule rule) {
    Amendment annex = Amendment.builder()
        .id("annex")
        .opensOn(day("2023-01-01"))
        .addAdopts(TEXT)
        .consent(rule)
        .addObjections(
            Objection.of(EMMEN, day("2023-01-02")), Objection.of(COEVORDEN, day("2023-01-02")))
        .build();
    return findings(agreement(EMMEN, COEVORDEN).addActs(annex));
  }

  @Test
  void should_wait_for_signatures_only_where_a_part_of_the_rule_asks_for_some() {
    String unused = "instrument-unused by annex in agreement";
    ConsentRule silent = ConsentRule.noObjectionWithin(Period.ofMonths(3));
    ConsentRule signed = ConsentRule.everyPartner();

    for (ConsentRule rule : List.of(
        ConsentRule.among(List.of(EMMEN.id()), silent),
        ConsentRule.excluding(List.of(EMMEN.id()), silent),
        ConsentRule.after(Period.ofMonths(1), silent),
        ConsentRule.allOf(silent, ConsentRule.after(Period.ofMonths(1), silent)),
        ConsentRule.anyOf(silent, ConsentRule.after(Period.ofMonths(1), silent)))) {
      assertThat(refused(rule)).as(rule.toString()).doesNotContain(unused);
    }
    for (ConsentRule rule : List.of(
        ConsentRule.among(List.of(EMMEN.id()), signed),
        ConsentRule.excluding(List.of(EMMEN.id()), signed),
        ConsentRule.after(Period.ofMonths(1), signed),
        ConsentRule.allOf(silent, signed),
        ConsentRule.anyOf(silent, signed))) {
      assertThat(refused(rule)).as(rule.toString()).contains(unused);
    }
  }

  @Test
  void should_wait_for_the_newcomers_signature_where_nobody_else_is_asked() {
    assertThat(findings(agreement(EMMEN)
            .addActs(joins(ASSEN)
                .opensOn(day("2023-01-01"))
                .addAdopts(TEXT)
                .consent(ConsentRule.none())
                .build())))
        .contains("instrument-unused by assen in agreement");
  }

  @Test
  void should_take_neither_anothers_notice_nor_an_earlier_one_for_what_follows_a_decision() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .notifiedOn(day("2023-03-01"))
        .addDecisions(
            Decision.of(EMMEN, day("2023-03-10")), Decision.of(COEVORDEN, day("2023-02-01")))
        .build();

    assertThat(findings(agreement(EMMEN, COEVORDEN).addActs(exit)))
        .contains(
            "decision-without-signature by exit of emmen {on=2023-03-10}",
            "decision-without-signature by exit of coevorden {on=2023-02-01}");
  }

  @Test
  void should_find_a_fact_of_the_founding_that_is_dated_after_the_end() {
    assertThat(findings(agreement(EMMEN)
            .term(Term.always().until(day("2023-01-01")))
            .addSignatures(signs(EMMEN, "2023-01-01"))))
        .contains("fact-after-end {cause=cause.expired, end=2023-01-01, on=2023-01-01}");
    assertThat(findings(proposed(EMMEN, COEVORDEN)
            .closesOn(day("2023-12-31"))
            .addSignatures(signs(EMMEN, "2023-06-01"), signs(COEVORDEN, "2024-01-01"))))
        .contains("fact-after-end {cause=cause.founding-failed, end=2024-01-01, on=2024-01-01}");
  }

  @Test
  void should_not_wait_for_signatures_where_nobody_is_asked_for_any() {
    Amendment annex = Amendment.builder()
        .id("annex")
        .opensOn(day("2023-01-01"))
        .addAdopts(TEXT)
        .consent(ConsentRule.none())
        .build();

    assertThat(findings(proposed(EMMEN).addActs(annex)))
        .noneMatch(line -> line.startsWith("instrument-unused by annex"));
  }

  @Test
  void should_not_take_an_earlier_signature_or_anothers_for_what_follows_a_decision() {
    Amendment annex = Amendment.builder()
        .id("annex")
        .addDecisions(Decision.of(EMMEN, day("2023-05-01")))
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-06-01"))
        .build();

    assertThat(findings(agreement(EMMEN, COEVORDEN).addActs(annex)))
        .contains("decision-without-signature by annex of emmen {on=2023-05-01}");
  }

  @Tag("3.8")
  @Test
  void
      should_find_a_founder_that_consented_before_entry_where_the_text_does_not_say_who_is_first() {
    Provisions silent = Provisions.builder()
        .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.after(Period.ofDays(30))))
        .lateJoiner(EffectRule.after(Period.ofDays(30)))
        .build();
    Agreement.Builder deal = proposed(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(
            signs(EMMEN, "2022-01-01"),
            signs(COEVORDEN, "2022-01-02"),
            signs(HARDENBERG, "2022-01-31"));

    assertThat(findings(deal.provisions(silent)))
        .filteredOn(line -> line.startsWith("first-parties"))
        .containsExactly("first-parties-unsaid of coevorden {on=2022-01-02}");
    for (BoundFromEntry said : BoundFromEntry.values()) {
      assertThat(findings(deal.provisions(silent.withFirstParties(said))))
          .noneMatch(line -> line.startsWith("first-parties"));
    }
    assertThat(findings(deal.provisions(silent.withLateJoiner(EffectRule.onCompletion()))))
        .noneMatch(line -> line.startsWith("first-parties"));
  }

  @Tag("3.13")
  @Test
  void should_find_what_is_signed_in_the_name_of_a_predecessor_on_the_very_day() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2023-01-01"))
        .build();

    assertThat(findings(
            agreement(EMMEN, COEVORDEN).addActs(amendment, succeeds("2023-01-01", EMMEN, ASSEN))))
        .filteredOn(line -> line.startsWith("signed-in-predecessor"))
        .containsExactly("signed-in-predecessors-name by amendment of emmen {on=2023-01-01}");
  }

  @Tag("3.13")
  @Test
  void should_find_a_succession_of_nobody() {
    assertThat(findings(agreement(EMMEN, COEVORDEN)
            .addOthers(HOOGEVEEN)
            .addActs(succeeds("2023-01-01", HOOGEVEEN, ASSEN))))
        .filteredOn(line -> line.startsWith("succession"))
        .hasSize(1)
        .allMatch(line -> line.startsWith("succession-of-nobody by "));
    assertThat(findings(agreement(EMMEN, COEVORDEN).addActs(succeeds("2023-01-01", EMMEN, ASSEN))))
        .noneMatch(line -> line.startsWith("succession"));
    assertThat(findings(proposed(EMMEN, COEVORDEN).addActs(succeeds("2023-01-01", EMMEN, ASSEN))))
        .noneMatch(line -> line.startsWith("succession"));
  }
}
