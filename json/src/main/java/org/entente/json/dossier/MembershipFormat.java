package org.entente.json.dossier;

import java.util.List;
import java.util.Set;
import org.entente.PartyId;
import org.entente.answer.Completions;
import org.entente.answer.Membership;
import org.entente.json.format.Format;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;

/** The place of a party, and who might complete a consent. Written only. */
final class MembershipFormat {
  static final List<Format<?>> ALL = List.of(
      Format.result(Membership.class, MembershipFormat::write),
      Format.result(Membership.Suspended.class, MembershipFormat::writeSuspended),
      Format.result(Membership.Predecessor.class, MembershipFormat::writePredecessor),
      Format.result(Completions.class, MembershipFormat::writeCompletions));

  private MembershipFormat() {}

  private static void write(Membership member, Writer out) {
    out.open(true);
    writePlace(member, member.party().name(), out);
    out.close();
  }

  /** What there is of a place, within an object that was opened. */
  static void writePlace(Membership member, String name, Writer out) {
    out.text("party", member.party().id().value());
    out.text("name", name);
    out.text("role", Tokens.of(member.role()));
    out.date("since", member.since());
    if (!member.boundSince().equals(member.since())) {
      out.date("bound-since", member.boundSince());
    }
    out.text("by", member.by());
    out.optional("suspended", member.suspended(), MembershipFormat::writeSuspended);
    out.list("predecessors", member.predecessors(), MembershipFormat::writePredecessor);
  }

  private static void writeSuspended(Membership.Suspended suspended, Writer out) {
    out.open(true);
    out.text("by", suspended.by().value());
    out.date("since", suspended.since());
    out.text("until", suspended.until());
    out.close();
  }

  private static void writePredecessor(Membership.Predecessor predecessor, Writer out) {
    out.open(true);
    out.text("party", predecessor.party().value());
    out.date("until", predecessor.until());
    out.close();
  }

  private static void writeCompletions(Completions completions, Writer out) {
    out.open(false);
    out.name("sets");
    out.list(false, completions.sets(), MembershipFormat::writeSet);
    if (completions.isCutOff()) {
      out.flag("cut-off", true);
    }
    out.close();
  }

  private static void writeSet(Set<PartyId> parties, Writer out) {
    out.ids(List.copyOf(parties));
  }
}
