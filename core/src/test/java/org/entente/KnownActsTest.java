package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of a day had the acts that were known by then, and the parties that they speak of. */
@Tag("3.11")
class KnownActsTest {
  private static final Accession LATER =
      joins(ASSEN).recordedOn(day("2023-06-01")).build();

  private static boolean isKnown(Act act, String on) {
    Agreement dossier = agreement(EMMEN, COEVORDEN).addActs(act).build();
    return dossier.asKnownOn(day(on)).act(act.id()).isPresent();
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder().id("amendment");
  }

  @Test
  void should_know_an_act_from_the_day_it_was_recorded() {
    Amendment act =
        amendment().recordedOn(day("2023-03-01")).opensOn(day("2023-06-01")).build();

    assertThat(isKnown(act, "2023-02-28")).isFalse();
    assertThat(isKnown(act, "2023-03-01")).isTrue();
  }

  @Test
  void should_know_an_act_that_was_never_recorded_from_its_opening() {
    Amendment act = amendment()
        .opensOn(day("2023-03-01"))
        .addSignatures(signs(EMMEN, "2023-06-01"))
        .build();

    assertThat(isKnown(act, "2023-02-28")).isFalse();
    assertThat(isKnown(act, "2023-03-01")).isTrue();
  }

  @Test
  void should_know_an_act_by_its_first_known_fact() {
    Amendment act = amendment()
        .recordedOn(day("2023-06-01"))
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-05-01"))
        .build();

    assertThat(isKnown(act, "2023-02-28")).isFalse();
    assertThat(isKnown(act, "2023-03-01")).isTrue();
    assertThat(isKnown(act.withRecordedOn(Optional.empty()), "2023-02-28")).isFalse();
  }

  @Test
  void should_have_known_an_act_without_any_day_at_all_times() {
    assertThat(isKnown(amendment().build(), "0001-01-01")).isTrue();
  }

  @Test
  void should_not_know_of_a_withdrawal_before_its_notice() {
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(EMMEN)
        .notifiedOn(day("2023-03-01"))
        .addDecisions(Decision.of(EMMEN, day("2023-02-01")))
        .build();

    assertThat(isKnown(leaving, "2023-02-28")).isFalse();
    assertThat(isKnown(leaving, "2023-03-01")).isTrue();
    assertThat(isKnown(leaving.withRecordedOn(day("2023-04-01")), "2023-03-31")).isFalse();
    assertThat(isKnown(leaving.withRecordedOn(day("2023-04-01")), "2023-04-01")).isTrue();
    assertThat(isKnown(Withdrawal.builder().id("leaving").party(EMMEN).build(), "0001-01-01"))
        .isTrue();
  }

  @Test
  void should_know_each_fact_of_an_act_from_the_day_it_was_recorded() {
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(EMMEN)
        .notifiedOn(day("2023-03-01"))
        .addSignatures(signs(EMMEN, "2023-04-01"))
        .addDecisions(Decision.of(EMMEN, day("2023-04-01")))
        .addObjections(Objection.of(COEVORDEN, day("2023-04-01")))
        .addRevocations(Revocation.of(EMMEN, day("2023-04-01")))
        .addPostponements(Postponement.until(day("2023-04-01"), day("2025-01-01")))
        .given(given("2023-04-01"))
        .build();
    Agreement dossier = agreement(EMMEN, COEVORDEN).addActs(leaving).build();

    assertThat(dossier.asKnownOn(day("2023-03-31")).acts())
        .containsExactly(Withdrawal.builder()
            .id("leaving")
            .party(EMMEN)
            .notifiedOn(day("2023-03-01"))
            .build());
    assertThat(dossier.asKnownOn(day("2023-04-01"))).isEqualTo(dossier);
  }

  @Test
  void should_know_each_fact_of_the_founding_from_the_day_it_was_recorded() {
    Agreement dossier = agreement(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-04-01"))
        .addDecisions(Decision.of(EMMEN, day("2023-04-01")))
        .addObjections(Objection.of(COEVORDEN, day("2023-04-01")))
        .addRevocations(Revocation.of(EMMEN, day("2023-04-01")))
        .build();

    assertThat(dossier.asKnownOn(day("2023-03-31")))
        .isEqualTo(agreement(EMMEN, COEVORDEN).build());
    assertThat(dossier.asKnownOn(day("2023-04-01"))).isEqualTo(dossier);
  }

  static Stream<Act> actsThatSpeakOfAssen() {
    ConsentRule assen = ConsentRule.named(ASSEN);
    Procedure procedure = Procedure.of(assen, EffectRule.onCompletion());
    return Stream.of(
        amendment().addSignatures(signs(ASSEN, "2023-03-01")).build(),
        amendment().addDecisions(Decision.of(ASSEN, day("2023-03-01"))).build(),
        amendment().addObjections(Objection.of(ASSEN, day("2023-03-01"))).build(),
        amendment().addRevocations(Revocation.of(ASSEN, day("2023-03-01"))).build(),
        amendment().consent(assen).build(),
        amendment()
            .provisions(Provisions.builder().amendment(procedure).build())
            .build(),
        Withdrawal.builder().id("leaving").party(ASSEN).build(),
        Succession.builder()
            .id("law")
            .on(day("2023-03-01"))
            .addPredecessors(ASSEN)
            .addSuccessors(COEVORDEN)
            .build());
  }

  @ParameterizedTest
  @MethodSource("actsThatSpeakOfAssen")
  void should_still_know_a_party_that_an_act_speaks_of_though_its_own_is_not_known_yet(Act act) {
    Agreement dossier = agreement(EMMEN).addOthers(DRENTHE).addActs(LATER, act).build();

    assertThat(dossier.asKnownOn(day("2023-05-31")).acts()).containsExactly(act);
    assertThat(dossier.asKnownOn(day("2023-05-31")).others()).containsExactly(DRENTHE, ASSEN);
    assertThat(dossier.asKnownOn(day("2023-06-01"))).isEqualTo(dossier);
  }

  @Test
  void should_still_know_a_party_that_the_provisions_speak_of() {
    Procedure procedure = Procedure.of(ConsentRule.named(ASSEN), EffectRule.onCompletion());
    Agreement dossier = agreement(EMMEN)
        .provisions(Provisions.builder().amendment(procedure).build())
        .addActs(LATER)
        .build();

    assertThat(dossier.asKnownOn(day("2023-05-31")).others()).containsExactly(ASSEN);
  }

  @Test
  void should_not_know_a_party_that_nothing_speaks_of_yet() {
    Amendment act = amendment().addSignatures(signs(EMMEN, "2023-03-01")).build();
    Agreement dossier =
        agreement(EMMEN).addAssociates(DRENTHE).addActs(LATER, act).build();

    assertThat(dossier.asKnownOn(day("2023-05-31")).knownParties().values())
        .containsExactly(EMMEN, DRENTHE);
  }

  @Test
  void should_list_no_party_twice_that_is_spoken_of() {
    List<Signature> signatures = List.of(
        signs(EMMEN, "2023-03-01"),
        signs(COEVORDEN, "2023-03-01"),
        signs(DRENTHE, "2023-03-01"),
        signs(ASSEN, "2023-03-01"));
    Accession first = joins(ASSEN).addAllSignatures(signatures).build();
    Accession again = joins(ASSEN).id("again").recordedOn(day("2023-06-01")).build();
    Agreement dossier = agreement(EMMEN)
        .addAssociates(COEVORDEN)
        .addOthers(DRENTHE)
        .addActs(again, first)
        .build();

    assertThat(dossier.asKnownOn(day("2023-05-31")).others()).containsExactly(DRENTHE);
  }

  @Test
  void should_know_a_withdrawal_without_a_notice_from_the_day_it_was_recorded() {
    Withdrawal act = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .recordedOn(day("2023-03-01"))
        .build();

    assertThat(isKnown(act, "2023-02-28")).isFalse();
    assertThat(isKnown(act, "2023-03-01")).isTrue();
  }
}
