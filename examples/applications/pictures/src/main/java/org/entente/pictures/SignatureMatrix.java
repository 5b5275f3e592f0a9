package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.answer.Consents;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.timeline.Timeline;

/**
 * Party by instrument: who has signed what by a day, and of whom something is missing. For an act
 * that is settled it shows the day on which it was. Immutable and thread-safe.
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
    /** Nothing is known of it. */
    MISSING
  }

  /**
   * A party and an instrument.
   *
   * @param state how the one stands to the other
   * @param on since when, or empty
   * @param form in which form a signature counts, or empty
   * @param reason why a signature does not count, as a code, or empty
   */
  public record Cell(
      State state, Optional<LocalDate> on, Optional<SignatureKind> form, Optional<String> reason) {
    private static Cell of(State state, Optional<LocalDate> on) {
      return new Cell(state, on, Optional.empty(), Optional.empty());
    }
  }

  /**
   * A party.
   *
   * @param party its id
   * @param isNewcomer whether it wants to join
   * @param cells one for each instrument; one in all if no instrument is asked for
   */
  public record Row(PartyId party, boolean isNewcomer, List<Cell> cells) {}

  private final Proceeding proceeding;
  private final Pending pending;
  private final Consents consents;
  private final Tally tally;
  private final LocalDate day;

  private SignatureMatrix(
      Timeline timeline, Proceeding proceeding, Pending pending, LocalDate eve, LocalDate day) {
    this.proceeding = proceeding;
    this.pending = pending;
    Standing standing = standing(timeline.on(eve), pending.consents().standing(), pending, day);
    this.consents = Rules.consents(proceeding, standing);
    this.tally = Rules.tally(proceeding, standing);
    this.day = day;
  }

  /** The eve's position, seen on the day: those are asked who would have been, open yet or not. */
  private static Standing standing(Standing eve, Standing asking, Pending pending, LocalDate day) {
    Standing.Builder standing =
        eve.toBuilder().day(day).provisions(pending.provisions()).electorate(asking.electorate());
    asking.past().ifPresent(standing::past);
    return standing.build();
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
    Outcome outcome = outcome(timeline, proceeding, day);
    LocalDate settled = settledOn(outcome).orElse(day);
    LocalDate eve = outcome.isPending() ? day : settled.minusDays(1);
    return outcome(timeline, proceeding, eve) instanceof Pending pending
        ? Optional.of(new SignatureMatrix(timeline, proceeding, pending, eve, settled))
        : Optional.empty();
  }

  private static Outcome outcome(Timeline timeline, Proceeding proceeding, LocalDate day) {
    return proceeding instanceof Agreement
        ? timeline.founding(day)
        : timeline.outcome(((Act) proceeding).id(), day);
  }

  private static Optional<LocalDate> settledOn(Outcome outcome) {
    if (outcome instanceof Outcome.Agreed agreed) {
      return Optional.of(agreed.completedOn());
    }
    if (outcome instanceof Outcome.InEffect inEffect) {
      return Optional.of(inEffect.completedOn());
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
    return proceeding.toSign();
  }

  /**
   * Returns the parties that are asked, and the newcomer.
   *
   * @return the rows, in the order in which the parties became partners
   */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (PartyId party : parties()) {
      List<Cell> cells = new ArrayList<>();
      for (Instrument instrument : instruments()) {
        cells.add(cell(party, Optional.of(instrument)));
      }
      if (cells.isEmpty()) {
        cells.add(cell(party, Optional.empty()));
      }
      rows.add(new Row(party, consents.newcomers().contains(party), cells));
    }
    return rows;
  }

  private Set<PartyId> parties() {
    Set<PartyId> parties = new LinkedHashSet<>();
    consents.electorate().stream().map(Party::id).filter(this::isAsked).forEach(parties::add);
    parties.addAll(tally.counted());
    parties.addAll(tally.missing());
    parties.addAll(tally.objecting());
    parties.addAll(consents.newcomers());
    return parties;
  }

  private boolean isAsked(PartyId party) {
    return proceeding instanceof Agreement
        || tally.counted().contains(party)
        || tally.missing().contains(party)
        || tally.objecting().contains(party);
  }

  private Cell cell(PartyId party, Optional<Instrument> instrument) {
    if (consents.objects(party)) {
      return Cell.of(State.OBJECTS, lastObjection(party));
    }
    List<Signature> signatures = proceeding.signatures().stream()
        .filter(each -> each.party().equals(party) && !each.on().isAfter(day))
        .filter(each -> instrument.map(text -> each.covers(text.id())).orElse(true))
        .sorted(Comparator.comparing(Signature::on))
        .toList();
    for (Signature signature : signatures) {
      if (fault(signature, instrument).isEmpty()) {
        return new Cell(
            State.SIGNED,
            Optional.of(signature.on()),
            Optional.of(signature.kind()),
            Optional.empty());
      }
    }
    if (tally.counted().contains(party)) {
      return Cell.of(State.CONSENTS, Optional.empty());
    }
    if (!signatures.isEmpty()) {
      Signature last = signatures.get(signatures.size() - 1);
      return new Cell(
          State.NOT_COUNTED, Optional.of(last.on()), Optional.empty(), fault(last, instrument));
    }
    Optional<LocalDate> decided = decision(party, instrument);
    return Cell.of(decided.isPresent() ? State.DECIDED : State.MISSING, decided);
  }

  private Optional<String> fault(Signature signature, Optional<Instrument> instrument) {
    boolean takenBack = proceeding.revocations().stream()
        .filter(each -> each.party().equals(signature.party()))
        .map(Revocation::on)
        .anyMatch(on -> !on.isBefore(signature.on()) && !on.isAfter(day));
    return takenBack
        ? Optional.of("signature-taken-back")
        : instrument
            .map(text -> consents.fault(signature, text.id()))
            .orElseGet(() -> faultAsSuch(signature.party()));
  }

  /** Of an act without instruments: a signature counts if its party's consent stands. */
  private Optional<String> faultAsSuch(PartyId party) {
    return consents.stands(party)
        ? Optional.empty()
        : pending.violations().stream()
            .filter(each -> each.party().filter(party::equals).isPresent())
            .map(Violation::condition)
            .filter(condition -> condition.startsWith("signature-"))
            .findFirst()
            .or(() -> Optional.of("signature-not-counted"));
  }

  private Optional<LocalDate> lastObjection(PartyId party) {
    return proceeding.objections().stream()
        .filter(each -> each.party().equals(party))
        .map(Objection::on)
        .filter(on -> !on.isAfter(day))
        .max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> decision(PartyId party, Optional<Instrument> instrument) {
    return proceeding.decisions().stream()
        .filter(each -> each.party().equals(party))
        .filter(each -> each.instruments().isEmpty()
            || instrument.filter(text -> each.instruments().contains(text.id())).isPresent())
        .map(Decision::on)
        .filter(on -> !on.isAfter(day))
        .min(Comparator.naturalOrder());
  }
}
