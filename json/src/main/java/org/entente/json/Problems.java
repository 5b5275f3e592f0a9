package org.entente.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.json.DossierException.Problem;

/** What was found wrong so far. */
final class Problems {
  private static final int MOST = 100;

  private final List<Problem> found = new ArrayList<>(0);
  private int count;

  void add(Where where, String expected, String actual) {
    add(new Problem(where.path(), where.line(), where.column(), expected, actual));
  }

  void add(Problem problem) {
    count++;
    if (found.size() < MOST) {
      found.add(problem);
    }
  }

  void addBroken(BrokenDocument broken) {
    if (found.size() == MOST) {
      found.remove(MOST - 1);
    }
    add(broken.problem());
  }

  /** Grows with each problem, those not kept included. */
  int count() {
    return count;
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
      throw new DossierException(found);
    }
  }
}
