package org.entente.hearing;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.answer.Standing;

/** The ids of those asked: a view of the partners, where it is they, spares copying them. */
final class Electors extends AbstractSet<PartyId> {
  private final Standing standing;

  private Electors(Standing standing) {
    this.standing = standing;
  }

  static Set<PartyId> of(Standing standing) {
    return standing.asksPartners() ? new Electors(standing) : ids(standing.electorate());
  }

  private static Set<PartyId> ids(List<Party> parties) {
    Set<PartyId> ids = new LinkedHashSet<>();
    parties.forEach(party -> ids.add(party.id()));
    return ids;
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
