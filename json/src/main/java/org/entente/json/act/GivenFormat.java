package org.entente.json.act;

import java.time.LocalDate;
import org.entente.Given;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** What a source states instead of signatures. */
public final class GivenFormat {
  private static final Shape SHAPE = new Shape("what is given");
  private static final Field<LocalDate> ON = SHAPE.required("on", Scalars::date);
  private static final Provenance PROVENANCE = Provenance.withSource(SHAPE);

  private GivenFormat() {}

  public static @Nullable Given read(Reader in) {
    return in.object(SHAPE, GivenFormat::build);
  }

  private static Given build(Fields found) {
    Given.Builder builder = Given.builder().on(found.get(ON));
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Given given, Writer out) {
    Provenance.open(given, out);
    out.date("on", given.on());
    Provenance.close(given, out);
  }
}
