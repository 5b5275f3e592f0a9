package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.parties;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Renewal;
import org.entente.Signature;
import org.entente.Term;
import org.entente.Towards;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amendments by which only those were bound that accepted them. */
class AmendmentsOfSomeTest {
  private static final Instrument CITES = Instrument.of("cites", "Convention");

  private static List<Party> states(int count) {
    List<Party> states = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      states.add(Party.of("state-" + i, "State " + i));
    }
    return states;
  }

  /**
   * CITES, Gaborone amendment of 30 April 1983, art. XVII(3): sixty days after two thirds of those
   * who were parties on that day (80) have accepted it, for those; for any other sixty days after
   * its own acceptance. The last of 54 acceptances came on 30 September 2013 (ecolex TRE-001098).
   * States stand as numbers, and so does the later acceptance.
   */
  @Tag("8.1")
  @Tag("8.2")
  @Test
  void should_bind_those_that_accepted_the_gaborone_amendment_from_29_november_2013() {
    List<Party> states = states(80);
    Amendment.Builder gaborone = Amendment.builder()
        .id("gaborone")
        .opensOn(day("1983-04-30"))
        .addAdopts(CITES.withVersion("1983"));
    for (Party state : states.subList(0, 53)) {
      gaborone.addSignatures(ratifies(state, "2000-01-01"));
    }
    gaborone.addSignatures(
        ratifies(states.get(53), "2013-09-30"), ratifies(states.get(54), "2015-01-01"));
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("cites")
        .title("Convention on International Trade in Endangered Species")
        .addAllFounders(states)
        .given(Given.of(day("1975-07-01"), "CITES"))
        .addInstruments(CITES.withVersion("1973"))
        .provisions(Provisions.builder()
            .amendment(Procedure.of(ConsentRule.share(2, 3), EffectRule.after(Period.ofDays(60)))
                .withTowards(Towards.CONSENTING))
            .build())
        .addActs(gaborone.build())
        .build());

    assertThat(boundBy(CITES.withVersion("1983"), timeline, "2013-11-28")).isEmpty();
    assertThat(boundBy(CITES.withVersion("1983"), timeline, "2013-11-29"))
        .isEqualTo(states.subList(0, 54));
    assertThat(timeline.on(day("2013-11-29")).texts()).containsExactly(CITES.withVersion("1973"));
    assertThat(timeline
            .on(day("2013-11-29"))
            .between(states.get(0).id(), states.get(54).id()))
        .containsExactly(CITES.withVersion("1973"));
    assertThat(boundBy(CITES.withVersion("1983"), timeline, "2015-03-01")).hasSize(54);
    assertThat(boundBy(CITES.withVersion("1983"), timeline, "2015-03-02")).hasSize(55);
  }

  private static List<Party> boundBy(Instrument text, Timeline timeline, String on) {
    var standing = timeline.on(day(on));
    return standing.members().stream()
        .map(member -> member.party())
        .filter(party -> standing.texts(party.id()).contains(text))
        .toList();
  }

  /**
   * Collective Security Treaty, art. 11: in force on 20 April 1994 for five years, that of 1999
   * included. The protocol of 2 April 1999 was signed by six of the nine, and bound no others; for
   * these it goes on by five years each time.
   */
  @Tag("8.4")
  @Tag("9.2")
  @Test
  void should_go_on_between_the_six_that_prolonged_the_collective_security_treaty() {
    List<Party> six =
        parties("Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan");
    List<Party> nine = new ArrayList<>(six);
    nine.addAll(parties("Azerbaijan", "Georgia", "Uzbekistan"));
    List<Signature> signatures =
        six.stream().map(state -> Signature.of(state, day("1999-04-02"))).toList();
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("cst")
        .title("Collective Security Treaty")
        .addAllFounders(nine)
        .given(Given.of(day("1994-04-20"), "protocol of 2 April 1999"))
        .term(Term.from(day("1994-04-20")).through(day("1999-04-20")))
        .addActs(Amendment.builder()
            .id("protocol")
            .consent(ConsentRule.named(six.toArray(Party[]::new)))
            .term(Term.from(day("1994-04-20"))
                .through(day("2004-04-20"))
                .renewing(Renewal.every(Period.ofYears(5), Period.ZERO)))
            .addAllSignatures(signatures)
            .build())
        .build());

    assertThat(members(timeline, day("1999-04-20"))).hasSize(9);
    assertThat(members(timeline, day("1999-04-21"))).isEqualTo(six);
    assertThat(timeline.on(day("1999-04-21")).isParty(party("Georgia"))).isFalse();
    assertThat(timeline.on(day("2004-04-20")).term().until()).contains(day("2004-04-21"));
    assertThat(timeline.on(day("2004-04-21")).term().until()).contains(day("2009-04-21"));
    assertThat(timeline.on(day("2009-04-21")).term().until()).contains(day("2014-04-21"));
    assertThat(members(timeline, day("2024-01-01"))).isEqualTo(six);
  }

  private static List<Party> members(Timeline timeline, LocalDate day) {
    return timeline.on(day).members().stream().map(member -> member.party()).toList();
  }
}
