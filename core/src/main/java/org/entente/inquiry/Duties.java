package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ActId;
import org.entente.Anchors;
import org.entente.EffectDay;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.course.Decided;
import org.entente.hearing.Lineage;

/** The duties that survive on a day, of those who are out: by leaving, or with the agreement. */
public final class Duties {
  /**
   * What survives of one leaving.
   *
   * @param act the act by which the party left, if it was one
   * @param parties who bears it: the party, or who has taken its place since
   * @param until the first day without, which it may wait for
   */
  public record Duty(Optional<ActId> act, Set<PartyId> parties, EffectDay until) {
    private static final Comparator<Duty> BY_END =
        Comparator.comparing(duty -> duty.until().day().orElse(LocalDate.MAX));
  }

  private static final Set<Event.Kind> OUT = Set.of(Event.Kind.LEFT, Event.Kind.EXPELLED);

  private final Answers answers;
  private final LocalDate day;
  private final List<Duty> duties = new ArrayList<>();

  private Duties(Answers answers, LocalDate day) {
    this.answers = answers;
    this.day = day;
  }

  /** Those that survive at the end of a day. */
  public static List<Duty> of(Answers answers, LocalDate day) {
    Duties found = new Duties(answers, day);
    answers.course().acts().forEach(found::addLeavers);
    answers.course().events().stream()
        .filter(event -> event.kind() == Event.Kind.LEFT && !event.on().isAfter(day))
        .filter(found::isWithoutNotice)
        .forEach(found::addOutByTerm);
    answers.endedBy(day).ifPresent(found::addAll);
    return found.duties;
  }

  /** The latest of those that a party bears; empty if it bears none. */
  public static Optional<EffectDay> of(Answers answers, PartyId party, LocalDate day) {
    return of(answers, day).stream()
        .filter(duty -> duty.parties().contains(party))
        .max(Duty.BY_END)
        .map(Duty::until);
  }

  private void addLeavers(ActId act, Decided decided) {
    Provisions provisions = decided.said().provisions();
    if (provisions.dutiesUntil().isPresent()
        && decided.settledBy(day).orElse(null) instanceof Outcome.InEffect left) {
      LocalDate from = decided.progress().leftOn();
      decided
          .progress()
          .leavers()
          .forEach(leaver -> add(Optional.of(act), leaver, from, left.effectiveOn(), provisions));
    }
  }

  private boolean isWithoutNotice(Event event) {
    return event
        .act()
        .map(act -> answers.decided(act).progress().leavers().isEmpty())
        .orElse(true);
  }

  private void addOutByTerm(Event event) {
    LocalDate from = event.effectiveOn();
    Provisions provisions = eveOf(from).provisions();
    event.parties().forEach(party -> add(event.act(), party, from, from, provisions));
  }

  private void addAll(LocalDate end) {
    Standing last = eveOf(end);
    Set<PartyId> gone = answers.course().events().stream()
        .filter(event -> OUT.contains(event.kind()) && event.effectiveOn().equals(end))
        .flatMap(event -> event.parties().stream())
        .collect(Collectors.toSet());
    last.members().stream()
        .map(member -> member.party().id())
        .filter(party -> !gone.contains(party))
        .forEach(party -> add(Optional.empty(), party, end, end, last.provisions()));
  }

  private Standing eveOf(LocalDate out) {
    return answers.on(out.minusDays(1));
  }

  private void add(
      Optional<ActId> act, PartyId party, LocalDate from, LocalDate out, Provisions provisions) {
    Lineage lineage = answers.position(day).lineage();
    Optional<LocalDate> bound = eveOf(out).member(party).map(Membership::boundSince);
    Anchors known = Anchors.knownOn(day, anchor -> switch (anchor.kind()) {
      case LEFT -> Optional.of(out);
      case BOUND -> bound;
      case COMPLETION, OPENING, ENTRY_INTO_FORCE, TERM_END, OCCURRENCE -> lineage.day(anchor, day);
    });
    provisions
        .dutiesUntil()
        .map(rule -> rule.runningFrom(out, known))
        .filter(until ->
            !until.isNever() && until.day().filter(d -> !d.isAfter(day)).isEmpty())
        .ifPresent(until -> duties.add(new Duty(act, lineage.heirs(party, from), until)));
  }
}
