package org.entente.answer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.ActId;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.Provisions;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an act, or of the founding, whose consent is not complete: who is missing, under
 * which rule, until when, and whether it can still pass. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Pending implements Outcome {
  private final ConsentRule rule;
  private final Provisions provisions;
  private final Optional<LocalDate> opening;
  private final Optional<LocalDate> closing;
  private final Consumer<Builder> judge;
  private volatile @Nullable Builder judged;
  private volatile @Nullable List<Violation> violations;
  private volatile @Nullable Tally tally;

  private Pending(Builder parts) {
    this.rule = parts.rule;
    this.provisions = parts.provisions;
    this.opening = parts.opening;
    this.closing = parts.closing;
    this.judge = parts.judge;
    this.judged = parts.judge == Builder.JUDGED ? parts : null;
  }

  /** Nobody pays for what is missing until somebody asks. */
  private Builder judged() {
    Builder known = judged;
    if (known == null) {
      known = new Builder(rule, provisions);
      judge.accept(known);
      judged = known;
    }
    return known;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pending(this);
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
      known = judged().violations.get();
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
    return provisions;
  }

  /**
   * Returns the rule's evaluation on the day.
   *
   * @return the tally; a newcomer's own consent is not part of it
   * @throws IllegalStateException if the outcome was built without it
   */
  public Tally tally() {
    Tally known = tally;
    if (known == null) {
      known = judged().tally.get();
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
    return opening;
  }

  /**
   * Returns the last day on which a signature counts.
   *
   * @return the day, or empty if it stays open
   */
  public Optional<LocalDate> closing() {
    return closing;
  }

  /**
   * Returns whose consent stands.
   *
   * @return the consents on the day
   * @throws IllegalStateException if the outcome was built without them
   */
  public Consents consents() {
    return judged().consents.get();
  }

  /**
   * Tells whether consent can still become complete, as the parties stand: impossible is told apart
   * from not yet. Before entry into force there is nobody to ask yet, and that is not impossible.
   *
   * @return false if the rule cannot be met, and no signature of those now asked would change it;
   *     or if the notice of withdrawal was given too early, so that another is needed
   */
  public boolean canStillPass() {
    return judged().passable.getAsBoolean()
        && violations().stream()
            .noneMatch(violation -> violation.condition().equals("notice-too-early"));
  }

  /**
   * Returns those asked who joined after it was opened, with the act that brought each in.
   *
   * @return the act by party, in the order in which they are asked
   */
  public Map<PartyId, ActId> askedSince() {
    return judged().askedSince.get();
  }

  /** Returns what is missing. */
  @Override
  public String toString() {
    return "Pending" + violations();
  }

  /**
   * Returns a builder of an outcome for tests: nothing is missing but what it is told.
   *
   * @param rule the rule under which consent is asked
   * @param provisions the provisions by which it is judged
   * @return the builder
   */
  public static Builder builder(ConsentRule rule, Provisions provisions) {
    return new Builder(rule, provisions);
  }

  /**
   * Builds one {@link Pending}; not thread-safe.
   *
   * @since 0.1
   */
  public static final class Builder {
    private static final Consumer<Builder> JUDGED = builder -> {};

    private final ConsentRule rule;
    private final Provisions provisions;
    private Optional<LocalDate> opening = Optional.empty();
    private Optional<LocalDate> closing = Optional.empty();
    private Consumer<Builder> judge = JUDGED;
    private Supplier<Consents> consents = Builder::unheard;
    private Supplier<List<Violation>> violations = List::of;
    private Supplier<Tally> tally = Builder::unheard;
    private BooleanSupplier passable = () -> true;
    private Supplier<Map<PartyId, ActId>> askedSince = Map::of;

    private Builder(ConsentRule rule, Provisions provisions) {
      this.rule = rule;
      this.provisions = provisions;
    }

    private static <T> T unheard() {
      throw new IllegalStateException("this outcome was built without it");
    }

    /**
     * Sets the day on which it was opened.
     *
     * @param day the day, or empty
     * @return this builder
     */
    public Builder opening(Optional<LocalDate> day) {
      this.opening = day;
      return this;
    }

    /**
     * Sets the last day on which a signature counts.
     *
     * @param day the day, or empty
     * @return this builder
     */
    public Builder closing(Optional<LocalDate> day) {
      this.closing = day;
      return this;
    }

    /**
     * Leaves what is asked of it to be found when somebody first asks.
     *
     * @param judge sets the rest on the builder that it is handed
     * @return this builder
     */
    public Builder later(Consumer<Builder> judge) {
      this.judge = judge;
      return this;
    }

    /**
     * Sets whose consent stands.
     *
     * @param consents finds it
     * @return this builder
     */
    public Builder consents(Supplier<Consents> consents) {
      this.consents = consents;
      return this;
    }

    /**
     * Sets what is unmet.
     *
     * @param violations finds it
     * @return this builder
     */
    public Builder violations(Supplier<List<Violation>> violations) {
      this.violations = violations;
      return this;
    }

    /**
     * Sets the rule's evaluation.
     *
     * @param tally finds it
     * @return this builder
     */
    public Builder tally(Supplier<Tally> tally) {
      this.tally = tally;
      return this;
    }

    /**
     * Sets whether the rule can still be met.
     *
     * @param passable finds it; true by default
     * @return this builder
     */
    public Builder passable(BooleanSupplier passable) {
      this.passable = passable;
      return this;
    }

    /**
     * Sets who was asked only later.
     *
     * @param askedSince finds them
     * @return this builder
     */
    public Builder askedSince(Supplier<Map<PartyId, ActId>> askedSince) {
      this.askedSince = askedSince;
      return this;
    }

    /**
     * Builds the outcome.
     *
     * @return the outcome
     */
    public Pending build() {
      return new Pending(this);
    }
  }
}
