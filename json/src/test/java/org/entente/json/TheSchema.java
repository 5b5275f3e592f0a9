package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Agreement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@net.jqwik.api.Tag("13")
class TheSchema {
  private static final EntenteJson JSON = EntenteJson.standard();
  /** Takes names as long as the reader of dossiers does: by default it would refuse them. */
  private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNameLength(DossierLimits.standard().textLength())
          .build())
      .build());

  static final String TEXT = text();
  private static final JsonNode NODE = MAPPER.readTree(TEXT);
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
      SpecificationVersion.DRAFT_2020_12,
      registry -> registry.schemas(Map.of("urn:entente:schema:1", TEXT)));
  private static final Schema SCHEMA =
      REGISTRY.getSchema(SchemaLocation.of("urn:entente:schema:1"));

  private static final Map<String, Schema> DEFINITIONS = new ConcurrentHashMap<>();

  private static String text() {
    try (InputStream in = EntenteJson.class.getResourceAsStream("entente-1.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Error> errors(String dossier) {
    return SCHEMA.validate(MAPPER.readTree(dossier));
  }

  /** What is wrong with a part, by the name of its definition. */
  static Set<String> definitions() {
    return Set.copyOf(NODE.get("$defs").propertyNames());
  }

  static List<Error> errors(String definition, String text) {
    return DEFINITIONS
        .computeIfAbsent(
            definition,
            name -> REGISTRY.getSchema(SchemaLocation.of("urn:entente:schema:1#/$defs/" + name)))
        .validate(MAPPER.readTree(text));
  }

  @Provide
  Arbitrary<Agreement> agreements() {
    return Any.agreements();
  }

  @Tag("13")
  @Test
  void is_itself_valid() {
    Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(meta.validate(NODE)).isEmpty();
  }

  @Property
  void accepts_whatever_is_written(@ForAll("agreements") Agreement agreement) {
    assertThat(errors(JSON.write(agreement))).isEmpty();
  }

  @Property
  void refuses_nothing_that_is_read(
      @ForAll("agreements") Agreement agreement, @ForAll Random random) {
    JsonNode mutant = MAPPER.readTree(JSON.write(agreement));
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      mutate((ObjectNode) mutant, random);
    }
    if (!SCHEMA.validate(mutant).isEmpty()) {
      assertThat(isRead(MAPPER.writeValueAsString(mutant))).as("%s", mutant).isFalse();
    }
  }

  @Tag("13")
  @Test
  void refuses_no_bad_dossier_that_is_read_and_most_of_the_others() throws IOException {
    List<String> inputs = BadDossiersAreRefused.rows().stream()
        .filter(BadDossiersAreRefused.Row::isWellFormed)
        .map(BadDossiersAreRefused.Row::input)
        .filter(input -> !input.startsWith("«}")
            && !input.endsWith(" 7")
            && !input.isBlank()
            && !input.contains("\\u")
            && !input.equals("‹›")
            && !input.contains("1e9"))
        .toList();
    long refused = inputs.stream()
        .filter(input ->
            !errors(new String(BadInput.bytes(input), StandardCharsets.UTF_8)).isEmpty())
        .count();
    assertThat(inputs).hasSizeGreaterThan(200);
    assertThat(refused).isGreaterThan(inputs.size() * 6L / 10);
  }

  @Tag("13")
  @Test
  void describes_every_property_and_gives_an_example_of_every_scalar() {
    List<String> silent = new ArrayList<>();
    visit(NODE, "", (property, pointer) -> {
      if (!property.has("description")) {
        silent.add(pointer + " has no description");
      }
      JsonNode type = resolved(property);
      boolean isShown = property.has("examples")
          || type.has("examples")
          || type.has("enum")
          || type.has("const")
          || type.path("type").asString("").matches("boolean|object|array");
      if (!isShown) {
        silent.add(pointer + " has no example");
      }
    });
    assertThat(silent).isEmpty();
  }

  @Tag("13")
  @Test
  void gives_examples_that_are_valid() {
    List<String> wrong = new ArrayList<>();
    int[] examples = {0};
    visitAll(NODE, "", (node, pointer) -> {
      for (JsonNode example : node.path("examples")) {
        examples[0]++;
        Schema part = REGISTRY.getSchema(SchemaLocation.of("urn:entente:schema:1#" + pointer));
        part.validate(example).forEach(error -> wrong.add(pointer + ": " + error));
      }
    });
    assertThat(wrong).isEmpty();
    assertThat(examples[0]).isGreaterThan(100);
  }

  private static JsonNode resolved(JsonNode property) {
    return property.has("$ref") ? NODE.at(property.get("$ref").asString().substring(1)) : property;
  }

  /** Visits each property that is described, not those that a condition only forbids. */
  private static void visit(JsonNode node, String pointer, BiConsumer<JsonNode, String> visitor) {
    visitAll(node, pointer, (each, at) -> {
      boolean isProperty = at.matches(".*/properties/[^/]+") && !at.contains("/if/");
      if (isProperty && !each.isBoolean()) { // Whether a kind of act has it is said elsewhere.
        visitor.accept(each, at);
      }
    });
  }

  private static void visitAll(
      JsonNode node, String pointer, BiConsumer<JsonNode, String> visitor) {
    visitor.accept(node, pointer);
    node.properties().forEach(member -> {
      if (!member.getKey().equals("examples")) {
        visitAll(member.getValue(), pointer + "/" + member.getKey(), visitor);
      }
    });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      visitAll(node.get(i), pointer + "/" + i, visitor);
    }
  }

  private static boolean isRead(String text) {
    try {
      JSON.read(text);
      return true;
    } catch (DossierException e) {
      return false;
    }
  }

  private static void mutate(ObjectNode root, Random random) {
    JsonNode at = root;
    while (true) {
      if (at instanceof ObjectNode object && !object.isEmpty()) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (object.get(name).isContainer()
            && !object.get(name).isEmpty()
            && random.nextInt(4) > 0) {
          at = object.get(name);
        } else {
          change(object, name, random);
          return;
        }
      } else if (at instanceof ArrayNode array && !array.isEmpty()) {
        int index = random.nextInt(array.size());
        if (array.get(index).isContainer()
            && !array.get(index).isEmpty()
            && random.nextInt(4) > 0) {
          at = array.get(index);
        } else {
          switch (random.nextInt(3)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index));
            default -> array.set(index, other(random));
          }
          return;
        }
      } else {
        return;
      }
    }
  }

  private static void change(ObjectNode object, String name, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name.toUpperCase(), object.remove(name));
      case 2 ->
        object.set(
            new String[] {"on", "party", "until", "kind", "x", "role"}[random.nextInt(6)],
            object.get(name));
      default -> object.set(name, other(random));
    }
  }

  private static JsonNode other(Random random) {
    String[] values = {
      "null",
      "true",
      "7",
      "0",
      "-1",
      "1.5",
      "2.0",
      "\"\"",
      "\" \"",
      "\"x\"",
      "\"2023-01-01\"",
      "\"2023-02-30\"",
      "\"P1M\"",
      "\"p0\"",
      "\"none\"",
      "\"\\u00a0\"",
      "\"\\ufeff\"",
      "[]",
      "{}",
      "[\"p0\"]",
      "{\"at-least\":1}",
      "{\"on\":\"2023-01-01\",\"source\":\"x\"}"
    };
    return MAPPER.readTree(values[random.nextInt(values.length)]);
  }
}
