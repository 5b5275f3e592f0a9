package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of parties that successions make. Each line to a party is a place of its own, and lines
 * are followed one by one, so that there must not be too many, nor too long ones: splits and
 * mergers in turn would double them each time. SuccessionLimits are counted with their beginnings,
 * each of which is a line too, so that there are never fewer than the longest has parties.
 */
final class SuccessionLimits {
  private static final int MOST = 1_000;

  private SuccessionLimits() {}

  static void check(String what, List<Act> acts) {
    TreeMap<LocalDate, List<Succession>> byDay = new TreeMap<>();
    for (Act act : acts) {
      if (act instanceof Succession succession) {
        byDay.computeIfAbsent(succession.on(), day -> new ArrayList<>()).add(succession);
      }
    }
    Map<PartyId, Long> lines = new HashMap<>();
    byDay.values().forEach(each -> lines.putAll(followed(what, each, lines)));
  }

  /** The lines to the successors of one day, which all follow what was there before it. */
  private static Map<PartyId, Long> followed(
      String what, List<Succession> today, Map<PartyId, Long> before) {
    Map<PartyId, Long> after = new HashMap<>();
    for (Succession succession : today) {
      // The line of one that goes on is longer by one.
      for (PartyId goesOn : succession.remaining()) {
        checkLines(what, goesOn, before.getOrDefault(goesOn, 1L) + 1);
        after.put(goesOn, before.getOrDefault(goesOn, 1L) + 1);
      }
      for (Party successor : succession.successors()) {
        long lines = after.getOrDefault(successor.id(), before.getOrDefault(successor.id(), 1L));
        for (PartyId predecessor : succession.predecessors()) {
          lines += before.getOrDefault(predecessor, 1L);
        }
        checkLines(what, successor.id(), lines);
        after.put(successor.id(), lines);
      }
    }
    return after;
  }

  private static void checkLines(String what, PartyId party, long lines) {
    String rule = "%s must not lead to party '%s' by more than %s lines, or by a longer one";
    Check.that(lines <= MOST, rule, what, party, MOST);
  }
}
