package org.entente.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
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
 * @param apart whether nothing applies between two parties, in one order at least
 */
public record Texts(
    List<Instrument> ofAll, List<OfSome> ofSome, BiPredicate<PartyId, PartyId> apart) {
  /**
   * Texts that do not bind some.
   *
   * @param texts the texts
   * @param without those whom they do not bind
   */
  public record OfSome(List<Instrument> texts, Set<PartyId> without) {}

  public static Texts of(List<Instrument> ofAll) {
    return new Texts(List.copyOf(ofAll), List.of(), (a, b) -> false);
  }

  public Texts plus(List<Instrument> more, Set<PartyId> without) {
    List<OfSome> longer = new ArrayList<>(ofSome);
    longer.add(new OfSome(List.copyOf(more), Set.copyOf(without)));
    return new Texts(ofAll, List.copyOf(longer), apart);
  }

  public Texts apart(BiPredicate<PartyId, PartyId> areApart) {
    return new Texts(ofAll, ofSome, areApart);
  }

  /** Whether nothing applies between two, of which neither is the other. */
  public boolean areApart(PartyId a, PartyId b) {
    return !a.equals(b) && (apart.test(a, b) || apart.test(b, a));
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
