package org.entente.json.act;

import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;

/** A withdrawal: who leaves, the notice, and what its effect is postponed to. */
final class WithdrawalFormat extends KindFormat<Withdrawal> {
  private final Field<PartyId> party;
  private final When notified;
  private final Field<List<Postponement>> postponements;

  WithdrawalFormat(Shape shape, Field<PartyId> party, When notified) {
    super(Withdrawal.class, "a withdrawal");
    this.party = requires(party);
    this.notified = notified;
    allows(notified.on());
    allows(notified.onOrBefore());
    this.postponements = allows(
        shape.optional("postponements", Lists.of("postponements", PostponementFormat::read)));
  }

  @Override
  Withdrawal build(Fields draft, Termination bare, List<Party> introduced) {
    Withdrawal.Builder builder = Withdrawal.builder().from(bare).party(draft.get(party));
    if (draft.has(notified.on()) && draft.has(notified.onOrBefore())) {
      throw new IllegalArgumentException(
          "a notice must have one day, but it has \"notified-on\" and \"notified-on-or-before\"");
    }
    notified.into(draft, builder::notifiedOn, builder::noticePrecision);
    draft.ifPresent(postponements, builder::addAllPostponements);
    return builder.build();
  }

  @Override
  void writeOwn(Withdrawal act, Naming naming, Writer out) {
    out.text("party", act.party().value());
    act.notifiedOn().ifPresent(day -> When.write("notified-on", day, act.noticePrecision(), out));
    out.list("postponements", act.postponements(), PostponementFormat::write);
  }
}
