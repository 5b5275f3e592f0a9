package org.entente.timeline;

import static org.entente.Scene.day;

import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.Succession;
import org.entente.words.Messages;

/** Why a party is bound, in English, and what the reasons are told of. */
final class Reasons {
  private Reasons() {}

  static List<String> why(Agreement agreement, Party party, String on) {
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    return english.of(Timeline.of(agreement).why(party, day(on)));
  }

  /** An agreement that nobody has signed yet. */
  static Agreement.Builder deal(Party... founders) {
    return Agreement.builder().id("deal").title("A deal").addFounders(founders);
  }

  /** One party takes the place of another; the act has a title, as "The merger". */
  static Succession takesPlace(String title, String on, Party predecessor, Party successor) {
    return Succession.builder()
        .id(title.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .title(title)
        .on(day(on))
        .addPredecessors(predecessor)
        .addSuccessors(successor)
        .build();
  }
}
