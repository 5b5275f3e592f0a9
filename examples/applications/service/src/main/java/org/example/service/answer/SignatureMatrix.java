package org.example.service.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.rule.Ballot;
import org.entente.timeline.Outcome;
import org.entente.timeline.Pending;
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
    private final Timeline timeline;
    private final Proceeding proceeding;
    private final Optional<Pending> pending;
    private final LocalDate day;
    private final Ballot ballot;
    private final Map<PartyId, List<Signature>> signatures;

    Reading(Timeline timeline, Proceeding proceeding, Outcome outcome, LocalDate day) {
      this.timeline = timeline;
      this.proceeding = proceeding;
      this.pending = outcome instanceof Pending open ? Optional.of(open) : Optional.empty();
      this.day = day;
      this.ballot = Ballot.of(proceeding, pending.map(Pending::provisions).orElse(provisions()));
      this.signatures = proceeding.signatures().stream()
          .filter(this::isKnown)
          .sorted(Comparator.comparing(Signature::on))
          .collect(Collectors.groupingBy(Signature::party));
    }

    private Provisions provisions() {
      return proceeding instanceof Agreement agreement
          ? agreement.provisions()
          : timeline.on(proceeding.opening().orElse(day)).provisions();
    }

    SignatureMatrix matrix() {
      Set<PartyId> newcomers = newcomers();
      Set<PartyId> parties = new LinkedHashSet<>(asked());
      parties.addAll(newcomers);
      List<Row> rows = new ArrayList<>();
      for (PartyId party : parties) {
        rows.add(new Row(party, newcomers.contains(party), cells(party)));
      }
      return new SignatureMatrix(proceeding.asked(), List.copyOf(rows));
    }

    private Set<PartyId> newcomers() {
      return proceeding instanceof Accession accession
          ? timeline.on(day).lineage().heirs(accession.party().id())
          : Set.of();
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
          agreement.parties().forEach(party -> asked.add(party.id()));
        }
        asked.addAll(signatures.keySet());
      }
      Set<PartyId> ordered = new LinkedHashSet<>();
      for (Party party : timeline.agreement().knownParties().values()) {
        if (asked.contains(party.id())) {
          ordered.add(party.id());
        }
      }
      return ordered;
    }

    private List<Cell> cells(PartyId party) {
      return proceeding.asked().isEmpty()
          ? List.of(cell(party, Optional.empty()))
          : proceeding.asked().stream()
              .map(each -> cell(party, Optional.of(each)))
              .toList();
    }

    private Cell cell(PartyId party, Optional<Instrument> instrument) {
      Optional<LocalDate> decided = decidedOn(party, instrument);
      if (ballot.objects(party, day)) {
        return new Cell(State.OBJECTS, Optional.empty(), decided, Optional.empty());
      }
      List<Signature> signatures = signatures(party, instrument);
      for (Signature signature : signatures) {
        if (fault(signature, instrument).isEmpty()) {
          return new Cell(State.SIGNED, Optional.of(signature.on()), decided, Optional.empty());
        }
      }
      if (pending.filter(open -> open.tally().counted().contains(party)).isPresent()) {
        return new Cell(State.INHERITED, Optional.empty(), decided, Optional.empty());
      }
      if (!signatures.isEmpty()) {
        Signature last = signatures.get(signatures.size() - 1);
        return new Cell(
            State.NOT_COUNTED, Optional.of(last.on()), decided, fault(last, instrument));
      }
      return new Cell(State.MISSING, Optional.empty(), decided, Optional.empty());
    }

    private List<Signature> signatures(PartyId party, Optional<Instrument> instrument) {
      return signatures.getOrDefault(party, List.of()).stream()
          .filter(
              signature -> instrument.map(each -> signature.covers(each.id())).orElse(true))
          .toList();
    }

    private Optional<String> fault(Signature signature, Optional<Instrument> instrument) {
      Optional<String> fault = instrument
          .map(each -> ballot.fault(signature, each.id()))
          .orElseGet(() -> ballot.fault(signature));
      return fault.or(
          () -> isTakenBack(signature) ? Optional.of("signature-taken-back") : Optional.empty());
    }

    private boolean isTakenBack(Signature signature) {
      return isFollowed(signature, proceeding.revocations(), Revocation::party)
          || isFollowed(signature, proceeding.objections(), Objection::party);
    }

    private <F extends Fact> boolean isFollowed(
        Signature signature, Collection<F> facts, Function<F, PartyId> whose) {
      return facts.stream()
          .anyMatch(fact -> whose.apply(fact).equals(signature.party())
              && isKnown(fact)
              && !fact.on().isBefore(signature.on()));
    }

    private Optional<LocalDate> decidedOn(PartyId party, Optional<Instrument> instrument) {
      return proceeding.decisions().stream()
          .filter(decision -> decision.party().equals(party) && isKnown(decision))
          .filter(decision -> decision.instruments().isEmpty()
              || instrument
                  .map(each -> decision.instruments().contains(each.id()))
                  .orElse(true))
          .map(Decision::on)
          .min(Comparator.naturalOrder());
    }

    private boolean isKnown(Fact fact) {
      return !fact.on().isAfter(day);
    }
  }
}
