package org.entente.json.act;

import java.util.HashMap;
import java.util.Map;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.json.format.InstrumentFormat;
import org.entente.json.format.PartyFormat;
import org.entente.json.write.Writer;

/**
 * How an act names whom it brings in, and what it adopts: in a dossier by what stands elsewhere in
 * it, alone with all that is known of it.
 */
public final class Naming {
  private static final Naming ALONE = new Naming(true, Map.of());

  private final boolean isAlone;
  private final Map<InstrumentId, String> titles;

  private Naming(boolean isAlone, Map<InstrumentId, String> titles) {
    this.isAlone = isAlone;
    this.titles = titles;
  }

  static Naming alone() {
    return ALONE;
  }

  /** In the dossier of an agreement, which lists the parties and the founding's instruments. */
  public static Naming in(Agreement agreement) {
    Map<InstrumentId, String> titles = new HashMap<>();
    agreement.instruments().forEach(instrument -> titles.put(instrument.id(), instrument.title()));
    return new Naming(false, titles);
  }

  void party(Party party, Writer out) {
    if (isAlone) {
      PartyFormat.write(party, out);
    } else {
      out.text(party.id().value());
    }
  }

  void instrument(Instrument instrument, Writer out) {
    InstrumentFormat.write(instrument, titles.get(instrument.id()), out);
  }
}
