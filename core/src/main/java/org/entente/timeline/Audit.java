package org.entente.timeline;

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
 * What is odd in a dossier without blocking anything: a signature with no decision behind it, a
 * decision never followed by a signature, a signer that is not asked, a fact dated after the end,
 * an unused instrument, a party listed for nothing, one organisation under two ids, a rule that
 * cannot be met, an own clause, acts in each other's way, a revocation that came too late, an
 * agreement in force with one party, an entry known to be wrong, and whatever is given and not
 * proven. What holds of several facts alike is found once. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Audit {
  private final List<Finding> findings;

  private Audit(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Returns the audit of a dossier.
   *
   * @param agreement the dossier
   * @return the audit
   */
  public static Audit of(Agreement agreement) {
    return of(Timeline.of(agreement));
  }

  /**
   * Returns the audit of a dossier whose timeline is at hand.
   *
   * @param timeline the timeline
   * @return the audit
   */
  public static Audit of(Timeline timeline) {
    Answers answers = timeline.answers();
    Agreement agreement = timeline.agreement();
    List<Finding> findings = new ArrayList<>();
    new PartyAudit(agreement, findings).add();
    ofOneParty(timeline).ifPresent(findings::add);
    new RuleAudit(agreement, findings).add();
    new EndAudit(answers, findings).add();
    new RecordAudit(agreement, answers, findings).add();
    Set<PartyId> partners = everPartners(timeline);
    new ProceedingAudit(answers, answers.course().founding(), partners, findings).add();
    List<Decided> decided = new ArrayList<>();
    List<Finding> ofNobody = new ArrayList<>(0);
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct) {
        decided.add(answers.decided(act.id()));
      } else if (act instanceof Succession succession && isOfNobody(answers, succession)) {
        ofNobody.add(
            Finding.of("succession-of-nobody", Optional.of(act.id())).with("on", succession.on()));
      }
    }
    Map<ActId, List<Finding>> contradictions = Contradictions.of(answers);
    for (Decided each : decided) {
      new ProceedingAudit(answers, each, partners, findings).add();
      findings.addAll(contradictions.getOrDefault(each.id(), List.of()));
    }
    findings.addAll(ofNobody);
    new ConflictAudit(decided, findings).add();
    return new Audit(findings.stream().distinct().toList());
  }

  /**
   * Returns what was found.
   *
   * @return the findings, each once: those of the parties, of the rules, of the end and of the
   *     entries, those of the founding, those of each act in the order of the dossier, then those
   *     between acts
   */
  public List<Finding> findings() {
    return findings;
  }

  /** Whether it took place, and none of those succeeded had a place, or was to have one. */
  private static boolean isOfNobody(Answers answers, Succession succession) {
    return answers.outcome(succession.id(), succession.on()).isInEffect()
        && answers.course().events().stream()
            .noneMatch(event -> event.act().equals(Optional.of(succession.id())))
        && answers.position(succession.on().minusDays(1)).founders().stream()
            .noneMatch(
                place -> succession.predecessors().contains(place.holder().id()));
  }

  /** An agreement is between parties; whoever is alone in it has agreed with nobody. */
  private static Optional<Finding> ofOneParty(Timeline timeline) {
    return timeline.standings().stream()
        .filter(standing -> standing.isInForce() && standing.members().size() == 1)
        .findFirst()
        .map(standing -> Finding.of("one-party", Optional.empty())
            .withParty(standing.members().get(0).party().id())
            .with("on", standing.day()));
  }

  /** Whoever founded the agreement or was ever a partner, and whoever succeeded them. */
  private static Set<PartyId> everPartners(Timeline timeline) {
    Answers answers = timeline.answers();
    Set<PartyId> ever = new HashSet<>();
    for (Place place : answers.position(LocalDate.MIN).founders()) {
      ever.add(place.holder().id());
    }
    for (Standing standing : timeline.standings()) {
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
