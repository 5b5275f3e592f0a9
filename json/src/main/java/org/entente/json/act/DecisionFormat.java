package org.entente.json.act;

import java.util.List;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A step of a party's own authority. */
public final class DecisionFormat {
  private static final Shape SHAPE = new Shape("a decision");
  private static final Field<PartyId> PARTY = SHAPE.required("party", Scalars::party);
  private static final When WHEN = When.of(SHAPE);
  private static final Field<DecisionKind> KIND = SHAPE.optional(
      "kind", Scalars.token("a step of authority", new Tokens<>(DecisionKind.class)));
  private static final Field<String> BODY = SHAPE.optional("body", Scalars::line);
  private static final Field<List<InstrumentId>> INSTRUMENTS =
      SHAPE.optional("instruments", Lists.distinct("instruments", Scalars::instrument));
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private DecisionFormat() {}

  public static @Nullable Decision read(Reader in) {
    return WHEN.read(in, SHAPE, DecisionFormat::build);
  }

  private static Decision build(Fields found) {
    Decision.Builder builder = Decision.builder().party(found.get(PARTY));
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(KIND, builder::kind);
    found.ifPresent(BODY, builder::body);
    found.ifPresent(INSTRUMENTS, builder::addAllInstruments);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Decision decision, Writer out) {
    Provenance.open(decision, out);
    out.text("party", decision.party().value());
    When.write(decision, out);
    if (decision.kind() != DecisionKind.DECIDED) {
      out.text("kind", Tokens.of(decision.kind()));
    }
    out.text("body", decision.body());
    out.ids("instruments", decision.instruments());
    Provenance.close(decision, out);
  }
}
