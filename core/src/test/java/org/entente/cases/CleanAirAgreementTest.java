package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.party;
import static org.entente.Scene.unmet;

import java.util.ArrayList;
import java.util.List;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Schone Lucht Akkoord: an open covenant of 46 parties that grows by single accessions. Source:
 * Stcrt. 2022, 9468 (annex II); Kamerstukken II, 30175, 397. The list of the first 46 is not at
 * hand: all but those named here stand as numbers. Hengelo's date is unknown, so it is not
 * recorded.
 */
@Tag("3.12")
class CleanAirAgreementTest {
  private static final Party BOXMEER = party("gemeente Boxmeer");
  private static final Party LAND_VAN_CUIJK = party("gemeente Land van Cuijk");
  private static final String REGISTER = "Stcrt. 2022, 9468";

  private static final Agreement COVENANT = covenant();

  private static Agreement covenant() {
    List<Party> others = new ArrayList<>(List.of(
        party("gemeente Cuijk"),
        party("gemeente Grave"),
        party("gemeente Mill en Sint Hubert"),
        party("gemeente Sint Anthonis")));
    Agreement.Builder covenant = Agreement.builder()
        .id("sla")
        .title("Schone Lucht Akkoord")
        .given(Given.of(day("2020-01-13"), "Kamerstukken II, 30175, 397"))
        .addAllOthers(others);
    for (int i = 1; i <= 46; i++) {
      covenant.addFounders(Party.of("founder-" + i, "founding party " + i));
    }
    accession(covenant, "gemeente Son en Breugel", "2021-02-15");
    accession(covenant, "gemeente Nijkerk", "2021-02-19");
    accession(covenant, "gemeente Boxmeer", "2021-03-15");
    accession(covenant, "gemeente Vught", "2021-03-15");
    accession(covenant, "gemeente Heusden", "2021-03-15");
    accession(covenant, "gemeente Wageningen", "2021-03-30");
    return covenant
        .addActs(Succession.builder()
            .id("herindeling")
            .on(day("2022-01-01"))
            .addPredecessors(BOXMEER, others.get(0), others.get(1), others.get(2), others.get(3))
            .addSuccessors(LAND_VAN_CUIJK)
            .source("Wet arhi art. 44")
            .build())
        .build();
  }

  private static void accession(Agreement.Builder covenant, String name, String on) {
    Given stated = Given.builder()
        .on(day(on))
        .source(REGISTER)
        .recordedOn(day("2022-04-01"))
        .build();
    covenant.addActs(joins(party(name)).given(stated).build());
  }

  @Test
  void should_have_46_parties_on_13_january_2020() {
    assertThat(Timeline.of(COVENANT).on(day("2020-01-12")).partners()).isEmpty();
    assertThat(Timeline.of(COVENANT).on(day("2020-01-13")).partners()).hasSize(46);
  }

  @Test
  void should_have_boxmeer_from_15_march_2021() {
    Timeline timeline = Timeline.of(COVENANT);

    assertThat(isParty(timeline, BOXMEER, "2021-03-14")).isFalse();
    assertThat(isParty(timeline, BOXMEER, "2021-03-15")).isTrue();
    assertThat(timeline.outcome(BOXMEER.id().value(), day("2021-03-15")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class, done -> assertThat(done.given()).isPresent());
  }

  @Test
  void should_grow_by_single_accessions_three_of_them_on_one_day() {
    Timeline timeline = Timeline.of(COVENANT);

    assertThat(timeline.on(day("2021-03-14")).partners()).hasSize(48);
    assertThat(timeline.on(day("2021-03-15")).partners()).hasSize(51);
    assertThat(timeline.on(day("2021-12-31")).partners()).hasSize(52);
  }

  @Tag("3.13")
  @Test
  void should_have_land_van_cuijk_in_the_place_of_boxmeer_from_2022() {
    Timeline timeline = Timeline.of(COVENANT);

    assertThat(isParty(timeline, BOXMEER, "2021-12-31")).isTrue();
    assertThat(isParty(timeline, LAND_VAN_CUIJK, "2021-12-31")).isFalse();
    assertThat(isParty(timeline, BOXMEER, "2022-01-01")).isFalse();
    assertThat(isParty(timeline, LAND_VAN_CUIJK, "2022-01-01")).isTrue();
    assertThat(timeline
            .on(day("2022-01-01"))
            .member(LAND_VAN_CUIJK.id())
            .orElseThrow()
            .boundSince())
        .isEqualTo(day("2021-03-15"));
    assertThat(timeline.on(day("2022-01-01")).partners()).hasSize(52);
  }

  @Tag("3.11")
  @Test
  void should_not_have_been_readable_in_the_register_until_a_year_later() {
    assertThat(isParty(Timeline.of(COVENANT.asKnownOn(day("2021-12-31"))), BOXMEER, "2021-12-31"))
        .isFalse();
    assertThat(isParty(Timeline.of(COVENANT.asKnownOn(day("2022-04-01"))), BOXMEER, "2021-12-31"))
        .isTrue();
  }

  @Tag("3.4")
  @Test
  void should_need_the_acceptance_of_all_current_parties_where_it_is_not_given_but_asked() {
    // GIVEN the covenant's rule, art. 18: the current parties accept the request
    Agreement asked = COVENANT.withAct(joins(party("gemeente Hengelo"))
        .addSignatures(org.entente.Scene.signs(party("gemeente Hengelo"), "2021-04-15"))
        .build());

    // THEN all 52 of that day are asked, those that joined a month before included
    assertThat(unmet(Timeline.of(asked).outcome("gemeente-hengelo", day("2021-04-15"))))
        .hasSize(52)
        .contains(
            "partner-signature-missing gemeente-boxmeer",
            "partner-signature-missing gemeente-wageningen");
  }
}
