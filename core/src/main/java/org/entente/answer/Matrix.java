package org.entente.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.Abstention;
import org.entente.Act;
import org.entente.Change;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Statement;

/**
 * Who has signed what, of all who are asked and all that is to be signed: for each party and
 * instrument how far it has come. Of a proceeding that is settled, as it stood when it was.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Matrix {
  /**
   * How far it has come.
   *
   * @since 0.1
   */
  public enum State {
    /** There is nothing yet. */
    MISSING,
    /** Its body has decided to sign, and it has not signed. */
    DECIDED,
    /** It has signed, and that does not count: {@link Cell#reason()} says why. */
    NOT_COUNTED,
    /** It has objected. */
    OBJECTED,
    /** It has said neither yes nor no. */
    ABSTAINED,
    /** Its consent stands: it has signed, or one whose place it took had. */
    SIGNED,
    /** It leaves, and has given notice. */
    NOTIFIED
  }

  /**
   * What there is of one party and one instrument.
   *
   * @param state how far it has come
   * @param on the day of the fact that made it so; empty where there is none, or it is another
   *     party's
   * @param precision how exactly that day is known
   * @param reason why its last signature does not count, as the part of a violation's code after
   *     the dot; empty unless there is one that does not
   * @since 0.1
   */
  public record Cell(
      State state, Optional<LocalDate> on, Precision precision, Optional<String> reason) {
    static Cell of(State state, Optional<? extends Fact> fact) {
      Precision precision = fact.<Precision>map(Fact::precision).orElse(Precision.DAY);
      return new Cell(state, fact.map(Fact::on), precision, Optional.empty());
    }
  }

  private final List<Instrument> instruments;
  private final Map<PartyId, List<Cell>> cells;

  private Matrix(List<Instrument> instruments, Map<PartyId, List<Cell>> cells) {
    this.instruments = instruments;
    this.cells = cells;
  }

  /**
   * Returns the matrix of a proceeding on a day.
   *
   * @param consents whose consent stands on the day
   * @return the matrix
   */
  public static Matrix of(Consents consents) {
    return new Reading(consents).matrix();
  }

  /**
   * Returns who is asked, or joins, or leaves.
   *
   * @return the parties, in the order in which they are asked; none before the opening
   */
  public List<PartyId> parties() {
    return List.copyOf(cells.keySet());
  }

  /**
   * Returns what is to be signed.
   *
   * @return the instruments; empty if a signature of the proceeding as such is enough
   */
  public List<Instrument> instruments() {
    return instruments;
  }

  /**
   * Returns what there is of a party, instrument by instrument.
   *
   * @param party the party
   * @return the cells in the order of the instruments; one if none is to be signed
   * @throws NoSuchElementException if the party is not asked, and neither joins nor leaves
   */
  public List<Cell> of(PartyId party) {
    List<Cell> row = cells.get(party);
    if (row == null) {
      throw new NoSuchElementException("the consent of '" + party + "' is not asked");
    }
    return row;
  }

  /**
   * Returns what there is of a party and an instrument.
   *
   * @param party the party
   * @param instrument the instrument
   * @return the cell
   * @throws NoSuchElementException if the party is not asked, and neither joins nor leaves; or the
   *     instrument is not to be signed
   */
  public Cell of(PartyId party, InstrumentId instrument) {
    List<Cell> row = of(party);
    for (int i = 0; i < instruments.size(); i++) {
      if (instruments.get(i).id().equals(instrument)) {
        return row.get(i);
      }
    }
    throw new NoSuchElementException("'" + instrument + "' is not to be signed");
  }

  /**
   * Returns what there is of a party and an instrument.
   *
   * @param party the party
   * @param instrument the instrument
   * @return the cell
   * @throws NoSuchElementException if the party is not asked, and neither joins nor leaves; or the
   *     instrument is not to be signed
   */
  public Cell of(Party party, Instrument instrument) {
    return of(party.id(), instrument.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix matrix
        && matrix.instruments.equals(instruments)
        && matrix.cells.equals(cells);
  }

  @Override
  public int hashCode() {
    return 31 * instruments.hashCode() + cells.hashCode();
  }

  /** Returns the states, party by party. */
  @Override
  public String toString() {
    return "Matrix" + cells;
  }

  /** How the facts of a proceeding are read into its cells. */
  private record Reading(Consents consents) {
    Matrix matrix() {
      Set<PartyId> parties = new LinkedHashSet<>();
      consents.electorate().forEach(party -> parties.add(party.id()));
      parties.addAll(consents.newcomers());
      parties.addAll(consents.consenting());
      parties.addAll(consents.missing());
      Map<PartyId, List<Cell>> cells = new LinkedHashMap<>();
      parties.forEach(party -> cells.put(party, row(party)));
      return new Matrix(proceeding().toSign(), Collections.unmodifiableMap(cells));
    }

    private Proceeding proceeding() {
      return consents.proceeding();
    }

    private List<Cell> row(PartyId party) {
      if (proceeding().toSign().isEmpty()) {
        return List.of(cell(party, Optional.empty()));
      }
      List<Cell> row = new ArrayList<>();
      proceeding().toSign().forEach(text -> row.add(cell(party, Optional.of(text.id()))));
      return List.copyOf(row);
    }

    private Cell cell(PartyId party, Optional<InstrumentId> text) {
      Optional<Change.Leaves> notice = notice(party);
      Optional<Signature> signed =
          last(party, proceeding().signatures(), each -> text.map(each::covers).orElse(true));
      if (notice.isPresent() && !consents.missing().contains(party)) {
        Change.Leaves leaves = notice.get();
        return new Cell(State.NOTIFIED, leaves.notifiedOn(), leaves.precision(), Optional.empty());
      }
      if (isCovered(party, text)) {
        Optional<Signature> counted = last(
            party,
            proceeding().signatures(),
            each -> text.map(each::covers).orElse(true) && fault(each, text).isEmpty());
        return Cell.of(State.SIGNED, counted);
      }
      if (consents.objects(party)) {
        Optional<Objection> no = last(party, proceeding().objections(), each -> true);
        return Cell.of(State.OBJECTED, no);
      }
      if (consents.abstains(party)) {
        Optional<Abstention> neither = last(party, proceeding().abstentions(), each -> true);
        return Cell.of(State.ABSTAINED, neither);
      }
      if (signed.isPresent()) {
        String reason = fault(signed.get(), text).orElse("signature-taken-back");
        return new Cell(
            State.NOT_COUNTED, signed.map(Fact::on), signed.get().precision(), Optional.of(reason));
      }
      Optional<Decision> decided =
          last(party, proceeding().decisions(), each -> isToSign(each, text));
      return Cell.of(decided.isPresent() ? State.DECIDED : State.MISSING, decided);
    }

    private boolean isToSign(Decision decision, Optional<InstrumentId> text) {
      LocalDate day = consents.standing().day();
      return decision.kind() == DecisionKind.DECIDED
          && text.map(decision::covers).orElse(true)
          && proceeding().decisions().stream()
              .filter(each -> !each.on().isAfter(day) && text.map(each::covers).orElse(true))
              .noneMatch(each -> each.undoes(decision));
    }

    private boolean isCovered(PartyId party, Optional<InstrumentId> text) {
      boolean isIn =
          (consents.newcomers().contains(party) || consents.consenting().contains(party))
              && !consents.missing().contains(party);
      return isIn || text.map(id -> consents.covers(party, id)).orElse(consents.stands(party));
    }

    private Optional<String> fault(Signature signature, Optional<InstrumentId> text) {
      return text.map(id -> consents.fault(signature, id))
          .orElseGet(() -> consents.fault(signature));
    }

    private <S extends Statement> Optional<S> last(
        PartyId party, List<S> statements, Predicate<S> kept) {
      LocalDate day = consents.standing().day();
      return statements.stream()
          .filter(each -> each.party().equals(party) && !each.on().isAfter(day))
          .filter(kept)
          .max(Comparator.comparing(Fact::on));
    }

    private Optional<Change.Leaves> notice(PartyId party) {
      return proceeding() instanceof Act act
          ? act.changes().stream()
              .filter(Change.Leaves.class::isInstance)
              .map(Change.Leaves.class::cast)
              .filter(leaves -> leaves.party().equals(party))
              .filter(leaves -> leaves.notifiedOn().isPresent())
              .findFirst()
          : Optional.empty();
    }
  }
}
