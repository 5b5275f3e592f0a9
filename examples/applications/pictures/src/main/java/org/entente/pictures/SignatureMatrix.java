package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.answer.Matrix;
import org.entente.answer.Outcome;
import org.entente.timeline.Timeline;

/**
 * Party by instrument: who has signed what by a day, in which form, and of whom something is
 * missing. For an act that is settled it shows the day on which it was. Immutable and thread-safe.
 */
public final class SignatureMatrix {
  /** How a party stands to an instrument. */
  public enum State {
    /** Its signature counts. */
    SIGNED,
    /** Its consent stands without a signature of its own: by succession, or a notice. */
    CONSENTS,
    /** It has decided to sign. */
    DECIDED,
    /** It has signed, and that does not count. */
    NOT_COUNTED,
    /** It objects. */
    OBJECTS,
    /** It has said neither yes nor no. */
    ABSTAINS,
    /** Nothing is known of it. */
    MISSING
  }

  /**
   * A party and an instrument.
   *
   * @param state how the one stands to the other
   * @param on since when, or empty
   * @param precision how exactly that day is known
   * @param form in which form a signature counts, or empty
   * @param reason why a signature does not count, as a code, or empty
   */
  public record Cell(
      State state,
      Optional<LocalDate> on,
      Precision precision,
      Optional<SignatureKind> form,
      Optional<String> reason) {}

  /**
   * A party.
   *
   * @param party its id
   * @param isNewcomer whether it wants to join
   * @param cells one for each instrument; one in all if no instrument is asked for
   */
  public record Row(PartyId party, boolean isNewcomer, List<Cell> cells) {}

  private final Proceeding proceeding;
  private final Matrix matrix;
  private final LocalDate day;

  private SignatureMatrix(Proceeding proceeding, Matrix matrix, LocalDate day) {
    this.proceeding = proceeding;
    this.matrix = matrix;
    this.day = day;
  }

  /**
   * Returns the matrix of the founding, or of an act.
   *
   * @param timeline the timeline
   * @param proceeding its agreement, or one of the agreement's acts
   * @param day the day
   * @return the matrix; empty if signatures play no part: it is given, or not opened by the day
   */
  public static Optional<SignatureMatrix> of(
      Timeline timeline, Proceeding proceeding, LocalDate day) {
    if (proceeding.given().isPresent()
        || proceeding.opening().filter(opening -> !opening.isAfter(day)).isEmpty()) {
      return Optional.empty();
    }
    return proceeding instanceof Act act
        ? of(proceeding, timeline.matrix(act.id(), day), timeline.outcome(act.id(), day), day)
        : of(proceeding, timeline.matrix(day), timeline.founding(day), day);
  }

  private static Optional<SignatureMatrix> of(
      Proceeding proceeding, Matrix matrix, Outcome outcome, LocalDate day) {
    return Optional.of(new SignatureMatrix(proceeding, matrix, settledOn(outcome).orElse(day)));
  }

  private static Optional<LocalDate> settledOn(Outcome outcome) {
    if (outcome instanceof Outcome.Complete complete) {
      return Optional.of(complete.completedOn());
    }
    return outcome instanceof Outcome.Failed failed
        ? Optional.of(failed.failedOn())
        : Optional.empty();
  }

  /**
   * Returns the day of which it tells.
   *
   * @return the day asked for, or the earlier one on which the matter was settled
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the instruments to sign.
   *
   * @return the columns; empty if a signature of the proceeding as such is asked for
   */
  public List<Instrument> instruments() {
    return matrix.instruments();
  }

  /**
   * Returns the parties that are asked, and the newcomer.
   *
   * @return the rows, in the order in which the parties are asked
   */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (PartyId party : matrix.parties()) {
      List<Matrix.Cell> row = matrix.of(party);
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Optional<Instrument> instrument =
            instruments().isEmpty() ? Optional.empty() : Optional.of(instruments().get(i));
        cells.add(cell(row.get(i), party, instrument));
      }
      rows.add(new Row(party, isNewcomer(party), cells));
    }
    return rows;
  }

  private boolean isNewcomer(PartyId party) {
    return proceeding instanceof Act act
        && act.changes().stream()
            .flatMap(change -> change.introduced().stream())
            .anyMatch(each -> each.id().equals(party));
  }

  private Cell cell(Matrix.Cell cell, PartyId party, Optional<Instrument> instrument) {
    Optional<SignatureKind> form = cell.state() == Matrix.State.SIGNED
        ? cell.on().flatMap(on -> form(party, on, instrument))
        : Optional.empty();
    return new Cell(state(cell, form), cell.on(), cell.precision(), form, cell.reason());
  }

  private static State state(Matrix.Cell cell, Optional<SignatureKind> form) {
    return switch (cell.state()) {
      case SIGNED -> form.isPresent() ? State.SIGNED : State.CONSENTS;
      case NOTIFIED -> State.CONSENTS;
      case DECIDED -> State.DECIDED;
      case NOT_COUNTED -> State.NOT_COUNTED;
      case OBJECTED -> State.OBJECTS;
      case ABSTAINED -> State.ABSTAINS;
      case MISSING -> State.MISSING;
    };
  }

  private Optional<SignatureKind> form(
      PartyId party, LocalDate on, Optional<Instrument> instrument) {
    return proceeding.signatures().stream()
        .filter(each -> each.party().equals(party) && each.on().equals(on))
        .filter(each -> instrument.map(text -> each.covers(text.id())).orElse(true))
        .map(Signature::kind)
        .reduce((first, last) -> last);
  }
}
