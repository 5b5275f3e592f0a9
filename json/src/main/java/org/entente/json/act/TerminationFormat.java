package org.entente.json.act;

import java.util.List;
import org.entente.Party;
import org.entente.Termination;
import org.entente.json.read.Fields;
import org.entente.json.write.Writer;

/** A termination, which has nothing of its own. */
final class TerminationFormat extends KindFormat<Termination> {
  TerminationFormat() {
    super(Termination.class, "a termination");
  }

  @Override
  Termination build(Fields draft, Termination bare, List<Party> introduced) {
    return bare;
  }

  @Override
  void writeOwn(Termination act, Naming naming, Writer out) {}
}
