package org.entente;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * By law one or more parties take the place of others: a merger, a split, a ministry renamed (Wet
 * algemene regels herindeling art. 44). Nobody signs. Signatures that a predecessor gave stand for
 * its successors; where several merge, those of all predecessors that were asked. One that succeeds
 * a partner and an associate is a partner. A notice that a predecessor gave takes effect for the
 * place it came from: a successor that holds another stays. Before entry into force, it is the
 * founding parties' places that are taken. An agreement is refused in which more than 1,000 lines
 * of successions lead to one party, or a line of more than 1,000 parties
 * ({@link IllegalArgumentException}). Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Succession extends Act implements WithSuccession
    permits ImmutableSuccession {
  Succession() {
    super(ActKind.SUCCESSION);
  }

  /**
   * Returns the day on which the successors take the place of the predecessors.
   *
   * @return the day, in the years 1 to 9999
   */
  public abstract LocalDate on();

  /**
   * Returns the day on which it was enacted: from then on it is agreed, and before it is pending.
   *
   * @return the day, not after {@link #on()}; empty if it is the same, as by default, or it hangs
   *     on a notice
   */
  public abstract Optional<LocalDate> enactedOn();

  /**
   * Tells whether it hangs on a notice of its successor (Vienna Convention on Succession of States
   * in respect of Treaties, art. 17, 22). Until that is made it is pending, and the successor a
   * third, which no act asks; from then on it counts from {@link #on()}.
   *
   * @return false by default
   */
  @Value.Default
  public boolean isByNotice() {
    return false;
  }

  /**
   * Returns the day on which its successor made the notice on which it hangs.
   *
   * @return the day, in the years 1 to 9999; empty if none is made yet, or it hangs on none
   */
  public abstract Optional<LocalDate> notifiedOn();

  /**
   * Returns who is succeeded. A party that takes no part in the agreement may be among them.
   *
   * @return at least one party, none of them a successor
   */
  public abstract List<PartyId> predecessors();

  /**
   * Returns those of the predecessors that go on beside their successors (Dutch:
   * <i>afsplitsing</i>): each keeps its place, and each successor gets one of its own, bound since
   * the same day. What such a predecessor has consented to, and a notice that it has given, up to
   * the eve stands for both; from the day on each is asked.
   *
   * @return the parties; none of them by default
   */
  public abstract List<PartyId> remaining();

  /**
   * Returns who succeeds; a successor may take part already.
   *
   * @return at least one party
   */
  public abstract List<Party> successors();

  @Override
  public List<Change> changes() {
    return List.of(new Change.Succeeds(predecessors(), remaining(), successors()));
  }

  @Override
  Optional<Act> knownOn(LocalDate day) {
    LocalDate known = recordedOn().or(this::enactedOn).orElse(on());
    return known.isAfter(day) ? Optional.empty() : Optional.of(datedUpTo(day));
  }

  @Override
  boolean hasFact(Predicate<Fact> such) {
    return false;
  }

  @Override
  Act keeping(Function<Fact, Optional<Fact>> kept) {
    return this;
  }

  @Override
  Act datedUpTo(LocalDate day) {
    return withNotifiedOn(notifiedOn().filter(on -> !on.isAfter(day)));
  }

  @Value.Check
  void check() {
    Check.day("the day of act '" + id() + "'", on());
    enactedOn().ifPresent(day -> {
      String rule = "act '%s' must be enacted by its day, %s, and hang on no notice, but was on %s";
      Check.day("the day on which act '" + id() + "' was enacted", day);
      Check.that(!day.isAfter(on()) && !isByNotice(), rule, id(), on(), day);
    });
    notifiedOn().ifPresent(day -> {
      Check.day("the day of the notice of act '" + id() + "'", day);
      Check.that(isByNotice(), "act '%s' hangs on no notice, but one is dated %s", id(), day);
    });
    String one = "a succession by notice has one successor, but act '%s' has %s";
    Check.that(!isByNotice() || successors().size() < 2, one, id(), successors().size());
    Check.notEmpty("the predecessors in act '" + id() + "'", predecessors());
    Check.notEmpty("the successors in act '" + id() + "'", successors());
    Check.distinct("the predecessors in act '" + id() + "'", predecessors(), party -> party);
    Check.distinct("the successors in act '" + id() + "'", successors(), Party::id);
    Check.distinct("those that go on in act '" + id() + "'", remaining(), party -> party);
    for (PartyId goesOn : remaining()) {
      String rule = "one that goes on is a predecessor, but '%s' in act '%s' is none";
      Check.that(predecessors().contains(goesOn), rule, goesOn, id());
    }
    for (Party successor : successors()) {
      String rule = "a successor is no predecessor, but '%s' in act '%s' is";
      Check.that(!predecessors().contains(successor.id()), rule, successor.id(), id());
    }
  }

  /**
   * Returns a builder without any part set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one {@link Succession}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableSuccession.Builder {
    Builder() {}

    /**
     * Sets the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder id(String id) {
      return id(ActId.of(id));
    }

    /**
     * Adds parties that are succeeded.
     *
     * @param parties the parties
     * @return this builder
     */
    public Builder addPredecessors(Party... parties) {
      return addAllPredecessors(Arrays.stream(parties).map(Party::id).toList());
    }

    /**
     * Adds parties that go on beside their successors.
     *
     * @param parties the parties, which are among the predecessors
     * @return this builder
     */
    public Builder addRemaining(Party... parties) {
      return addAllRemaining(Arrays.stream(parties).map(Party::id).toList());
    }
  }
}
