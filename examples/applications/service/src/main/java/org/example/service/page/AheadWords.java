package org.example.service.page;

import java.time.LocalDate;
import java.util.List;
import org.entente.timeline.Timeline;

/** What lies ahead, in words: for the page and for the calendar. */
public final class AheadWords {
  private AheadWords() {}

  /**
   * One line.
   *
   * @param on the day
   * @param text what it is
   */
  public record Line(LocalDate on, String text) {}

  static List<Line> of(Timeline timeline, LocalDate day, Phrases phrases) {
    return timeline.ahead(day).stream()
        .map(each -> new Line(each.on(), phrases.messages().of(each)))
        .toList();
  }
}
