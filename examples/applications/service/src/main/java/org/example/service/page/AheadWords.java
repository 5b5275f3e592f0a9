package org.example.service.page;

import java.time.LocalDate;
import java.util.List;
import org.entente.Agreement;
import org.entente.timeline.Timeline;
import org.example.service.answer.Ahead;

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
    return Ahead.of(timeline, day).stream()
        .map(item -> new Line(item.on(), text(item, timeline.agreement(), phrases)))
        .toList();
  }

  private static String text(Ahead.Item item, Agreement agreement, Phrases phrases) {
    String title = item.act()
        .flatMap(agreement::act)
        .map(act -> Matter.titleOf(act, phrases))
        .orElseGet(() -> phrases.say("kind.founding"));
    return switch (item.kind()) {
      case EVENT -> phrases.messages().of(item.event().orElseThrow());
      case LAST_DAY -> phrases.say("ahead.last-day");
      case CLOSES -> phrases.say("ahead.closes", title);
      case SILENCE -> phrases.say("ahead.silence", title);
      case DUTIES_END ->
        phrases.say("ahead.duties-end", phrases.messages().name(item.party().orElseThrow()));
    };
  }
}
