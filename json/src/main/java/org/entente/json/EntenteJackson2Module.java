package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.entente.json.format.Format;
import org.entente.json.jackson2.Jackson2Source;
import org.entente.json.jackson2.Jackson2Writer;

/**
 * Does for a Jackson 2 mapper what {@link EntenteModule} does for one of Jackson 3: the JSON is the
 * same. A mapper on the class path that looks for modules finds it; on the module path it is
 * registered by hand.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new EntenteJackson2Module());
 * }</pre>
 *
 * <p>What is no dossier ends with a {@link JsonMappingException} whose cause is a
 * {@link DossierException}.
 *
 * @since 0.1
 */
public final class EntenteJackson2Module extends Module {
  /** Makes a module without any settings. */
  public EntenteJackson2Module() {}

  @Override
  public String getModuleName() {
    return Offer.NAME;
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(Release.VERSION, Release.GROUP, Release.ARTIFACT);
  }

  @Override
  public void setupModule(SetupContext context) {
    Handlers handlers = new Handlers();
    handlers.addAll();
    context.addSerializers(handlers.serializers);
    context.addDeserializers(handlers.deserializers);
    context.addKeyDeserializers(handlers.keys);
  }

  private static final class Handlers extends Offer {
    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();
    private final SimpleKeyDeserializers keys = new SimpleKeyDeserializers();

    @Override
    <T> void addWriter(Format<T> format) {
      serializers.addSerializer(format.type(), new NounWriter<>(format));
    }

    @Override
    <T> void addReader(Format<T> format) {
      deserializers.addDeserializer(format.type(), new NounReader<>(format));
    }

    @Override
    <T> void addKeyReader(Format<T> format) {
      keys.addDeserializer(format.type(), new KeyReader(format));
    }
  }

  @SuppressWarnings(
      "serial") // Jackson 2 declares its handlers serializable; mappers are never kept so.
  private static final class NounWriter<T> extends StdSerializer<T> {
    private final transient Format<T> format;

    NounWriter(Format<T> format) {
      super(format.type());
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      try {
        format.write().accept(value, new Jackson2Writer(to));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator to, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      serialize(value, to, provider);
    }
  }

  @SuppressWarnings("serial")
  private static final class NounReader<T> extends StdDeserializer<T> {
    private final transient Format<T> format;

    NounReader(Format<T> format) {
      super(format.type());
      this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return DossierException.orThrow(format.readFrom(new Jackson2Source(parser)));
      } catch (DossierException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type)
        throws IOException {
      return deserialize(parser, context);
    }
  }

  private static final class KeyReader extends KeyDeserializer {
    private final Format<?> format;

    KeyReader(Format<?> format) {
      this.format = format;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return Objects.requireNonNull(format.parse()).apply(key);
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(context, String.valueOf(e.getMessage()), e);
      }
    }
  }
}
