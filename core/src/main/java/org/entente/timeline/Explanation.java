package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.rule.Messages;
import org.entente.rule.Violation;

/**
 * Why a party is, or is not, bound on a day: the chain of facts, rules and acts that makes it so,
 * each with its day and its source. Immutable and thread-safe.
 *
 * @param party the party
 * @param day the day
 * @param status how it stands towards the agreement at the end of the day
 * @param given whether the chain rests on something that is given, not proven
 * @param steps the chain, first things first
 * @param violations what is missing, where something is pending
 * @since 0.1
 */
public record Explanation(
    PartyId party,
    LocalDate day,
    PartyStatus status,
    boolean given,
    List<Step> steps,
    List<Violation> violations) {
  /**
   * One link of the chain.
   *
   * @param code the stable code, as {@code act-complete}
   * @param on the day, or empty
   * @param act the act it is about, or empty
   * @param party the party it is about, or empty
   * @param consent the rule of consent it states, or empty
   * @param effect the rule of effect it states, or empty
   * @param parameters values by name, as text: dates in ISO 8601
   * @param source where it is written, or empty
   * @since 0.1
   */
  public record Step(
      String code,
      Optional<LocalDate> on,
      Optional<ActId> act,
      Optional<PartyId> party,
      Optional<ConsentRule> consent,
      Optional<EffectRule> effect,
      SortedMap<String, String> parameters,
      Optional<String> source) {
    /** Copies the parameters. */
    public Step {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(consent, "consent");
      Objects.requireNonNull(effect, "effect");
      Objects.requireNonNull(source, "source");
      parameters =
          Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) parameters));
    }

    static Step of(String code) {
      return new Step(
          code,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new TreeMap<>(),
          Optional.empty());
    }

    Step on(LocalDate day) {
      return new Step(code, Optional.of(day), act, party, consent, effect, parameters, source);
    }

    Step by(ActId id) {
      return new Step(code, on, Optional.of(id), party, consent, effect, parameters, source);
    }

    Step about(PartyId id) {
      return new Step(code, on, act, Optional.of(id), consent, effect, parameters, source);
    }

    Step under(ConsentRule rule, EffectRule effect) {
      return new Step(
          code, on, act, party, Optional.of(rule), Optional.of(effect), parameters, source);
    }

    Step taking(EffectRule effect) {
      return new Step(code, on, act, party, consent, Optional.of(effect), parameters, source);
    }

    Step with(String name, Object value) {
      SortedMap<String, String> more = new TreeMap<>(parameters);
      more.put(name, value.toString());
      return new Step(code, on, act, party, consent, effect, more, source);
    }

    Step from(Optional<String> reference) {
      return new Step(code, on, act, party, consent, effect, parameters, reference);
    }

    /**
     * Returns this link in words, its source behind it.
     *
     * @param messages the language, and the names
     * @return one sentence, or two
     */
    public String in(Messages messages) {
      SortedMap<String, String> values = new TreeMap<>(parameters);
      on.ifPresent(day -> values.put("on", day.toString()));
      act.ifPresent(id -> values.put("act", id.value()));
      party.ifPresent(id -> values.put("party", id.value()));
      consent.ifPresent(rule -> values.put("rule", messages.of(rule)));
      effect.ifPresent(rule -> values.put("effect", messages.of(rule)));
      values.computeIfPresent("reason", (name, key) -> messages.text(key, new TreeMap<>()));
      String sentence = messages.text("step." + code, values);
      return source.map(reference -> sentence + " [" + reference + "]").orElse(sentence);
    }
  }

  /** Copies the lists. */
  public Explanation {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(status, "status");
    steps = List.copyOf(steps);
    violations = List.copyOf(violations);
  }

  /**
   * Returns the explanation in words.
   *
   * @param messages the language, and the names
   * @return one line for the status, and one for each link and each thing that is missing
   */
  public List<String> in(Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.name(party) + ", " + messages.of(day) + ": "
        + messages.text(Words.key("status", status), new TreeMap<>()));
    steps.forEach(step -> lines.add(step.in(messages)));
    violations.forEach(violation -> lines.add(messages.of(violation)));
    return lines;
  }
}
