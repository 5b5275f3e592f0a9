package org.entente.json.dossier;

import java.util.List;
import java.util.Map;
import org.entente.ActId;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.json.act.GivenFormat;
import org.entente.json.format.AnchorFormat;
import org.entente.json.format.ConsentFormat;
import org.entente.json.format.Format;
import org.entente.json.format.InstrumentFormat;
import org.entente.json.format.ProvisionsFormat;
import org.entente.json.format.TermFormat;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;

/** What a timeline answers. It is written only: whoever needs it as a value asks the timeline. */
public final class ResultFormat {
  static final List<Format<?>> ALL = List.of(
      Format.result(Violation.class, ResultFormat::writeViolation),
      Format.result(Tally.class, ResultFormat::writeTally),
      Format.result(Outcome.class, ResultFormat::writeOutcome),
      Format.result(Event.class, ResultFormat::writeEvent),
      Format.result(Standing.class, ResultFormat::writeStanding));

  private ResultFormat() {}

  public static void writeViolation(Violation violation, Writer out) {
    out.open(true);
    out.text("code", violation.code());
    out.text("party", violation.party());
    out.text("instrument", violation.instrument());
    out.texts("parameters", violation.parameters());
    out.close();
  }

  public static void writeTally(Tally tally, Writer out) {
    out.open(false);
    out.value("rule", tally.rule(), ConsentFormat::write);
    out.text("state", Tokens.of(tally.state()));
    out.number("have", tally.have());
    out.number("need", tally.need());
    out.ids("counted", tally.counted());
    out.ids("missing", tally.missing());
    out.ids("objecting", tally.objecting());
    out.ids("abstaining", tally.abstaining());
    if (!tally.weights().isEmpty()) {
      out.numbers("weights", true, tally.weights());
    }
    out.ids("unweighed", tally.unweighed());
    out.ids("if-unanimous", tally.ifUnanimous());
    if (tally.isByUnanimity()) {
      out.flag("by-unanimity", true);
    }
    out.text("from", tally.availableFrom());
    out.list("parts", tally.parts(), ResultFormat::writeTally);
    out.close();
  }

  public static void writeOutcome(Outcome outcome, Writer out) {
    out.open(false);
    outcome.accept(new States(out));
    out.close();
  }

  /** What is written of each state. */
  private record States(Writer out) implements Outcome.Visitor<Writer> {
    @Override
    public Writer pending(Pending pending) {
      writePending(pending, out);
      return out;
    }

    @Override
    public Writer agreed(Outcome.Agreed agreed) {
      writeComplete("agreed", agreed, out);
      out.list("awaits", List.copyOf(agreed.awaits()), AnchorFormat::write);
      return out;
    }

    @Override
    public Writer inEffect(Outcome.InEffect inEffect) {
      writeComplete("in-effect", inEffect, out);
      return out;
    }

    @Override
    public Writer failed(Outcome.Failed failed) {
      writeFailed(failed, out);
      return out;
    }
  }

  private static void writeFailed(Outcome.Failed failed, Writer out) {
    out.text("state", "failed");
    out.date("failed-on", failed.failedOn());
    out.text("reason", Tokens.of(failed.reason()));
    out.list("violations", failed.violations(), ResultFormat::writeViolation);
  }

  private static void writePending(Pending pending, Writer out) {
    out.text("state", "pending");
    out.text("opened-on", pending.opening());
    out.text("closes-on", pending.closing());
    out.flag("open", pending.isOpen());
    out.flag("can-still-pass", pending.canStillPass());
    out.ids("missing", List.copyOf(pending.missing()));
    out.ids("indispensable", List.copyOf(pending.indispensable()));
    Map<PartyId, ActId> askedSince = pending.askedSince();
    out.texts("asked-since", askedSince);
    out.list("violations", pending.violations(), ResultFormat::writeViolation);
    out.value("tally", pending.tally(), ResultFormat::writeTally);
  }

  private static void writeComplete(String state, Outcome.Complete complete, Writer out) {
    out.text("state", state);
    out.date("completed-on", complete.completedOn());
    out.text("effective-on", complete.dayOfEffect());
    out.optional("given", complete.given(), GivenFormat::write);
    if (complete.isByUnanimity()) {
      out.flag("by-unanimity", true);
    }
  }

  public static void writeEvent(Event event, Writer out) {
    out.open(true);
    out.date("on", event.on());
    if (!event.effectiveOn().equals(event.on())) {
      out.date("effective-on", event.effectiveOn());
    }
    out.text("kind", Tokens.of(event.kind()));
    out.text("act", event.act());
    out.ids("parties", event.parties());
    out.ids("fewer-asked-by", event.fewerAskedBy());
    out.ids("predecessors", event.predecessors());
    if (event.isGiven()) {
      out.flag("given", true);
    }
    out.close();
  }

  public static void writeStanding(Standing standing, Writer out) {
    out.open(false);
    out.date("day", standing.day());
    out.flag("in-force", standing.isInForce());
    out.name("members");
    out.list(false, standing.members(), (member, to) -> writeMember(member, standing, to));
    out.name("texts");
    out.list(false, standing.texts(), InstrumentFormat::write);
    out.value("term", standing.term(), TermFormat::write);
    if (!standing.provisions().equals(Provisions.standard())) {
      out.value("provisions", standing.provisions(), ProvisionsFormat::write);
    }
    out.close();
  }

  private static void writeMember(Membership member, Standing standing, Writer out) {
    List<Instrument> texts = standing.texts(member.party().id());
    boolean isOfAll = texts.equals(standing.texts());
    out.open(isOfAll);
    MembershipFormat.writePlace(member, member.party().nameOn(standing.day()), out);
    if (!isOfAll) {
      out.list("texts", texts, InstrumentFormat::write);
    }
    out.close();
  }
}
