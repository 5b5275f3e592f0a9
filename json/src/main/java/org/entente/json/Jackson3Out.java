package org.entente.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes with Jackson 3. */
final class Jackson3Out extends Out {
  private final JsonGenerator generator;
  private final @Nullable Layout layout;

  Jackson3Out(JsonGenerator generator, @Nullable Layout layout) {
    this.generator = generator;
    this.layout = layout;
  }

  @Override
  void open(boolean inLine) {
    announce(inLine);
    generator.writeStartObject();
  }

  @Override
  void close() {
    generator.writeEndObject();
  }

  @Override
  void openList(boolean inLine) {
    announce(inLine);
    generator.writeStartArray();
  }

  @Override
  void closeList() {
    generator.writeEndArray();
  }

  private void announce(boolean inLine) {
    if (layout != null) {
      layout.announce(inLine);
    }
  }

  @Override
  void name(String name) {
    generator.writeName(name);
  }

  @Override
  void text(String text) {
    generator.writeString(text);
  }

  @Override
  void text(char[] characters, int length) {
    generator.writeString(characters, 0, length);
  }

  @Override
  void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  void literal(String number) {
    generator.writeNumber(number);
  }

  @Override
  void flag(boolean flag) {
    generator.writeBoolean(flag);
  }

  @Override
  void nothing() {
    generator.writeNull();
  }
}
