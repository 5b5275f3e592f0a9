package org.entente.json.act;

import java.util.List;
import org.entente.Expulsion;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.write.Writer;

/** An expulsion: who is put out. */
final class ExpulsionFormat extends KindFormat<Expulsion> {
  private final Field<PartyId> party;

  ExpulsionFormat(Field<PartyId> party) {
    super(Expulsion.class, "an expulsion");
    this.party = requires(party);
  }

  @Override
  Expulsion build(Fields draft, Termination bare, List<Party> introduced) {
    return Expulsion.builder().from(bare).party(draft.get(party)).build();
  }

  @Override
  void writeOwn(Expulsion act, Naming naming, Writer out) {
    out.text("party", act.party().value());
  }
}
