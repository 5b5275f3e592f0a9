package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.party;
import static org.entente.Scene.signs;

import java.time.Period;
import org.entente.Agreement;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.SignatureKind;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Malaysia deposited its accession to the Rome Statute on 4 March 2019 and took it back on 29
 * April, before it was to be bound, on 1 June (art. 126(2)); the depositary accepted that. Source:
 * treaties.un.org, XVIII-10. Two of the parties stand for all.
 */
@Tag("6.4")
class MalaysiaAndTheRomeStatuteTest {
  private static final Party MALAYSIA = party("Malaysia");

  private static Timeline statute(ConsentFinal consentFinal) {
    EffectRule bound =
        EffectRule.then(EffectRule.after(Period.ofDays(60)), EffectRule.firstOfNextMonth());
    return Timeline.of(Agreement.builder()
        .id("rome-statute")
        .title("Rome Statute of the International Criminal Court")
        .addFounders(party("Norway"), party("Canada"))
        .given(Given.of(day("2002-07-01"), "UNTC XVIII-10"))
        .provisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.none(), bound))
            .consentFinal(consentFinal)
            .build())
        .addActs(joins(MALAYSIA)
            .addSignatures(signs(MALAYSIA, "2019-03-04").withKind(SignatureKind.ACCESSION))
            .addRevocations(Revocation.of(MALAYSIA, day("2019-04-29")))
            .build())
        .build());
  }

  @Test
  void should_never_be_a_party_where_one_may_step_back_until_one_is_bound() {
    Timeline timeline = statute(ConsentFinal.AT_EFFECT);

    assertThat(timeline.status(MALAYSIA, day("2019-04-28"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.status(MALAYSIA, day("2019-04-29"))).isEqualTo(PartyStatus.THIRD);
    assertThat(timeline.outcome("malaysia", day("2020-01-01")))
        .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
          assertThat(failed.reason()).isEqualTo(Failure.REVOKED);
          assertThat(failed.failedOn()).isEqualTo("2019-04-29");
        });
    assertThat(Audit.of(timeline).findings())
        .noneMatch(finding -> finding.code().equals("revoked-too-late"));
  }

  @Test
  void should_be_bound_on_1_june_where_consent_is_final_at_completion() {
    Timeline timeline = statute(ConsentFinal.AT_COMPLETION);

    assertThat(timeline.status(MALAYSIA, day("2019-05-31"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.status(MALAYSIA, day("2019-06-01"))).isEqualTo(PartyStatus.PARTY);
    assertThat(Audit.of(timeline).findings())
        .anyMatch(finding -> finding.code().equals("revoked-too-late"));
  }
}
