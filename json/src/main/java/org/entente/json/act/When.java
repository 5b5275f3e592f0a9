package org.entente.json.act;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.Fact;
import org.entente.Precision;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Dated;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** The day of a fact: a day, a month, a year, or a day by which it was there. */
final class When {
  private final Field<Dated> on;
  private final Field<LocalDate> onOrBefore;

  private When(Field<Dated> on, Field<LocalDate> onOrBefore) {
    this.on = on;
    this.onOrBefore = onOrBefore;
  }

  static When of(Shape shape) {
    return named("on", shape);
  }

  /** Of another name than {@code on}. */
  static When named(String name, Shape shape) {
    return new When(
        shape.optional(name, Scalars::dated), shape.optional(name + "-or-before", Scalars::date));
  }

  Field<Dated> on() {
    return on;
  }

  Field<LocalDate> onOrBefore() {
    return onOrBefore;
  }

  /** Reads a fact, which must say when. */
  <T> @Nullable T read(Reader in, Shape shape, Function<Fields, T> build) {
    Fields found = in.object(shape);
    return found == null ? null : built(in, found, build);
  }

  <T> @Nullable T built(Reader in, Fields found, Function<Fields, T> build) {
    return found.has(on) == found.has(onOrBefore)
        ? in.refuse(found, on, onOrBefore)
        : in.build(found, () -> build.apply(found));
  }

  void into(Fields found, Consumer<LocalDate> setDay, Consumer<Precision> setPrecision) {
    found.ifPresent(on, dated -> {
      setDay.accept(dated.last());
      setPrecision.accept(dated.precision());
    });
    found.ifPresent(onOrBefore, day -> {
      setDay.accept(day);
      setPrecision.accept(Precision.NO_LATER_THAN);
    });
  }

  static void write(Fact fact, Writer out) {
    write("on", fact.on(), fact.precision(), out);
  }

  static void write(String name, LocalDate on, Precision precision, Writer out) {
    switch (precision) {
      case DAY -> out.date(name, on);
      case MONTH -> out.text(name, on.toString().substring(0, 7));
      case YEAR -> out.text(name, on.toString().substring(0, 4));
      case NO_LATER_THAN -> out.date(name + "-or-before", on);
    }
  }
}
