package org.entente.inquiry;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Change;
import org.entente.Fact;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Proceeding;
import org.entente.Statement;
import org.entente.answer.Event;
import org.entente.answer.Finding;
import org.entente.course.Course;

/**
 * What is odd about the entries themselves: those that are known to be wrong, and what rests on
 * days that are not known exactly.
 */
record RecordAudit(Agreement dossier, Answers answers, List<Finding> findings) {
  void add() {
    addWrong(dossier, Optional.empty());
    for (Act act : dossier.acts()) {
      act.recordedUntil()
          .ifPresent(from ->
              findings.add(Finding.of("act-known-wrong").withAct(act.id()).with("from", from)));
      if (act instanceof Proceeding proceeding) {
        addWrong(proceeding, Optional.of(act.id()));
      }
    }
    addImprecise();
  }

  /** A finding with the day of a fact, as exactly as that is known. */
  static Finding dated(Finding finding, Fact fact) {
    return dated(finding, fact.on(), fact.precision());
  }

  static Finding dated(Finding finding, LocalDate on, Precision precision) {
    Finding dated = finding.with("on", on);
    return precision == Precision.DAY ? dated : dated.with("precision", precision.code());
  }

  /** An entry from which nothing follows any more, though it is on file. */
  private void addWrong(Proceeding proceeding, Optional<ActId> act) {
    for (Fact fact : proceeding.facts()) {
      fact.recordedUntil().ifPresent(from -> {
        Finding found =
            Finding.of("known-wrong").withAct(act).with("fact", fact.noun()).with("from", from);
        Finding dated = dated(found, fact);
        findings.add(fact instanceof Statement said ? dated.withParty(said.party()) : dated);
      });
    }
  }

  /** What would be otherwise, were each day that is not known exactly the first it can be. */
  private void addImprecise() {
    Agreement last = answers.agreement();
    Agreement first = last.datedEarliest();
    if (first.equals(last)) {
      return;
    }
    List<Event> events = answers.course().events();
    List<Event> others = Course.of(first, answers.rules()).events();
    List<Event> either = new ArrayList<>(events);
    either.removeAll(others);
    others.stream().filter(each -> !events.contains(each)).forEach(either::add);
    Set<Optional<ActId>> resting = new LinkedHashSet<>();
    either.forEach(event -> resting.add(event.act()));
    for (Optional<ActId> act : resting) {
      Finding found = Finding.of("rests-on-imprecise-day").withAct(act);
      String among = imprecise(act).stream().map(PartyId::value).collect(joining(" "));
      findings.add(among.isEmpty() ? found : found.with("among", among));
    }
  }

  /** Whose days in a proceeding are not known exactly. */
  private Set<PartyId> imprecise(Optional<ActId> id) {
    Set<PartyId> parties = new TreeSet<>();
    Optional<Act> act = id.flatMap(answers.agreement()::act);
    Proceeding of = act.filter(Proceeding.class::isInstance)
        .map(Proceeding.class::cast)
        .orElse(answers.agreement());
    of.statements().stream()
        .filter(each -> each.precision() != Precision.DAY)
        .forEach(each -> parties.add(each.party()));
    act.ifPresent(each -> each.changes().stream()
        .filter(Change.Leaves.class::isInstance)
        .map(Change.Leaves.class::cast)
        .filter(leaves -> leaves.precision() != Precision.DAY)
        .forEach(leaves -> parties.add(leaves.party())));
    return parties;
  }
}
