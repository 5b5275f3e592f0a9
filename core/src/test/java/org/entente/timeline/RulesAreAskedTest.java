package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.Abstention;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.AuthorityStep;
import org.entente.Change;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.NoObjection;
import org.entente.NoticeWindow;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.Precision;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Quota;
import org.entente.Renewal;
import org.entente.Role;
import org.entente.Signature;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Membership;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a service, or a rule of its own, can ask of rules and terms themselves. */
class RulesAreAskedTest {
  @Tag("9.2")
  @Test
  void should_tell_how_a_term_is_renewed() {
    Term term = Term.from(day("2022-01-01"))
        .until(day("2026-01-01"))
        .renewing(Renewal.every(Period.ofYears(4), Period.ofMonths(6)));

    assertThat(term.lastDayForNotice()).contains(day("2025-06-30"));
    assertThat(term.renewed().flatMap(Term::until)).contains(day("2030-01-01"));
    assertThat(term.withoutRenewal().renewed()).isEmpty();
  }

  @Tag("4.3")
  @Test
  void should_tell_the_last_day_to_object_and_that_of_the_decision() {
    NoObjection within = ConsentRule.noObjection(ConsentRule.atLeast(1)).within(Period.ofMonths(3));
    NoObjection before = ConsentRule.noObjection(ConsentRule.atLeast(1)).before(day("2023-07-01"));
    LocalDate opening = day("2023-01-01");

    assertThat(within.deadline().lastDay(opening)).isEqualTo(day("2023-04-01"));
    assertThat(within.deadline().decidedOn(opening)).isEqualTo(day("2023-04-01"));
    assertThat(before.deadline().lastDay(opening)).isEqualTo(day("2023-06-30"));
    assertThat(before.deadline().decidedOn(opening)).isEqualTo(day("2023-07-01"));
  }

  @Tag("6.2")
  @Test
  void should_tell_from_when_a_step_is_met_and_what_a_refusal_undoes() {
    AuthorityStep step = AuthorityStep.of(DecisionKind.CONSENTED).orAfter(Period.ofWeeks(8));
    Decision consented =
        Decision.of(EMMEN.id(), day("2023-02-01")).withKind(DecisionKind.CONSENTED);
    Decision refused = Decision.of(EMMEN.id(), day("2023-03-01")).withKind(DecisionKind.REFUSED);

    assertThat(step.metFrom(day("2023-03-01"))).contains(day("2023-04-27"));
    assertThat(refused.undoes(consented)).isTrue();
    assertThat(consented.undoes(refused)).isFalse();
  }

  @Tag("7.2")
  @Test
  void should_tell_whether_provisions_have_a_clause_and_who_is_suspended() {
    Expulsion out = Expulsion.builder().id("out").party(EMMEN).build();
    Membership.Suspended suspended =
        new Membership.Suspended(ActId.of("s"), day("2023-01-01"), Optional.empty());
    Membership member = Membership.builder()
        .party(EMMEN)
        .role(Role.PARTNER)
        .since(day("2022-01-01"))
        .suspended(suspended)
        .build();

    assertThat(out.isProvidedBy(Provisions.standard())).isFalse();
    assertThat(
            Standing.builder(day("2023-02-01")).members(List.of(member)).build().electorate())
        .isEmpty();
  }

  @Tag("4.1")
  @Test
  void should_tell_a_rule_of_a_service_who_abstains() {
    Amendment act = Amendment.builder()
        .id("act")
        .addAbstentions(Abstention.of(EMMEN.id(), day("2023-02-01")))
        .build();
    Standing standing = Timeline.of(agreement(EMMEN, COEVORDEN).build()).on(day("2023-02-01"));

    assertThat(Rules.consents(act, standing).abstains(EMMEN.id())).isTrue();
    assertThat(Rules.consents(act, standing).abstains(COEVORDEN.id())).isFalse();
  }

  @Tag("4.1")
  @Test
  void should_tell_which_bars_are_parts_of_a_whole_and_until_when_votes_are_cast() {
    Quota share = ConsentRule.share(1, 2);
    Quota number = ConsentRule.atLeast(2);
    Amendment act = Amendment.builder().id("act").closesOn(day("2023-03-01")).build();
    Standing standing = Timeline.of(agreement(EMMEN, COEVORDEN).build()).on(day("2023-02-01"));

    assertThat(share.bar().isOfWhole()).isTrue();
    assertThat(number.bar().isOfWhole()).isFalse();
    assertThat(Rules.consents(act, standing).closing()).contains(day("2023-03-01"));
  }

  @Tag("3.11")
  @Test
  void should_count_no_fact_that_is_known_to_be_wrong() {
    Agreement deal = agreement(EMMEN, COEVORDEN).build();
    Standing morning = Timeline.of(deal).on(day("2024-01-31"));
    Amendment right = Amendment.builder()
        .id("a")
        .opensOn(day("2024-01-01"))
        .addAdopts(TEXT)
        .addSignatures(signs(EMMEN, "2024-01-10"))
        .build();
    Signature forged = signs(COEVORDEN, "2024-01-10").withRecordedUntil(day("2024-06-01"));
    Amendment wrong = right.withSignatures(right.signatures().get(0), forged);

    assertThat(wrong.withoutWrongFacts()).isEqualTo(right);
    assertThat(right.withoutWrongFacts()).isSameAs(right);
    assertThat(Rules.implied().check(wrong, morning))
        .isEqualTo(Rules.implied().check(right, morning))
        .isNotEmpty();
    assertThat(Rules.tally(wrong, morning).missing()).containsExactly(COEVORDEN.id());
  }

  @Tag("5.3")
  @Test
  void should_count_what_happened_about_the_one_that_leaves_or_joins_and_about_no_other() {
    Provisions tenDays = Provisions.builder()
        .withdrawal(Procedure.byNotice(Period.ofMonths(1))
            .withCloses(EffectRule.from(
                Anchor.occurrence("notification"), EffectRule.after(Period.ofDays(10)))))
        .build();
    Standing standing =
        Timeline.of(agreement(EMMEN, COEVORDEN).provisions(tenDays).build()).on(day("2023-03-01"));
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(EMMEN)
        .notifiedOn(day("2023-02-01"))
        .build();

    for (Optional<Party> about : List.of(Optional.of(EMMEN), Optional.<Party>empty())) {
      Occurrence told =
          Occurrence.of("notification", day("2023-02-05")).withParty(about.map(Party::id));
      assertThat(Rules.consents(leaving.withOccurrences(told), standing).closing())
          .as(about.toString())
          .contains(day("2023-02-15"));
    }
    Occurrence ofAnother =
        Occurrence.of("notification", day("2023-02-05")).withParty(COEVORDEN.id());
    assertThat(Rules.consents(leaving.withOccurrences(ofAnother), standing).closing())
        .isEmpty();
  }

  @Tag("7.4")
  @Test
  void should_tell_a_place_taken_by_law_from_one_taken_by_agreement() {
    Past.Succeeded byLaw = new Past.Succeeded(EMMEN.id(), COEVORDEN.id(), day("2023-01-01"), true);

    assertThat(byLaw.isByLaw()).isTrue();
  }

  @Tag("5.6")
  @Test
  void should_tell_on_what_a_window_for_notices_hangs() {
    assertThat(NoticeWindow.beforeEnd(Period.ofMonths(12), Period.ofMonths(6)).anchors())
        .containsExactly(Anchor.TERM_END);
  }

  @Tag("3.11")
  @Test
  void should_tell_how_exactly_the_day_of_a_notice_is_known() {
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(EMMEN)
        .notifiedOn(day("2023-03-31"))
        .noticePrecision(Precision.MONTH)
        .build();

    assertThat(leaving.changes())
        .allSatisfy(
            change -> assertThat(((Change.Leaves) change).precision()).isEqualTo(Precision.MONTH));
  }
}
