package org.entente.timeline;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.rule.Messages;

/**
 * Something odd in a dossier, which blocks nothing. Immutable and thread-safe.
 *
 * @param code the stable code, as {@code signature-without-decision}
 * @param act the act it is about; empty for the founding
 * @param party the party it is about, or empty
 * @param instrument the instrument it is about, or empty
 * @param parameters values by name, as text: dates in ISO 8601
 * @since 0.1
 */
public record Finding(
    String code,
    Optional<ActId> act,
    Optional<PartyId> party,
    Optional<InstrumentId> instrument,
    SortedMap<String, String> parameters) {
  /** Copies the parameters. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(instrument, "instrument");
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) parameters));
  }

  static Finding of(String code, Optional<ActId> act) {
    return new Finding(code, act, Optional.empty(), Optional.empty(), new TreeMap<>());
  }

  Finding about(PartyId id) {
    return new Finding(code, act, Optional.of(id), instrument, parameters);
  }

  Finding about(InstrumentId id) {
    return new Finding(code, act, party, Optional.of(id), parameters);
  }

  Finding with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters);
    more.put(name, value.toString());
    return new Finding(code, act, party, instrument, more);
  }

  /**
   * Returns this finding in words.
   *
   * @param messages the language, and the names
   * @return one sentence
   */
  public String in(Messages messages) {
    SortedMap<String, String> values = new TreeMap<>(parameters);
    act.ifPresent(id -> values.put("act", id.value()));
    party.ifPresent(id -> values.put("party", id.value()));
    instrument.ifPresent(id -> values.put("instrument", id.value()));
    values.computeIfPresent(
        "reason", (name, key) -> messages.text("reason." + key, new TreeMap<>()));
    return messages.text("audit." + code, values);
  }
}
