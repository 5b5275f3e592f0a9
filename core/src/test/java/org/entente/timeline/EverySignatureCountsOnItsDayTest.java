package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.EffectRule;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is dated on a day counts on that day, and the position asked for is that at its end. */
@Tag("1")
@Tag("3.2")
class EverySignatureCountsOnItsDayTest {
  private final Agreement deal = agreement(EMMEN, COEVORDEN).build();

  private Accession.Builder accession() {
    return joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2023-03-01"),
            signs(COEVORDEN, "2023-04-01"),
            signs(BORGER_ODOORN, "2023-05-01"));
  }

  @Test
  void should_be_a_partner_on_the_day_of_the_last_signature_and_not_a_day_before() {
    // GIVEN every partner has signed, and the newcomer signs on 1 May
    Timeline timeline = Timeline.of(deal.withAct(accession().build()));

    // THEN it is a partner from that day
    assertThat(isParty(timeline, BORGER_ODOORN, "2023-04-30")).isFalse();
    assertThat(isParty(timeline, BORGER_ODOORN, "2023-05-01")).isTrue();
  }

  @Test
  void should_not_be_a_partner_while_one_partner_has_not_signed() {
    // GIVEN Coevorden has not signed
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(BORGER_ODOORN, "2023-05-01"))
        .build();

    // WHEN any later day is asked
    Timeline timeline = Timeline.of(deal.withAct(accession));

    // THEN
    assertThat(isParty(timeline, BORGER_ODOORN, "9999-12-31")).isFalse();
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2030-01-01"))))
        .containsExactly("partner-signature-missing coevorden");
  }

  @Test
  void should_not_be_a_partner_while_the_newcomer_itself_has_not_signed() {
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-04-01"))
        .build();

    Timeline timeline = Timeline.of(deal.withAct(accession));

    assertThat(isParty(timeline, BORGER_ODOORN, "9999-12-31")).isFalse();
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2030-01-01"))))
        .containsExactly("newcomer-signature-missing borger-odoorn");
  }

  @Test
  void should_name_each_missing_party_and_instrument_on_each_day() {
    // GIVEN a package of two instruments, signed one by one
    Accession accession = joins(BORGER_ODOORN)
        .addAdopts(TEXT.withVersion("2023"), ARRANGEMENTS.withVersion("2023"))
        .addSignatures(
            signs(EMMEN, "2023-03-01").covering(TEXT),
            signs(EMMEN, "2023-03-10").covering(ARRANGEMENTS),
            signs(COEVORDEN, "2023-04-01"),
            signs(BORGER_ODOORN, "2023-05-01").covering(ARRANGEMENTS),
            signs(BORGER_ODOORN, "2023-05-02").covering(TEXT))
        .build();
    Timeline timeline = Timeline.of(deal.withAct(accession));

    // THEN
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2023-03-09"))))
        .containsExactly(
            "partner-signature-missing emmen arrangements",
            "partner-signature-missing coevorden agreement",
            "partner-signature-missing coevorden arrangements",
            "newcomer-signature-missing borger-odoorn agreement",
            "newcomer-signature-missing borger-odoorn arrangements");
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2023-05-01"))))
        .containsExactly("newcomer-signature-missing borger-odoorn agreement");
    assertThat(timeline.outcome("borger-odoorn", day("2023-05-02")))
        .isEqualTo(
            Outcome.InEffect.of(day("2023-05-02"), day("2023-05-02"), java.util.Optional.empty()));
  }

  @Test
  void should_be_out_on_the_day_its_leaving_takes_effect() {
    // GIVEN notice on 1 March, with effect a year later
    Withdrawal withdrawal = Withdrawal.builder()
        .id("coevorden-leaves")
        .party(COEVORDEN)
        .notifiedOn(day("2023-03-01"))
        .build();

    Timeline timeline = Timeline.of(deal.withAct(withdrawal));

    // THEN it is in on the last day of the year and out on the day of effect
    assertThat(partners(timeline, "2024-02-29")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2024-03-01")).containsExactly("emmen");
  }

  @Tag("2")
  @Test
  void should_tell_complete_from_in_effect() {
    // GIVEN effect thirty days after completion
    Accession accession =
        accession().effect(EffectRule.after(Period.ofDays(30))).build();

    Timeline timeline = Timeline.of(deal.withAct(accession));

    // THEN it is agreed from 1 May, and in effect from 31 May
    assertThat(timeline.outcome("borger-odoorn", day("2023-04-30")).isPending()).isTrue();
    assertThat(timeline.outcome("borger-odoorn", day("2023-05-01")))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.outcome("borger-odoorn", day("2023-05-30")))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.outcome("borger-odoorn", day("2023-05-31")).isInEffect())
        .isTrue();
    assertThat(timeline.status(BORGER_ODOORN.id(), day("2023-05-30")))
        .isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.status(BORGER_ODOORN.id(), day("2023-05-31"))).isEqualTo(PartyStatus.PARTY);
  }
}
