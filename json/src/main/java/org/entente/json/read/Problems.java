package org.entente.json.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.Wording;
import org.entente.json.read.Problem.Code;

/** What was found wrong so far. */
public final class Problems {
  private static final int MOST = 100;
  private static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
          problem -> problem.where().line())
      .thenComparingInt(problem -> problem.where().column());

  private final List<Problem> found = new ArrayList<>(0);
  private int count;

  /** Something else than what was expected. */
  public void add(Where where, Wording expected, Wording actual) {
    add(where, Code.UNEXPECTED_VALUE, expected, actual, "");
  }

  /** A rule that is broken. */
  public void add(Where where, Wording rule) {
    add(where, Code.BROKEN_RULE, rule, Problem.NOTHING, "");
  }

  void add(Where where, Code code, Wording expected, Wording actual, String meant) {
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
