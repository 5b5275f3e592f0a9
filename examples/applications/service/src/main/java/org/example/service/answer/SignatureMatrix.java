package org.example.service.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.answer.Consents;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.rule.Rules;
import org.entente.timeline.Timeline;

/**
 * Party by instrument: who has decided and signed, whose signature does not count and why, and
 * whose is missing.
 *
 * @param instruments the columns; none if a signature of the act as such is enough
 * @param rows the parties asked, in the order in which they are asked, and the newcomer
 */
public record SignatureMatrix(List<Instrument> instruments, List<Row> rows) {
  /**
   * One party.
   *
   * @param party the party
   * @param isNewcomer whether it is the one that wants to join
   * @param cells one for each instrument; a single one if there are none
   */
  public record Row(PartyId party, boolean isNewcomer, List<Cell> cells) {}

  /**
   * One party's consent to one instrument.
   *
   * @param state how it stands
   * @param on the day of what it says, or empty
   * @param decidedOn the day on which its body decided to sign, or empty
   * @param fault the condition that a signature does not meet, or empty
   */
  public record Cell(
      State state, Optional<LocalDate> on, Optional<LocalDate> decidedOn, Optional<String> fault) {}

  /** How a party's consent to an instrument stands. */
  public enum State {
    /** It has signed, and that counts. */
    SIGNED,
    /** Its consent stands by law: its predecessors signed. */
    INHERITED,
    /** It has signed, and that does not count. */
    NOT_COUNTED,
    /** It has said no. */
    OBJECTS,
    /** It has not signed. */
    MISSING
  }

  /**
   * Returns the matrix of the founding or of an act.
   *
   * @param timeline the agreement
   * @param proceeding the founding or the act
   * @param outcome what had become of it by the day
   * @param day the day
   * @return the matrix
   */
  public static SignatureMatrix of(
      Timeline timeline, Proceeding proceeding, Outcome outcome, LocalDate day) {
    return new Reading(timeline, proceeding, outcome, day).matrix();
  }

  /** What is read from a proceeding on a day. */
  private static final class Reading {
    /** Where no text is to be signed, any stands for the proceeding as such. */
    private static final InstrumentId AS_SUCH = InstrumentId.of("as-such");

    private final Timeline timeline;
    private final Proceeding proceeding;
    private final Optional<Pending> pending;
    private final LocalDate day;
    private final Consents consents;
    private final Map<PartyId, List<Signature>> signatures;

    Reading(Timeline timeline, Proceeding proceeding, Outcome outcome, LocalDate day) {
      this.timeline = timeline;
      this.proceeding = proceeding;
      this.pending = outcome instanceof Pending open ? Optional.of(open) : Optional.empty();
      this.day = day;
      this.consents = pending.map(Pending::consents).orElseGet(this::consentsOfSettled);
      this.signatures = proceeding.signatures().stream()
          .filter(this::isKnown)
          .sorted(Comparator.comparing(Signature::on))
          .collect(Collectors.groupingBy(Signature::party));
    }

    private Consents consentsOfSettled() {
      Provisions provisions = timeline.on(proceeding.opening().orElse(day)).provisions();
      return Rules.consents(
          proceeding, timeline.on(day).toBuilder().provisions(provisions).build());
    }

    SignatureMatrix matrix() {
      Set<PartyId> parties = new LinkedHashSet<>(asked());
      parties.addAll(consents.newcomers());
      List<Row> rows = new ArrayList<>();
      for (PartyId party : parties) {
        rows.add(new Row(party, consents.newcomers().contains(party), cells(party)));
      }
      return new SignatureMatrix(proceeding.toSign(), List.copyOf(rows));
    }

    /** Of what is settled: whom it asked on its day is told no more, so those who spoke by now. */
    private Set<PartyId> asked() {
      Set<PartyId> asked = new LinkedHashSet<>();
      if (pending.isPresent()) {
        asked.addAll(pending.get().tally().counted());
        asked.addAll(pending.get().tally().missing());
        asked.addAll(pending.get().tally().objecting());
      } else {
        if (proceeding instanceof Agreement agreement) {
          agreement.founders().forEach(party -> asked.add(party.id()));
        }
        asked.addAll(signatures.keySet());
      }
      Set<PartyId> ordered =
          new LinkedHashSet<>(timeline.agreement().knownParties().keySet());
      ordered.retainAll(asked);
      return ordered;
    }

    private List<Cell> cells(PartyId party) {
      return proceeding.toSign().isEmpty()
          ? List.of(cell(party, Optional.empty()))
          : proceeding.toSign().stream()
              .map(each -> cell(party, Optional.of(each.id())))
              .toList();
    }

    private Cell cell(PartyId party, Optional<InstrumentId> instrument) {
      Optional<LocalDate> decided = decidedOn(party, instrument);
      if (consents.objects(party)) {
        return new Cell(State.OBJECTS, Optional.empty(), decided, Optional.empty());
      }
      List<Signature> signed = signatures.getOrDefault(party, List.of()).stream()
          .filter(signature -> instrument.map(signature::covers).orElse(true))
          .toList();
      if (instrument
          .map(each -> consents.covers(party, each))
          .orElseGet(() -> consents.stands(party))) {
        Optional<LocalDate> on = signed.stream()
            .filter(signature -> fault(signature, instrument).isEmpty())
            .map(Signature::on)
            .reduce((first, last) -> last);
        return new Cell(
            on.isPresent() ? State.SIGNED : State.INHERITED, on, decided, Optional.empty());
      }
      if (signed.isEmpty()) {
        return new Cell(State.MISSING, Optional.empty(), decided, Optional.empty());
      }
      Signature last = signed.get(signed.size() - 1);
      String fault = fault(last, instrument).orElse("signature-taken-back");
      return new Cell(State.NOT_COUNTED, Optional.of(last.on()), decided, Optional.of(fault));
    }

    private Optional<String> fault(Signature signature, Optional<InstrumentId> instrument) {
      return consents.fault(signature, instrument.orElse(AS_SUCH));
    }

    private Optional<LocalDate> decidedOn(PartyId party, Optional<InstrumentId> instrument) {
      return proceeding.decisions().stream()
          .filter(decision -> decision.party().equals(party) && isKnown(decision))
          .filter(decision -> instrument.map(decision::covers).orElse(true))
          .map(Decision::on)
          .min(Comparator.naturalOrder());
    }

    private boolean isKnown(Fact fact) {
      return !fact.on().isAfter(day);
    }
  }
}
