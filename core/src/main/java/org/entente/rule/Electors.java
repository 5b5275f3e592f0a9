package org.entente.rule;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;

/**
 * Whom a standing asks, as ids. A rule that names a few, or nobody, does not have to look at them
 * all.
 */
final class Electors extends AbstractSet<PartyId> {
  private final Standing standing;

  private Electors(Standing standing) {
    this.standing = standing;
  }

  static Set<PartyId> of(Standing standing) {
    if (standing.asksPartners()) {
      return new Electors(standing);
    }
    Set<PartyId> fixed = new LinkedHashSet<>();
    standing.electorate().forEach(party -> fixed.add(party.id()));
    return fixed;
  }

  @Override
  public boolean contains(Object party) {
    return party instanceof PartyId id
        && standing.member(id).filter(member -> member.role() == Role.PARTNER).isPresent();
  }

  @Override
  public Iterator<PartyId> iterator() {
    Iterator<Party> parties = standing.partners().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return parties.hasNext();
      }

      @Override
      public PartyId next() {
        return parties.next().id();
      }
    };
  }

  @Override
  public int size() {
    return standing.partners().size();
  }
}
