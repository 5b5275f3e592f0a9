package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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

  private static final Phrases ENGLISH = Phrases.in(Locale.ENGLISH);
  private static final ParisAgreement PARIS = new ParisAgreement(ENGLISH);
  private static final Merger MERGER = new Merger(ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "ParisAgreement, en, paris-agreement.txt",
    "ParisAgreement, nl, paris-agreement-nl.txt",
    "Merger, en, merger.txt",
    "Merger, nl, merger-nl.txt"
  })
  void should_read_as_they_were_approved(String story, String language, String golden) {
    assertThat(Printed.of(story, language).output()).isEqualTo(Printed.golden(golden));
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
    assertThat(Timeline.of(PARIS.asItWas()).on(day).isParty(USA)).isEqualTo(party);
  }

  @Test
  void should_not_count_the_european_union_besides_its_members() {
    Timeline timeline = Timeline.of(PARIS
        .asItWas()
        .withSignatures(PARIS.asItWas().signatures().stream()
            .filter(each -> !each.party().value().matches("CAN|DEU|JPN"))
            .toList()));

    assertThat(timeline.founding(LocalDate.of(2016, 10, 5)).isPending()).isTrue();
    assertThat(timeline.on(LocalDate.of(2020, 1, 1)).isInForce()).isFalse();
  }

  @Test
  void should_come_out_wrong_if_the_first_consent_is_overwritten() {
    Timeline wrong = Timeline.of(PARIS.asOverwritten());

    assertThat(wrong.on(LocalDate.of(2021, 2, 18)).isInForce()).isFalse();
    assertThat(wrong.on(LocalDate.of(2021, 2, 19)).isInForce()).isTrue();
  }

  @Test
  void should_replace_merged_municipalities_on_the_day_and_their_text_three_years_later() {
    Timeline wedeka = Timeline.of(MERGER.wedeka());

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
    Timeline scenario = Timeline.of(MERGER.withTextOpenOverTheMerger());

    assertThat(scenario.outcome(ActId.of("scenario"), LocalDate.of(2018, 1, 10)).violations())
        .extracting(Violation::party)
        .containsExactly(Optional.of(Merger.WESTERWOLDE.id()));
  }
}
