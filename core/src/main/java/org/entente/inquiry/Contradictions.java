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
import org.entente.Change;
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
    Map<String, Setting> settings = new HashMap<>();
    for (int place = 0; place < acts.size(); place++) {
      Act act = acts.get(place);
      int nearest = -1;
      for (Change change : act.changes()) {
        for (Map.Entry<String, Object> each : change.sets().entrySet()) {
          Setting setting = new Setting(each.getValue(), place, -1);
          Setting last = settings.merge(each.getKey(), setting, Setting::then);
          nearest = Math.max(nearest, last.otherwise());
        }
      }
      if (nearest >= 0) {
        found.add(Finding.of("decided-by-id")
            .withAct(act.id())
            .with("other", acts.get(nearest).id()));
      }
    }
    return found;
  }

  /**
   * To what something is set last, by the act in a place, and in which place the nearest is that
   * sets it otherwise, over which it prevails; it prevails over those before by the same.
   */
  private record Setting(Object value, int place, int otherwise) {
    Setting then(Setting next) {
      return new Setting(next.value, next.place, next.value.equals(value) ? otherwise : place);
    }
  }
}
