package org.entente.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked for consent to a proceeding at the end of a day gone by: what one of them had given
 * by the eve of a succession stands for its heir. What is past does not change, and is found once.
 */
public final class Asked {
  private final Function<LocalDate, Set<PartyId>> found;
  private @Nullable Map<LocalDate, Set<PartyId>> known;

  private Asked(Function<LocalDate, Set<PartyId>> found) {
    this.found = found;
  }

  public static Asked by(Function<LocalDate, Set<PartyId>> found) {
    return new Asked(found);
  }

  synchronized boolean contains(PartyId party, LocalDate day) {
    Map<LocalDate, Set<PartyId>> days = known;
    if (days == null) {
      days = new HashMap<>();
      known = days;
    }
    return days.computeIfAbsent(day, found).contains(party);
  }
}
