package org.entente.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.json.read.Faults;
import org.entente.json.read.Source;
import org.entente.json.read.Where;
import org.jspecify.annotations.Nullable;

/** Reads with Jackson 2. */
public final class Jackson2Source extends Source {
  private final JsonParser parser;

  public Jackson2Source(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public int next() {
    try {
      parser.nextToken();
      return parser.currentTokenId();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public int kind() {
    return parser.currentTokenId();
  }

  @Override
  @Nullable
  public String nextName() {
    try {
      return parser.nextFieldName();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public void skip() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public Where where() {
    return place(parser.currentTokenLocation(), parser.getParsingContext());
  }

  @Override
  public Object mark() {
    return parser.getParsingContext();
  }

  @Override
  public Where where(Object mark) {
    JsonStreamContext context = (JsonStreamContext) mark;
    return place(
        context.startLocation(parser.currentLocation().contentReference()), context.getParent());
  }

  private RuntimeException broken(IOException fault) {
    if (!(fault instanceof JsonProcessingException processing)) {
      return new UncheckedIOException(fault);
    }
    Where where = place(processing.getLocation(), parser.getParsingContext());
    return fault instanceof StreamConstraintsException
        ? Faults.tooMuch(where, processing.getOriginalMessage())
        : Faults.notJson(where, processing.getOriginalMessage());
  }

  private static Where place(@Nullable JsonLocation location, @Nullable JsonStreamContext context) {
    String path = path(context);
    return location == null || location.getLineNr() < 1
        ? new Where(path, 0, 0)
        : new Where(path, location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private static String path(@Nullable JsonStreamContext context) {
    if (context == null) {
      return "$";
    }
    String before = path(context.getParent());
    if (context.inObject() && context.hasCurrentName()) {
      return before + Where.step(context.getCurrentName());
    }
    return context.inArray() && context.hasCurrentIndex()
        ? before + "[" + context.getCurrentIndex() + "]"
        : before;
  }
}
