package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.ids;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By law parties take the place of others; a predecessor's signatures stand for the successor. */
@Tag("3.13")
class SuccessionTest {
  private static final Party BIG = Party.of("big", "a municipality made by merger");

  private static Succession merger(String on, Party... predecessors) {
    return Succession.builder()
        .id("merger")
        .on(day(on))
        .addPredecessors(predecessors)
        .addSuccessors(BIG)
        .build();
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder().id("amendment").addSignatures(signs(EMMEN, "2023-12-01"));
  }

  private static Agreement.Builder deal() {
    return agreement(EMMEN, COEVORDEN, HARDENBERG);
  }

  @Test
  void should_take_the_place_of_all_its_predecessors_at_once() {
    Timeline timeline =
        Timeline.of(deal().addActs(merger("2024-01-01", COEVORDEN, HARDENBERG)).build());

    assertThat(partners(timeline, "2023-12-31"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2024-01-01")).containsExactly("emmen", "big");
    assertThat(timeline.outcome("merger", day("2024-01-01")).isInEffect()).isTrue();
  }

  @Test
  void should_be_bound_since_its_predecessors_were_and_take_part_since_its_own_day() {
    Timeline timeline =
        Timeline.of(deal().addActs(merger("2024-01-01", COEVORDEN, HARDENBERG)).build());

    Membership place = timeline.on(day("2024-01-01")).member(BIG.id()).orElseThrow();
    assertThat(place.since()).isEqualTo(day("2024-01-01"));
    assertThat(place.boundSince()).isEqualTo(day("2022-01-01"));
  }

  @Test
  void should_need_no_signature_where_its_predecessor_signed() {
    Amendment signed = amendment()
        .addSignatures(signs(COEVORDEN, "2023-12-01"), signs(HARDENBERG, "2023-12-01"))
        .build();
    Agreement.Builder four = agreement(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN);

    Timeline timeline = Timeline.of(four.addActs(
            signed.withSignature(signs(HOOGEVEEN, "2024-02-01")),
            merger("2024-01-01", COEVORDEN, HARDENBERG))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2024-01-31"))))
        .containsExactly("partner-signature-missing hoogeveen");
    assertThat(timeline.outcome("amendment", day("2024-02-01")).isInEffect()).isTrue();
  }

  @Test
  void should_need_the_signatures_of_all_predecessors_that_were_asked() {
    Timeline timeline = Timeline.of(deal()
        .addActs(
            amendment().addSignatures(signs(COEVORDEN, "2023-12-01")).build(),
            merger("2024-01-01", COEVORDEN, HARDENBERG))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2024-01-01"))))
        .containsExactly("partner-signature-missing big");
  }

  @Test
  void should_not_need_the_signature_of_a_predecessor_that_was_never_asked() {
    // GIVEN Assen, no partner, is merged into the same municipality
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HOOGEVEEN)
        .addOthers(ASSEN)
        .addActs(
            amendment()
                .addSignatures(signs(COEVORDEN, "2023-12-01"), signs(HOOGEVEEN, "2024-02-01"))
                .build(),
            merger("2024-01-01", COEVORDEN, ASSEN))
        .build());

    assertThat(timeline.outcome("amendment", day("2024-02-01")).isInEffect()).isTrue();
  }

  @Test
  void
      should_not_let_the_signature_of_a_predecessor_that_was_never_asked_stand_for_the_successor() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addOthers(ASSEN)
        .addActs(
            amendment().addSignatures(signs(ASSEN, "2023-12-01")).build(),
            merger("2024-01-01", COEVORDEN, ASSEN))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2024-02-01"))))
        .containsExactly("partner-signature-missing big");
  }

  @Test
  void should_let_the_successor_sign_for_itself() {
    Timeline timeline = Timeline.of(deal()
        .addActs(
            amendment().addSignatures(signs(BIG, "2024-03-01")).build(),
            merger("2024-01-01", COEVORDEN, HARDENBERG))
        .build());

    assertThat(timeline.outcome("amendment", day("2024-02-28")).isPending()).isTrue();
    assertThat(timeline.outcome("amendment", day("2024-03-01")).isInEffect()).isTrue();
  }

  @Test
  void should_not_count_a_signature_that_a_predecessor_gives_after_it_was_succeeded() {
    Timeline timeline = Timeline.of(deal()
        .addActs(
            amendment()
                .addSignatures(signs(COEVORDEN, "2023-12-01"), signs(HARDENBERG, "2024-01-02"))
                .build(),
            merger("2024-01-01", COEVORDEN, HARDENBERG))
        .build());

    assertThat(timeline.outcome("amendment", day("2025-01-01")).isPending()).isTrue();
  }

  @Test
  void should_give_each_part_of_a_split_party_a_place_and_the_signature_of_the_whole() {
    Succession split = Succession.builder()
        .id("split")
        .on(day("2024-01-01"))
        .addPredecessors(COEVORDEN)
        .addSuccessors(DRENTHE, ASSEN)
        .build();
    Timeline signed = Timeline.of(deal()
        .addActs(
            split,
            amendment()
                .addSignatures(signs(COEVORDEN, "2023-12-01"), signs(HARDENBERG, "2024-02-01"))
                .build())
        .build());
    Timeline unsigned = Timeline.of(deal()
        .addActs(
            split, amendment().addSignatures(signs(HARDENBERG, "2024-02-01")).build())
        .build());

    assertThat(partners(signed, "2024-01-01"))
        .containsExactlyInAnyOrder("emmen", "hardenberg", "drenthe", "assen");
    assertThat(signed.outcome("amendment", day("2024-02-01")).isInEffect()).isTrue();
    assertThat(unmet(unsigned.outcome("amendment", day("2024-02-01"))))
        .containsExactlyInAnyOrder(
            "partner-signature-missing drenthe", "partner-signature-missing assen");
  }

  @Test
  void should_follow_several_successions_in_a_row() {
    Succession next = Succession.builder()
        .id("next")
        .on(day("2025-01-01"))
        .addPredecessors(BIG)
        .addSuccessors(DRENTHE)
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN)
        .addActs(
            merger("2024-01-01", COEVORDEN, HARDENBERG),
            next,
            amendment()
                .addSignatures(
                    signs(COEVORDEN, "2023-12-01"),
                    signs(HARDENBERG, "2023-12-01"),
                    signs(HOOGEVEEN, "2025-06-01"))
                .build())
        .build());

    assertThat(partners(timeline, "2025-01-01")).containsExactly("emmen", "drenthe", "hoogeveen");
    assertThat(timeline.outcome("amendment", day("2025-06-01")).isInEffect()).isTrue();
  }

  @Test
  void should_merge_into_a_party_that_is_a_partner_already() {
    Succession absorbed = Succession.builder()
        .id("absorbed")
        .on(day("2024-01-01"))
        .addPredecessors(COEVORDEN)
        .addSuccessors(EMMEN)
        .build();

    Timeline timeline = Timeline.of(deal().addActs(absorbed).build());

    assertThat(partners(timeline, "2024-01-01")).containsExactly("emmen", "hardenberg");
    assertThat(timeline.on(day("2024-01-01")).members()).hasSize(2);
  }

  @Tag("4.2")
  @Test
  void should_answer_to_the_name_of_its_predecessor_in_a_rule() {
    Amendment named = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .consent(ConsentRule.named(COEVORDEN))
        .addSignatures(signs(BIG, "2024-02-01"))
        .build();

    Timeline timeline = Timeline.of(
        deal().addActs(merger("2024-01-01", COEVORDEN, HARDENBERG), named).build());

    assertThat(timeline.outcome("amendment", day("2024-02-01")).isInEffect()).isTrue();
  }

  @Test
  void should_let_the_objection_of_a_predecessor_stand_until_the_successor_signs() {
    Amendment opposed = amendment()
        .addAdopts(TEXT)
        .consent(ConsentRule.moreThanShare(1, 2))
        .addSignatures(signs(HARDENBERG, "2023-12-01"), signs(BIG, "2024-02-01"))
        .addObjections(Objection.of(COEVORDEN, day("2023-12-05")))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN)
        .addActs(merger("2024-01-01", COEVORDEN), opposed)
        .build());

    assertThat(
            ((Pending) timeline.outcome("amendment", day("2024-01-31"))).tally().objecting())
        .containsExactly(BIG.id());
    assertThat(timeline.outcome("amendment", day("2024-02-01")).isInEffect()).isTrue();
  }

  @Test
  void should_bring_in_the_successor_of_a_newcomer() {
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(
            signs(BORGER_ODOORN, "2023-12-01"),
            signs(EMMEN, "2024-02-01"),
            signs(COEVORDEN, "2024-02-01"),
            signs(HARDENBERG, "2024-02-01"))
        .build();
    Succession law = Succession.builder()
        .id("law")
        .on(day("2024-01-01"))
        .addPredecessors(BORGER_ODOORN)
        .addSuccessors(BIG)
        .build();

    Timeline timeline = Timeline.of(deal().addActs(accession, law).build());

    assertThat(isParty(timeline, BIG, "2024-02-01")).isTrue();
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-02-01")).isFalse();
  }

  @Tag("5.7")
  @Test
  void should_let_a_notice_of_its_predecessor_take_effect_for_the_place_it_came_from() {
    // GIVEN Coevorden gave notice, and is merged with Emmen's place into one party before it takes
    // effect
    Withdrawal notice = Withdrawal.builder()
        .id("notice")
        .party(COEVORDEN)
        .notifiedOn(day("2023-06-01"))
        .build();

    Timeline alone =
        Timeline.of(deal().addActs(notice, merger("2024-01-01", COEVORDEN)).build());
    Timeline together = Timeline.of(
        deal().addActs(notice, merger("2024-01-01", COEVORDEN, HARDENBERG)).build());

    assertThat(partners(alone, "2024-06-01")).containsExactly("emmen", "hardenberg");
    assertThat(partners(together, "2024-06-01")).containsExactly("emmen", "big");
  }

  @Test
  void should_keep_the_stronger_role_where_a_partner_and_an_associate_merge() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addAssociates(DRENTHE)
        .addActs(merger("2024-01-01", COEVORDEN, DRENTHE))
        .build());

    assertThat(timeline.on(day("2024-01-01")).member(BIG.id()).orElseThrow().role())
        .isEqualTo(Role.PARTNER);
    assertThat(timeline.on(day("2024-01-01")).members()).hasSize(2);
  }

  @Test
  void should_let_the_successor_of_a_founder_found_in_its_place() {
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(COEVORDEN, "2023-12-01"), signs(EMMEN, "2024-02-01"))
        .addActs(merger("2024-01-01", COEVORDEN))
        .build();

    assertThat(partners(Timeline.of(deal), "2024-02-01")).containsExactlyInAnyOrder("emmen", "big");
  }

  @Test
  void should_do_nothing_where_none_of_the_predecessors_takes_part() {
    Timeline timeline = Timeline.of(
        agreement(EMMEN).addOthers(ASSEN).addActs(merger("2024-01-01", ASSEN)).build());

    assertThat(partners(timeline, "2024-01-01")).containsExactly("emmen");
  }

  @Test
  void should_hear_a_no_that_was_said_in_time_by_one_that_was_succeeded_later() {
    Amendment tacit = Amendment.builder()
        .id("tacit")
        .opensOn(day("2023-01-01"))
        .consent(ConsentRule.noObjectionWithin(Period.ofDays(30)))
        .addObjections(Objection.of(COEVORDEN, day("2023-01-10")))
        .build();
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("covenant")
        .title("Covenant")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-03-01"))
        .addActs(tacit, succeeds("2023-03-01", COEVORDEN, ASSEN))
        .build());

    assertThat(timeline.outcome("tacit", day("2023-03-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.OBJECTION));
  }

  @Test
  void should_hear_only_those_that_had_a_place_before_the_day_on_which_others_take_it() {
    Succession both = Succession.builder()
        .id("both")
        .on(day("2023-02-01"))
        .addPredecessors(EMMEN, HOOGEVEEN)
        .addSuccessors(HARDENBERG)
        .build();

    Timeline timeline = Timeline.of(Agreement.builder()
        .id("covenant")
        .title("Covenant")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .addActs(succeeds("2023-02-01", EMMEN, HOOGEVEEN), both)
        .build());

    assertThat(unmet(timeline.founding(day("2023-02-01"))))
        .containsExactly("partner-signature-missing coevorden");
  }

  @Test
  void should_not_show_in_which_order_a_file_names_two_successions_to_one_place() {
    Succession first = succeeds("2023-02-01", EMMEN, COEVORDEN);
    Succession second = succeeds("2023-02-01", EMMEN, HOOGEVEEN);
    Agreement.Builder agreement = agreement(EMMEN, COEVORDEN);

    Timeline written = Timeline.of(agreement.acts(List.of(first, second)).build());
    Timeline reversed = Timeline.of(agreement.acts(List.of(second, first)).build());

    assertThat(reversed.on(day("2023-02-01")).members())
        .isEqualTo(written.on(day("2023-02-01")).members());
  }

  @Test
  void should_have_taken_place_on_the_day_on_which_the_agreement_ends() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2024-01-01"))
        .addPredecessors(EMMEN, COEVORDEN)
        .addSuccessors(ASSEN)
        .build();
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN).addActs(merger);
    Timeline tooFew = Timeline.of(deal.provisions(
            Provisions.builder().continuesWhile(ConsentRule.atLeast(2)).build())
        .build());
    Timeline expired = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(merger)
        .term(Term.from(day("2022-01-01")).until(day("2024-01-01")))
        .build());

    assertThat(tooFew.endedOn()).contains(day("2024-01-01"));
    assertThat(tooFew.outcome("merger", day("2024-01-01")).isInEffect()).isTrue();
    assertThat(expired.outcome("merger", day("2024-01-01")).isInEffect()).isTrue();
  }

  @Test
  void should_be_a_signatory_in_the_place_of_one_that_signed_subject_to_ratification() {
    Signature subject = signs(EMMEN, "2023-01-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION);
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(subject)
        .addActs(merger("2024-01-01", EMMEN))
        .build();
    Timeline alone = Timeline.of(deal);
    Timeline withOneThatHasNot = Timeline.of(deal.withActs(merger("2024-01-01", EMMEN, COEVORDEN)));
    Timeline takenBack = Timeline.of(deal.withRevocations(Revocation.of(BIG, day("2024-02-01"))));

    assertThat(alone.signatories(day("2023-12-31"))).containsExactly(EMMEN);
    assertThat(alone.signatories(day("2024-01-01"))).containsExactly(BIG);
    assertThat(alone.status(BIG, day("2024-01-01"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(withOneThatHasNot.status(BIG, day("2024-01-01"))).isEqualTo(PartyStatus.THIRD);
    assertThat(takenBack.status(BIG, day("2024-01-31"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(takenBack.status(BIG, day("2024-02-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_be_a_signatory_in_the_place_of_a_newcomer_that_signed() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addOthers(HARDENBERG)
        .addActs(
            joins(ASSEN).addSignatures(signs(ASSEN, "2023-06-02")).build(),
            merger("2024-01-01", ASSEN, HARDENBERG))
        .build());

    assertThat(ids(timeline.signatories(day("2023-12-31")).stream().map(Party::id)))
        .containsExactly("assen");
    assertThat(ids(timeline.signatories(day("2024-01-01")).stream().map(Party::id)))
        .containsExactly("big");
  }

  /** Assen signs as a founder in the place of Hardenberg, and has joined besides by a register. */
  @Test
  void should_not_ask_again_one_that_got_a_place_of_its_own_after_it_had_inherited_consent() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, HARDENBERG)
        .provisions(Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-06-01"))
        .addActs(
            succeeds("2023-03-01", HARDENBERG, ASSEN),
            joins(ASSEN).given(given("2023-06-01")).build(),
            joins(HOOGEVEEN)
                .addSignatures(
                    signs(HOOGEVEEN, "2023-02-01"),
                    signs(EMMEN, "2023-02-01"),
                    signs(HARDENBERG, "2023-02-01"))
                .build())
        .build();

    assertThat(partners(Timeline.of(agreement), "2023-06-01"))
        .containsExactlyInAnyOrder("emmen", "assen", "hoogeveen");
  }

  /** Drenthe holds the place of Hardenberg, through Assen, which had joined besides. */
  @Test
  void should_hand_inherited_consent_on_past_one_that_got_a_place_of_its_own_meanwhile() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, HARDENBERG)
        .provisions(Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(DRENTHE, "2023-06-01"))
        .addActs(
            succeeds("2023-03-01", HARDENBERG, ASSEN),
            joins(ASSEN).given(given("2023-04-01")).build(),
            succeeds("2023-05-01", ASSEN, DRENTHE),
            joins(HOOGEVEEN)
                .addSignatures(
                    signs(HOOGEVEEN, "2023-02-01"),
                    signs(EMMEN, "2023-02-01"),
                    signs(HARDENBERG, "2023-02-01"))
                .build())
        .build();

    assertThat(partners(Timeline.of(agreement), "2023-06-01")).contains("hoogeveen");
  }

  @Test
  void should_ask_a_founder_itself_that_absorbed_another_though_it_has_joined_besides() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, HARDENBERG)
        .provisions(Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
        .addSignatures(signs(EMMEN, "2023-06-01"))
        .addActs(
            succeeds("2023-03-01", HARDENBERG, EMMEN),
            joins(EMMEN).given(given("2023-04-01")).build(),
            joins(HOOGEVEEN)
                .addSignatures(signs(HOOGEVEEN, "2023-02-01"), signs(HARDENBERG, "2023-02-01"))
                .build())
        .build();

    assertThat(partners(Timeline.of(agreement), "2023-06-01")).containsExactly("emmen");
  }
}
