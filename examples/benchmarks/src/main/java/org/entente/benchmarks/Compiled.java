package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Signature;

/**
 * The floor of asking again: the signatures of one day are compiled to bits beforehand, and only
 * the deciding is measured.
 */
final class Compiled {
  private final List<PartyId> parties = new ArrayList<>();
  private final BitSet founders = new BitSet();
  private final BitSet founded;
  private final List<BitSet> signed = new ArrayList<>();
  private final int[] newcomers;

  Compiled(Agreement agreement, LocalDate day) {
    Map<PartyId, Integer> numbers = new HashMap<>();
    for (Party party : agreement.knownParties().values()) {
      numbers.put(party.id(), parties.size());
      parties.add(party.id());
    }
    agreement.founders().forEach(party -> founders.set(numbers.get(party.id())));
    founded = bits(agreement.signatures(), numbers, day);
    newcomers = new int[agreement.acts().size()];
    for (Act act : agreement.acts()) {
      Accession accession = (Accession) act;
      newcomers[signed.size()] = numbers.get(accession.party().id());
      signed.add(bits(accession.signatures(), numbers, day));
    }
  }

  private static BitSet bits(
      List<Signature> signatures, Map<PartyId, Integer> numbers, LocalDate day) {
    BitSet bits = new BitSet();
    for (Signature signature : signatures) {
      if (!signature.on().isAfter(day)) {
        bits.set(numbers.get(signature.party()));
      }
    }
    return bits;
  }

  private record Bits(List<PartyId> names, BitSet in, BitSet lacking) implements Answer {
    @Override
    public Set<PartyId> parties() {
      return named(in);
    }

    @Override
    public Set<PartyId> missing() {
      return named(lacking);
    }

    private Set<PartyId> named(BitSet bits) {
      Set<PartyId> named = new LinkedHashSet<>();
      bits.stream().forEach(bit -> named.add(names.get(bit)));
      return named;
    }
  }

  Answer decide() {
    BitSet in = new BitSet(parties.size());
    BitSet missing = (BitSet) founders.clone();
    missing.andNot(founded);
    if (missing.isEmpty()) {
      in.or(founders);
    }
    for (int i = 0; i < newcomers.length; i++) {
      missing.clear();
      missing.or(in);
      missing.set(newcomers[i]);
      missing.andNot(signed.get(i));
      if (missing.isEmpty()) {
        in.set(newcomers[i]);
      }
    }
    return new Bits(parties, in, missing);
  }
}
