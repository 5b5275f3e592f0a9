package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Every existing partner" moves, unless the agreement fixes it when an act is opened. */
@Tag("3.4")
class ElectorateTest {
  private static final Provisions AT_OPENING =
      Provisions.builder().electorate(PartnersAsked.AT_OPENING).build();

  private static final Provisions AT_OPENING_BY_NOTICE =
      AT_OPENING.withWithdrawal(Procedure.byNotice(Period.ofMonths(12)));

  private static Agreement.Builder deal() {
    return agreement(EMMEN, COEVORDEN);
  }

  private static Accession borgerOdoornJoinsOn(String on) {
    return joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-02-01"), signs(BORGER_ODOORN, on))
        .build();
  }

  private static Accession assenWithoutBorgerOdoorn() {
    return joins(ASSEN)
        .opensOn(day("2023-01-01"))
        .addSignatures(
            signs(EMMEN, "2023-01-02"), signs(COEVORDEN, "2023-01-02"), signs(ASSEN, "2023-08-01"))
        .build();
  }

  @Test
  void should_make_a_newcomer_sign_an_accession_that_was_pending_when_it_joined() {
    // GIVEN Borger-Odoorn joins while Assen's accession is pending
    Timeline timeline = Timeline.of(deal()
        .addActs(borgerOdoornJoinsOn("2023-06-01"), assenWithoutBorgerOdoorn())
        .build());

    // THEN it must sign that one too, and the outcome names the act that brought it in
    assertThat(isParty(timeline, ASSEN, "2023-08-01")).isFalse();
    Pending pending = (Pending) timeline.outcome("assen", day("2023-08-01"));
    assertThat(unmet(pending)).containsExactly("partner-signature-missing borger-odoorn");
    assertThat(pending.askedSince())
        .isEqualTo(Map.of(BORGER_ODOORN.id(), ActId.of("borger-odoorn")));

    // WHEN it does
    Timeline signed = Timeline.of(deal()
        .addActs(
            borgerOdoornJoinsOn("2023-06-01"),
            assenWithoutBorgerOdoorn().withSignature(signs(BORGER_ODOORN, "2023-09-01")))
        .build());

    // THEN Assen joins that day
    assertThat(isParty(signed, ASSEN, "2023-08-31")).isFalse();
    assertThat(isParty(signed, ASSEN, "2023-09-01")).isTrue();
  }

  @Test
  void should_count_a_signature_that_the_newcomer_gave_before_it_joined() {
    Timeline timeline = Timeline.of(deal()
        .addActs(
            borgerOdoornJoinsOn("2023-06-01"),
            assenWithoutBorgerOdoorn().withSignature(signs(BORGER_ODOORN, "2023-05-01")))
        .build());

    assertThat(isParty(timeline, ASSEN, "2023-08-01")).isTrue();
  }

  @Tag("3.5")
  @Test
  void should_not_need_a_partner_that_has_left() {
    // GIVEN Coevorden leaves on 1 July without having signed
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2022-07-01"))
        .build();
    Accession accession = joins(ASSEN)
        .addSignatures(signs(EMMEN, "2023-01-02"), signs(ASSEN, "2023-01-02"))
        .build();

    Timeline timeline = Timeline.of(deal().addActs(accession, leaving).build());

    assertThat(isParty(timeline, ASSEN, "2023-06-30")).isFalse();
    assertThat(isParty(timeline, ASSEN, "2023-07-01")).isTrue();
  }

  @Tag("2")
  @Test
  void should_not_ask_an_associate() {
    // GIVEN Drenthe takes part as an associate, and signs nothing
    Timeline timeline = Timeline.of(
        deal().addAssociates(DRENTHE).addActs(borgerOdoornJoinsOn("2023-06-01")).build());

    assertThat(timeline.on(day("2023-01-01")).associates()).containsExactly(DRENTHE);
    assertThat(partners(timeline, "2023-06-01"))
        .containsExactly("emmen", "coevorden", "borger-odoorn");
  }

  @Tag("2")
  @Test
  void should_not_ask_one_that_joined_as_an_associate() {
    Accession associate = borgerOdoornJoinsOn("2023-06-01").withRole(Role.ASSOCIATE);

    Timeline timeline =
        Timeline.of(deal().addActs(associate, assenWithoutBorgerOdoorn()).build());

    assertThat(timeline.on(day("2023-08-01")).associates()).containsExactly(BORGER_ODOORN);
    assertThat(isParty(timeline, ASSEN, "2023-08-01")).isTrue();
  }

  @Test
  void should_not_ask_a_newcomer_where_the_agreement_fixes_the_electorate_at_opening() {
    // GIVEN AT_OPENING
    Timeline timeline = Timeline.of(deal()
        .provisions(AT_OPENING)
        .addActs(borgerOdoornJoinsOn("2023-06-01"), assenWithoutBorgerOdoorn())
        .build());

    // THEN Assen's accession was opened before the newcomer came, and does not need it
    assertThat(isParty(timeline, ASSEN, "2023-07-31")).isFalse();
    assertThat(isParty(timeline, ASSEN, "2023-08-01")).isTrue();
  }

  @Test
  @Tag("3.4")
  void should_wait_no_more_for_one_that_has_left_since_where_the_electorate_is_fixed() {
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2022-07-01"))
        .build();
    Accession accession = joins(ASSEN)
        .addSignatures(
            signs(EMMEN, "2023-01-02"), signs(HARDENBERG, "2023-01-02"), signs(ASSEN, "2023-01-02"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(AT_OPENING_BY_NOTICE)
        .addActs(accession, leaving)
        .build());

    assertThat(unmet(timeline.outcome("assen", day("2023-06-30"))))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(timeline.outcome("assen", day("2024-01-01")))
        .isEqualTo(Outcome.InEffect.of(day("2023-07-01"), day("2023-07-01"), Optional.empty()));
  }

  /** Two of four have left since: half of four are two. */
  @Tag("3.4")
  @Test
  void
      should_keep_the_denominator_of_a_share_and_need_whom_a_rule_names_where_the_electorate_is_fixed() {
    Pending share = withoutTwoThatLeft(ConsentRule.share(1, 2));
    assertThat(share.tally().have()).isEqualTo(1);
    assertThat(share.tally().need()).isEqualTo(2);
    assertThat(share.missing()).containsExactly(COEVORDEN.id());
    Pending named = withoutTwoThatLeft(ConsentRule.named(HARDENBERG));
    assertThat(unmet(named)).containsExactly("named-party-not-asked hardenberg");
    assertThat(named.canStillPass()).isFalse();
  }

  private static Pending withoutTwoThatLeft(ConsentRule rule) {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN)
        .provisions(
            AT_OPENING_BY_NOTICE.withAmendment(Procedure.of(rule, EffectRule.onCompletion())))
        .addActs(
            Amendment.builder()
                .id("amendment")
                .addSignatures(signs(EMMEN, "2023-01-02"))
                .build(),
            leaves(HARDENBERG),
            leaves(HOOGEVEEN))
        .build());
    return (Pending) timeline.outcome("amendment", day("2024-01-01"));
  }

  private static Withdrawal leaves(Party party) {
    return Withdrawal.builder()
        .id(party.id().value() + "-leaves")
        .party(party)
        .notifiedOn(day("2022-07-01"))
        .build();
  }

  @Test
  void should_ask_the_successor_of_a_partner_where_the_electorate_is_fixed() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2023-03-01"))
        .addPredecessors(COEVORDEN)
        .addSuccessors(DRENTHE)
        .build();
    Accession accession = joins(ASSEN)
        .addSignatures(signs(EMMEN, "2023-01-02"), signs(ASSEN, "2023-01-02"))
        .build();

    Timeline timeline =
        Timeline.of(deal().provisions(AT_OPENING).addActs(accession, merger).build());

    assertThat(unmet(timeline.outcome("assen", day("2023-03-01"))))
        .containsExactly("partner-signature-missing drenthe");
  }

  @Test
  void should_stay_complete_once_complete_whoever_joins_before_its_effect() {
    // GIVEN an amendment complete in March with effect on 1 January
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .effect(org.entente.EffectRule.on(day("2024-01-01")))
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .build();

    // WHEN a newcomer joins in between, and never signs it
    Timeline timeline =
        Timeline.of(deal().addActs(amendment, borgerOdoornJoinsOn("2023-06-01")).build());

    // THEN it takes effect all the same
    assertThat(timeline.outcome("amendment", day("2023-12-31"))).isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.outcome("amendment", day("2024-01-01")).isInEffect()).isTrue();
  }

  @Test
  void should_ask_a_given_newcomer_too() {
    Accession stated = joins(BORGER_ODOORN).given(given("2023-06-01")).build();

    Timeline timeline =
        Timeline.of(deal().addActs(stated, assenWithoutBorgerOdoorn()).build());

    assertThat(unmet(timeline.outcome("assen", day("2023-08-01"))))
        .containsExactly("partner-signature-missing borger-odoorn");
  }
}
