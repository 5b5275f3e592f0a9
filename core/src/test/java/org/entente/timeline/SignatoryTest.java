package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.time.Period;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.answer.PartyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A signatory is one whose signature stands and that is not bound. */
@Tag("2")
class SignatoryTest {
  @Test
  void should_be_a_signatory_again_after_taking_back_and_signing_anew() {
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(signs(BORGER_ODOORN, "2023-01-01"), signs(BORGER_ODOORN, "2023-03-01"))
        .addRevocations(Revocation.of(BORGER_ODOORN, day("2023-02-01")))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(accession).build());

    assertThat(timeline.status(BORGER_ODOORN.id(), day("2023-02-15"))).isEqualTo(PartyStatus.THIRD);
    assertThat(timeline.status(BORGER_ODOORN.id(), day("2023-03-01")))
        .isEqualTo(PartyStatus.SIGNATORY);
  }

  @Tag("6.1")
  @Test
  void should_be_a_signatory_as_newcomer_by_a_signature_before_the_opening() {
    Accession accession = joins(BORGER_ODOORN)
        .opensOn(day("2023-06-01"))
        .addSignatures(signs(BORGER_ODOORN, "2023-01-01"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(accession).build());

    assertThat(timeline.status(BORGER_ODOORN, day("2022-12-31"))).isEqualTo(PartyStatus.THIRD);
    assertThat(timeline.status(BORGER_ODOORN, day("2023-01-01"))).isEqualTo(PartyStatus.SIGNATORY);
  }

  @Tag("6.1")
  @Test
  void should_be_no_signatory_as_founder_by_a_signature_before_the_opening() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .opensOn(day("2023-06-01"))
        .addFounders(EMMEN, HARDENBERG)
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build());

    assertThat(timeline.status(EMMEN, day("2023-07-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_not_be_a_third_party_that_joins_by_itself_a_month_later() {
    // GIVEN a late joiner takes its ratification back before its own day
    Provisions provisions = Provisions.builder()
        .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
        .lateJoiner(EffectRule.after(Period.ofDays(60)))
        .build();
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, HARDENBERG)
        .provisions(provisions)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(HARDENBERG, "2023-05-01"))
        .addRevocations(Revocation.of(HARDENBERG, day("2023-05-10")))
        .build();
    Timeline timeline = Timeline.of(deal);

    // THEN either it is on its way and joins, or it is not and does not
    boolean onItsWay =
        timeline.status(HARDENBERG.id(), day("2023-06-01")) == PartyStatus.CONTRACTING;
    assertThat(isParty(timeline, HARDENBERG, "2023-06-30")).isEqualTo(onItsWay);
  }
}
