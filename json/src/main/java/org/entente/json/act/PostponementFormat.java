package org.entente.json.act;

import java.time.LocalDate;
import org.entente.Postponement;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A postponement of the day on which a notice takes effect. */
public final class PostponementFormat {
  private static final Shape SHAPE = new Shape("a postponement");
  private static final When WHEN = When.of(SHAPE);
  private static final Field<LocalDate> UNTIL = SHAPE.optional("until", Scalars::date);
  private static final Field<LocalDate> THROUGH = SHAPE.optional("through", Scalars::date);
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private PostponementFormat() {}

  public static @Nullable Postponement read(Reader in) {
    Fields found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    if (found.has(UNTIL) == found.has(THROUGH)) {
      return in.refuse(found, UNTIL, THROUGH);
    }
    return WHEN.built(in, found, PostponementFormat::build);
  }

  private static Postponement build(Fields found) {
    Postponement.Builder builder = Postponement.builder();
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(UNTIL, builder::until);
    found.ifPresent(
        THROUGH, last -> builder.until(Postponement.through(last, last).until()));
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Postponement postponement, Writer out) {
    Provenance.open(postponement, out);
    When.write(postponement, out);
    out.date("until", postponement.until());
    Provenance.close(postponement, out);
  }
}
