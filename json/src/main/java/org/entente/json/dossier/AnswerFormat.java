package org.entente.json.dossier;

import java.util.List;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.answer.Difference;
import org.entente.answer.Explanation;
import org.entente.answer.Finding;
import org.entente.answer.Matrix;
import org.entente.answer.Step;
import org.entente.answer.Upcoming;
import org.entente.json.format.AnchorFormat;
import org.entente.json.format.ConsentFormat;
import org.entente.json.format.EffectFormat;
import org.entente.json.format.Format;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;

/** What a timeline tells of a party, of what lies ahead, and of dossiers. It is written only. */
public final class AnswerFormat {
  static final List<Format<?>> ALL = List.of(
      Format.result(Explanation.class, AnswerFormat::writeExplanation),
      Format.result(Step.class, AnswerFormat::writeStep),
      Format.result(Finding.class, AnswerFormat::writeFinding),
      Format.result(Upcoming.class, AnswerFormat::writeUpcoming),
      Format.result(Matrix.class, AnswerFormat::writeMatrix),
      Format.result(Matrix.Cell.class, AnswerFormat::writeCell),
      Format.result(Difference.class, AnswerFormat::writeDifference));

  private AnswerFormat() {}

  public static void writeExplanation(Explanation explanation, Writer out) {
    out.open(false);
    out.text("party", explanation.party().value());
    out.date("day", explanation.day());
    out.text("status", Tokens.of(explanation.status()));
    if (explanation.isGiven()) {
      out.flag("given", true);
    }
    out.list("grounds", explanation.grounds(), AnswerFormat::writeStep);
    out.close();
  }

  public static void writeStep(Step step, Writer out) {
    boolean isLeaf = step.grounds().isEmpty() && step.violations().isEmpty();
    out.open(isLeaf);
    out.text("code", step.code());
    out.text("on", step.on());
    out.text("act", step.act());
    out.text("party", step.party());
    out.optional("consent", step.consent(), ConsentFormat::write);
    out.optional("effect", step.effect(), EffectFormat::write);
    out.texts("parameters", step.parameters());
    out.text("source", step.source());
    out.list("grounds", step.grounds(), AnswerFormat::writeStep);
    out.list("violations", step.violations(), ResultFormat::writeViolation);
    out.close();
  }

  public static void writeFinding(Finding finding, Writer out) {
    out.open(true);
    out.text("code", finding.code());
    out.text("act", finding.act());
    out.text("party", finding.party());
    out.text("instrument", finding.instrument());
    out.texts("parameters", finding.parameters());
    out.close();
  }

  public static void writeUpcoming(Upcoming upcoming, Writer out) {
    out.open(false);
    out.date("on", upcoming.on());
    out.text("kind", Tokens.of(upcoming.kind()));
    out.text("act", upcoming.act());
    out.ids("parties", upcoming.parties());
    out.text("towards", upcoming.towards());
    out.optional("awaits", upcoming.awaits(), AnchorFormat::write);
    out.optional("event", upcoming.event(), ResultFormat::writeEvent);
    if (upcoming.isProjected()) {
      out.flag("projected", true);
    }
    out.close();
  }

  public static void writeMatrix(Matrix matrix, Writer out) {
    out.open(false);
    List<InstrumentId> instruments =
        matrix.instruments().stream().map(Instrument::id).toList();
    out.ids("instruments", instruments);
    out.list("rows", matrix.parties(), (party, to) -> writeRow(party, matrix, to));
    out.close();
  }

  private static void writeRow(PartyId party, Matrix matrix, Writer out) {
    out.open(false);
    out.text("party", party.value());
    out.name("cells");
    out.list(false, matrix.of(party), AnswerFormat::writeCell);
    out.close();
  }

  public static void writeCell(Matrix.Cell cell, Writer out) {
    out.open(true);
    out.text("state", Tokens.of(cell.state()));
    out.text("on", cell.on());
    if (cell.precision() != Precision.DAY) {
      out.text("precision", cell.precision().code());
    }
    out.text("reason", cell.reason());
    out.close();
  }

  public static void writeDifference(Difference difference, Writer out) {
    out.open(true);
    out.text("code", difference.code());
    out.text("act", difference.act());
    out.text("party", difference.party());
    out.text("instrument", difference.instrument());
    out.texts("parameters", difference.parameters());
    out.close();
  }
}
