package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.Agreement;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes an agreement in each form that there is, and reads each again. */
final class EveryForm {
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final int LONGEST_NAME = DossierLimits.standard().textLength();
  private static final JsonMapper JACKSON_3 = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNameLength(LONGEST_NAME).build())
          .build())
      .addModule(new EntenteModule())
      .build();
  private static final ObjectMapper JACKSON_2 = new ObjectMapper(
          new com.fasterxml.jackson.core.JsonFactoryBuilder()
              .streamReadConstraints(com.fasterxml.jackson.core.StreamReadConstraints.builder()
                  .maxNameLength(LONGEST_NAME)
                  .build())
              .build())
      .registerModule(new EntenteJackson2Module());

  private EveryForm() {}

  static void of(Agreement agreement) throws IOException {
    String laidOut = JSON.write(agreement);
    String compact = JSON.compact().write(agreement);
    assertThat(JSON.read(laidOut)).isEqualTo(agreement);
    assertThat(JSON.read(compact.getBytes(StandardCharsets.UTF_8))).isEqualTo(agreement);
    assertThat(TheSchema.errors(laidOut)).as(laidOut).isEmpty();
    assertThat(JACKSON_3.writeValueAsString(agreement)).isEqualTo(compact);
    assertThat(JACKSON_2.writeValueAsString(agreement)).isEqualTo(compact);
    assertThat(JACKSON_3.readValue(compact, Agreement.class)).isEqualTo(agreement);
    assertThat(JACKSON_2.readValue(compact, Agreement.class)).isEqualTo(agreement);
    canonical(agreement, compact);
  }

  /**
   * Numbers that no double has are in an agreement's extensions at most: they have no such form.
   */
  private static void canonical(Agreement agreement, String compact) throws IOException {
    byte[] canonical;
    try {
      canonical = JSON.canonical(agreement);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("double");
      return;
    }
    assertThat(canonical).isEqualTo(new JsonCanonicalizer(compact).getEncodedUTF8());
    assertThat(JSON.read(canonical)).isEqualTo(agreement);
    assertThat(JSON.digest(agreement)).isEqualTo(JSON.digest(JSON.read(canonical)));
  }
}
