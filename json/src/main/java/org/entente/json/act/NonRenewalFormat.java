package org.entente.json.act;

import org.entente.NonRenewal;
import org.entente.PartyId;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A notice of non-renewal, with its reason. */
public final class NonRenewalFormat {
  private static final Shape SHAPE = new Shape("a notice of non-renewal");
  private static final Field<PartyId> PARTY = SHAPE.required("party", Scalars::party);
  private static final When WHEN = When.of(SHAPE);
  private static final Field<String> REASON = SHAPE.optional("reason", Scalars::text);
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private NonRenewalFormat() {}

  public static @Nullable NonRenewal read(Reader in) {
    return WHEN.read(in, SHAPE, NonRenewalFormat::build);
  }

  private static NonRenewal build(Fields found) {
    NonRenewal.Builder builder = NonRenewal.builder().party(found.get(PARTY));
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(REASON, builder::reason);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(NonRenewal notice, Writer out) {
    Provenance.open(notice, out);
    out.text("party", notice.party().value());
    When.write(notice, out);
    out.text("reason", notice.reason());
    Provenance.close(notice, out);
  }
}
