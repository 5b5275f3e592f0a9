package org.entente.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;

/**
 * Who and what the generated dossiers are about: seven parties, two instruments, and days counted
 * from one. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Cast {
  /** The parties, {@code a} to {@code g}. */
  public static final List<Party> PARTIES = List.of(
      Party.of("a", "A"),
      Party.of("b", "B"),
      Party.of("c", "C"),
      Party.of("d", "D"),
      Party.of("e", "E"),
      Party.of("f", "F"),
      Party.of("g", "G"));

  /** The main text. */
  public static final Instrument TEXT = Instrument.of("text", "Text");

  /** What is signed besides. */
  public static final Instrument ANNEX = Instrument.of("annex", "Annex");

  /** The names of what occurs. */
  public static final List<String> OCCURRENCES = List.of("publication", "notification");

  /** The number of the last day on which a generated fact is dated. */
  public static final int DAYS = 12;

  private Cast() {}

  /**
   * Returns a day by its number. Day 0 is 24 February 2024, so that day 6 is the first of March.
   *
   * @param number the number, which may be negative
   * @return the day
   */
  public static LocalDate day(int number) {
    return LocalDate.of(2024, 2, 24).plusDays(number);
  }

  /**
   * Returns the ids of parties.
   *
   * @param parties the parties
   * @return their ids, in order
   */
  public static Set<PartyId> ids(Iterable<Party> parties) {
    Set<PartyId> ids = new TreeSet<>();
    parties.forEach(party -> ids.add(party.id()));
    return ids;
  }
}
