package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.PartyId;
import org.entente.Quota;

/**
 * What a quota counts as one: a head, or the places of one that a table weighs (MEANING §4.1,
 * §4.4).
 */
record Block(List<Sitting> seats, long weight) {
  /** The blocks that a quota counts among some seats; names mean places of a day. */
  static List<Block> of(Quota quota, List<Sitting> seats, List<Sitting> all, LocalDate opening) {
    List<Block> blocks = new ArrayList<>();
    if (!quota.isWeighed()) {
      Sitting.heads(seats, opening).forEach(head -> blocks.add(new Block(head, 1)));
    }
    for (Map.Entry<PartyId, Long> entry : quota.table().entrySet()) {
      Set<Sitting> its = new HashSet<>(Sitting.of(entry.getKey(), all, opening));
      its.retainAll(seats);
      if (!its.isEmpty()) {
        blocks.add(new Block(List.copyOf(its), entry.getValue()));
      }
    }
    return blocks;
  }

  /** Whether the table, if there is one, names everybody asked. */
  static boolean areAllWeighed(
      Quota quota, List<Sitting> seats, List<Sitting> all, LocalDate opening) {
    Set<Sitting> weighed = Sitting.of(quota.table().keySet(), all, opening);
    return !quota.isWeighed()
        || seats.stream().allMatch(seat -> seat.gone() || weighed.contains(seat));
  }

  static long sum(List<Block> blocks, Predicate<Block> such) {
    return blocks.stream().filter(such).mapToLong(Block::weight).sum();
  }

  /** Whether some of a whole reach a bar; one at least is needed, whatever it is. */
  static boolean reaches(Quota.Bar bar, long have, long whole) {
    if (have < 1) {
      return false;
    }
    if (bar instanceof Quota.AtLeast number) {
      return have >= number.count();
    }
    if (bar instanceof Quota.AllBut number) {
      return have >= whole - number.count();
    }
    Quota.Share share = (Quota.Share) bar;
    long has = have * share.denominator();
    long need = whole * share.numerator();
    return share.exceeded() ? has > need : has >= need;
  }

  boolean isAny(Predicate<PartyId> such) {
    return Sitting.holders(seats).stream().anyMatch(such);
  }

  boolean isAll(Predicate<PartyId> such) {
    Set<PartyId> holders = Sitting.holders(seats);
    return !holders.isEmpty() && holders.stream().allMatch(such);
  }
}
