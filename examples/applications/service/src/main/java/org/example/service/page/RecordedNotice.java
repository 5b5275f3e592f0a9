package org.example.service.page;

import java.util.Optional;
import org.entente.ActId;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/**
 * What has just been recorded, with the outcome before and after.
 *
 * @param version the version it made
 * @param before what had become of it before, in words
 * @param after what has become of it
 */
public record RecordedNotice(int version, String before, String after) {

  static RecordedNotice of(
      int version,
      Timeline before,
      Timeline after,
      Optional<ActId> act,
      Asked asked,
      Phrases phrases) {
    return new RecordedNotice(
        version, words(before, act, asked, phrases), words(after, act, asked, phrases));
  }

  private static String words(
      Timeline timeline, Optional<ActId> act, Asked asked, Phrases phrases) {
    Outcome outcome = act.map(id -> timeline.outcome(id, asked.on()))
        .orElseGet(() -> timeline.founding(asked.on()));
    String words = phrases.messages().of(outcome);
    return outcome instanceof Pending pending ? words + ": " + Unmet.of(pending, phrases) : words;
  }
}
