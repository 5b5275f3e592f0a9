package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.PartyId;

/**
 * How a standing came about: who took whose place, and who was asked for consent on earlier days.
 * Immutable and thread-safe; made by the library alone.
 *
 * @since 0.1
 */
public interface Past {
  /**
   * One party's place passed to one other.
   *
   * @param predecessor the party that had it
   * @param successor the party that took it
   * @param on the day
   * @param isByLaw whether it passed by law, with all that is the predecessor's, or by agreement
   * @since 0.1
   */
  record Succeeded(PartyId predecessor, PartyId successor, LocalDate on, boolean isByLaw) {
    /**
     * Returns the last day on which the predecessor had the place.
     *
     * @return the day before the succession
     */
    public LocalDate eve() {
      return on.minusDays(1);
    }
  }

  /**
   * Returns who took whose place.
   *
   * @return the successions in order of day
   */
  List<Succeeded> successions();

  /**
   * Returns who stands in a party's place.
   *
   * @param party the party
   * @return its heirs; itself if nobody succeeded it
   */
  Set<PartyId> heirs(PartyId party);

  /**
   * Returns who was asked for consent to acts at the end of an earlier day: the partners, and
   * before entry into force those who are asked to found.
   *
   * @param day the day
   * @return the parties
   */
  Set<PartyId> electors(LocalDate day);
}
