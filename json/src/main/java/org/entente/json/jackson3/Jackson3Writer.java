package org.entente.json.jackson3;

import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes with Jackson 3. */
public final class Jackson3Writer extends Writer {
  private final JsonGenerator generator;
  private final @Nullable Layout layout;

  public Jackson3Writer(JsonGenerator generator, @Nullable Layout layout) {
    this.generator = generator;
    this.layout = layout;
  }

  @Override
  public void open(boolean inLine) {
    announce(inLine);
    generator.writeStartObject();
  }

  @Override
  public void close() {
    generator.writeEndObject();
  }

  @Override
  public void openList(boolean inLine) {
    announce(inLine);
    generator.writeStartArray();
  }

  @Override
  public void closeList() {
    generator.writeEndArray();
  }

  private void announce(boolean inLine) {
    if (layout != null) {
      layout.announce(inLine);
    }
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void text(char[] characters, int length) {
    generator.writeString(characters, 0, length);
  }

  @Override
  public void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void literal(String number) {
    generator.writeNumber(number);
  }

  @Override
  public void flag(boolean flag) {
    generator.writeBoolean(flag);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
