package org.entente.json.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ActKind;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.AuthorityStep;
import org.entente.BoundFromEntry;
import org.entente.Change;
import org.entente.ConsensualAct;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.DatedName;
import org.entente.DecisionKind;
import org.entente.Digest;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.GoverningLaw;
import org.entente.Identifier;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.NoObjection;
import org.entente.NoticeWindow;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Postponement;
import org.entente.Precision;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Quota;
import org.entente.Renewal;
import org.entente.Revoked;
import org.entente.Role;
import org.entente.SignatureKind;
import org.entente.Term;
import org.entente.Towards;
import org.entente.Wording;
import org.entente.answer.Consents;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Matrix;
import org.entente.answer.PartyStatus;
import org.entente.answer.Past;
import org.entente.answer.Tally;
import org.entente.answer.Upcoming;
import org.entente.json.act.ActFormat;
import org.entente.json.act.PostponementFormat;
import org.entente.json.act.ProceedingFormat;
import org.entente.json.format.AnchorFormat;
import org.entente.json.format.AuthorityFormat;
import org.entente.json.format.ConsentFormat;
import org.entente.json.format.EffectFormat;
import org.entente.json.format.ExtensionsFormat;
import org.entente.json.format.Format;
import org.entente.json.format.InstrumentFormat;
import org.entente.json.format.NoticeWindowFormat;
import org.entente.json.format.PartyFormat;
import org.entente.json.format.ProvisionsFormat;
import org.entente.json.format.RenewalFormat;
import org.entente.json.format.TermFormat;
import org.entente.json.read.Reader;
import org.entente.json.read.Where;
import org.entente.json.text.Shown;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.entente.portfolio.Portfolio;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
import org.jspecify.annotations.Nullable;

/** The formats of all that has one: what the modules offer to a mapper. */
public final class Formats {
  /** Of which nothing is written: what answers, and parts that mean nothing by themselves. */
  public static final List<Class<?>> FORMLESS = List.of(
      Timeline.class,
      Portfolio.class,
      Audit.class,
      Rules.class,
      Rule.class,
      Messages.class,
      Consents.class,
      Past.class,
      Past.Succeeded.class,
      Change.class,
      Anchors.class,
      EffectDay.class,
      Wording.class,
      NoObjection.Deadline.class,
      NoObjection.Unless.class,
      Quota.Bar.class);

  private static final List<Format<?>> ALL = all();

  private Formats() {}

  public static List<Format<?>> list() {
    return ALL;
  }

  private static List<Format<?>> all() {
    List<Format<?>> all = new ArrayList<>();
    all.add(Format.of(Agreement.class, AgreementFormat::read, AgreementFormat::write));
    addNouns(all);
    all.addAll(ProceedingFormat.FACTS);
    all.add(Format.of(Postponement.class, PostponementFormat::read, PostponementFormat::write));
    addActs(all);
    addTexts(all);
    all.addAll(ResultFormat.ALL);
    all.addAll(AnswerFormat.ALL);
    all.addAll(MembershipFormat.ALL);
    all.addAll(PortfolioFormat.ALL);
    addWords(all);
    FORMLESS.forEach(type -> all.add(Format.none(type)));
    return List.copyOf(all);
  }

  /** Writes a noun or an answer, or a list or a map of these. */
  public static void write(Object value, Writer out) {
    if (value instanceof Collection<?> values) {
      out.openList(false);
      values.forEach(each -> write(each, out));
      out.closeList();
    } else if (value instanceof Map<?, ?> values) {
      out.open(false);
      values.forEach((key, each) -> {
        out.name(key.toString());
        write(each, out);
      });
      out.close();
    } else {
      formOf(value, out);
    }
  }

  private static void formOf(Object value, Writer out) {
    for (Format<?> format : ALL) {
      if (format.type().isInstance(value)) {
        write(format, value, out);
        return;
      }
    }
    throw new IllegalArgumentException(value.getClass().getName() + " has no form in JSON");
  }

  private static <T> void write(Format<T> format, Object value, Writer out) {
    format.write().accept(format.type().cast(value), out);
  }

  private static void addNouns(List<Format<?>> all) {
    all.add(Format.of(Party.class, PartyFormat::read, PartyFormat::write));
    all.add(Format.of(Identifier.class, PartyFormat::readIdentifier, PartyFormat::writeIdentifier));
    all.add(Format.of(DatedName.class, PartyFormat::readDatedName, PartyFormat::writeDatedName));
    all.add(Format.of(Instrument.class, InstrumentFormat::read, InstrumentFormat::write));
    all.add(Format.of(Term.class, TermFormat::read, TermFormat::write));
    all.add(Format.of(ConsentRule.class, ConsentFormat::read, ConsentFormat::write));
    all.add(Format.of(EffectRule.class, EffectFormat::read, EffectFormat::write));
    all.add(Format.of(
        Procedure.class, ProvisionsFormat::readProcedure, ProvisionsFormat::writeProcedure));
    all.add(Format.of(AuthorityStep.class, AuthorityFormat::read, AuthorityFormat::write));
    all.add(Format.of(Anchor.class, AnchorFormat::read, AnchorFormat::write));
    all.add(Format.of(NoticeWindow.class, NoticeWindowFormat::read, NoticeWindowFormat::write));
    all.add(Format.of(Renewal.class, RenewalFormat::read, RenewalFormat::write));
    all.add(Format.of(Provisions.class, ProvisionsFormat::read, ProvisionsFormat::write));
    all.add(Format.of(Extensions.class, ExtensionsFormat::read, ExtensionsFormat::writeAlone));
  }

  private static void addActs(List<Format<?>> all) {
    all.add(act(Act.class));
    all.add(act(ConsensualAct.class));
    for (ActKind kind : ActKind.values()) {
      all.add(act(ActFormat.typeOf(kind)));
    }
  }

  private static <A extends Act> Format<A> act(Class<A> type) {
    return Format.of(type, in -> actOf(type, in), ActFormat::write);
  }

  private static <A extends Act> @Nullable A actOf(Class<A> type, Reader in) {
    Where start = in.source().where();
    Act act = ActFormat.read(in);
    if (act == null || type.isInstance(act)) {
      return type.cast(act);
    }
    in.problems()
        .add(
            start,
            Wording.of("an act of another kind"),
            Wording.of("%s", Shown.text(Tokens.of(act.kind()))));
    return null;
  }

  private static void addTexts(List<Format<?>> all) {
    all.add(Format.id(AgreementId.class, "the id of an agreement", AgreementId::of));
    all.add(Format.id(PartyId.class, "the id of a party", PartyId::of));
    all.add(Format.id(InstrumentId.class, "the id of an instrument", InstrumentId::of));
    all.add(Format.id(ActId.class, "the id of an act", ActId::of));
    all.add(Format.text(PartyKind.class, "a kind of party", PartyKind::of));
    all.add(Format.text(Digest.class, "a digest", Digest::parse));
    all.add(Format.token(SignatureKind.class, "a kind of signature"));
    all.add(Format.token(DecisionKind.class, "a step of authority"));
    all.add(Format.token(ActKind.class, "a kind of act"));
    all.add(Format.token(Role.class, "a role"));
    all.add(Format.token(PartnersAsked.class, "an electorate"));
    all.add(Format.token(Revoked.class, "what is revoked"));
    all.add(Format.token(ConsentFinal.class, "until when consent may be taken back"));
    all.add(Format.token(BoundFromEntry.class, "which parties are the first"));
    all.add(Format.token(GoverningLaw.class, "the governing law"));
    all.add(Format.token(Towards.class, "towards whom an act is"));
    all.add(Format.token(Precision.class, "how exactly a day is known"));
  }

  private static void addWords(List<Format<?>> all) {
    all.add(Format.word(Anchor.Kind.class));
    all.add(Format.word(Quota.Whole.class));
    all.add(Format.word(Event.Kind.class));
    all.add(Format.word(Upcoming.Kind.class));
    all.add(Format.word(Failure.class));
    all.add(Format.word(PartyStatus.class));
    all.add(Format.word(Matrix.State.class));
    all.add(Format.word(Tally.State.class));
    all.add(Format.word(Tally.Unit.class));
  }
}
