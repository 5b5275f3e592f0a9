package org.entente.json.act;

import org.entente.PartyId;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** What a party took back. */
public final class RevocationFormat {
  private static final Shape SHAPE = new Shape("a revocation");
  private static final Field<PartyId> PARTY = SHAPE.required("party", Scalars::party);
  private static final When WHEN = When.of(SHAPE);
  private static final Field<Revoked> REVOKES =
      SHAPE.optional("revokes", Scalars.token("what is revoked", new Tokens<>(Revoked.class)));
  private static final Provenance PROVENANCE = Provenance.of(SHAPE);

  private RevocationFormat() {}

  public static @Nullable Revocation read(Reader in) {
    return WHEN.read(in, SHAPE, RevocationFormat::build);
  }

  private static Revocation build(Fields found) {
    Revocation.Builder builder = Revocation.builder().party(found.get(PARTY));
    WHEN.into(found, builder::on, builder::precision);
    found.ifPresent(REVOKES, builder::revokes);
    PROVENANCE.into(
        found, builder::recordedOn, builder::recordedUntil, builder::source, builder::extensions);
    return builder.build();
  }

  public static void write(Revocation revocation, Writer out) {
    Provenance.open(revocation, out);
    out.text("party", revocation.party().value());
    When.write(revocation, out);
    if (revocation.revokes() != Revoked.LAST) {
      out.text("revokes", Tokens.of(revocation.revokes()));
    }
    Provenance.close(revocation, out);
  }
}
