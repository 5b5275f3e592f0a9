package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.parties;
import static org.entente.Scene.partners;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * CPTPP art. 3: sixty days after at least six or fifty per cent of the signatories, whichever is
 * smaller, have notified; for a later one sixty days after its own notification. Sources:
 * mfat.govt.nz (CPTPP), internationaltradecomplianceupdate.com 2018/11/02; notification dates of
 * Viet Nam, Chile and Brunei: own knowledge.
 */
class CptppTest {
  private static final EffectRule SIXTY_DAYS = EffectRule.after(Period.ofDays(60));

  private static final List<Party> ELEVEN = parties(
      "Australia",
      "Brunei Darussalam",
      "Canada",
      "Chile",
      "Japan",
      "Malaysia",
      "Mexico",
      "New Zealand",
      "Peru",
      "Singapore",
      "Viet Nam");

  private static final Map<String, List<String>> NOTIFIED_AND_BOUND = Map.ofEntries(
      Map.entry("Mexico", List.of("2018-06-28", "2018-12-30")),
      Map.entry("Japan", List.of("2018-07-06", "2018-12-30")),
      Map.entry("Singapore", List.of("2018-07-19", "2018-12-30")),
      Map.entry("New Zealand", List.of("2018-10-25", "2018-12-30")),
      Map.entry("Canada", List.of("2018-10-29", "2018-12-30")),
      Map.entry("Australia", List.of("2018-10-31", "2018-12-30")),
      Map.entry("Viet Nam", List.of("2018-11-15", "2019-01-14")),
      Map.entry("Peru", List.of("2021-07-21", "2021-09-19")),
      Map.entry("Malaysia", List.of("2022-09-30", "2022-11-29")),
      Map.entry("Chile", List.of("2022-12-23", "2023-02-21")),
      Map.entry("Brunei Darussalam", List.of("2023-05-13", "2023-07-12")));

  private static Provisions provisions(ConsentRule rule) {
    return Provisions.builder()
        .founding(Procedure.of(rule, SIXTY_DAYS))
        .lateJoiner(SIXTY_DAYS)
        .build();
  }

  private static Timeline cptpp(ConsentRule rule) {
    Agreement.Builder cptpp = Agreement.builder()
        .id("cptpp")
        .title("Comprehensive and Progressive Agreement for Trans-Pacific Partnership")
        .addAllFounders(ELEVEN)
        .provisions(provisions(rule));
    NOTIFIED_AND_BOUND.forEach(
        (state, days) -> cptpp.addSignatures(ratifies(party(state), days.get(0))));
    return Timeline.of(cptpp.build());
  }

  private static final Timeline CPTPP =
      cptpp(ConsentRule.anyOf(ConsentRule.atLeast(6), ConsentRule.share(1, 2)));

  @Tag("3.8")
  @Test
  void should_enter_into_force_on_30_december_2018_between_six() {
    assertThat(CPTPP.on(day("2018-12-29")).isInForce()).isFalse();
    assertThat(CPTPP.on(day("2018-12-30")).isInForce()).isTrue();
    assertThat(partners(CPTPP, "2018-12-30"))
        .containsExactly("australia", "canada", "japan", "mexico", "new-zealand", "singapore");
    assertThat(CPTPP.founding(day("2018-10-30")).isPending()).isTrue();
    assertThat(CPTPP.founding(day("2018-10-31"))).isInstanceOf(Outcome.Agreed.class);
  }

  @Tag("3.8")
  @Test
  void should_let_viet_nam_in_on_its_own_day_though_it_had_notified_before_entry_into_force() {
    Party vietNam = party("Viet Nam");

    assertThat(isParty(CPTPP, vietNam, "2018-12-30")).isFalse();
    assertThat(CPTPP.status(vietNam.id(), day("2018-12-30"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(isParty(CPTPP, vietNam, "2019-01-13")).isFalse();
    assertThat(isParty(CPTPP, vietNam, "2019-01-14")).isTrue();
  }

  @Tag("3.8")
  @Test
  void should_let_peru_in_on_19_september_2021_and_not_in_january_as_one_mirror_has_it() {
    assertThat(isParty(CPTPP, party("Peru"), "2021-01-19")).isFalse();
    assertThat(isParty(CPTPP, party("Peru"), "2021-09-18")).isFalse();
    assertThat(isParty(CPTPP, party("Peru"), "2021-09-19")).isTrue();
  }

  @Tag("3.8")
  @Test
  void should_have_each_signatory_bound_on_its_official_day() {
    NOTIFIED_AND_BOUND.forEach((state, days) -> assertThat(
            CPTPP.on(day("2024-01-01")).member(party(state).id()).map(Membership::since))
        .as(state)
        .contains(LocalDate.parse(days.get(1))));
    assertThat(partners(CPTPP, "2023-07-11")).hasSize(10);
    assertThat(partners(CPTPP, "2023-07-12")).hasSize(11);
  }

  @Tag("4.1")
  @Test
  void should_read_whichever_is_smaller_as_six_for_half_of_eleven_is_more_than_five() {
    for (ConsentRule rule : List.of(ConsentRule.atLeast(6), ConsentRule.share(1, 2))) {
      Timeline timeline = cptpp(rule);
      assertThat(timeline.on(day("2018-12-29")).isInForce()).as(rule.toString()).isFalse();
      assertThat(timeline.on(day("2018-12-30")).isInForce()).as(rule.toString()).isTrue();
    }
    assertThat(cptpp(ConsentRule.atLeast(5)).on(day("2018-12-28")).isInForce()).isTrue();
  }

  /**
   * The United Kingdom's accession protocol, signed 16 July 2023: sixty days after all have
   * notified, or after fifteen months and then sixty days with six. Notification dates: own
   * knowledge; only that six had notified by 16 October 2024, and not all, decides.
   */
  private static final Accession UNITED_KINGDOM = Accession.builder()
      .id("united-kingdom")
      .party(party("United Kingdom"))
      .opensOn(day("2023-07-16"))
      .consent(ConsentRule.anyOf(
          ConsentRule.everyPartner(),
          ConsentRule.after(Period.ofMonths(15), ConsentRule.atLeast(6))))
      .effect(SIXTY_DAYS)
      .addAllSignatures(signedByAll("2023-07-16"))
      .addSignatures(
          ratifies(party("Japan"), "2023-12-15"),
          ratifies(party("Singapore"), "2024-01-26"),
          ratifies(party("United Kingdom"), "2024-05-17"),
          ratifies(party("Chile"), "2024-06-12"),
          ratifies(party("New Zealand"), "2024-06-14"),
          ratifies(party("Viet Nam"), "2024-06-25"),
          ratifies(party("Peru"), "2024-08-30"),
          ratifies(party("Malaysia"), "2024-09-19"))
      .build();

  private static List<Signature> signedByAll(String on) {
    List<Party> all = new ArrayList<>(ELEVEN);
    all.add(party("United Kingdom"));
    return all.stream()
        .map(party -> signs(party, on).withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .toList();
  }

  private static Timeline withTheUnitedKingdom(Accession accession) {
    return Timeline.of(Agreement.builder()
        .id("cptpp")
        .title("CPTPP")
        .addAllFounders(ELEVEN)
        .given(Given.of(day("2023-07-12"), "mfat.govt.nz: all eleven"))
        .addActs(accession)
        .build());
  }

  @Tag("4.2")
  @Tag("4.6")
  @Test
  void should_let_the_united_kingdom_in_on_15_december_2024_by_the_way_out_of_unanimity() {
    Timeline timeline = withTheUnitedKingdom(UNITED_KINGDOM);

    assertThat(timeline.outcome("united-kingdom", day("2024-10-15")).isPending())
        .isTrue();
    assertThat(timeline.outcome("united-kingdom", day("2024-10-16")))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(isParty(timeline, party("United Kingdom"), "2024-12-14")).isFalse();
    assertThat(isParty(timeline, party("United Kingdom"), "2024-12-15")).isTrue();
  }

  @Tag("4.2")
  @Test
  void should_say_from_when_six_are_enough_while_it_is_pending() {
    Pending pending =
        (Pending) withTheUnitedKingdom(UNITED_KINGDOM).outcome("united-kingdom", day("2024-10-15"));

    assertThat(pending.tally().parts().get(1).availableFrom()).contains(day("2024-10-16"));
    assertThat(pending.canStillPass()).isTrue();
  }

  @Tag("4.2")
  @Test
  void should_wait_for_the_sixth_where_fewer_had_notified_after_fifteen_months() {
    Accession five = UNITED_KINGDOM.withSignatures(UNITED_KINGDOM.signatures().stream()
        .filter(signature -> !signature.kind().isBinding()
            || !List.of("peru", "malaysia").contains(signature.party().value()))
        .toList());

    Timeline timeline = withTheUnitedKingdom(five);
    assertThat(timeline.outcome("united-kingdom", day("2025-06-01")).isPending())
        .isTrue();

    Timeline sixth =
        withTheUnitedKingdom(five.withSignature(ratifies(party("Australia"), "2024-11-01")));
    assertThat(sixth.outcome("united-kingdom", day("2024-10-31")).isPending()).isTrue();
    assertThat(isParty(sixth, party("United Kingdom"), "2024-12-31")).isTrue();
    assertThat(isParty(sixth, party("United Kingdom"), "2024-12-30")).isFalse();
  }
}
