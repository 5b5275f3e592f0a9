package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pictures.Samples.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.Term;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TheReport {
  private static final LocalDate TODAY = day("2024-04-01");
  private static final Report ENGLISH = Report.in(Locale.ENGLISH);

  private static String of(Agreement agreement) {
    return ENGLISH.on(Timeline.of(agreement), TODAY);
  }

  private static Svg read(String page) {
    return Svg.read(page.replaceFirst("<!DOCTYPE html>\\s*", ""));
  }

  private static List<String> texts(String page, String element) {
    return read(page).all(element).stream().map(Element::getTextContent).toList();
  }

  @Test
  void should_begin_with_the_answer() {
    assertThat(texts(of(Samples.covenant()), "p").get(0))
        .isEqualTo("On 1 April 2024: in force, 6 parties; its term ends on 1 January 2027. Newtown"
            + " has not joined: 2 conditions are unmet.");
  }

  @Test
  void should_say_that_an_agreement_is_not_or_no_longer_in_force() {
    Agreement unsigned = Samples.covenant().withSignatures(List.of()).withActs(List.of());
    Agreement over = Samples.covenant()
        .withActs(List.of())
        .withTerm(Term.from(day("2022-01-01")).until(day("2024-01-01")));

    assertThat(texts(of(unsigned), "p").get(0))
        .startsWith("On 1 April 2024: not in force; its founding is pending.");
    assertThat(texts(of(over), "p").get(0))
        .startsWith("On 1 April 2024: no longer in force; it ended on 1 January 2024.");
  }

  @Test
  void should_tell_what_one_acts_on_then_why_then_the_record() {
    assertThat(texts(of(Samples.covenant()), "h2"))
        .containsExactly(
            "Pending: Accession of Newtown",
            "Acts",
            "What lies ahead",
            "6 parties on 1 April 2024",
            "Through time",
            "Why",
            "The record",
            "Worth a look");
  }

  @Test
  void should_say_what_is_unmet_what_would_do_and_from_when() {
    String page = of(Samples.covenant());

    assertThat(texts(page, "li"))
        .contains("Consent is not complete. Parties that consent: 1; needed: 5.");
    assertThat(texts(page, "p"))
        .contains("If the rest signed on 1 April 2024, it would be in effect on 1 April 2024.");
  }

  @Test
  void should_hold_the_facts_in_order_of_day() {
    List<Element> rows = read(of(Samples.covenant())).all("tr");
    List<String> days = rows.stream()
        .map(Element::getTextContent)
        .filter(text -> text.contains("Newtown") && text.contains("2024"))
        .filter(text -> text.matches("^\\d+ \\w+ 2024.*(signs|decides|objects|takes back).*"))
        .toList();

    assertThat(days).hasSize(9);
    assertThat(days.get(0)).startsWith("10 January 2024South signs: Covenant on shared services");
    assertThat(days.get(8)).startsWith("1 March 2024Newtown signs");
  }

  @Test
  void should_tell_given_from_proven() {
    Agreement given = Samples.covenant()
        .withSignatures(List.of())
        .withActs(List.of())
        .withGiven(Given.of(day("2022-01-01"), "https://example.org/register?a=1&b=2"));

    String page = of(given);

    assertThat(texts(page, "td")).contains("given, not proven");
    assertThat(read(page).all("a")).first().satisfies(link -> {
      assertThat(link.getAttribute("href")).isEqualTo("https://example.org/register?a=1&b=2");
      assertThat(link.getAttribute("rel")).isEqualTo("noreferrer");
    });
  }

  @Test
  void should_run_and_fetch_nothing_whatever_a_dossier_holds() {
    Party hostile = Party.of("x", "<img src=x onerror=alert(1)>");
    Agreement agreement = Agreement.builder()
        .id("hostile")
        .title("</style></title><script>alert(1)</script>")
        .source("javascript:alert(1)")
        .addFounders(hostile, Samples.NORTH)
        .given(Given.of(day("2022-01-01"), "register"))
        .build();

    String page = of(agreement);

    assertThat(page).contains("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(read(page).all("script")).isEmpty();
    assertThat(read(page).all("img")).isEmpty();
    assertThat(read(page).all("a")).isEmpty();
  }

  @Test
  void should_be_the_same_bytes_each_time_and_in_its_language() {
    Report dutch = Report.in(Locale.forLanguageTag("nl"));
    Timeline timeline = Timeline.of(Samples.covenant());

    String page = dutch.on(timeline, TODAY);

    assertThat(page).isEqualTo(dutch.on(timeline, TODAY));
    assertThat(read(page).root().getAttribute("lang")).isEqualTo("nl");
    assertThat(texts(page, "h2")).contains("Wat komt", "Waarom", "Het dossier");
  }

  @Test
  void should_use_each_id_once_though_it_holds_several_pictures() {
    assertThat(read(of(Samples.covenant())).ids()).doesNotHaveDuplicates().hasSizeGreaterThan(5);
  }

  @Test
  void should_let_a_table_stand_for_a_tall_picture_on_paper() {
    String page = ENGLISH.on(Timeline.of(Samples.large()), day("2025-06-01"));

    assertThat(read(page).all("figure"))
        .extracting(figure -> figure.getAttribute("class"))
        .containsExactly("tall", "tall");
    assertThat(page).contains("@media print", "figure.tall svg { display: none; }");
  }

  @Test
  void should_leave_out_columns_that_say_nothing_and_explanations_that_are_too_many() {
    String page = ENGLISH.on(Timeline.of(Samples.large()), day("2025-06-01"));

    assertThat(texts(page, "th")).doesNotContain("Recorded, if on another day");
    assertThat(texts(page, "p")).contains("The explanations of 68 more parties are left out.");
  }
}
