package org.entente.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ActKind;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * An act, of the kind that its {@code kind} says. In a dossier it names parties by id, and is built
 * when all of the dossier was read; alone, it holds those whom it brings in.
 */
final class ActFormat {
  private static final Words<ActKind> KINDS = new Words<>(ActKind.class);
  private static final Shape SHAPE = new Shape("an act").keepingPlaces();
  private static final Field<ActId> ID = SHAPE.required("id", ActFormat::declaredId);
  private static final Field<ActKind> KIND =
      SHAPE.required("kind", In.word("a kind of act", KINDS));
  private static final Field<String> TITLE = SHAPE.optional("title", In::text);
  private static final Field<PartyId> PARTY = SHAPE.optional("party", ActFormat::readParticipant);
  private static final Field<Role> ROLE =
      SHAPE.optional("role", In.word("a role", new Words<>(Role.class)));
  private static final Field<LocalDate> ON = SHAPE.optional("on", In::date);
  private static final Field<List<PartyId>> PREDECESSORS =
      SHAPE.optional("predecessors", In.distinctListOf("predecessors", In::party));
  private static final Field<List<PartyId>> SUCCESSORS =
      SHAPE.optional("successors", In.distinctListOf("successors", ActFormat::readParticipant));
  private static final Field<LocalDate> NOTIFIED_ON = SHAPE.optional("notified-on", In::date);
  private static final Field<List<Postponement>> POSTPONEMENTS =
      SHAPE.optional("postponements", In.listOf("postponements", FactFormat::readPostponement));
  private static final Field<Term> TERM = SHAPE.optional("term", TermFormat::read);
  private static final Field<Provisions> PROVISIONS =
      SHAPE.optional("provisions", ProvisionsFormat::read);
  private static final Field<List<Found>> ADOPTS =
      SHAPE.optional("adopts", In.listOf("instruments", InstrumentFormat::readAdopted));
  private static final Field<ConsentRule> CONSENT = SHAPE.optional("consent", ConsentFormat::read);
  private static final Field<EffectRule> EFFECT = SHAPE.optional("effect", EffectFormat::read);
  private static final ProceedingFields PROCEEDING = new ProceedingFields(SHAPE);
  private static final Field<LocalDate> RECORDED_ON = SHAPE.optional("recorded-on", In::date);
  private static final Field<String> SOURCE = SHAPE.optional("source", In::text);
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private static final List<Field<?>> OF_EVERY_ACT =
      List.of(ID, KIND, TITLE, RECORDED_ON, SOURCE, EXTENSIONS);
  private static final List<Field<?>> OF_CONSENSUAL_ACTS = Stream.concat(
          Stream.of(ADOPTS, CONSENT, EFFECT), PROCEEDING.fields().stream())
      .toList();
  private static final Map<ActKind, List<Field<?>>> REQUIRED = Map.of(
      ActKind.ACCESSION, List.of(PARTY),
      ActKind.AMENDMENT, List.of(),
      ActKind.WITHDRAWAL, List.of(PARTY),
      ActKind.SUCCESSION, List.of(ON, PREDECESSORS, SUCCESSORS),
      ActKind.TERMINATION, List.of());
  private static final Map<ActKind, Set<Field<?>>> ALLOWED = allowed();

  private ActFormat() {}

  private static Map<ActKind, Set<Field<?>>> allowed() {
    Map<ActKind, List<Field<?>>> own = Map.of(
        ActKind.ACCESSION, List.of(PARTY, ROLE),
        ActKind.AMENDMENT, List.of(TERM, PROVISIONS),
        ActKind.WITHDRAWAL, List.of(PARTY, NOTIFIED_ON, POSTPONEMENTS),
        ActKind.SUCCESSION, List.of(ON, PREDECESSORS, SUCCESSORS),
        ActKind.TERMINATION, List.of());
    Map<ActKind, Set<Field<?>>> allowed = new EnumMap<>(ActKind.class);
    own.forEach((kind, fields) -> {
      Set<Field<?>> all = new HashSet<>(fields);
      all.addAll(OF_EVERY_ACT);
      if (kind != ActKind.SUCCESSION) {
        all.addAll(OF_CONSENSUAL_ACTS);
      }
      allowed.put(kind, all);
    });
    return allowed;
  }

  private static @Nullable ActId declaredId(In in) {
    ActId id = In.parsed("the id of an act", ActId::of).read(in);
    return id == null || in.names().declare(id) ? id : in.expected("each act once");
  }

  /** A party that an act names: by its id or, alone, with all that is known of it. */
  private static @Nullable PartyId readParticipant(In in) {
    if (!in.names().isDossier() && in.tokens().kind() == Tokens.OBJECT) {
      Party party = PartyFormat.read(in);
      return party == null ? null : party.id();
    }
    return in.party();
  }

  static @Nullable Act readAlone(In in) {
    Found draft = readDraft(in);
    return draft == null ? null : build(draft, in);
  }

  /** Reads an act, to be built when it is known what its ids refer to. */
  static @Nullable Found readDraft(In in) {
    Found found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    int before = in.problems().count();
    checkFields(found, found.get(KIND), in);
    checkAdopts(found, in);
    return in.problems().count() == before ? found : null;
  }

  private static void checkFields(Found found, ActKind kind, In in) {
    String noun = nounOf(kind);
    for (Field<?> field : SHAPE.fields()) {
      if (found.has(field) && !ALLOWED.getOrDefault(kind, Set.of()).contains(field)) {
        in.problems()
            .add(found.place(field), "no " + Shown.text(field.name()) + " in " + noun, "one");
      }
    }
    for (Field<?> field : REQUIRED.getOrDefault(kind, List.of())) {
      if (!found.has(field)) {
        in.refuse(found, noun + " must have the property " + Shown.text(field.name()));
      }
    }
  }

  private static void checkAdopts(Found found, In in) {
    Set<InstrumentId> seen = new HashSet<>();
    for (Found adopted : found.list(ADOPTS)) {
      if (!seen.add(InstrumentFormat.id(adopted))) {
        in.refuse(
            adopted,
            "an act must adopt each instrument once, but adopts "
                + Shown.text(InstrumentFormat.id(adopted).value()) + " twice");
      }
    }
  }

  private static String nounOf(ActKind kind) {
    return switch (kind) {
      case ACCESSION -> "an accession";
      case AMENDMENT -> "an amendment";
      case WITHDRAWAL -> "a withdrawal";
      case SUCCESSION -> "a succession";
      case TERMINATION -> "a termination";
    };
  }

  /** The act, or null if a party that it brings in is not known. */
  static @Nullable Act build(Found draft, In in) {
    List<Party> parties = new ArrayList<>();
    List<Instrument> adopts = new ArrayList<>();
    int before = in.problems().count();
    for (PartyId id : broughtIn(draft)) {
      Party party = in.names().party(id);
      if (party != null) {
        parties.add(party);
      } else if (in.names().isDossier()) {
        return null;
      } else {
        in.refuse(draft, "an act that stands alone must hold the parties that it brings in");
      }
    }
    for (Found adopted : draft.list(ADOPTS)) {
      Instrument instrument = InstrumentFormat.buildAdopted(adopted, in);
      if (instrument != null) {
        adopts.add(instrument);
      }
    }
    return in.problems().count() == before
        ? in.build(draft, () -> build(draft, parties, adopts))
        : null;
  }

  private static List<PartyId> broughtIn(Found draft) {
    return switch (draft.get(KIND)) {
      case ACCESSION -> List.of(draft.get(PARTY));
      case SUCCESSION -> draft.get(SUCCESSORS);
      default -> List.of();
    };
  }

  private static Act build(Found draft, List<Party> parties, List<Instrument> adopts) {
    return switch (draft.get(KIND)) {
      case ACCESSION -> accession(draft, parties.get(0), adopts);
      case AMENDMENT -> amendment(draft, adopts);
      case WITHDRAWAL -> withdrawal(draft, adopts);
      case SUCCESSION -> succession(draft, parties);
      case TERMINATION -> termination(draft, adopts);
    };
  }

  private static Act accession(Found draft, Party party, List<Instrument> adopts) {
    Accession.Builder builder =
        Accession.builder().id(draft.get(ID)).party(party).addAllAdopts(adopts);
    draft.ifPresent(ROLE, builder::role);
    draft.ifPresent(CONSENT, builder::consent);
    draft.ifPresent(EFFECT, builder::effect);
    PROCEEDING.into(
        draft,
        builder::opensOn,
        builder::closesOn,
        builder::given,
        builder::addAllDecisions,
        builder::addAllSignatures,
        builder::addAllObjections,
        builder::addAllRevocations);
    lastly(draft, builder::title, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  private static Act amendment(Found draft, List<Instrument> adopts) {
    Amendment.Builder builder = Amendment.builder().id(draft.get(ID)).addAllAdopts(adopts);
    draft.ifPresent(TERM, builder::term);
    draft.ifPresent(PROVISIONS, builder::provisions);
    draft.ifPresent(CONSENT, builder::consent);
    draft.ifPresent(EFFECT, builder::effect);
    PROCEEDING.into(
        draft,
        builder::opensOn,
        builder::closesOn,
        builder::given,
        builder::addAllDecisions,
        builder::addAllSignatures,
        builder::addAllObjections,
        builder::addAllRevocations);
    lastly(draft, builder::title, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  private static Act withdrawal(Found draft, List<Instrument> adopts) {
    Withdrawal.Builder builder =
        Withdrawal.builder().id(draft.get(ID)).party(draft.get(PARTY)).addAllAdopts(adopts);
    draft.ifPresent(NOTIFIED_ON, builder::notifiedOn);
    draft.ifPresent(POSTPONEMENTS, builder::addAllPostponements);
    draft.ifPresent(CONSENT, builder::consent);
    draft.ifPresent(EFFECT, builder::effect);
    PROCEEDING.into(
        draft,
        builder::opensOn,
        builder::closesOn,
        builder::given,
        builder::addAllDecisions,
        builder::addAllSignatures,
        builder::addAllObjections,
        builder::addAllRevocations);
    lastly(draft, builder::title, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  private static Act succession(Found draft, List<Party> successors) {
    Succession.Builder builder = Succession.builder()
        .id(draft.get(ID))
        .on(draft.get(ON))
        .addAllPredecessors(draft.get(PREDECESSORS))
        .addAllSuccessors(successors);
    lastly(draft, builder::title, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  private static Act termination(Found draft, List<Instrument> adopts) {
    Termination.Builder builder = Termination.builder().id(draft.get(ID)).addAllAdopts(adopts);
    draft.ifPresent(CONSENT, builder::consent);
    draft.ifPresent(EFFECT, builder::effect);
    PROCEEDING.into(
        draft,
        builder::opensOn,
        builder::closesOn,
        builder::given,
        builder::addAllDecisions,
        builder::addAllSignatures,
        builder::addAllObjections,
        builder::addAllRevocations);
    lastly(draft, builder::title, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  private static void lastly(
      Found draft,
      Consumer<String> title,
      Consumer<LocalDate> recordedOn,
      Consumer<String> source,
      Consumer<Extensions> extensions) {
    draft.ifPresent(TITLE, title);
    draft.ifPresent(RECORDED_ON, recordedOn);
    draft.ifPresent(SOURCE, source);
    draft.ifPresent(EXTENSIONS, extensions);
  }

  /** The properties that the founding and the acts share. */
  static final class ProceedingFields {
    private final Field<LocalDate> opensOn;
    private final Field<LocalDate> closesOn;
    private final Field<Given> given;
    private final Field<List<Decision>> decisions;
    private final Field<List<Signature>> signatures;
    private final Field<List<Objection>> objections;
    private final Field<List<Revocation>> revocations;

    ProceedingFields(Shape shape) {
      opensOn = shape.optional("opens-on", In::date);
      closesOn = shape.optional("closes-on", In::date);
      given = shape.optional("given", FactFormat::readGiven);
      decisions = shape.optional("decisions", In.listOf("decisions", FactFormat::readDecision));
      signatures = shape.optional("signatures", In.listOf("signatures", FactFormat::readSignature));
      objections = shape.optional("objections", In.listOf("objections", FactFormat::readObjection));
      revocations =
          shape.optional("revocations", In.listOf("revocations", FactFormat::readRevocation));
    }

    List<Field<?>> fields() {
      return List.of(opensOn, closesOn, given, decisions, signatures, objections, revocations);
    }

    void into(
        Found found,
        Consumer<LocalDate> setOpensOn,
        Consumer<LocalDate> setClosesOn,
        Consumer<Given> setGiven,
        Consumer<List<Decision>> addDecisions,
        Consumer<List<Signature>> addSignatures,
        Consumer<List<Objection>> addObjections,
        Consumer<List<Revocation>> addRevocations) {
      found.ifPresent(opensOn, setOpensOn);
      found.ifPresent(closesOn, setClosesOn);
      found.ifPresent(given, setGiven);
      found.ifPresent(decisions, addDecisions);
      found.ifPresent(signatures, addSignatures);
      found.ifPresent(objections, addObjections);
      found.ifPresent(revocations, addRevocations);
    }

    static void write(Proceeding proceeding, Out out) {
      out.text("opens-on", proceeding.opensOn());
      out.text("closes-on", proceeding.closesOn());
      if (proceeding.given().isPresent()) {
        out.value("given", proceeding.given().get(), FactFormat::writeGiven);
      }
      out.list("decisions", proceeding.decisions(), FactFormat::writeDecision);
      out.list("signatures", proceeding.signatures(), FactFormat::writeSignature);
      out.list("objections", proceeding.objections(), FactFormat::writeObjection);
      out.list("revocations", proceeding.revocations(), FactFormat::writeRevocation);
    }
  }

  static void writeAlone(Act act, Out out) {
    write(act, null, out);
  }

  /** Writes an act of a dossier, where titles are known of the founding's instruments. */
  static void write(Act act, @Nullable Map<InstrumentId, String> titles, Out out) {
    out.open(false);
    out.text("id", act.id().value());
    out.text("kind", Words.of(act.kind()));
    out.text("title", act.title());
    writeOwn(act, titles == null, out);
    if (act instanceof ConsensualAct consensual) {
      writeConsensual(consensual, titles, out);
    }
    out.text("recorded-on", act.recordedOn());
    out.text("source", act.source());
    ExtensionsFormat.write(act.extensions(), out);
    out.close();
  }

  private static void writeOwn(Act act, boolean isAlone, Out out) {
    if (act instanceof Accession accession) {
      out.name("party");
      writeParticipant(accession.party(), isAlone, out);
      if (accession.role() != Role.PARTNER) {
        out.text("role", Words.of(accession.role()));
      }
    } else if (act instanceof Amendment amendment) {
      if (amendment.term().isPresent()) {
        out.value("term", amendment.term().get(), TermFormat::write);
      }
      if (amendment.provisions().isPresent()) {
        out.value("provisions", amendment.provisions().get(), ProvisionsFormat::write);
      }
    } else if (act instanceof Withdrawal withdrawal) {
      out.text("party", withdrawal.party().value());
      out.text("notified-on", withdrawal.notifiedOn());
      out.list("postponements", withdrawal.postponements(), FactFormat::writePostponement);
    } else if (act instanceof Succession succession) {
      out.date("on", succession.on());
      out.ids("predecessors", succession.predecessors());
      out.name("successors");
      out.openList(true);
      succession.successors().forEach(party -> writeParticipant(party, isAlone, out));
      out.closeList();
    }
  }

  private static void writeParticipant(Party party, boolean isAlone, Out out) {
    if (isAlone) {
      PartyFormat.write(party, out);
    } else {
      out.text(party.id().value());
    }
  }

  private static void writeConsensual(
      ConsensualAct act, @Nullable Map<InstrumentId, String> titles, Out out) {
    out.list(
        "adopts",
        act.adopts(),
        (instrument, to) -> InstrumentFormat.write(
            instrument, titles == null ? null : titles.get(instrument.id()), to));
    Optional<ConsentRule> consent = act.consent();
    if (consent.isPresent()) {
      out.value("consent", consent.get(), ConsentFormat::write);
    }
    if (act.effect().isPresent()) {
      out.value("effect", act.effect().get(), EffectFormat::write);
    }
    ProceedingFields.write(act, out);
  }
}
