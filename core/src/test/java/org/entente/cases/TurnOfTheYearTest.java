package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.party;

import java.time.Period;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Agreements that one leaves only at the turn of a year, or of a longer period. Own knowledge. */
@Tag("5.1")
class TurnOfTheYearTest {
  private static final Party LEAVER = party("United States");

  private static Agreement leaving(String inForce, EffectRule effect, String notice) {
    return Agreement.builder()
        .id("convention")
        .title("A convention")
        .addFounders(LEAVER, party("Netherlands"))
        .given(Given.of(day(inForce), "two of the parties"))
        .provisions(Provisions.builder()
            .withdrawal(Procedure.of(ConsentRule.none(), effect))
            .build())
        .addActs(Withdrawal.builder()
            .id("exit")
            .title("The exit")
            .party(LEAVER)
            .notifiedOn(day(notice))
            .build())
        .build();
  }

  private static void assertOutOn(String out, Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    assertThat(isParty(timeline, LEAVER, day(out).minusDays(1).toString())).isTrue();
    assertThat(isParty(timeline, LEAVER, out)).isFalse();
  }

  /**
   * UNESCO's constitution art. II(6): a notice takes effect on 31 December of the year following
   * that in which it was given. The United States gave it on 12 October 2017.
   */
  @Test
  void should_let_the_united_states_leave_unesco_on_31_december_2018() {
    EffectRule yearEnd =
        EffectRule.recurring(day("1955-12-31"), Period.ofYears(1)).withNotice(Period.ofYears(1));

    assertOutOn("2018-12-31", leaving("1946-11-04", yearEnd, "2017-10-12"));
    // the whole year counts, from its first day to its last
    assertOutOn("2018-12-31", leaving("1946-11-04", yearEnd, "2017-01-01"));
    assertOutOn("2018-12-31", leaving("1946-11-04", yearEnd, "2017-12-31"));
    assertOutOn("2019-12-31", leaving("1946-11-04", yearEnd, "2018-01-01"));
  }

  /**
   * Whaling convention art. XI: on 30 June of any year, by notice on or before 1 January of that
   * year. Japan gave it on 26 December 2018.
   */
  @Test
  void should_let_japan_leave_the_whaling_convention_on_30_june_2019() {
    EffectRule june =
        EffectRule.recurring(day("1949-06-30"), Period.ofYears(1)).withNotice(Period.of(0, 5, 29));

    assertOutOn("2019-06-30", leaving("1951-04-21", june, "2018-12-26"));
    assertOutOn("2019-06-30", leaving("1951-04-21", june, "2019-01-01"));
    assertOutOn("2020-06-30", leaving("1951-04-21", june, "2019-01-02"));
    assertOutOn("2020-06-30", leaving("1951-04-21", june, "2020-01-01"));
  }

  /**
   * Genocide convention art. XIV: ten years from 12 January 1951, then periods of five years for
   * whoever has not denounced it six months before the current one ends.
   */
  @Test
  void should_open_a_door_every_five_years_after_the_first_ten() {
    EffectRule periods =
        EffectRule.recurring(day("1961-01-12"), Period.ofYears(5)).withNotice(Period.ofMonths(6));

    assertOutOn("1961-01-12", leaving("1951-01-12", periods, "1953-05-01"));
    assertOutOn("1961-01-12", leaving("1951-01-12", periods, "1960-07-12"));
    assertOutOn("1966-01-12", leaving("1951-01-12", periods, "1960-07-13"));
  }

  /**
   * A joint arrangement (Wgr art. 9(1)): uittreding met ingang van 1 januari van het jaar volgend
   * op dat waarin een jaar sinds het besluit is verstreken. Realistic clause.
   */
  @Test
  void should_let_a_municipality_leave_on_1_january_after_a_year_s_notice_has_run() {
    EffectRule january =
        EffectRule.recurring(day("2016-01-01"), Period.ofYears(1)).withNotice(Period.of(1, 0, 1));
    Agreement arrangement = leaving("2015-01-01", january, "2021-03-15");

    assertOutOn("2023-01-01", arrangement);
    assertOutOn("2023-01-01", leaving("2015-01-01", january, "2021-12-31"));
    assertOutOn("2024-01-01", leaving("2015-01-01", january, "2022-01-01"));
    assertThat(Timeline.of(arrangement).outcome("exit", day("2021-03-15")))
        .isInstanceOfSatisfying(
            Outcome.Agreed.class,
            agreed -> assertThat(agreed.effectiveOn()).contains(day("2023-01-01")));
    assertThat(Messages.in(Locale.forLanguageTag("nl")).of(january))
        .isEqualTo(
            "op de eerstvolgende 1 januari (vanaf 2016), ten minste 1 jaar en 1 dag na de dag"
                + " waarop de vereiste instemming is verkregen");
  }
}
