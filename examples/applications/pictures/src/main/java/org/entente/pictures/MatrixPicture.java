package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.pictures.SignatureMatrix.Cell;
import org.entente.pictures.SignatureMatrix.Row;
import org.entente.pictures.SignatureMatrix.State;

/** Draws a signature matrix. */
final class MatrixPicture {
  private static final double MARGIN = 16;
  private static final double NAME_WIDTH = 290;
  private static final double CELL_WIDTH = 236;
  private static final double ONLY_CELL_WIDTH = 330;
  private static final double SIZE = 13;
  private static final double SMALL = 12;
  private static final double SIGN_ROOM = 24;

  private final SignatureMatrix matrix;
  private final List<Row> rows;
  private final String title;
  private final Words words;
  private final LocalDate day;
  private final double cellWidth;

  private MatrixPicture(SignatureMatrix matrix, String title, Words words) {
    this.matrix = matrix;
    this.rows = matrix.rows();
    this.title = title;
    this.day = matrix.day();
    this.cellWidth = matrix.instruments().size() > 1 ? CELL_WIDTH : ONLY_CELL_WIDTH;
    this.words = words;
  }

  /** The matrix as a picture, under a title. */
  static Picture of(SignatureMatrix matrix, String id, String title, Words words) {
    return new MatrixPicture(matrix, title, words).draw(id);
  }

  private Picture draw(String id) {
    List<List<String>> heads = heads();
    double width = 2 * MARGIN + NAME_WIDTH + heads.size() * cellWidth;
    double leading = Canvas.leading(SIZE);
    List<String> titles = Lettering.wrapTitle(title, width - 2 * MARGIN);
    List<String> sums = Lettering.wrap(description(), SMALL, width - 2 * MARGIN, 4);
    double headTop = MARGIN + titles.size() * 21 + sums.size() * Canvas.leading(SMALL) + 8;
    double headLines = heads.stream().mapToInt(List::size).max().orElse(1);
    double top = headTop + headLines * leading + 10;
    List<Laid> laid = lay(top);
    double bottom = laid.isEmpty() ? top : laid.get(laid.size() - 1).bottom();
    double height = bottom + legendHeight(width) + MARGIN;

    Canvas canvas = new Canvas(id, width, height, title, description());
    canvas.lines(titles, MARGIN, MARGIN + 15, 16, "font-weight", "600");
    canvas.lines(sums, MARGIN, MARGIN + titles.size() * 21 + 12, SMALL, "fill", Colour.FAINT);
    for (int i = 0; i < heads.size(); i++) {
      double x = MARGIN + NAME_WIDTH + i * cellWidth;
      canvas.lines(heads.get(i), x, headTop + SIZE, SIZE, "font-weight", "600");
    }
    canvas.line(MARGIN, top - 1, width - MARGIN, top - 1, "stroke", Colour.INK);
    laid.forEach(row -> draw(canvas, row, width));
    legend(canvas, bottom + 14, width);
    return new Picture(title, description(), canvas.finish(), height, table());
  }

  /** A row with its lines of text and its place. */
  private record Laid(
      Row row, List<String> name, List<List<String>> cells, double top, double height) {
    double bottom() {
      return top + height;
    }
  }

  private List<Laid> lay(double top) {
    List<Laid> laid = new ArrayList<>();
    double y = top;
    for (Row row : rows) {
      List<String> name = Lettering.wrap(name(row), SIZE, NAME_WIDTH - 14, 3);
      List<List<String>> cells = new ArrayList<>();
      int lines = name.size();
      for (Cell cell : row.cells()) {
        List<String> text = Lettering.wrap(text(cell), SMALL, cellWidth - SIGN_ROOM - 10, 5);
        cells.add(text);
        lines = Math.max(lines, text.size());
      }
      double height = lines * Canvas.leading(SIZE) + 7;
      laid.add(new Laid(row, name, cells, y, height));
      y += height;
    }
    return laid;
  }

  private void draw(Canvas canvas, Laid laid, double width) {
    double base = laid.top() + 5 + SIZE;
    canvas.lines(laid.name(), MARGIN, base, SIZE);
    for (int i = 0; i < laid.cells().size(); i++) {
      Cell cell = laid.row().cells().get(i);
      double x = MARGIN + NAME_WIDTH + i * cellWidth;
      canvas.open(name(laid.row()) + " · " + text(cell));
      Sign.draw(canvas, cell.state(), x + 7, base - 4.5);
      canvas.lines(
          laid.cells().get(i),
          x + SIGN_ROOM,
          base,
          SMALL,
          "fill",
          cell.state() == State.MISSING ? Colour.FAINT : Colour.INK);
      canvas.close();
    }
    canvas.line(MARGIN, laid.bottom(), width - MARGIN, laid.bottom(), "stroke", Colour.RULE);
  }

  private List<State> states() {
    return counts().keySet().stream().toList();
  }

  private double legendHeight(double width) {
    return 18 + 20 * Math.ceil(states().size() / (double) perLine(width));
  }

  private static int perLine(double width) {
    return (int) Math.max(1, (width - 2 * MARGIN) / 210);
  }

  private void legend(Canvas canvas, double top, double width) {
    int perLine = perLine(width);
    int i = 0;
    for (State state : states()) {
      double x = MARGIN + (i % perLine) * 210;
      double y = top + 10 + Math.floorDiv(i, perLine) * 20;
      Sign.draw(canvas, state, x + 7, y);
      canvas.text(words.say("state." + Words.word(state)), x + SIGN_ROOM, y + 4.5, SMALL);
      i++;
    }
  }

  private List<List<String>> heads() {
    return headTexts().stream()
        .map(text -> Lettering.wrap(text, SIZE * Lettering.BOLD, cellWidth - 14, 5))
        .toList();
  }

  private List<String> headTexts() {
    return matrix.instruments().isEmpty()
        ? List.of(words.say("matrix.signature"))
        : matrix.instruments().stream().map(words::title).toList();
  }

  private Map<State, Integer> counts() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    rows.forEach(row -> row.cells().forEach(cell -> counts.merge(cell.state(), 1, Integer::sum)));
    return counts;
  }

  /** As "On 11 July 2023: 1 signed, 13 missing." */
  private String description() {
    List<String> parts = new ArrayList<>();
    counts().forEach((state, count) -> parts.add(count + " " + words.say("count." + Words.word(state))));
    return words.count("matrix.summary", rows.size(), day, String.join(", ", parts));
  }

  private String name(Row row) {
    return words.name(row.party()) + (row.isNewcomer() ? " " + words.say("matrix.newcomer") : "");
  }

  private String text(Cell cell) {
    String key = "cell." + cell.form().map(Words::word).orElse(Words.word(cell.state()));
    String text =
        cell.on().map(on -> words.say(key, words.of(on, cell.precision()))).orElseGet(() -> words.say(key + ".undated"));
    return cell.reason().map(reason -> text + ": " + words.message("reason." + reason)).orElse(text);
  }

  private Grid table() {
    List<String> header = new ArrayList<>(List.of(words.say("party")));
    header.addAll(headTexts());
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>(List.of(name(row)));
      row.cells().forEach(cell -> line.add(text(cell)));
      lines.add(line);
    }
    return new Grid(header, lines);
  }
}
