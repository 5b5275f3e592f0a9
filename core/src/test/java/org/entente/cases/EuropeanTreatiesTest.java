package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.parties;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;

import java.time.LocalDate;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Treaties that every member state ratifies. Own knowledge. */
class EuropeanTreatiesTest {
  private static LocalDate inForceFrom(String fixed, String last) {
    List<Party> members = parties("France", "Ireland", "Last One");
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("treaty")
        .title("A treaty")
        .addAllFounders(members)
        .provisions(Provisions.builder()
            .founding(Procedure.builder()
                .effect(EffectRule.on(day(fixed)).otherwise(EffectRule.firstOfNextMonth()))
                .build())
            .build())
        .addSignatures(
            ratifies(members.get(0), day(fixed).minusYears(1).toString()),
            ratifies(members.get(1), day(fixed).minusMonths(6).toString()),
            ratifies(members.get(2), last))
        .build());
    return ((Outcome.InEffect) timeline.founding(LocalDate.MAX)).effectiveOn();
  }

  /**
   * Treaty of Maastricht art. R(2): on 1 January 1993, provided that all have deposited, or,
   * failing that, on the first day of the month following the last deposit. Germany's: 12 October
   * 1993.
   */
  @Tag("5.1")
  @Test
  void should_bring_maastricht_into_force_on_1_november_1993() {
    assertThat(inForceFrom("1993-01-01", "1993-10-12")).isEqualTo("1993-11-01");
    assertThat(inForceFrom("1993-01-01", "1992-12-31")).isEqualTo("1993-01-01");
  }

  /**
   * Treaty of Lisbon art. 6(2): the same clause; the Czech Republic's deposit: 13 November 2009.
   */
  @Tag("5.1")
  @Test
  void should_bring_lisbon_into_force_on_1_december_2009() {
    assertThat(inForceFrom("2009-01-01", "2009-11-13")).isEqualTo("2009-12-01");
    // the last day of a month and the first are a day apart, and so are their months
    assertThat(inForceFrom("2009-01-01", "2009-11-30")).isEqualTo("2009-12-01");
    assertThat(inForceFrom("2009-01-01", "2009-12-01")).isEqualTo("2010-01-01");
  }

  /**
   * Accession treaty of 2003 art. 2(2): on 1 May 2004, for those that have deposited before it.
   * Each of the newcomers needs every member, and none of them another newcomer.
   */
  @Tag("3.3")
  @Test
  void should_let_newcomers_in_together_on_1_may_2004_without_asking_each_other() {
    List<Party> members = parties("Belgium", "Germany", "Ireland");
    List<Party> newcomers = parties("Malta", "Poland", "Cyprus");
    Agreement.Builder union = Agreement.builder()
        .id("eu")
        .title("European Union")
        .addAllFounders(members)
        .given(Given.of(day("1995-01-01"), "three of fifteen"));
    for (Party newcomer : newcomers) {
      union.addActs(Accession.builder()
          .id(newcomer.id().value())
          .party(newcomer)
          .opensOn(day("2003-04-16"))
          .effect(EffectRule.on(day("2004-05-01")))
          .addSignatures(
              ratifies(newcomer, "2003-07-29"),
              ratifies(members.get(0), "2004-03-31"),
              ratifies(members.get(1), "2003-07-10"),
              ratifies(members.get(2), "2004-01-21"))
          .build());
    }

    Timeline timeline = Timeline.of(union.build());

    Pending pending = (Pending) timeline.outcome("poland", day("2004-03-30"));
    assertThat(pending.missing()).containsExactly(party("Belgium").id());
    assertThat(timeline.earliestEffect("poland", day("2004-03-30"))).contains(day("2004-05-01"));
    assertThat(timeline.status(party("Poland"), day("2004-04-30")))
        .isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.on(day("2004-04-30")).partners()).hasSize(3);
    assertThat(timeline.on(day("2004-05-01")).partners()).hasSize(6);
  }
}
