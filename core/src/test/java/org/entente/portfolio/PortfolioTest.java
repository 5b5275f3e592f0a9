package org.entente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.util.List;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Party;
import org.entente.Role;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.PartyStatus;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A register of several agreements, asked as one. */
@Tag("2")
@Tag("11.2")
class PortfolioTest {
  private static final Agreement ZONE = agreement(EMMEN, COEVORDEN)
      .id("zone")
      .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
      .addActs(joins(BORGER_ODOORN)
          .closesOn(day("2023-06-30"))
          .addSignatures(signs(EMMEN, "2023-02-01"))
          .build())
      .build();
  private static final Agreement WASTE = agreement(EMMEN, COEVORDEN, HARDENBERG)
      .id("waste")
      .addActs(
          Withdrawal.builder()
              .id("leaving")
              .party(EMMEN)
              .notifiedOn(day("2023-03-01"))
              .build(),
          succeeds("2023-01-01", HARDENBERG, ASSEN))
      .build();
  private static final Agreement PLANNED = Agreement.builder()
      .id("planned")
      .title("Planned")
      .addFounders(EMMEN, BORGER_ODOORN)
      .addSignatures(signs(EMMEN, "2023-01-10"))
      .build();
  private static final Portfolio REGISTER =
      Portfolio.of(List.of(Timeline.of(ZONE), Timeline.of(WASTE), Timeline.of(PLANNED)));

  private static List<String> of(Party party, String day) {
    return REGISTER.engagements(party, day(day)).stream()
        .map(each -> each.timeline().agreement().id() + " " + each.status())
        .toList();
  }

  @Test
  void should_tell_in_which_agreements_a_party_is_engaged() {
    assertThat(of(EMMEN, "2023-03-01"))
        .containsExactly("zone PARTY", "waste PARTY", "planned CONTRACTING");
    assertThat(of(BORGER_ODOORN, "2023-03-01")).containsExactly("zone THIRD", "planned THIRD");
    assertThat(of(BORGER_ODOORN, "2023-07-01")).containsExactly("planned THIRD");
    assertThat(of(HARDENBERG, "2023-03-01")).isEmpty();
    assertThat(of(HARDENBERG, "2022-12-31")).containsExactly("waste PARTY");
    assertThat(of(ASSEN, "2023-03-01")).containsExactly("waste PARTY");
    assertThat(of(EMMEN, "2024-03-01")).containsExactly("zone PARTY", "planned CONTRACTING");
    assertThat(REGISTER.engagements(Party.of("nowhere", "Nowhere"), day("2023-03-01")))
        .isEmpty();
  }

  @Test
  void should_tell_its_role_what_it_owes_and_until_when_it_is_bound() {
    Engagement zone = REGISTER.engagements(COEVORDEN, day("2023-03-01")).get(0);

    assertThat(zone.role()).contains(Role.PARTNER);
    assertThat(zone.owed().keySet()).hasToString("[borger-odoorn]");
    assertThat(zone.boundUntil()).contains(day("2026-01-01"));

    Engagement waste = REGISTER.engagements(EMMEN, day("2023-03-01")).get(1);
    assertThat(waste.owed()).isEmpty();
    assertThat(waste.boundUntil()).contains(day("2024-03-01"));

    Engagement planned = REGISTER.engagements(BORGER_ODOORN, day("2023-03-01")).get(1);
    assertThat(planned.status()).isEqualTo(PartyStatus.THIRD);
    assertThat(planned.role()).isEmpty();
    assertThat(planned.owesFounding()).isTrue();
    assertThat(planned.boundUntil()).isEmpty();
  }

  @Test
  void should_tell_who_is_bound_with_whom_and_by_what() {
    assertThat(REGISTER.with(EMMEN.id(), day("2023-03-01")))
        .hasToString("{assen=[waste], coevorden=[zone, waste]}");
    assertThat(REGISTER.common(EMMEN.id(), COEVORDEN.id(), day("2023-03-01")))
        .containsExactly(AgreementId.of("zone"), AgreementId.of("waste"));
    assertThat(REGISTER.common(EMMEN.id(), COEVORDEN.id(), day("2024-03-01")))
        .containsExactly(AgreementId.of("zone"));
  }

  @Test
  void should_tell_what_changed_in_an_interval_and_what_lies_ahead() {
    assertThat(REGISTER.changes(day("2023-01-01"), day("2023-07-01")))
        .extracting(each -> each.agreement() + " " + each.event().kind())
        .containsExactly("waste SUCCEEDED", "waste ACT_COMPLETE");
    assertThat(REGISTER.changes(day("2023-07-01"), day("2023-01-01"))).isEmpty();
    assertThat(REGISTER.ahead(BORGER_ODOORN.id(), day("2023-03-01")))
        .extracting(each -> each.agreement() + " " + each.upcoming().kind())
        .containsExactly("zone LAST_DAY_TO_SIGN", "zone HAPPENS", "zone HAPPENS");
    assertThat(REGISTER.ahead(day("2023-03-01")))
        .extracting(each -> each.upcoming().on() + " " + each.agreement())
        .containsExactly(
            "2023-06-30 zone", "2023-07-01 zone", "2024-03-01 waste", "2026-01-01 zone");
  }

  @Test
  void should_refuse_two_timelines_of_one_agreement() {
    assertThatThrownBy(() -> Portfolio.of(List.of(Timeline.of(ZONE), Timeline.of(ZONE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a portfolio must have one timeline for each agreement, but 'zone' has two");
  }
}
