package org.entente.json;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.Agreement;
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
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

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
    Problems problems = new Problems();
    Agreement agreement = null;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      agreement = read(new Jackson3Tokens(parser), problems);
    } catch (BrokenDocument broken) {
      problems.addBroken(broken);
    }
    problems.throwIfAny();
    return Objects.requireNonNull(agreement);
  }

  private static @Nullable Agreement read(Tokens tokens, Problems problems) {
    tokens.next();
    Agreement agreement = AgreementFormat.read(new In(tokens, problems, Names.ofDossier()));
    if (tokens.next() != Tokens.NONE) {
      problems.add(tokens.where(), "nothing after the dossier", tokens.shown());
    }
    return agreement;
  }

  String write(@Nullable Layout layout, Consumer<Out> write) {
    BufferRecycler recycler = factory._getBufferRecycler();
    try (SegmentedStringWriter text = new SegmentedStringWriter(recycler)) {
      try (JsonGenerator generator = factory.createGenerator(context(layout), text)) {
        write(generator, layout, write);
      }
      return text.getAndClear();
    } finally {
      recycler.releaseToPool();
    }
  }

  void write(OutputStream to, @Nullable Layout layout, Consumer<Out> write) {
    try (JsonGenerator generator =
        factory.createGenerator(context(layout), to, JsonEncoding.UTF8)) {
      write(generator, layout, write);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private static void write(JsonGenerator generator, @Nullable Layout layout, Consumer<Out> write) {
    try {
      write.accept(new Jackson3Out(generator, layout));
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
