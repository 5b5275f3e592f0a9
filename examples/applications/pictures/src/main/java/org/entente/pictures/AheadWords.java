package org.entente.pictures;

import java.util.Locale;
import org.entente.Agreement;

/** What lies ahead, in words. */
final class AheadWords {
  private static final int MOST_NAMES = 12;

  private final Agreement agreement;
  private final Words words;

  AheadWords(Agreement agreement, Words words) {
    this.agreement = agreement;
    this.words = words.naming(agreement);
  }

  /** What a day brings, in one phrase: "Accession of West: last day to sign". */
  String phrase(LiesAhead ahead) {
    return switch (ahead.kind()) {
      case LAST_DAY_OF_TERM -> words.say("ahead.last-day-of-term");
      case LAST_DAY_OF_DUTIES ->
        words.say("ahead.last-day-of-duties", words.names(ahead.parties()));
      default -> subject(ahead) + ": " + words.say("ahead." + token(ahead));
    };
  }

  /** Whom it concerns, and that it is given; nothing if there is nothing to add. */
  String detail(LiesAhead ahead) {
    StringBuilder detail = new StringBuilder();
    if (!ahead.parties().isEmpty() && ahead.kind() != LiesAhead.Kind.LAST_DAY_OF_DUTIES) {
      detail.append(words.say(isMissing(ahead) ? "ahead.missing" : "ahead.concerns", names(ahead)));
    }
    if (ahead.isGiven()) {
      detail.append(detail.isEmpty() ? "" : " ").append(words.say("ahead.given"));
    }
    return detail.toString();
  }

  private String names(LiesAhead ahead) {
    int more = ahead.parties().size() - MOST_NAMES;
    return more <= 0
        ? words.names(ahead.parties())
        : words.say("and-more", words.names(ahead.parties().subList(0, MOST_NAMES)), more);
  }

  private static boolean isMissing(LiesAhead ahead) {
    return ahead.kind() == LiesAhead.Kind.LAST_DAY_TO_SIGN
        || ahead.kind() == LiesAhead.Kind.LAST_DAY_TO_COMPLETE;
  }

  private String subject(LiesAhead ahead) {
    return ahead.act().map(act -> words.nameOf(act, agreement)).orElse(words.say("founding"));
  }

  private static String token(LiesAhead ahead) {
    return ahead.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
