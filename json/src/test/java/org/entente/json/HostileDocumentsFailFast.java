package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.entente.Extensions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("13")
class HostileDocumentsFailFast {
  private static final DossierLimits LIMITS = DossierLimits.standard();
  private static final EntenteJson JSON = EntenteJson.standard();

  private static byte[] extended(String value) {
    return BadInput.bytes("«,\"extensions\":{\"a\":" + value + "}}");
  }

  private static void assertReadOnlyWithin(
      DossierLimits enough, DossierLimits less, byte[] document) {
    assertThat(JSON.withLimits(enough).read(document).id().value()).isEqualTo("a");
    assertThatThrownBy(() -> JSON.withLimits(less).read(document))
        .isInstanceOf(DossierException.class);
  }

  @Test
  void of_too_many_bytes() {
    byte[] document = extended("\"" + "é".repeat(500) + "\"");
    assertReadOnlyWithin(
        LIMITS.withCharacters(document.length),
        LIMITS.withCharacters(document.length - 1),
        document);
    assertThatThrownBy(() -> JSON.withLimits(LIMITS.withCharacters(10)).read("{\"format\":1}"))
        .hasMessage("at $: expected a document of at most 10 bytes, but found a longer one");
  }

  @Test
  void of_an_endless_stream() {
    InputStream endless = new InputStream() {
      private long given;

      @Override
      public int read() throws IOException {
        if (++given > 2_000_000) {
          throw new IOException("read on and on");
        }
        return '[';
      }
    };
    assertThatThrownBy(() -> JSON.withLimits(LIMITS.withCharacters(1_000_000)).read(endless))
        .isInstanceOf(DossierException.class)
        .hasMessageContaining("at most 1000000 bytes");
  }

  @Test
  void nested_too_deep() {
    assertReadOnlyWithin(LIMITS, LIMITS.withDepth(10), extended("[".repeat(20) + "]".repeat(20)));
    assertThatThrownBy(() -> JSON.read(extended("[".repeat(100_000))))
        .isInstanceOf(DossierException.class)
        .hasMessageContaining("more than the reader takes")
        .hasMessageContaining("501");
    assertThatThrownBy(() -> JSON.read("{\"a\":".repeat(100_000)))
        .isInstanceOf(DossierException.class)
        .hasMessageContaining("more than the reader takes");
  }

  @Test
  void with_extensions_deeper_than_the_noun_takes() {
    assertThatThrownBy(() -> JSON.read(extended("[".repeat(80) + "]".repeat(80))))
        .hasMessage("line 2, column 15, at $.extensions: extensions must not nest deeper than 64");
  }

  @Test
  void with_too_long_a_text() {
    byte[] document = extended("\"" + "x".repeat(5_000) + "\"");
    assertReadOnlyWithin(LIMITS.withTextLength(5_000), LIMITS.withTextLength(4_999), document);
  }

  @Test
  void with_too_long_a_number() {
    assertReadOnlyWithin(
        LIMITS.withNumberLength(50), LIMITS.withNumberLength(49), extended("1".repeat(50)));
    assertThatThrownBy(() -> JSON.read(extended("1".repeat(1_000_000))))
        .hasMessageContaining("more than the reader takes")
        .hasMessageNotContaining("11111");
  }

  @Test
  void with_too_many_elements() {
    assertReadOnlyWithin(
        LIMITS.withElements(1_100),
        LIMITS.withElements(500),
        extended("[" + "0,".repeat(999) + "0]"));
  }

  @Test
  void with_a_number_that_would_fill_the_memory_as_digits() {
    byte[] document = extended("1e2000000000");
    String text = JSON.compact().write(JSON.read(document));
    assertThat(text).contains("1E+2000000000");
    assertThat(JSON.read(text)).isEqualTo(JSON.read(document));
  }

  @Test
  void with_names_of_classes_that_are_only_text() {
    byte[] document = extended("{\"@class\":\"java.lang.Runtime\",\"@type\":[\"x\",1]}");
    assertThat(JSON.read(document).extensions().asMap().get("a")).isInstanceOf(java.util.Map.class);
  }

  @Test
  void a_byte_order_mark_is_no_fault() {
    byte[] marked = ("\uFEFF" + new String(extended("1"), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.read(marked)).isEqualTo(JSON.read(extended("1")));
  }

  @Test
  void limits_out_of_range_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withCharacters(0));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withDepth(9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIMITS.withDepth(1001))
        .withMessageContaining("10 to 1000");
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withTextLength(0));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withNumberLength(0));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withElements(0));
  }

  @Test
  void just_over_the_limit_only() {
    String text = new String(extended("1"), StandardCharsets.UTF_8);
    assertThat(JSON.withLimits(LIMITS.withCharacters(text.length())).read(text)).isNotNull();
    assertThatThrownBy(
            () -> JSON.withLimits(LIMITS.withCharacters(text.length() - 1)).read(text))
        .isInstanceOf(DossierException.class);
  }

  @Test
  void limits_at_the_ends_of_their_range_are_taken() {
    InputStream document = new ByteArrayInputStream(extended("1"));
    assertThat(JSON.withLimits(LIMITS.withCharacters(Integer.MAX_VALUE)).read(document))
        .isNotNull();
    assertThat(LIMITS.withDepth(1000).depth()).isEqualTo(1000);
    assertThat(LIMITS.withDepth(10).depth()).isEqualTo(10);
  }

  @Test
  void a_character_that_stands_for_an_unknown_one_is_no_fault() {
    byte[] document = extended("\"\uFFFD\"");
    assertThat(JSON.read(document).extensions().asMap()).containsEntry("a", "\uFFFD");
  }

  @Test
  void nested_too_deep_for_a_mapper_of_jackson_2() {
    ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(10).build())
            .build())
        .registerModule(new EntenteJackson2Module());
    assertThatThrownBy(() ->
            mapper.readValue("{\"a\":" + "[".repeat(10) + "]".repeat(10) + "}", Extensions.class))
        .hasMessageContaining("this is more than the reader takes:"
            + " Document nesting depth (11) exceeds the maximum allowed (10)");
  }
}
