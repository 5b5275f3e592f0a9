package org.entente.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.Act;
import org.entente.Anchor;
import org.entente.EffectRule;
import org.entente.Occurrence;
import org.entente.Procedure;
import org.entente.answer.Finding;
import org.entente.course.Decided;

/** What happened of one proceeding and no rule waits for: its name may be another in the rule. */
record OccurrenceAudit(Answers answers, Decided decided, List<Finding> findings) {
  void add() {
    List<Occurrence> occurrences = decided.proceeding().occurrences();
    Set<Anchor> awaited = occurrences.isEmpty() ? Set.of() : awaited();
    occurrences.stream()
        .filter(each -> !awaited.contains(Anchor.occurrence(each.name())))
        .forEach(each -> findings.add(RecordAudit.dated(
            Finding.of("occurrence-not-awaited", decided.act().map(Act::id))
                .with("name", each.name()),
            each)));
  }

  private Set<Anchor> awaited() {
    Procedure procedure = decided.proceeding().procedure(decided.said().provisions());
    Set<Anchor> awaited = new HashSet<>(decided.frozen().effectRule().anchors());
    procedure.late().map(EffectRule::anchors).ifPresent(awaited::addAll);
    if (decided.act().isEmpty()) {
      awaited.addAll(answers.agreement().provisions().lateJoiner().anchors());
      awaited.addAll(
          answers.position(LocalDate.MAX).bound().provisions().lateJoiner().anchors());
    }
    return awaited;
  }
}
