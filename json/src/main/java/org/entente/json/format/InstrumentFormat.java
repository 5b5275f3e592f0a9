package org.entente.json.format;

import org.entente.Digest;
import org.entente.Extensions;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Wording;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Shown;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** An instrument: of the founding, or a version that an act adopts. */
public final class InstrumentFormat {
  private static final Shape SHAPE = new Shape("an instrument").keepingPlaces();
  private static final Field<InstrumentId> ID = SHAPE.required("id", InstrumentFormat::declaredId);
  private static final Field<String> TITLE = SHAPE.optional("title", Scalars::line);
  private static final Field<String> VERSION = SHAPE.optional("version", Scalars::line);
  private static final Field<Digest> DIGEST =
      SHAPE.optional("digest", InstrumentFormat::readDigest);
  private static final Field<String> SOURCE = SHAPE.optional("source", Scalars::line);
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private InstrumentFormat() {}

  public static @Nullable Digest readDigest(Reader in) {
    return Scalars.parsed("a digest", Digest::parse).read(in);
  }

  private static @Nullable InstrumentId declaredId(Reader in) {
    InstrumentId id =
        Scalars.parsed("the id of an instrument", InstrumentId::of).read(in);
    if (id != null) {
      in.names().declare(id);
    }
    return id;
  }

  /** One of the founding's, or one that stands alone: it has a title, and its id stands once. */
  public static @Nullable Instrument read(Reader in) {
    Fields found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    if (!found.has(TITLE)) {
      return in.refuse(found, "an instrument must have a \"title\"");
    }
    if (!in.names().entitle(found.get(ID), found.get(TITLE))) {
      in.problems()
          .add(
              found.place(ID),
              Wording.of("each instrument once"),
              Wording.of("%s again", Shown.text(found.get(ID).value())));
      return null;
    }
    return in.build(found, () -> build(found, found.get(TITLE)));
  }

  /** One that an act adopts; its title may be the founding's, which may come later. */
  public static @Nullable Fields readAdopted(Reader in) {
    return in.object(SHAPE);
  }

  public static InstrumentId id(Fields adopted) {
    return adopted.get(ID);
  }

  public static @Nullable Instrument buildAdopted(Fields adopted, Reader in) {
    InstrumentId id = adopted.get(ID);
    String title = adopted.has(TITLE) ? adopted.get(TITLE) : in.names().title(id);
    return title == null
        ? in.refuse(
            adopted,
            "an instrument must have a \"title\", unless the founding's instruments list %s",
            Shown.text(id.value()))
        : in.build(adopted, () -> build(adopted, title));
  }

  private static Instrument build(Fields found, String title) {
    Instrument.Builder builder = Instrument.builder().id(found.get(ID)).title(title);
    found.ifPresent(VERSION, builder::version);
    found.ifPresent(DIGEST, builder::digest);
    found.ifPresent(SOURCE, builder::source);
    found.ifPresent(EXTENSIONS, builder::extensions);
    return builder.build();
  }

  public static void write(Instrument instrument, Writer out) {
    write(instrument, null, out);
  }

  /** Leaves out the title that a reader knows already. */
  public static void write(Instrument instrument, @Nullable String knownTitle, Writer out) {
    out.open(instrument.extensions().isEmpty());
    out.text("id", instrument.id().value());
    if (!instrument.title().equals(knownTitle)) {
      out.text("title", instrument.title());
    }
    out.text("version", instrument.version());
    out.text("digest", instrument.digest());
    out.text("source", instrument.source());
    ExtensionsFormat.write(instrument.extensions(), out);
    out.close();
  }
}
