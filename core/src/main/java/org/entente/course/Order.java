package org.entente.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.entente.ActId;
import org.entente.Change;

/**
 * The order of acts that take effect at once, which shows only where they contradict each other:
 * the one agreed last prevails, then the one opened last, then one by what it changes, so that ids
 * do not matter.
 */
final class Order {
  static final Comparator<Case> OF_EFFECT = Comparator.<Case, LocalDate>comparing(
          each -> each.progress().completedOn().orElse(LocalDate.MIN))
      .thenComparing(each -> each.opening().orElse(LocalDate.MIN))
      .thenComparing(Order::content)
      .thenComparing(each -> each.act().map(ActId::value).orElse(""));

  private Order() {}

  /** Texts before terms before provisions; what is not changed comes before what is. */
  private static String content(Case each) {
    return texts(each) + of(each, Change.SetsTerm.class) + of(each, Change.SetsProvisions.class);
  }

  private static String texts(Case each) {
    return each.proceeding().toSign().stream()
        .map(text ->
            text.version().orElse("") + text.digest().map(Object::toString).orElse("") + ' ')
        .collect(Collectors.joining());
  }

  private static String of(Case each, Class<? extends Change> kind) {
    return each.changes().stream()
        .filter(kind::isInstance)
        .map(Object::toString)
        .collect(Collectors.joining());
  }
}
