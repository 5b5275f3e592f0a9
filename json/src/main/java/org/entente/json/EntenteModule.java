package org.entente.json;

import java.util.Objects;
import org.entente.json.format.Format;
import org.entente.json.jackson3.Jackson3Source;
import org.entente.json.jackson3.Jackson3Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a Jackson 3 mapper read and write agreements as dossiers, and every noun of the library by
 * itself. A mapper that looks for modules finds it.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new EntenteModule()).build();
 * }</pre>
 *
 * <p>Reading is as strict as {@link EntenteJson}'s, whatever the mapper is told; how much it takes
 * is limited by the mapper's own constraints. What is no dossier ends with a
 * {@link DatabindException} whose cause is a {@link DossierException}; an agreement that can't be
 * written, with one whose cause is an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
public final class EntenteModule extends JacksonModule {
  /** Makes a module without any settings. */
  public EntenteModule() {}

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

  private static final class NounWriter<T> extends StdSerializer<T> {
    private final Format<T> format;

    NounWriter(Format<T> format) {
      super(format.type());
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext context) {
      format.write().accept(value, new Jackson3Writer(to, null));
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator to, SerializationContext context, TypeSerializer type) {
      serialize(value, to, context);
    }
  }

  private static final class NounReader<T> extends StdDeserializer<T> {
    private final Format<T> format;

    NounReader(Format<T> format) {
      super(format.type());
      this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return DossierException.orThrow(format.readFrom(new Jackson3Source(parser)));
      } catch (DossierException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type) {
      return deserialize(parser, context);
    }
  }

  private static final class KeyReader extends KeyDeserializer {
    private final Format<?> format;

    KeyReader(Format<?> format) {
      this.format = format;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return Objects.requireNonNull(format.parse()).apply(key);
      } catch (IllegalArgumentException e) {
        throw DatabindException.from(context, String.valueOf(e.getMessage()), e);
      }
    }
  }
}
