package org.example.service.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.entente.Instrument;
import org.example.service.answer.SignatureMatrix;
import org.example.service.answer.SignatureMatrix.Cell;
import org.example.service.answer.SignatureMatrix.State;

/**
 * A matrix in words.
 *
 * @param heads the columns after the first
 * @param rows the parties
 */
public record MatrixTable(List<String> heads, List<Row> rows) {
  /**
   * One party.
   *
   * @param party its id
   * @param name its name
   * @param isNewcomer whether it wants to join
   * @param cells one for each column
   */
  public record Row(String party, String name, boolean isNewcomer, List<Words> cells) {}

  /**
   * One party's consent to one instrument.
   *
   * @param state in a word, by which it is styled
   * @param text what it says
   */
  public record Words(String state, String text) {}

  /**
   * Tells whether it is shown unfolded.
   *
   * @return false if it has more rows than one looks through
   */
  public boolean isShort() {
    return rows.size() <= 25;
  }

  /** How many signatures there are to be. */
  int all() {
    return rows.size() * heads.size();
  }

  static MatrixTable of(SignatureMatrix matrix, Phrases phrases) {
    List<String> heads =
        matrix.instruments().stream().map(each -> head(each, phrases)).toList();
    List<Row> rows = new ArrayList<>();
    for (SignatureMatrix.Row row : matrix.rows()) {
      List<Words> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(words(cell, phrases));
      }
      rows.add(new Row(
          row.party().value(), phrases.messages().name(row.party()), row.isNewcomer(), cells));
    }
    return new MatrixTable(
        heads.isEmpty() ? List.of(phrases.say("matrix.signature")) : heads, rows);
  }

  private static String head(Instrument instrument, Phrases phrases) {
    return instrument.title()
        + instrument
            .version()
            .map(version ->
                " (" + phrases.say("texts.version").toLowerCase(Locale.ROOT) + " " + version + ")")
            .orElse("");
  }

  private static Words words(Cell cell, Phrases phrases) {
    String key = cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text = phrases.say(
        "matrix." + key,
        cell.on().map(phrases::day).orElse(""),
        cell.fault().map(fault -> reason(fault, phrases)).orElse(""));
    boolean tellsDecision = cell.state() != State.SIGNED && cell.state() != State.INHERITED;
    return new Words(
        key,
        cell.decidedOn()
            .filter(day -> tellsDecision)
            .map(day -> phrases.say("matrix.decided", day) + " · " + text)
            .orElse(text));
  }

  private static String reason(String fault, Phrases phrases) {
    String key = "reason." + fault;
    return phrases.has(key) ? phrases.say(key) : phrases.messages().text(key, new TreeMap<>());
  }
}
