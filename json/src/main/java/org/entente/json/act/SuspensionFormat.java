package org.entente.json.act;

import java.time.LocalDate;
import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Suspension;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;

/** A suspension: of whom, and until when. */
final class SuspensionFormat extends KindFormat<Suspension> {
  private final Field<PartyId> party;
  private final Field<LocalDate> until;

  SuspensionFormat(Shape shape, Field<PartyId> party) {
    super(Suspension.class, "a suspension");
    this.party = requires(party);
    this.until = allows(shape.optional("until", Scalars::date));
  }

  @Override
  Suspension build(Fields draft, Termination bare, List<Party> introduced) {
    Suspension.Builder builder = Suspension.builder().from(bare).party(draft.get(party));
    draft.ifPresent(until, builder::until);
    return builder.build();
  }

  @Override
  void writeOwn(Suspension act, Naming naming, Writer out) {
    out.text("party", act.party().value());
    out.text("until", act.until());
  }
}
