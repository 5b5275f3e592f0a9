package org.entente.json.act;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.entente.Extensions;
import org.entente.Fact;
import org.entente.json.format.ExtensionsFormat;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;

/**
 * The last properties of every fact: when it became known, and known to be wrong, where it is
 * written, what is added.
 */
final class Provenance {
  private final Field<LocalDate> recordedOn;
  private final Field<LocalDate> recordedUntil;
  private final Field<String> source;
  private final Field<Extensions> extensions;

  private Provenance(Shape shape, boolean mustHaveSource) {
    recordedOn = shape.optional("recorded-on", Scalars::date);
    recordedUntil = shape.optional("recorded-until", Scalars::date);
    source = mustHaveSource
        ? shape.required("source", Scalars::line)
        : shape.optional("source", Scalars::line);
    extensions = shape.optional("extensions", ExtensionsFormat::read);
  }

  static Provenance of(Shape shape) {
    return new Provenance(shape, false);
  }

  /** That of a fact which is nothing without its source. */
  static Provenance withSource(Shape shape) {
    return new Provenance(shape, true);
  }

  void into(
      Fields found,
      Consumer<LocalDate> setRecordedOn,
      Consumer<LocalDate> setRecordedUntil,
      Consumer<String> setSource,
      Consumer<Extensions> setExtensions) {
    found.ifPresent(recordedOn, setRecordedOn);
    found.ifPresent(recordedUntil, setRecordedUntil);
    found.ifPresent(source, setSource);
    found.ifPresent(extensions, setExtensions);
  }

  /** Opens the object of a fact: on one line, unless others have added to it. */
  static void open(Fact fact, Writer out) {
    out.open(fact.extensions().isEmpty());
  }

  static void close(Fact fact, Writer out) {
    if (!fact.recordedOn().equals(fact.on())) {
      out.date("recorded-on", fact.recordedOn());
    }
    out.text("recorded-until", fact.recordedUntil());
    out.text("source", fact.source());
    ExtensionsFormat.write(fact.extensions(), out);
    out.close();
  }
}
