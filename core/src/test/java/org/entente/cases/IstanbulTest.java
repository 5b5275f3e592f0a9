package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Council of Europe Convention CETS 210: in force on the first day of the month after three months
 * from ten ratifications, eight of them by member states (art. 75); left on the same terms (art.
 * 80). Source: enwikipedia.net/wiki/Istanbul_Convention; wording, notice and ratification dates are
 * own knowledge.
 */
class IstanbulTest {
  private static final Party TURKIYE = party("Türkiye");
  private static final Party OUTSIDER = party("Outsider");
  private static final EffectRule THREE_MONTHS = EffectRule.firstOfMonthAfter(Period.ofMonths(3));

  private static Map<String, String> ratifications() {
    Map<String, String> ratifications = new LinkedHashMap<>();
    ratifications.put("Türkiye", "2012-03-14");
    ratifications.put("Albania", "2013-02-04");
    ratifications.put("Portugal", "2013-02-05");
    ratifications.put("Montenegro", "2013-04-22");
    ratifications.put("Italy", "2013-09-10");
    ratifications.put("Bosnia and Herzegovina", "2013-11-07");
    ratifications.put("Austria", "2013-11-14");
    ratifications.put("Serbia", "2013-11-21");
    ratifications.put("Spain", "2014-04-10");
    ratifications.put("Andorra", "2014-04-22");
    return ratifications;
  }

  private static Agreement convention(Map<String, String> ratifications) {
    List<PartyId> members =
        ratifications().keySet().stream().map(state -> party(state).id()).toList();
    Agreement.Builder convention =
        Agreement.builder().id("cets-210").title("Istanbul Convention").addFounders(OUTSIDER);
    ratifications().keySet().forEach(state -> convention.addFounders(party(state)));
    ratifications.forEach((state, on) -> convention.addSignatures(ratifies(party(state), on)));
    return convention
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.allOf(
                    ConsentRule.atLeast(10), ConsentRule.among(members, ConsentRule.atLeast(8))),
                THREE_MONTHS))
            .lateJoiner(THREE_MONTHS)
            .withdrawal(Procedure.of(ConsentRule.none(), THREE_MONTHS))
            .build())
        .build();
  }

  private static final Withdrawal DENUNCIATION = Withdrawal.builder()
      .id("denunciation")
      .party(TURKIYE)
      .addDecisions(Decision.of(TURKIYE, day("2021-03-20")).by("President"))
      .notifiedOn(day("2021-03-22"))
      .build();

  @Tag("3.8")
  @Test
  void should_be_in_force_on_1_august_2014() {
    Timeline timeline = Timeline.of(convention(ratifications()));

    assertThat(timeline.founding(day("2014-04-21")).isPending()).isTrue();
    assertThat(timeline.founding(day("2014-04-22"))).isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.on(day("2014-07-31")).isInForce()).isFalse();
    assertThat(timeline.on(day("2014-08-01")).isInForce()).isTrue();
  }

  @Tag("4.2")
  @Test
  void should_need_eight_member_states_among_the_ten() {
    // GIVEN seven members and an outsider only
    Map<String, String> seven = ratifications();
    List.of("Andorra", "Spain", "Serbia").forEach(seven::remove);
    seven.put("Outsider", "2013-01-01");

    assertThat(Timeline.of(convention(seven)).on(day("2030-01-01")).isInForce()).isFalse();
  }

  @Tag("5.7")
  @Test
  void should_let_turkiye_go_on_1_july_2021() {
    Timeline timeline = Timeline.of(convention(ratifications()).withAct(DENUNCIATION));

    assertThat(isParty(timeline, TURKIYE, "2021-06-30")).isTrue();
    assertThat(isParty(timeline, TURKIYE, "2021-07-01")).isFalse();
  }

  @Tag("5.7")
  @Test
  void should_count_from_the_notice_and_not_from_the_decision_at_home() {
    // GIVEN the decision of 20 March; a notice on 31 March would have led to the same day, one in
    // April to another
    Timeline april = Timeline.of(
        convention(ratifications()).withAct(DENUNCIATION.withNotifiedOn(day("2021-04-01"))));

    assertThat(isParty(april, TURKIYE, "2021-07-31")).isTrue();
    assertThat(isParty(april, TURKIYE, "2021-08-01")).isFalse();
    assertThat(Timeline.of(convention(ratifications()).withAct(DENUNCIATION))
            .outcome("denunciation", day("2021-03-21"))
            .isPending())
        .isTrue();
    assertThat(((Outcome.Agreed) Timeline.of(convention(ratifications()).withAct(DENUNCIATION))
                .outcome("denunciation", day("2021-03-22")))
            .effectiveOn())
        .contains(LocalDate.of(2021, 7, 1));
  }
}
