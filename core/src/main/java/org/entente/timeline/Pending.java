package org.entente.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.ActId;
import org.entente.ConsentRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.rule.Ballot;
import org.entente.rule.Standing;
import org.entente.rule.Tally;
import org.entente.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an act, or of the founding, whose consent is not complete: who is missing, under
 * which rule, until when, and whether it can still pass. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Pending implements Outcome {
  private final Supplier<Standing> position;
  private final ConsentRule rule;
  private final Asker asker;
  private volatile @Nullable Standing standing;
  private volatile @Nullable List<Violation> violations;
  private volatile @Nullable Tally tally;

  /** How a standing is asked: an act, or the founding. */
  interface Asker {
    List<Violation> check(Standing standing);

    Tally tally(Standing standing);

    boolean isDefeated(Standing standing);

    /** Whether there is nobody to ask as long as the agreement has not entered into force. */
    boolean awaitsEntry(Standing standing);

    Ballot ballot();
  }

  Pending(Supplier<Standing> position, ConsentRule rule, Asker asker) {
    this.position = position;
    this.rule = rule;
    this.asker = asker;
  }

  private Standing asked() {
    Standing known = standing;
    if (known == null) {
      known = position.get();
      standing = known;
    }
    return known;
  }

  /**
   * Returns what kept consent from being complete when it was judged on the day: against the
   * parties as they stood in the morning. Had all of it been done on that day, consent had been
   * complete.
   *
   * @return the violations, never empty
   */
  @Override
  public List<Violation> violations() {
    List<Violation> known = violations;
    if (known == null) {
      known = asker.check(asked());
      violations = known;
    }
    return known;
  }

  /**
   * Returns the parties that a violation names: those without whom the act cannot be complete. A
   * rule that asks for a number, a share or a weight needs nobody in particular; whose consent
   * would do, its {@link #tally()} says.
   *
   * @return the parties, in the order of the violations
   */
  public Set<PartyId> missing() {
    Set<PartyId> missing = new LinkedHashSet<>();
    violations().forEach(violation -> violation.party().ifPresent(missing::add));
    return missing;
  }

  /**
   * Returns the rule under which consent is asked: the one frozen when it was opened.
   *
   * @return the rule
   */
  public ConsentRule rule() {
    return rule;
  }

  /**
   * Returns the provisions by which it is judged: those frozen when it was opened, whatever has
   * changed since.
   *
   * @return the provisions
   */
  public Provisions provisions() {
    return asker.ballot().provisions();
  }

  /**
   * Returns the rule's evaluation on the day.
   *
   * @return the tally; a newcomer's own consent is not part of it
   */
  public Tally tally() {
    Tally known = tally;
    if (known == null) {
      known = asker.tally(asked());
      tally = known;
    }
    return known;
  }

  /**
   * Returns the day on which it was opened.
   *
   * @return the day, or empty if nothing is dated
   */
  public Optional<LocalDate> opening() {
    return asker.ballot().opening();
  }

  /**
   * Returns the last day on which a signature counts.
   *
   * @return the day, or empty if it stays open
   */
  public Optional<LocalDate> closing() {
    return asker.ballot().closing();
  }

  /**
   * Tells whether consent can still become complete, as the parties stand: impossible is told apart
   * from not yet. Before entry into force there is nobody to ask yet, and that is not impossible.
   *
   * @return false if the rule cannot be met, and no signature of those now asked would change it;
   *     or if the notice of withdrawal was given too early, so that another is needed
   */
  public boolean canStillPass() {
    return (tally().state() != Tally.State.IMPOSSIBLE || asker.awaitsEntry(asked()))
        && !asker.isDefeated(asked())
        && violations().stream()
            .noneMatch(violation -> violation.condition().equals("notice-too-early"));
  }

  /**
   * Returns those asked who joined after it was opened, with the act that brought each in.
   *
   * @return the act by party, in the order in which they are asked
   */
  public Map<PartyId, ActId> askedSince() {
    Map<PartyId, ActId> since = new LinkedHashMap<>();
    LocalDate opening = opening().orElse(LocalDate.MAX);
    for (Party party : asked().electorate()) {
      asked()
          .member(party.id())
          .filter(member -> member.since().isAfter(opening))
          .flatMap(member -> member.by())
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
