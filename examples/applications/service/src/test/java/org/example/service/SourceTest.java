package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.example.service.page.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  @Test
  void should_be_an_address_when_it_is_one_of_the_web() {
    assertThat(Source.address("https://example.org/a?b=c")).isPresent();
  }

  @Test
  void should_end_with_an_address_after_words() {
    assertThat(Source.addressAt("p. 3: https://example.org/a")).isEqualTo(6);
    assertThat(Source.addressAt("https://example.org/a")).isZero();
    assertThat(Source.addressAt("by http or by post")).isEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "https:///nowhere",
        "https://example.org/a; page 2",
        "a letter",
        "//example.org"
      })
  void should_be_text_when_it_is_anything_else(String text) {
    assertThat(Source.address(text)).isEmpty();
  }
}
