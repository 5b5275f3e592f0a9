package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A dossier is consistent in itself: one id, one thing, and nobody is named that it does not list.
 */
@Tag("2")
class DossierTest {
  private static final LocalDate YEAR_10_000 = LocalDate.of(10_000, 1, 1);

  private static void refused(ThrowingCallable building, String message) {
    assertThatIllegalArgumentException().isThrownBy(building).withMessageContaining(message);
  }

  private static Succession.Builder law() {
    return Succession.builder()
        .id("law")
        .on(day("2024-01-01"))
        .addPredecessors(EMMEN)
        .addSuccessors(ASSEN);
  }

  @Test
  void should_know_every_party_that_founds_or_joins_or_succeeds_or_is_listed_beside() {
    Agreement dossier = agreement(EMMEN)
        .addAssociates(DRENTHE)
        .addOthers(MINISTRY)
        .addActs(joins(BORGER_ODOORN).build(), law().build())
        .build();

    assertThat(dossier.knownParties().values())
        .containsExactly(EMMEN, DRENTHE, MINISTRY, BORGER_ODOORN, ASSEN);
    assertThat(dossier.party(ASSEN.id())).contains(ASSEN);
    assertThat(dossier.party(HARDENBERG.id())).isEmpty();
  }

  @Test
  void should_let_one_id_stand_for_one_party() {
    Party other = Party.of("emmen", "another Emmen");

    refused(
        () -> agreement(EMMEN).addActs(joins(other).build()).build(),
        "one id stands for one party, but 'emmen' stands for two that differ");
    assertThatCode(() -> agreement(EMMEN).addActs(joins(EMMEN).build()).build())
        .doesNotThrowAnyException();
    refused(
        () -> agreement(EMMEN).addAssociates(EMMEN).build(),
        "the parties of agreement 'deal' must be listed once, but 'emmen' is listed twice");
    refused(() -> agreement(EMMEN).addOthers(EMMEN).build(), "'emmen' is listed twice");
  }

  static Stream<Act> actsThatNameDrenthe() {
    ConsentRule drenthe = ConsentRule.named(DRENTHE);
    Procedure procedure = Procedure.of(drenthe, EffectRule.onCompletion());
    return Stream.of(
        law().addPredecessors(DRENTHE).build(),
        Withdrawal.builder().id("law").party(DRENTHE).build(),
        Amendment.builder().id("law").consent(drenthe).build(),
        Termination.builder().id("law").consent(drenthe).build(),
        joins(ASSEN).id("law").consent(drenthe).build(),
        Amendment.builder()
            .id("law")
            .provisions(Provisions.builder().termination(procedure).build())
            .build());
  }

  @ParameterizedTest
  @MethodSource("actsThatNameDrenthe")
  void should_refuse_an_act_that_names_a_party_which_is_not_listed(Act act) {
    refused(
        () -> agreement(EMMEN).addActs(act).build(),
        "act 'law' must name parties of the dossier, but names 'drenthe'");
    assertThat(agreement(EMMEN).addOthers(DRENTHE).addActs(act).build().acts())
        .containsExactly(act);
  }

  static Stream<Provisions> provisionsThatNameDrenthe() {
    Procedure drenthe = Procedure.of(ConsentRule.named(DRENTHE), EffectRule.onCompletion());
    return Stream.of(
        Provisions.builder().founding(drenthe).build(),
        Provisions.builder().accession(drenthe).build(),
        Provisions.builder().amendment(drenthe).build(),
        Provisions.builder().withdrawal(drenthe).build(),
        Provisions.builder().termination(drenthe).build());
  }

  @ParameterizedTest
  @MethodSource("provisionsThatNameDrenthe")
  void should_refuse_provisions_that_name_a_party_which_is_not_listed(Provisions provisions) {
    refused(
        () -> agreement(EMMEN).provisions(provisions).build(),
        "the provisions must name parties of the dossier, but names 'drenthe'");
  }

  @Test
  void should_find_each_act_by_its_id() {
    Amendment amendment = Amendment.builder().id("amendment").build();
    Agreement dossier =
        agreement(EMMEN).addActs(joins(ASSEN).build(), amendment).build();

    assertThat(dossier.act("amendment")).contains(amendment);
    assertThat(dossier.act("other")).isEmpty();
  }

  @Test
  void should_put_an_act_in_the_place_of_the_one_it_is_a_later_form_of() {
    Amendment amendment = Amendment.builder().id("amendment").build();
    Termination end = Termination.builder().id("end").build();
    Agreement dossier = agreement(EMMEN).addActs(amendment, end).build();

    Amendment signed = amendment.withSignature(signs(EMMEN, "2023-03-01"));
    assertThat(dossier.withAct(signed).acts()).containsExactly(signed, end);
    assertThat(dossier.withAct(joins(ASSEN).build()).acts())
        .containsExactly(amendment, end, joins(ASSEN).build());
  }

  @Test
  void should_list_each_act_and_instrument_once() {
    Amendment amendment = Amendment.builder().id("amendment").build();

    refused(
        () -> agreement(EMMEN).addActs(amendment, amendment).build(),
        "the acts of agreement 'deal' must be listed once, but 'amendment' is listed twice");
    refused(
        () -> agreement(EMMEN).addInstruments(TEXT, TEXT.withVersion("2")).build(),
        "the instruments of agreement 'deal' must be listed once");
    refused(
        () -> amendment.withAdopts(TEXT, ARRANGEMENTS, TEXT),
        "the instruments that act 'amendment' adopts must be listed once");
  }

  @Test
  void should_ask_for_the_instruments_of_the_agreement_or_those_that_an_act_adopts() {
    assertThat(agreement(EMMEN).addInstruments(TEXT).build().toSign()).containsExactly(TEXT);
    assertThat(joins(ASSEN).addAdopts(ARRANGEMENTS).build().toSign()).containsExactly(ARRANGEMENTS);
  }

  @Test
  void should_refuse_texts_that_say_nothing() {
    refused(() -> agreement(EMMEN).title(" ").build(), "the title of agreement 'deal'");
    refused(() -> agreement(EMMEN).addObjectives("").build(), "an objective must not be blank");
    refused(() -> agreement(EMMEN).source("").build(), "the source of agreement 'deal'");
    refused(() -> joins(ASSEN).title("").build(), "the title of act 'assen'");
    refused(() -> joins(ASSEN).source("").build(), "the source of act 'assen'");
    refused(() -> law().title("").build(), "the title of act 'law'");
    refused(() -> Instrument.of("text", ""), "the title of instrument 'text'");
    refused(() -> TEXT.withVersion(""), "a version must not be blank");
    refused(() -> TEXT.withSource(""), "a source must not be blank");
  }

  @Test
  void should_not_close_before_it_opens() {
    Accession accession = joins(ASSEN).opensOn(day("2023-03-01")).build();

    assertThat(accession.withClosesOn(day("2023-03-01")).closesOn()).contains(day("2023-03-01"));
    refused(
        () -> accession.withClosesOn(day("2023-02-28")),
        "act 'assen' must not close before it opens, but it opens on 2023-03-01 and closes on"
            + " 2023-02-28");
    refused(
        () -> agreement(EMMEN)
            .opensOn(day("2023-03-01"))
            .closesOn(day("2023-02-28"))
            .build(),
        "agreement 'deal' must not close before it opens");
  }

  @Test
  void should_date_acts_in_the_years_1_to_9999() {
    Accession accession = joins(ASSEN).build();

    refused(() -> accession.withOpensOn(YEAR_10_000), "the opening of act 'assen'");
    refused(() -> accession.withClosesOn(YEAR_10_000), "the closing of act 'assen'");
    refused(() -> accession.withRecordedOn(YEAR_10_000), "the day act 'assen' was recorded");
    refused(() -> law().on(YEAR_10_000).build(), "the day of act 'law'");
    refused(
        () -> Withdrawal.builder()
            .id("leaving")
            .party(EMMEN)
            .notifiedOn(YEAR_10_000)
            .build(),
        "the notice of act 'leaving'");
    refused(() -> Term.from(YEAR_10_000), "the start of a term");
    refused(() -> Term.always().until(YEAR_10_000), "the end of a term");
    refused(() -> Term.always().through(LocalDate.MAX), "the last day of a term");
  }

  @Test
  void should_have_somebody_succeed_somebody_else() {
    refused(() -> law().predecessors(List.of()).build(), "the predecessors in act 'law'");
    refused(() -> law().successors(List.of()).build(), "the successors in act 'law'");
    refused(
        () -> law().addPredecessors(EMMEN).build(),
        "the predecessors in act 'law' must be listed once, but 'emmen' is listed twice");
    refused(
        () -> law().addSuccessors(ASSEN).build(),
        "the successors in act 'law' must be listed once, but 'assen' is listed twice");
    refused(
        () -> law().addSuccessors(COEVORDEN, EMMEN).build(),
        "a successor is no predecessor, but 'emmen' in act 'law' is");
  }

  @Test
  void should_say_its_kind_of_each_act() {
    assertThat(Map.of(
            joins(ASSEN).build().kind(), ActKind.ACCESSION,
            Amendment.builder().id("a").build().kind(), ActKind.AMENDMENT,
            Withdrawal.builder().id("w").party(EMMEN).build().kind(), ActKind.WITHDRAWAL,
            Termination.builder().id("t").build().kind(), ActKind.TERMINATION,
            Substitution.builder()
                    .id("s")
                    .party(EMMEN)
                    .substitute(ASSEN)
                    .build()
                    .kind(),
                ActKind.SUBSTITUTION,
            law().build().kind(), ActKind.SUCCESSION))
        .allSatisfy((kind, expected) -> assertThat(kind).isEqualTo(expected));
  }

  @Test
  void should_add_a_signature_to_those_that_there_are() {
    Signature emmen = signs(EMMEN, "2023-03-01");
    Signature assen = signs(ASSEN, "2023-03-01");

    assertThat(joins(ASSEN).build().withSignature(emmen).withSignature(assen).signatures())
        .containsExactly(emmen, assen);
    assertThat(Termination.builder().id("t").build().withSignature(emmen).signatures())
        .containsExactly(emmen);
    assertThat(Withdrawal.builder()
            .id("w")
            .party(ASSEN)
            .build()
            .withSignature(assen)
            .signatures())
        .containsExactly(assen);
  }

  @Tag("3.4")
  @Test
  void should_open_on_the_day_it_says_else_with_its_first_fact() {
    Withdrawal leaving = Withdrawal.builder().id("w").party(ASSEN).build();

    assertThat(leaving.opening()).isEmpty();
    assertThat(leaving
            .withNotifiedOn(day("2023-04-01"))
            .withSignature(signs(ASSEN, "2023-05-01"))
            .opening())
        .contains(day("2023-04-01"));
    assertThat(leaving
            .withNotifiedOn(day("2023-04-01"))
            .withDecisions(Decision.of(ASSEN, day("2023-03-01")))
            .opening())
        .contains(day("2023-03-01"));
    assertThat(leaving.withGiven(Scene.given("2023-02-01")).opening()).contains(day("2023-02-01"));
    assertThat(leaving.withObjections(Objection.of(ASSEN, day("2023-02-02"))).opening())
        .contains(day("2023-02-02"));
    assertThat(leaving.withRevocations(Revocation.of(ASSEN, day("2023-02-03"))).opening())
        .contains(day("2023-02-03"));
    assertThat(leaving
            .withNotifiedOn(day("2023-04-01"))
            .withOpensOn(day("2023-06-01"))
            .opening())
        .contains(day("2023-06-01"));
  }
}
