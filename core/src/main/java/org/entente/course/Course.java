package org.entente.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Change;
import org.entente.Fact;
import org.entente.Proceeding;
import org.entente.Succession;
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
 * @param renewals whether the term was renewed, each time that it might have been
 */
public record Course(
    History history,
    Decided founding,
    Founders founders,
    Map<ActId, Decided> acts,
    List<Event> events,
    List<Renewals.Turn> renewals) {
  /** The last day on which a fact of it is dated; before all days if there is none. */
  public static LocalDate lastFact(Agreement agreement) {
    return Stream.concat(facts(agreement), agreement.acts().stream().flatMap(Course::factsOfAct))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private static Stream<LocalDate> factsOfAct(Act act) {
    Stream<LocalDate> notices = act.changes().stream()
        .filter(Change.Leaves.class::isInstance)
        .flatMap(change -> ((Change.Leaves) change).notifiedOn().stream());
    return act instanceof Succession succession
        ? Stream.concat(Stream.of(succession.on()), succession.notifiedOn().stream())
        : Stream.concat(notices, facts((Proceeding) act));
  }

  private static Stream<LocalDate> facts(Proceeding proceeding) {
    return proceeding.facts().stream().map(Fact::on);
  }

  /** Follows an agreement from its first day to its last. */
  public static Course of(Agreement agreement, Rules rules) {
    return new Run(agreement, rules).run();
  }
}
