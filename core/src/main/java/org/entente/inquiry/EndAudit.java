package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.Objection;
import org.entente.Revocation;
import org.entente.Statement;
import org.entente.Towards;
import org.entente.answer.Finding;
import org.entente.course.Decided;
import org.entente.hearing.Hearing;
import org.entente.hearing.Reach;

/** Facts that are dated after the agreement ended: each is one, but several have one cause. */
record EndAudit(Answers answers, List<Finding> findings) {
  /** A fact, and the act that it belongs to. */
  private record Late(Optional<ActId> act, Fact fact) {}

  void add() {
    answers.endedOn().ifPresent(end -> {
      List<Late> late = new ArrayList<>();
      addLate(answers.course().founding(), end, late);
      answers.agreement().acts().stream()
          .filter(ConsensualAct.class::isInstance)
          .forEach(act -> addLate(answers.decided(act.id()), end, late));
      if (!late.isEmpty()) {
        Fact first =
            Collections.min(late.stream().map(Late::fact).toList(), Comparator.comparing(Fact::on));
        boolean isOne = late.size() == 1;
        Optional<ActId> act = isOne ? late.get(0).act() : Optional.empty();
        Finding found = RecordAudit.dated(Finding.of("fact-after-end").withAct(act), first)
            .with("end", end)
            .with("cause", answers.endedBy());
        findings.add(isOne ? found : found.with("facts", late.size()));
      }
    });
  }

  /** Facts by which it was settled are none too late, also where it is they that ended it all. */
  private static void addLate(Decided decided, LocalDate end, List<Late> late) {
    Optional<LocalDate> settled =
        decided.act().isEmpty() ? decided.progress().decidedOn() : decided.completedOn();
    Optional<ActId> act = decided.act().map(each -> each.id());
    for (Statement statement : decided.proceeding().statements()) {
      LocalDate on = statement.on();
      if (!on.isBefore(end) && settled.filter(day -> !on.isAfter(day)).isEmpty()) {
        late.add(new Late(act, statement));
      }
    }
  }

  /** What is odd about objections to an act that is towards those who do not object. */
  record OfObjections(Answers answers, Decided decided, List<Finding> findings) {
    /** An objection to an accession of after the last day to object keeps it from nobody. */
    void add() {
      if (decided.said().newcomer().isEmpty() || !isTowardsThoseWhoDoNotObject()) {
        return;
      }
      LocalDate completed = decided.completedOn().orElseThrow();
      LocalDate last =
          Reach.lastDayToObject(complete(completed)).filter(completed::isAfter).orElse(completed);
      for (Objection objection : decided.proceeding().objections()) {
        if (objection.on().isAfter(last)) {
          findings.add(Finding.of("objected-too-late")
              .withAct(decided.act().map(Act::id))
              .withParty(objection.party())
              .with("on", objection.on())
              .with("last", last));
        }
      }
    }

    private boolean isTowardsThoseWhoDoNotObject() {
      Optional<LocalDate> completed =
          decided.completedOn().filter(on -> decided.given().isEmpty());
      return completed
          .filter(on -> Reach.of(complete(on)).towards() == Towards.NOT_OBJECTING)
          .isPresent();
    }

    private Hearing complete(LocalDate completed) {
      return decided.frozen().hearing(answers.course().history().morningOf(completed), completed);
    }

    /** Whether an objection is taken back that has kept its party out, and need not any more. */
    boolean bringsIn(Revocation revocation) {
      LocalDate eve = revocation.on().minusDays(1);
      boolean isOpen = decided.said().newcomer().isPresent()
          || decided.said().closing().filter(revocation.on()::isAfter).isEmpty();
      return isOpen
          && isTowardsThoseWhoDoNotObject()
          && decided.frozen().hearing(answers.position(eve), eve).objects(revocation.party());
    }
  }
}
