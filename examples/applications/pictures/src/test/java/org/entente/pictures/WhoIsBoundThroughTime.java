package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pictures.Samples.day;

import java.util.List;
import java.util.Locale;
import org.entente.PartyId;
import org.entente.Term;
import org.entente.pictures.Participations.Days;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class WhoIsBoundThroughTime {
  private static final Timeline LARGE = Timeline.of(Samples.large());

  private static List<Days> of(String party) {
    return Participations.of(LARGE).stream()
        .filter(days -> days.party().equals(PartyId.of(party)))
        .toList();
  }

  @Test
  void should_have_a_party_from_its_first_day_until_the_end() {
    assertThat(of("p1")).singleElement().satisfies(days -> {
      assertThat(days.from()).isEqualTo(day("2019-03-01"));
      assertThat(days.until()).contains(day("2031-01-01"));
      assertThat(days.isGiven()).isFalse();
      assertThat(days.by()).isEmpty();
    });
  }

  @Test
  void should_end_with_a_withdrawal_and_begin_with_an_accession() {
    assertThat(of("p3").get(0).until()).contains(day("2021-10-01"));
    assertThat(of("p86").get(0).from()).isEqualTo(day("2019-06-01"));
    assertThat(of("p86").get(0).isGiven()).isTrue();
  }

  @Test
  void should_pass_from_predecessors_to_the_successor() {
    assertThat(of("p12").get(0).until()).contains(day("2022-01-01"));
    assertThat(of("merged").get(0).from()).isEqualTo(day("2022-01-01"));
    assertThat(of("merged").get(0).after())
        .containsExactlyInAnyOrder(PartyId.of("p11"), PartyId.of("p12"), PartyId.of("p13"));
  }

  @Test
  void should_draw_a_bar_for_each_and_say_what_is_given() {
    Picture picture = Pictures.in(Locale.ENGLISH).membership(LARGE, day("2025-06-01"));

    assertThat(picture.table().rows()).hasSize(98);
    assertThat(Svg.read(picture.svg()).hints())
        .contains(
            "Gemeente 86: from 1 June 2019 until 1 January 2031 (given, not proven)",
            "Gemeente 1: from 1 March 2019 until 1 January 2031");
    assertThat(picture.description())
        .isEqualTo("98 parties were, are or will be bound. On 1 June 2025 91 are.");
    assertThat(picture.table().rows())
        .anySatisfy(row -> assertThat(row)
            .containsExactly(
                "Gemeente Elf-Twaalf-Dertien",
                "partner",
                "1 January 2022",
                "1 January 2031",
                "succession to Gemeente 11, Gemeente 12 and Gemeente 13",
                "proven"));
  }

  @Test
  void should_number_what_happened_and_tell_it_below() {
    Svg svg = Svg.read(Pictures.in(Locale.ENGLISH)
        .membership(Timeline.of(Samples.covenant()), day("2024-04-01"))
        .svg());

    assertThat(svg.texts()).contains("1", "2", "3", "15 March 2025: South leaves.");
  }

  @Test
  void should_mark_months_or_years_far_enough_apart() {
    TimeAxis year = new TimeAxis(day("2024-01-10"), day("2025-01-10"), 0, 700);
    TimeAxis century = new TimeAxis(day("1900-05-01"), day("2020-01-10"), 0, 700);

    assertThat(year.marks())
        .containsExactly(
            day("2024-04-01"), day("2024-07-01"), day("2024-10-01"), day("2025-01-01"));
    assertThat(century.marks()).first().isEqualTo(day("1920-01-01"));
    assertThat(century.marks()).hasSize(6);
    assertThat(century.at(day("1900-05-01"))).isZero();
    assertThat(century.at(day("2020-01-10"))).isEqualTo(700);
    assertThat(century.at(day("2099-01-01"))).isEqualTo(700);
  }

  @Test
  void should_name_months_as_the_language_shortens_them() {
    Timeline timeline = Timeline.of(
        Samples.covenant().withTerm(Term.from(day("2022-01-01")).until(day("2022-07-01"))));

    assertThat(texts("en", timeline)).contains("Mar 22", "May 22");
    assertThat(texts("nl", timeline)).contains("mrt 22", "mei 22");
  }

  private static List<String> texts(String language, Timeline timeline) {
    return Svg.read(Pictures.in(Locale.forLanguageTag(language))
            .membership(timeline, day("2022-02-01"))
            .svg())
        .texts();
  }

  @Test
  void should_be_drawn_of_an_agreement_that_never_binds_anybody() {
    Picture picture = Pictures.in(Locale.ENGLISH)
        .membership(
            Timeline.of(Samples.covenant().withSignatures(List.of()).withActs(List.of())),
            day("2024-04-01"));

    assertThat(picture.description()).startsWith("0 parties");
    assertThat(picture.table().rows()).isEmpty();
  }
}
