package org.entente.pictures;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture as a reader of XML finds it. */
final class Svg {
  private final Document document;

  private Svg(Document document) {
    this.document = document;
  }

  /** Reads markup, which must be well-formed. */
  static Svg read(String markup) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new Svg(factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<String> texts() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  List<String> hints() {
    return all("title").stream().map(Element::getTextContent).toList();
  }

  List<String> ids() {
    return Stream.of("svg", "title", "desc", "pattern")
        .flatMap(name -> all(name).stream())
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
