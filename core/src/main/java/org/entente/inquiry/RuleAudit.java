package org.entente.inquiry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.Change;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.answer.Finding;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.course.Decided;
import org.entente.rule.Rules;

/**
 * What is odd about the rules of a dossier: one that all whom it lists could not meet, one that
 * names an outsider.
 */
final class RuleAudit {
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final Agreement agreement;
  private final List<Finding> findings;
  private final Map<PartyId, Party> insiders;
  private final Standing all;

  /** What is known of rules: most procedures share one. */
  private final Map<ConsentRule, Boolean> outOfReach = new HashMap<>();

  RuleAudit(Agreement agreement, List<Finding> findings) {
    this.agreement = agreement;
    this.findings = findings;
    this.insiders = insiders(agreement);
    this.all = Standing.builder(ANY_DAY)
        .addPartners(insiders.values().toArray(Party[]::new))
        .build();
  }

  void add() {
    if (insiders.isEmpty()) {
      return;
    }
    addProvisions(agreement.provisions(), Optional.empty());
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual) {
        Finding found = Finding.of("own-rule-unreachable").withAct(act.id());
        consensual.consent().ifPresent(rule -> add(rule, found));
      }
      for (Change change : act.changes()) {
        if (change instanceof Change.SetsProvisions sets) {
          addProvisions(sets.provisions(), Optional.of(act));
        }
      }
    }
  }

  /** Whoever takes part from the founding, joins by an act, or takes the place of one who does. */
  private static Map<PartyId, Party> insiders(Agreement agreement) {
    Map<PartyId, Party> insiders = new LinkedHashMap<>();
    agreement.founders().forEach(party -> insiders.put(party.id(), party));
    agreement.associates().forEach(party -> insiders.put(party.id(), party));
    for (Act act : agreement.acts()) {
      for (Change change : act.changes()) {
        change.introduced().forEach(party -> insiders.put(party.id(), party));
      }
    }
    return insiders;
  }

  private void addProvisions(Provisions provisions, Optional<Act> by) {
    provisions.procedures().forEach((name, procedure) -> {
      Finding found =
          Finding.of("rule-unreachable").withAct(by.map(Act::id)).with("procedure", name);
      if (by.isEmpty() || !name.equals("founding")) {
        add(procedure.consent(), found);
      }
    });
  }

  private void add(ConsentRule rule, Finding found) {
    Set<PartyId> outsiders = new TreeSet<>(rule.mentioned());
    outsiders.removeAll(insiders.keySet());
    agreement.acts().stream()
        .flatMap(act -> act.changes().stream())
        .filter(Change.Succeeds.class::isInstance)
        .forEach(change -> outsiders.removeAll(change.mentioned()));
    for (PartyId outsider : outsiders) {
      findings.add(Finding.of("rule-names-outsider").withAct(found.act()).withParty(outsider));
    }
    if (outsiders.isEmpty() && outOfReach.computeIfAbsent(rule, this::isOutOfReach)) {
      findings.add(found.with("parties", insiders.size()));
    }
  }

  /** Whether all of them together could not meet it, if each of them were a partner. */
  private boolean isOutOfReach(ConsentRule rule) {
    Amendment asked =
        Amendment.builder().id("asked").opensOn(ANY_DAY).consent(rule).build();
    return rule.mentioned().stream().allMatch(insiders::containsKey)
        && Rules.tally(asked, all).state() == Tally.State.IMPOSSIBLE;
  }

  /** What happened of one proceeding and no rule waits for: its name may be another in the rule. */
  record OfOccurrences(Answers answers, Decided decided, List<Finding> findings) {
    void add() {
      List<Occurrence> occurrences = decided.proceeding().occurrences();
      Set<Anchor> awaited = occurrences.isEmpty() ? Set.of() : awaited();
      occurrences.stream()
          .filter(each -> !awaited.contains(Anchor.occurrence(each.name())))
          .forEach(each -> findings.add(RecordAudit.dated(
              Finding.of("occurrence-not-awaited")
                  .withAct(decided.act().map(Act::id))
                  .with("name", each.name()),
              each)));
    }

    private Set<Anchor> awaited() {
      Procedure procedure = decided.proceeding().procedure(decided.said().provisions());
      Set<Anchor> awaited = new HashSet<>(decided.frozen().effectRule().anchors());
      procedure.late().map(EffectRule::anchors).ifPresent(awaited::addAll);
      procedure.closes().map(EffectRule::anchors).ifPresent(awaited::addAll);
      if (decided.act().isEmpty()) {
        add(answers.agreement().provisions(), awaited);
        add(answers.position(LocalDate.MAX).bound().provisions(), awaited);
      }
      return awaited;
    }

    /** What provisions let hang on what happened of the agreement. */
    private static void add(Provisions provisions, Set<Anchor> awaited) {
      awaited.addAll(provisions.lateJoiner().anchors());
      provisions.dutiesUntil().map(EffectRule::anchors).ifPresent(awaited::addAll);
      provisions.noticeWindows().forEach(window -> awaited.addAll(window.anchors()));
    }
  }
}
