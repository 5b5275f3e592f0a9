package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Act;
import org.entente.Change;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.answer.Finding;
import org.entente.course.Decided;

/**
 * Acts that change one thing in each other's way: on one day, or one that was opened before the
 * other took effect and replaces what it brought.
 */
record ConflictAudit(List<Decided> decided, List<Finding> findings) {
  private static final Comparator<Setting> OF_EFFECT = Comparator.<Setting, LocalDate>comparing(
          each -> each.by().effectiveOn())
      .thenComparing(each -> each.by().completedOn().orElseThrow())
      .thenComparing(each -> each.by().said().opening().orElse(LocalDate.MIN))
      .thenComparing(each -> each.by().id());

  /** Something that an act sets: what, and to what. */
  private record Setting(Decided by, Object value) {
    Optional<InstrumentId> text() {
      return value instanceof Instrument text ? Optional.of(text.id()) : Optional.empty();
    }
  }

  void add() {
    Map<String, List<Setting>> settings = new LinkedHashMap<>();
    for (Decided each : decided) {
      if (each.progress().isInEffect()) {
        for (Change change : each.act().map(Act::changes).orElse(List.of())) {
          change
              .sets()
              .forEach((thing, value) -> settings
                  .computeIfAbsent(thing, key -> new ArrayList<>(1))
                  .add(new Setting(each, value)));
        }
      }
    }
    for (List<Setting> ofOne : settings.values()) {
      ofOne.sort(OF_EFFECT);
      for (int i = 1; i < ofOne.size(); i++) {
        addConflict(ofOne.get(i - 1), ofOne.get(i));
      }
    }
  }

  private void addConflict(Setting before, Setting after) {
    if (before.value().equals(after.value())) {
      return;
    }
    LocalDate since = before.by().effectiveOn();
    LocalDate on = after.by().effectiveOn();
    Optional<LocalDate> opening =
        after.by().said().opening().filter(opened -> !opened.isAfter(since));
    if (since.equals(on) && areDecidedByIds(before, after)) {
      return;
    }
    if (since.equals(on)) {
      findings.add(finding("changed-twice-on-one-day", before, after).with("on", on));
    } else if (opening.isPresent()) {
      findings.add(finding("replaces-later-change", before, after)
          .with("on", opening.get())
          .with("since", since));
    }
  }

  /** Of those, another finding says that their ids decide. */
  private static boolean areDecidedByIds(Setting before, Setting after) {
    return before.by().completedOn().equals(after.by().completedOn())
        && before.by().said().opening().equals(after.by().said().opening());
  }

  private static Finding finding(String code, Setting before, Setting after) {
    return Finding.of(code)
        .withAct(after.by().id())
        .with("other", before.by().id())
        .withInstrument(after.text());
  }
}
