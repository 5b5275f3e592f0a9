package org.entente.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays a document out for people: two spaces a level, and small things on one line. */
public final class Layout implements PrettyPrinter {
  private boolean nextInLine;
  private int depth;

  /** The depth at which everything began to be on one line; 0 if nothing is. */
  private int inLineFrom;

  void announce(boolean inLine) {
    nextInLine = inLine;
  }

  private void opened() {
    depth++;
    if (nextInLine && inLineFrom == 0) {
      inLineFrom = depth;
    }
  }

  private void closed(JsonGenerator out, int entries, char bracket) {
    boolean inLine = inLineFrom > 0;
    if (inLineFrom == depth) {
      inLineFrom = 0;
    }
    depth--;
    if (entries > 0) {
      if (inLine) {
        if (bracket == '}') {
          out.writeRaw(' ');
        }
      } else {
        line(out);
      }
    }
    out.writeRaw(bracket);
  }

  private void line(JsonGenerator out) {
    out.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      out.writeRaw("  ");
    }
  }

  private void separate(JsonGenerator out) {
    if (inLineFrom > 0) {
      out.writeRaw(' ');
    } else {
      line(out);
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    opened();
    out.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    out.writeRaw(',');
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    closed(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    opened();
    out.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    if (inLineFrom == 0) {
      line(out);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    out.writeRaw(',');
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int entries) {
    closed(out, entries, ']');
  }
}
