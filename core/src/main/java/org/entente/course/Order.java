package org.entente.course;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.ActId;

/**
 * The order of acts that take effect at once, which shows only where they contradict each other:
 * the one agreed last prevails, then the one opened last, then the one with the greater id. Of two
 * that bring in one party, or put out one, the first takes effect.
 */
final class Order {
  static final Comparator<Case> OF_EFFECT = Comparator.<Case, LocalDate>comparing(
          each -> each.progress().completedOn().orElse(LocalDate.MIN))
      .thenComparing(each -> each.opening().orElse(LocalDate.MIN))
      .thenComparing(each -> each.act().map(ActId::value).orElse(""));

  /** The order in which acts are judged on one day, where it matters which comes first. */
  static final Comparator<Case> OF_JUDGING = Comparator.<Case, LocalDate>comparing(
          each -> each.opening().orElse(LocalDate.MAX))
      .thenComparing(each -> each.act().map(ActId::value).orElse(""));

  private Order() {}
}
