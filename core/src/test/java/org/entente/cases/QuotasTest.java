package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.parties;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Numbers of a kind, weights, and whose number counts. Own knowledge; states that only fill a
 * number stand as numbers.
 */
class QuotasTest {
  private static final EffectRule SIXTY_DAYS = EffectRule.after(Period.ofDays(60));
  private static final EffectRule NINETY_DAYS = EffectRule.after(Period.ofDays(90));

  private static List<Party> states(String kind, int count) {
    List<Party> states = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      states.add(Party.of(kind + "-" + i, kind + " " + i));
    }
    return states;
  }

  private static List<PartyId> ids(List<Party> parties) {
    return parties.stream().map(Party::id).toList();
  }

  private static LocalDate boundSince(Timeline timeline, Party party) {
    return timeline
        .on(day("2030-01-01"))
        .member(party.id())
        .map(Membership::since)
        .orElseThrow();
  }

  /**
   * Kyoto Protocol art. 25: 55 parties that include Annex I parties with 55 % of its emissions of
   * 1990; the ninetieth day after. Russia (17.4 %) deposited on 18 November 2004; the United States
   * (36.1 %) only signed. Art. 27: leaving a year after notice, none within three years.
   */
  @Tag("4.1")
  @Test
  void should_bring_kyoto_into_force_on_16_february_2005_by_russia() {
    Party russia = party("Russia");
    Party unitedStates = party("United States");
    Party canada = party("Canada");
    List<Party> annex = states("annex-i", 20);
    List<Party> others = states("other", 50);
    Map<PartyId, Long> perMille =
        new HashMap<>(Map.of(russia.id(), 174L, unitedStates.id(), 361L, canada.id(), 33L));
    // 44.2 % before Russia, Canada's among them
    annex.forEach(state -> perMille.put(state.id(), 20L));
    perMille.put(annex.get(0).id(), 29L);
    others.forEach(state -> perMille.put(state.id(), 0L));
    Agreement.Builder kyoto = Agreement.builder()
        .id("kyoto")
        .title("Kyoto Protocol")
        .addFounders(russia, unitedStates, canada)
        .addAllFounders(annex)
        .addAllFounders(others)
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.allOf(ConsentRule.atLeast(55), ConsentRule.weight(perMille, 550)),
                NINETY_DAYS))
            .lateJoiner(NINETY_DAYS)
            .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofYears(1))))
            .noNoticeBefore(EffectRule.after(Period.ofYears(3)))
            .build())
        .addSignatures(
            signs(unitedStates, "1998-11-12").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            ratifies(canada, "2002-12-17"),
            ratifies(russia, "2004-11-18"))
        .addActs(Withdrawal.builder()
            .id("canada")
            .party(canada)
            .notifiedOn(day("2011-12-15"))
            .build());
    annex.forEach(state -> kyoto.addSignatures(ratifies(state, "2002-05-31")));
    others.forEach(state -> kyoto.addSignatures(ratifies(state, "2002-05-23")));

    Timeline timeline = Timeline.of(kyoto.build());

    Pending pending = (Pending) timeline.founding(day("2004-11-17"));
    assertThat(pending.tally().parts().get(1).have()).isEqualTo(442);
    assertThat(pending.tally().smallestCompletions(5))
        .containsExactly(Set.of(russia.id()), Set.of(unitedStates.id()));
    assertThat(timeline.on(day("2005-02-15")).isInForce()).isFalse();
    assertThat(timeline.on(day("2005-02-16")).isInForce()).isTrue();
    assertThat(timeline.status(unitedStates, day("2010-01-01"))).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(isParty(timeline, canada, "2012-12-14")).isTrue();
    assertThat(isParty(timeline, canada, "2012-12-15")).isFalse();
  }

  /**
   * RCEP art. 20.6: sixty days after six ASEAN members and three other signatories have deposited.
   */
  @Tag("4.2")
  @Test
  void should_bring_rcep_into_force_on_1_january_2022_by_the_third_outside_asean() {
    List<Party> asean = parties(
        "Brunei",
        "Cambodia",
        "Laos",
        "Singapore",
        "Thailand",
        "Viet Nam",
        "Malaysia",
        "Indonesia",
        "Philippines",
        "Myanmar");
    List<Party> others = parties("China", "Japan", "Australia", "New Zealand", "Korea");
    Agreement.Builder rcep = Agreement.builder()
        .id("rcep")
        .title("Regional Comprehensive Economic Partnership")
        .addAllFounders(asean)
        .addAllFounders(others)
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.allOf(
                    ConsentRule.among(ids(asean), ConsentRule.atLeast(6)),
                    ConsentRule.among(ids(others), ConsentRule.atLeast(3))),
                SIXTY_DAYS))
            .lateJoiner(SIXTY_DAYS)
            .build());
    Map.ofEntries(
            Map.entry("Singapore", "2021-04-09"),
            Map.entry("China", "2021-04-15"),
            Map.entry("Japan", "2021-06-25"),
            Map.entry("Brunei", "2021-10-11"),
            Map.entry("Cambodia", "2021-10-15"),
            Map.entry("Laos", "2021-10-20"),
            Map.entry("Thailand", "2021-10-28"),
            Map.entry("Viet Nam", "2021-10-28"),
            Map.entry("Australia", "2021-11-02"),
            Map.entry("New Zealand", "2021-11-02"),
            Map.entry("Korea", "2021-12-03"),
            Map.entry("Malaysia", "2022-01-17"),
            Map.entry("Indonesia", "2022-11-03"),
            Map.entry("Philippines", "2023-04-03"))
        .forEach((state, on) -> rcep.addSignatures(ratifies(party(state), on)));

    Timeline timeline = Timeline.of(rcep.build());

    Pending eightOfFifteen = (Pending) timeline.founding(day("2021-11-01"));
    assertThat(eightOfFifteen.tally().smallestCompletions(5))
        .containsExactly(
            Set.of(party("Australia").id()),
            Set.of(party("New Zealand").id()),
            Set.of(party("Korea").id()));
    assertThat(timeline.on(day("2021-12-31")).isInForce()).isFalse();
    assertThat(timeline.on(day("2022-01-01")).partners()).hasSize(10);
    assertThat(boundSince(timeline, party("Korea"))).isEqualTo("2022-02-01");
    assertThat(boundSince(timeline, party("Malaysia"))).isEqualTo("2022-03-18");
    assertThat(boundSince(timeline, party("Indonesia"))).isEqualTo("2023-01-02");
    assertThat(boundSince(timeline, party("Philippines"))).isEqualTo("2023-06-02");
    assertThat(isParty(timeline, party("Myanmar"), "2030-01-01")).isFalse();
  }

  /**
   * UNCLOS art. 308: twelve months after the sixtieth; for a later one the thirtieth day after its
   * own, subject to the first. Germany acceded on 14 October 1994.
   */
  @Tag("3.8")
  @Test
  void should_not_let_a_late_joiner_of_unclos_in_before_its_entry_into_force() {
    List<Party> states = states("state", 61);
    Party germany = party("Germany");
    Agreement.Builder unclos = Agreement.builder()
        .id("unclos")
        .title("UN Convention on the Law of the Sea")
        .addAllFounders(states)
        .addFounders(germany)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(60), EffectRule.after(Period.ofMonths(12))))
            .lateJoiner(EffectRule.after(Period.ofDays(30)))
            .build())
        .addSignatures(
            ratifies(states.get(59), "1993-11-16"),
            ratifies(germany, "1994-10-14"),
            ratifies(states.get(60), "1994-10-25"));
    states.subList(0, 59).forEach(state -> unclos.addSignatures(ratifies(state, "1990-01-01")));

    Timeline timeline = Timeline.of(unclos.build());

    assertThat(timeline.on(day("1994-11-15")).isInForce()).isFalse();
    assertThat(timeline.on(day("1994-11-16")).partners()).hasSize(61);
    // thirty days would have been 13 November
    assertThat(boundSince(timeline, germany)).isEqualTo("1994-11-16");
    assertThat(boundSince(timeline, states.get(60))).isEqualTo("1994-11-24");
  }

  /**
   * Basel Ban Amendment: three fourths of those that were parties when it was adopted, 66 of 87, by
   * decision BC-10/3; the ninetieth day after Croatia's ratification of 6 September 2019.
   */
  @Tag("3.4")
  @Test
  void should_count_for_the_basel_ban_only_those_that_were_parties_at_its_adoption() {
    List<Party> first = states("first", 87);
    List<Party> later = states("later", 40);
    Amendment.Builder ban = Amendment.builder()
        .id("ban")
        .addAdopts(Instrument.of("convention", "Basel Convention").withVersion("1995"))
        .opensOn(day("1995-09-22"))
        .consent(ConsentRule.share(3, 4))
        .effect(NINETY_DAYS)
        .addSignatures(ratifies(first.get(65), "2019-09-06"));
    first.subList(0, 65).forEach(state -> ban.addSignatures(ratifies(state, "2010-01-01")));
    later.forEach(state -> ban.addSignatures(ratifies(state, "2011-01-01")));
    Agreement.Builder basel = Agreement.builder()
        .id("basel")
        .title("Basel Convention")
        .addAllFounders(first)
        .given(Given.of(day("1992-05-05"), "the parties of 1995"))
        .provisions(Provisions.builder()
            .electorate(PartnersAsked.AT_OPENING)
            .accession(Procedure.of(ConsentRule.none(), NINETY_DAYS))
            .build())
        .addActs(ban.build());
    later.forEach(state -> basel.addActs(Accession.builder()
        .id(state.id().value())
        .party(state)
        .addSignatures(ratifies(state, "1999-01-01"))
        .build()));

    Timeline timeline = Timeline.of(basel.build());

    Pending pending = (Pending) timeline.outcome("ban", day("2019-09-05"));
    assertThat(pending.tally().have()).isEqualTo(65);
    assertThat(pending.tally().need()).isEqualTo(66);
    assertThat(timeline.outcome("ban", day("2019-09-06")))
        .isInstanceOfSatisfying(
            Outcome.Agreed.class,
            agreed -> assertThat(agreed.effectiveOn()).contains(day("2019-12-05")));
  }
}
