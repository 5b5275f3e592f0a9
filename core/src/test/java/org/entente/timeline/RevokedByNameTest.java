package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entente.Abstention;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.AuthorityStep;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.SignatureKind;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revocation that names what it takes back. */
@Tag("2")
class RevokedByNameTest {
  private static Revocation back(Party party, String on, Revoked what) {
    return Revocation.of(party, day(on)).ofIts(what);
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

  @ParameterizedTest
  @EnumSource(names = {"OBJECTION", "ABSTENTION", "DECISION", "NOTICE"})
  void should_leave_a_signature_that_it_does_not_name(Revoked other) {
    Amendment amendment = amendment()
        .addDecisions(Decision.of(COEVORDEN, day("2023-01-01")))
        .addSignatures(signs(COEVORDEN, "2023-02-01"))
        .addRevocations(back(COEVORDEN, "2023-03-01", other))
        .build();

    assertThat(lacking(amendment, "2023-03-01")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ABSTENTION", "CONSENT", "SIGNATURE", "DECISION", "NOTICE"})
  void should_leave_an_objection_that_it_does_not_name(Revoked other) {
    Amendment amendment = amendment()
        .addObjections(Objection.of(COEVORDEN, day("2023-02-01")))
        .addRevocations(back(COEVORDEN, "2023-03-01", other))
        .build();

    assertThat(lacking(amendment, "2023-03-01")).containsExactly("party-objects coevorden");
  }

  @Test
  void should_take_back_what_it_names_whatever_was_said_last() {
    Amendment objected = amendment()
        .addObjections(Objection.of(COEVORDEN, day("2023-02-01")))
        .addRevocations(back(COEVORDEN, "2023-03-01", Revoked.OBJECTION))
        .build();
    Amendment abstained = amendment()
        .addAbstentions(Abstention.of(COEVORDEN, day("2023-02-01")))
        .addRevocations(back(COEVORDEN, "2023-03-01", Revoked.ABSTENTION))
        .build();
    Amendment signed = amendment()
        .addSignatures(signs(COEVORDEN, "2023-02-01"))
        .addRevocations(back(COEVORDEN, "2023-03-01", Revoked.CONSENT))
        .build();

    assertThat(lacking(objected, "2023-03-01"))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(lacking(abstained, "2023-02-28")).containsExactly("party-abstains coevorden");
    assertThat(lacking(abstained, "2023-03-01"))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(lacking(signed, "2023-03-01")).containsExactly("signature-taken-back coevorden");
  }

  @Test
  void should_take_back_a_ratification_by_its_consent_and_all_by_its_signature() {
    Agreement treaty = Agreement.builder()
        .id("treaty")
        .title("A treaty")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(
            signs(EMMEN, "2020-01-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            ratifies(EMMEN, "2020-06-01"))
        .addSignatures(signs(COEVORDEN, "2020-01-01"))
        .build();
    Timeline consent =
        Timeline.of(treaty.withRevocations(back(EMMEN, "2020-06-01", Revoked.CONSENT)));
    Timeline all =
        Timeline.of(treaty.withRevocations(back(EMMEN, "2020-06-01", Revoked.SIGNATURE)));

    assertThat(consent.status(EMMEN, day("2020-06-01"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(all.status(EMMEN, day("2020-06-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_take_back_a_decision_and_not_undo_what_was_signed_on_the_strength_of_it() {
    Provisions mandate = Provisions.builder().decisionRequired(true).build();
    Amendment decided = amendment()
        .addDecisions(Decision.of(EMMEN, day("2023-01-01")))
        .addDecisions(Decision.of(COEVORDEN, day("2023-01-01")))
        .addSignatures(signs(COEVORDEN, "2023-03-01"))
        .build();
    Agreement deal =
        agreement(EMMEN, COEVORDEN).provisions(mandate).addActs(decided).build();

    assertThat(Timeline.of(deal.withActs(
                decided.withRevocations(back(COEVORDEN, "2023-03-02", Revoked.DECISION))))
            .outcome("amendment", day("2023-12-31")))
        .isInstanceOf(Outcome.InEffect.class);
    assertThat(unmet(Timeline.of(deal.withActs(
                decided.withRevocations(back(COEVORDEN, "2023-02-28", Revoked.DECISION))))
            .outcome("amendment", day("2023-12-31"))))
        .containsExactly("signature-without-decision coevorden");
  }

  @Test
  void should_take_back_a_notice_and_leave_the_objection_since() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(COEVORDEN)
        .consent(ConsentRule.everyPartner())
        .notifiedOn(day("2023-01-01"))
        .addObjections(Objection.of(COEVORDEN, day("2023-02-01")))
        .addRevocations(back(COEVORDEN, "2023-03-01", Revoked.NOTICE))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN).addActs(exit).build();
    Agreement other = deal.withActs(
        exit.withObjections().withRevocations(back(COEVORDEN, "2023-03-01", Revoked.OBJECTION)));

    assertThat(Timeline.of(deal).outcome("exit", day("2023-03-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.REVOKED));
    assertThat(Timeline.of(other).outcome("exit", day("2023-03-01")).isPending())
        .isTrue();
  }

  @Test
  void should_take_back_a_notice_of_non_renewal_only_where_it_names_that() {
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .term(Term.from(day("2022-01-01"))
            .until(day("2026-01-01"))
            .renewing(Renewal.every(Period.ofYears(1), Period.ofMonths(6))))
        .addNonRenewals(NonRenewal.of(EMMEN, day("2025-01-01")))
        .build();
    Revocation notice = back(EMMEN, "2025-02-01", Revoked.NOTICE);

    assertThat(Timeline.of(deal.withRevocations(notice)).on(day("2026-01-01")).isInForce())
        .isTrue();
    assertThat(Timeline.of(deal.withRevocations(notice.ofIts(Revoked.CONSENT)))
            .on(day("2026-01-01"))
            .isInForce())
        .isFalse();
  }

  @Test
  void should_be_another_fact_than_one_that_names_another_thing() {
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .addActs(amendment()
            .addDecisions(Decision.of(COEVORDEN, day("2023-01-01")))
            .addSignatures(signs(COEVORDEN, "2023-02-01"))
            .build())
        .provisions(Provisions.builder().decisionRequired(true).build())
        .build();
    Revocation signature = back(COEVORDEN, "2023-03-01", Revoked.SIGNATURE);
    Revocation decision = back(COEVORDEN, "2023-03-01", Revoked.DECISION);
    Agreement both = deal.record("amendment", signature).record("amendment", decision);
    Amendment amendment = (Amendment) both.record("amendment", decision).acts().get(0);

    assertThat(amendment.revocations()).containsExactly(signature, decision);
    assertThat(unmet(Timeline.of(both.record("amendment", signs(COEVORDEN, "2023-04-01")))
            .outcome("amendment", day("2023-04-01"))))
        .contains("signature-without-decision coevorden");
  }

  @Test
  void should_take_back_what_was_inherited_only_if_it_names_that() {
    Amendment amendment =
        amendment().addSignatures(signs(COEVORDEN, "2023-02-01")).build();
    Agreement deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(amendment, succeeds("2023-06-01", COEVORDEN, HOOGEVEEN))
        .build();

    assertThat(unmet(
            Timeline.of(deal.record("amendment", back(HOOGEVEEN, "2023-07-01", Revoked.OBJECTION)))
                .outcome("amendment", day("2023-07-01"))))
        .doesNotContain("partner-signature-missing hoogeveen");
    assertThat(unmet(
            Timeline.of(deal.record("amendment", back(HOOGEVEEN, "2023-07-01", Revoked.CONSENT)))
                .outcome("amendment", day("2023-07-01"))))
        .contains("partner-signature-missing hoogeveen");
  }

  @Test
  void should_leave_what_was_signed_on_the_strength_of_a_decision_of_the_very_day() {
    Amendment amendment = amendment()
        .addDecisions(Decision.of(COEVORDEN, day("2023-02-01")))
        .addSignatures(signs(COEVORDEN, "2023-02-01"))
        .addRevocations(back(COEVORDEN, "2023-02-01", Revoked.DECISION))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .authority(List.of(AuthorityStep.of(DecisionKind.DECIDED)))
            .build())
        .build();

    assertThat(lacking(deal, amendment)).isEmpty();
    assertThat(lacking(deal, amendment.withSignatures(List.of(signs(COEVORDEN, "2023-02-02")))))
        .containsExactly("signature-without-decision coevorden");
  }

  private static List<String> lacking(Agreement deal, Amendment amendment) {
    return unmet(Timeline.of(deal.withAct(amendment)).outcome("amendment", day("2023-03-01")))
        .stream()
        .filter(each -> each.contains("coevorden"))
        .toList();
  }

  @Test
  void should_be_told_by_its_name() {
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .addRevocations(back(EMMEN, "2023-02-01", Revoked.SIGNATURE))
        .build();

    assertThat(Messages.in(Locale.ENGLISH).of(Timeline.of(deal).why(EMMEN, day("2023-02-01"))))
        .contains("    emmen took back on 1 February 2023 its signature.");
    assertThat(Messages.in(Locale.forLanguageTag("nl"))
            .of(Timeline.of(deal).why(EMMEN, day("2023-02-01"))))
        .contains("    emmen heeft de ondertekening ingetrokken op 1 februari 2023.");
  }
}
