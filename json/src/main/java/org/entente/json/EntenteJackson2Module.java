package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
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
    return "entente";
  }

  @Override
  public Version version() {
    return new Version(0, 1, 0, null, "org.entente", "entente-json");
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    SimpleKeyDeserializers keys = new SimpleKeyDeserializers();
    for (Format<?> format : Format.ALL) {
      add(format, serializers, deserializers, keys);
    }
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.addKeyDeserializers(keys);
  }

  private static <T> void add(
      Format<T> format,
      SimpleSerializers serializers,
      SimpleDeserializers deserializers,
      SimpleKeyDeserializers keys) {
    serializers.addSerializer(format.type(), new Writer<>(format));
    if (format.read() != null) {
      deserializers.addDeserializer(format.type(), new Reader<>(format));
    }
    if (format.parse() != null) {
      keys.addDeserializer(format.type(), new KeyReader(format));
    }
  }

  @SuppressWarnings(
      "serial") // Jackson 2 declares its handlers serializable; mappers are never kept so.
  private static final class Writer<T> extends StdSerializer<T> {
    private final transient Format<T> format;

    Writer(Format<T> format) {
      super(format.type());
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      try {
        format.write().accept(value, new Jackson2Out(to));
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
  private static final class Reader<T> extends StdDeserializer<T> {
    private final transient Format<T> format;

    Reader(Format<T> format) {
      super(format.type());
      this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return format.readFrom(new Jackson2Tokens(parser));
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
        return java.util.Objects.requireNonNull(format.parse()).apply(key);
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(context, String.valueOf(e.getMessage()), e);
      }
    }
  }
}
