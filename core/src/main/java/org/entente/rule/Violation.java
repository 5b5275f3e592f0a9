package org.entente.rule;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.InstrumentId;
import org.entente.PartyId;

/**
 * One unmet condition: a stable code, whom and which instrument it is about, and the values its
 * message is filled with. It holds no prose; {@link Messages} has it. Immutable and thread-safe.
 *
 * @param code the stable code, as {@code accession.partner-signature-missing}: the kind of act, a
 *     dot, what is unmet
 * @param party the party it is about, or empty
 * @param instrument the instrument it is about, or empty if it is about the act as such
 * @param parameters values by name, as text: dates in ISO 8601, numbers in digits
 * @since 0.1
 */
public record Violation(
    String code,
    Optional<PartyId> party,
    Optional<InstrumentId> instrument,
    SortedMap<String, String> parameters) {
  /**
   * Checks the code and copies the parameters.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  public Violation {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a violation must have a code");
    }
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(instrument, "instrument");
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) parameters));
  }

  /**
   * Returns a violation with a code only.
   *
   * @param code the code, not blank
   * @return the violation
   * @throws IllegalArgumentException if the code is blank
   */
  public static Violation of(String code) {
    return new Violation(code, Optional.empty(), Optional.empty(), Collections.emptySortedMap());
  }

  /**
   * Returns this violation about a party.
   *
   * @param about the party
   * @return the violation
   */
  public Violation withParty(PartyId about) {
    return new Violation(code, Optional.of(about), instrument, parameters);
  }

  /**
   * Returns this violation about an instrument.
   *
   * @param about the instrument
   * @return the violation
   */
  public Violation withInstrument(InstrumentId about) {
    return new Violation(code, party, Optional.of(about), parameters);
  }

  /**
   * Returns this violation with one more parameter.
   *
   * @param name its name
   * @param value its value; its text is kept
   * @return the violation
   */
  public Violation with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters);
    more.put(name, value.toString());
    return new Violation(code, party, instrument, more);
  }

  /**
   * Returns the part of the code after its first dot, which the message is found by.
   *
   * @return what is unmet, as {@code partner-signature-missing}; the code itself if it has no dot
   */
  public String condition() {
    return code.substring(code.indexOf('.') + 1);
  }

  /** Returns the code and what it is about, in brackets. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(code);
    Map<String, String> about = new TreeMap<>(parameters);
    party.ifPresent(id -> about.put("party", id.value()));
    instrument.ifPresent(id -> about.put("instrument", id.value()));
    return about.isEmpty() ? code : text.append(about).toString();
  }
}
