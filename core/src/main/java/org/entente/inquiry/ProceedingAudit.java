package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Act;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Statement;
import org.entente.Towards;
import org.entente.answer.Finding;
import org.entente.course.Decided;
import org.entente.course.Position;
import org.entente.hearing.Notice;
import org.entente.hearing.Reach;

/** What is odd about one proceeding, the founding included, added to what was found before. */
record ProceedingAudit(
    Answers answers, Decided decided, Set<PartyId> partners, List<Finding> findings) {
  void add() {
    proceeding()
        .given()
        .ifPresent(given -> findings.add(RecordAudit.dated(finding("given"), given)));
    decided.given().ifPresent(given -> new GivenAudit(answers, decided, given, findings).add());
    new RuleAudit.OfOccurrences(answers, decided, findings).add();
    new SignatureAudit(answers, decided, partners, findings).add();
    addInstruments();
    addBeforeOpening();
    EndAudit.OfObjections objections = new EndAudit.OfObjections(answers, decided, findings);
    objections.add();
    proceeding().revocations().stream()
        .filter(each -> isTooLate(each) && !objections.bringsIn(each))
        .forEach(each -> findings.add(finding("revoked-too-late", each)));
    addFirstParties();
    if (decided.act().isEmpty()) {
      new NoticeAudit.OfNonRenewal(answers, findings).add();
    }
    if (proceeding() instanceof ConsensualAct act) {
      addAct(act);
    }
    decided
        .said()
        .notice()
        .ifPresent(notice ->
            new NoticeAudit(decided, notice, answers.position(LocalDate.MAX), findings).add());
  }

  private Proceeding proceeding() {
    return decided.proceeding();
  }

  private Finding finding(String code) {
    return Finding.of(code).withAct(decided.act().map(Act::id));
  }

  private Finding finding(String code, Statement about) {
    return RecordAudit.dated(finding(code).withParty(about.party()), about);
  }

  private void addInstruments() {
    List<Statement> statements = new ArrayList<>(proceeding().signatures());
    statements.addAll(proceeding().decisions());
    Set<InstrumentId> named = new TreeSet<>();
    statements.forEach(each -> named.addAll(each.instruments()));
    Set<InstrumentId> unknown = new TreeSet<>(named);
    List<Instrument> toSign = proceeding().toSign();
    toSign.forEach(instrument -> unknown.remove(instrument.id()));
    if (!toSign.isEmpty()) {
      unknown.forEach(id -> findings.add(finding("instrument-unknown").withInstrument(id)));
    }
    if (awaitsSignatures()
        && statements.stream().noneMatch(each -> each.instruments().isEmpty())) {
      toSign.stream()
          .filter(each -> !named.contains(each.id()))
          .forEach(each -> findings.add(finding("instrument-unused").withInstrument(each.id())));
    }
  }

  /** Once it has come about, or where it can without them, no signature is waited for. */
  private boolean awaitsSignatures() {
    return decided.completedOn().isEmpty()
        && (decided.act().isEmpty()
            || decided.said().newcomer().isPresent()
            || ruleAtLast().asksForSignatures());
  }

  private ConsentRule ruleAtLast() {
    LocalDate last = LocalDate.of(9999, 12, 31);
    return decided.frozen().hearing(answers.position(last), last).rule();
  }

  /**
   * Whether what it would take back had become final before: with completion, of a founder with its
   * own; and with its effect of a notice, or of what one may step back from until then.
   */
  private boolean isTooLate(Revocation revocation) {
    LocalDate eve = revocation.on().minusDays(1);
    PartyId party = revocation.party();
    Position position = answers.course().history().endOf(eve);
    if (decided.act().isEmpty() && NoticeAudit.OfNonRenewal.isOfNotice(answers, revocation)) {
      return false;
    }
    if (decided.act().isEmpty()) {
      return position.standing(eve).isParty(party)
          || answers.course().founders().isFinalBefore(position, party, revocation.on());
    }
    boolean isOfNotice = Notice.isOfNotice(revocation)
        && decided.said().notice().stream()
            .anyMatch(notice -> position.lineage().heirs(notice.party()).contains(party));
    boolean isOwn = isOfNotice || (decided.frozen().mayStepBack() && bindsItself(party, position));
    return decided
            .completedOn()
            .map(completed -> isOwn ? decided.effectiveOn().minusDays(1) : completed)
            .filter(last -> last.isBefore(revocation.on()))
            .isPresent()
        && !(isOwn
            && answers.course().history().endOf(revocation.on()).isWithout(party, decided.id()));
  }

  /** Whether by its consent a party is itself bound: it joins, or is one of those who consent. */
  private boolean bindsItself(PartyId party, Position position) {
    return Status.joins(decided, position, party)
        || decided
            .completedOn()
            .map(day -> decided.frozen().hearing(answers.course().history().morningOf(day), day))
            .filter(hearing -> Reach.of(hearing).towards() == Towards.CONSENTING)
            .isPresent();
  }

  /** Where the text does not say who is bound from entry, it may have meant one that is not. */
  private void addFirstParties() {
    if (decided.act().isEmpty()
        && answers.agreement().provisions().firstParties().isEmpty()) {
      answers
          .course()
          .founders()
          .late()
          .forEach((party, on) ->
              findings.add(finding("first-parties-unsaid").withParty(party).with("on", on)));
    }
  }

  private void addAct(ConsensualAct act) {
    if (act.opening().isEmpty()) {
      findings.add(finding("act-without-date"));
    }
    if (act.changes().isEmpty()) {
      findings.add(finding("act-changes-nothing"));
    }
    act.consent().ifPresent(rule -> findings.add(finding("own-rule")));
    act.effect().ifPresent(rule -> findings.add(finding("own-effect")));
    act.closesOn().ifPresent(on -> findings.add(finding("own-closing").with("on", on)));
  }

  /**
   * What is dated before the opening: an objection, an abstention and a revocation by a day, a
   * decision and a notice, which may well come first, by more than a year. Of a signature it is
   * said that it does not count.
   */
  private void addBeforeOpening() {
    LocalDate opening = proceeding().opensOn().orElse(LocalDate.MIN);
    if (opening.equals(LocalDate.MIN)) {
      return;
    }
    List<Statement> soon = new ArrayList<>(proceeding().objections());
    soon.addAll(proceeding().abstentions());
    soon.addAll(proceeding().revocations());
    soon.stream()
        .filter(each -> each.on().isBefore(opening))
        .forEach(each -> addEarly(each, opening));
    LocalDate longBefore = opening.minusYears(1);
    proceeding().decisions().stream()
        .filter(each -> each.on().isBefore(longBefore))
        .forEach(each -> addEarly(each, opening));
    decided
        .said()
        .notice()
        .ifPresent(notice -> notice
            .day()
            .filter(on -> on.isBefore(longBefore))
            .ifPresent(on -> findings.add(RecordAudit.dated(
                early(opening).withParty(notice.party()), on, notice.precision()))));
  }

  private void addEarly(Statement statement, LocalDate opening) {
    findings.add(RecordAudit.dated(early(opening).withParty(statement.party()), statement));
  }

  private Finding early(LocalDate opening) {
    return finding("fact-before-opening").with("opening", opening);
  }
}
