package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.ActId;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.Statement;
import org.entente.answer.Finding;
import org.entente.course.Decided;

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
        Finding found = RecordAudit.dated(Finding.of("fact-after-end", act), first)
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
}
