package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes with Jackson 2. */
final class Jackson2Out extends Out {
  private final JsonGenerator generator;

  Jackson2Out(JsonGenerator generator) {
    this.generator = generator;
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void open(boolean inLine) {
    run(generator::writeStartObject);
  }

  @Override
  void close() {
    run(generator::writeEndObject);
  }

  @Override
  void openList(boolean inLine) {
    run(generator::writeStartArray);
  }

  @Override
  void closeList() {
    run(generator::writeEndArray);
  }

  @Override
  void name(String name) {
    run(() -> generator.writeFieldName(name));
  }

  @Override
  void text(String text) {
    run(() -> generator.writeString(text));
  }

  @Override
  void text(char[] characters, int length) {
    run(() -> generator.writeString(characters, 0, length));
  }

  @Override
  void number(long number) {
    run(() -> generator.writeNumber(number));
  }

  @Override
  void literal(String number) {
    run(() -> generator.writeNumber(number));
  }

  @Override
  void flag(boolean flag) {
    run(() -> generator.writeBoolean(flag));
  }

  @Override
  void nothing() {
    run(generator::writeNull);
  }
}
