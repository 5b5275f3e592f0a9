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
  private record Setting(Decided by, Optional<InstrumentId> text, Object value) {}

  void add() {
    Map<String, List<Setting>> settings = new LinkedHashMap<>();
    for (Decided each : decided) {
      if (each.progress().isInEffect()) {
        for (Change change : each.act().map(Act::changes).orElse(List.of())) {
          change
              .accept(new Settings(each))
              .forEach((thing, setting) ->
                  settings.computeIfAbsent(thing, key -> new ArrayList<>(1)).add(setting));
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

  /** What each change sets, by the name of the thing. */
  private record Settings(Decided by) implements Change.Visitor<Map<String, Setting>> {
    private Map<String, Setting> one(String thing, Object value) {
      return Map.of(thing, new Setting(by, Optional.empty(), value));
    }

    @Override
    public Map<String, Setting> joins(Change.Joins joins) {
      return Map.of();
    }

    @Override
    public Map<String, Setting> leaves(Change.Leaves leaves) {
      return Map.of();
    }

    @Override
    public Map<String, Setting> succeeds(Change.Succeeds succeeds) {
      return Map.of();
    }

    @Override
    public Map<String, Setting> expels(Change.Expels expels) {
      return Map.of();
    }

    @Override
    public Map<String, Setting> suspends(Change.Suspends suspends) {
      return Map.of();
    }

    @Override
    public Map<String, Setting> reinstates(Change.Reinstates reinstates) {
      return Map.of();
    }

    @Override
    public Map<String, Setting> changesRole(Change.ChangesRole changesRole) {
      return one("role of " + changesRole.party(), changesRole.role());
    }

    @Override
    public Map<String, Setting> substitutes(Change.Substitutes substitutes) {
      return Map.of();
    }

    @Override
    public Map<String, Setting> adopts(Change.Adopts adopts) {
      Map<String, Setting> settings = new LinkedHashMap<>();
      for (Instrument text : adopts.instruments()) {
        settings.put("text " + text.id(), new Setting(by, Optional.of(text.id()), text));
      }
      return settings;
    }

    @Override
    public Map<String, Setting> setsTerm(Change.SetsTerm setsTerm) {
      return one("term", setsTerm.term());
    }

    @Override
    public Map<String, Setting> setsProvisions(Change.SetsProvisions setsProvisions) {
      return one("provisions", setsProvisions.provisions());
    }

    @Override
    public Map<String, Setting> ends(Change.Ends ends) {
      return Map.of();
    }
  }
}
