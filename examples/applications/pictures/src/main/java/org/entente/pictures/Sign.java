package org.entente.pictures;

import org.entente.pictures.SignatureMatrix.State;

/** The sign of each state in a matrix: told apart by shape, and by colour besides. */
final class Sign {
  private static final double RADIUS = 7;

  private Sign() {}

  static void draw(Canvas canvas, State state, double x, double y) {
    switch (state) {
      case SIGNED -> {
        canvas.circle(x, y, RADIUS, "fill", Colour.BLUE);
        stroke(
            canvas,
            "M" + at(x - 3.5, y + 0.3) + "L" + at(x - 1, y + 3) + "L" + at(x + 3.7, y - 3),
            Colour.PAPER);
      }
      case CONSENTS -> {
        canvas.circle(x, y, RADIUS, "fill", Colour.BLUE);
        canvas.circle(x, y, 2.5, "fill", Colour.PAPER);
      }
      case DECIDED -> {
        canvas.circle(
            x, y, RADIUS - 0.7, "fill", Colour.PAPER, "stroke", Colour.BLUE, "stroke-width", "1.4");
        canvas.path(
            "M" + at(x, y - RADIUS + 0.7) + "A" + radius() + "0 0 " + at(x, y + RADIUS - 0.7) + "Z",
            "fill",
            Colour.SKY);
      }
      case NOT_COUNTED -> {
        canvas.path(
            "M" + at(x, y - RADIUS) + "L" + at(x + 7.5, y + 6) + "L" + at(x - 7.5, y + 6) + "Z",
            "fill",
            Colour.AMBER,
            "stroke",
            Colour.INK,
            "stroke-width",
            "1");
        canvas.box(x - 0.9, y - 3, 1.8, 4.6, "fill", Colour.INK);
        canvas.box(x - 0.9, y + 2.8, 1.8, 1.8, "fill", Colour.INK);
      }
      case OBJECTS -> {
        canvas.box(x - 6.5, y - 6.5, 13, 13, "fill", Colour.RED);
        stroke(
            canvas,
            "M" + at(x - 3, y - 3) + "L" + at(x + 3, y + 3) + "M" + at(x + 3, y - 3) + "L"
                + at(x - 3, y + 3),
            Colour.PAPER);
      }
      case ABSTAINS -> {
        canvas.box(
            x - 6, y - 6, 12, 12, "fill", Colour.PAPER, "stroke", Colour.INK, "stroke-width", "1.4");
        stroke(canvas, "M" + at(x - 3, y) + "L" + at(x + 3, y), Colour.INK);
      }
      case MISSING ->
        canvas.circle(
            x,
            y,
            RADIUS - 0.7,
            "fill",
            Colour.PAPER,
            "stroke",
            Colour.FAINT,
            "stroke-width",
            "1.4",
            "stroke-dasharray",
            "2.4 2");
    }
  }

  private static void stroke(Canvas canvas, String path, String colour) {
    canvas.path(
        path, "fill", "none", "stroke", colour, "stroke-width", "2", "stroke-linecap", "round");
  }

  private static String at(double x, double y) {
    return Canvas.number(x) + " " + Canvas.number(y);
  }

  private static String radius() {
    return at(RADIUS - 0.7, RADIUS - 0.7) + " 0 ";
  }
}
