package org.entente.json.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ActKind;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Extensions;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Reinstatement;
import org.entente.Role;
import org.entente.Termination;
import org.entente.Wording;
import org.entente.json.format.ConsentFormat;
import org.entente.json.format.EffectFormat;
import org.entente.json.format.ExtensionsFormat;
import org.entente.json.format.InstrumentFormat;
import org.entente.json.format.PartyFormat;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.read.Source;
import org.entente.json.text.Shown;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/**
 * An act, of the kind that its {@code kind} says. In a dossier it names parties by id, and is built
 * when all of the dossier was read; alone, it holds those whom it brings in.
 *
 * <p>The properties of all kinds make one shape, for the kind may be stated last. What acts of
 * every kind have is read into a termination, which has nothing of its own: the builder of each
 * kind takes it over.
 */
public final class ActFormat {
  private static final Shape SHAPE = new Shape("an act").keepingPlaces();
  private static final Field<ActId> ID = SHAPE.required("id", ActFormat::declaredId);
  private static final Field<ActKind> KIND =
      SHAPE.required("kind", Scalars.token("a kind of act", new Tokens<>(ActKind.class)));
  private static final Field<String> TITLE = SHAPE.optional("title", Scalars::line);
  private static final Field<PartyId> PARTY = SHAPE.optional("party", ActFormat::readParticipant);
  private static final Field<Role> ROLE =
      SHAPE.optional("role", Scalars.token("a role", new Tokens<>(Role.class)));
  private static final AccessionFormat ACCESSION = new AccessionFormat(PARTY, ROLE);
  private static final When NOTIFIED = When.named("notified-on", SHAPE);
  private static final SuccessionFormat SUCCESSION = new SuccessionFormat(SHAPE, NOTIFIED.on());
  private static final WithdrawalFormat WITHDRAWAL = new WithdrawalFormat(SHAPE, PARTY, NOTIFIED);
  private static final AmendmentFormat AMENDMENT = new AmendmentFormat(SHAPE);
  private static final TerminationFormat TERMINATION = new TerminationFormat();
  private static final OfPartyFormat<Expulsion> EXPULSION = new OfPartyFormat<>(
      Expulsion.class,
      "an expulsion",
      PARTY,
      (bare, party) -> Expulsion.builder().from(bare).party(party).build(),
      Expulsion::party);
  private static final SuspensionFormat SUSPENSION = new SuspensionFormat(SHAPE, PARTY);
  private static final OfPartyFormat<Reinstatement> REINSTATEMENT = new OfPartyFormat<>(
      Reinstatement.class,
      "a reinstatement",
      PARTY,
      (bare, party) -> Reinstatement.builder().from(bare).party(party).build(),
      Reinstatement::party);
  private static final RoleChangeFormat ROLE_CHANGE = new RoleChangeFormat(PARTY, ROLE);
  private static final SubstitutionFormat SUBSTITUTION = new SubstitutionFormat(SHAPE, PARTY);
  private static final Field<List<Fields>> ADOPTS =
      SHAPE.optional("adopts", Lists.of("instruments", InstrumentFormat::readAdopted));
  private static final Field<ConsentRule> CONSENT = SHAPE.optional("consent", ConsentFormat::read);
  private static final Field<EffectRule> EFFECT = SHAPE.optional("effect", EffectFormat::read);
  private static final ProceedingFormat PROCEEDING = new ProceedingFormat(SHAPE);
  private static final Field<LocalDate> RECORDED_ON = SHAPE.optional("recorded-on", Scalars::date);
  private static final Field<LocalDate> RECORDED_UNTIL =
      SHAPE.optional("recorded-until", Scalars::date);
  private static final Field<String> SOURCE = SHAPE.optional("source", Scalars::line);
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private static final List<Field<?>> OF_EVERY_ACT =
      List.of(ID, KIND, TITLE, RECORDED_ON, RECORDED_UNTIL, SOURCE, EXTENSIONS);
  private static final List<Field<?>> OF_CONSENSUAL_ACTS = Stream.concat(
          Stream.of(ADOPTS, CONSENT, EFFECT), PROCEEDING.fields().stream())
      .toList();
  private static final Map<ActKind, Set<Field<?>>> ALLOWED = allowed();

  private ActFormat() {}

  private static KindFormat<?> of(ActKind kind) {
    return switch (kind) {
      case ACCESSION -> ACCESSION;
      case AMENDMENT -> AMENDMENT;
      case WITHDRAWAL -> WITHDRAWAL;
      case SUCCESSION -> SUCCESSION;
      case TERMINATION -> TERMINATION;
      case EXPULSION -> EXPULSION;
      case SUSPENSION -> SUSPENSION;
      case REINSTATEMENT -> REINSTATEMENT;
      case ROLE_CHANGE -> ROLE_CHANGE;
      case SUBSTITUTION -> SUBSTITUTION;
    };
  }

  /** The type of the acts of a kind. */
  public static Class<? extends Act> typeOf(ActKind kind) {
    return of(kind).type();
  }

  private static Map<ActKind, Set<Field<?>>> allowed() {
    Map<ActKind, Set<Field<?>>> allowed = new EnumMap<>(ActKind.class);
    for (ActKind kind : ActKind.values()) {
      Set<Field<?>> fields = new HashSet<>(OF_EVERY_ACT);
      fields.addAll(of(kind).required());
      fields.addAll(of(kind).optional());
      if (of(kind).isConsensual()) {
        fields.addAll(OF_CONSENSUAL_ACTS);
      }
      allowed.put(kind, fields);
    }
    return allowed;
  }

  private static @Nullable ActId declaredId(Reader in) {
    ActId id = Scalars.parsed("the id of an act", ActId::of).read(in);
    return id == null || in.names().declare(id) ? id : in.expected("each act once");
  }

  /** A party that an act names: by its id or, alone, with all that is known of it. */
  static @Nullable PartyId readParticipant(Reader in) {
    if (!in.names().isDossier() && in.source().kind() == Source.OBJECT) {
      Party party = PartyFormat.read(in);
      return party == null ? null : party.id();
    }
    return Scalars.party(in);
  }

  /** Reads an act that stands alone. */
  public static @Nullable Act read(Reader in) {
    Fields draft = readDraft(in);
    return draft == null ? null : build(draft, in);
  }

  /** Reads an act, to be built when it is known what its ids refer to. */
  public static @Nullable Fields readDraft(Reader in) {
    Fields draft = in.object(SHAPE);
    if (draft == null) {
      return null;
    }
    int before = in.problems().count();
    checkFields(draft, draft.get(KIND), in);
    checkAdopts(draft, in);
    return in.problems().count() == before ? draft : null;
  }

  private static void checkFields(Fields draft, ActKind kind, Reader in) {
    Wording noun = of(kind).noun();
    for (Field<?> field : SHAPE.fields()) {
      if (draft.has(field) && !ALLOWED.getOrDefault(kind, Set.of()).contains(field)) {
        in.problems()
            .add(
                draft.place(field),
                Wording.of("no %s in %s", Shown.text(field.name()), noun),
                Wording.of("one"));
      }
    }
    for (Field<?> field : of(kind).required()) {
      if (!draft.has(field)) {
        in.refuse(draft, "%s must have the property %s", noun, Shown.text(field.name()));
      }
    }
  }

  private static void checkAdopts(Fields draft, Reader in) {
    Set<InstrumentId> seen = new HashSet<>();
    for (Fields adopted : draft.list(ADOPTS)) {
      if (!seen.add(InstrumentFormat.id(adopted))) {
        in.refuse(
            adopted,
            "an act must adopt each instrument once, but adopts %s twice",
            Shown.text(InstrumentFormat.id(adopted).value()));
      }
    }
  }

  /** The act, or null if a party that it brings in is not known. */
  public static @Nullable Act build(Fields draft, Reader in) {
    KindFormat<?> kind = of(draft.get(KIND));
    int before = in.problems().count();
    List<Party> introduced = new ArrayList<>();
    for (PartyId id : kind.introduced(draft)) {
      Party party = in.names().party(id);
      if (party != null) {
        introduced.add(party);
      } else if (in.names().isDossier()) {
        return null;
      } else {
        in.refuse(draft, "an act that stands alone must hold the parties that it brings in");
      }
    }
    List<Instrument> adopts = adopts(draft, in);
    return in.problems().count() == before
        ? in.build(draft, () -> kind.build(draft, bare(draft, adopts), introduced))
        : null;
  }

  private static List<Instrument> adopts(Fields draft, Reader in) {
    List<Instrument> adopts = new ArrayList<>();
    for (Fields adopted : draft.list(ADOPTS)) {
      Instrument instrument = InstrumentFormat.buildAdopted(adopted, in);
      if (instrument != null) {
        adopts.add(instrument);
      }
    }
    return adopts;
  }

  private static Termination bare(Fields draft, List<Instrument> adopts) {
    Termination.Builder builder = Termination.builder().id(draft.get(ID)).addAllAdopts(adopts);
    draft.ifPresent(TITLE, builder::title);
    draft.ifPresent(CONSENT, builder::consent);
    draft.ifPresent(EFFECT, builder::effect);
    PROCEEDING.window(draft, builder::opensOn, builder::closesOn);
    PROCEEDING.addFacts(draft, builder);
    draft.ifPresent(RECORDED_ON, builder::recordedOn);
    draft.ifPresent(RECORDED_UNTIL, builder::recordedUntil);
    draft.ifPresent(SOURCE, builder::source);
    draft.ifPresent(EXTENSIONS, builder::extensions);
    return builder.build();
  }

  /** Writes an act that stands alone. */
  public static void write(Act act, Writer out) {
    write(act, Naming.alone(), out);
  }

  public static void write(Act act, Naming naming, Writer out) {
    out.open(false);
    out.text("id", act.id().value());
    out.text("kind", Tokens.of(act.kind()));
    out.text("title", act.title());
    of(act.kind()).writeOwnOf(act, naming, out);
    if (act instanceof ConsensualAct consensual) {
      out.list("adopts", consensual.adopts(), naming::instrument);
      out.optional("consent", consensual.consent(), ConsentFormat::write);
      out.optional("effect", consensual.effect(), EffectFormat::write);
      ProceedingFormat.write(consensual, out);
    }
    out.text("recorded-on", act.recordedOn());
    out.text("recorded-until", act.recordedUntil());
    out.text("source", act.source());
    ExtensionsFormat.write(act.extensions(), out);
    out.close();
  }
}
