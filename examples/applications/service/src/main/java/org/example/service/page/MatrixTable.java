package org.example.service.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.answer.Matrix;

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

  static MatrixTable of(Matrix matrix, Collection<PartyId> newcomers, Phrases phrases) {
    List<String> heads =
        matrix.instruments().stream().map(each -> head(each, phrases)).toList();
    List<Row> rows = new ArrayList<>();
    for (PartyId party : matrix.parties()) {
      rows.add(new Row(
          party.value(),
          phrases.messages().name(party),
          newcomers.contains(party),
          matrix.of(party).stream().map(cell -> words(cell, phrases)).toList()));
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

  private static Words words(Matrix.Cell cell, Phrases phrases) {
    String state = Phrases.word(cell.state());
    String text = cell.on()
        .map(day -> phrases.say("matrix." + state, phrases.day(day, cell.precision())))
        .orElseGet(() -> phrases.say("matrix." + state + ".undated"));
    return new Words(
        state,
        cell.reason().map(reason -> text + ": " + reason(reason, phrases)).orElse(text));
  }

  private static String reason(String code, Phrases phrases) {
    return phrases.messages().text("reason." + code, Map.of());
  }
}
