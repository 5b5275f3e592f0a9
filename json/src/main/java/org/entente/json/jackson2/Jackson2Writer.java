package org.entente.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.json.write.Writer;

/** Writes with Jackson 2. */
public final class Jackson2Writer extends Writer {
  private final JsonGenerator generator;

  public Jackson2Writer(JsonGenerator generator) {
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
  public void open(boolean inLine) {
    run(generator::writeStartObject);
  }

  @Override
  public void close() {
    run(generator::writeEndObject);
  }

  @Override
  public void openList(boolean inLine) {
    run(generator::writeStartArray);
  }

  @Override
  public void closeList() {
    run(generator::writeEndArray);
  }

  @Override
  public void name(String name) {
    run(() -> generator.writeFieldName(name));
  }

  @Override
  public void text(String text) {
    run(() -> generator.writeString(text));
  }

  @Override
  public void text(char[] characters, int length) {
    run(() -> generator.writeString(characters, 0, length));
  }

  @Override
  public void number(long number) {
    run(() -> generator.writeNumber(number));
  }

  @Override
  public void literal(String number) {
    run(() -> generator.writeNumber(number));
  }

  @Override
  public void flag(boolean flag) {
    run(() -> generator.writeBoolean(flag));
  }

  @Override
  public void nothing() {
    run(generator::writeNull);
  }
}
