package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A revocation takes back what its party said last, and nothing that was said before comes back.
 */
@Tag("2")
class TakingBackTest {
  private static Revocation back(Party party, String on) {
    return Revocation.of(party, day(on));
  }

  private static Signature simple(Party party, String on) {
    return signs(party, on).withKind(SignatureKind.SUBJECT_TO_RATIFICATION);
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder()
        .id("amendment")
        .opensOn(day("2023-01-01"))
        .addSignatures(signs(EMMEN, "2023-12-31"));
  }

  private static List<String> lacking(Amendment amendment, String on) {
    return unmet(Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment).build())
            .outcome("amendment", day(on)))
        .stream()
        .filter(each -> each.contains("coevorden"))
        .toList();
  }

  @Test
  void should_take_back_an_objection_and_not_bring_back_the_signature_before_it() {
    Amendment amendment = amendment()
        .addSignatures(signs(COEVORDEN, "2023-02-01"))
        .addObjections(Objection.of(COEVORDEN, day("2023-03-01")))
        .addRevocations(back(COEVORDEN, "2023-04-01"))
        .build();

    assertThat(lacking(amendment, "2023-02-28")).isEmpty();
    assertThat(lacking(amendment, "2023-03-31")).containsExactly("party-objects coevorden");
    assertThat(lacking(amendment, "2023-04-01")).containsExactly("signature-taken-back coevorden");
  }

  @Test
  void should_take_back_the_objection_of_the_same_day() {
    Amendment amendment = amendment()
        .addObjections(Objection.of(COEVORDEN, day("2023-03-01")))
        .addRevocations(back(COEVORDEN, "2023-03-01"))
        .build();

    assertThat(lacking(amendment, "2023-03-01"))
        .containsExactly("partner-signature-missing coevorden");
  }

  @Test
  void should_take_back_a_part_that_was_signed_after_the_objection_before_the_objection() {
    Amendment amendment = amendment()
        .addAdopts(TEXT, ARRANGEMENTS)
        .addObjections(Objection.of(COEVORDEN, day("2023-02-01")))
        .addSignatures(signs(COEVORDEN, "2023-03-01").covering(TEXT))
        .addRevocations(back(COEVORDEN, "2023-04-01"), back(COEVORDEN, "2023-05-01"))
        .build();

    assertThat(lacking(amendment, "2023-03-31"))
        .containsExactly("party-objects coevorden arrangements");
    assertThat(lacking(amendment, "2023-04-30"))
        .containsExactly(
            "party-objects coevorden agreement", "party-objects coevorden arrangements");
    assertThat(lacking(amendment, "2023-05-01"))
        .containsExactly(
            "signature-taken-back coevorden agreement",
            "partner-signature-missing coevorden arrangements");
  }

  @Test
  void should_not_bring_back_the_objection_that_a_signature_had_overtaken() {
    Amendment amendment = amendment()
        .addObjections(Objection.of(COEVORDEN, day("2023-02-01")))
        .addSignatures(signs(COEVORDEN, "2023-03-01"))
        .addRevocations(back(COEVORDEN, "2023-04-01"))
        .build();

    assertThat(lacking(amendment, "2023-04-01")).containsExactly("signature-taken-back coevorden");
  }

  @Tag("6.4")
  @Test
  void should_leave_the_signature_before_a_ratification_and_take_it_by_a_second_revocation() {
    Agreement agreement = Agreement.builder()
        .id("treaty")
        .title("A treaty")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(
            simple(EMMEN, "2020-01-01"),
            simple(COEVORDEN, "2020-01-01"),
            ratifies(EMMEN, "2020-06-01"))
        .addRevocations(back(EMMEN, "2023-11-02"), back(EMMEN, "2024-02-01"))
        .build();
    Timeline timeline = Timeline.of(agreement);

    assertThat(timeline.status(EMMEN, day("2023-11-01"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.status(EMMEN, day("2023-11-02"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(timeline.status(EMMEN, day("2024-01-31"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(timeline.status(EMMEN, day("2024-02-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Tag("6.4")
  @Test
  void should_leave_a_newcomer_a_signatory_whose_ratification_is_taken_back() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(joins(ASSEN)
            .addSignatures(simple(ASSEN, "2023-01-01"), ratifies(ASSEN, "2023-02-01"))
            .addRevocations(back(ASSEN, "2023-03-01"))
            .build())
        .build());

    assertThat(timeline.status(ASSEN, day("2023-03-01"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(unmet(timeline.outcome("assen", day("2023-03-01"))))
        .contains("signature-taken-back assen");
  }

  @Tag("6.2")
  @Test
  void should_take_back_a_decision_where_nothing_else_stands() {
    Amendment amendment = amendment()
        .addDecisions(
            Decision.of(EMMEN, day("2023-01-01")), Decision.of(COEVORDEN, day("2023-01-01")))
        .addSignatures(signs(COEVORDEN, "2023-03-01"))
        .addRevocations(back(COEVORDEN, "2023-02-01"))
        .build();
    Provisions mandate = Provisions.builder().decisionRequired(true).build();
    Timeline timeline = Timeline.of(
        agreement(EMMEN, COEVORDEN).provisions(mandate).addActs(amendment).build());
    Timeline later = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(mandate)
        .addActs(amendment.withRevocations(back(COEVORDEN, "2023-03-01")))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2024-01-01"))))
        .containsExactly("signature-without-decision coevorden");
    assertThat(unmet(later.outcome("amendment", day("2024-01-01"))))
        .containsExactly("signature-taken-back coevorden");
  }

  @Test
  void should_take_back_the_objection_of_a_leaver_before_its_notice() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(COEVORDEN)
        .consent(ConsentRule.everyPartner())
        .notifiedOn(day("2023-01-01"))
        .addObjections(Objection.of(COEVORDEN, day("2023-02-01")))
        .addSignatures(signs(EMMEN, "2023-02-01"))
        .addRevocations(back(COEVORDEN, "2023-03-01"))
        .build();

    Timeline once = Timeline.of(agreement(EMMEN, COEVORDEN).addActs(exit).build());
    Timeline twice = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(exit.withRevocations(back(COEVORDEN, "2023-02-20"), back(COEVORDEN, "2023-03-01")))
        .build());

    assertThat(unmet(once.outcome("exit", day("2023-02-28"))))
        .containsExactly("party-objects coevorden");
    assertThat(once.outcome("exit", day("2023-03-01")).isPending()).isFalse();
    assertThat(once.outcome("exit", day("2023-03-01")).violations()).isEmpty();
    assertThat(twice.outcome("exit", day("2023-03-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.REVOKED));
  }

  @Tag("3.6")
  @Tag("3.13")
  @Test
  void should_take_back_an_objection_that_was_inherited() {
    Amendment amendment = amendment()
        .addObjections(Objection.of(COEVORDEN, day("2023-02-01")))
        .addRevocations(back(HOOGEVEEN, "2023-07-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(amendment, succeeds("2023-06-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2023-06-30"))))
        .contains("party-objects hoogeveen");
    assertThat(unmet(timeline.outcome("amendment", day("2023-07-01"))))
        .contains("partner-signature-missing hoogeveen");
  }
}
