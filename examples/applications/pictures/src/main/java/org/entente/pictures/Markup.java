package org.entente.pictures;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements and text, escaping what must be. The same calls give the same characters. Text is
 * freed of characters that XML cannot hold. Not thread-safe.
 */
final class Markup {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;

  Markup() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  private Markup write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element with attributes, given as names and values in turn. */
  Markup open(String element, Object... attributes) {
    return write(() -> {
      writer.writeStartElement(element);
      attributes(attributes);
    });
  }

  /** Writes an element without content. */
  Markup empty(String element, Object... attributes) {
    return write(() -> {
      writer.writeEmptyElement(element);
      attributes(attributes);
    });
  }

  /** Writes an element that holds a text. */
  Markup element(String element, String text, Object... attributes) {
    return open(element, attributes).text(text).close();
  }

  Markup text(String text) {
    return write(() -> writer.writeCharacters(clean(text)));
  }

  Markup close() {
    return write(writer::writeEndElement);
  }

  /** Writes markup that is well-formed by itself. */
  Markup raw(String markup) {
    return write(() -> {
      writer.writeCharacters("");
      writer.flush();
      out.write(markup);
    });
  }

  Markup line() {
    return write(() -> writer.writeCharacters("\n"));
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i].toString(), clean(attributes[i + 1].toString()));
    }
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800 && (c < 0x7F || c > 0x9F))
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    write(writer::flush);
    return out.toString();
  }
}
