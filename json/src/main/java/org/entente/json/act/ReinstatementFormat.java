package org.entente.json.act;

import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Reinstatement;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.write.Writer;

/** A reinstatement: of whom. */
final class ReinstatementFormat extends KindFormat<Reinstatement> {
  private final Field<PartyId> party;

  ReinstatementFormat(Field<PartyId> party) {
    super(Reinstatement.class, "a reinstatement");
    this.party = requires(party);
  }

  @Override
  Reinstatement build(Fields draft, Termination bare, List<Party> introduced) {
    return Reinstatement.builder().from(bare).party(draft.get(party)).build();
  }

  @Override
  void writeOwn(Reinstatement act, Naming naming, Writer out) {
    out.text("party", act.party().value());
  }
}
