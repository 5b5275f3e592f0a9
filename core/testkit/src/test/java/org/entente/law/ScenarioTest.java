package org.entente.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.testkit.Cast.day;
import static org.entente.testkit.Scenario.abstains;
import static org.entente.testkit.Scenario.agreed;
import static org.entente.testkit.Scenario.decides;
import static org.entente.testkit.Scenario.failed;
import static org.entente.testkit.Scenario.given;
import static org.entente.testkit.Scenario.givesNotice;
import static org.entente.testkit.Scenario.happens;
import static org.entente.testkit.Scenario.inEffect;
import static org.entente.testkit.Scenario.objects;
import static org.entente.testkit.Scenario.partners;
import static org.entente.testkit.Scenario.pending;
import static org.entente.testkit.Scenario.signs;
import static org.entente.testkit.Scenario.takesBack;
import static org.entente.testkit.Scenario.violates;
import static org.entente.testkit.Scenario.with;

import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.testkit.Cast;
import org.entente.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static final Party A = Cast.PARTIES.get(0);
  private static final Party B = Cast.PARTIES.get(1);
  private static final Party C = Cast.PARTIES.get(2);

  private final Accession accession =
      Accession.builder().id("accession").party(C).addAdopts(Cast.TEXT).build();
  private final Agreement agreement = Agreement.builder()
      .id("agreement")
      .title("Agreement")
      .addFounders(A, B)
      .given(Given.of(day(0), "a register"))
      .addActs(accession)
      .build();

  @Test
  void should_follow_an_act_from_pending_to_effect() {
    given(agreement)
        .when(decides(A, day(1)), signs(A, day(1)), signs(C, day(1), Cast.TEXT))
        .then(
            pending(day(1), B),
            violates(day(1), "accession.partner-signature-missing"),
            partners(day(1), A, B))
        .when(signs(B, day(2)))
        .then(inEffect(day(2)), partners(day(2), A, B, C), happens(Event.Kind.JOINED, day(2)));
  }

  @Test
  void should_tell_agreed_and_failed() {
    Agreement later = agreement.withAct(accession.withEffect(EffectRule.after(Period.ofDays(3))));
    Scenario signed = given(later).when(signs(A, day(1)), signs(B, day(1)), signs(C, day(1)));

    signed.then(agreed(day(1), day(4)), inEffect(day(4)));
    given(agreement.withAct(accession.withClosesOn(day(4))))
        .when(signs(A, day(1)), objects(B, day(2)))
        .then(failed(day(5)));
    given(later).when(signs(A, day(1)), takesBack(A, day(2))).then(pending(day(2), A, B, C));
  }

  @Test
  void should_be_about_the_founding_where_there_is_no_act() {
    Agreement founding =
        Agreement.builder().id("agreement").title("Agreement").addFounders(A, B).build();

    given(founding)
        .when(signs(A, day(0)))
        .then(pending(day(0), B))
        .when(signs(B, day(1)))
        .then(inEffect(day(1)));
  }

  @Test
  void should_be_about_the_act_that_is_named() {
    Agreement two = agreement
        .withProvisions(
            agreement.provisions().withWithdrawal(Procedure.byNotice(Period.ofMonths(12))))
        .withAct(Withdrawal.builder().id("withdrawal").party(B).build());

    given(two)
        .about("withdrawal")
        .when(givesNotice(day(3)))
        .then(agreed(day(3), day(3).plusMonths(12)));
    assertThatIllegalArgumentException().isThrownBy(() -> given(two).about("other"));
  }

  @Test
  void should_hear_a_signature_of_any_form_and_an_abstention() {
    given(agreement)
        .when(with(Signature.of(A, day(1)).bindingFrom(day(3))), signs(B, day(1)), signs(C, day(1)))
        .then(pending(day(2), A), inEffect(day(3)));
    given(agreement)
        .when(signs(A, day(1)), signs(B, day(1)), abstains(B, day(2)), signs(C, day(3)))
        .then(pending(day(3), B));
  }

  @Test
  void should_judge_by_other_rules() {
    Rules closed = Rules.implied().and((act, standing) -> List.of(Violation.of("club.closed")));

    given(agreement)
        .by(closed)
        .when(signs(A, day(1)), signs(B, day(1)), signs(C, day(1)))
        .then(violates(day(1), "club.closed"));
  }

  @Test
  void should_say_what_is_otherwise() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> given(agreement).then(inEffect(day(1))))
        .withMessageStartingWith(
            "act 'accession' should be in effect from 2024-02-25, but is Pending");
  }
}
