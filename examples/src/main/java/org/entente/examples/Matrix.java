package org.entente.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.answer.Consents;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.examples.Table.Cell;
import org.entente.timeline.Timeline;

/** Party by instrument: who has signed, decided, objected, and whose signature is missing. */
final class Matrix {
  private static final int MOST_ROWS = 40;

  private final Proceeding proceeding;
  private final Tally tally;
  private final Standing standing;
  private final Consents consents;
  private final LocalDate day;
  private final Phrases phrases;

  Matrix(
      Timeline timeline, Proceeding proceeding, Pending pending, LocalDate day, Phrases phrases) {
    this.proceeding = proceeding;
    this.tally = pending.tally();
    this.standing = timeline.on(day);
    this.consents = pending.consents();
    this.day = day;
    this.phrases = phrases;
  }

  void print(Paper paper) {
    Table table = Table.headed(heads());
    Set<PartyId> parties = parties();
    parties.stream().limit(MOST_ROWS).forEach(party -> table.add(row(party)));
    if (!parties.isEmpty()) {
      table.print(paper);
    }
    if (parties.size() > MOST_ROWS) {
      paper.say(phrases.say("more", parties.size() - MOST_ROWS));
    }
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>(List.of(phrases.say("parties.party")));
    proceeding.toSign().forEach(instrument -> heads.add(phrases.title(instrument)));
    if (proceeding.toSign().isEmpty()) {
      heads.add(phrases.say("matrix.signature"));
    }
    return heads;
  }

  /** Those asked, in the order in which they became partners, and the newcomer. */
  private Set<PartyId> parties() {
    Set<PartyId> asked = new LinkedHashSet<>();
    standing.partners().stream().map(Party::id).filter(this::isAsked).forEach(asked::add);
    asked.addAll(tally.counted());
    asked.addAll(tally.missing());
    asked.addAll(tally.objecting());
    asked.addAll(consents.newcomers());
    return asked;
  }

  private boolean isAsked(PartyId party) {
    return tally.counted().contains(party)
        || tally.missing().contains(party)
        || tally.objecting().contains(party);
  }

  private List<Cell> row(PartyId party) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(phrases.messages().name(party)
        + (isAsked(party) ? "" : " " + phrases.say("matrix.newcomer"))));
    for (Instrument instrument : proceeding.toSign()) {
      row.add(cell(party, Optional.of(instrument)));
    }
    if (proceeding.toSign().isEmpty()) {
      row.add(cell(party, Optional.empty()));
    }
    return row;
  }

  private Cell cell(PartyId party, Optional<Instrument> instrument) {
    if (consents.objects(party)) {
      return new Cell(Ink.BAD, phrases.say("matrix.objects"));
    }
    List<Signature> signatures = of(party, proceeding.signatures());
    signatures.removeIf(
        signature -> !instrument.map(each -> signature.covers(each.id())).orElse(true));
    Optional<LocalDate> signed = signatures.stream()
        .filter(signature -> counts(signature, instrument))
        .map(Fact::on)
        .min(Comparator.naturalOrder());
    if (signed.isPresent()) {
      return new Cell(Ink.GOOD, phrases.say("matrix.signed", signed.get()));
    }
    if (tally.counted().contains(party)) {
      return new Cell(Ink.GOOD, phrases.say("matrix.consents"));
    }
    if (!signatures.isEmpty()) {
      return new Cell(
          Ink.BAD, phrases.say("matrix.does-not-count", signatures.get(0).on()));
    }
    return decision(party, instrument)
        .map(decision -> new Cell(Ink.WAITING, phrases.say("matrix.decided", decision.on())))
        .orElse(new Cell(Ink.BAD, phrases.say("matrix.missing")));
  }

  /** Whether it counts, and was not taken back since. */
  private boolean counts(Signature signature, Optional<Instrument> instrument) {
    boolean sound = instrument
        .map(each -> consents.fault(signature, each.id()).isEmpty())
        .orElse(signature.kind().isBinding());
    return sound
        && of(signature.party(), proceeding.revocations()).stream()
            .noneMatch(taken -> !taken.on().isBefore(signature.on()))
        && of(signature.party(), proceeding.objections()).stream()
            .noneMatch(said -> !said.on().isBefore(signature.on()));
  }

  private Optional<Decision> decision(PartyId party, Optional<Instrument> instrument) {
    return of(party, proceeding.decisions()).stream()
        .filter(decision -> decision.instruments().isEmpty()
            || instrument
                .filter(each -> decision.instruments().contains(each.id()))
                .isPresent())
        .min(Comparator.comparing(Decision::on));
  }

  private <F extends Fact> List<F> of(PartyId party, Collection<F> facts) {
    List<F> own = new ArrayList<>();
    for (F fact : facts) {
      if (partyOf(fact).equals(party) && !fact.on().isAfter(day)) {
        own.add(fact);
      }
    }
    return own;
  }

  private static PartyId partyOf(Fact fact) {
    if (fact instanceof Signature signature) {
      return signature.party();
    }
    if (fact instanceof Decision decision) {
      return decision.party();
    }
    if (fact instanceof Objection objection) {
      return objection.party();
    }
    return ((Revocation) fact).party();
  }
}
