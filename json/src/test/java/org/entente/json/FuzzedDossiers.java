package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.json.DossierException.Problem;
import org.entente.json.text.Unicode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever comes in, the reader's answer is an agreement or a {@link DossierException}; and an
 * agreement can be asked everything, and written and read again. The ordinary build tries what lies
 * in {@code FuzzedDossiersInputs}: what was once found, kept for ever. The nightly profile looks
 * for more.
 */
@Tag("13")
class FuzzedDossiers {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new EntenteModule()).build();
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new EntenteJackson2Module());
  private static final JsonMapper MAPPER = new JsonMapper();

  static Stream<byte[]> dossiers() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : List.of("minimal", "dutch-techzone", "three-municipalities", "everything")) {
      seeds.add(golden("written/" + name));
      seeds.add(golden("accepted/" + name));
    }
    BadDossiersAreRefused.rows().forEach(row -> seeds.add(BadInput.bytes(row.input())));
    return seeds.stream();
  }

  static Stream<byte[]> registers() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    List<byte[]> dossiers = dossiers().toList();
    for (int i = 0; i < dossiers.size(); i += 20) {
      byte[] dossier = dossiers.get(i);
      ByteArrayOutputStream register = new ByteArrayOutputStream();
      register.writeBytes(dossier);
      register.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
      register.writeBytes(line("written/minimal"));
      seeds.add(register.toByteArray());
    }
    return seeds.stream();
  }

  private static byte[] line(String name) throws IOException {
    return JSON.compact().write(JSON.read(golden(name))).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] golden(String name) throws IOException {
    try (InputStream in =
        FuzzedDossiers.class.getResourceAsStream("/entente-1/" + name + ".json")) {
      return in.readAllBytes();
    }
  }

  @DictionaryEntries({
    "\"2023-02-30\"",
    "\"9999-12-31\"",
    "\"P1000Y\"",
    "\"P366000D\"",
    "\"\\ud800\"",
    "1e2147483647",
    "100e2147483647",
    "\"every-partner\"",
    "{\"at-least\":1}",
    "{\"share\":\"1/2\"}",
    "\"extensions\":{",
    "\"acts\":[",
    "\"kind\":\"succession\"",
    "\"given\":{",
    "\"term\":{"
  })
  @MethodSource("dossiers")
  @FuzzTest(maxDuration = "150s")
  void of_any_bytes(byte[] bytes) throws IOException {
    readByMappers(bytes);
    read(bytes);
  }

  /** A good dossier of which parts are taken away, put elsewhere, or replaced by others. */
  @FuzzTest(maxDuration = "150s")
  void of_pieces(FuzzedDataProvider data) throws IOException {
    String[] wholes = {"dutch-techzone", "three-municipalities", "everything"};
    JsonNode root =
        MAPPER.readTree(golden("accepted/" + wholes[data.consumeInt(0, wholes.length - 1)]));
    for (int i = data.consumeInt(0, 6); i > 0; i--) {
      root = new Cutting(root, data).changed();
    }
    byte[] bytes = MAPPER.writeValueAsBytes(root);
    if (read(bytes)) {
      assertThat(TheSchema.errors(new String(bytes, StandardCharsets.UTF_8))).isEmpty();
    }
  }

  @MethodSource("registers")
  @FuzzTest(maxDuration = "150s")
  void of_registers(byte[] bytes) {
    List<RegisterEntry> entries =
        JSON.readRegister(new ByteArrayInputStream(bytes)).toList();
    long last = 0;
    for (RegisterEntry entry : entries) {
      assertThat(entry.line()).isGreaterThan(last);
      last = entry.line();
      assertThat(entry.agreement().isPresent()).isNotEqualTo(entry.fault().isPresent());
      entry.fault().ifPresent(FuzzedDossiers::assertReadable);
    }
    List<Agreement> agreements =
        entries.stream().flatMap(entry -> entry.agreement().stream()).toList();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    assertThat(JSON.writeRegister(agreements.iterator(), written)).isEqualTo(agreements.size());
    assertThat(JSON.readRegister(new ByteArrayInputStream(written.toByteArray()))
            .map(entry -> entry.agreement().orElseThrow()))
        .isEqualTo(agreements);
  }

  private static boolean read(byte[] bytes) throws IOException {
    Agreement agreement;
    try {
      agreement = JSON.read(bytes);
    } catch (DossierException refused) {
      assertReadable(refused);
      return false;
    }
    EveryForm.of(agreement);
    EveryQuestion.of(agreement);
    return true;
  }

  /** A mapper finds out the encoding by itself, so that it may take what the reader doesn't. */
  private static void readByMappers(byte[] bytes) throws IOException {
    try {
      JACKSON_3.readValue(bytes, Agreement.class);
    } catch (JacksonException refused) {
      assertThat(refused).hasMessageNotContaining("Exception:");
    }
    try {
      JACKSON_2.readValue(bytes, Agreement.class);
    } catch (JsonProcessingException | CharConversionException refused) {
      assertThat(refused).hasMessageNotContaining("Exception:");
    }
  }

  private static void assertReadable(DossierException refused) {
    assertThat(refused.problems()).isNotEmpty();
    for (Problem problem : refused.problems()) {
      assertThat(problem.path()).startsWith("$");
      assertThat(problem.expected().toString()).isNotBlank();
      assertThat(problem.in(DUTCH)).doesNotContainPattern("\\p{Cc}").isNotBlank();
      assertThat(problem.line()).isNotNegative();
      assertThat(problem.line() > 0).isEqualTo(problem.column() > 0);
    }
    assertThat(Unicode.isWellFormed(refused.getMessage())).isTrue();
    assertThat(refused.getMessage().replace("\n", ""))
        .doesNotContainPattern("\\p{Cc}")
        .doesNotContain("Exception");
  }
}
