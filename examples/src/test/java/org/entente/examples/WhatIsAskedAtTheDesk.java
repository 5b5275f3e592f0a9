package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIsAskedAtTheDesk {
  @ParameterizedTest
  @CsvSource({"en, at-the-desk.txt", "nl, at-the-desk-nl.txt"})
  void should_be_answered_as_it_was_approved(String language, String golden) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    AtTheDesk.ask(
        Locale.forLanguageTag(language), new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r", ""))
        .isEqualTo(Printed.golden(golden));
  }
}
