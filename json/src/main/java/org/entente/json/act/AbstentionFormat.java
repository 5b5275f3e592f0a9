package org.entente.json.act;

import org.entente.Abstention;
import org.entente.PartyId;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** An abstention, with its reason. */
public final class AbstentionFormat {
  private static final Shape SHAPE = new Shape("an abstention");
  private static final Field<PartyId> PARTY = SHAPE.required("party", Scalars::party);
  private static final When WHEN = When.of(SHAPE);
  private static final Field<String> REASON = SHAPE.optional("reason", Scalars::text);
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private AbstentionFormat() {}

  public static @Nullable Abstention read(Reader in) {
    return WHEN.read(in, SHAPE, AbstentionFormat::build);
  }

  private static Abstention build(Fields found) {
    Abstention.Builder builder = Abstention.builder().party(found.get(PARTY));
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(REASON, builder::reason);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Abstention abstention, Writer out) {
    Provenance.open(abstention, out);
    out.text("party", abstention.party().value());
    When.write(abstention, out);
    out.text("reason", abstention.reason());
    Provenance.close(abstention, out);
  }
}
