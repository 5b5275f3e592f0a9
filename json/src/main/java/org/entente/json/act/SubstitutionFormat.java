package org.entente.json.act;

import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Substitution;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;

/** A substitution: whose place is taken, and by whom. */
final class SubstitutionFormat extends KindFormat<Substitution> {
  private final Field<PartyId> party;
  private final Field<PartyId> substitute;

  SubstitutionFormat(Shape shape, Field<PartyId> party) {
    super(Substitution.class, "a substitution");
    this.party = requires(party);
    this.substitute = requires(shape.optional("substitute", ActFormat::readParticipant));
  }

  @Override
  List<PartyId> introduced(Fields draft) {
    return List.of(draft.get(substitute));
  }

  @Override
  Substitution build(Fields draft, Termination bare, List<Party> introduced) {
    return Substitution.builder()
        .from(bare)
        .party(draft.get(party))
        .substitute(introduced.get(0))
        .build();
  }

  @Override
  void writeOwn(Substitution act, Naming naming, Writer out) {
    out.text("party", act.party().value());
    out.value("substitute", act.substitute(), naming::party);
  }
}
