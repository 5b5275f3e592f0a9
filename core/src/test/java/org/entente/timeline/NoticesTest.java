package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ConsentRule.atLeast;
import static org.entente.ConsentRule.everyPartner;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From when a notice runs, and which places it ends. */
@Tag("5.7")
class NoticesTest {
  private static Withdrawal.Builder notice(Party party, String on) {
    return Withdrawal.builder().id("notice").party(party).notifiedOn(day(on));
  }

  private static Provisions entering(String on) {
    return provisions()
        .founding(Procedure.of(everyPartner(), EffectRule.on(day(on))))
        .build();
  }

  private static Agreement.Builder founded(String on) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .provisions(entering(on))
        .addFounders(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(
            signs(EMMEN, "2022-01-01"),
            signs(COEVORDEN, "2022-01-01"),
            signs(HARDENBERG, "2022-01-01"));
  }

  private static List<String> found(Timeline timeline, String code) {
    return Audit.of(timeline).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::parameters)
        .map(Object::toString)
        .toList();
  }

  @Test
  void should_run_from_its_receipt_though_the_agreement_entered_into_force_later() {
    Timeline timeline = Timeline.of(
        founded("2022-07-01").addActs(notice(EMMEN, "2022-02-01").build()).build());

    assertThat(isParty(timeline, EMMEN, "2022-07-01")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2023-01-31")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2023-02-01")).isFalse();
    assertThat(found(timeline, "notice-void")).isEmpty();
  }

  @Test
  void should_end_at_the_earliest_on_the_day_after_the_party_is_bound() {
    Timeline timeline = Timeline.of(
        founded("2023-07-01").addActs(notice(EMMEN, "2022-02-01").build()).build());

    assertThat(isParty(timeline, EMMEN, "2023-07-01")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2023-07-02")).isFalse();
  }

  @Test
  void should_run_from_its_receipt_though_the_act_is_opened_later() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(notice(EMMEN, "2023-01-01").opensOn(day("2023-06-01")).build())
        .build());

    assertThat(isParty(timeline, EMMEN, "2023-12-31")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2024-01-01")).isFalse();
    assertThat(found(timeline, "fact-before-opening")).isEmpty();
  }

  @Test
  void should_find_a_notice_dated_more_than_a_year_before_its_opening() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(notice(EMMEN, "2013-01-01").opensOn(day("2023-06-01")).build())
        .build());

    assertThat(found(timeline, "fact-before-opening"))
        .containsExactly("{on=2013-01-01, opening=2023-06-01}");
  }

  @Test
  void should_run_from_the_consent_of_others_where_they_are_asked() {
    Provisions text = Provisions.builder()
        .withdrawal(Procedure.of(atLeast(2), EffectRule.after(Period.ofMonths(12))))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(text)
        .addActs(notice(EMMEN, "2023-01-01")
            .addSignatures(signs(COEVORDEN, "2023-03-01"))
            .build())
        .build());

    assertThat(isParty(timeline, EMMEN, "2024-02-29")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2024-03-01")).isFalse();
  }

  /** It leaves at once by the consent of all, and comes back before its notice has run. */
  @Test
  void should_not_put_out_one_that_came_back_by_an_old_notice() {
    Withdrawal atOnce = Withdrawal.builder()
        .id("at-once")
        .party(EMMEN)
        .notifiedOn(day("2022-03-01"))
        .consent(everyPartner())
        .effect(EffectRule.onCompletion())
        .addSignatures(signs(COEVORDEN, "2022-03-01"), signs(HARDENBERG, "2022-03-01"))
        .build();
    Accession back = joins(EMMEN)
        .addSignatures(
            signs(COEVORDEN, "2022-06-01"),
            signs(HARDENBERG, "2022-06-01"),
            signs(EMMEN, "2022-06-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(notice(EMMEN, "2022-02-01").build(), atOnce, back)
        .build());

    assertThat(isParty(timeline, EMMEN, "2022-03-01")).isFalse();
    assertThat(isParty(timeline, EMMEN, "2022-06-01")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2023-02-01")).isTrue();
    assertThat(isParty(timeline, EMMEN, "9999-12-31")).isTrue();
  }

  @Test
  void should_keep_what_an_heir_holds_besides_the_place_that_a_notice_ends() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(notice(EMMEN, "2023-01-01").build(), succeeds("2023-06-01", EMMEN, COEVORDEN))
        .build());

    assertThat(isParty(timeline, COEVORDEN, "2024-01-01")).isTrue();
  }

  @Test
  void should_be_void_if_its_giver_was_never_in_and_stay_void_when_it_joins() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            notice(ASSEN, "2022-02-01").build(),
            joins(ASSEN)
                .addSignatures(
                    signs(EMMEN, "2022-06-01"),
                    signs(COEVORDEN, "2022-06-01"),
                    signs(ASSEN, "2022-06-01"))
                .build())
        .build());

    assertThat(isParty(timeline, ASSEN, "2023-06-01")).isTrue();
    assertThat(found(timeline, "notice-void")).containsExactly("{on=2022-02-01}");
  }

  @Test
  void should_need_no_electorate_where_it_asks_nobody() {
    ConsentRule nobody = ConsentRule.none();
    Timeline timeline = Timeline.of(agreement()
        .addAssociates(DRENTHE, EMMEN)
        .provisions(provisions()
            .withdrawal(Procedure.of(nobody, EffectRule.after(Period.ofMonths(6))))
            .build())
        .addActs(notice(DRENTHE, "2023-01-01").build())
        .build());

    assertThat(isParty(timeline, DRENTHE, "2023-06-30")).isTrue();
    assertThat(isParty(timeline, DRENTHE, "2023-07-01")).isFalse();
  }

  @Test
  void should_reach_back_where_its_rule_does_though_it_was_received_before_that_day() {
    Provisions text = Provisions.builder()
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.retroactiveTo(day("2023-03-01"))))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(text)
        .addActs(notice(EMMEN, "2023-01-01").opensOn(day("2023-06-01")).build())
        .build());

    assertThat(isParty(timeline, EMMEN, "2023-02-28")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2023-03-01")).isFalse();
  }
}
