package org.entente.json.format;

import java.time.Period;
import org.entente.BoundFromEntry;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.PartnersAsked;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Read;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** The agreement's own rules; what is not stated has its default. */
public final class ProvisionsFormat {
  private static final Provisions STANDARD = Provisions.standard();

  private static final Shape PROCEDURE = new Shape("a procedure");
  private static final Field<ConsentRule> CONSENT =
      PROCEDURE.optional("consent", ConsentFormat::read);
  private static final Field<EffectRule> EFFECT = PROCEDURE.optional("effect", EffectFormat::read);
  private static final Field<Period> OPEN_FOR = PROCEDURE.optional("open-for", Scalars::period);

  private static final Shape SHAPE = new Shape("provisions");
  private static final Field<Procedure> FOUNDING =
      SHAPE.optional("founding", procedure(STANDARD.founding()));
  private static final Field<BoundFromEntry> FIRST_PARTIES = SHAPE.optional(
      "first-parties",
      Scalars.token("which parties are the first", new Tokens<>(BoundFromEntry.class)));
  private static final Field<EffectRule> LATE_JOINER =
      SHAPE.optional("late-joiner", EffectFormat::read);
  private static final Field<Procedure> ACCESSION =
      SHAPE.optional("accession", procedure(STANDARD.accession()));
  private static final Field<Procedure> AMENDMENT =
      SHAPE.optional("amendment", procedure(STANDARD.amendment()));
  private static final Field<Procedure> WITHDRAWAL =
      SHAPE.optional("withdrawal", procedure(STANDARD.withdrawal()));
  private static final Field<Procedure> TERMINATION =
      SHAPE.optional("termination", procedure(STANDARD.termination()));
  private static final Field<PartnersAsked> ELECTORATE = SHAPE.optional(
      "electorate", Scalars.token("an electorate", new Tokens<>(PartnersAsked.class)));
  private static final Field<Boolean> DECISION_REQUIRED =
      SHAPE.optional("decision-required", Scalars::flag);
  private static final Field<Period> NO_WITHDRAWAL_WITHIN =
      SHAPE.optional("no-withdrawal-within", Scalars::period);
  private static final Field<Period> DUTIES_SURVIVE_FOR =
      SHAPE.optional("duties-survive-for", Scalars::period);
  private static final Field<Integer> MINIMUM_PARTIES =
      SHAPE.optional("minimum-parties", Scalars::count);
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private ProvisionsFormat() {}

  private static Read<Procedure> procedure(Procedure standard) {
    return in -> {
      Fields found = in.object(PROCEDURE);
      return found == null ? null : in.build(found, () -> build(found, standard));
    };
  }

  public static @Nullable Procedure readProcedure(Reader in) {
    return procedure(STANDARD.accession()).read(in);
  }

  private static Procedure build(Fields found, Procedure standard) {
    Procedure.Builder builder = Procedure.builder()
        .consent(found.or(CONSENT, standard.consent()))
        .effect(found.or(EFFECT, standard.effect()));
    found.ifPresent(OPEN_FOR, builder::openFor);
    return builder.build();
  }

  public static @Nullable Provisions read(Reader in) {
    return in.object(SHAPE, ProvisionsFormat::build);
  }

  private static Provisions build(Fields found) {
    Provisions.Builder builder = Provisions.builder();
    found.ifPresent(FOUNDING, builder::founding);
    found.ifPresent(FIRST_PARTIES, builder::firstParties);
    found.ifPresent(LATE_JOINER, builder::lateJoiner);
    found.ifPresent(ACCESSION, builder::accession);
    found.ifPresent(AMENDMENT, builder::amendment);
    found.ifPresent(WITHDRAWAL, builder::withdrawal);
    found.ifPresent(TERMINATION, builder::termination);
    found.ifPresent(ELECTORATE, builder::electorate);
    found.ifPresent(DECISION_REQUIRED, builder::decisionRequired);
    found.ifPresent(NO_WITHDRAWAL_WITHIN, builder::noWithdrawalWithin);
    found.ifPresent(DUTIES_SURVIVE_FOR, builder::dutiesSurviveFor);
    found.ifPresent(MINIMUM_PARTIES, builder::minimumParties);
    found.ifPresent(EXTENSIONS, builder::extensions);
    return builder.build();
  }

  public static void write(Provisions provisions, Writer out) {
    out.open(false);
    writeProcedure("founding", provisions.founding(), STANDARD.founding(), out);
    out.text("first-parties", provisions.firstParties().map(Tokens::of));
    if (!provisions.lateJoiner().equals(STANDARD.lateJoiner())) {
      out.value("late-joiner", provisions.lateJoiner(), EffectFormat::write);
    }
    writeProcedure("accession", provisions.accession(), STANDARD.accession(), out);
    writeProcedure("amendment", provisions.amendment(), STANDARD.amendment(), out);
    writeProcedure("withdrawal", provisions.withdrawal(), STANDARD.withdrawal(), out);
    writeProcedure("termination", provisions.termination(), STANDARD.termination(), out);
    if (provisions.electorate() != STANDARD.electorate()) {
      out.text("electorate", Tokens.of(provisions.electorate()));
    }
    if (provisions.isDecisionRequired()) {
      out.flag("decision-required", true);
    }
    out.text("no-withdrawal-within", provisions.noWithdrawalWithin());
    out.text("duties-survive-for", provisions.dutiesSurviveFor());
    if (provisions.minimumParties().isPresent()) {
      out.number("minimum-parties", provisions.minimumParties().getAsInt());
    }
    ExtensionsFormat.write(provisions.extensions(), out);
    out.close();
  }

  private static void writeProcedure(
      String name, Procedure procedure, Procedure standard, Writer out) {
    if (!procedure.equals(standard)) {
      out.name(name);
      writeProcedure(procedure, standard, out);
    }
  }

  public static void writeProcedure(Procedure procedure, Writer out) {
    writeProcedure(procedure, STANDARD.accession(), out);
  }

  private static void writeProcedure(Procedure procedure, Procedure standard, Writer out) {
    out.open(false);
    if (!procedure.consent().equals(standard.consent())) {
      out.value("consent", procedure.consent(), ConsentFormat::write);
    }
    if (!procedure.effect().equals(standard.effect())) {
      out.value("effect", procedure.effect(), EffectFormat::write);
    }
    out.text("open-for", procedure.openFor());
    out.close();
  }
}
