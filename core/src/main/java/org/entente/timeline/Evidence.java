package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.Succession;
import org.entente.answer.Past;
import org.entente.answer.Step;
import org.entente.hearing.Lineage;
import org.entente.hearing.Statements;

/**
 * What a party said to a proceeding by a day, as links of a chain: the signatures that count, those
 * that do not and why, what it took back, and what its predecessors said in its place.
 */
record Evidence(Agreement agreement, Statements said, LocalDate day) {
  /** What the party itself signed. */
  List<Step> signatures(PartyId party) {
    return by(party, proceeding().signatures()).map(this::signed).toList();
  }

  private Proceeding proceeding() {
    return said.proceeding();
  }

  /** What the party said in statements of one kind, in order of day. */
  <S extends Statement> Stream<S> by(PartyId party, List<S> statements) {
    return statements.stream()
        .filter(each -> each.party().equals(party) && !each.on().isAfter(day))
        .sorted(Comparator.comparing(Fact::on));
  }

  private Step signed(Signature signature) {
    if (!signature.kind().isBinding()) {
      return told("signed-only", signature);
    }
    return said.fault(signature, day)
        .map(fault -> told("consent-not-counted", signature).with("reason", "reason." + fault))
        .orElseGet(() -> consented(signature));
  }

  private Step consented(Signature signature) {
    LocalDate since = said.countsFrom(signature);
    return since.equals(signature.on())
        ? told("consent", signature)
        : told("consent-from", signature).with("since", since);
  }

  private Step told(String code, Statement said) {
    Step step = Steps.dated(Step.of(code).withParty(said.party()), said);
    return proceeding() instanceof Act act ? step.withAct(act.id()) : step;
  }

  /** What the party took back, unless it was too late for that, objected to, or abstained from. */
  List<Step> refusals(PartyId party, Predicate<LocalDate> isTooLate) {
    Stream<Step> takenBack = by(party, proceeding().revocations())
        .map(each -> told(isTooLate.test(each.on()) ? "took-back-in-vain" : "took-back", each)
            .with("what", each.revokes().name().toLowerCase(Locale.ROOT)));
    Stream<Step> objected =
        by(party, proceeding().objections()).map(each -> told("objected", each));
    Stream<Step> abstained =
        by(party, proceeding().abstentions()).map(each -> told("abstained", each));
    return Stream.of(takenBack, objected, abstained)
        .flatMap(each -> each)
        .sorted(Comparator.comparing(step -> step.on().orElse(day)))
        .toList();
  }

  /** By whose signatures a party's consent stands: its own, else those of whom it succeeded. */
  List<Step> consent(PartyId party, Lineage lineage) {
    List<Step> steps = new ArrayList<>();
    if (consentedOn(party).isEmpty()) {
      for (Past.Succeeded step : lineage.upTo(day).into(party)) {
        steps.addAll(consent(step.predecessor(), lineage.upTo(step.eve())));
        succession(step).ifPresent(steps::add);
      }
    }
    steps.addAll(signatures(party));
    return steps;
  }

  /** The day of the party's first signature that counts. */
  Optional<LocalDate> consentedOn(PartyId party) {
    return by(party, proceeding().signatures())
        .filter(each -> said.fault(each, day).isEmpty())
        .map(said::countsFrom)
        .min(LocalDate::compareTo);
  }

  /** By which act one took the place of another by law; by agreement that is told elsewhere. */
  Optional<Step> succession(Past.Succeeded step) {
    for (Act act : agreement.acts()) {
      if (act instanceof Succession succession
          && succession.on().equals(step.on())
          && succession.predecessors().contains(step.predecessor())
          && succession.successors().stream()
              .anyMatch(each -> each.id().equals(step.successor()))) {
        return Optional.of(succeeded(succession, step.successor(), step.predecessor()));
      }
    }
    return Optional.empty();
  }

  static Step succeeded(Succession succession, PartyId party, PartyId predecessor) {
    String code = succession.remaining().contains(predecessor) ? "separated" : "succeeded";
    Step step = Steps.about(succession, code).withParty(party);
    return step.withOn(succession.on()).with("predecessor", predecessor);
  }
}
