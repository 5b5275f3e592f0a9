package org.entente.json.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong so far. */
public final class Problems {
  private static final int MOST = 100;
  private static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
          problem -> problem.where().line())
      .thenComparingInt(problem -> problem.where().column());

  private final List<Problem> found = new ArrayList<>(0);
  private int count;

  public void add(Where where, String expected, String actual) {
    add(where, actual.isEmpty() ? Problem.RULE : Problem.UNEXPECTED, expected, actual, "");
  }

  void add(Where where, String code, String expected, String actual, String meant) {
    add(new Problem(where, code, expected, actual, meant));
  }

  private void add(Problem problem) {
    count++;
    if (found.size() < MOST) {
      found.add(problem);
    }
  }

  /** Adds what ended the reading, be it in the place of another problem. */
  void addBroken(BrokenDocument broken) {
    if (found.size() == MOST) {
      found.remove(MOST - 1);
    }
    add(broken.problem());
  }

  /** Grows with each problem, those not kept included. */
  public int count() {
    return count;
  }

  /** Those that were kept, in the order of the document. */
  List<Problem> inOrder() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
