package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ConsentRule;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;

/**
 * Whose consent to a proceeding stands on a day, and where it does not, why. What a party's
 * predecessors gave counts for it. Immutable and thread-safe; made by the library alone.
 *
 * @since 0.1
 */
public interface Consents {
  /**
   * Returns what is consented to.
   *
   * @return the founding of an agreement, or an act
   */
  Proceeding proceeding();

  /**
   * Returns the provisions by which it is judged.
   *
   * @return the provisions
   */
  Provisions provisions();

  /**
   * Returns the position against whose parties it is judged.
   *
   * @return the standing on the day
   */
  Standing standing();

  /**
   * Returns the day on which it was opened.
   *
   * @return the day, or empty if nothing is dated
   */
  default Optional<LocalDate> opening() {
    return proceeding().opening();
  }

  /**
   * Returns the last day on which a signature counts, as it is known.
   *
   * @return the day, or empty if it stays open, or waits for a day that has not come
   */
  Optional<LocalDate> closing();

  /**
   * Tells whether it is open, so that parties are asked.
   *
   * @return false before the day on which it is opened; true if nothing is dated
   */
  boolean isOpen();

  /**
   * Returns the rule that must be met.
   *
   * @return the rule
   */
  default ConsentRule rule() {
    return proceeding().consentRule(provisions());
  }

  /**
   * Returns the rule's evaluation.
   *
   * @return the tally; a newcomer's own consent is not part of it
   */
  Tally tally();

  /**
   * Returns whether it can be complete: the state of its rule, which is open too where it cannot be
   * met as the parties stand but the consent of all who are asked would do (VCLT art. 39).
   *
   * @return the state; a newcomer's own consent, and a notice, do not bear on it
   */
  Tally.State state();

  /**
   * Tells whether an objection stands in its way: the rule could still be met, had nobody objected,
   * or the newcomer itself objects. It may be taken back, or a consent may follow it.
   *
   * @return true if nothing but the objection makes the rule unreachable
   */
  boolean isBlocked();

  /**
   * Returns those of whom the rule asks consent.
   *
   * @return the parties, in the order in which they became partners; none before it is opened
   */
  List<Party> electorate();

  /**
   * Returns those whom the proceeding brings in, and whose own consent it needs besides.
   *
   * @return the newcomer, or its heirs; none if nobody joins by it
   */
  List<PartyId> newcomers();

  /**
   * Returns whose own consent is needed besides the rule's, since their places change by it: of a
   * change of role those whose role it is.
   *
   * @return the parties; nobody of most proceedings
   */
  Set<PartyId> consenting();

  /**
   * Returns who is missing: each of whom the rule asks consent, and each who joins, and whose
   * consent does not stand; of one who leaves, its notice.
   *
   * @return the parties, those who are asked before those who join
   */
  Set<PartyId> missing();

  /**
   * Returns those of the missing without whom it cannot be complete: who are in every set of
   * parties whose consent would complete it as they stand.
   *
   * @return the parties; of those who are asked none, if nobody's consent helps on the day
   */
  Set<PartyId> indispensable();

  /**
   * Tells whether a party's consent stands.
   *
   * @param party the party
   * @return true if what it or its predecessors gave covers everything that is to be signed
   */
  boolean stands(PartyId party);

  /**
   * Tells whether a party's consent covers an instrument.
   *
   * @param party the party
   * @param instrument the instrument
   * @return true if what it or its predecessors gave covers the instrument
   */
  boolean covers(PartyId party, InstrumentId instrument);

  /**
   * Tells whether a party says no.
   *
   * @param party the party
   * @return true if an objection of it stands
   */
  boolean objects(PartyId party);

  /**
   * Tells whether a party says neither yes nor no.
   *
   * @param party the party
   * @return true if its last word, or else that of one before it, is an abstention
   */
  boolean abstains(PartyId party);

  /**
   * Returns why a signature does not count for an instrument. What was taken back since is not
   * looked at.
   *
   * @param signature a signature of the proceeding
   * @param instrument one of the instruments to be signed
   * @return the condition that it does not meet, as the part of a violation's code after the dot,
   *     or empty if it counts
   */
  Optional<String> fault(Signature signature, InstrumentId instrument);

  /**
   * Returns why a signature does not count for the proceeding as such. What was taken back since is
   * not looked at.
   *
   * @param signature a signature of the proceeding
   * @return the condition that it does not meet, as the part of a violation's code after the dot,
   *     or empty if it counts
   */
  Optional<String> fault(Signature signature);
}
