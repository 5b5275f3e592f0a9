package org.entente.json.dossier;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Statement;

/**
 * Whether everything that an agreement's facts name is in the dossier, so that it can be read
 * again.
 */
final class References {
  private final Set<PartyId> parties;
  private final Set<InstrumentId> instruments = new HashSet<>();

  private References(Agreement agreement, Collection<Proceeding> proceedings) {
    parties = agreement.knownParties().keySet();
    for (Proceeding proceeding : proceedings) {
      proceeding.toSign().forEach(instrument -> instruments.add(instrument.id()));
    }
  }

  static void check(Agreement agreement) {
    Map<String, Proceeding> proceedings = byName(agreement);
    References references = new References(agreement, proceedings.values());
    proceedings.forEach((name, proceeding) -> references.check(proceeding, name));
  }

  private static Map<String, Proceeding> byName(Agreement agreement) {
    Map<String, Proceeding> proceedings = new LinkedHashMap<>();
    proceedings.put("the founding", agreement);
    for (Act act : agreement.acts()) {
      if (act instanceof Proceeding proceeding) {
        proceedings.put("act '" + act.id() + "'", proceeding);
      }
    }
    return proceedings;
  }

  private void check(Proceeding proceeding, String name) {
    for (Statement statement : proceeding.statements()) {
      check(statement.party(), name);
      check(statement.instruments(), name);
    }
    proceeding.occurrences().forEach(each -> each.party().ifPresent(party -> check(party, name)));
    for (Signature signature : proceeding.signatures()) {
      check(signature.digests().keySet(), name);
    }
  }

  private void check(PartyId party, String name) {
    if (!parties.contains(party)) {
      throw new IllegalArgumentException(
          "a dossier must know each party that its facts name, but not '" + party + "', in " + name
              + "; list it under others");
    }
  }

  private void check(Collection<InstrumentId> named, String name) {
    for (InstrumentId instrument : named) {
      if (!instruments.contains(instrument)) {
        throw new IllegalArgumentException(
            "a dossier must know each instrument that its facts name, but not '" + instrument
                + "', in " + name);
      }
    }
  }
}
