package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.answer.Standing;
import org.entente.hearing.Hearing;

/**
 * Where an agreement would stand on the day on which a case would take effect, were it complete
 * now: with all that is agreed by then in effect, itself included.
 */
final class Outlook {
  private Outlook() {}

  static Standing of(Case each, Hearing hearing, Position morning, List<Case> acts) {
    LocalDate day = hearing.day();
    Progress.Due due = each.due(hearing, morning, day).orElseThrow();
    Position then = each.isFounding()
        ? founded(hearing, morning, due.effectiveOn())
        : after(each, morning, acts, due);
    return then.standing().toBuilder().day(due.happensOn()).consents(hearing).build();
  }

  private static Position founded(Hearing hearing, Position morning, LocalDate entry) {
    List<Place> taken = morning.founders().stream()
        .filter(place -> hearing.stands(place.holder().id()))
        .toList();
    return morning.in(Position.Phase.IN_FORCE).takingFounding(taken, entry, place -> true);
  }

  private static Position after(Case each, Position morning, List<Case> acts, Progress.Due due) {
    Progress before = each.progress();
    each.become(before.complete(due));
    TreeMap<LocalDate, List<Case>> agreed = new TreeMap<>();
    for (Case act : acts) {
      if (act.isDue(due.happensOn())) {
        agreed
            .computeIfAbsent(act.progress().happensOn(), on -> new ArrayList<>())
            .add(act);
      }
    }
    Position then = morning;
    for (List<Case> together : agreed.values()) {
      then = concluded(together, then);
    }
    each.become(before);
    return then;
  }

  /** After cases that take effect at once: whoever leaves does so before others join. */
  private static Position concluded(List<Case> cases, Position before) {
    Position after = before;
    cases.sort(Case.BY_EFFECT);
    for (Case each : cases) {
      Optional<Notices.PlacesEnded> ended = Notices.PlacesEnded.of(each, before);
      after = ended.isPresent() ? after.leaving(ended.get()::contains) : after;
    }
    for (Case each : cases) {
      after = Effects.after(each, after);
    }
    return after;
  }
}
