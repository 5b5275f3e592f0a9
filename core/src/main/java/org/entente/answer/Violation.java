package org.entente.answer;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * One unmet condition: a stable code, whom and which instrument it is about, and the values its
 * message is filled with. It holds no prose; {@code org.entente.words.Messages} has it. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Violation implements WithViolation permits ImmutableViolation {
  Violation() {}

  /**
   * Returns the stable code, as {@code accession.partner-signature-missing}: the kind of act, a
   * dot, what is unmet.
   *
   * @return the code, not blank
   */
  public abstract String code();

  /**
   * Returns the party it is about.
   *
   * @return the party, or empty
   */
  public abstract Optional<PartyId> party();

  /**
   * Returns the instrument it is about.
   *
   * @return the instrument, or empty if it is about the act as such
   */
  public abstract Optional<InstrumentId> instrument();

  /**
   * Returns the values its message is filled with.
   *
   * @return the values by name, as text: dates in ISO 8601, numbers in digits
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, String> parameters();

  /**
   * Returns a violation that concerns the act as a whole.
   *
   * @param code the code, not blank
   * @return the violation
   * @throws IllegalArgumentException if the code is blank
   */
  public static Violation of(String code) {
    return ImmutableViolation.builder().code(code).build();
  }

  /**
   * Returns this violation with one value more.
   *
   * @param name the value's name
   * @param value the value, kept as its text
   * @return the violation
   */
  public Violation with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters());
    more.put(name, value.toString());
    return withParameters(more);
  }

  /**
   * Returns the part of the code after the first dot: the condition, whatever the kind of
   * proceeding.
   *
   * @return the condition, or the whole code if it has no dot
   */
  public String condition() {
    return code().substring(code().indexOf('.') + 1);
  }

  @Value.Check
  void check() {
    if (code().isBlank()) {
      throw new IllegalArgumentException("a violation must have a code");
    }
  }

  /** Returns the code, and in braces what it is about. */
  @Override
  public String toString() {
    Map<String, String> about = new TreeMap<>(parameters());
    party().ifPresent(id -> about.put("party", id.value()));
    instrument().ifPresent(id -> about.put("instrument", id.value()));
    return about.isEmpty() ? code() : code() + about;
  }
}
