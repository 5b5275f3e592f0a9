package org.example.service.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Accession;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;

/** The answer in a few sentences: how the agreement stands, and what is not complete. */
final class AnswerFirst {
  private static final int MOST = 3;

  private final Timeline timeline;
  private final Asked asked;
  private final Phrases phrases;

  AnswerFirst(Timeline timeline, Asked asked, Phrases phrases) {
    this.timeline = timeline;
    this.asked = asked;
    this.phrases = phrases;
  }

  String lead() {
    return asked
        .known()
        .map(known -> phrases.say("answer.day-known", asked.on(), known))
        .orElseGet(() -> phrases.say("answer.day", asked.on()));
  }

  /** As "in force, six partners, ends on 1 January 2026". */
  String standing() {
    Standing standing = timeline.on(asked.on());
    if (!standing.isInForce()) {
      return notInForce();
    }
    List<String> parts = new ArrayList<>();
    parts.add(phrases.say(isGiven() ? "answer.in-force-given" : "answer.in-force"));
    parts.add(phrases.count("answer.partners", standing.partners().size()));
    if (!standing.associates().isEmpty()) {
      parts.add(phrases.count("answer.associates", standing.associates().size()));
    }
    if (!standing.suspended().isEmpty()) {
      parts.add(phrases.count("answer.suspended", standing.suspended().size()));
    }
    timeline.endedOn().ifPresent(end -> parts.add(phrases.say("answer.ends", end)));
    return String.join(", ", parts) + ".";
  }

  private boolean isGiven() {
    return timeline.founding(asked.on()) instanceof Outcome.InEffect effect
        && effect.given().isPresent();
  }

  private String notInForce() {
    Outcome founding = timeline.founding(asked.on());
    if (founding instanceof Outcome.Failed failed) {
      return phrases.say("answer.failed", failed.failedOn()) + ".";
    }
    Optional<LocalDate> ended = timeline.endedOn().filter(end -> !end.isAfter(asked.on()));
    if (ended.isPresent()) {
      return phrases.say("answer.ended", ended.get()) + ".";
    }
    if (founding instanceof Outcome.Agreed agreed) {
      return agreed
              .effectiveOn()
              .map(effect -> phrases.say("answer.agreed", effect))
              .orElseGet(() -> phrases.messages().of(agreed))
          + ".";
    }
    return phrases.say("answer.not-yet") + ".";
  }

  /** One sentence for each thing that is asked, or agreed and still to come. */
  List<String> more() {
    List<String> sentences = new ArrayList<>();
    for (Matter matter : Matter.of(timeline, asked.on(), phrases)) {
      if (matter.isOpenOn(asked.on())) {
        sentences.add(sentence(open(matter, (Pending) matter.outcome())));
      } else if (matter.act().isPresent() && matter.outcome() instanceof Outcome.Agreed agreed) {
        sentences.add(sentence(agreed
            .effectiveOn()
            .map(effect -> phrases.say("answer.agreed-act", matter.title(), effect))
            .orElseGet(() -> matter.title() + ": " + phrases.messages().of(agreed))));
      }
    }
    if (sentences.size() <= MOST) {
      return sentences;
    }
    List<String> first = new ArrayList<>(sentences.subList(0, MOST));
    first.add(phrases.count("answer.more", sentences.size() - MOST));
    return first;
  }

  /** A name in lower case may come first. */
  private static String sentence(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  private String open(Matter matter, Pending pending) {
    String unmet = Unmet.of(pending, phrases);
    if (matter.act().isEmpty()) {
      return phrases.say("answer.founding", unmet);
    }
    return matter.act().get() instanceof Accession accession
        ? phrases.say("answer.not-partner", accession.party().nameOn(asked.on()), unmet)
        : phrases.say("answer.not-complete", matter.title(), unmet);
  }
}
