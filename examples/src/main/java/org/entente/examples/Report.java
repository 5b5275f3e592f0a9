package org.entente.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Identifier;
import org.entente.Term;
import org.entente.answer.Finding;
import org.entente.answer.Membership;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;

/**
 * The position of any agreement on a day, for a person: who takes part, which acts are pending,
 * what is odd.
 */
final class Report {
  private static final int MOST_FINDINGS = 10;

  private final Timeline timeline;
  private final Agreement agreement;
  private final LocalDate day;
  private final Standing standing;
  private final Phrases phrases;
  private final Paper paper;

  Report(Agreement agreement, LocalDate day, Phrases phrases, Paper paper) {
    this.timeline = Timeline.of(agreement);
    this.agreement = agreement;
    this.day = day;
    this.standing = timeline.on(day);
    this.phrases = phrases.naming(agreement).on(day);
    this.paper = paper;
  }

  void print() {
    paper.title(agreement.title());
    printPosition();
    printParties();
    ActReport acts = new ActReport(timeline, day, phrases, paper);
    if (timeline.founding(day) instanceof Pending pending && pending.isOpen()) {
      acts.printFounding();
    }
    acts.print(agreement.acts());
    printFindings();
  }

  private void printPosition() {
    Table table = new Table(2);
    table.add(phrases.say("position.day"), phrases.say("position.end-of-day", day));
    agreement.objectives().forEach(text -> table.add(phrases.say("position.aim"), text));
    term().ifPresent(term -> table.add(phrases.say("position.term"), term));
    table.add(phrases.say("position.in-force"), force());
    if (!standing.texts().isEmpty()) {
      table.add(
          phrases.say("position.texts"),
          String.join("; ", standing.texts().stream().map(phrases::title).toList()));
    }
    table.print(paper);
  }

  private Optional<String> term() {
    Term term = standing.term();
    if (term.from().isPresent() && term.until().isPresent()) {
      return Optional.of(
          phrases.say("term.from-until", term.from().get(), term.until().get().minusDays(1)));
    }
    return term.from()
        .map(from -> phrases.say("term.from", from))
        .or(() -> term.until().map(until -> phrases.say("term.until", until.minusDays(1))));
  }

  private String force() {
    Optional<LocalDate> end = timeline.endedOn().filter(on -> !on.isAfter(day));
    return end.map(on -> phrases.say("position.ended", on))
        .orElseGet(() -> phrases.messages().of(timeline.founding(day)));
  }

  private void printParties() {
    if (standing.members().isEmpty()) {
      paper.heading(phrases.say("parties.nobody", day));
      return;
    }
    int associates = standing.associates().size();
    String partners = phrases.count("parties", standing.partners().size(), day);
    paper.heading(
        associates == 0 ? partners : partners + ", " + phrases.count("associates", associates));
    boolean registered =
        standing.members().stream().anyMatch(member -> !identifiers(member).isEmpty());
    String knownAs = registered ? phrases.say("parties.known-as") : "";
    Table table =
        Table.headed(List.of(phrases.say("parties.party"), phrases.say("parties.since"), knownAs));
    for (Membership member : standing.members()) {
      table.add(
          member.party().nameOn(day) + role(member),
          phrases.messages().of(member.since()),
          identifiers(member));
    }
    table.print(paper);
  }

  private String role(Membership member) {
    return standing.isPartner(member.party()) ? "" : " " + phrases.say("parties.associate");
  }

  /** The first two, which are those that the dossier finds most telling. */
  private String identifiers(Membership member) {
    List<String> shown = new ArrayList<>();
    for (Identifier identifier : member.party().identifiers()) {
      if (shown.size() < 2 && identifier.validity().contains(day)) {
        shown.add(identifier.scheme() + " " + identifier.value());
      }
    }
    return String.join(", ", shown);
  }

  private void printFindings() {
    List<Finding> findings = Audit.of(timeline).findings();
    if (findings.isEmpty()) {
      return;
    }
    paper.heading(phrases.say("audit"));
    Table table = new Table(2);
    String last = "";
    for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
      String subject = subject(finding);
      table.add(subject.equals(last) ? "" : subject, phrases.messages().of(finding));
      last = subject;
    }
    table.print(paper);
    if (findings.size() > MOST_FINDINGS) {
      paper.say(phrases.say("more", findings.size() - MOST_FINDINGS));
    }
  }

  private String subject(Finding finding) {
    return finding
        .act()
        .flatMap(agreement::act)
        .map(phrases::nameOf)
        .orElse(phrases.say("founding"));
  }
}
