package org.entente.json.act;

import org.entente.Occurrence;
import org.entente.PartyId;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** Something that happened and is nobody's consent. */
public final class OccurrenceFormat {
  private static final Shape SHAPE = new Shape("an occurrence");
  private static final Field<String> NAME = SHAPE.required("name", Scalars::line);
  private static final When WHEN = When.of(SHAPE);
  private static final Field<PartyId> PARTY = SHAPE.optional("party", Scalars::party);
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private OccurrenceFormat() {}

  public static @Nullable Occurrence read(Reader in) {
    return WHEN.read(in, SHAPE, OccurrenceFormat::build);
  }

  private static Occurrence build(Fields found) {
    Occurrence.Builder builder = Occurrence.builder().name(found.get(NAME));
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(PARTY, builder::party);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Occurrence occurrence, Writer out) {
    Provenance.open(occurrence, out);
    out.text("name", occurrence.name());
    When.write(occurrence, out);
    out.text("party", occurrence.party().map(PartyId::value));
    Provenance.close(occurrence, out);
  }
}
