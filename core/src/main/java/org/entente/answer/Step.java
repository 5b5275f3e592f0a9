package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A statement of an explanation, with what it rests on. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Step implements WithStep permits ImmutableStep {
  Step() {}

  /**
   * Returns the stable code, as {@code act-complete}.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * Returns the day.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> on();

  /**
   * Returns the act it is about.
   *
   * @return the act, or empty
   */
  public abstract Optional<ActId> act();

  /**
   * Returns the party it is about.
   *
   * @return the party, or empty
   */
  public abstract Optional<PartyId> party();

  /**
   * Returns the rule of consent it states.
   *
   * @return the rule, or empty
   */
  public abstract Optional<ConsentRule> consent();

  /**
   * Returns the rule of effect it states.
   *
   * @return the rule, or empty
   */
  public abstract Optional<EffectRule> effect();

  /**
   * Returns values by name.
   *
   * @return the values, as text: dates in ISO 8601
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, String> parameters();

  /**
   * Returns where it is written.
   *
   * @return the reference, or empty
   */
  public abstract Optional<String> source();

  /**
   * Returns what it rests on.
   *
   * @return the statements, in order of day; empty if it rests on itself
   */
  public abstract List<Step> grounds();

  /**
   * Returns what is unmet, where it says that something is pending.
   *
   * @return the violations
   */
  public abstract List<Violation> violations();

  /**
   * Returns a statement.
   *
   * @param code the code
   * @return the statement, with nothing else said
   */
  public static Step of(String code) {
    return ImmutableStep.builder().code(code).build();
  }

  /**
   * Returns this statement with one value more.
   *
   * @param name the value's name
   * @param value the value, kept as its text
   * @return the statement
   */
  public Step with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters());
    more.put(name, value.toString());
    return withParameters(more);
  }
}
