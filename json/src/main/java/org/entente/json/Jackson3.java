package org.entente.json;

import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.entente.Agreement;
import org.entente.Wording;
import org.entente.json.dossier.AgreementFormat;
import org.entente.json.jackson3.Jackson3Source;
import org.entente.json.jackson3.Jackson3Writer;
import org.entente.json.jackson3.Layout;
import org.entente.json.read.Names;
import org.entente.json.read.Reader;
import org.entente.json.read.Reading;
import org.entente.json.read.Source;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The parser and the generator of Jackson 3 that are used where the caller has none. */
final class Jackson3 {
  private final JsonFactory factory;

  Jackson3(DossierLimits limits) {
    factory = JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.textLength())
            .maxNameLength(limits.textLength())
            .maxNumberLength(limits.numberLength())
            .maxTokenCount(limits.elements())
            .build())
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(limits.depth()).build())
        .build();
  }

  Agreement read(String text) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return DossierException.orThrow(
          Reading.of(new Jackson3Source(parser), Names.ofDossier(), Jackson3::readWhole));
    }
  }

  private static @Nullable Agreement readWhole(Reader in) {
    Source source = in.source();
    source.next();
    Agreement agreement = AgreementFormat.read(in);
    if (source.next() != Source.NONE) {
      in.problems().add(source.where(), Wording.of("nothing after the dossier"), source.shown());
    }
    return agreement;
  }

  String write(@Nullable Layout layout, Consumer<Writer> write) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(context(layout), text)) {
      write(generator, layout, write);
    }
    return text.toString();
  }

  void write(OutputStream to, @Nullable Layout layout, Consumer<Writer> write) {
    try (JsonGenerator generator =
        factory.createGenerator(context(layout), to, JsonEncoding.UTF8)) {
      write(generator, layout, write);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private static void write(
      JsonGenerator generator, @Nullable Layout layout, Consumer<Writer> write) {
    try {
      write.accept(new Jackson3Writer(generator, layout));
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException(
          "a dossier must not nest so deep: " + e.getOriginalMessage(), e);
    }
    if (layout != null) {
      generator.writeRaw('\n');
    }
  }

  private static ObjectWriteContext context(@Nullable Layout layout) {
    return new ObjectWriteContext.Base() {
      @Override
      public @Nullable PrettyPrinter getPrettyPrinter() {
        return layout;
      }
    };
  }
}
