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
 * mergers in turn would double them each time.
 */
final class Lines {
  private static final int MOST = 1_000;

  private record Line(long count, int length) {
    static final Line NEW = new Line(1, 1);
  }

  private Lines() {}

  static void check(String what, List<Act> acts) {
    TreeMap<LocalDate, List<Succession>> byDay = new TreeMap<>();
    for (Act act : acts) {
      if (act instanceof Succession succession) {
        byDay.computeIfAbsent(succession.on(), day -> new ArrayList<>()).add(succession);
      }
    }
    Map<PartyId, Line> lines = new HashMap<>();
    byDay.values().forEach(each -> lines.putAll(followed(what, each, lines)));
  }

  /** The lines to the successors of one day, which all follow what was there before it. */
  private static Map<PartyId, Line> followed(
      String what, List<Succession> today, Map<PartyId, Line> before) {
    Map<PartyId, Line> after = new HashMap<>();
    for (Succession succession : today) {
      for (Party successor : succession.successors()) {
        Line line =
            after.getOrDefault(successor.id(), before.getOrDefault(successor.id(), Line.NEW));
        for (PartyId predecessor : succession.predecessors()) {
          Line held = before.getOrDefault(predecessor, Line.NEW);
          line = new Line(line.count() + held.count(), Math.max(line.length(), held.length() + 1));
        }
        if (line.count() > MOST || line.length() > MOST) {
          throw new IllegalArgumentException(what + " must not lead to party '" + successor.id()
              + "' by more than " + MOST + " lines, or by a longer one");
        }
        after.put(successor.id(), line);
      }
    }
    return after;
  }
}
