package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.pictures.Samples.SOUTH;
import static org.entente.pictures.Samples.day;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.entente.Agreement;
import org.entente.Postponement;
import org.entente.Withdrawal;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class CalendarOfDeadlines {
  private static final LocalDate TODAY = day("2024-04-01");
  private static final Deadlines ENGLISH = Deadlines.in(Locale.ENGLISH);

  private static String text(Agreement agreement) {
    return ENGLISH.calendar(List.of(Timeline.of(agreement)), TODAY);
  }

  private static List<VEvent> events(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    calendar.validate();
    return calendar.getComponents("VEVENT");
  }

  private static String uid(VEvent event) {
    return event.getUid().orElseThrow().getValue();
  }

  private static VEvent of(String summary, String text) throws Exception {
    return events(text).stream()
        .filter(event -> event.getSummary().getValue().startsWith(summary))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void should_have_an_event_for_each_day_that_lies_ahead() throws Exception {
    assertThat(events(text(Samples.covenant())))
        .extracting(
            event -> event.getDateTimeStart().getValue(),
            event -> event.getSummary().getValue())
        .containsExactly(
            tuple(
                "20241231", "Accession of Newtown: last day to sign. · Covenant on shared services"),
            tuple(
                "20250101",
                "Accession of Newtown fails. (If nothing more is recorded.) · Covenant on shared services"),
            tuple("20250315", "South leaves. · Covenant on shared services"),
            tuple("20270101", "The agreement expires. · Covenant on shared services"));
  }

  @Test
  void should_be_the_same_bytes_for_the_same_dossier() {
    assertThat(text(Samples.covenant())).isEqualTo(text(Samples.covenant()));
  }

  @Test
  void should_stamp_an_event_with_the_day_on_which_the_dossier_last_learned_of_it()
      throws Exception {
    VEvent leaving = of("South leaves", text(Samples.covenant()));

    assertThat(leaving.getProperty("DTSTAMP").orElseThrow().getValue())
        .isEqualTo("20240315T000000Z");
  }

  @Test
  void should_keep_the_identity_of_an_event_whose_day_moves() throws Exception {
    Withdrawal leaving = (Withdrawal) Samples.covenant().act("south-leaves").orElseThrow();
    Agreement postponed = Samples.covenant()
        .withAct(leaving.withPostponements(
            List.of(Postponement.until(day("2024-03-20"), day("2025-09-01")))));

    VEvent before = of("South leaves", text(Samples.covenant()));
    VEvent after = of("South leaves", text(postponed));

    assertThat(after.getDateTimeStart().getValue()).isEqualTo("20250901");
    assertThat(uid(after)).isEqualTo(uid(before));
    assertThat(after.getProperty("DTSTAMP").orElseThrow().getValue()).isEqualTo("20240320T000000Z");
  }

  @Test
  void should_tell_events_apart() throws Exception {
    String both = ENGLISH.calendar(
        List.of(Timeline.of(Samples.covenant()), Timeline.of(Samples.large())), TODAY);

    assertThat(events(both))
        .hasSize(8)
        .extracting(CalendarOfDeadlines::uid)
        .doesNotHaveDuplicates();
  }

  @Test
  void should_fold_long_lines_without_cutting_a_character() throws Exception {
    String title = "Überéénkomst, mét; accenten én 🤝 ".repeat(12).strip();

    String text = text(Samples.covenant().withTitle(title));

    assertThat(text.split("\r\n", -1))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(of("The agreement", text).getSummary().getValue())
        .isEqualTo("The agreement expires. · " + title);
  }

  @Test
  void should_speak_dutch() throws Exception {
    String text = Deadlines.in(Locale.forLanguageTag("nl"))
        .calendar(List.of(Timeline.of(Samples.covenant())), TODAY);

    assertThat(events(text))
        .extracting(event -> event.getSummary().getValue())
        .contains("South treedt uit. · Covenant on shared services");
    assertThat(of("Accession", text).getDescription().getValue()).contains("nog niet ondertekend: ", "en Newtown.");
  }

  @Test
  void should_be_a_calendar_though_nothing_lies_ahead() {
    String text = ENGLISH.calendar(List.of(), TODAY);

    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text).doesNotContain("VEVENT", SOUTH.name());
  }
}
