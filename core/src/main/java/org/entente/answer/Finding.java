package org.entente.answer;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * Something odd in a dossier, which blocks nothing. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {
  Finding() {}

  /**
   * Returns the stable code, as {@code signature-without-decision}.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * Returns the act it is about.
   *
   * @return the act, or empty for the founding
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

  /**
   * Returns a finding about no act.
   *
   * @param code the code
   * @return the finding
   */
  public static Finding of(String code) {
    return ImmutableFinding.builder().code(code).build();
  }

  /**
   * Returns this finding with one value more.
   *
   * @param name the value's name
   * @param value the value, kept as its text
   * @return the finding
   */
  public Finding with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters());
    more.put(name, value.toString());
    return withParameters(more);
  }
}
