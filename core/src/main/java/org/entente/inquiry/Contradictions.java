package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Change;
import org.entente.Instrument;
import org.entente.answer.Finding;
import org.entente.course.Decided;

/**
 * Acts that took effect at once and set one thing differently, where neither was agreed or opened
 * later than the other: the one with the greater id prevails, and nobody may have meant it to.
 */
final class Contradictions {
  /** What acts have in common between which nothing but their ids decides. */
  private record Moment(
      LocalDate completedOn, Optional<LocalDate> opening, LocalDate on, boolean isGiven) {
    static Moment of(Decided decided) {
      LocalDate completed = decided.completedOn().orElseThrow();
      LocalDate effect = decided.effectiveOn();
      return new Moment(
          completed,
          decided.said().opening(),
          effect.isBefore(completed) ? completed : effect,
          decided.given().isPresent());
    }
  }

  private Contradictions() {}

  /** What is found, by the act that prevails. */
  static Map<ActId, List<Finding>> of(Answers answers) {
    return answers.course().acts().values().stream()
        .filter(decided -> decided.progress().isInEffect())
        .collect(Collectors.groupingBy(Moment::of))
        .values()
        .stream()
        .flatMap(group -> of(group).stream())
        .collect(Collectors.groupingBy(found -> found.act().orElseThrow()));
  }

  private static List<Finding> of(List<Decided> group) {
    List<Act> acts = group.stream()
        .map(decided -> decided.act().orElseThrow())
        .sorted(Comparator.comparing(Act::id))
        .toList();
    List<Finding> found = new ArrayList<>();
    for (int second = 1; second < acts.size(); second++) {
      Act prevails = acts.get(second);
      lastBefore(second, acts)
          .ifPresent(other ->
              found.add(Finding.of("decided-by-id").withAct(prevails.id()).with("other", other)));
    }
    return found;
  }

  /** The nearest that one prevails over; it prevails over those before by the same. */
  private static Optional<ActId> lastBefore(int second, List<Act> acts) {
    for (int first = second - 1; first >= 0; first--) {
      if (contradict(acts.get(first), acts.get(second))) {
        return Optional.of(acts.get(first).id());
      }
    }
    return Optional.empty();
  }

  private static boolean contradict(Act one, Act other) {
    return one.changes().stream()
        .anyMatch(
            change -> other.changes().stream().anyMatch(each -> change.accept(new Against(each))));
  }

  /** Whether a change sets what another sets, and differently. */
  private record Against(Change other) implements Change.Visitor<Boolean> {
    @Override
    public Boolean joins(Change.Joins joins) {
      return false;
    }

    @Override
    public Boolean leaves(Change.Leaves leaves) {
      return false;
    }

    @Override
    public Boolean succeeds(Change.Succeeds succeeds) {
      return false;
    }

    @Override
    public Boolean expels(Change.Expels expels) {
      return false;
    }

    /** One lets a party be asked that the other does not, or sooner. */
    @Override
    public Boolean suspends(Change.Suspends suspends) {
      return (other instanceof Change.Suspends others
              && others.party().equals(suspends.party())
              && !others.equals(suspends))
          || (other instanceof Change.Reinstates reinstates
              && reinstates.party().equals(suspends.party()));
    }

    @Override
    public Boolean reinstates(Change.Reinstates reinstates) {
      return other instanceof Change.Suspends suspends
          && suspends.party().equals(reinstates.party());
    }

    @Override
    public Boolean changesRole(Change.ChangesRole changesRole) {
      return other instanceof Change.ChangesRole others
          && others.party().equals(changesRole.party())
          && !others.equals(changesRole);
    }

    /** Of two that take one place the first does, and the other fails. */
    @Override
    public Boolean substitutes(Change.Substitutes substitutes) {
      return false;
    }

    @Override
    public Boolean adopts(Change.Adopts adopts) {
      return other instanceof Change.Adopts others
          && adopts.instruments().stream()
              .anyMatch(text -> others.instruments().stream().anyMatch(each -> differ(text, each)));
    }

    private static boolean differ(Instrument one, Instrument other) {
      return one.id().equals(other.id()) && !one.equals(other);
    }

    @Override
    public Boolean setsTerm(Change.SetsTerm setsTerm) {
      return other instanceof Change.SetsTerm && !other.equals(setsTerm);
    }

    @Override
    public Boolean setsProvisions(Change.SetsProvisions setsProvisions) {
      return other instanceof Change.SetsProvisions && !other.equals(setsProvisions);
    }

    @Override
    public Boolean ends(Change.Ends ends) {
      return false;
    }
  }
}
