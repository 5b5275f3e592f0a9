package org.entente.json.act;

import org.entente.Given;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** What a source states instead of signatures. */
public final class GivenFormat {
  private static final Shape SHAPE = new Shape("what is given");
  private static final When WHEN = When.of(SHAPE);
  private static final Provenance PROVENANCE = Provenance.withSource(SHAPE);

  private GivenFormat() {}

  public static @Nullable Given read(Reader in) {
    return WHEN.read(in, SHAPE, GivenFormat::build);
  }

  private static Given build(Fields found) {
    Given.Builder builder = Given.builder();
    WHEN.into(found, builder::on, builder::precision);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Given given, Writer out) {
    Provenance.open(given, out);
    When.write(given, out);
    Provenance.close(given, out);
  }
}
