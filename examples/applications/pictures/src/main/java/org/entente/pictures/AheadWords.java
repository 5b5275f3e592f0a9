package org.entente.pictures;

import java.util.List;
import org.entente.answer.Upcoming;
import org.entente.words.Messages;

/** What lies ahead in the library's words, with no more names than one reads. */
final class AheadWords {
  private static final int MOST_NAMES = 12;

  private AheadWords() {}

  /** Without those whom it waits for: "Accession of West: last day to sign." */
  static String brief(Upcoming ahead, Messages messages) {
    return messages.of(isWaiting(ahead) ? ahead.withParties(List.of()) : ahead);
  }

  /** With those whom it waits for, unless they are many. */
  static String of(Upcoming ahead, Messages messages) {
    return ahead.parties().size() > MOST_NAMES ? brief(ahead, messages) : messages.of(ahead);
  }

  private static boolean isWaiting(Upcoming ahead) {
    return switch (ahead.kind()) {
      case LAST_DAY_TO_OBJECT, LAST_DAY_TO_COMPLETE, LAST_DAY_TO_SIGN -> true;
      case OPENS,
          LAST_DAY_FOR_NOTICE,
          LAST_DAY_FOR_NON_RENEWAL,
          LAST_DAY_OF_CONDITION,
          AUTHORITY_STANDS,
          NOTICE_FROM,
          DUTIES_END,
          HAPPENS -> false;
    };
  }
}
