package org.entente.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ConsentRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The outcome of an act, or of the founding, whose consent is not complete: who is missing, under
 * which rule, until when, and whether it can still pass. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Pending implements Outcome permits ImmutablePending {
  private static final Set<String> UNTIMELY = Set.of(Codes.NOTICE_TOO_EARLY, Codes.NOTICE_NOT_OPEN);

  Pending() {}

  /**
   * Returns the outcome of a proceeding that is not complete.
   *
   * @param consents whose consent stands
   * @param check finds what is unmet, once somebody asks
   * @return the outcome
   */
  public static Pending of(Consents consents, Function<Consents, List<Violation>> check) {
    return ImmutablePending.of(consents, check);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pending(this);
  }

  /**
   * Returns what consent lacks at the end of the day, against the parties as they then stand. Once
   * all of it is done, consent is complete.
   *
   * @return the violations; none if it will be complete on the next day, because the parties have
   *     changed on this one; before its opening, that it is not opened, and nobody's signature
   */
  @Override
  @Value.Lazy
  public List<Violation> violations() {
    return check().apply(consents());
  }

  /**
   * Returns who is missing: each of whom the rule asks consent, and each who joins, and whose
   * consent does not stand; of one who leaves, its notice. Not all of them need consent where the
   * rule asks for a number, a share, a weight or one of several rules; who must,
   * {@link #indispensable()} says.
   *
   * @return the parties, those who are asked before those who join
   */
  public Set<PartyId> missing() {
    return consents().missing();
  }

  /**
   * Returns those without whom it cannot be complete as the parties stand: the missing parties that
   * are in every set whose consent would complete it.
   *
   * @return some of those {@linkplain #missing() missing}; of those who are asked none, if nobody's
   *     consent helps on the day
   */
  public Set<PartyId> indispensable() {
    return consents().indispensable();
  }

  /**
   * Returns whose consent stands.
   *
   * @return the consents on the day
   */
  @Value.Parameter
  public abstract Consents consents();

  @Value.Parameter
  abstract Function<Consents, List<Violation>> check();

  /**
   * Returns who has signed what, party by party and instrument by instrument.
   *
   * @return the matrix on the day
   */
  public Matrix matrix() {
    return Matrix.of(consents());
  }

  /**
   * Returns the rule under which consent is asked: the one frozen when it was opened.
   *
   * @return the rule
   */
  public ConsentRule rule() {
    return consents().rule();
  }

  /**
   * Returns the provisions by which it is judged: those frozen when it was opened, whatever has
   * changed since.
   *
   * @return the provisions
   */
  public Provisions provisions() {
    return consents().provisions();
  }

  /**
   * Returns the rule's evaluation on the day.
   *
   * @return the tally; a newcomer's own consent is not part of it
   */
  @Value.Lazy
  public Tally tally() {
    return consents().tally();
  }

  /**
   * Tells whether it is open. Before its opening an act is no more than announced, or not even
   * that: it asks nobody, and lists of what is pending do well to leave it out. Where nothing is
   * dated it is open, under the provisions of the day.
   *
   * @return false before the day on which it is opened
   */
  public boolean isOpen() {
    return consents().isOpen();
  }

  /**
   * Returns the day on which it was opened.
   *
   * @return the day, or empty if nothing is dated
   */
  public Optional<LocalDate> opening() {
    return consents().opening();
  }

  /**
   * Returns the last day on which a signature counts.
   *
   * @return the day, or empty if it stays open
   */
  public Optional<LocalDate> closing() {
    return consents().closing();
  }

  /**
   * Tells whether consent can still become complete, as the parties stand: impossible is told apart
   * from not yet. Before its opening nobody is asked, and that is not impossible. An objection may
   * be taken back, and a consent may follow it. Before entry into force there is nobody to ask yet,
   * and that is not impossible.
   *
   * @return false if the rule cannot be met, and no signature of those now asked would change it;
   *     or if the notice of withdrawal was given on a day on which none can be, so that another is
   *     needed
   */
  public boolean canStillPass() {
    boolean awaitsEntry =
        consents().proceeding() instanceof Act && !consents().standing().isInForce();
    return (awaitsEntry
            || !isOpen()
            || consents().isBlocked()
            || consents().state() != Tally.State.IMPOSSIBLE)
        && violations().stream().map(Violation::condition).noneMatch(UNTIMELY::contains);
  }

  /**
   * Returns those asked who joined after it was opened, with the act that brought each in.
   *
   * @return the act by party, in the order in which they are asked
   */
  public Map<PartyId, ActId> askedSince() {
    Map<PartyId, ActId> since = new LinkedHashMap<>();
    LocalDate opened = opening().orElse(LocalDate.MAX);
    for (Party party : consents().electorate()) {
      Optional<Membership> member = consents().standing().member(party.id());
      member
          .filter(each -> each.since().isAfter(opened))
          .flatMap(Membership::by)
          .ifPresent(act -> since.put(party.id(), act));
    }
    return since;
  }

  /** Returns what is missing. */
  @Override
  public String toString() {
    return "Pending" + violations();
  }
}
