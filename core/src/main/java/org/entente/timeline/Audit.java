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
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.rule.Ballot;
import org.entente.rule.Lineage;

/**
 * What is odd in a dossier without blocking anything: a signature with no decision behind it, a
 * decision never followed by a signature, a signer that is not asked, a fact dated after the end,
 * an unused instrument, a party listed for nothing, and whatever is given and not proven. Where no
 * decision at all is on record behind several signatures, one finding says so. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Audit {
  private final Timeline timeline;
  private final Agreement agreement;
  private final Set<PartyId> partners;
  private final List<Finding> findings = new ArrayList<>();

  private Audit(Timeline timeline) {
    this.timeline = timeline;
    this.agreement = timeline.agreement();
    this.partners = everPartners();
    auditParties();
    FoundingDocket founding = timeline.foundingDocket();
    audit(agreement, Optional.empty(), founding.ballot());
    auditInstruments(agreement, Optional.empty(), founding.isComplete());
    auditEnd(agreement, Optional.empty(), founding.settledOn());
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual) {
        Docket docket = timeline.docket(act.id()).orElseThrow();
        audit(consensual, Optional.of(act.id()), docket.ballot());
        auditInstruments(
            consensual,
            Optional.of(act.id()),
            docket.completedOn().isPresent() || !asksForSignatures(consensual, docket.rule()));
        auditEnd(consensual, Optional.of(act.id()), docket.completedOn());
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
   * @return the findings: those of the parties, those of the founding, then those of each act in
   *     the order of the dossier
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void auditParties() {
    Set<PartyId> mentioned = agreement.mentioned();
    for (Party party : agreement.others()) {
      Optional<Act> by = agreement.acts().stream()
          .filter(act ->
              act.changes().stream().anyMatch(change -> change.introduced().contains(party)))
          .findFirst();
      if (by.isPresent()) {
        findings.add(Finding.of("party-listed-twice", by.map(Act::id)).about(party.id()));
      } else if (!mentioned.contains(party.id())) {
        findings.add(Finding.of("party-unmentioned", Optional.empty()).about(party.id()));
      }
    }
  }

  private void audit(Proceeding proceeding, Optional<ActId> act, Ballot ballot) {
    proceeding
        .given()
        .ifPresent(given -> findings.add(Finding.of("given", act).with("on", given.on())));
    Set<PartyId> asked = asked(proceeding);
    int signatures = proceeding.signatures().size();
    boolean undecided = proceeding.decisions().isEmpty() && signatures > 1;
    if (undecided) {
      findings.add(Finding.of("no-decision", act).with("signatures", signatures));
    }
    for (Signature signature : proceeding.signatures()) {
      auditSigner(signature, act, asked);
      if (!undecided) {
        auditDecided(signature, proceeding, act);
      }
      auditSignature(signature, proceeding, act, ballot);
    }
    proceeding.decisions().forEach(each -> auditFollowed(each, proceeding, act));
  }

  private void auditDecided(Signature signature, Proceeding proceeding, Optional<ActId> act) {
    List<Decision> before = proceeding.decisions().stream()
        .filter(each -> each.party().equals(signature.party()))
        .filter(each -> !each.on().isAfter(signature.on()))
        .toList();
    if (before.isEmpty()) {
      findings.add(Finding.of("signature-without-decision", act)
          .about(signature.party())
          .with("on", signature.on()));
      return;
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (signature.covers(instrument.id())
          && before.stream().noneMatch(each -> isOn(each, instrument.id()))) {
        findings.add(Finding.of("instrument-undecided", act)
            .about(signature.party())
            .about(instrument.id())
            .with("on", signature.on()));
      }
    }
  }

  private void auditFollowed(Decision decision, Proceeding proceeding, Optional<ActId> act) {
    if (proceeding instanceof Withdrawal withdrawal
        && withdrawal.party().equals(decision.party())
        && withdrawal.notifiedOn().filter(on -> !on.isBefore(decision.on())).isPresent()) {
      return;
    }
    List<Signature> after = proceeding.signatures().stream()
        .filter(each -> each.party().equals(decision.party()))
        .filter(each -> !each.on().isBefore(decision.on()))
        .toList();
    if (after.isEmpty()) {
      findings.add(Finding.of("decision-without-signature", act)
          .about(decision.party())
          .with("on", decision.on()));
      return;
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (isOn(decision, instrument.id())
          && after.stream().noneMatch(each -> each.covers(instrument.id()))) {
        findings.add(Finding.of("decided-instrument-unsigned", act)
            .about(decision.party())
            .about(instrument.id())
            .with("on", decision.on()));
      }
    }
  }

  private static boolean isOn(Decision decision, InstrumentId instrument) {
    return decision.instruments().isEmpty() || decision.instruments().contains(instrument);
  }

  private void auditSigner(Signature signature, Optional<ActId> act, Set<PartyId> asked) {
    PartyId party = signature.party();
    if (agreement.party(party).isEmpty()) {
      findings.add(Finding.of("signer-unknown", act).about(party).with("on", signature.on()));
    } else if (!asked.contains(party)) {
      findings.add(Finding.of("signer-not-asked", act).about(party).with("on", signature.on()));
    }
  }

  private void auditSignature(
      Signature signature, Proceeding proceeding, Optional<ActId> act, Ballot ballot) {
    PartyId party = signature.party();
    if (proceeding.toSign().isEmpty()) {
      ballot
          .fault(signature)
          .ifPresent(fault -> findings.add(Finding.of("signature-not-counted", act)
              .about(party)
              .with("on", signature.on())
              .with("reason", fault)));
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (signature.covers(instrument.id())) {
        ballot
            .fault(signature, instrument.id())
            .ifPresent(fault -> findings.add(Finding.of("signature-not-counted", act)
                .about(party)
                .about(instrument.id())
                .with("on", signature.on())
                .with("reason", fault)));
      }
    }
  }

  /**
   * Whoever founded the agreement or was ever a partner, and whoever succeeded them; and the
   * newcomer.
   */
  private Set<PartyId> asked(Proceeding proceeding) {
    if (!(proceeding instanceof Accession accession)) {
      return partners;
    }
    Set<PartyId> asked = new HashSet<>(partners);
    asked.addAll(timeline.position(LocalDate.MAX).heirs(accession.party().id()));
    asked.add(accession.party().id());
    return asked;
  }

  private Set<PartyId> everPartners() {
    Set<PartyId> ever = new HashSet<>();
    agreement.founders().forEach(party -> ever.add(party.id()));
    agreement.associates().forEach(party -> ever.add(party.id()));
    timeline
        .standings()
        .forEach(standing -> standing.partners().forEach(party -> ever.add(party.id())));
    for (Lineage.Step step : timeline.position(LocalDate.MAX).lineage().steps()) {
      if (ever.contains(step.predecessor())) {
        ever.add(step.successor());
      }
    }
    return ever;
  }

  /** Whether it comes about by signatures, and not by a notice or by silence. */
  private static boolean asksForSignatures(ConsensualAct act, ConsentRule rule) {
    return act instanceof Accession || asksForSignatures(rule);
  }

  private static boolean asksForSignatures(ConsentRule rule) {
    if (rule instanceof ConsentRule.Among among) {
      return asksForSignatures(among.rule());
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      return asksForSignatures(excluding.rule());
    }
    if (rule instanceof ConsentRule.After after) {
      return asksForSignatures(after.rule());
    }
    if (rule instanceof ConsentRule.AllOf all) {
      return all.rules().stream().anyMatch(Audit::asksForSignatures);
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return any.rules().stream().anyMatch(Audit::asksForSignatures);
    }
    return !(rule instanceof ConsentRule.None || rule instanceof ConsentRule.NoObjectionWithin);
  }

  /** Once it has come about, or where it can without them, no signature is waited for. */
  private void auditInstruments(Proceeding proceeding, Optional<ActId> act, boolean needsNone) {
    Set<InstrumentId> asked = new HashSet<>();
    proceeding.toSign().forEach(instrument -> asked.add(instrument.id()));
    Set<InstrumentId> named = new HashSet<>();
    proceeding.signatures().forEach(each -> named.addAll(each.instruments()));
    proceeding.decisions().forEach(each -> named.addAll(each.instruments()));
    boolean all = needsNone
        || proceeding.signatures().stream().anyMatch(each -> each.instruments().isEmpty())
        || proceeding.decisions().stream().anyMatch(each -> each.instruments().isEmpty());
    if (!asked.isEmpty()) {
      named.stream()
          .filter(id -> !asked.contains(id))
          .sorted()
          .forEach(id -> findings.add(Finding.of("instrument-unknown", act).about(id)));
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (!all && !named.contains(instrument.id())) {
        findings.add(Finding.of("instrument-unused", act).about(instrument.id()));
      }
    }
  }

  /** Facts by which it was settled are none too late, also where it is they that ended it all. */
  private void auditEnd(Proceeding proceeding, Optional<ActId> act, Optional<LocalDate> settled) {
    Optional<LocalDate> end = timeline.endedOn();
    List<Fact> facts = new ArrayList<>(proceeding.signatures());
    facts.addAll(proceeding.decisions());
    facts.addAll(proceeding.objections());
    facts.addAll(proceeding.revocations());
    for (Fact fact : facts) {
      end.filter(day -> !fact.on().isBefore(day))
          .filter(day -> settled.filter(on -> !fact.on().isAfter(on)).isEmpty())
          .ifPresent(day -> findings.add(
              Finding.of("fact-after-end", act).with("on", fact.on()).with("end", day)));
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
