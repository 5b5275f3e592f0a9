package org.entente.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.Act;
import org.entente.Given;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Finding;
import org.entente.course.Decided;
import org.entente.course.Position;
import org.entente.hearing.Hearing;

/** What speaks, on file, for or against what a source states of one proceeding. */
record GivenAudit(Answers answers, Decided decided, Given given, List<Finding> findings) {
  void add() {
    addCompletion();
    addObjections();
    addRevival();
  }

  /** By its own facts it may have been complete before the day that is stated. */
  private void addCompletion() {
    LocalDate completed = decided.completedOn().filter(given.on()::isAfter).orElse(null);
    if (completed != null) {
      Finding found = finding("given-complete-before").with("on", completed);
      decided
          .frozen()
          .effectRule()
          .dayOfEffect(completed)
          .ifPresent(effect -> findings.add(found.with("effect", effect)));
    }
  }

  private void addObjections() {
    if (decided.proceeding().objections().isEmpty()) {
      return;
    }
    LocalDate day = given.on();
    Hearing hearing = decided.frozen().hearing(answers.course().history().morningOf(day), day);
    Set<PartyId> objecting = new LinkedHashSet<>();
    for (Objection objection : decided.proceeding().objections()) {
      if (!objection.on().isAfter(day) && hearing.objects(objection.party())) {
        objecting.add(objection.party());
      }
    }
    objecting.forEach(party -> findings.add(finding("given-objected").withParty(party)));
  }

  /** It may have carried on a term that was over. */
  private void addRevival() {
    boolean revives = answers.course().events().stream()
        .anyMatch(event -> event.kind() == Event.Kind.REVIVED
            && event.act().equals(decided.act().map(Act::id)));
    if (revives) {
      LocalDate eve = given.on().minusDays(1);
      Position over = answers.course().history().endOf(eve);
      LocalDate end = over.standing(eve).term().until().orElseThrow();
      findings.add(finding("given-after-end").with("end", end));
    }
  }

  private Finding finding(String code) {
    return Finding.of(code).withAct(decided.act().map(Act::id)).with("given", given.on());
  }
}
