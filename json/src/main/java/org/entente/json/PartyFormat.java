package org.entente.json;

import java.util.List;
import org.entente.DatedName;
import org.entente.Extensions;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Term;
import org.jspecify.annotations.Nullable;

/** A party with what registers call it. */
final class PartyFormat {
  private static final Shape SHAPE = new Shape("a party");
  private static final Field<PartyId> ID = SHAPE.required("id", PartyFormat::declaredId);
  private static final Field<String> NAME = SHAPE.required("name", In::text);
  private static final Field<PartyKind> KIND =
      SHAPE.optional("kind", In.parsed("a kind of party", PartyKind::of));
  private static final Field<List<Identifier>> IDENTIFIERS =
      SHAPE.optional("identifiers", In.listOf("identifiers", PartyFormat::readIdentifier));
  private static final Field<List<DatedName>> DATED_NAMES =
      SHAPE.optional("dated-names", In.listOf("dated names", PartyFormat::readDatedName));
  private static final Field<Extensions> EXTENSIONS =
      SHAPE.optional("extensions", ExtensionsFormat::read);

  private static final Shape IDENTIFIER = new Shape("an identifier");
  private static final Field<String> SCHEME = IDENTIFIER.required("scheme", In::text);
  private static final Field<String> VALUE = IDENTIFIER.required("value", In::text);
  private static final TermFormat.Days IDENTIFIER_DAYS = new TermFormat.Days(IDENTIFIER);

  private static final Shape DATED_NAME = new Shape("a dated name");
  private static final Field<String> DATED = DATED_NAME.required("name", In::text);
  private static final TermFormat.Days NAME_DAYS = new TermFormat.Days(DATED_NAME);

  private PartyFormat() {}

  private static @Nullable PartyId declaredId(In in) {
    PartyId id = In.parsed("the id of a party", PartyId::of).read(in);
    boolean isNew = id == null || !in.names().isDossier() || in.names().declare(id);
    return isNew ? id : in.expected("each party once");
  }

  static @Nullable Party read(In in) {
    Found found = in.object(SHAPE);
    Party party = found == null ? null : in.build(found, () -> build(found));
    if (party != null) {
      in.names().add(party);
    }
    return party;
  }

  private static Party build(Found found) {
    Party.Builder builder = Party.builder().id(found.get(ID)).name(found.get(NAME));
    found.ifPresent(KIND, builder::kind);
    found.ifPresent(IDENTIFIERS, builder::addAllIdentifiers);
    found.ifPresent(DATED_NAMES, builder::addAllDatedNames);
    found.ifPresent(EXTENSIONS, builder::extensions);
    return builder.build();
  }

  static @Nullable Identifier readIdentifier(In in) {
    Found found = in.object(IDENTIFIER);
    if (found == null) {
      return null;
    }
    Term days = IDENTIFIER_DAYS.of(found, in);
    return days == null
        ? null
        : in.build(found, () -> new Identifier(found.get(SCHEME), found.get(VALUE), days));
  }

  static @Nullable DatedName readDatedName(In in) {
    Found found = in.object(DATED_NAME);
    if (found == null) {
      return null;
    }
    Term days = NAME_DAYS.of(found, in);
    return days == null ? null : in.build(found, () -> DatedName.of(found.get(DATED), days));
  }

  static void write(Party party, Out out) {
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

  static void writeIdentifier(Identifier identifier, Out out) {
    out.open(true);
    out.text("scheme", identifier.scheme());
    out.text("value", identifier.value());
    TermFormat.writeDays(identifier.validity(), out);
    out.close();
  }

  static void writeDatedName(DatedName name, Out out) {
    out.open(true);
    out.text("name", name.name());
    TermFormat.writeDays(name.validity(), out);
    out.close();
  }
}
