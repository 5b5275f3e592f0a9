package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.parties;
import static org.entente.Scene.party;
import static org.entente.Scene.provisions;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How parties joined, left and changed well-known agreements. Own knowledge unless a source is
 * named.
 */
class JoiningAndLeavingTest {
  private static final List<Party> MEMBERS =
      parties("Austria", "Belgium", "Denmark", "Germany", "Slovenia");
  private static final Party CROATIA = party("Croatia");

  private static Timeline croatia(String last) {
    List<Signature> deposits = List.of(
        ratifies(party("Austria"), "2012-07-31"),
        ratifies(party("Belgium"), "2013-01-01"),
        ratifies(party("Denmark"), "2013-06-04"),
        ratifies(party("Slovenia"), "2013-04-02"),
        ratifies(party("Germany"), last),
        ratifies(CROATIA, "2012-04-04"));
    return Timeline.of(Agreement.builder()
        .id("eu")
        .title("European Union")
        .addAllFounders(MEMBERS)
        .given(Given.of(day("2007-01-01"), "five of the members"))
        .addActs(Accession.builder()
            .id("croatia")
            .party(CROATIA)
            .opensOn(day("2011-12-09"))
            .effect(EffectRule.on(day("2013-07-01")))
            .addAllSignatures(deposits)
            .build())
        .build());
  }

  /**
   * Accession treaty of Croatia art. 3(3): 1 July 2013, if all instruments are deposited before
   * that date.
   */
  @Tag("5.1")
  @Test
  void should_let_croatia_in_on_1_july_2013_if_all_have_ratified_before() {
    assertThat(isParty(croatia("2013-06-21"), CROATIA, "2013-06-30")).isFalse();
    assertThat(isParty(croatia("2013-06-21"), CROATIA, "2013-07-01")).isTrue();
    assertThat(isParty(croatia("2013-06-30"), CROATIA, "2013-07-01")).isTrue();
  }

  @Tag("3.6")
  @Test
  void should_never_let_croatia_in_if_the_last_one_ratified_on_the_day_itself() {
    Timeline late = croatia("2013-07-01");

    assertThat(isParty(late, CROATIA, "9999-12-31")).isFalse();
    assertThat(late.outcome("croatia", day("2013-07-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.DATE_PASSED));
  }

  private static Agreement energyCharter(Withdrawal... withdrawals) {
    return Agreement.builder()
        .id("ect")
        .title("Energy Charter Treaty")
        .addAllFounders(parties("France", "Italy", "Poland", "United Kingdom"))
        .given(Given.of(day("1998-04-16"), "four of the parties"))
        .provisions(Provisions.builder()
            .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.of(1, 0, 1))))
            .noNoticeBefore(EffectRule.after(Period.ofYears(5)))
            .dutiesUntil(EffectRule.after(Period.ofYears(20)))
            .build())
        .addActs(withdrawals)
        .build();
  }

  private static Withdrawal leaves(String state, String notice) {
    return Withdrawal.builder()
        .id(party(state).id().value())
        .party(party(state))
        .notifiedOn(day(notice))
        .build();
  }

  /**
   * ECT art. 47: upon the expiry of one year after receipt. Source for the UK: energycharter.org,
   * 27 April 2025.
   */
  @Tag("5.2")
  @Test
  void should_end_membership_of_the_energy_charter_the_day_after_the_anniversary() {
    Timeline timeline = Timeline.of(energyCharter(
        leaves("United Kingdom", "2024-04-26"),
        leaves("Italy", "2014-12-31"),
        leaves("France", "2022-12-07")));

    assertThat(isParty(timeline, party("United Kingdom"), "2025-04-26")).isTrue();
    assertThat(isParty(timeline, party("United Kingdom"), "2025-04-27")).isFalse();
    assertThat(isParty(timeline, party("Italy"), "2015-12-31")).isTrue();
    assertThat(isParty(timeline, party("Italy"), "2016-01-01")).isFalse();
    assertThat(isParty(timeline, party("France"), "2023-12-07")).isTrue();
    assertThat(isParty(timeline, party("France"), "2023-12-08")).isFalse();
  }

  /** ECT art. 47(3): what was invested before is protected for twenty years more. */
  @Tag("5.3")
  @Test
  void should_keep_duties_for_twenty_years_after_leaving_the_energy_charter() {
    Timeline timeline = Timeline.of(energyCharter(leaves("Italy", "2014-12-31")));

    assertThat(timeline.dutiesUntil(party("Italy").id(), day("2015-12-31"))).isEmpty();
    assertThat(timeline.dutiesUntil(party("Italy").id(), day("2016-01-01")).flatMap(EffectDay::day))
        .contains(day("2036-01-01"));
    assertThat(timeline.dutiesUntil(party("Italy").id(), day("2035-12-31")).flatMap(EffectDay::day))
        .contains(day("2036-01-01"));
    assertThat(timeline.dutiesUntil(party("Italy").id(), day("2036-01-01"))).isEmpty();
    assertThat(timeline.dutiesUntil(party("France").id(), day("2020-01-01"))).isEmpty();
  }

  @Tag("5.3")
  @Test
  void should_not_let_a_party_leave_the_energy_charter_within_five_years() {
    Timeline timeline = Timeline.of(energyCharter(leaves("Poland", "2003-04-15")));
    Timeline inTime = Timeline.of(energyCharter(leaves("Poland", "2003-04-16")));

    assertThat(unmet(timeline.outcome("poland", day("2010-01-01"))))
        .containsExactly("notice-too-early poland");
    assertThat(isParty(inTime, party("Poland"), "2004-04-17")).isFalse();
  }

  /** South Africa and The Gambia took their notices to the Rome Statute back in 2017. */
  @Tag("3.6")
  @Test
  void should_keep_one_that_took_its_notice_back() {
    Party southAfrica = party("South Africa");
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("rome")
        .title("Rome Statute")
        .provisions(provisions().build())
        .addFounders(southAfrica, party("Burundi"))
        .given(Given.of(day("2004-12-01"), "two of the parties"))
        .addActs(
            leaves("South Africa", "2016-10-19")
                .withRevocations(Revocation.of(southAfrica, day("2017-03-07"))),
            leaves("Burundi", "2016-10-27"))
        .build());

    assertThat(isParty(timeline, southAfrica, "2017-10-19")).isTrue();
    assertThat(timeline.outcome("south-africa", day("2017-03-07")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.REVOKED));
    assertThat(isParty(timeline, party("Burundi"), "2017-10-27")).isFalse();
  }

  /** A joint arrangement (Wgr) that changes by a majority of two thirds of its participants. */
  @Tag("4.1")
  @Test
  void should_amend_a_joint_arrangement_by_two_thirds_counted_in_whole_numbers() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .consent(ConsentRule.share(2, 3))
        .addSignatures(
            signs(EMMEN, "2024-01-10"),
            signs(COEVORDEN, "2024-01-20"),
            signs(HARDENBERG, "2024-01-30"))
        .build();

    Timeline four = Timeline.of(
        agreement(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN).addActs(amendment).build());
    Timeline three = Timeline.of(agreement(EMMEN, COEVORDEN, HOOGEVEEN)
        .addOthers(HARDENBERG)
        .addActs(amendment)
        .build());

    assertThat(four.outcome("amendment", day("2024-01-29")).isPending()).isTrue();
    assertThat(four.outcome("amendment", day("2024-01-30")).isInEffect()).isTrue();
    assertThat(three.outcome("amendment", day("2024-01-20")).isInEffect()).isTrue();
  }

  /** A day stated in the text, but not before publication (Wgr art. 26(3)). */
  @Tag("5.1")
  @Test
  void should_take_effect_on_the_stated_day_or_on_publication_whichever_is_later() {
    EffectRule statedOrPublished = EffectRule.latestOf(
        EffectRule.on(day("2024-01-01")).otherwise(EffectRule.onCompletion()),
        EffectRule.on(day("2024-06-07")).otherwise(EffectRule.onCompletion()));
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .effect(statedOrPublished)
        .addSignatures(signs(EMMEN, "2023-12-01"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(amendment).build());

    assertThat(timeline.outcome("amendment", day("2024-06-06"))).isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.outcome("amendment", day("2024-06-07")).isInEffect()).isTrue();
  }

  private static Timeline tacit(Objection... objections) {
    Amendment amendment = Amendment.builder()
        .id("annex")
        .opensOn(day("2023-01-31"))
        .addAdopts(TEXT)
        .consent(ConsentRule.noObjectionWithin(Period.ofMonths(1)))
        .effect(EffectRule.after(Period.ofMonths(6)))
        .addObjections(objections)
        .build();
    return Timeline.of(
        agreement(EMMEN, COEVORDEN).addOthers(HARDENBERG).addActs(amendment).build());
  }

  /** Technical annexes are accepted by silence, as in maritime conventions. */
  @Tag("4.3")
  @Test
  void should_take_silence_for_consent_only_where_the_rule_says_so_and_when_the_time_has_run() {
    assertThat(tacit().outcome("annex", day("2023-02-27")).isPending()).isTrue();
    assertThat(tacit().outcome("annex", day("2023-02-28")))
        .isInstanceOfSatisfying(
            Outcome.Agreed.class,
            agreed -> assertThat(agreed.effectiveOn()).contains(day("2023-08-28")));
  }

  @Tag("4.3")
  @Test
  void should_be_defeated_by_an_objection_on_the_last_day_and_not_by_one_a_day_later() {
    assertThat(
            tacit(Objection.of(COEVORDEN, day("2023-02-28"))).outcome("annex", day("2023-02-28")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.OBJECTION));
    assertThat(tacit(Objection.of(COEVORDEN, day("2023-03-01")))
            .outcome("annex", day("2023-08-28"))
            .isInEffect())
        .isTrue();
    assertThat(tacit(Objection.of(HARDENBERG, day("2023-02-01")))
            .outcome("annex", day("2023-08-28"))
            .isInEffect())
        .isTrue();
  }

  /**
   * Act of accession of 24 June 1994, art. 2: on 1 January 1995, also where not all that signed
   * have deposited. Norway voted against on 28 November 1994. Own knowledge; two of the members.
   */
  @Tag("5.1")
  @Test
  void should_let_finland_in_on_1_january_1995_without_norway() {
    Party finland = party("Finland");
    Party norway = party("Norway");
    Party france = party("France");
    Party germany = party("Germany");
    List<Signature> deposits =
        List.of(ratifies(germany, "1994-11-30"), ratifies(france, "1994-12-22"));
    Accession finnish = Accession.builder()
        .id("finland")
        .party(finland)
        .opensOn(day("1994-06-24"))
        .effect(EffectRule.on(day("1995-01-01")))
        .addAllSignatures(deposits)
        .addSignatures(ratifies(finland, "1994-12-29"))
        .build();
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("eu")
        .title("European Union")
        .addFounders(france, germany)
        .given(Given.of(day("1993-11-01"), "two of the members"))
        .addActs(
            finnish,
            Accession.builder()
                .id("norway")
                .party(norway)
                .opensOn(day("1994-06-24"))
                .effect(EffectRule.on(day("1995-01-01")))
                .addAllSignatures(deposits)
                .addSignatures(Signature.of(norway, day("1994-06-24"))
                    .withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
                .addObjections(Objection.of(norway, day("1994-11-28")))
                .build())
        .build());

    assertThat(timeline.status(norway, day("1994-11-27"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(timeline.outcome("norway", day("1994-12-31")).isPending()).isTrue();
    assertThat(timeline.outcome("norway", day("1995-01-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.DATE_PASSED));
    assertThat(timeline.status(finland, day("1994-12-31"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(isParty(timeline, finland, "1995-01-01")).isTrue();
    assertThat(isParty(timeline, norway, "1995-01-01")).isFalse();
  }
}
