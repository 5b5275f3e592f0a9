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
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Finding;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.course.Place;

/**
 * What is odd in a dossier without blocking anything: a signature with no decision behind it, a
 * decision never followed by a signature, a signer that is not asked, a fact dated after the end,
 * an unused instrument, a party listed for nothing, two acts between which only their ids decide, a
 * revocation that came too late, an agreement in force with one party, and whatever is given and
 * not proven. Where no decision at all is on record behind several signatures, one finding says so.
 * Immutable and thread-safe.
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
    List<Finding> findings = new ArrayList<>(ofParties(timeline.agreement()));
    ofOneParty(timeline).ifPresent(findings::add);
    Set<PartyId> partners = everPartners(timeline);
    new ProceedingAudit(answers, answers.course().founding(), partners, findings).add();
    Map<ActId, List<Finding>> contradictions = Contradictions.of(answers);
    for (Act act : timeline.agreement().acts()) {
      if (act instanceof ConsensualAct) {
        new ProceedingAudit(answers, answers.decided(act.id()), partners, findings).add();
        findings.addAll(contradictions.getOrDefault(act.id(), List.of()));
      } else if (act instanceof Succession succession && isOfNobody(answers, succession)) {
        findings.add(
            Finding.of("succession-of-nobody", Optional.of(act.id())).with("on", succession.on()));
      }
    }
    return new Audit(List.copyOf(findings));
  }

  /**
   * Returns what was found.
   *
   * @return the findings: those of the parties, those of the founding, then those of each act in
   *     the order of the dossier
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

  private static List<Finding> ofParties(Agreement agreement) {
    List<Finding> findings = new ArrayList<>();
    Set<PartyId> mentioned = agreement.mentioned();
    for (Party party : agreement.others()) {
      Optional<ActId> by = agreement.acts().stream()
          .filter(act -> brings(act, party))
          .map(Act::id)
          .findFirst();
      if (by.isPresent() || !mentioned.contains(party.id())) {
        Finding found = by.isPresent()
            ? Finding.of("party-listed-twice", by)
            : Finding.of("party-unmentioned", by);
        findings.add(found.withParty(party.id()));
      }
    }
    return findings;
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

  private static boolean brings(Act act, Party party) {
    return act.changes().stream().anyMatch(change -> change.introduced().contains(party));
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
