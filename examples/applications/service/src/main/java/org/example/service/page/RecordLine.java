package org.example.service.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Proceeding;
import org.example.service.answer.Entry;
import org.example.service.store.FactsByVersion.Recording;

/**
 * One line of the record, in words.
 *
 * @param day its day; or that it has none
 * @param what what it is, of whom, and about what
 * @param of of the founding, or of which act
 * @param source where it is written, or empty
 * @param known from which day it was known, where that is not its own day
 * @param wrong since when it is known to be wrong, or empty
 * @param here when it was recorded in this register, by whom, in which version; or empty
 */
public record RecordLine(
    String day,
    String what,
    String of,
    Optional<String> source,
    Optional<String> known,
    Optional<String> wrong,
    Optional<String> here) {

  static List<RecordLine> of(
      List<Entry> entries,
      Agreement agreement,
      Map<String, Recording> recordings,
      Phrases phrases,
      ZoneId zone) {
    List<RecordLine> lines = new ArrayList<>();
    Map<Recording, String> said = new HashMap<>();
    for (Entry entry : entries) {
      Optional<Recording> recording = Optional.ofNullable(recordings.get(entry.key()));
      lines.add(new RecordLine(
          entry
              .on()
              .map(day -> phrases.day(day, entry.precision()))
              .orElseGet(() -> phrases.say("record.undated")),
          what(entry, agreement, phrases),
          of(entry, agreement, phrases),
          entry.source(),
          entry
              .recordedOn()
              .filter(day -> entry.on().filter(day::equals).isEmpty())
              .map(phrases::day),
          entry.wrongFrom().map(day -> phrases.say("record.wrong", day)),
          recording.map(each -> said.computeIfAbsent(
              each,
              any -> phrases.say(
                  "record.by", phrases.moment(each.at(), zone), each.by(), each.version())))));
    }
    return lines;
  }

  /**
   * Returns when all was recorded in this register.
   *
   * @param lines the lines
   * @return what each of them says; empty if they differ
   */
  public static Optional<String> hereOfAll(List<RecordLine> lines) {
    List<Optional<String>> all = lines.stream().map(RecordLine::here).distinct().toList();
    return all.size() == 1 && lines.size() > 1 ? all.get(0) : Optional.empty();
  }

  static String what(Entry entry, Agreement agreement, Phrases phrases) {
    StringBuilder what = new StringBuilder(phrases.say("fact." + entry.kind()));
    entry.party().ifPresent(party -> what.append(": ").append(phrases.messages().name(party)));
    if (!entry.instruments().isEmpty()) {
      what.append(" (").append(String.join(", ", titles(entry, agreement))).append(")");
    }
    entry.detail().ifPresent(detail -> what.append(", ").append(detail));
    entry.until().ifPresent(until -> what.append(" ").append(phrases.day(until)));
    return what.toString();
  }

  private static List<String> titles(Entry entry, Agreement agreement) {
    List<Instrument> asked = entry
        .act()
        .flatMap(agreement::act)
        .filter(Proceeding.class::isInstance)
        .map(act -> ((Proceeding) act).toSign())
        .orElse(agreement.instruments());
    List<String> titles = new ArrayList<>();
    for (InstrumentId id : entry.instruments()) {
      titles.add(asked.stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .map(Instrument::title)
          .orElse(id.value()));
    }
    return titles;
  }

  static String of(Entry entry, Agreement agreement, Phrases phrases) {
    return entry
        .act()
        .flatMap(agreement::act)
        .map(act -> Matter.titleOf(act, phrases))
        .orElseGet(() -> phrases.say("record.founding"));
  }
}
