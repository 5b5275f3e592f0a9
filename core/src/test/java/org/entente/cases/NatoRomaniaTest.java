package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.ids;
import static org.entente.Scene.isParty;
import static org.entente.Scene.partners;
import static org.entente.Scene.party;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Protocol to the North Atlantic Treaty on the accession of Romania (Brussels, 26 March 2003): in
 * force when each party has notified its acceptance; Romania is a party on the day it deposits its
 * instrument. Sources: Trb. 2004, 107; BWBV0001632; nato.int/docu/pr/2004/p04-028e.htm. Canada's
 * date (28 March 2003) and Romania's deposit (29 March 2004) are own knowledge.
 */
@Tag("3.2")
class NatoRomaniaTest {
  private static final Party ROMANIA = party("Romania");

  private static final Map<String, String> ACCEPTANCES = Map.ofEntries(
      Map.entry("Canada", "2003-03-28"),
      Map.entry("Norway", "2003-05-06"),
      Map.entry("Denmark", "2003-06-10"),
      Map.entry("Czech Republic", "2003-09-04"),
      Map.entry("United Kingdom", "2003-10-23"),
      Map.entry("Poland", "2003-10-30"),
      Map.entry("Italy", "2003-11-06"),
      Map.entry("Luxembourg", "2003-11-14"),
      Map.entry("Spain", "2003-11-26"),
      Map.entry("Germany", "2003-12-02"),
      Map.entry("Iceland", "2003-12-15"),
      Map.entry("Hungary", "2003-12-23"),
      Map.entry("Belgium", "2004-01-09"),
      Map.entry("Greece", "2004-01-23"),
      Map.entry("Netherlands", "2004-02-02"),
      Map.entry("Portugal", "2004-02-10"),
      Map.entry("France", "2004-02-25"),
      Map.entry("Turkey", "2004-02-27"),
      Map.entry("United States", "2004-02-27"));

  private static final List<Party> NINETEEN =
      ACCEPTANCES.keySet().stream().sorted().map(name -> party(name)).toList();

  private static final Instrument PROTOCOL =
      Instrument.of("protocol-romania", "Protocol on the Accession of Romania");

  private static List<Signature> acceptances(String canada) {
    return Stream.concat(
            ACCEPTANCES.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("Canada"))
                .map(entry -> acceptance(entry.getKey(), entry.getValue())),
            Stream.of(acceptance("Canada", canada).withPrecision(Precision.NO_LATER_THAN)))
        .toList();
  }

  private static Signature acceptance(String state, String on) {
    return Signature.builder()
        .party(party(state).id())
        .kind(SignatureKind.ACCEPTANCE)
        .on(day(on))
        .build();
  }

  private static Timeline treaty(String canada) {
    Accession accession = Accession.builder()
        .id("romania")
        .party(ROMANIA)
        .opensOn(day("2003-03-26"))
        .addAdopts(PROTOCOL)
        .addAllSignatures(acceptances(canada))
        .addSignatures(Signature.builder()
            .party(ROMANIA.id())
            .kind(SignatureKind.ACCESSION)
            .on(day("2004-03-29"))
            .build())
        .build();
    return Timeline.of(Agreement.builder()
        .id("north-atlantic-treaty")
        .title("North Atlantic Treaty")
        .addAllFounders(NINETEEN)
        .given(Given.of(
            day("1999-03-12"),
            "the nineteen parties of 2003; the Czech Republic, Hungary and Poland joined last"))
        .addActs(accession)
        .build());
  }

  private static Pending pending(String on) {
    return (Pending) treaty("2003-03-28").outcome("romania", day(on));
  }

  private static List<String> missing(Pending pending) {
    return ids(pending.tally().missing().stream());
  }

  @Test
  void should_miss_turkey_and_the_united_states_on_26_february() {
    assertThat(missing(pending("2004-02-26"))).containsExactlyInAnyOrder("turkey", "united-states");
    assertThat(pending("2004-02-26").tally().isSatisfied()).isFalse();
    assertThat(ids(pending("2004-02-26").missing().stream()))
        .containsExactlyInAnyOrder("turkey", "united-states", "romania");
  }

  @Test
  void should_have_every_party_s_acceptance_on_27_february_when_two_come_on_one_day() {
    assertThat(pending("2004-02-27").tally().isSatisfied()).isTrue();
    assertThat(missing(pending("2004-02-27"))).isEmpty();
    assertThat(pending("2004-02-27").missing()).containsExactly(ROMANIA.id());
  }

  @Test
  void should_not_take_the_protocol_in_force_for_membership() {
    Timeline timeline = treaty("2003-03-28");

    assertThat(isParty(timeline, ROMANIA, "2004-02-27")).isFalse();
    assertThat(isParty(timeline, ROMANIA, "2004-03-28")).isFalse();
    assertThat(timeline.status(ROMANIA.id(), day("2004-03-28"))).isEqualTo(PartyStatus.THIRD);
    assertThat(isParty(timeline, ROMANIA, "2004-03-29")).isTrue();
    assertThat(partners(timeline, "2004-03-29")).hasSize(20);
    assertThat(timeline.outcome("romania", day("2004-03-29")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class,
            done -> assertThat(done.completedOn()).isEqualTo(day("2004-03-29")));
  }

  @Test
  void should_find_the_protocol_in_force_on_27_february_as_an_agreement_of_its_own() {
    Timeline protocol = Timeline.of(Agreement.builder()
        .id("protocol-romania")
        .title("Protocol on the Accession of Romania")
        .addAllFounders(NINETEEN)
        .addInstruments(PROTOCOL)
        .opensOn(day("2003-03-26"))
        .addAllSignatures(acceptances("2003-03-28"))
        .build());

    assertThat(protocol.on(day("2004-02-26")).isInForce()).isFalse();
    assertThat(((Pending) protocol.founding(day("2004-02-26"))).missing())
        .extracting(PartyId::value)
        .containsExactlyInAnyOrder("turkey", "united-states");
    assertThat(protocol.on(day("2004-02-27")).isInForce()).isTrue();
  }

  @Tag("3.11")
  @Test
  void should_give_the_same_answers_whenever_canada_notified() {
    for (String canada : List.of("2003-03-26", "2003-05-06", "2004-02-27")) {
      Timeline timeline = treaty(canada);
      assertThat(isParty(timeline, ROMANIA, "2004-03-28")).as(canada).isFalse();
      assertThat(isParty(timeline, ROMANIA, "2004-03-29")).as(canada).isTrue();
      assertThat(
              ((Pending) timeline.outcome("romania", day("2004-02-27"))).tally().isSatisfied())
          .as(canada)
          .isTrue();
    }
  }
}
