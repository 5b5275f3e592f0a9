package org.entente.json.act;

import java.time.LocalDate;
import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Dated;
import org.entente.json.write.Writer;

/** A succession: the day, who is succeeded, and by whom. */
final class SuccessionFormat extends KindFormat<Succession> {
  private final Field<LocalDate> on;
  private final Field<LocalDate> enacted;
  private final Field<Boolean> byNotice;
  private final Field<Dated> notified;
  private final Field<List<PartyId>> predecessors;
  private final Field<List<PartyId>> remaining;
  private final Field<List<PartyId>> successors;

  SuccessionFormat(Shape shape, Field<Dated> notified) {
    super(Succession.class, "a succession");
    this.on = requires(shape.optional("on", Scalars::date));
    this.enacted = allows(shape.optional("enacted-on", Scalars::date));
    this.byNotice = allows(shape.optional("by-notice", Scalars::flag));
    this.notified = allows(notified);
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
    draft.ifPresent(enacted, builder::enactedOn);
    draft.ifPresent(byNotice, builder::byNotice);
    draft.ifPresent(notified, dated -> {
      if (dated.precision() != Precision.DAY) {
        throw new IllegalArgumentException("a notice of succession must have a day");
      }
      builder.notifiedOn(dated.last());
    });
    return builder.build();
  }

  @Override
  void writeOwn(Succession act, Naming naming, Writer out) {
    out.date("on", act.on());
    out.text("enacted-on", act.enactedOn());
    if (act.isByNotice()) {
      out.flag("by-notice", true);
    }
    out.text("notified-on", act.notifiedOn());
    out.ids("predecessors", act.predecessors());
    out.ids("remaining", act.remaining());
    out.name("successors");
    out.list(true, act.successors(), naming::party);
  }
}
