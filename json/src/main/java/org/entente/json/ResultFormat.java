package org.entente.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.rule.Membership;
import org.entente.rule.Standing;
import org.entente.rule.Tally;
import org.entente.rule.Violation;
import org.entente.timeline.Event;
import org.entente.timeline.Outcome;
import org.entente.timeline.Pending;

/** What a timeline answers. It is written only: whoever needs it as a value asks the timeline. */
final class ResultFormat {
  private ResultFormat() {}

  static void writeViolation(Violation violation, Out out) {
    out.open(true);
    out.text("code", violation.code());
    out.text("party", violation.party());
    out.text("instrument", violation.instrument());
    texts("parameters", violation.parameters(), out);
    out.close();
  }

  static void writeTally(Tally tally, Out out) {
    out.open(false);
    out.value("rule", tally.rule(), ConsentFormat::write);
    out.text("state", Words.of(tally.state()));
    out.number("have", tally.have());
    out.number("need", tally.need());
    out.ids("counted", tally.counted());
    out.ids("missing", tally.missing());
    out.ids("objecting", tally.objecting());
    if (!tally.weights().isEmpty()) {
      out.name("weights");
      out.open(true);
      tally.weights().forEach((party, weight) -> out.number(party.value(), weight));
      out.close();
    }
    out.text("from", tally.from());
    out.list("parts", tally.parts(), ResultFormat::writeTally);
    out.close();
  }

  static void writeOutcome(Outcome outcome, Out out) {
    out.open(false);
    if (outcome instanceof Pending pending) {
      writePending(pending, out);
    } else if (outcome instanceof Outcome.Agreed agreed) {
      writeComplete("agreed", agreed.completedOn(), agreed.effectiveOn(), agreed.given(), out);
    } else if (outcome instanceof Outcome.InEffect inEffect) {
      writeComplete(
          "in-effect", inEffect.completedOn(), inEffect.effectiveOn(), inEffect.given(), out);
    } else if (outcome instanceof Outcome.Failed failed) {
      out.text("state", "failed");
      out.date("failed-on", failed.failedOn());
      out.text("reason", Words.of(failed.reason()));
      out.list("violations", failed.violations(), ResultFormat::writeViolation);
    }
    out.close();
  }

  private static void writePending(Pending pending, Out out) {
    out.text("state", "pending");
    out.text("opened-on", pending.opening());
    out.text("closes-on", pending.closing());
    out.name("can-still-pass");
    out.flag(pending.canStillPass());
    out.ids("missing", List.copyOf(pending.missing()));
    Map<PartyId, ActId> askedSince = pending.askedSince();
    texts("asked-since", askedSince, out);
    out.list("violations", pending.violations(), ResultFormat::writeViolation);
    out.value("tally", pending.tally(), ResultFormat::writeTally);
  }

  private static void writeComplete(
      String state, LocalDate completedOn, LocalDate effectiveOn, Optional<Given> given, Out out) {
    out.text("state", state);
    out.date("completed-on", completedOn);
    out.date("effective-on", effectiveOn);
    if (given.isPresent()) {
      out.value("given", given.get(), FactFormat::writeGiven);
    }
  }

  private static void texts(String name, Map<?, ?> texts, Out out) {
    if (!texts.isEmpty()) {
      out.name(name);
      out.open(true);
      texts.forEach((each, text) -> out.text(each.toString(), text.toString()));
      out.close();
    }
  }

  static void writeEvent(Event event, Out out) {
    out.open(true);
    out.date("on", event.on());
    if (!event.effectiveOn().equals(event.on())) {
      out.date("effective-on", event.effectiveOn());
    }
    out.text("kind", Words.of(event.kind()));
    out.text("act", event.act());
    out.ids("parties", event.parties());
    if (event.given()) {
      out.name("given");
      out.flag(true);
    }
    out.close();
  }

  static void writeStanding(Standing standing, Out out) {
    out.open(false);
    out.date("day", standing.day());
    out.name("in-force");
    out.flag(standing.isInForce());
    out.name("members");
    out.list(standing.members(), (member, to) -> writeMember(member, standing.day(), to));
    out.name("texts");
    out.list(standing.texts(), InstrumentFormat::write);
    out.value("term", standing.term(), TermFormat::write);
    if (!standing.provisions().equals(Provisions.standard())) {
      out.value("provisions", standing.provisions(), ProvisionsFormat::write);
    }
    out.close();
  }

  private static void writeMember(Membership member, LocalDate day, Out out) {
    out.open(true);
    out.text("party", member.party().id().value());
    out.text("name", member.party().nameOn(day));
    out.text("role", Words.of(member.role()));
    out.date("since", member.since());
    if (!member.boundSince().equals(member.since())) {
      out.date("bound-since", member.boundSince());
    }
    out.text("by", member.by());
    out.close();
  }
}
