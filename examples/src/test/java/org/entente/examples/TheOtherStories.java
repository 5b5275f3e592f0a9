package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Violation;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheOtherStories {
  private static final PartyId USA = PartyId.of("USA");

  private static String printed(Consumer<Paper> story) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    story.accept(new Paper(new PrintStream(bytes, true, StandardCharsets.UTF_8), false));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void should_read_as_they_were_approved() {
    assertThat(printed(ParisAgreement::print)).isEqualTo(Printed.golden("paris-agreement.txt"));
    assertThat(printed(Merger::print)).isEqualTo(Printed.golden("merger.txt"));
  }

  @Test
  void should_fit_a_hundred_columns() {
    assertThat((printed(ParisAgreement::print) + printed(Merger::print)).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-03, false",
    "2016-11-04, true",
    "2020-11-03, true",
    "2020-11-04, false",
    "2021-02-18, false",
    "2021-02-19, true"
  })
  void should_know_when_the_united_states_were_a_party(LocalDate day, boolean party) {
    assertThat(Timeline.of(ParisAgreement.asItWas()).on(day).isParty(USA)).isEqualTo(party);
  }

  @Test
  void should_not_count_the_european_union_besides_its_members() {
    Timeline timeline = Timeline.of(ParisAgreement.asItWas()
        .withSignatures(ParisAgreement.asItWas().signatures().stream()
            .filter(each -> !each.party().value().matches("CAN|DEU|JPN"))
            .toList()));

    assertThat(timeline.founding(LocalDate.of(2016, 10, 5)).isPending()).isTrue();
    assertThat(timeline.on(LocalDate.of(2020, 1, 1)).isInForce()).isFalse();
  }

  @Test
  void should_come_out_wrong_if_the_first_consent_is_overwritten() {
    Timeline wrong = Timeline.of(ParisAgreement.asOverwritten());

    assertThat(wrong.on(LocalDate.of(2021, 2, 18)).isInForce()).isFalse();
    assertThat(wrong.on(LocalDate.of(2021, 2, 19)).isInForce()).isTrue();
  }

  @Test
  void should_replace_merged_municipalities_on_the_day_and_their_text_three_years_later() {
    Timeline wedeka = Timeline.of(Merger.wedeka());

    assertThat(wedeka.on(LocalDate.of(2017, 12, 31)).partners())
        .extracting(Party::name)
        .containsExactlyInAnyOrder(
            "Gemeente Borger-Odoorn",
            "Gemeente Menterwolde",
            "Gemeente Stadskanaal",
            "Gemeente Veendam",
            "Gemeente Vlagtwedde");
    assertThat(wedeka.on(LocalDate.of(2018, 1, 1)).partners())
        .extracting(Party::name)
        .containsExactlyInAnyOrder(
            "Gemeente Borger-Odoorn",
            "Gemeente Midden-Groningen",
            "Gemeente Stadskanaal",
            "Gemeente Veendam",
            "Gemeente Westerwolde");
    assertThat(wedeka.on(LocalDate.of(2021, 1, 21)).texts().get(0).version()).contains("24963139");
    assertThat(wedeka.on(LocalDate.of(2021, 1, 22)).texts().get(0).version()).contains("28454347");
  }

  @Test
  void should_let_a_signature_given_before_a_merger_stand_for_the_successor() {
    Timeline scenario = Timeline.of(Merger.withTextOpenOverTheMerger());

    assertThat(scenario.outcome(ActId.of("scenario"), LocalDate.of(2018, 1, 10)).violations())
        .extracting(Violation::party)
        .containsExactly(Optional.of(Merger.WESTERWOLDE.id()));
  }
}
