package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@RegisterTest
class CalendarTest {
  private static final String FEED = "/agreements/dtz-2022-2025/calendar.ics?on=2023-07-11&lang=en";

  @Value("${local.server.port}")
  int port;

  @Test
  void should_hold_what_lies_ahead() throws Exception {
    Client.Answer answer = new Client(port).get(FEED).send();

    Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));

    assertThat(answer.header("Content-Type")).startsWith("text/calendar");
    assertThat(calendar.getComponents().stream()
            .map(VEvent.class::cast)
            .map(event ->
                event.getDateTimeStart().getValue() + " " + event.getSummary().getValue()))
        .contains(
            "20260101 Samenwerkingsovereenkomst Dutch TechZone (DTZ) 2022-2025: The agreement expires.");
    assertThat(calendar.validate().hasErrors()).isFalse();
  }

  @Test
  void should_name_an_event_alike_in_both_languages_and_each_by_its_own_name() throws Exception {
    List<String> english = uids("/agreements/dtz-2022-2025/calendar.ics?on=2023-07-11&lang=en");

    assertThat(english).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(uids("/agreements/dtz-2022-2025/calendar.ics?on=2023-07-11&lang=nl")).isEqualTo(english);
  }

  private List<String> uids(String feed) throws Exception {
    Calendar calendar = new CalendarBuilder()
        .build(new StringReader(new Client(port).get(feed).send().body()));
    return calendar.getComponents().stream()
        .map(VEvent.class::cast)
        .map(event -> event.getUid().orElseThrow().getValue())
        .toList();
  }

  @Test
  void should_be_the_same_bytes_each_time() {
    assertThat(new Client(port).get(FEED).send().body())
        .isEqualTo(new Client(port).get(FEED).send().body());
  }
}
