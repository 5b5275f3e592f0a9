package org.example.service.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.answer.Matrix;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/**
 * The founding or an act, and what had become of it by a day.
 *
 * @param act the act; empty for the founding
 * @param proceeding what is asked; empty for a succession, which asks nobody
 * @param outcome what had become of it
 * @param title what it is called
 */
record Matter(Optional<Act> act, Optional<Proceeding> proceeding, Outcome outcome, String title) {

  /** The founding, then each act in the order of the dossier. */
  static List<Matter> of(Timeline timeline, LocalDate day, Phrases phrases) {
    List<Matter> matters = new ArrayList<>();
    matters.add(new Matter(
        Optional.empty(),
        Optional.of(timeline.agreement()),
        timeline.founding(day),
        phrases.say("kind.founding")));
    for (Act act : timeline.agreement().withoutWrongFacts().acts()) {
      matters.add(new Matter(
          Optional.of(act),
          act instanceof Proceeding proceeding ? Optional.of(proceeding) : Optional.empty(),
          timeline.outcome(act.id(), day),
          titleOf(act, phrases)));
    }
    return matters;
  }

  static String titleOf(Act act, Phrases phrases) {
    return act.title().orElseGet(() -> phrases.say("kind", act.kind()) + " '" + act.id() + "'");
  }

  /** Who has signed what; nothing of a succession. */
  Matrix matrix(Timeline timeline, LocalDate day) {
    return outcome instanceof Pending pending
        ? pending.matrix()
        : id().map(act -> timeline.matrix(act, day)).orElseGet(() -> timeline.matrix(day));
  }

  /** Those that an act brings in. */
  List<PartyId> newcomers() {
    return act.stream()
        .flatMap(each -> each.changes().stream())
        .flatMap(change -> change.introduced().stream())
        .map(Party::id)
        .toList();
  }

  Optional<ActId> id() {
    return act.map(Act::id);
  }

  /** Whether it is being asked on the day: pending, and opened by then. */
  boolean isOpenOn(LocalDate day) {
    return proceeding.isPresent()
        && outcome instanceof Pending pending
        && (act.isEmpty() || pending.isOpen());
  }
}
