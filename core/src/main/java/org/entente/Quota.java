package org.entente;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many of those asked a rule needs: a bar over a weighing. The weighing is heads, or the
 * weights of a table; the whole is the weighing summed over those asked where the rule stands.
 * Whole numbers, compared by multiplication, so that nothing is rounded. It needs one at least,
 * whatever the bar. Made by {@link ConsentRule#atLeast}, {@link ConsentRule#share},
 * {@link ConsentRule#moreThanShare}, {@link ConsentRule#allBut} and {@link ConsentRule#weight}.
 * Immutable and thread-safe.
 *
 * @param bar how much is needed
 * @param table the weight of each party, by id, from 0 to 10¹²; empty where heads are counted
 * @param whole what the whole is
 * @since 0.1
 */
public record Quota(Bar bar, Map<PartyId, Long> table, Whole whole) implements ConsentRule {
  private static final long HEAVIEST = 1_000_000_000_000L;
  private static final String OF_WEIGHT =
      "the weight asked for must lie in 1 to the sum of all weights, %s, but it was %s";

  /**
   * Copies and checks the table.
   *
   * @throws IllegalArgumentException if a weight is out of range, all weights together do not reach
   *     a number that is asked for, all of them are zero, or a number is asked for of votes cast
   */
  public Quota {
    String rule = "of the votes cast a share is asked for, and not a number: %s";
    Check.that(whole == Whole.ASKED || bar.isOfWhole(), rule, bar);
    table = Collections.unmodifiableMap(new TreeMap<>(table));
    if (!table.isEmpty()) {
      checkTable(bar, table);
    }
  }

  /** A bar over the heads of those asked. */
  Quota(Bar bar) {
    this(bar, Map.of(), Whole.ASKED);
  }

  private static void checkTable(Bar bar, Map<PartyId, Long> table) {
    String range = "a weight must lie in 0 to %s, but that of '%s' was %s";
    table.forEach((party, weight) ->
        Check.that(weight >= 0 && weight <= HEAVIEST, range, HEAVIEST, party, weight));
    long sum = sum(table);
    if (bar instanceof AtLeast number) {
      Check.that(number.count() <= sum, OF_WEIGHT, sum, number.count());
    } else {
      Check.that(sum > 0, "not all weights of a table may be 0, but all %s were", table.size());
    }
  }

  static Quota weight(Map<PartyId, Long> table, long atLeast) {
    Check.that(atLeast >= 1 && !table.isEmpty(), OF_WEIGHT, sum(table), atLeast);
    return new Quota(new AtLeast(atLeast), table, Whole.ASKED);
  }

  static long sum(Map<PartyId, Long> table) {
    return table.values().stream().reduce(0L, Math::addExact);
  }

  /**
   * Returns the same bar over the weights of a table. Its whole is what those asked weigh where the
   * rule stands. It is not met while the table does not name one of them: write zero of one that
   * weighs nothing. The weights of merged places add up; that of one that was split counts once all
   * its successors consent.
   *
   * @param weights the weight of each party, whole numbers from 0 to 10¹²; at least one party
   * @return the rule
   * @throws IllegalArgumentException if there is no weight, one is out of range, all weights
   *     together do not reach a number that is asked for, or all of them are zero
   */
  public Quota weighing(Map<PartyId, Long> weights) {
    Check.that(!weights.isEmpty(), "a table of weights must not be empty");
    return new Quota(bar, weights, whole);
  }

  /**
   * Returns the same bar over the votes cast: its whole is those who consent or object. It is met
   * at the end of the closing day, or on the first day on which it stays met whatever those still
   * silent say; and impossible once it stays unmet whatever they say. Without a closing it is not
   * met. Who abstains casts no vote.
   *
   * @return the rule; the same, if it asks for a number, which has no whole
   */
  public Quota ofVotesCast() {
    return bar.isOfWhole() ? new Quota(bar, table, Whole.VOTES_CAST) : this;
  }

  /**
   * Tells whether it weighs the parties by a table.
   *
   * @return false where it counts heads
   */
  public boolean isWeighed() {
    return !table.isEmpty();
  }

  @Override
  public List<PartyId> parties() {
    return List.copyOf(table.keySet());
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.quota(this);
  }

  /**
   * What the whole is.
   *
   * @since 0.1
   */
  public enum Whole {
    /** Those asked where the rule stands. */
    ASKED,
    /** Those of them who consent or object. */
    VOTES_CAST
  }

  /**
   * How much is needed, of some whole.
   *
   * @since 0.1
   */
  public sealed interface Bar {
    /**
     * Returns the least number that reaches it.
     *
     * @param whole the whole, at least 0
     * @return the number, at least 1
     */
    long need(long whole);

    /**
     * Tells whether it is a part of the whole.
     *
     * @return false if it is a number, whatever the whole
     */
    default boolean isOfWhole() {
      return true;
    }
  }

  /**
   * A number.
   *
   * @param count how many, or how much weight, at least 1
   * @since 0.1
   */
  public record AtLeast(long count) implements Bar {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AtLeast {
      String rule =
          "a rule must ask for at least 1 party, but it asked for %s; use none() to ask nobody";
      Check.that(count >= 1, rule, count);
    }

    @Override
    public long need(long whole) {
      return count;
    }

    @Override
    public boolean isOfWhole() {
      return false;
    }
  }

  /**
   * A share of the whole.
   *
   * @param numerator the share's numerator
   * @param denominator the share's denominator, 1 to 1,000,000
   * @param exceeded true if the share must be exceeded, false if reaching it is enough
   * @since 0.1
   */
  public record Share(int numerator, int denominator, boolean exceeded) implements Bar {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if reaching it is impossible or means nothing
     */
    public Share {
      boolean fits = denominator <= 1_000_000
          && numerator >= (exceeded ? 0 : 1)
          && (exceeded ? numerator < denominator : numerator <= denominator);
      Wording range =
          Wording.of(exceeded ? "at least 0 and less than 1" : "more than 0 and at most 1");
      String rule = "a share must be %s, its denominator at most 1,000,000, but it was %s/%s";
      Check.that(fits, rule, range, numerator, denominator);
    }

    /** Of the whole the multiples of the denominator first, so that no product is too large. */
    @Override
    public long need(long whole) {
      long rest = whole % denominator * numerator;
      long more = exceeded ? rest / denominator + 1 : -Math.floorDiv(-rest, denominator);
      return Math.max(1, whole / denominator * numerator + more);
    }
  }

  /**
   * All of the whole but a number.
   *
   * @param count how many, or how much weight, may be lacking; at least 0
   * @since 0.1
   */
  public record AllBut(long count) implements Bar {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 0
     */
    public AllBut {
      Check.that(count >= 0, "a rule must ask for all but 0 or more, but it was %s", count);
    }

    @Override
    public long need(long whole) {
      return Math.max(1, whole - count);
    }
  }
}
