package org.entente.imports.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.imports.un.Status.only;

import java.time.LocalDate;
import java.time.Period;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.answer.PartyStatus;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** A table tells who consented. From which day that binds, the final clauses tell. */
class TheRuleIsNotInTheTable {
  private static final LocalDate LATER = LocalDate.parse("2015-03-01");

  private static Agreement pact() {
    return only(Status.of(
        "Participant,Signature,\"Ratification, Accession(a)\"",
        "Albania,1 May 2000,14 Aug 2001",
        "Belgium,1 May 2000,",
        "Chad,,31 Jan 2003 a"));
  }

  private static PartyStatus status(Agreement agreement, String party) {
    return Timeline.of(agreement).status(PartyId.of(party), LATER);
  }

  @Test
  void should_take_nobody_to_be_bound() {
    Timeline timeline = Timeline.of(pact());

    assertThat(timeline.on(LATER).isInForce()).isFalse();
    assertThat(timeline.founding(LATER).isPending()).isTrue();
    assertThat(timeline.events()).isEmpty();
  }

  @Test
  void should_tell_who_consented_from_who_only_signed() {
    assertThat(status(pact(), "albania")).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(status(pact(), "chad")).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(status(pact(), "belgium")).isEqualTo(PartyStatus.SIGNATORY);
  }

  @Test
  void should_enter_into_force_once_the_final_clauses_are_added() {
    EffectRule firstOfMonthAfterSixtyDays = EffectRule.firstOfMonthAfter(Period.ofDays(60));
    Agreement known = pact()
        .withProvisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), firstOfMonthAfterSixtyDays))
            .build());

    assertThat(Timeline.of(known).on(LocalDate.parse("2003-04-30")).isInForce()).isFalse();
    assertThat(Timeline.of(known).on(LocalDate.parse("2003-05-01")).isInForce()).isTrue();
    assertThat(status(known, "albania")).isEqualTo(PartyStatus.PARTY);
    assertThat(status(known, "belgium")).isEqualTo(PartyStatus.SIGNATORY);
  }
}
