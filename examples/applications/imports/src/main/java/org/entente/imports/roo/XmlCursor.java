package org.entente.imports.roo;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.imports.Place;
import org.entente.imports.Unreadable;

/**
 * Goes once through an XML document, from element to element by their names without prefixes. It
 * reads no document type and no entity but those of XML itself.
 */
final class XmlCursor {
  private static final int LONGEST_TEXT = 100_000;

  private final String file;
  private final XMLStreamReader reader;

  XmlCursor(String file, InputStream xml) {
    this.file = file;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      this.reader = factory.createXMLStreamReader(xml);
    } catch (XMLStreamException e) {
      throw new Unreadable(file + " is no XML: " + e.getMessage(), e);
    }
  }

  /** What is done at a child element; it must read the element to its end. */
  interface Visitor {
    void visit(String name);
  }

  /** Goes to the outermost element and returns its name. */
  String root() {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and white space come before it.
    }
    return reader.getLocalName();
  }

  /** Visits each child of the element that the cursor has just entered, and leaves it. */
  void children(Visitor visitor) {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        visitor.visit(reader.getLocalName());
      }
    }
  }

  /** The text in the element, that of its children included, and leaves it. */
  String text() {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(reader.getText());
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
      if (text.length() > LONGEST_TEXT) {
        throw new Unreadable(place() + " is longer than " + LONGEST_TEXT + " characters");
      }
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  void skip() {
    text();
  }

  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && !reader.getAttributeValue(i).isBlank()) {
        return Optional.of(reader.getAttributeValue(i).strip());
      }
    }
    return Optional.empty();
  }

  String namespace() {
    return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
  }

  /** Where the content of the element begins that the cursor has just entered. */
  Place place() {
    Location location = reader.getLocation();
    return new Place(file, location.getLineNumber(), location.getColumnNumber());
  }

  private int next() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new Unreadable(place() + " has a document type, which is not read");
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Unreadable(place() + " refers to an entity, which is not read");
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new Unreadable(place() + " ends too early");
      }
      return event;
    } catch (XMLStreamException e) {
      throw new Unreadable(place() + " is no well-formed XML: " + firstLine(e), e);
    }
  }

  private static String firstLine(XMLStreamException e) {
    String[] lines = String.valueOf(e.getMessage()).split("\\R");
    return lines[lines.length - 1].replaceFirst("^Message: ", "");
  }
}
