package org.entente.json.act;

import java.util.List;
import org.entente.Amendment;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.Termination;
import org.entente.json.format.ProvisionsFormat;
import org.entente.json.format.TermFormat;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;

/** An amendment: the new term and the new provisions, besides the texts. */
final class AmendmentFormat extends KindFormat<Amendment> {
  private final Field<Term> term;
  private final Field<Provisions> provisions;

  AmendmentFormat(Shape shape) {
    super(Amendment.class, "an amendment");
    this.term = allows(shape.optional("term", TermFormat::read));
    this.provisions = allows(shape.optional("provisions", ProvisionsFormat::read));
  }

  @Override
  Amendment build(Fields draft, Termination bare, List<Party> introduced) {
    Amendment.Builder builder = Amendment.builder().from(bare);
    draft.ifPresent(term, builder::term);
    draft.ifPresent(provisions, builder::provisions);
    return builder.build();
  }

  @Override
  void writeOwn(Amendment act, Naming naming, Writer out) {
    out.optional("term", act.term(), TermFormat::write);
    out.optional("provisions", act.provisions(), ProvisionsFormat::write);
  }
}
