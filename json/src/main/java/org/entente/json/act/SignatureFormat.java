package org.entente.json.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.AuthorityStep;
import org.entente.Digest;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.json.format.AuthorityFormat;
import org.entente.json.format.InstrumentFormat;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A signature. */
public final class SignatureFormat {
  private static final Shape SHAPE = new Shape("a signature");
  private static final Field<PartyId> PARTY = SHAPE.required("party", Scalars::party);
  private static final When WHEN = When.of(SHAPE);
  private static final Field<SignatureKind> KIND = SHAPE.optional(
      "kind", Scalars.token("a kind of signature", new Tokens<>(SignatureKind.class)));
  private static final Field<List<InstrumentId>> INSTRUMENTS =
      SHAPE.optional("instruments", Lists.distinct("instruments", Scalars::instrument));
  private static final Field<Map<InstrumentId, Digest>> DIGESTS = SHAPE.optional(
      "digests",
      Lists.byKey("digests by instrument", Scalars::instrument, InstrumentFormat::readDigest));
  private static final Field<LocalDate> BINDS_FROM = SHAPE.optional("binds-from", Scalars::date);
  private static final Field<AuthorityStep> SUBJECT_TO =
      SHAPE.optional("subject-to", AuthorityFormat::read);
  private static final Field<Boolean> RETROACTIVE = SHAPE.optional("retroactive", Scalars::flag);
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private SignatureFormat() {}

  public static @Nullable Signature read(Reader in) {
    return WHEN.read(in, SHAPE, SignatureFormat::build);
  }

  private static Signature build(Fields found) {
    Signature.Builder builder = Signature.builder().party(found.get(PARTY));
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(KIND, builder::kind);
    found.ifPresent(INSTRUMENTS, builder::addAllInstruments);
    found.ifPresent(DIGESTS, builder::putAllDigests);
    found.ifPresent(BINDS_FROM, builder::bindsFrom);
    found.ifPresent(SUBJECT_TO, builder::subjectTo);
    found.ifPresent(RETROACTIVE, builder::retroactive);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Signature signature, Writer out) {
    Provenance.open(signature, out);
    out.text("party", signature.party().value());
    When.write(signature, out);
    if (signature.kind() != SignatureKind.SIGNATURE) {
      out.text("kind", Tokens.of(signature.kind()));
    }
    out.ids("instruments", signature.instruments());
    out.texts("digests", new TreeMap<>(signature.digests()));
    out.text("binds-from", signature.bindsFrom());
    out.optional("subject-to", signature.subjectTo(), AuthorityFormat::write);
    if (signature.isRetroactive()) {
      out.flag("retroactive", true);
    }
    Provenance.close(signature, out);
  }
}
