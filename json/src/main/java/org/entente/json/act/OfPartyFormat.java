package org.entente.json.act;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.ConsensualAct;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.write.Writer;

/** An act about one party that says nothing else of its own: whom. */
final class OfPartyFormat<A extends ConsensualAct> extends KindFormat<A> {
  private final Field<PartyId> party;
  private final BiFunction<Termination, PartyId, A> build;
  private final Function<A, PartyId> of;

  OfPartyFormat(
      Class<A> type,
      String name,
      Field<PartyId> party,
      BiFunction<Termination, PartyId, A> build,
      Function<A, PartyId> of) {
    super(type, name);
    this.party = requires(party);
    this.build = build;
    this.of = of;
  }

  @Override
  A build(Fields draft, Termination bare, List<Party> introduced) {
    return build.apply(bare, draft.get(party));
  }

  @Override
  void writeOwn(A act, Naming naming, Writer out) {
    out.text("party", of.apply(act).value());
  }
}
