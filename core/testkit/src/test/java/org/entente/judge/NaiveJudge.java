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
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;

/**
 * A second, deliberately naive reading of MEANING §3–§6, to judge the timeline by. It walks day by
 * day and works everything out again from the facts each day, with lists, sets and recursion; of
 * the library it uses the nouns alone.
 */
final class NaiveJudge {
  private final Ledger ledger;
  private final Founding founding;
  private final List<Trial> trials = new ArrayList<>();

  private NaiveJudge(Agreement agreement) {
    ledger = new Ledger(agreement);
    founding = new Founding(ledger);
    agreement.acts().stream()
        .filter(ConsensualAct.class::isInstance)
        .forEach(act -> trials.add(new Trial((ConsensualAct) act, ledger)));
  }

  /**
   * Judges every day from the first to the last. It lives on until some later day, since what takes
   * effect until then may reach back. Nothing may be dated before the first, save what does.
   */
  static List<Day> judge(Agreement agreement, LocalDate first, LocalDate last, LocalDate until) {
    NaiveJudge judge = new NaiveJudge(agreement);
    List<LocalDate> dates = first.datesUntil(until.plusDays(1)).toList();
    List<Map<ActId, Verdict>> acts = new ArrayList<>();
    List<Verdict> foundings = new ArrayList<>();
    for (LocalDate date : dates) {
      judge.live(date);
      acts.add(judge.verdicts());
      foundings.add(judge.founding.verdict());
    }
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < dates.size() && !dates.get(i).isAfter(last); i++) {
      days.add(judge.day(dates.get(i), foundings.get(i), acts.get(i)));
    }
    return days;
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
    letTakeEffect(day, () -> trials.forEach(trial -> trial.begin(day)));
    endIfDue(day);
    founding.live(day);
    endIfDue(day);
    Situation morning = ledger.operative(day);
    letTakeEffect(day, () -> trials.forEach(trial -> trial.hear(morning)));
    endIfDue(day);
  }

  /**
   * Takes a step, then lets every act take effect, all at once, that came into effect by it. If the
   * agreement ends thereby, only what decides on its end does.
   */
  private void letTakeEffect(LocalDate day, Runnable step) {
    List<Trial> due = new ArrayList<>(trials);
    due.removeIf(trial -> trial.verdict() instanceof Verdict.Done);
    step.run();
    due.removeIf(trial -> !(trial.verdict() instanceof Verdict.Done));
    if (due.isEmpty()) {
      return;
    }
    due.sort(Comparator.comparing((Trial trial) -> inEffect(trial).complete().orElse(day))
        .thenComparing(trial -> trial.act.opening().orElse(LocalDate.MIN))
        .thenComparing(NaiveJudge::content));
    due.forEach(trial -> trial.limit(day, inEffect(trial).effect()));
    Situation situation = ledger.operative(day);
    if (situation.ended || situation.isPastTerm()) {
      due.forEach(trial -> trial.missOut(day));
      due.removeIf(trial -> !(trial.verdict() instanceof Verdict.Done));
    }
    due.forEach(trial -> trial.unseat(day, inEffect(trial).effect(), situation));
    due.forEach(trial -> trial.apply(day, inEffect(trial).effect()));
  }

  private static Verdict.Done inEffect(Trial trial) {
    return (Verdict.Done) trial.verdict();
  }

  private static String content(Trial trial) {
    StringBuilder adopts = new StringBuilder();
    for (Instrument text : trial.act.adopts()) {
      adopts
          .append(text.version().orElse(""))
          .append(text.digest().map(Object::toString).orElse(""))
          .append(' ');
    }
    return trial.act instanceof Amendment amendment
        ? adopts.append(amendment.term()).append(amendment.provisions()).toString()
        : adopts.toString();
  }

  /**
   * Ends the agreement whose term is over or that has too few parties, and with it what was
   * pending.
   */
  private void endIfDue(LocalDate day) {
    Situation situation = ledger.operative(day);
    boolean due = situation.entered && (situation.isPastTerm() || situation.isBelowMinimum());
    if (due && !situation.ended) {
      ledger.add(day, day, each -> each.ended = true);
    }
    if (due || situation.ended || founding.verdict() instanceof Verdict.Lost) {
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
    Map<InstrumentId, Optional<String>> texts = new TreeMap<>();
    situation.texts.forEach((id, instrument) -> texts.put(id, instrument.version()));
    return new Day(
        date,
        situation.isInForce(),
        situation.partners(),
        situation.associates(),
        situation.isInForce() ? texts : Map.of(),
        situation.term,
        situation.provisions,
        founding,
        acts);
  }
}
