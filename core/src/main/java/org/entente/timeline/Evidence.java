package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.answer.Past;
import org.entente.answer.Step;
import org.entente.hearing.Lineage;
import org.entente.hearing.Statements;

/**
 * What a party said to a proceeding by a day, as links of a chain: the signatures that count, those
 * that do not and why, what it took back, and what its predecessors said in its place.
 */
final class Evidence {
  private final Agreement agreement;
  private final Proceeding proceeding;
  private final Statements said;
  private final LocalDate day;

  Evidence(Agreement agreement, Statements said, LocalDate day) {
    this.agreement = agreement;
    this.proceeding = said.proceeding();
    this.said = said;
    this.day = day;
  }

  /** What the party itself signed. */
  List<Step> signatures(PartyId party) {
    List<Step> steps = new ArrayList<>();
    proceeding.signatures().stream()
        .filter(each -> each.party().equals(party) && !each.on().isAfter(day))
        .sorted(Comparator.comparing(Fact::on))
        .forEach(each -> steps.add(signed(each)));
    return steps;
  }

  private Step signed(Signature signature) {
    Optional<String> fault = said.fault(signature);
    if (!signature.kind().isBinding()) {
      return told("signed-only", signature, signature.party());
    }
    return fault.isEmpty()
        ? told("consent", signature, signature.party())
        : told("consent-not-counted", signature, signature.party())
            .with("reason", "reason." + fault.get());
  }

  private Step told(String code, Fact fact, PartyId party) {
    Step step = Step.of(code).withParty(party).withOn(fact.on()).withSource(fact.source());
    return proceeding instanceof ConsensualAct act ? step.withAct(act.id()) : step;
  }

  /** What the party took back, unless it was too late for that, or objected to. */
  List<Step> refusals(PartyId party, Predicate<LocalDate> isTooLate) {
    List<Step> steps = new ArrayList<>();
    for (Revocation each : proceeding.revocations()) {
      if (each.party().equals(party) && !each.on().isAfter(day)) {
        String code = isTooLate.test(each.on()) ? "took-back-in-vain" : "took-back";
        steps.add(told(code, each, party));
      }
    }
    for (Objection each : proceeding.objections()) {
      if (each.party().equals(party) && !each.on().isAfter(day)) {
        steps.add(told("objected", each, party));
      }
    }
    steps.sort(Comparator.comparing(step -> step.on().orElse(day)));
    return steps;
  }

  /** By whose signatures a party's consent stands: its own, else those of whom it succeeded. */
  List<Step> consent(PartyId party, Lineage lineage) {
    return consent(party, lineage, day);
  }

  private List<Step> consent(PartyId party, Lineage lineage, LocalDate by) {
    boolean own = consentedOn(party).isPresent();
    List<Step> steps = new ArrayList<>();
    if (!own) {
      for (Past.Succeeded step : lineage.successions()) {
        if (step.successor().equals(party) && !step.on().isAfter(by)) {
          steps.addAll(consent(step.predecessor(), lineage, step.eve()));
          succession(step)
              .map(act -> succeeded(act, party, step.predecessor()))
              .ifPresent(steps::add);
        }
      }
    }
    steps.addAll(signatures(party));
    return steps;
  }

  /** The day of the party's first signature that counts. */
  Optional<LocalDate> consentedOn(PartyId party) {
    return proceeding.signatures().stream()
        .filter(each -> each.party().equals(party) && !each.on().isAfter(day))
        .filter(each -> said.fault(each).isEmpty())
        .map(Fact::on)
        .min(LocalDate::compareTo);
  }

  Optional<Succession> succession(Past.Succeeded step) {
    for (Act act : agreement.acts()) {
      if (act instanceof Succession succession
          && succession.on().equals(step.on())
          && succession.predecessors().contains(step.predecessor())
          && succession.successors().stream()
              .anyMatch(each -> each.id().equals(step.successor()))) {
        return Optional.of(succession);
      }
    }
    return Optional.empty();
  }

  static Step succeeded(Succession succession, PartyId party, PartyId predecessor) {
    return Step.of("succeeded")
        .withAct(succession.id())
        .withParty(party)
        .withOn(succession.on())
        .with("predecessor", predecessor)
        .withSource(succession.source());
  }
}
