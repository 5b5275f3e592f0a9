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
 * A second, deliberately naive reading of DESIGN §3–§6, to judge the timeline by. It walks day by
 * day and works everything out again from the facts each day, with lists, sets and recursion; of
 * the library it uses the nouns alone.
 */
final class NaiveJudge {
  private final History history;
  private final Founding founding;
  private final List<Hearing> hearings = new ArrayList<>();

  private NaiveJudge(Agreement agreement) {
    history = new History(agreement);
    founding = new Founding(history);
    agreement.acts().stream()
        .filter(ConsensualAct.class::isInstance)
        .forEach(act -> hearings.add(new Hearing((ConsensualAct) act, history)));
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
  static Set<Verdict.Missing> missing(Consents consents, Set<PartyId> parties, LocalDate day) {
    Set<Verdict.Missing> missing = new HashSet<>();
    for (PartyId party : parties) {
      for (Optional<Instrument> instrument : consents.missing(party, day)) {
        missing.add(new Verdict.Missing(party, instrument.map(Instrument::id)));
      }
    }
    return missing;
  }

  /**
   * One day, in the order of DESIGN §3.3. Successions are there already: places know their heirs of
   * the day.
   */
  private void live(LocalDate day) {
    letTakeEffect(day, () -> hearings.forEach(hearing -> hearing.begin(day)));
    endIfDue(day);
    founding.live(day);
    endIfDue(day);
    Position morning = history.operative(day);
    letTakeEffect(day, () -> hearings.forEach(hearing -> hearing.hear(morning)));
    endIfDue(day);
  }

  /**
   * Takes a step, then lets every act take effect, all at once, that came into effect by it. If the
   * agreement ends thereby, only what decides on its end does.
   */
  private void letTakeEffect(LocalDate day, Runnable step) {
    List<Hearing> due = new ArrayList<>(hearings);
    due.removeIf(hearing -> hearing.verdict() instanceof Verdict.InEffect);
    step.run();
    due.removeIf(hearing -> !(hearing.verdict() instanceof Verdict.InEffect));
    if (due.isEmpty()) {
      return;
    }
    due.sort(
        Comparator.comparing((Hearing hearing) -> inEffect(hearing).complete().orElse(day))
            .thenComparing(hearing -> hearing.act.opening().orElse(LocalDate.MIN))
            .thenComparing(NaiveJudge::content));
    due.forEach(hearing -> hearing.limit(day, inEffect(hearing).effect()));
    Position position = history.operative(day);
    if (position.ended || position.isPastTerm()) {
      due.forEach(hearing -> hearing.missOut(day));
      due.removeIf(hearing -> !(hearing.verdict() instanceof Verdict.InEffect));
    }
    due.forEach(hearing -> hearing.unseat(day, inEffect(hearing).effect(), position));
    due.forEach(hearing -> hearing.apply(day, inEffect(hearing).effect()));
  }

  private static Verdict.InEffect inEffect(Hearing hearing) {
    return (Verdict.InEffect) hearing.verdict();
  }

  private static String content(Hearing hearing) {
    StringBuilder adopts = new StringBuilder();
    for (Instrument text : hearing.act.adopts()) {
      adopts
          .append(text.version().orElse(""))
          .append(text.digest().map(Object::toString).orElse(""))
          .append(' ');
    }
    return hearing.act instanceof Amendment amendment
        ? adopts.append(amendment.term()).append(amendment.provisions()).toString()
        : adopts.toString();
  }

  /**
   * Ends the agreement whose term is over or that has too few parties, and with it what was
   * pending.
   */
  private void endIfDue(LocalDate day) {
    Position position = history.operative(day);
    boolean due = position.entered && (position.isPastTerm() || position.isBelowMinimum());
    if (due && !position.ended) {
      history.add(day, day, each -> each.ended = true);
    }
    if (due || position.ended || founding.verdict() instanceof Verdict.Failed) {
      hearings.forEach(hearing -> hearing.end(day));
    }
  }

  private Map<ActId, Verdict> verdicts() {
    Map<ActId, Verdict> verdicts = new TreeMap<>();
    hearings.forEach(hearing -> verdicts.put(hearing.act.id(), hearing.verdict()));
    return verdicts;
  }

  private Day day(LocalDate date, Verdict founding, Map<ActId, Verdict> acts) {
    Position position = history.published(date);
    Map<InstrumentId, Optional<String>> texts = new TreeMap<>();
    position.texts.forEach((id, instrument) -> texts.put(id, instrument.version()));
    return new Day(
        date,
        position.isInForce(),
        position.partners(),
        position.associates(),
        position.isInForce() ? texts : Map.of(),
        position.term,
        position.provisions,
        founding,
        acts);
  }
}
