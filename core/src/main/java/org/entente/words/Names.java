package org.entente.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.GoverningLaw;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier calls its parties, instruments and acts, each by its id: parties by the names that
 * they bore on a day, if there is one of which is told.
 */
record Names(
    Map<String, Party> parties,
    Map<String, String> instruments,
    Map<String, Act> acts,
    Provisions provisions,
    Optional<GoverningLaw> law,
    @Nullable LocalDate day) {
  static Names none() {
    return new Names(Map.of(), Map.of(), Map.of(), Provisions.standard(), Optional.empty(), null);
  }

  static Names of(Agreement agreement) {
    Map<String, Party> parties = new HashMap<>();
    agreement.knownParties().forEach((id, party) -> parties.put(id.value(), party));
    Map<String, Act> acts = new HashMap<>();
    Map<String, String> instruments = new HashMap<>();
    for (Act act : agreement.acts()) {
      acts.put(act.id().value(), act);
      if (act instanceof Proceeding proceeding) {
        proceeding.toSign().forEach(each -> put(each, instruments));
      }
    }
    agreement.instruments().forEach(each -> put(each, instruments));
    return new Names(
        parties, instruments, acts, agreement.provisions(), agreement.governingLaw(), null);
  }

  private static void put(Instrument instrument, Map<String, String> instruments) {
    instruments.put(instrument.id().value(), instrument.title());
  }

  Names on(@Nullable LocalDate told) {
    return new Names(parties, instruments, acts, provisions, law, told);
  }

  String party(String id) {
    Party party = parties.get(id);
    if (party == null) {
      return id;
    }
    return day == null ? party.name() : party.nameOn(day);
  }

  String instrument(String id) {
    return instruments.getOrDefault(id, id);
  }

  String act(String id) {
    Act act = acts.get(id);
    return act == null ? id : act.title().orElse("'" + id + "'");
  }

  /** Another act, or another party. */
  String other(String id) {
    return acts.containsKey(id) && !parties.containsKey(id) ? act(id) : party(id);
  }

  boolean isWithdrawal(ActId id) {
    return acts.get(id.value()) instanceof Withdrawal;
  }

  /** Whether it is the leaving of one that needs nobody else, as the dossier has it. */
  boolean isByNotice(ActId id) {
    return acts.get(id.value()) instanceof Withdrawal act
        && act.consentRule(provisions).equals(ConsentRule.none());
  }
}
