package org.entente.pictures;

import java.util.List;
import org.entente.Role;
import org.entente.pictures.Participations.Days;

/** The bars of a membership picture, and what each kind of bar means. */
final class Bars {
  private static final double SIZE = 12;

  private final Canvas canvas;
  private final TimeAxis axis;
  private final double right;
  private final Words words;

  /** Bars on a canvas, along an axis that ends at {@code right}. */
  Bars(Canvas canvas, TimeAxis axis, double right, Words words) {
    this.canvas = canvas;
    this.axis = axis;
    this.right = right;
    this.words = words;
    canvas.stripes("given", Colour.BLUE, Colour.blue(0));
    canvas.stripes("associate", Colour.SKY, Colour.PAPER);
  }

  /** Draws a bar in the middle of a row; one without an end has a point. */
  void draw(Days days, double middle, String hint) {
    double from = axis.at(days.from());
    double until = days.until().map(axis::at).orElse(right);
    canvas.open(hint);
    canvas.box(
        from, middle - 6, Math.max(2, until - from), 12, "fill", fill(days), "stroke", Colour.BLUE);
    if (days.until().isEmpty()) {
      String at = Canvas.number(until) + " " + Canvas.number(middle - 6);
      canvas.path("M" + at + "l8 6l-8 6z", "fill", fill(days), "stroke", Colour.BLUE);
    }
    if (!days.after().isEmpty()) {
      succession(from, middle);
    }
    canvas.close();
  }

  private String fill(Days days) {
    if (days.role() == Role.ASSOCIATE) {
      return striped("associate");
    }
    return days.isGiven() ? striped("given") : Colour.BLUE;
  }

  private String striped(String name) {
    return "url(#" + canvas.id(name) + ")";
  }

  private void succession(double x, double y) {
    canvas.circle(x, y, 4.5, "fill", Colour.PAPER, "stroke", Colour.INK, "stroke-width", "1.6");
  }

  void day(double x, double top, double bottom) {
    canvas.line(
        x, top, x, bottom, "stroke", Colour.RED, "stroke-width", "1.5", "stroke-dasharray", "5 3");
  }

  /** Explains in two lines what is drawn, and of which day. */
  void legend(List<Days> drawn, String day, double left, double top) {
    double x = left;
    if (!drawn.stream().allMatch(Days::isGiven)) {
      x = sample(x, top, Colour.BLUE, "bar.proven");
    }
    if (drawn.stream().anyMatch(Days::isGiven)) {
      x = sample(x, top, striped("given"), "bar.given");
    }
    if (drawn.stream().anyMatch(days -> days.role() == Role.ASSOCIATE)) {
      sample(x, top, striped("associate"), "bar.associate");
    }
    x = left;
    if (drawn.stream().anyMatch(days -> !days.after().isEmpty())) {
      succession(x + 8, top + 16);
      x = label(x + 20, top + 20, words.say("bar.succession"));
    }
    day(x + 4, top + 9, top + 23);
    label(x + 12, top + 20, day);
  }

  private double sample(double x, double y, String fill, String key) {
    canvas.box(x, y - 10, 22, 12, "fill", fill, "stroke", Colour.BLUE);
    return label(x + 30, y, words.say(key));
  }

  private double label(double x, double y, String text) {
    canvas.text(text, x, y, SIZE);
    return x + Lettering.width(text, SIZE) + 20;
  }
}
