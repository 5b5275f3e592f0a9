package org.example.service.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.service.answer.Covenant.day;

import java.util.Optional;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Postponement;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Test;

class OneFactTest {
  @Test
  void should_leave_the_dossier_as_it_is_when_it_says_so_already() {
    Agreement agreement = Covenant.founded();

    assertThat(new OneFact(Optional.empty(), agreement.signatures().get(0)).in(agreement))
        .isEqualTo(agreement);
  }

  @Test
  void should_not_overwrite_what_a_source_has_stated() {
    Agreement given = new OneFact(Optional.empty(), Given.of(day("2022-01-01"), "a letter"))
        .in(Covenant.founded());

    assertThat(given.given()).isPresent();
    assertThatThrownBy(() ->
            new OneFact(Optional.empty(), Given.of(day("2022-02-01"), "another letter")).in(given))
        .isInstanceOf(OneFact.DoesNotFit.class);
  }

  @Test
  void should_postpone_the_effect_of_a_withdrawal_and_of_nothing_else() {
    Postponement postponement = Postponement.until(day("2024-07-01"), day("2025-12-01"));

    Agreement postponed =
        new OneFact(Optional.of(ActId.of("south-leaves")), postponement).in(Covenant.withNotice());

    assertThat(((Withdrawal) postponed.act("south-leaves").orElseThrow()).postponements())
        .containsExactly(postponement);
    assertThatThrownBy(() ->
            new OneFact(Optional.of(ActId.of("west")), postponement).in(Covenant.withNewcomer()))
        .isInstanceOf(OneFact.DoesNotFit.class);
  }

  @Test
  void should_refuse_a_party_that_the_dossier_does_not_know() {
    assertThatThrownBy(
            () -> new OneFact(Optional.empty(), Signature.of(Covenant.WEST, day("2022-12-20")))
                .in(Covenant.founded()))
        .isInstanceOf(OneFact.DoesNotFit.class)
        .hasMessage("The dossier knows no party 'west'.");
  }
}
