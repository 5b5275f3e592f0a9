package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Scene;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fact at a time, as a service receives them. */
@Tag("11.3")
class RecordTest {
  private static final Agreement DEAL = agreement(EMMEN, COEVORDEN)
      .addActs(
          joins(BORGER_ODOORN).build(),
          Withdrawal.builder().id("leaving").party(COEVORDEN).build(),
          succeeds("2030-01-01", EMMEN, Scene.HARDENBERG).withId(ActId.of("merger")))
      .build();

  @Test
  void should_add_one_fact_to_an_act() {
    Agreement signed = DEAL;
    for (Party party : new Party[] {EMMEN, COEVORDEN, BORGER_ODOORN}) {
      signed = signed.record("borger-odoorn", signs(party, "2023-03-01"));
    }

    assertThat(Timeline.of(signed).on(day("2023-03-01")).isParty(BORGER_ODOORN.id()))
        .isTrue();
    assertThat(signed.founders()).isEqualTo(DEAL.founders());
    assertThat(DEAL)
        .isEqualTo(
            agreement(EMMEN, COEVORDEN).addActs(DEAL.acts().toArray(Act[]::new)).build());
  }

  static Stream<Fact> facts() {
    return Stream.of(
        signs(EMMEN, "2023-03-01"),
        Decision.of(EMMEN.id(), day("2023-03-01")),
        Objection.of(EMMEN, day("2023-03-01")),
        Revocation.of(EMMEN, day("2023-03-01")),
        Given.of(day("2023-03-01"), "a letter"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void should_add_every_kind_of_fact_once_to_an_act_or_to_the_founding(Fact fact) {
    Agreement once = DEAL.record("borger-odoorn", fact);
    Proceeding act = (Proceeding) once.knownAct(ActId.of("borger-odoorn"));

    assertThat(act.facts()).hasToString("[" + fact + "]");
    assertThat(act.facts()).extracting(Fact::noun).containsExactly(fact.noun());
    assertThat(once.record("borger-odoorn", fact)).isEqualTo(once);

    Agreement founding = DEAL.withGiven(Optional.empty()).record(fact);
    assertThat(Stream.concat(founding.statements().stream(), founding.given().stream())
            .toList())
        .contains(fact);
    assertThat(founding.acts()).isEqualTo(DEAL.acts());
  }

  @Test
  void should_put_off_a_notice_and_nothing_else() {
    Postponement later =
        Postponement.builder().on(day("2023-03-01")).until(day("2024-03-01")).build();

    assertThat(((Withdrawal) DEAL.record("leaving", later).knownAct(ActId.of("leaving")))
            .postponements())
        .containsExactly(later);
    assertThatThrownBy(() -> DEAL.record("borger-odoorn", later))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a postponement must be of a withdrawal");
  }

  @Test
  void should_refuse_what_names_nobody_and_tell_who_was_meant() {
    assertThatThrownBy(() -> DEAL.record("borger-odorn", signs(EMMEN, "2023-03-01")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("agreement 'deal' knows no act 'borger-odorn' (did you mean 'borger-odoorn'?)");
    assertThatThrownBy(
            () -> DEAL.record("borger-odoorn", Signature.of(PartyId.of("emen"), day("2023-03-01"))))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("agreement 'deal' knows no party 'emen' (did you mean 'emmen'?)");
    assertThatThrownBy(
            () -> DEAL.record("borger-odoorn", signs(EMMEN, "2023-03-01").covering(TEXT)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageStartingWith("of agreement 'deal' no instrument '")
        .hasMessageEndingWith("' is to be signed here");
  }

  @Test
  void should_know_its_parties_and_tell_who_was_meant() {
    assertThat(DEAL.knownParty(EMMEN.id())).isEqualTo(EMMEN);
    assertThatThrownBy(() -> DEAL.knownParty(PartyId.of("emmenn")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("agreement 'deal' knows no party 'emmenn' (did you mean 'emmen'?)");
  }

  @Test
  void should_refuse_a_second_statement_of_what_is_given_and_facts_of_what_the_law_does() {
    Agreement given = DEAL.record("borger-odoorn", Given.of(day("2023-03-01"), "a letter"));

    assertThatThrownBy(() -> given.record("borger-odoorn", Given.of(day("2023-04-01"), "a letter")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("what is given must be stated once");
    assertThatThrownBy(() -> DEAL.record("merger", signs(EMMEN, "2023-03-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'merger' takes place by law");
  }
}
