package org.entente.json.act;

import java.util.List;
import org.entente.Accession;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;

/** An accession: who joins, and in which role. */
final class AccessionFormat extends KindFormat<Accession> {
  private final Field<PartyId> party;
  private final Field<Role> role;

  AccessionFormat(Field<PartyId> party, Field<Role> role) {
    super(Accession.class, "an accession");
    this.party = requires(party);
    this.role = allows(role);
  }

  @Override
  List<PartyId> introduced(Fields draft) {
    return List.of(draft.get(party));
  }

  @Override
  Accession build(Fields draft, Termination bare, List<Party> introduced) {
    Accession.Builder builder = Accession.builder().from(bare).party(introduced.get(0));
    draft.ifPresent(role, builder::role);
    return builder.build();
  }

  @Override
  void writeOwn(Accession act, Naming naming, Writer out) {
    out.value("party", act.party(), naming::party);
    if (act.role() != Role.PARTNER) {
      out.text("role", Tokens.of(act.role()));
    }
  }
}
