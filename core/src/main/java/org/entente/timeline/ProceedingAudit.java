package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.answer.Finding;
import org.entente.course.Decided;
import org.entente.hearing.Notice;
import org.entente.hearing.Statements;

/** What is odd about one proceeding, the founding included. */
final class ProceedingAudit {
  private final Answers answers;
  private final Decided decided;
  private final Proceeding proceeding;
  private final Statements said;
  private final Optional<ActId> act;
  private final Set<PartyId> asked;
  private final List<Finding> findings = new ArrayList<>();

  ProceedingAudit(Answers answers, Decided decided, Set<PartyId> partners) {
    this.answers = answers;
    this.decided = decided;
    this.proceeding = decided.frozen().proceeding();
    this.said = decided.frozen().said();
    this.act = proceeding instanceof Act each ? Optional.of(each.id()) : Optional.empty();
    this.asked = new HashSet<>(partners);
    said.newcomer().ifPresent(newcomer -> {
      asked.addAll(answers.position(LocalDate.MAX).lineage().heirs(newcomer.id()));
      asked.add(newcomer.id());
    });
  }

  List<Finding> findings() {
    proceeding.given().ifPresent(given -> findings.add(finding("given").with("on", given.on())));
    addSignatures();
    proceeding.decisions().forEach(this::addFollowed);
    addInstruments();
    addAfterEnd();
    if (proceeding instanceof ConsensualAct each) {
      addAct(each);
    }
    return findings;
  }

  private Finding finding(String code) {
    return Finding.of(code, act);
  }

  private Finding finding(String code, Statement about) {
    return finding(code).withParty(about.party()).with("on", about.on());
  }

  private void addSignatures() {
    int signatures = proceeding.signatures().size();
    boolean undecided = proceeding.decisions().isEmpty() && signatures > 1;
    if (undecided) {
      findings.add(finding("no-decision").with("signatures", signatures));
    }
    for (Signature signature : proceeding.signatures()) {
      addSigner(signature);
      if (!undecided) {
        addDecided(signature);
      }
      addNotCounted(signature);
    }
  }

  private void addSigner(Signature signature) {
    if (answers.agreement().party(signature.party()).isEmpty()) {
      findings.add(finding("signer-unknown", signature));
    } else if (!asked.contains(signature.party())) {
      findings.add(finding("signer-not-asked", signature));
    }
  }

  private void addDecided(Signature signature) {
    List<Decision> before = proceeding.decisions().stream()
        .filter(each -> each.party().equals(signature.party()))
        .filter(each -> !each.on().isAfter(signature.on()))
        .toList();
    if (before.isEmpty()) {
      findings.add(finding("signature-without-decision", signature));
      return;
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (signature.covers(instrument.id())
          && before.stream().noneMatch(each -> each.covers(instrument.id()))) {
        findings.add(finding("instrument-undecided", signature).withInstrument(instrument.id()));
      }
    }
  }

  private void addNotCounted(Signature signature) {
    if (proceeding.toSign().isEmpty()) {
      said.fault(signature)
          .ifPresent(fault ->
              findings.add(finding("signature-not-counted", signature).with("reason", fault)));
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (signature.covers(instrument.id())) {
        said.fault(signature, instrument.id())
            .ifPresent(fault -> findings.add(finding("signature-not-counted", signature)
                .withInstrument(instrument.id())
                .with("reason", fault)));
      }
    }
  }

  private void addFollowed(Decision decision) {
    Optional<LocalDate> notice =
        said.notice().filter(each -> each.party().equals(decision.party())).flatMap(Notice::day);
    if (notice.filter(on -> !on.isBefore(decision.on())).isPresent()) {
      return;
    }
    List<Signature> after = proceeding.signatures().stream()
        .filter(each -> each.party().equals(decision.party()))
        .filter(each -> !each.on().isBefore(decision.on()))
        .toList();
    if (after.isEmpty()) {
      findings.add(finding("decision-without-signature", decision));
      return;
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (decision.covers(instrument.id())
          && after.stream().noneMatch(each -> each.covers(instrument.id()))) {
        findings.add(
            finding("decided-instrument-unsigned", decision).withInstrument(instrument.id()));
      }
    }
  }

  private void addInstruments() {
    Set<InstrumentId> toSign = new HashSet<>();
    proceeding.toSign().forEach(instrument -> toSign.add(instrument.id()));
    Set<InstrumentId> named = new HashSet<>();
    boolean all = !awaitsSignatures();
    for (List<InstrumentId> instruments : named()) {
      named.addAll(instruments);
      all |= instruments.isEmpty();
    }
    if (!toSign.isEmpty()) {
      named.stream()
          .filter(id -> !toSign.contains(id))
          .sorted()
          .forEach(id -> findings.add(finding("instrument-unknown").withInstrument(id)));
    }
    for (Instrument instrument : proceeding.toSign()) {
      if (!all && !named.contains(instrument.id())) {
        findings.add(finding("instrument-unused").withInstrument(instrument.id()));
      }
    }
  }

  /** The instruments that each signature and decision names; none stands for all. */
  private List<List<InstrumentId>> named() {
    List<List<InstrumentId>> named = new ArrayList<>();
    proceeding.signatures().forEach(each -> named.add(each.instruments()));
    proceeding.decisions().forEach(each -> named.add(each.instruments()));
    return named;
  }

  /** Once it has come about, or where it can without them, no signature is waited for. */
  private boolean awaitsSignatures() {
    return decided.progress().completedOn().isEmpty()
        && (act.isEmpty()
            || said.newcomer().isPresent()
            || decided.frozen().consentRule().asksForSignatures());
  }

  /** Facts by which it was settled are none too late, also where it is they that ended it all. */
  private void addAfterEnd() {
    Optional<LocalDate> settled =
        act.isEmpty() ? decided.progress().decidedOn() : decided.progress().completedOn();
    answers.endedOn().ifPresent(end -> {
      for (Statement statement : proceeding.statements()) {
        LocalDate on = statement.on();
        if (!on.isBefore(end) && settled.filter(day -> !on.isAfter(day)).isEmpty()) {
          findings.add(finding("fact-after-end").with("on", on).with("end", end));
        }
      }
    });
  }

  private void addAct(ConsensualAct each) {
    if (said.opening().isEmpty()) {
      findings.add(finding("act-without-date"));
    }
    if (each.changes().isEmpty()) {
      findings.add(finding("act-changes-nothing"));
    }
    each.consent().ifPresent(rule -> findings.add(finding("own-rule")));
  }
}
