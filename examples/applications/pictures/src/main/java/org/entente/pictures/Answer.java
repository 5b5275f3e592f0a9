package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;

/** The position of an agreement on a day, in a sentence or a few. */
final class Answer {
  private static final int MOST_PENDING = 5;

  private final Timeline timeline;
  private final Agreement agreement;
  private final LocalDate day;
  private final Words words;

  Answer(Timeline timeline, LocalDate day, Words words) {
    this.timeline = timeline;
    this.agreement = timeline.agreement();
    this.day = day;
    this.words = words;
  }

  String sentence() {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say("answer", day, force()));
    int pending = 0;
    for (Act act : agreement.withoutWrongFacts().acts()) {
      Optional<Pending> open = open(act);
      if (open.isPresent() && ++pending <= MOST_PENDING) {
        sentences.add(of(act, open.get()));
      }
    }
    if (pending > MOST_PENDING) {
      sentences.add(words.say("answer.more-pending", pending - MOST_PENDING));
    }
    sentences.replaceAll(Answer::capitalised);
    return String.join(" ", sentences);
  }

  private static String capitalised(String sentence) {
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + sentence.substring(Character.charCount(first));
  }

  private String force() {
    Standing standing = timeline.on(day);
    if (standing.isInForce()) {
      String parties = words.count("answer.in-force", standing.members().size());
      return standing
          .term()
          .until()
          .map(until -> parties + words.say("answer.ends", until))
          .orElse(parties);
    }
    return timeline
        .endedOn()
        .filter(end -> !end.isAfter(day))
        .map(end -> words.say("answer.ended", end))
        .orElseGet(
            () -> words.say("answer.not-in-force", words.messages().of(timeline.founding(day))));
  }

  private Optional<Pending> open(Act act) {
    return timeline.outcome(act.id(), day) instanceof Pending pending
            && pending.isOpen()
        ? Optional.of(pending)
        : Optional.empty();
  }

  private String of(Act act, Pending pending) {
    String unmet = words.count("answer.unmet", pending.violations().size());
    return act instanceof Accession accession
        ? words.say("answer.newcomer", accession.party().id(), unmet)
        : words.say("answer.act", words.nameOf(act), unmet);
  }
}
