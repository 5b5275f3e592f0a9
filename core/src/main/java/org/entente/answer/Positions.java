package org.entente.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Term;

/** In what two positions differ. */
final class Positions {
  private final Standing before;
  private final Standing after;
  private final List<Difference> found = new ArrayList<>();

  private Positions(Standing before, Standing after) {
    this.before = before;
    this.after = after;
  }

  static List<Difference> compared(Standing before, Standing after) {
    Positions positions = new Positions(before, after);
    positions.addForce();
    positions.addMembers();
    positions.addTexts();
    positions.addRules();
    return List.copyOf(positions.found);
  }

  private void addForce() {
    if (before.isInForce() != after.isInForce()) {
      found.add(Difference.of(after.isInForce() ? "in-force" : "not-in-force"));
    }
  }

  /** Of those bound before, whose places a member has taken since. */
  private Set<PartyId> replacedBy(Membership member) {
    Set<PartyId> replaced = new TreeSet<>();
    for (Membership.Predecessor each : member.predecessors()) {
      if (each.until().isAfter(before.day()) && before.isParty(each.party())) {
        replaced.add(each.party());
      }
    }
    replaced.remove(member.party().id());
    return replaced;
  }

  private void addMembers() {
    Set<PartyId> passed = new HashSet<>();
    for (Membership member : after.members()) {
      PartyId party = member.party().id();
      Optional<Membership> earlier = before.member(party);
      Set<PartyId> predecessors = replacedBy(member);
      passed.addAll(predecessors);
      for (PartyId predecessor : predecessors) {
        String code = after.isParty(predecessor) ? "separated" : "succeeded";
        found.add(Difference.of(code, party).with("predecessor", predecessor));
      }
      if (earlier.isEmpty() && predecessors.isEmpty()) {
        found.add(Difference.of("joined", party)
            .with("role", member.role().name().toLowerCase(Locale.ROOT)));
      } else if (earlier.isPresent() && !earlier.get().role().equals(member.role())) {
        found.add(Difference.of("role-changed", party)
            .with("role", member.role().name().toLowerCase(Locale.ROOT)));
      }
      boolean wasSuspended =
          earlier.filter(each -> each.suspended().isPresent()).isPresent();
      if (member.suspended().isPresent() != wasSuspended) {
        found.add(Difference.of(wasSuspended ? "reinstated" : "suspended", party));
      }
    }
    before.members().stream()
        .map(Membership::party)
        .map(Party::id)
        .filter(party -> !after.isParty(party) && !passed.contains(party))
        .forEach(party -> found.add(Difference.of("left", party)));
  }

  private void addTexts() {
    for (Instrument text : after.texts()) {
      Optional<Instrument> earlier = before.text(text.id());
      if (!earlier.equals(Optional.of(text))) {
        found.add(about(text, earlier.isEmpty() ? "text-added" : "text-changed"));
      }
    }
    Set<InstrumentId> left = new HashSet<>();
    after.texts().forEach(text -> left.add(text.id()));
    before.texts().stream()
        .filter(text -> !left.contains(text.id()))
        .forEach(text -> found.add(about(text, "text-removed")));
  }

  private static Difference about(Instrument text, String code) {
    Difference difference =
        ImmutableDifference.builder().code(code).instrument(text.id()).build();
    return text.version().map(version -> difference.with("version", version)).orElse(difference);
  }

  private void addRules() {
    if (!before.term().equals(after.term())) {
      found.add(term(after.term()));
    }
    if (!before.provisions().equals(after.provisions())) {
      found.add(Difference.of("provisions-changed"));
    }
  }

  static Difference term(Term term) {
    Difference difference = Difference.of("term-changed");
    return term.until()
        .map(until -> difference.with("last", until.minusDays(1)))
        .orElse(difference);
  }
}
