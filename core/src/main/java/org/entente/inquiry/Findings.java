package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Finding;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.course.Decided;
import org.entente.course.Place;

/**
 * Everything that is odd in a dossier, in the order in which an audit lists it: what is odd about
 * the parties, the rules, the end and the entries, about the founding, about each act, and between
 * acts.
 */
public record Findings(Agreement dossier, Answers answers, List<Standing> standings) {
  /** All of them, each once. */
  public List<Finding> all() {
    Agreement agreement = dossier;
    List<Finding> findings = new ArrayList<>();
    new PartyAudit(agreement, findings).add();
    ofOneParty().ifPresent(findings::add);
    new RuleAudit(answers.agreement(), findings).add();
    new EndAudit(answers, findings).add();
    new RecordAudit(agreement, answers, findings).add();
    Set<PartyId> partners = everPartners();
    new ProceedingAudit(answers, answers.course().founding(), partners, findings).add();
    List<Decided> decided = new ArrayList<>();
    List<Finding> ofNobody = new ArrayList<>(0);
    for (Act act : answers.agreement().acts()) {
      if (act instanceof ConsensualAct) {
        decided.add(answers.decided(act.id()));
      } else if (act instanceof Succession succession && isOfNobody(succession)) {
        ofNobody.add(
            Finding.of("succession-of-nobody").withAct(act.id()).with("on", succession.on()));
      }
    }
    Map<ActId, List<Finding>> contradictions = Contradictions.of(answers);
    for (Decided each : decided) {
      new ProceedingAudit(answers, each, partners, findings).add();
      findings.addAll(contradictions.getOrDefault(each.id(), List.of()));
    }
    findings.addAll(ofNobody);
    new ConflictAudit(decided, findings).add();
    return findings.stream().distinct().toList();
  }

  /** Whether it took place, and none of those succeeded had a place, or was to have one. */
  private boolean isOfNobody(Succession succession) {
    return answers.outcome(succession.id(), LocalDate.MAX).isInEffect()
        && answers.course().events().stream()
            .noneMatch(event -> event.act().equals(Optional.of(succession.id())))
        && answers.position(succession.on().minusDays(1)).founders().stream()
            .noneMatch(
                place -> succession.predecessors().contains(place.holder().id()));
  }

  /** An agreement is between parties; whoever is alone in it has agreed with nobody. */
  private Optional<Finding> ofOneParty() {
    return standings.stream()
        .filter(standing -> standing.isInForce() && standing.members().size() == 1)
        .findFirst()
        .map(standing -> Finding.of("one-party")
            .withParty(standing.members().get(0).party().id())
            .with("on", standing.day()));
  }

  /** Whoever founded the agreement or was ever a partner, and whoever succeeded them. */
  private Set<PartyId> everPartners() {
    Set<PartyId> ever = new HashSet<>();
    for (Place place : answers.position(LocalDate.MIN).founders()) {
      ever.add(place.holder().id());
    }
    for (Standing standing : standings) {
      standing.partners().forEach(party -> ever.add(party.id()));
    }
    for (Past.Succeeded step : answers.position(LocalDate.MAX).lineage().successions()) {
      if (ever.contains(step.predecessor())) {
        ever.add(step.successor());
      }
    }
    return ever;
  }
}
