package org.entente.json.jackson3;

import org.entente.json.read.Faults;
import org.entente.json.read.Source;
import org.entente.json.read.Where;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads with Jackson 3. */
public final class Jackson3Source extends Source {
  private final JsonParser parser;

  public Jackson3Source(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public int next() {
    try {
      parser.nextToken();
      return parser.currentTokenId();
    } catch (JacksonException e) {
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
      return parser.nextName();
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  @Override
  public void skip() {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  @Override
  public Where where() {
    return place(parser.currentTokenLocation(), parser.streamReadContext());
  }

  @Override
  public Object mark() {
    return parser.streamReadContext();
  }

  @Override
  public Where where(Object mark) {
    TokenStreamContext context = (TokenStreamContext) mark;
    return place(
        context.startLocation(parser.currentLocation().contentReference()), context.getParent());
  }

  private RuntimeException broken(JacksonException fault) {
    if (fault instanceof JacksonIOException) {
      return fault;
    }
    Where where = place(fault.getLocation(), parser.streamReadContext());
    return fault instanceof StreamConstraintsException
        ? Faults.tooMuch(where, fault.getOriginalMessage())
        : Faults.notJson(where, fault.getOriginalMessage());
  }

  private static Where place(
      @Nullable TokenStreamLocation location, @Nullable TokenStreamContext context) {
    String path = path(context);
    return location == null || location.getLineNr() < 1
        ? new Where(path, 0, 0)
        : new Where(path, location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private static String path(@Nullable TokenStreamContext context) {
    if (context == null) {
      return "$";
    }
    String before = path(context.getParent());
    if (context.inObject() && context.hasCurrentName()) {
      return before + Where.step(context.currentName());
    }
    return context.inArray() && context.hasCurrentIndex()
        ? before + "[" + context.getCurrentIndex() + "]"
        : before;
  }
}
