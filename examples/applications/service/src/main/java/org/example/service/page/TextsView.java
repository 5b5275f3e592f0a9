package org.example.service.page;

import java.util.List;
import java.util.Optional;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.rule.Membership;
import org.entente.rule.Standing;

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
      Standing standing, Optional<String> first, Optional<String> second, Phrases phrases) {
    Optional<String> between = first.isPresent() && second.isPresent()
        ? Optional.of(between(
            standing, PartyId.of(first.get()), PartyId.of(second.get()), phrases))
        : Optional.empty();
    return new TextsView(standing.texts(), first.orElse(""), second.orElse(""), between);
  }

  /** Both must be bound; the later of the two makes it hold between them. */
  private static String between(
      Standing standing, PartyId first, PartyId second, Phrases phrases) {
    String one = phrases.messages().name(first);
    String other = phrases.messages().name(second);
    Optional<Membership> a = standing.member(first);
    Optional<Membership> b = standing.member(second);
    if (a.isEmpty() || b.isEmpty()) {
      return phrases.say("texts.pair-none", one, other, a.isEmpty() ? one : other);
    }
    boolean isLater = a.get().boundSince().isAfter(b.get().boundSince());
    return phrases.say(
        "texts.pair", one, other, isLater ? a.get().boundSince() : b.get().boundSince());
  }
}
