package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a version are never changed once it is published; only others are added. */
@Tag("13")
class GoldenFilesAreReadForEver {
  private static final EntenteJson JSON = EntenteJson.standard();

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = GoldenFilesAreReadForEver.class.getResourceAsStream("/" + file)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minimal",
        "dutch-techzone",
        "three-municipalities",
        "everything",
        "amendment-of-some",
        "accession-of-some",
        "days",
        "quotas",
        "places",
        "signatures"
      })
  void and_written_as_they_were(String name) throws IOException {
    byte[] written = bytes("entente-1/written/" + name + ".json");
    String text = new String(written, StandardCharsets.UTF_8);
    assertThat(JSON.write(JSON.read(written))).isEqualTo(text);
    assertThat(TheSchema.errors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minimal",
        "dutch-techzone",
        "three-municipalities",
        "everything",
        "amendment-of-some",
        "days",
        "places",
        "signatures"
      })
  void and_what_a_clerk_may_write_instead_means_the_same(String name) throws IOException {
    byte[] accepted = bytes("entente-1/accepted/" + name + ".json");
    assertThat(JSON.read(accepted))
        .isEqualTo(JSON.read(bytes("entente-1/written/" + name + ".json")));
    assertThat(TheSchema.errors(new String(accepted, StandardCharsets.UTF_8).replace("\uFEFF", "")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minimal, 45bca7d6cdc946f695a8dc0c34681e730963915fbe8f2838603811015de8fd4c",
        "dutch-techzone, af7b16537de8abee4889d8eddcc447ef04ddd060c8d259e710dee2c8b93c9589",
        "three-municipalities, d0d7f228c7d9fa3c148c71a54da1e29fc834d0e8c517c1a1c83ee02c03ab805c",
        "amendment-of-some, 9ed36b06f1004498c872e2b7de83f90771a94afea5bb6df5e7e9ff74c6c41576",
        "places, a32dc4626446d6508ea00d821575776fd6cff59011265aa1dc64a25f75fdba21",
        "everything, e3d46cd978714b44588fde467984267dfed28990a118d909604dbf8f5c2d803f"
      })
  void and_have_the_digest_they_had(String nameAndDigest) throws IOException {
    String[] parts = nameAndDigest.split(", ");
    assertThat(JSON.digest(JSON.read(bytes("entente-1/written/" + parts[0] + ".json")))
            .hex())
        .isEqualTo(parts[1]);
  }
}
