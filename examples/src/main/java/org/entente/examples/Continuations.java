package org.entente.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.answer.Outcome;
import org.entente.answer.Violation;
import org.entente.examples.Table.Cell;
import org.entente.timeline.Timeline;

/**
 * Two scenarios of how Borger-Odoorn's accession might have gone on. Their days of signature are
 * made up: the letter knows of none.
 */
final class Continuations {
  private static final LocalDate CEREMONY = LocalDate.of(2023, 10, 2);
  private static final LocalDate LAST = LocalDate.of(2023, 10, 16);
  private static final LocalDate END = LocalDate.of(2026, 1, 1);
  private static final PartyId MINISTRY = PartyId.of("ezk");
  private static final InstrumentId ARRANGEMENTS = InstrumentId.of("bestuurlijke-afspraken");

  private final Agreement dossier;
  private final Accession accession;
  private final Phrases phrases;
  private final Paper paper;

  Continuations(Agreement dossier, Phrases phrases, Paper paper) {
    this.dossier = dossier;
    this.accession = (Accession) dossier.act(ActId.of("borger-odoorn")).orElseThrow();
    this.phrases = phrases.naming(dossier);
    this.paper = paper;
  }

  void print() {
    Timeline allButOne = Timeline.of(dossier.withAct(accession.withSignatures(allButOne())));
    paper.heading(phrases.say("scenario.all-but-one"));
    paper.say(Ink.FAINT, phrases.say("scenario.made-up"));
    Table first = table();
    add(first, allButOne, CEREMONY.minusDays(1), phrases.say("scenario.before"));
    add(first, allButOne, CEREMONY, phrases.say("scenario.ceremony"));
    add(first, allButOne, END.minusDays(1), phrases.say("scenario.before"));
    add(first, allButOne, END, phrases.say("scenario.end"));
    first.print(paper);
    List<Violation> missing = allButOne.outcome(accession.id(), CEREMONY).violations();
    paper.list(Ink.PLAIN, missing.stream().map(phrases.messages()::of).toList());

    Timeline all = Timeline.of(dossier.withAct(accession.withSignatures(all())));
    paper.heading(phrases.say("scenario.all"));
    paper.say(Ink.FAINT, phrases.say("scenario.made-up"));
    Table second = table();
    add(second, all, LAST.minusDays(1), phrases.say("scenario.before"));
    add(second, all, LAST, phrases.say("scenario.last"));
    second.print(paper);
    paper.say(phrases.say("scenario.partners", LAST, names(all.on(LAST).partners())));
  }

  private List<Signature> allButOne() {
    List<Signature> signatures = new ArrayList<>();
    for (Party party : Timeline.of(dossier).on(CEREMONY).partners()) {
      signatures.add(Signature.of(party, CEREMONY));
    }
    signatures.replaceAll(
        each -> each.party().equals(MINISTRY) ? each.covering(agreementText()) : each);
    signatures.add(Signature.of(accession.party(), CEREMONY));
    return signatures;
  }

  private List<Signature> all() {
    List<Signature> signatures = allButOne();
    signatures.add(Signature.of(MINISTRY, LAST).covering(arrangements()));
    return signatures;
  }

  private Instrument agreementText() {
    return accession.adopts().stream()
        .filter(each -> !each.id().equals(ARRANGEMENTS))
        .findFirst()
        .orElseThrow();
  }

  private Instrument arrangements() {
    return accession.adopts().stream()
        .filter(each -> each.id().equals(ARRANGEMENTS))
        .findFirst()
        .orElseThrow();
  }

  private Table table() {
    return Table.headed(List.of(
        phrases.say("scenario.day"),
        phrases.say("scenario.happens"),
        phrases.say("scenario.missing"),
        phrases.say("scenario.count"),
        phrases.say("scenario.verdict")));
  }

  private void add(Table table, Timeline timeline, LocalDate day, String happens) {
    Outcome outcome = timeline.outcome(accession.id(), day);
    Ink ink = outcome.isInEffect() ? Ink.GOOD : outcome.isPending() ? Ink.WAITING : Ink.BAD;
    table.add(List.of(
        Cell.of(phrases.messages().of(day)),
        Cell.of(happens),
        Cell.of(missing(outcome)),
        Cell.of(Integer.toString(timeline.on(day).partners().size())),
        new Cell(ink, phrases.messages().of(outcome))));
  }

  private static String missing(Outcome outcome) {
    return outcome instanceof Outcome.Failed
        ? "-"
        : Integer.toString(outcome.violations().size());
  }

  private String names(List<Party> parties) {
    return phrases.messages().names(parties.stream().map(Party::id).toList());
  }
}
