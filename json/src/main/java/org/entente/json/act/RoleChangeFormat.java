package org.entente.json.act;

import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;

/** A change of role: whose, and to which. */
final class RoleChangeFormat extends KindFormat<RoleChange> {
  private final Field<PartyId> party;
  private final Field<Role> role;

  RoleChangeFormat(Field<PartyId> party, Field<Role> role) {
    super(RoleChange.class, "a change of role");
    this.party = requires(party);
    this.role = requires(role);
  }

  @Override
  RoleChange build(Fields draft, Termination bare, List<Party> introduced) {
    return RoleChange.builder()
        .from(bare)
        .party(draft.get(party))
        .role(draft.get(role))
        .build();
  }

  @Override
  void writeOwn(RoleChange act, Naming naming, Writer out) {
    out.text("party", act.party().value());
    out.text("role", Tokens.of(act.role()));
  }
}
