package org.entente.json.format;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.AuthorityStep;
import org.entente.DecisionKind;
import org.entente.PartyKind;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Read;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A step of its own authority that a party must take before it signs. */
public final class AuthorityFormat {
  static final Read<List<PartyKind>> KINDS =
      Lists.distinct("kinds of party", Scalars.parsed("a kind of party", PartyKind::of));
  private static final Shape SHAPE = new Shape("a step of authority");
  private static final Field<DecisionKind> KIND = SHAPE.required(
      "kind", Scalars.token("a step of authority", new Tokens<>(DecisionKind.class)));
  private static final Field<String> BODY = SHAPE.optional("body", Scalars::line);
  private static final Field<List<PartyKind>> PARTY_KINDS = SHAPE.optional("party-kinds", KINDS);
  private static final Field<Period> OR_AFTER = SHAPE.optional("or-after", Scalars::period);

  private AuthorityFormat() {}

  public static @Nullable AuthorityStep read(Reader in) {
    return in.object(SHAPE, AuthorityFormat::build);
  }

  private static AuthorityStep build(Fields found) {
    return new AuthorityStep(
        found.get(KIND),
        Optional.ofNullable(found.orNull(BODY)),
        found.list(PARTY_KINDS),
        Optional.ofNullable(found.orNull(OR_AFTER)));
  }

  public static void write(AuthorityStep step, Writer out) {
    out.open(true);
    out.text("kind", Tokens.of(step.kind()));
    out.text("body", step.body());
    out.ids("party-kinds", step.partyKinds());
    out.text("or-after", step.orAfter());
    out.close();
  }
}
