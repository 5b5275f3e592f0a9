package org.entente.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.Party;

/** Draws who is with whom: parties by parties, with the number of agreements that they share. */
final class CompanyMatrix {
  private static final int MOST = 100;
  private static final double MARGIN = 16;
  private static final double CELL = 17;
  private static final double NAME_WIDTH = 280;
  private static final double SIZE = 11;

  private final WhoWithWhom who;
  private final List<Party> parties;
  private final int most;
  private final Words words;

  private CompanyMatrix(WhoWithWhom who, Words words) {
    this.who = who;
    this.words = words;
    List<Party> all = who.parties();
    this.parties = all.subList(0, Math.min(MOST, all.size()));
    int highest = 1;
    for (Party one : parties) {
      highest = Math.max(highest, who.agreements(one.id()));
    }
    this.most = highest;
  }

  /** Who is with whom, as a picture. */
  static Picture of(WhoWithWhom who, String id, Words words) {
    return new CompanyMatrix(who, words).draw(id);
  }

  private Picture draw(String id) {
    double width = Math.max(620, 2 * MARGIN + NAME_WIDTH + parties.size() * CELL);
    List<String> titles = Lettering.wrapTitle(title(), width - 2 * MARGIN);
    List<String> sums = Lettering.wrap(description(), 12, width - 2 * MARGIN, 5);
    double headTop = MARGIN + titles.size() * 21 + sums.size() * Canvas.leading(12) + 8;
    double top = headTop + labelHeight();
    double height = top + parties.size() * CELL + 40 + MARGIN;

    Canvas canvas = new Canvas(id, width, height, title(), description());
    canvas.lines(titles, MARGIN, MARGIN + 15, 16, "font-weight", "600");
    canvas.lines(sums, MARGIN, MARGIN + titles.size() * 21 + 12, 12, "fill", Colour.FAINT);
    for (int i = 0; i < parties.size(); i++) {
      drawLabels(canvas, i, top);
    }
    drawCells(canvas, top);
    drawScale(canvas, top + parties.size() * CELL + 16);
    return new Picture(title(), description(), canvas.finish(), height, table());
  }

  private double labelHeight() {
    double longest = parties.stream()
        .mapToDouble(party -> Lettering.width(label(party), SIZE))
        .max()
        .orElse(0);
    return Math.ceil(longest + 10);
  }

  private String name(Party party) {
    return party.nameOn(who.day());
  }

  private String label(Party party) {
    return Lettering.cut(name(party), SIZE, NAME_WIDTH - 12);
  }

  private double left(int column) {
    return MARGIN + NAME_WIDTH + column * CELL;
  }

  private void drawLabels(Canvas canvas, int i, double top) {
    String label = label(parties.get(i));
    double y = top + i * CELL + 12.5;
    canvas.text(label, MARGIN + NAME_WIDTH - 6, y, SIZE, "text-anchor", "end");
    String x = Canvas.number(left(i) + 12.5);
    canvas.text(
        label,
        0,
        0,
        SIZE,
        "transform",
        "translate(" + x + " " + Canvas.number(top - 6) + ") rotate(-90)");
  }

  /** Draws the cells of each number together, which keeps the picture small. */
  private void drawCells(Canvas canvas, double top) {
    Cells none = new Cells();
    Cells diagonal = new Cells();
    SortedMap<Integer, Cells> counts = new TreeMap<>();
    for (int row = 0; row < parties.size(); row++) {
      for (int column = 0; column < parties.size(); column++) {
        int count = who.together(parties.get(row).id(), parties.get(column).id());
        Cells cells = row == column
            ? diagonal
            : count == 0 ? none : counts.computeIfAbsent(count, key -> new Cells());
        cells.add(left(column), top + row * CELL, count);
      }
    }
    none.draw(canvas, Colour.TINT, Colour.TINT);
    diagonal.draw(canvas, Colour.PAPER, Colour.INK);
    counts.forEach((count, cells) -> cells.draw(canvas, fill(count), ink(count)));
  }

  private String fill(int count) {
    return Colour.blue((count - 1) / (double) Math.max(1, most - 1));
  }

  private String ink(int count) {
    return Colour.on((count - 1) / (double) Math.max(1, most - 1));
  }

  /** Cells of one colour. */
  private static final class Cells {
    private final StringBuilder squares = new StringBuilder();
    private final List<Canvas.Label> numbers = new ArrayList<>();

    void add(double x, double y, int count) {
      squares.append('M').append(Canvas.number(x)).append(' ').append(Canvas.number(y));
      squares.append("h16v16h-16z");
      if (count > 0) {
        numbers.add(new Canvas.Label(Integer.toString(count), x + 8, y + 11.5));
      }
    }

    void draw(Canvas canvas, String fill, String ink) {
      if (!squares.isEmpty()) {
        canvas.path(squares.toString(), "fill", fill);
        canvas.labels(numbers, "font-size", "9.5", "text-anchor", "middle", "fill", ink);
      }
    }
  }

  private void drawScale(Canvas canvas, double y) {
    double x = MARGIN + NAME_WIDTH;
    String label = words.say("company.scale");
    canvas.text(label, x - 6, y + 12.5, SIZE, "text-anchor", "end");
    for (int count = 1; count <= most; count += Math.max(1, most / 8)) {
      Cells cell = new Cells();
      cell.add(x, y, count);
      cell.draw(canvas, fill(count), ink(count));
      x += CELL;
    }
  }

  private String title() {
    return words.say("company.title", who.day());
  }

  private String description() {
    int all = who.parties().size();
    String shown =
        all > parties.size() ? " " + words.say("company.first", parties.size(), all) : "";
    return words.say("company.summary", all) + shown;
  }

  private Grid table() {
    List<List<String>> rows = new ArrayList<>();
    for (Party one : parties) {
      List<String> others = new ArrayList<>();
      for (Party other : who.with(one.id())) {
        others.add(name(other) + " (" + who.together(one.id(), other.id()) + ")");
      }
      rows.add(List.of(
          name(one), Integer.toString(who.agreements(one.id())), String.join(", ", others)));
    }
    return new Grid(
        List.of(words.say("party"), words.say("agreements"), words.say("company.with")), rows);
  }
}
