package org.entente.answer;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * One thing in which two positions, or two versions of a dossier, differ. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Difference implements WithDifference permits ImmutableDifference {
  Difference() {}

  /**
   * Returns in what one position differs from another of the same agreement: whether it is in
   * force, who joined, left, took another's place or changed its role, the texts in force, the
   * term, the provisions.
   *
   * @param before a position
   * @param after another, as a rule of a later day
   * @return the differences, in that order; empty if there is none
   */
  public static List<Difference> between(Standing before, Standing after) {
    return Positions.compared(before, after);
  }

  /**
   * Returns in what one version of a dossier differs from another: what is stated of the agreement
   * itself, its parties, its acts, and the facts of its founding and of each act. A fact that is
   * stated otherwise is one less and one more.
   *
   * @param before a version
   * @param after another, as a rule a later one
   * @return the differences, in that order; empty if there is none, whatever the order in the file
   */
  public static List<Difference> between(Agreement before, Agreement after) {
    return Dossiers.compared(before, after);
  }

  /**
   * Returns the stable code, as {@code joined}.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * Returns the act it is about.
   *
   * @return the act, or empty for the founding, or the agreement itself
   */
  public abstract Optional<ActId> act();

  /**
   * Returns the party it is about.
   *
   * @return the party, or empty
   */
  public abstract Optional<PartyId> party();

  /**
   * Returns the instrument it is about.
   *
   * @return the instrument, or empty
   */
  public abstract Optional<InstrumentId> instrument();

  /**
   * Returns values by name.
   *
   * @return the values, as text: dates in ISO 8601
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, String> parameters();

  static Difference of(String code) {
    return ImmutableDifference.builder().code(code).build();
  }

  static Difference of(String code, PartyId party) {
    return ImmutableDifference.builder().code(code).party(party).build();
  }

  Difference with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters());
    more.put(name, value.toString());
    return withParameters(more);
  }
}
