package org.entente.json.format;

import java.util.List;
import java.util.function.BiConsumer;
import org.entente.AuthorityStep;
import org.entente.BoundFromEntry;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.NoticeWindow;
import org.entente.PartnersAsked;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Towards;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** The agreement's own rules; what is not stated has its default. */
public final class ProvisionsFormat {
  private static final Provisions STANDARD = Provisions.standard();
  private static final Procedure USUAL = Procedure.builder().build();

  private static final Shape PROCEDURE = new Shape("a procedure");
  private static final Field<ConsentRule> CONSENT =
      PROCEDURE.optional("consent", ConsentFormat::read);
  private static final Field<EffectRule> EFFECT = PROCEDURE.optional("effect", EffectFormat::read);
  private static final Field<EffectRule> CLOSES = PROCEDURE.optional("closes", EffectFormat::read);
  private static final Field<Towards> TOWARDS = PROCEDURE.optional(
      "towards", Scalars.token("towards whom an act is", new Tokens<>(Towards.class)));
  private static final Field<EffectRule> LATE = PROCEDURE.optional("late", EffectFormat::read);

  private static final Shape SHAPE = new Shape("provisions");
  private static final List<OfProcedure> PROCEDURES = List.of(
      new OfProcedure("founding", Provisions.Builder::founding),
      new OfProcedure("accession", Provisions.Builder::accession),
      new OfProcedure("amendment", Provisions.Builder::amendment),
      new OfProcedure("withdrawal", Provisions.Builder::withdrawal),
      new OfProcedure("termination", Provisions.Builder::termination),
      new OfProcedure("role-change", Provisions.Builder::roleChange),
      new OfProcedure("expulsion", Provisions.Builder::expulsion),
      new OfProcedure("suspension", Provisions.Builder::suspension),
      new OfProcedure("reinstatement", Provisions.Builder::reinstatement));
  private static final Field<BoundFromEntry> FIRST_PARTIES = SHAPE.optional(
      "first-parties",
      Scalars.token("which parties are the first", new Tokens<>(BoundFromEntry.class)));
  private static final Field<EffectRule> LATE_JOINER =
      SHAPE.optional("late-joiner", EffectFormat::read);
  private static final Field<PartnersAsked> ELECTORATE = SHAPE.optional(
      "electorate", Scalars.token("an electorate", new Tokens<>(PartnersAsked.class)));
  private static final Field<ConsentFinal> CONSENT_FINAL = SHAPE.optional(
      "consent-final",
      Scalars.token("until when consent may be taken back", new Tokens<>(ConsentFinal.class)));
  private static final Field<List<AuthorityStep>> AUTHORITY =
      SHAPE.optional("authority", Lists.distinct("steps of authority", AuthorityFormat::read));
  private static final Field<List<NoticeWindow>> NOTICE_WINDOWS = SHAPE.optional(
      "notice-windows", Lists.distinct("times for notice", NoticeWindowFormat::read));
  private static final Field<EffectRule> DUTIES_UNTIL =
      SHAPE.optional("duties-until", EffectFormat::read);
  private static final Field<ConsentRule> CONTINUES_WHILE =
      SHAPE.optional("continues-while", ConsentFormat::read);
  private static final Field<Boolean> DECISION_REQUIRED =
      SHAPE.optional("decision-required", Scalars::flag);
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private ProvisionsFormat() {}

  /** How the procedure of a name is read; it is written by that name. */
  private static final class OfProcedure {
    private final Field<Procedure> field;
    private final BiConsumer<Provisions.Builder, Procedure> set;

    OfProcedure(String name, BiConsumer<Provisions.Builder, Procedure> set) {
      this.field = SHAPE.optional(name, ProvisionsFormat::readProcedure);
      this.set = set;
    }
  }

  public static @Nullable Procedure readProcedure(Reader in) {
    return in.object(PROCEDURE, ProvisionsFormat::buildProcedure);
  }

  private static Procedure buildProcedure(Fields found) {
    Procedure.Builder builder = Procedure.builder();
    found.ifPresent(CONSENT, builder::consent);
    found.ifPresent(EFFECT, builder::effect);
    found.ifPresent(CLOSES, builder::closes);
    found.ifPresent(TOWARDS, builder::towards);
    found.ifPresent(LATE, builder::late);
    return builder.build();
  }

  public static @Nullable Provisions read(Reader in) {
    return in.object(SHAPE, ProvisionsFormat::build);
  }

  private static Provisions build(Fields found) {
    Provisions.Builder builder = Provisions.builder();
    for (OfProcedure each : PROCEDURES) {
      found.ifPresent(each.field, procedure -> each.set.accept(builder, procedure));
    }
    found.ifPresent(FIRST_PARTIES, builder::firstParties);
    found.ifPresent(LATE_JOINER, builder::lateJoiner);
    found.ifPresent(ELECTORATE, builder::electorate);
    found.ifPresent(CONSENT_FINAL, builder::consentFinal);
    found.ifPresent(AUTHORITY, builder::addAllAuthority);
    found.ifPresent(DECISION_REQUIRED, builder::decisionRequired);
    found.ifPresent(NOTICE_WINDOWS, builder::addAllNoticeWindows);
    found.ifPresent(DUTIES_UNTIL, builder::dutiesUntil);
    found.ifPresent(CONTINUES_WHILE, builder::continuesWhile);
    found.ifPresent(EXTENSIONS, builder::extensions);
    return builder.build();
  }

  public static void write(Provisions provisions, Writer out) {
    out.open(false);
    writeProcedure("founding", provisions.founding(), out);
    out.text("first-parties", provisions.firstParties().map(Tokens::of));
    if (!provisions.lateJoiner().equals(STANDARD.lateJoiner())) {
      out.value("late-joiner", provisions.lateJoiner(), EffectFormat::write);
    }
    provisions.procedures().forEach((name, procedure) -> {
      if (!name.equals("founding")) {
        writeProcedure(name, procedure, out);
      }
    });
    if (provisions.electorate() != STANDARD.electorate()) {
      out.text("electorate", Tokens.of(provisions.electorate()));
    }
    if (provisions.consentFinal() != STANDARD.consentFinal()) {
      out.text("consent-final", Tokens.of(provisions.consentFinal()));
    }
    out.list("authority", provisions.authority(), AuthorityFormat::write);
    out.list("notice-windows", provisions.noticeWindows(), NoticeWindowFormat::write);
    out.optional("duties-until", provisions.dutiesUntil(), EffectFormat::write);
    if (!provisions.continuesWhile().equals(STANDARD.continuesWhile())) {
      out.value("continues-while", provisions.continuesWhile(), ConsentFormat::write);
    }
    ExtensionsFormat.write(provisions.extensions(), out);
    out.close();
  }

  /** What is as it is by default is not written. */
  private static void writeProcedure(String name, Procedure procedure, Writer out) {
    if (!procedure.equals(STANDARD.procedures().get(name))) {
      out.value(name, procedure, ProvisionsFormat::writeProcedure);
    }
  }

  public static void writeProcedure(Procedure procedure, Writer out) {
    out.open(false);
    if (!procedure.consent().equals(USUAL.consent())) {
      out.value("consent", procedure.consent(), ConsentFormat::write);
    }
    if (!procedure.effect().equals(USUAL.effect())) {
      out.value("effect", procedure.effect(), EffectFormat::write);
    }
    out.optional("closes", procedure.closes(), EffectFormat::write);
    out.text("towards", procedure.towards().map(Tokens::of));
    out.optional("late", procedure.late(), EffectFormat::write);
    out.close();
  }
}
