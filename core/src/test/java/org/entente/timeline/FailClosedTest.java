package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.PartyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An empty electorate, an unreachable threshold or an unknown party never passes. */
@Tag("3.7")
class FailClosedTest {
  private static final List<PartyId> EMMEN_ALONE = List.of(EMMEN.id());

  static Stream<ConsentRule> rules() {
    return Stream.of(
        ConsentRule.everyPartner(),
        ConsentRule.none(),
        ConsentRule.atLeast(1),
        ConsentRule.share(1, 1_000_000),
        ConsentRule.moreThanShare(0, 1),
        ConsentRule.named(EMMEN),
        ConsentRule.weight(Map.of(EMMEN.id(), 1L), 1),
        ConsentRule.among(EMMEN_ALONE, ConsentRule.everyPartner()),
        ConsentRule.among(EMMEN_ALONE, ConsentRule.none()),
        ConsentRule.excluding(List.of(DRENTHE.id()), ConsentRule.everyPartner()),
        ConsentRule.noObjectionWithin(Period.ofDays(1)),
        ConsentRule.after(Period.ofDays(1), ConsentRule.none()),
        ConsentRule.anyOf(ConsentRule.none(), ConsentRule.everyPartner()),
        ConsentRule.allOf(
            ConsentRule.none(), ConsentRule.after(Period.ofDays(1), ConsentRule.none())));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void should_never_pass_when_nobody_is_left_to_ask(ConsentRule rule) {
    // GIVEN the only partner has left, and an associate remains
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(EMMEN)
        .notifiedOn(day("2022-02-01"))
        .build();
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .consent(rule)
        .opensOn(day("2023-03-01"))
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(DRENTHE, "2023-03-01"))
        .build();

    Timeline timeline = Timeline.of(
        agreement(EMMEN).addAssociates(DRENTHE).addActs(leaving, amendment).build());

    // THEN nothing passes
    assertThat(timeline.on(day("2023-03-01")).partners()).isEmpty();
    assertThat(timeline.on(day("2023-03-01")).isInForce()).isTrue();
    assertThat(timeline.outcome("amendment", day("9999-12-31")).isInEffect()).isFalse();
    assertThat(unmet(timeline.outcome("amendment", day("2023-03-02")))).contains("nobody-asked");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void should_never_pass_before_the_agreement_is_in_force(ConsentRule rule) {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .consent(rule)
        .addSignatures(signs(EMMEN, "2022-03-01"))
        .build();
    Agreement unfounded = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addOthers(DRENTHE)
        .addActs(amendment)
        .build();

    Timeline timeline = Timeline.of(unfounded);

    assertThat(timeline.outcome("amendment", day("9999-12-31")).isInEffect()).isFalse();
    assertThat(unmet(timeline.outcome("amendment", day("2023-01-01"))))
        .contains("agreement-not-in-force");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void should_never_found_an_agreement_without_parties(ConsentRule rule) {
    if (!(rule instanceof ConsentRule.None)) {
      Agreement empty = Agreement.builder()
          .id("deal")
          .title("A deal")
          .addOthers(EMMEN, DRENTHE)
          .provisions(org.entente.Provisions.builder()
              .founding(org.entente.Procedure.of(rule, org.entente.EffectRule.onCompletion()))
              .build())
          .addSignatures(signs(EMMEN, "2022-01-01"))
          .build();

      Timeline timeline = Timeline.of(empty);

      assertThat(timeline.on(day("9999-12-31")).isInForce()).isFalse();
    }
  }

  @Test
  void should_never_pass_a_threshold_above_the_number_of_partners() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .consent(ConsentRule.atLeast(3))
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment).build());

    assertThat(timeline.outcome("amendment", day("9999-12-31")).isPending()).isTrue();
  }

  @Test
  void should_not_count_a_party_that_the_dossier_does_not_know() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .consent(ConsentRule.atLeast(2))
        .addSignatures(
            signs(EMMEN, "2023-03-01"), Signature.of(PartyId.of("stranger"), day("2023-03-01")))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment).build());

    assertThat(timeline.outcome("amendment", day("9999-12-31")).isPending()).isTrue();
  }

  @Test
  void should_not_answer_about_a_party_that_the_dossier_does_not_know() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN).build());
    PartyId mistyped = PartyId.of("emen");
    PartyId stranger = PartyId.of("stranger");

    assertThatThrownBy(() -> timeline.status(mistyped, day("2024-01-01")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("agreement 'deal' knows no party 'emen' (did you mean 'emmen'?)");
    assertThatThrownBy(() -> timeline.why(mistyped, day("2024-01-01")))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> timeline.dutiesUntil(stranger, day("2024-01-01")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("agreement 'deal' knows no party 'stranger'");
    assertThat(timeline.status(COEVORDEN, day("2021-01-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_count_two_signatures_of_one_party_once() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .consent(ConsentRule.atLeast(2))
        .addSignatures(
            signs(EMMEN, "2023-03-01"), signs(EMMEN, "2023-03-02"), signs(EMMEN, "2023-03-02"))
        .build();

    assertThat(Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment).build())
            .outcome("amendment", day("2024-01-01"))
            .isPending())
        .isTrue();
  }

  @Test
  void should_not_admit_a_newcomer_by_an_act_without_any_date() {
    Accession undated = joins(BORGER_ODOORN).build();

    Timeline timeline = Timeline.of(agreement(EMMEN)
        .provisions(org.entente.Provisions.builder()
            .accession(
                org.entente.Procedure.of(ConsentRule.none(), org.entente.EffectRule.onCompletion()))
            .build())
        .addActs(undated)
        .build());

    assertThat(isParty(timeline, BORGER_ODOORN, "9999-12-31")).isFalse();
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2024-01-01"))))
        .containsExactly("newcomer-signature-missing borger-odoorn");
  }

  @Tag("3.6")
  @Test
  void should_not_complete_an_act_without_any_date_that_asks_nobody() {
    Amendment undated = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .consent(ConsentRule.none())
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(undated).build());

    assertThat(unmet(timeline.outcome("amendment", day("9999-12-31"))))
        .containsExactly("not-opened");
  }

  @Tag("4.5")
  @Test
  void should_not_admit_a_newcomer_by_an_open_accession_without_its_own_consent() {
    Accession open = joins(BORGER_ODOORN)
        .consent(ConsentRule.none())
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(open).build());

    assertThat(unmet(timeline.outcome("borger-odoorn", day("2024-01-01"))))
        .containsExactly("newcomer-signature-missing borger-odoorn");
    assertThat(isParty(timeline, BORGER_ODOORN, "9999-12-31")).isFalse();
  }

  @Tag("3.6")
  @Test
  void should_not_admit_a_party_twice() {
    Accession again = joins(COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2023-01-01"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN).addActs(again).build());

    assertThat(unmet(timeline.outcome("coevorden", day("2023-01-01"))))
        .containsExactly("newcomer-already-party coevorden");
    assertThat(timeline.on(day("2024-01-01")).members()).hasSize(2);
  }
}
