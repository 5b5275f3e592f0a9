package org.entente.course;

import java.util.List;
import java.util.Map;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.answer.Event;
import org.entente.rule.Rules;

/**
 * The course that an agreement has taken: what a timeline keeps of it, and answers from.
 *
 * @param history where it stood on each day
 * @param founding what became of the founding
 * @param founders when founders consented for good
 * @param acts what became of each act that comes about by consent
 * @param events what happened, in order of day
 */
public record Course(
    History history,
    Decided founding,
    Founders founders,
    Map<ActId, Decided> acts,
    List<Event> events) {
  /** Follows an agreement from its first day to its last. */
  public static Course of(Agreement agreement, Rules rules) {
    return new Run(agreement, rules).run();
  }
}
