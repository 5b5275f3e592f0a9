package org.entente.json.act;

import java.time.LocalDate;
import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;

/** A succession: the day, who is succeeded, and by whom. */
final class SuccessionFormat extends KindFormat<Succession> {
  private final Field<LocalDate> on;
  private final Field<List<PartyId>> predecessors;
  private final Field<List<PartyId>> remaining;
  private final Field<List<PartyId>> successors;

  SuccessionFormat(Shape shape) {
    super(Succession.class, "a succession");
    this.on = requires(shape.optional("on", Scalars::date));
    this.predecessors =
        requires(shape.optional("predecessors", Lists.distinct("predecessors", Scalars::party)));
    this.remaining = allows(
        shape.optional("remaining", Lists.distinct("predecessors that go on", Scalars::party)));
    this.successors = requires(
        shape.optional("successors", Lists.distinct("successors", ActFormat::readParticipant)));
  }

  @Override
  List<PartyId> introduced(Fields draft) {
    return draft.get(successors);
  }

  @Override
  Succession build(Fields draft, Termination bare, List<Party> introduced) {
    Succession.Builder builder = Succession.builder()
        .from(bare)
        .on(draft.get(on))
        .addAllPredecessors(draft.get(predecessors))
        .addAllSuccessors(introduced);
    draft.ifPresent(remaining, builder::addAllRemaining);
    return builder.build();
  }

  @Override
  void writeOwn(Succession act, Naming naming, Writer out) {
    out.date("on", act.on());
    out.ids("predecessors", act.predecessors());
    out.ids("remaining", act.remaining());
    out.name("successors");
    out.list(true, act.successors(), naming::party);
  }
}
