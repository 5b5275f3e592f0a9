package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Act;
import org.entente.ActId;
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

  /** Whether one sets what the other sets, and differently. */
  private static boolean contradict(Act one, Act other) {
    Map<String, Object> sets = new HashMap<>();
    one.changes().forEach(change -> sets.putAll(change.sets()));
    return other.changes().stream()
        .flatMap(change -> change.sets().entrySet().stream())
        .anyMatch(
            each -> !sets.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
  }
}
