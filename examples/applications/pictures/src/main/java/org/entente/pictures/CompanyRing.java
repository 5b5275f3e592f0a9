package org.entente.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.entente.Party;
import org.entente.PartyId;

/**
 * Draws one party and, in a ring around it, those that it is with: the more agreements they share,
 * the wider the line and the larger the dot.
 */
final class CompanyRing {
  private static final int MOST = 120;
  private static final double MARGIN = 16;
  private static final double SIZE = 12;
  private static final double LABEL_WIDTH = 300;
  private static final double APART = 17;
  private static final int MOST_LEVEL = 20;

  private final WhoWithWhom who;
  private final Party centre;
  private final List<Party> all;
  private final List<Party> others;
  private final Words words;

  private CompanyRing(WhoWithWhom who, Party centre, Words words) {
    this.who = who;
    this.centre = centre;
    this.words = words;
    this.all = who.with(centre.id());
    this.others = all.subList(0, Math.min(MOST, all.size()));
  }

  /**
   * The ring around a party, as a picture.
   *
   * @throws NoSuchElementException if no agreement binds it on the day
   */
  static Picture around(PartyId party, WhoWithWhom who, String id, Words words) {
    Party centre = who.party(party)
        .orElseThrow(
            () -> new NoSuchElementException("no agreement binds '" + party + "' on " + who.day()));
    return new CompanyRing(who, centre, words).draw(id);
  }

  private Picture draw(String id) {
    double radius = Math.max(isLevel() ? 160 : 120, others.size() * APART / (2 * Math.PI));
    double reach = radius + 14 + LABEL_WIDTH;
    double width = 2 * (MARGIN + reach);
    List<String> titles = Lettering.wrapTitle(title(), width - 2 * MARGIN);
    List<String> sums = Lettering.wrap(description(), 12, width - 2 * MARGIN, 5);
    double top = MARGIN + titles.size() * 21 + sums.size() * Canvas.leading(12) + 8;
    double above = labelReach(radius, true);
    double below = labelReach(radius, false);
    double height = top + above + below + 2 * MARGIN;
    double x = width / 2;
    double y = top + MARGIN + above;

    Canvas canvas = new Canvas(id, width, height, title(), description());
    canvas.lines(titles, MARGIN, MARGIN + 15, 16, "font-weight", "600");
    canvas.lines(sums, MARGIN, MARGIN + titles.size() * 21 + 12, 12, "fill", Colour.FAINT);
    for (int i = 0; i < others.size(); i++) {
      drawLine(canvas, i, x, y, radius);
    }
    for (int i = 0; i < others.size(); i++) {
      drawOther(canvas, i, x, y, radius);
    }
    drawCentre(canvas, x, y);
    return new Picture(title(), description(), canvas.finish(), height, table());
  }

  private double labelReach(double radius, boolean above) {
    double reach = radius + 20;
    for (int i = 0; i < others.size(); i++) {
      double sine = -Math.cos(angle(i));
      double text = isLevel() ? 0 : Lettering.width(label(others.get(i)), SIZE);
      double length = radius + 14 + text;
      reach = Math.max(reach, (above ? -sine : sine) * length + SIZE);
    }
    return reach;
  }

  /** Clockwise from the top, in radians. */
  private double angle(int i) {
    return 2 * Math.PI * (i + 0.5) / Math.max(1, others.size());
  }

  private int count(Party other) {
    return who.together(centre.id(), other.id());
  }

  private String name(Party party) {
    return party.nameOn(who.day());
  }

  private String label(Party other) {
    String count = " · " + count(other);
    return Lettering.cut(name(other), SIZE, LABEL_WIDTH - Lettering.width(count, SIZE)) + count;
  }

  private void drawLine(Canvas canvas, int i, double x, double y, double radius) {
    double wide = 0.6 + 3.4 * (count(others.get(i)) - 1) / Math.max(1, most() - 1.0);
    canvas.line(
        x,
        y,
        x + radius * Math.sin(angle(i)),
        y - radius * Math.cos(angle(i)),
        "stroke",
        Colour.SKY,
        "stroke-width",
        Canvas.number(wide));
  }

  private void drawOther(Canvas canvas, int i, double x, double y, double radius) {
    Party other = others.get(i);
    double angle = angle(i);
    double dotX = x + radius * Math.sin(angle);
    double dotY = y - radius * Math.cos(angle);
    canvas.open(name(other) + ": " + words.count("shares", count(other)));
    canvas.circle(dotX, dotY, 2.5 + 4.0 * count(other) / most(), "fill", Colour.BLUE);
    boolean isRight = Math.sin(angle) >= 0;
    double turn = isLevel() ? 0 : Math.toDegrees(angle) + (isRight ? -90 : 90);
    canvas.text(
        label(other),
        isRight ? 12 : -12,
        4,
        SIZE,
        "text-anchor",
        isRight ? "start" : "end",
        "transform",
        "translate(" + Canvas.number(dotX) + " " + Canvas.number(dotY) + ") rotate("
            + Canvas.number(turn) + ")");
    canvas.close();
  }

  /** Whether there is room for names that need not be turned. */
  private boolean isLevel() {
    return others.size() <= MOST_LEVEL;
  }

  private int most() {
    return others.isEmpty() ? 1 : count(others.get(0));
  }

  private void drawCentre(Canvas canvas, double x, double y) {
    List<String> lines = Lettering.wrap(name(centre), 13 * Lettering.BOLD, 170, 3);
    double wide = lines.stream()
        .mapToDouble(line -> Lettering.width(line, 13 * Lettering.BOLD))
        .max()
        .orElse(0);
    double high = lines.size() * Canvas.leading(13) + 10;
    canvas.box(
        x - wide / 2 - 8,
        y - high / 2,
        wide + 16,
        high,
        "rx",
        "6",
        "fill",
        Colour.PAPER,
        "stroke",
        Colour.BLUE,
        "stroke-width",
        "1.5");
    canvas.lines(lines, x, y - high / 2 + 17, 13, "text-anchor", "middle", "font-weight", "600");
  }

  private String title() {
    return words.say("ring.title", name(centre), who.day());
  }

  private String description() {
    if (all.isEmpty()) {
      return words.say("ring.alone");
    }
    List<String> first = new ArrayList<>();
    all.stream().limit(3).forEach(other -> first.add(name(other) + " (" + count(other) + ")"));
    String shown = all.size() > others.size()
        ? " " + words.say("company.first", others.size(), all.size())
        : "";
    return words.say(
            "ring.summary",
            words.count("agreements.count", who.agreements(centre.id())),
            words.count("others.count", all.size()),
            String.join(", ", first))
        + shown;
  }

  private Grid table() {
    List<List<String>> rows = new ArrayList<>();
    all.forEach(other -> rows.add(List.of(name(other), Integer.toString(count(other)))));
    return new Grid(List.of(words.say("party"), words.say("ring.shared")), rows);
  }
}
