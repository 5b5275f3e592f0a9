package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest of a text, as its algorithm and its digits. */
@Tag("2")
class DigestTest {
  private static final String HEX = "0a".repeat(32);

  @Test
  void should_read_what_it_shows() {
    Digest digest = Digest.sha256(HEX);

    assertThat(digest).hasToString("sha-256:" + HEX);
    assertThat(Digest.parse(digest.toString())).isEqualTo(digest);
  }

  @Test
  void should_take_capital_digits_of_sha_256_for_lower_case_ones() {
    assertThat(Digest.sha256(HEX.toUpperCase(java.util.Locale.ROOT))).isEqualTo(Digest.sha256(HEX));
  }

  @Test
  void should_leave_the_length_of_other_algorithms_to_them() {
    assertThat(new Digest("sha-512", "0a".repeat(64)).hex()).hasSize(128);
    assertThat(Digest.parse("md5:" + "0a".repeat(16)).algorithm()).isEqualTo("md5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha-256:0a0b0c0d", "sha-256:", "md5:xyz", "md5:0A0A0A0A", "md5:0a0b0c0"})
  void should_refuse_digits_that_are_no_digest(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Digest.parse(text))
        .withMessageStartingWith("a digest must be lower-case hexadecimal");
  }

  @ParameterizedTest
  @ValueSource(strings = {":0a0b0c0d", "SHA-256:0a0b0c0d", "sha 256:0a0b0c0d"})
  void should_refuse_an_algorithm_that_is_no_token(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Digest.parse(text))
        .withMessageStartingWith("a digest's algorithm must be a lower-case token");
  }

  @Test
  void should_refuse_a_digest_without_its_algorithm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Digest.parse(HEX))
        .withMessage(
            "a digest must be written as 'sha-256:' and its digits, but it was '" + HEX + "'");
  }
}
