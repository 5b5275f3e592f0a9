package org.entente.json.format;

import java.util.List;
import org.entente.DatedName;
import org.entente.Extensions;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Term;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A party with what registers call it. */
public final class PartyFormat {
  private static final Shape SHAPE = new Shape("a party");
  private static final Field<PartyId> ID = SHAPE.required("id", PartyFormat::declaredId);
  private static final Field<String> NAME = SHAPE.required("name", Scalars::line);
  private static final Field<PartyKind> KIND =
      SHAPE.optional("kind", Scalars.parsed("a kind of party", PartyKind::of));
  private static final Field<List<Identifier>> IDENTIFIERS =
      SHAPE.optional("identifiers", Lists.of("identifiers", PartyFormat::readIdentifier));
  private static final Field<List<DatedName>> DATED_NAMES =
      SHAPE.optional("dated-names", Lists.of("dated names", PartyFormat::readDatedName));
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private static final Shape IDENTIFIER = new Shape("an identifier");
  private static final Field<String> SCHEME = IDENTIFIER.required("scheme", Scalars::line);
  private static final Field<String> VALUE = IDENTIFIER.required("value", Scalars::line);
  private static final TermFormat.Days IDENTIFIER_DAYS = new TermFormat.Days(IDENTIFIER);

  private static final Shape DATED_NAME = new Shape("a dated name");
  private static final Field<String> DATED = DATED_NAME.required("name", Scalars::line);
  private static final TermFormat.Days NAME_DAYS = new TermFormat.Days(DATED_NAME);

  private PartyFormat() {}

  private static @Nullable PartyId declaredId(Reader in) {
    PartyId id = Scalars.parsed("the id of a party", PartyId::of).read(in);
    boolean isNew = id == null || !in.names().isDossier() || in.names().declare(id);
    return isNew ? id : in.expected("each party once");
  }

  public static @Nullable Party read(Reader in) {
    Fields found = in.object(SHAPE);
    Party party = found == null ? null : in.build(found, () -> build(found));
    if (party != null) {
      in.names().add(party);
    }
    return party;
  }

  private static Party build(Fields found) {
    Party.Builder builder = Party.builder().id(found.get(ID)).name(found.get(NAME));
    found.ifPresent(KIND, builder::kind);
    found.ifPresent(IDENTIFIERS, builder::addAllIdentifiers);
    found.ifPresent(DATED_NAMES, builder::addAllDatedNames);
    found.ifPresent(EXTENSIONS, builder::extensions);
    return builder.build();
  }

  public static @Nullable Identifier readIdentifier(Reader in) {
    Fields found = in.object(IDENTIFIER);
    if (found == null) {
      return null;
    }
    Term days = IDENTIFIER_DAYS.of(found, in);
    return days == null
        ? null
        : in.build(found, () -> new Identifier(found.get(SCHEME), found.get(VALUE), days));
  }

  public static @Nullable DatedName readDatedName(Reader in) {
    Fields found = in.object(DATED_NAME);
    if (found == null) {
      return null;
    }
    Term days = NAME_DAYS.of(found, in);
    return days == null ? null : in.build(found, () -> DatedName.of(found.get(DATED), days));
  }

  public static void write(Party party, Writer out) {
    boolean isShort = party.identifiers().isEmpty()
        && party.datedNames().isEmpty()
        && party.extensions().isEmpty();
    out.open(isShort);
    out.text("id", party.id().value());
    out.text("name", party.name());
    if (!party.kind().equals(PartyKind.ORGANISATION)) {
      out.text("kind", party.kind().token());
    }
    out.list("identifiers", party.identifiers(), PartyFormat::writeIdentifier);
    out.list("dated-names", party.datedNames(), PartyFormat::writeDatedName);
    ExtensionsFormat.write(party.extensions(), out);
    out.close();
  }

  public static void writeIdentifier(Identifier identifier, Writer out) {
    out.open(true);
    out.text("scheme", identifier.scheme());
    out.text("value", identifier.value());
    TermFormat.writeDays(identifier.validity(), out);
    out.close();
  }

  public static void writeDatedName(DatedName name, Writer out) {
    out.open(true);
    out.text("name", name.name());
    TermFormat.writeDays(name.validity(), out);
    out.close();
  }
}
