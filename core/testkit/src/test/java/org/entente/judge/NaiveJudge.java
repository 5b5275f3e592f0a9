package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;

/**
 * A second, deliberately naive reading of MEANING §3–§9, to judge the timeline by. It walks day by
 * day and works everything out again from the facts each day, with lists, sets and recursion; of
 * the library it uses the nouns alone.
 */
final class NaiveJudge {
  private final Ledger ledger;
  private final Founding founding;
  private final Lasting continuance;
  private final Renewing renewing;
  private final List<Trial> trials;

  private NaiveJudge(Agreement agreement) {
    Unjudged.refuse(agreement);
    ledger = new Ledger(agreement);
    founding = new Founding(ledger);
    continuance = new Lasting(ledger);
    renewing = new Renewing(ledger);
    trials = ledger.trials;
    ledger.agreement.acts().stream()
        .filter(ConsensualAct.class::isInstance)
        .forEach(act -> trials.add(new Trial((ConsensualAct) act, ledger)));
  }

  /**
   * Judges every day from the first to the last. It lives on until some later day, since what takes
   * effect until then may reach back, and further for what is agreed and will. Nothing may be dated
   * before the first, save what does.
   */
  static List<Day> judge(Agreement agreement, LocalDate first, LocalDate last, LocalDate until) {
    NaiveJudge judge = new NaiveJudge(agreement);
    // What hangs on the end of a term that renews moves with it, and never comes.
    LocalDate longest = until.plusYears(2);
    List<Map<ActId, Verdict>> acts = new ArrayList<>();
    List<Verdict> foundings = new ArrayList<>();
    for (LocalDate date = first;
        !date.isAfter(until) || judge.isToReachBack(last, date) && date.isBefore(longest);
        date = date.plusDays(1)) {
      judge.live(date);
      acts.add(judge.verdicts());
      foundings.add(judge.founding.verdict());
    }
    List<Day> days = new ArrayList<>();
    for (int i = 0; !first.plusDays(i).isAfter(last); i++) {
      days.add(judge.day(first.plusDays(i), foundings.get(i), acts.get(i)));
    }
    return days;
  }

  /** Whether something that is agreed comes about on a day or later, and counts by the last. */
  private boolean isToReachBack(LocalDate last, LocalDate day) {
    return Stream.concat(trials.stream().map(Trial::due), Stream.of(founding.due()))
        .anyMatch(due -> due.day().filter(from -> !from.isAfter(last)).isPresent()
            && due.comes().filter(on -> !on.isBefore(day)).isPresent());
  }

  /** What each of some parties has not signed. */
  static Set<Verdict.Lack> missing(Assents assents, Set<PartyId> parties, LocalDate day) {
    Set<Verdict.Lack> missing = new HashSet<>();
    for (PartyId party : parties) {
      for (Optional<Instrument> instrument : assents.missing(party, day)) {
        missing.add(new Verdict.Lack(party, instrument.map(Instrument::id)));
      }
    }
    return missing;
  }

  /**
   * One day, in the order of MEANING §3.3. Successions are there already: places know their heirs
   * of the day.
   */
  private void live(LocalDate day) {
    ledger.today = day;
    if (ledger.revival.filter(day::equals).isPresent()) {
      trials.forEach(trial -> trial.revive(day));
      ledger.revival = Optional.empty();
      ledger.endedOn = Optional.empty();
    }
    renewing.live(day);
    letTakeEffect(day, () -> trials.forEach(trial -> trial.begin(day)));
    if (ledger.oldEnds.contains(day)) {
      ledger.add(day, day, situation -> situation.expire(day));
    }
    renewing.expire(day);
    endIfDue(day, false);
    founding.live(day);
    letTakeEffect(day, () -> {
      trials.forEach(trial -> trial.begin(day));
      trials.forEach(trial -> trial.enter(ledger.operative(day)));
    });
    renewing.live(day);
    endIfDue(day, true);
    Situation morning = ledger.operative(day);
    ledger.remember(morning, true);
    letTakeEffect(day, () -> {
      trials.stream().filter(trial -> !morning.ended).forEach(trial -> trial.hear(morning));
      trials.forEach(trial -> trial.dropIfGone(morning));
    });
    endIfDue(day, true);
    Situation evening = ledger.operative(day);
    ledger.remember(evening, false);
    trials.forEach(trial -> trial.look(evening));
  }

  /**
   * Takes a step, then lets every act take effect, all at once, that came into effect by it. If the
   * agreement ends thereby, only what decides on its end does.
   */
  private void letTakeEffect(LocalDate day, Runnable step) {
    List<Trial> due = new ArrayList<>(trials);
    due.removeIf(trial -> trial.verdict() instanceof Verdict.Done);
    step.run();
    keepThoseInEffect(due);
    if (due.isEmpty()) {
      return;
    }
    due.sort(Comparator.comparing((Trial trial) -> trial.completeBy(day))
        .thenComparing(trial -> trial.act.opening().orElse(LocalDate.MIN))
        .thenComparing(trial -> trial.act.id()));
    due.forEach(trial -> trial.limit(day, inEffect(trial).effect()));
    Situation situation = ledger.operative(day);
    if (situation.ended || situation.isPastTerm()) {
      due.forEach(trial -> trial.missOut(day));
      keepThoseInEffect(due);
    }
    Set<Descent> left = new HashSet<>();
    due.forEach(trial -> trial.unseat(day, inEffect(trial).effect(), situation, left));
    keepThoseInEffect(due);
    due.forEach(trial -> trial.alter(day, inEffect(trial).effect()));
    keepThoseInEffect(due);
    due.forEach(trial -> trial.apply(day, inEffect(trial).effect()));
    keepThoseInEffect(due);
    due.forEach(trial -> trial.adopt(day, inEffect(trial).effect()));
  }

  private static void keepThoseInEffect(List<Trial> due) {
    due.removeIf(trial -> !(trial.verdict() instanceof Verdict.Done));
  }

  private static Verdict.Done inEffect(Trial trial) {
    return (Verdict.Done) trial.verdict();
  }

  /**
   * Ends the agreement whose term is over or that may not go on with who is left, and with it what
   * was pending. Who is left counts once all changes have taken place.
   */
  private void endIfDue(LocalDate day, boolean changed) {
    Situation situation = ledger.operative(day);
    boolean due = situation.entered && !situation.ended && situation.isPastTerm();
    if (due) {
      ledger.revival =
          trials.stream().flatMap(trial -> trial.revives(day).stream()).min(LocalDate::compareTo);
    }
    if (due || changed && situation.isInForce() && !continuance.goesOn(situation)) {
      ledger.add(day, day, each -> each.ended = true);
    }
    boolean ended = ledger.operative(day).ended;
    ledger.endedOn = ledger.endedOn.or(() -> Optional.of(day).filter(on -> ended));
    if (ended || founding.verdict() instanceof Verdict.Lost) {
      trials.forEach(trial -> trial.end(day));
    }
  }

  private Map<ActId, Verdict> verdicts() {
    Map<ActId, Verdict> verdicts = new TreeMap<>();
    trials.forEach(trial -> verdicts.put(trial.act.id(), trial.verdict()));
    return verdicts;
  }

  private Day day(LocalDate date, Verdict founding, Map<ActId, Verdict> acts) {
    Situation situation = ledger.published(date);
    Map<PartyId, Map<InstrumentId, Optional<String>>> textsOf = new TreeMap<>();
    situation.parties().forEach(party -> textsOf.put(party, situation.textsOf(party)));
    return new Day(
        date,
        situation.isInForce(),
        situation.partners(),
        situation.associates(),
        situation.suspended(),
        situation.isInForce() ? situation.commonTexts() : Map.of(),
        textsOf,
        situation.termAsKnown(),
        situation.provisions,
        founding,
        acts);
  }
}
