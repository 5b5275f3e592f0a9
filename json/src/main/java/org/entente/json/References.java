package org.entente.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;

/** Whether everything that an agreement's facts name is in the dossier, so that it can be read again. */
final class References {
  private final Set<PartyId> parties;
  private final Set<InstrumentId> instruments = new HashSet<>();

  private References(Agreement agreement) {
    parties = agreement.knownParties().keySet();
    agreement.instruments().forEach(instrument -> instruments.add(instrument.id()));
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual) {
        consensual.adopts().forEach(instrument -> instruments.add(instrument.id()));
      }
    }
  }

  static void check(Agreement agreement) {
    References references = new References(agreement);
    references.check(agreement, "the founding");
    for (Act act : agreement.acts()) {
      if (act instanceof Proceeding proceeding) {
        references.check(proceeding, "act '" + act.id() + "'");
      }
    }
  }

  private void check(Proceeding proceeding, String where) {
    for (Signature signature : proceeding.signatures()) {
      check(signature.party(), where);
      check(signature.instruments(), where);
      check(signature.digests().keySet(), where);
    }
    for (Decision decision : proceeding.decisions()) {
      check(decision.party(), where);
      check(decision.instruments(), where);
    }
    for (Objection objection : proceeding.objections()) {
      check(objection.party(), where);
    }
    for (Revocation revocation : proceeding.revocations()) {
      check(revocation.party(), where);
    }
  }

  private void check(PartyId party, String where) {
    if (!parties.contains(party)) {
      throw new IllegalArgumentException(
          "a dossier must know each party that its facts name, but not '" + party + "', in " + where
              + "; list it under otherParties");
    }
  }

  private void check(Collection<InstrumentId> named, String where) {
    for (InstrumentId instrument : named) {
      if (!instruments.contains(instrument)) {
        throw new IllegalArgumentException(
            "a dossier must know each instrument that its facts name, but not '" + instrument + "', in " + where);
      }
    }
  }
}
