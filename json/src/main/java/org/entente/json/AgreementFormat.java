package org.entente.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Extensions;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Term;
import org.jspecify.annotations.Nullable;

/** The root of a dossier: every party once, everything else by its id. */
final class AgreementFormat {
  private static final Read<List<PartyId>> PARTY_IDS = In.distinctListOf("parties", In::party);

  private static final Shape SHAPE = new Shape("a dossier").keepingPlaces();
  private static final Field<String> FORMAT = SHAPE.required("format", In::text);
  private static final Field<AgreementId> ID =
      SHAPE.required("id", In.parsed("the id of an agreement", AgreementId::of));
  private static final Field<String> TITLE = SHAPE.required("title", In::text);
  private static final Field<List<String>> OBJECTIVES =
      SHAPE.optional("objectives", In.listOf("objectives", In::text));
  private static final Field<Term> TERM = SHAPE.optional("term", TermFormat::read);
  private static final Field<AgreementId> CONTINUES =
      SHAPE.optional("continues", In.parsed("the id of an agreement", AgreementId::of));
  private static final Field<String> SOURCE = SHAPE.optional("source", In::text);
  private static final Field<List<Party>> PARTIES =
      SHAPE.required("parties", In.listOf("parties", PartyFormat::read));
  private static final Field<List<PartyId>> FOUNDERS = SHAPE.required("founders", PARTY_IDS);
  private static final Field<List<PartyId>> ASSOCIATES = SHAPE.optional("associates", PARTY_IDS);
  private static final Field<List<PartyId>> OTHERS = SHAPE.optional("others", PARTY_IDS);
  private static final Field<List<Instrument>> INSTRUMENTS =
      SHAPE.optional("instruments", In.listOf("instruments", InstrumentFormat::read));
  private static final Field<Provisions> PROVISIONS =
      SHAPE.optional("provisions", ProvisionsFormat::read);
  private static final ActFormat.ProceedingFields PROCEEDING =
      new ActFormat.ProceedingFields(SHAPE);
  private static final Field<List<Found>> ACTS =
      SHAPE.optional("acts", In.listOf("acts", ActFormat::readDraft));
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private AgreementFormat() {}

  static @Nullable Agreement read(In in) {
    return read(in, Versions.KNOWN);
  }

  static @Nullable Agreement read(In in, Versions versions) {
    Tokens tokens = in.tokens();
    if (tokens.kind() != Tokens.OBJECT) {
      return in.expected(
          "a dossier, as an object that begins with \"format\": \"" + Versions.NEWEST + "\"");
    }
    Found found = in.opened(SHAPE);
    String first = tokens.nextName();
    if (!FORMAT.name().equals(first)) {
      return readLate(
          Tree.restOf(tokens, Objects.requireNonNull(found.start()), first), in, versions);
    }
    tokens.next();
    Integer version = versions.read(in);
    if (version != null && version < versions.newest()) {
      Tree rest = Tree.restOf(tokens, Objects.requireNonNull(found.start()), tokens.nextName());
      return readLifted(versions.lift(rest, version), found, in);
    }
    found.put(FORMAT, Versions.NEWEST);
    return checked(in.readFields(found, tokens.nextName()), in);
  }

  /** A dossier that doesn't state its format first. */
  private static @Nullable Agreement readLate(Tree tree, In in, Versions versions) {
    Tree.Member format = tree.member(FORMAT.name());
    Integer version =
        format == null ? null : versions.read(in.with(new TreeTokens(format.value())));
    Tree lifted = version == null ? tree : versions.lift(tree, version);
    In late = in.with(new TreeTokens(lifted));
    return checked(late.object(SHAPE), late);
  }

  private static @Nullable Agreement readLifted(Tree rest, Found found, In in) {
    In late = in.with(new TreeTokens(rest));
    found.put(FORMAT, Versions.NEWEST);
    return checked(late.readFields(found, late.tokens().nextName()), late);
  }

  private static @Nullable Agreement checked(@Nullable Found found, In in) {
    in.names().reportDangling(in.problems());
    if (found == null) {
      return null;
    }
    List<Act> acts = new ArrayList<>();
    for (Found draft : found.list(ACTS)) {
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

  private static void checkRoles(Found found, In in) {
    Set<PartyId> taken = new LinkedHashSet<>(found.get(FOUNDERS));
    for (Field<List<PartyId>> field : List.of(ASSOCIATES, OTHERS)) {
      for (PartyId party : found.list(field)) {
        if (!taken.add(party)) {
          in.problems()
              .add(
                  found.place(field),
                  "each party in one of founders, associates and others",
                  Shown.text(party.value()) + " again");
        }
      }
    }
  }

  private static Agreement build(Found found, List<Act> acts, Names names) {
    Agreement.Builder builder =
        Agreement.builder().id(found.get(ID)).title(found.get(TITLE)).addAllActs(acts);
    found.ifPresent(OBJECTIVES, builder::addAllObjectives);
    found.ifPresent(TERM, builder::term);
    found.ifPresent(CONTINUES, builder::continues);
    found.ifPresent(SOURCE, builder::source);
    builder.addAllFounders(named(found.get(FOUNDERS), names));
    builder.addAllAssociates(named(found.list(ASSOCIATES), names));
    List<PartyId> others = found.orNull(OTHERS);
    builder.addAllOthers(
        others == null
            ? remaining(
                named(found.get(FOUNDERS), names),
                named(found.list(ASSOCIATES), names),
                acts,
                found.get(PARTIES))
            : named(others, names));
    found.ifPresent(INSTRUMENTS, builder::addAllInstruments);
    found.ifPresent(PROVISIONS, builder::provisions);
    PROCEEDING.into(
        found,
        builder::opensOn,
        builder::closesOn,
        builder::given,
        builder::addAllDecisions,
        builder::addAllSignatures,
        builder::addAllObjections,
        builder::addAllRevocations);
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
    acts.forEach(act -> broughtIn(act).forEach(party -> placed.add(party.id())));
    List<Party> remaining = new ArrayList<>(0);
    for (Party party : listed) {
      if (!placed.contains(party.id())) {
        remaining.add(party);
      }
    }
    return remaining;
  }

  private static List<Party> broughtIn(Act act) {
    if (act instanceof Accession accession) {
      return List.of(accession.party());
    }
    return act instanceof Succession succession ? succession.successors() : List.of();
  }

  /**
   * Writes a dossier.
   *
   * @throws IllegalArgumentException if a fact names a party or an instrument that the agreement
   *     does not know
   */
  static void write(Agreement agreement, Out out) {
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
    out.text("source", agreement.source());
    writeParties(agreement, out);
    out.list("instruments", agreement.instruments(), InstrumentFormat::write);
    if (!agreement.provisions().equals(Provisions.standard())) {
      out.value("provisions", agreement.provisions(), ProvisionsFormat::write);
    }
    ActFormat.ProceedingFields.write(agreement, out);
    Map<InstrumentId, String> titles = titles(agreement);
    out.list("acts", agreement.acts(), (act, to) -> ActFormat.write(act, titles, to));
    ExtensionsFormat.write(agreement.extensions(), out);
    out.close();
  }

  private static Map<InstrumentId, String> titles(Agreement agreement) {
    Map<InstrumentId, String> titles = new HashMap<>();
    agreement.instruments().forEach(instrument -> titles.put(instrument.id(), instrument.title()));
    return titles;
  }

  private static void writeParties(Agreement agreement, Out out) {
    out.name("parties");
    out.openList(false);
    agreement.knownParties().values().forEach(party -> PartyFormat.write(party, out));
    out.closeList();
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

  private static void writeIds(String name, List<Party> parties, Out out) {
    out.name(name);
    out.openList(true);
    for (Party party : parties) {
      out.text(party.id().value());
    }
    out.closeList();
  }
}
