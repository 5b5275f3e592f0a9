package org.entente.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Extensions;
import org.entente.Fact;
import org.entente.Given;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.jspecify.annotations.Nullable;

/** The dated facts of a dossier. */
final class FactFormat {
  private static final Words<SignatureKind> KINDS = new Words<>(SignatureKind.class);
  private static final Read<List<InstrumentId>> INSTRUMENT_IDS =
      In.distinctListOf("instruments", In::instrument);

  private static final Shape SIGNATURE = new Shape("a signature");
  private static final Field<PartyId> SIGNER = SIGNATURE.required("party", In::party);
  private static final Field<LocalDate> SIGNED_ON = SIGNATURE.optional("on", In::date);
  private static final Field<LocalDate> SIGNED_BY = SIGNATURE.optional("on-or-before", In::date);
  private static final Field<SignatureKind> KIND =
      SIGNATURE.optional("kind", In.word("a kind of signature", KINDS));
  private static final Field<List<InstrumentId>> SIGNED =
      SIGNATURE.optional("instruments", INSTRUMENT_IDS);
  private static final Field<Map<InstrumentId, Digest>> DIGESTS = SIGNATURE.optional(
      "digests", In.mapOf("digests by instrument", In::instrument, InstrumentFormat::readDigest));
  private static final Provenance SIGNATURE_RECORD = new Provenance(SIGNATURE);

  private static final Shape DECISION = new Shape("a decision");
  private static final Field<PartyId> DECIDER = DECISION.required("party", In::party);
  private static final Field<LocalDate> DECIDED_ON = DECISION.required("on", In::date);
  private static final Field<String> BODY = DECISION.optional("body", In::text);
  private static final Field<List<InstrumentId>> DECIDED =
      DECISION.optional("instruments", INSTRUMENT_IDS);
  private static final Provenance DECISION_RECORD = new Provenance(DECISION);

  private static final Shape OBJECTION = new Shape("an objection");
  private static final Field<PartyId> OBJECTOR = OBJECTION.required("party", In::party);
  private static final Field<LocalDate> OBJECTED_ON = OBJECTION.required("on", In::date);
  private static final Field<String> REASON = OBJECTION.optional("reason", In::text);
  private static final Provenance OBJECTION_RECORD = new Provenance(OBJECTION);

  private static final Shape REVOCATION = new Shape("a revocation");
  private static final Field<PartyId> REVOKER = REVOCATION.required("party", In::party);
  private static final Field<LocalDate> REVOKED_ON = REVOCATION.required("on", In::date);
  private static final Provenance REVOCATION_RECORD = new Provenance(REVOCATION);

  private static final Shape GIVEN = new Shape("what is given");
  private static final Field<LocalDate> GIVEN_ON = GIVEN.required("on", In::date);
  private static final Field<LocalDate> GIVEN_RECORDED = GIVEN.optional("recorded-on", In::date);
  private static final Field<String> GIVEN_SOURCE = GIVEN.required("source", In::text);
  private static final Field<Extensions> GIVEN_EXTENSIONS =
      GIVEN.optional("extensions", ExtensionsFormat::read);

  private static final Shape POSTPONEMENT = new Shape("a postponement");
  private static final Field<LocalDate> POSTPONED_ON = POSTPONEMENT.required("on", In::date);
  private static final Field<LocalDate> UNTIL = POSTPONEMENT.optional("until", In::date);
  private static final Field<LocalDate> THROUGH = POSTPONEMENT.optional("through", In::date);
  private static final Provenance POSTPONEMENT_RECORD = new Provenance(POSTPONEMENT);

  private FactFormat() {}

  /**
   * The last properties of every fact: when it became known, where it is written, what is added.
   */
  private static final class Provenance {
    private final Field<LocalDate> recordedOn;
    private final Field<String> source;
    private final Field<Extensions> extensions;

    Provenance(Shape shape) {
      recordedOn = shape.optional("recorded-on", In::date);
      source = shape.optional("source", In::text);
      extensions = shape.optional("extensions", ExtensionsFormat::read);
    }

    void into(
        Found found,
        Consumer<LocalDate> setRecordedOn,
        Consumer<String> setSource,
        Consumer<Extensions> setExtensions) {
      found.ifPresent(recordedOn, setRecordedOn);
      found.ifPresent(source, setSource);
      found.ifPresent(extensions, setExtensions);
    }
  }

  static @Nullable Signature readSignature(In in) {
    Found found = in.object(SIGNATURE);
    if (found == null) {
      return null;
    }
    if (found.has(SIGNED_ON) == found.has(SIGNED_BY)) {
      return in.refuse(found, SIGNED_ON, SIGNED_BY);
    }
    return in.build(found, () -> signature(found));
  }

  private static Signature signature(Found found) {
    Signature.Builder builder = Signature.builder().party(found.get(SIGNER));
    LocalDate atLatest = found.orNull(SIGNED_BY);
    if (atLatest == null) {
      builder.on(found.get(SIGNED_ON));
    } else {
      builder.on(atLatest).onOrBefore(true);
    }
    found.ifPresent(KIND, builder::kind);
    found.ifPresent(SIGNED, builder::addAllInstruments);
    found.ifPresent(DIGESTS, builder::putAllDigests);
    SIGNATURE_RECORD.into(found, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  static @Nullable Decision readDecision(In in) {
    Found found = in.object(DECISION);
    return found == null ? null : in.build(found, () -> decision(found));
  }

  private static Decision decision(Found found) {
    Decision.Builder builder =
        Decision.builder().party(found.get(DECIDER)).on(found.get(DECIDED_ON));
    found.ifPresent(BODY, builder::body);
    found.ifPresent(DECIDED, builder::addAllInstruments);
    DECISION_RECORD.into(found, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  static @Nullable Objection readObjection(In in) {
    Found found = in.object(OBJECTION);
    return found == null ? null : in.build(found, () -> objection(found));
  }

  private static Objection objection(Found found) {
    Objection.Builder builder =
        Objection.builder().party(found.get(OBJECTOR)).on(found.get(OBJECTED_ON));
    found.ifPresent(REASON, builder::reason);
    OBJECTION_RECORD.into(found, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  static @Nullable Revocation readRevocation(In in) {
    Found found = in.object(REVOCATION);
    return found == null ? null : in.build(found, () -> revocation(found));
  }

  private static Revocation revocation(Found found) {
    Revocation.Builder builder =
        Revocation.builder().party(found.get(REVOKER)).on(found.get(REVOKED_ON));
    REVOCATION_RECORD.into(found, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  static @Nullable Given readGiven(In in) {
    Found found = in.object(GIVEN);
    return found == null ? null : in.build(found, () -> given(found));
  }

  private static Given given(Found found) {
    Given.Builder builder = Given.builder().on(found.get(GIVEN_ON)).source(found.get(GIVEN_SOURCE));
    found.ifPresent(GIVEN_RECORDED, builder::recordedOn);
    found.ifPresent(GIVEN_EXTENSIONS, builder::extensions);
    return builder.build();
  }

  static @Nullable Postponement readPostponement(In in) {
    Found found = in.object(POSTPONEMENT);
    if (found == null) {
      return null;
    }
    if (found.has(UNTIL) == found.has(THROUGH)) {
      return in.refuse(found, UNTIL, THROUGH);
    }
    return in.build(found, () -> postponement(found));
  }

  private static Postponement postponement(Found found) {
    LocalDate on = found.get(POSTPONED_ON);
    LocalDate last = found.orNull(THROUGH);
    Postponement.Builder builder = Postponement.builder()
        .from(
            last == null
                ? Postponement.until(on, found.get(UNTIL))
                : Postponement.through(on, last));
    POSTPONEMENT_RECORD.into(found, builder::recordedOn, builder::source, builder::extensions);
    return builder.build();
  }

  static void writeSignature(Signature signature, Out out) {
    out.open(signature.extensions().isEmpty());
    out.text("party", signature.party().value());
    out.date(signature.isOnOrBefore() ? "on-or-before" : "on", signature.on());
    if (signature.kind() != SignatureKind.SIGNATURE) {
      out.text("kind", Words.of(signature.kind()));
    }
    out.ids("instruments", signature.instruments());
    if (!signature.digests().isEmpty()) {
      out.name("digests");
      out.open(true);
      signature.digests().forEach((id, digest) -> out.text(id.value(), digest.toString()));
      out.close();
    }
    writeRecord(signature, signature.extensions(), out);
  }

  static void writeDecision(Decision decision, Out out) {
    out.open(decision.extensions().isEmpty());
    out.text("party", decision.party().value());
    out.date("on", decision.on());
    out.text("body", decision.body());
    out.ids("instruments", decision.instruments());
    writeRecord(decision, decision.extensions(), out);
  }

  static void writeObjection(Objection objection, Out out) {
    out.open(objection.extensions().isEmpty());
    out.text("party", objection.party().value());
    out.date("on", objection.on());
    out.text("reason", objection.reason());
    writeRecord(objection, objection.extensions(), out);
  }

  static void writeRevocation(Revocation revocation, Out out) {
    out.open(revocation.extensions().isEmpty());
    out.text("party", revocation.party().value());
    out.date("on", revocation.on());
    writeRecord(revocation, revocation.extensions(), out);
  }

  static void writeGiven(Given given, Out out) {
    out.open(given.extensions().isEmpty());
    out.date("on", given.on());
    writeRecord(given, given.extensions(), out);
  }

  static void writePostponement(Postponement postponement, Out out) {
    out.open(postponement.extensions().isEmpty());
    out.date("on", postponement.on());
    out.date("until", postponement.until());
    writeRecord(postponement, postponement.extensions(), out);
  }

  private static void writeRecord(Fact fact, Extensions extensions, Out out) {
    if (!fact.recordedOn().equals(fact.on())) {
      out.date("recorded-on", fact.recordedOn());
    }
    Optional<String> source = fact.source();
    out.text("source", source);
    ExtensionsFormat.write(extensions, out);
    out.close();
  }
}
