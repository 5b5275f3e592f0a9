package org.entente.roll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;

/**
 * The texts in force: those of everybody and, in order, those that do not bind some. Immutable and
 * thread-safe.
 *
 * @param ofAll the texts of everybody
 * @param ofSome later texts, in the order in which they took effect
 * @param apart pairs of parties between which nothing applies
 */
public record Texts(List<Instrument> ofAll, List<OfSome> ofSome, Set<Set<PartyId>> apart) {
  /**
   * Texts that do not bind some.
   *
   * @param texts the texts
   * @param without those whom they do not bind
   */
  public record OfSome(List<Instrument> texts, Set<PartyId> without) {}

  public static Texts of(List<Instrument> ofAll) {
    return new Texts(List.copyOf(ofAll), List.of(), Set.of());
  }

  public Texts plus(List<Instrument> more, Set<PartyId> without) {
    List<OfSome> longer = new ArrayList<>(ofSome);
    longer.add(new OfSome(List.copyOf(more), Set.copyOf(without)));
    return new Texts(ofAll, List.copyOf(longer), apart);
  }

  public Texts plusApart(PartyId one, Set<PartyId> others) {
    Set<Set<PartyId>> more = new HashSet<>(apart);
    others.stream()
        .filter(other -> !other.equals(one))
        .forEach(other -> more.add(Set.of(one, other)));
    return new Texts(ofAll, ofSome, Set.copyOf(more));
  }

  /** Whether nothing applies between two, of which neither is the other. */
  public boolean areApart(PartyId a, PartyId b) {
    return !apart.isEmpty() && !a.equals(b) && apart.contains(Set.of(a, b));
  }

  /** What parties have in common: each instrument in the latest version that all of them have. */
  public List<Instrument> inCommon(Supplier<List<PartyId>> parties) {
    if (ofSome.isEmpty()) {
      return ofAll;
    }
    List<PartyId> all = parties.get();
    Map<InstrumentId, Instrument> latest = new LinkedHashMap<>();
    ofAll.forEach(text -> latest.put(text.id(), text));
    for (OfSome each : ofSome) {
      if (all.stream().noneMatch(each.without()::contains)) {
        each.texts().forEach(text -> latest.put(text.id(), text));
      }
    }
    return List.copyOf(latest.values());
  }
}
