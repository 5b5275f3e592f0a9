package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Tag("13")
class WritingAndReadingIsIdentity {
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new EntenteModule()).build();
  private static final JsonMapper EXACT = JsonMapper.builder()
      .enable(
          DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
          DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
      .build();
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new EntenteJackson2Module());

  @Provide
  Arbitrary<Agreement> agreements() {
    return Any.agreements();
  }

  @Property
  void laid_out(@ForAll("agreements") Agreement agreement) {
    assertThat(JSON.read(JSON.write(agreement))).isEqualTo(agreement);
  }

  @Property
  void compact(@ForAll("agreements") Agreement agreement) {
    EntenteJson compact = JSON.compact();
    String text = compact.write(agreement);
    assertThat(compact.read(text)).isEqualTo(agreement);
    assertThat(compact.write(compact.read(text))).isEqualTo(text);
  }

  @Property
  void the_same_text_from_either_jackson(@ForAll("agreements") Agreement agreement)
      throws Exception {
    String text = JSON.compact().write(agreement);
    assertThat(JACKSON_3.writeValueAsString(agreement)).isEqualTo(text);
    assertThat(JACKSON_2.writeValueAsString(agreement)).isEqualTo(text);
    assertThat(JACKSON_3.readValue(text, Agreement.class)).isEqualTo(agreement);
    assertThat(JACKSON_2.readValue(text, Agreement.class)).isEqualTo(agreement);
  }

  @Property
  void from_properties_in_another_order(@ForAll("agreements") Agreement agreement) {
    Map<String, Object> reversed = new TreeMap<>(Collections.reverseOrder());
    reversed.putAll(
        EXACT.readValue(JSON.write(agreement), new TypeReference<Map<String, Object>>() {}));
    String text = JACKSON_3.writeValueAsString(reversed);
    assertThat(text).doesNotStartWith("{\"format\"");
    assertThat(JSON.read(text)).isEqualTo(agreement);
  }

  /** Each that provisions have, be it new, whether or not a random one is drawn with it. */
  @org.junit.jupiter.api.Tag("13")
  @Test
  void of_every_procedure() {
    List<String> names = Stream.of(Provisions.class.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method ->
            method.getGenericReturnType().getTypeName().contains(Procedure.class.getName()))
        .map(method -> method.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
        .toList();

    assertThat(names).hasSizeGreaterThan(Provisions.standard().procedures().size());
    for (String name : names) {
      String text = "{\"" + name + "\":{\"consent\":{\"at-least\":2}}}";
      Provisions read = JACKSON_3.readValue(text, Provisions.class);
      assertThat(read.procedures().get(name).consent()).isEqualTo(ConsentRule.atLeast(2));
      assertThat(JACKSON_3.writeValueAsString(read)).isEqualTo(text);
      assertThat(TheSchema.errors("provisions", text)).isEmpty();
    }
  }

  @org.junit.jupiter.api.Tag("13")
  @Test
  void of_files_streams_and_bytes(@TempDir Path folder) throws Exception {
    Agreement agreement = Any.agreement(7);
    Path file = folder.resolve("dossier.json");
    JSON.write(agreement, file);
    byte[] bytes = Files.readAllBytes(file);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    JSON.write(agreement, stream);

    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(JSON.write(agreement))
        .endsWith("}\n");
    assertThat(JSON.read(file)).isEqualTo(agreement);
    assertThat(JSON.read(bytes)).isEqualTo(agreement);
    assertThat(JSON.read(new ByteArrayInputStream(bytes))).isEqualTo(agreement);
  }

  @org.junit.jupiter.api.Tag("13")
  @Test
  void of_the_least_and_the_largest_count() {
    for (int count : new int[] {1, Integer.MAX_VALUE}) {
      Agreement agreement = Any.agreement(7)
          .withProvisions(
              Provisions.builder().continuesWhile(ConsentRule.atLeast(count)).build());
      assertThat(JSON.read(JSON.write(agreement))).isEqualTo(agreement);
    }
  }
}
