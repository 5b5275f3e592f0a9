package org.entente.json.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Extensions;
import org.entente.GoverningLaw;
import org.entente.Instrument;
import org.entente.NonRenewal;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.Wording;
import org.entente.json.act.ActFormat;
import org.entente.json.act.Naming;
import org.entente.json.act.NonRenewalFormat;
import org.entente.json.act.ProceedingFormat;
import org.entente.json.format.ExtensionsFormat;
import org.entente.json.format.InstrumentFormat;
import org.entente.json.format.PartyFormat;
import org.entente.json.format.ProvisionsFormat;
import org.entente.json.format.TermFormat;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Names;
import org.entente.json.read.Read;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.read.Source;
import org.entente.json.read.Tree;
import org.entente.json.read.TreeSource;
import org.entente.json.text.Shown;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** The root of a dossier: every party once, everything else by its id. */
public final class AgreementFormat {
  private static final Read<List<PartyId>> PARTY_IDS = Lists.distinct("parties", Scalars::party);

  private static final Shape SHAPE = new Shape("a dossier").keepingPlaces();
  private static final Field<String> FORMAT = SHAPE.required("format", Scalars::text);

  static {
    SHAPE.optional("$schema", Scalars::text);
  }

  private static final Field<AgreementId> ID =
      SHAPE.required("id", Scalars.parsed("the id of an agreement", AgreementId::of));
  private static final Field<String> TITLE = SHAPE.required("title", Scalars::line);
  private static final Field<List<String>> OBJECTIVES =
      SHAPE.optional("objectives", Lists.of("objectives", Scalars::text));
  private static final Field<Term> TERM = SHAPE.optional("term", TermFormat::read);
  private static final Field<AgreementId> CONTINUES =
      SHAPE.optional("continues", Scalars.parsed("the id of an agreement", AgreementId::of));
  private static final Field<GoverningLaw> GOVERNING_LAW = SHAPE.optional(
      "governing-law", Scalars.token("the governing law", new Tokens<>(GoverningLaw.class)));
  private static final Field<String> SOURCE = SHAPE.optional("source", Scalars::line);
  private static final Field<List<Party>> PARTIES =
      SHAPE.required("parties", Lists.of("parties", PartyFormat::read));
  private static final Field<List<PartyId>> FOUNDERS = SHAPE.required("founders", PARTY_IDS);
  private static final Field<List<PartyId>> ASSOCIATES = SHAPE.optional("associates", PARTY_IDS);
  private static final Field<List<PartyId>> OTHERS = SHAPE.optional("others", PARTY_IDS);
  private static final Field<List<Instrument>> INSTRUMENTS =
      SHAPE.optional("instruments", Lists.of("instruments", InstrumentFormat::read));
  private static final Field<Provisions> PROVISIONS =
      SHAPE.optional("provisions", ProvisionsFormat::read);
  private static final Field<LocalDate> SIGNABLE_UNTIL =
      SHAPE.optional("signable-until", Scalars::date);
  private static final ProceedingFormat PROCEEDING = new ProceedingFormat(SHAPE);
  private static final Field<List<NonRenewal>> NON_RENEWALS =
      SHAPE.optional("non-renewals", Lists.of("non-renewals", NonRenewalFormat::read));
  private static final Field<List<Fields>> ACTS =
      SHAPE.optional("acts", Lists.of("acts", ActFormat::readDraft));
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private AgreementFormat() {}

  public static @Nullable Agreement read(Reader in) {
    return read(in, Versions.KNOWN);
  }

  static @Nullable Agreement read(Reader in, Versions versions) {
    Source source = in.source();
    if (source.kind() != Source.OBJECT) {
      return in.expected(
          "a dossier, as an object that begins with \"format\": \"%s\"", Versions.NEWEST);
    }
    Fields found = in.opened(SHAPE);
    String first = source.nextName();
    if (!FORMAT.name().equals(first)) {
      return readLate(
          Tree.restOf(source, Objects.requireNonNull(found.start()), first), in, versions);
    }
    source.next();
    Integer version = versions.read(in);
    if (version != null && version < versions.newest()) {
      Tree rest = Tree.restOf(source, Objects.requireNonNull(found.start()), source.nextName());
      return readLifted(versions.lift(rest, version), found, in);
    }
    found.put(FORMAT, Versions.NEWEST);
    return checked(in.readFields(found, source.nextName()), in);
  }

  /** A dossier that doesn't state its format first. */
  private static @Nullable Agreement readLate(Tree tree, Reader in, Versions versions) {
    Tree.Member format = tree.member(FORMAT.name());
    Integer version =
        format == null ? null : versions.read(in.with(new TreeSource(format.value())));
    Tree lifted = version == null ? tree : versions.lift(tree, version);
    Reader late = in.with(new TreeSource(lifted));
    return checked(late.object(SHAPE), late);
  }

  private static @Nullable Agreement readLifted(Tree rest, Fields found, Reader in) {
    Reader late = in.with(new TreeSource(rest));
    found.put(FORMAT, Versions.NEWEST);
    return checked(late.readFields(found, late.source().nextName()), late);
  }

  private static @Nullable Agreement checked(@Nullable Fields found, Reader in) {
    in.names().reportDangling(in.problems());
    if (found == null) {
      return null;
    }
    List<Act> acts = new ArrayList<>();
    for (Fields draft : found.list(ACTS)) {
      Act act = ActFormat.build(draft, in);
      if (act != null) {
        acts.add(act);
      }
    }
    checkRoles(found, in);
    return in.problems().count() == 0
        ? in.build(found, () -> build(found, acts, in.names()))
        : null;
  }

  private static void checkRoles(Fields found, Reader in) {
    Set<PartyId> taken = new LinkedHashSet<>(found.get(FOUNDERS));
    for (Field<List<PartyId>> field : List.of(ASSOCIATES, OTHERS)) {
      for (PartyId party : found.list(field)) {
        if (!taken.add(party)) {
          in.problems()
              .add(
                  found.place(field),
                  Wording.of("each party in one of founders, associates and others"),
                  Wording.of("%s again", Shown.text(party.value())));
        }
      }
    }
  }

  private static Agreement build(Fields found, List<Act> acts, Names names) {
    Agreement.Builder builder =
        Agreement.builder().id(found.get(ID)).title(found.get(TITLE)).addAllActs(acts);
    found.ifPresent(OBJECTIVES, builder::addAllObjectives);
    found.ifPresent(TERM, builder::term);
    found.ifPresent(CONTINUES, builder::continues);
    found.ifPresent(GOVERNING_LAW, builder::governingLaw);
    found.ifPresent(SOURCE, builder::source);
    List<Party> founders = named(found.get(FOUNDERS), names);
    List<Party> associates = named(found.list(ASSOCIATES), names);
    List<PartyId> others = found.orNull(OTHERS);
    builder.addAllFounders(founders).addAllAssociates(associates);
    builder.addAllOthers(
        others == null
            ? remaining(founders, associates, acts, found.get(PARTIES))
            : named(others, names));
    found.ifPresent(INSTRUMENTS, builder::addAllInstruments);
    found.ifPresent(PROVISIONS, builder::provisions);
    found.ifPresent(SIGNABLE_UNTIL, builder::signableUntil);
    PROCEEDING.window(found, builder::opensOn, builder::closesOn);
    builder.from(PROCEEDING.facts(found));
    found.ifPresent(NON_RENEWALS, builder::addAllNonRenewals);
    found.ifPresent(EXTENSIONS, builder::extensions);
    return builder.build();
  }

  private static List<Party> named(List<PartyId> ids, Names names) {
    return ids.stream().map(id -> Objects.requireNonNull(names.party(id))).toList();
  }

  /** Those who are listed, and neither take part from the founding nor are brought in by an act. */
  private static List<Party> remaining(
      List<Party> founders, List<Party> associates, List<Act> acts, Collection<Party> listed) {
    Set<PartyId> placed = new HashSet<>(2 * listed.size());
    founders.forEach(party -> placed.add(party.id()));
    associates.forEach(party -> placed.add(party.id()));
    for (Act act : acts) {
      act.changes().forEach(change -> change.introduced().forEach(party -> placed.add(party.id())));
    }
    List<Party> remaining = new ArrayList<>(0);
    for (Party party : listed) {
      if (!placed.contains(party.id())) {
        remaining.add(party);
      }
    }
    return remaining;
  }

  /**
   * Writes a dossier.
   *
   * @throws IllegalArgumentException if a fact names a party or an instrument that the agreement
   *     does not know
   */
  public static void write(Agreement agreement, Writer out) {
    References.check(agreement);
    out.open(false);
    out.text("format", Versions.NEWEST);
    out.text("id", agreement.id().value());
    out.text("title", agreement.title());
    out.list("objectives", agreement.objectives(), (text, to) -> to.text(text));
    if (!agreement.term().equals(Term.always())) {
      out.value("term", agreement.term(), TermFormat::write);
    }
    out.text("continues", agreement.continues());
    agreement.governingLaw().ifPresent(law -> out.text("governing-law", Tokens.of(law)));
    out.text("source", agreement.source());
    writeParties(agreement, out);
    out.list("instruments", agreement.instruments(), InstrumentFormat::write);
    if (!agreement.provisions().equals(Provisions.standard())) {
      out.value("provisions", agreement.provisions(), ProvisionsFormat::write);
    }
    out.text("signable-until", agreement.signableUntil());
    ProceedingFormat.write(agreement, out);
    out.list("non-renewals", agreement.nonRenewals(), NonRenewalFormat::write);
    Naming naming = Naming.in(agreement);
    out.list("acts", agreement.acts(), (act, to) -> ActFormat.write(act, naming, to));
    ExtensionsFormat.write(agreement.extensions(), out);
    out.close();
  }

  private static void writeParties(Agreement agreement, Writer out) {
    out.name("parties");
    out.list(false, List.copyOf(agreement.knownParties().values()), PartyFormat::write);
    writeIds("founders", agreement.founders(), out);
    if (!agreement.associates().isEmpty()) {
      writeIds("associates", agreement.associates(), out);
    }
    List<Party> implied = remaining(
        agreement.founders(),
        agreement.associates(),
        agreement.acts(),
        agreement.knownParties().values());
    if (!implied.equals(agreement.others())) {
      writeIds("others", agreement.others(), out);
    }
  }

  private static void writeIds(String name, List<Party> parties, Writer out) {
    out.name(name);
    out.list(true, parties, (party, to) -> to.text(party.id().value()));
  }
}
