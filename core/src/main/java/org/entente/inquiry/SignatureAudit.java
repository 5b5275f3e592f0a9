package org.entente.inquiry;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.Towards;
import org.entente.answer.Finding;
import org.entente.course.Decided;
import org.entente.hearing.Lineage;
import org.entente.hearing.Notice;

/** What is odd about the signatures of one proceeding, and about the decisions behind them. */
record SignatureAudit(
    Answers answers, Decided decided, Set<PartyId> partners, List<Finding> findings) {
  void add() {
    addSignatures();
    decisionsToSign().forEach(this::addFollowed);
  }

  private Proceeding proceeding() {
    return decided.proceeding();
  }

  private Finding finding(String code, Statement about) {
    return RecordAudit.dated(finding(code).withParty(about.party()), about);
  }

  private Finding finding(String code) {
    return Finding.of(code).withAct(decided.act().map(Act::id));
  }

  private void addSignatures() {
    int signatures = proceeding().signatures().size();
    boolean undecided = decisionsToSign().isEmpty() && signatures > 1;
    if (undecided) {
      findings.add(finding("no-decision").with("signatures", signatures));
    }
    List<Signature> bare = proceeding().signatures().stream()
        .filter(each -> decisionsBefore(each).isEmpty())
        .toList();
    boolean areSeveral = !undecided && bare.size() > 1;
    if (areSeveral) {
      Set<PartyId> parties = new LinkedHashSet<>();
      bare.forEach(each -> parties.add(each.party()));
      findings.add(finding("no-decision")
          .with("signatures", bare.size())
          .with("all", signatures)
          .with("among", parties.stream().map(PartyId::value).collect(joining(" "))));
    }
    for (Signature signature : proceeding().signatures()) {
      addSigner(signature);
      addSuccession(signature);
      if (!undecided && !(areSeveral && bare.contains(signature))) {
        addDecided(signature);
      }
      addNotCounted(signature);
    }
  }

  private List<Decision> decisionsBefore(Signature signature) {
    return decisionsToSign().stream()
        .filter(each -> each.party().equals(signature.party()))
        .filter(each -> isBehind(each, signature))
        .toList();
  }

  /** Whether it comes first, or may follow: what is subject to a step is signed before it. */
  private static boolean isBehind(Decision decision, Signature signature) {
    return signature.subjectTo().isPresent() || !decision.on().isAfter(signature.on());
  }

  /** Those of its steps of authority that are decisions to sign. */
  private List<Decision> decisionsToSign() {
    return proceeding().decisions().stream()
        .filter(each -> each.kind() == DecisionKind.DECIDED)
        .toList();
  }

  private void addSigner(Signature signature) {
    PartyId party = signature.party();
    boolean joins = Status.joins(decided, answers.position(LocalDate.MAX), party);
    if (answers.agreement().party(party).isEmpty()) {
      findings.add(finding("signer-unknown", signature));
    } else if (isDecidedOn(party)
        || (!partners.contains(party)
            && !joins
            && !isOfItsOwnPlace(party)
            && !isBoundByConsent(party))) {
      findings.add(finding("signer-not-asked", signature));
    }
  }

  /** Whether the others decide on the party, which is not asked itself. */
  private boolean isDecidedOn(PartyId party) {
    return decided.said().isByOthers()
        && decided.said().concerned().filter(party::equals).isPresent();
  }

  /** Whether it is the place of the party, or of one that it has succeeded, that changes. */
  private boolean isOfItsOwnPlace(PartyId party) {
    Lineage lineage = answers.position(LocalDate.MAX).lineage();
    return !decided.said().isByOthers()
        && decided
            .said()
            .concerned()
            .filter(each -> lineage.byLaw().heirs(each).contains(party))
            .isPresent();
  }

  /** Whether consent of the party matters though it is not asked: it may be bound by it. */
  private boolean isBoundByConsent(PartyId party) {
    Optional<Towards> towards = proceeding().towards(decided.said().provisions());
    return towards.filter(Towards.EVERYONE::equals).isEmpty()
        && answers.course().history().changeDays().stream()
            .anyMatch(day -> answers.on(day).isParty(party));
  }

  /** On the very day of its succession a party can sign no more, and its heir has not. */
  private void addSuccession(Signature signature) {
    Lineage lineage = answers.position(signature.on()).lineage().byLaw();
    if (lineage.isSucceededOn(signature.party(), signature.on())) {
      findings.add(finding("signed-in-predecessors-name", signature));
    }
  }

  private void addDecided(Signature signature) {
    addLeftAlone(
        signature,
        decisionsBefore(signature).stream(),
        finding("signature-without-decision", signature),
        finding("instrument-undecided", signature));
  }

  private void addFollowed(Decision decision) {
    PartyId party = decision.party();
    Optional<Notice> own = decided.said().notice().filter(each -> each.party().equals(party));
    if (own.flatMap(Notice::day).filter(on -> !on.isBefore(decision.on())).isEmpty()) {
      Stream<Signature> after =
          proceeding().signatures().stream().filter(each -> isBehind(decision, each));
      addLeftAlone(
          decision,
          after,
          finding("decision-without-signature", decision),
          finding("decided-instrument-unsigned", decision));
    }
  }

  /** A signature without decisions, or a decision without signatures, on some of what it covers. */
  private void addLeftAlone(
      Statement about, Stream<? extends Statement> others, Finding wholly, Finding partly) {
    List<? extends Statement> own =
        others.filter(each -> each.party().equals(about.party())).toList();
    if (own.isEmpty()) {
      findings.add(wholly);
      return;
    }
    for (Instrument instrument : proceeding().toSign()) {
      InstrumentId id = instrument.id();
      if (about.covers(id) && own.stream().noneMatch(each -> each.covers(id))) {
        findings.add(partly.withInstrument(id));
      }
    }
  }

  private void addNotCounted(Signature signature) {
    Finding found = finding("signature-not-counted", signature);
    for (InstrumentId instrument : decided.said().toSign()) {
      if (instrument == null || signature.covers(instrument)) {
        Finding ofOne = instrument == null ? found : found.withInstrument(instrument);
        Optional<String> fault = decided.said().fault(signature, instrument, LocalDate.MAX);
        fault.ifPresent(reason -> findings.add(ofOne.with("reason", reason)));
      }
    }
  }
}
