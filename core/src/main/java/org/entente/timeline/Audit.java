package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.rule.Ballot;

/**
 * What is odd in a dossier without blocking anything: a signature with no decision behind it, a
 * decision never followed by a signature, a signer that is not asked, a fact dated after the end, an
 * unused instrument, and whatever is given and not proven. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Audit {
  private final Timeline timeline;
  private final Agreement agreement;
  private final List<Finding> findings = new ArrayList<>();

  private Audit(Timeline timeline) {
    this.timeline = timeline;
    this.agreement = timeline.agreement();
    audit(agreement, Optional.empty(), timeline.foundingDocket().ballot());
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual) {
        Docket docket = timeline.docket(act.id()).orElseThrow();
        audit(consensual, Optional.of(act.id()), docket.ballot());
        auditAct(consensual, docket);
      }
    }
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
    return new Audit(timeline);
  }

  /**
   * Returns what was found.
   *
   * @return the findings: those of the founding, then those of each act in the order of the dossier
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void audit(Proceeding proceeding, Optional<ActId> act, Ballot ballot) {
    proceeding.given().ifPresent(given -> findings.add(Finding.of("given", act).with("on", given.on())));
    Set<PartyId> asked = asked(proceeding, act);
    for (Signature signature : proceeding.signatures()) {
      audit(signature, proceeding, act, asked, ballot);
    }
    for (Decision decision : proceeding.decisions()) {
      boolean followed =
          proceeding.signatures().stream()
              .anyMatch(each -> each.party().equals(decision.party()) && !each.on().isBefore(decision.on()));
      if (!followed) {
        findings.add(Finding.of("decision-without-signature", act).about(decision.party()).with("on", decision.on()));
      }
    }
    auditInstruments(proceeding, act);
    auditEnd(proceeding, act);
  }

  private void audit(
      Signature signature, Proceeding proceeding, Optional<ActId> act, Set<PartyId> asked, Ballot ballot) {
    PartyId party = signature.party();
    if (agreement.party(party).isEmpty()) {
      findings.add(Finding.of("signer-unknown", act).about(party).with("on", signature.on()));
    } else if (!asked.contains(party)) {
      findings.add(Finding.of("signer-not-asked", act).about(party).with("on", signature.on()));
    }
    boolean decided =
        proceeding.decisions().stream()
            .anyMatch(each -> each.party().equals(party) && !each.on().isAfter(signature.on()));
    if (!decided) {
      findings.add(Finding.of("signature-without-decision", act).about(party).with("on", signature.on()));
    }
    for (Instrument instrument : proceeding.asked()) {
      if (signature.covers(instrument.id())) {
        ballot
            .fault(signature, instrument.id())
            .ifPresent(
                fault ->
                    findings.add(
                        Finding.of("signature-not-counted", act)
                            .about(party)
                            .about(instrument.id())
                            .with("on", signature.on())
                            .with("reason", fault)));
      }
    }
  }

  /** Whoever was asked when it completed, or is asked now, and whom they succeeded; and the newcomer. */
  private Set<PartyId> asked(Proceeding proceeding, Optional<ActId> act) {
    Set<PartyId> asked = new HashSet<>();
    if (proceeding instanceof ConsensualAct consensual) {
      Docket docket = timeline.docket(consensual.id()).orElseThrow();
      LocalDate day = docket.completedOn().orElse(LocalDate.MAX);
      timeline.judged(docket, day).electorate().forEach(party -> asked.add(party.id()));
      timeline.standings().forEach(standing -> standing.partners().forEach(party -> asked.add(party.id())));
    } else {
      agreement.parties().forEach(party -> asked.add(party.id()));
      agreement.associates().forEach(party -> asked.add(party.id()));
    }
    if (proceeding instanceof Accession accession) {
      asked.add(accession.party().id());
    }
    timeline.position(LocalDate.MAX).lineage().steps().stream()
        .filter(step -> asked.contains(step.predecessor()))
        .forEach(step -> asked.add(step.successor()));
    return asked;
  }

  private void auditInstruments(Proceeding proceeding, Optional<ActId> act) {
    Set<InstrumentId> asked = new HashSet<>();
    proceeding.asked().forEach(instrument -> asked.add(instrument.id()));
    Set<InstrumentId> named = new HashSet<>();
    proceeding.signatures().forEach(each -> named.addAll(each.instruments()));
    proceeding.decisions().forEach(each -> named.addAll(each.instruments()));
    boolean all =
        proceeding.given().isPresent()
            || proceeding.signatures().stream().anyMatch(each -> each.instruments().isEmpty())
            || proceeding.decisions().stream().anyMatch(each -> each.instruments().isEmpty());
    if (!asked.isEmpty()) {
      named.stream()
          .filter(id -> !asked.contains(id))
          .sorted()
          .forEach(id -> findings.add(Finding.of("instrument-unknown", act).about(id)));
    }
    for (Instrument instrument : proceeding.asked()) {
      if (!all && !named.contains(instrument.id())) {
        findings.add(Finding.of("instrument-unused", act).about(instrument.id()));
      }
    }
  }

  private void auditEnd(Proceeding proceeding, Optional<ActId> act) {
    Optional<LocalDate> end = timeline.endedOn();
    List<Fact> facts = new ArrayList<>(proceeding.signatures());
    facts.addAll(proceeding.decisions());
    facts.addAll(proceeding.objections());
    facts.addAll(proceeding.revocations());
    for (Fact fact : facts) {
      end.filter(day -> !fact.on().isBefore(day))
          .ifPresent(
              day ->
                  findings.add(Finding.of("fact-after-end", act).with("on", fact.on()).with("end", day)));
    }
  }

  private void auditAct(ConsensualAct act, Docket docket) {
    Optional<ActId> id = Optional.of(act.id());
    if (docket.opening().isEmpty()) {
      findings.add(Finding.of("act-without-date", id));
    }
    if (act instanceof Amendment amendment
        && act.adopts().isEmpty()
        && amendment.term().isEmpty()
        && amendment.provisions().isEmpty()) {
      findings.add(Finding.of("act-changes-nothing", id));
    }
    act.consent().ifPresent(rule -> findings.add(Finding.of("own-rule", id)));
  }
}
