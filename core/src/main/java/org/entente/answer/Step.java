package org.entente.answer;

import java.time.LocalDate;
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
 * One link of an explanation. Immutable and thread-safe.
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
   * Returns a link.
   *
   * @param code the code
   * @return the link, with nothing else said
   */
  public static Step of(String code) {
    return ImmutableStep.builder().code(code).build();
  }

  /**
   * Returns this link with one value more.
   *
   * @param name the value's name
   * @param value the value, kept as its text
   * @return the link
   */
  public Step with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters());
    more.put(name, value.toString());
    return withParameters(more);
  }
}
