package org.entente.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An SVG picture in the making. Lengths are in its units, which are pixels at full size. */
final class Canvas {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final Markup markup = new Markup();
  private final String id;

  /** Begins a picture; the id tells it from others in the same document. */
  Canvas(String id, double width, double height, String title, String description) {
    this.id = id;
    markup.open(
        "svg",
        "xmlns",
        NAMESPACE,
        "id",
        id,
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-description",
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "width",
        number(width),
        "height",
        number(height),
        "font-family",
        Lettering.FAMILY,
        "fill",
        Colour.INK);
    markup.line();
    markup.element("title", title, "id", id + "-title").line();
    markup.element("desc", description, "id", id + "-description").line();
    box(0, 0, width, height, "fill", Colour.PAPER);
  }

  /** An id within the picture. */
  String id(String name) {
    return id + "-" + name;
  }

  /** Defines stripes to fill with, by {@code url(#…)} of the id. */
  void stripes(String name, String colour, String ground) {
    markup.open(
        "pattern",
        "id",
        id(name),
        "width",
        "6",
        "height",
        "6",
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    markup.empty("rect", "width", "6", "height", "6", "fill", ground);
    markup.empty("rect", "width", "2.5", "height", "6", "fill", colour);
    markup.close().line();
  }

  void open(String hint) {
    markup.open("g").element("title", hint);
  }

  void close() {
    markup.close().line();
  }

  void box(double x, double y, double width, double height, Object... attributes) {
    markup.empty(
        "rect",
        with(
            attributes,
            "x",
            number(x),
            "y",
            number(y),
            "width",
            number(width),
            "height",
            number(height)));
    markup.line();
  }

  void line(double x1, double y1, double x2, double y2, Object... attributes) {
    markup.empty(
        "line",
        with(attributes, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2)));
    markup.line();
  }

  void circle(double x, double y, double radius, Object... attributes) {
    markup.empty("circle", with(attributes, "cx", number(x), "cy", number(y), "r", number(radius)));
    markup.line();
  }

  /** Draws a path; its numbers stand for themselves. */
  void path(String path, Object... attributes) {
    markup.empty("path", with(attributes, "d", path));
    markup.line();
  }

  void text(String text, double x, double y, double size, Object... attributes) {
    markup.element(
        "text", text, with(attributes, "x", number(x), "y", number(y), "font-size", number(size)));
    markup.line();
  }

  /** Writes lines below each other, the first one on {@code y}. */
  void lines(List<String> lines, double x, double y, double size, Object... attributes) {
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), x, y + i * leading(size), size, attributes);
    }
  }

  /**
   * A short text at a place.
   *
   * @param text the text
   * @param x where it is anchored
   * @param y its base line
   */
  record Label(String text, double x, double y) {}

  /** Writes texts that share their attributes. */
  void labels(List<Label> labels, Object... attributes) {
    markup.open("g", attributes);
    for (Label label : labels) {
      markup.element("text", label.text(), "x", number(label.x()), "y", number(label.y()));
    }
    markup.close().line();
  }

  static double leading(double size) {
    return Math.ceil(size * 1.3);
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static Object[] with(Object[] more, Object... first) {
    Object[] all = new Object[first.length + more.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  /** Ends the picture. */
  String finish() {
    markup.close();
    return markup + "\n";
  }
}
