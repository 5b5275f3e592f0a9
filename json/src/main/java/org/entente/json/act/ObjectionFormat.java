package org.entente.json.act;

import org.entente.Objection;
import org.entente.PartyId;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** An objection, with its reason. */
public final class ObjectionFormat {
  private static final Shape SHAPE = new Shape("an objection");
  private static final Field<PartyId> PARTY = SHAPE.required("party", Scalars::party);
  private static final When WHEN = When.of(SHAPE);
  private static final Field<String> REASON = SHAPE.optional("reason", Scalars::text);
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private ObjectionFormat() {}

  public static @Nullable Objection read(Reader in) {
    return WHEN.read(in, SHAPE, ObjectionFormat::build);
  }

  private static Objection build(Fields found) {
    Objection.Builder builder = Objection.builder().party(found.get(PARTY));
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(REASON, builder::reason);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Objection objection, Writer out) {
    Provenance.open(objection, out);
    out.text("party", objection.party().value());
    When.write(objection, out);
    out.text("reason", objection.reason());
    Provenance.close(objection, out);
  }
}
