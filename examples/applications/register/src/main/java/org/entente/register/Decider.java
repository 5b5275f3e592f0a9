package org.entente.register;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.Agreement;
import org.entente.json.DossierException;
import org.entente.json.DossierException.Problem;
import org.entente.json.DossierLimits;
import org.entente.json.EntenteJson;

/**
 * Decides one line. A line that is no dossier gives its faults, and so does one that cannot be
 * decided: no line stops the others. One whose digest is known already is passed on undecided.
 */
final class Decider implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** What the lines bring besides their bytes, in order. */
  static final List<String> KEYS =
      List.of("file", "block", "row", "digest", "run", "kept_row", "agreement");

  private static final int RUN = KEYS.indexOf("run");
  private static final int AGREEMENT = KEYS.indexOf("agreement");

  /** A line can be as long as an array of Java: an agreement of millions is one line. */
  private static final EntenteJson JSON = EntenteJson.standard()
      .withLimits(DossierLimits.standard()
          .withCharacters(Integer.MAX_VALUE)
          .withElements(Integer.MAX_VALUE));

  private final LocalDate day;
  private final LocalDate knownOn;

  /** Decides as of a day, by what was known on a day, or by all that is known. */
  Decider(LocalDate day, Optional<LocalDate> knownOn) {
    this.day = day;
    this.knownOn = knownOn.orElse(LocalDate.MAX);
  }

  /** The columns of what it gives: those of the line, the agreement, and each table's rows. */
  static StructType columns() {
    StructType columns = new StructType()
        .add("file", StringType)
        .add("block", LongType)
        .add("row", LongType)
        .add("digest", StringType)
        .add("run", LongType)
        .add("kept_row", LongType)
        .add("agreement", StringType);
    for (Table table : Table.values()) {
      columns = columns.add(table.title(), table.rows());
    }
    return columns;
  }

  @Override
  public Row call(Row line) {
    Object[] cells = new Object[KEYS.size() + Table.values().length];
    for (int i = 0; i < KEYS.size(); i++) {
      cells[i] = line.get(i);
    }
    if (cells[RUN] == null) {
      decide((byte[]) line.get(KEYS.size()), cells);
    }
    return RowFactory.create(cells);
  }

  private void decide(byte[] text, Object[] cells) {
    if (isBlank(text)) {
      return;
    }
    try {
      Agreement agreement = JSON.read(text);
      Row[][] rows = rows(knownOn.equals(LocalDate.MAX) ? agreement : agreement.asKnownOn(knownOn));
      cells[AGREEMENT] = agreement.id().value();
      System.arraycopy(rows, 0, cells, KEYS.size(), rows.length);
    } catch (DossierException e) {
      fault(cells, faults(e));
    } catch (RuntimeException | StackOverflowError e) {
      fault(cells, new Row[] {RowFactory.create("undecided", "$", 0L, e.toString())});
    }
  }

  private Row[][] rows(Agreement agreement) {
    Rows rows = new Rows(agreement, day);
    return Arrays.stream(Table.values()).map(rows::of).toArray(Row[][]::new);
  }

  private static void fault(Object[] cells, Row[] faults) {
    cells[KEYS.size() + Table.FAULTS.ordinal()] = faults;
  }

  private static Row[] faults(DossierException fault) {
    return fault.problems().stream().map(Decider::fault).toArray(Row[]::new);
  }

  private static Row fault(Problem problem) {
    return RowFactory.create(
        "no-dossier", problem.path(), (long) problem.column(), problem.message());
  }

  private static boolean isBlank(byte[] text) {
    for (byte each : text) {
      if (!Character.isWhitespace(each & 0xff)) {
        return false;
      }
    }
    return true;
  }
}
