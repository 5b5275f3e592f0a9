package org.example.service.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;

/**
 * The texts in force on a day, and between two parties.
 *
 * @param texts the texts
 * @param first one party's id; blank if none is chosen
 * @param second the other's
 * @param between what holds between the two, in a sentence; empty if none are chosen
 */
public record TextsView(
    List<Instrument> texts, String first, String second, Optional<String> between) {

  static TextsView of(
      Timeline timeline,
      LocalDate day,
      Optional<String> first,
      Optional<String> second,
      Phrases phrases) {
    Optional<String> between = first.isPresent() && second.isPresent()
        ? Optional.of(
            between(timeline, day, PartyId.of(first.get()), PartyId.of(second.get()), phrases))
        : Optional.empty();
    return new TextsView(timeline.on(day).texts(), first.orElse(""), second.orElse(""), between);
  }

  /**
   * Tells whether a version is stated.
   *
   * @return true if one of the texts has one
   */
  public boolean hasVersions() {
    return texts.stream().anyMatch(text -> text.version().isPresent());
  }

  /**
   * Tells whether a digest is stated.
   *
   * @return true if one of the texts has one
   */
  public boolean hasDigests() {
    return texts.stream().anyMatch(text -> text.digest().isPresent());
  }

  /**
   * Tells whether a source is stated.
   *
   * @return true if one of the texts has one
   */
  public boolean hasSources() {
    return texts.stream().anyMatch(text -> text.source().isPresent());
  }

  private static String between(
      Timeline timeline, LocalDate day, PartyId first, PartyId second, Phrases phrases) {
    String one = phrases.messages().name(first);
    String other = phrases.messages().name(second);
    Standing today = timeline.on(day);
    if (!today.isParty(first) || !today.isParty(second)) {
      return phrases.say("texts.pair-none", one, other, today.isParty(first) ? other : one);
    }
    return phrases.say("texts.pair", one, other, since(timeline, today, first, second));
  }

  /** From when on both have been bound and the texts have been the same, up to the day. */
  private static LocalDate since(Timeline timeline, Standing today, PartyId first, PartyId second) {
    LocalDate since = today.day();
    boolean holds = false;
    for (Standing each : timeline.standings()) {
      if (each.day().isAfter(today.day())) {
        break;
      }
      boolean same =
          each.isParty(first) && each.isParty(second) && each.texts().equals(today.texts());
      since = same && !holds ? each.day() : since;
      holds = same;
    }
    return since;
  }
}
