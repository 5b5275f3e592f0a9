package org.entente.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.PartyId;

/**
 * Who was asked for consent to a proceeding at the end of a day gone by: what one of them had given
 * by the eve of a succession stands for its heir. What is past does not change, and is found once.
 */
public final class Asked {
  private final Function<LocalDate, Set<PartyId>> found;
  private final Map<LocalDate, Set<PartyId>> known = new HashMap<>(0);

  private Asked(Function<LocalDate, Set<PartyId>> found) {
    this.found = found;
  }

  public static Asked by(Function<LocalDate, Set<PartyId>> found) {
    return new Asked(found);
  }

  synchronized boolean contains(PartyId party, LocalDate day) {
    return known.computeIfAbsent(day, found).contains(party);
  }
}
