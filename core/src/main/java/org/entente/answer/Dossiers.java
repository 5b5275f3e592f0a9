package org.entente.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Change;
import org.entente.Fact;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Proceeding;
import org.entente.Statement;
import org.entente.Succession;

/** In what two versions of a dossier differ. */
final class Dossiers {
  private final Agreement before;
  private final Agreement after;
  private final List<Difference> found = new ArrayList<>();

  private Dossiers(Agreement before, Agreement after) {
    this.before = before;
    this.after = after;
  }

  static List<Difference> compared(Agreement before, Agreement after) {
    Dossiers dossiers = new Dossiers(before, after);
    dossiers.addStated();
    dossiers.addParties();
    dossiers.addFacts(Optional.empty(), Optional.of(before), Optional.of(after));
    dossiers.addActs();
    return List.copyOf(dossiers.found);
  }

  private void addStated() {
    addIfOther("title-changed", Agreement::title);
    addIfOther("objectives-changed", Agreement::objectives);
    if (!before.term().equals(after.term())) {
      found.add(Positions.term(after.term()));
    }
    addIfOther("governing-law-changed", Agreement::governingLaw);
    addIfOther("continues-changed", Agreement::continues);
    addIfOther("instruments-changed", Agreement::instruments);
    addIfOther("provisions-changed", Agreement::provisions);
    addIfOther("window-changed", Dossiers::window);
    addIfOther("source-changed", Agreement::source);
    addIfOther("extensions-changed", each -> each.extensions());
  }

  private static List<Optional<LocalDate>> window(Agreement agreement) {
    return List.of(agreement.opensOn(), agreement.signableUntil(), agreement.closesOn());
  }

  private void addIfOther(String code, Function<Agreement, Object> part) {
    if (!part.apply(before).equals(part.apply(after))) {
      found.add(Difference.of(code));
    }
  }

  private void addParties() {
    compare(
        before.knownParties(),
        after.knownParties(),
        (id, code) -> found.add(Difference.of("party-" + code, id)));
    if (!roles(before).equals(roles(after))) {
      found.add(Difference.of("founders-changed"));
    }
  }

  private static List<Set<PartyId>> roles(Agreement agreement) {
    return List.of(ids(agreement.founders()), ids(agreement.associates()));
  }

  private static Set<PartyId> ids(List<Party> parties) {
    Set<PartyId> ids = new TreeSet<>();
    parties.forEach(party -> ids.add(party.id()));
    return ids;
  }

  private interface Found<K> {
    void add(K key, String code);
  }

  private static <K, V> void compare(Map<K, V> before, Map<K, V> after, Found<K> found) {
    after.forEach((key, value) -> {
      V earlier = before.get(key);
      if (!Objects.equals(earlier, value)) {
        found.add(key, earlier == null ? "added" : "changed");
      }
    });
    before.keySet().stream()
        .filter(key -> !after.containsKey(key))
        .forEach(key -> found.add(key, "removed"));
  }

  /** An act itself, its facts aside, and then its facts. */
  private void addActs() {
    compare(ofThemselves(before), ofThemselves(after), this::addAct);
    Map<ActId, Act> earlier = byId(before);
    Map<ActId, Act> later = byId(after);
    Set<ActId> all = new TreeSet<>(earlier.keySet());
    all.addAll(later.keySet());
    for (ActId id : all) {
      Optional<Act> was = Optional.ofNullable(earlier.get(id));
      Optional<Act> is = Optional.ofNullable(later.get(id));
      addFacts(
          Optional.of(id), was.flatMap(Dossiers::proceeding), is.flatMap(Dossiers::proceeding));
      Optional<Change.Leaves> notice = is.flatMap(Dossiers::notice);
      if (!was.flatMap(Dossiers::notice).equals(notice)) {
        found.add(notice
            .map(leaves -> dated(
                of("notice-added", id), leaves.notifiedOn().orElseThrow(), leaves.precision()))
            .orElse(of("notice-removed", id)));
      }
    }
  }

  private void addAct(ActId id, String code) {
    Optional<LocalDate> from = after.act(id).flatMap(Act::recordedUntil);
    found.add(
        from.isPresent() && !before.act(id).flatMap(Act::recordedUntil).equals(from)
            ? of("act-proved-wrong", id).with("from", from.get())
            : of("act-" + code, id));
  }

  private static Difference of(String code, ActId act) {
    return ImmutableDifference.builder().code(code).act(act).build();
  }

  /** Acts without what is dated of them; one that takes place by law is as it is. */
  private static Map<ActId, Act> ofThemselves(Agreement agreement) {
    Map<ActId, Act> acts = byId(agreement.datedUpTo(LocalDate.MIN));
    byId(agreement).values().stream()
        .filter(Succession.class::isInstance)
        .forEach(act -> acts.put(act.id(), act));
    return acts;
  }

  private static Map<ActId, Act> byId(Agreement agreement) {
    Map<ActId, Act> acts = new LinkedHashMap<>();
    agreement.acts().forEach(act -> acts.put(act.id(), act));
    return acts;
  }

  private static Optional<Proceeding> proceeding(Act act) {
    return act instanceof Proceeding proceeding ? Optional.of(proceeding) : Optional.empty();
  }

  private static Optional<Change.Leaves> notice(Act act) {
    return act.changes().stream()
        .filter(Change.Leaves.class::isInstance)
        .map(Change.Leaves.class::cast)
        .filter(leaves -> leaves.notifiedOn().isPresent())
        .findFirst();
  }

  private void addFacts(
      Optional<ActId> act, Optional<? extends Proceeding> was, Optional<? extends Proceeding> is) {
    List<Fact> earlier = new ArrayList<>(was.map(Proceeding::facts).orElse(List.of()));
    List<Fact> more = new ArrayList<>(is.map(Proceeding::facts).orElse(List.of()));
    List<Fact> kept = new ArrayList<>(more);
    earlier.forEach(more::remove);
    kept.forEach(earlier::remove);
    for (Fact fact : List.copyOf(more)) {
      Fact believed = fact.withRecordedUntil(Optional.empty());
      Optional<LocalDate> from = fact.recordedUntil().filter(day -> earlier.remove(believed));
      if (from.isPresent()) {
        more.remove(fact);
        found.add(of(fact, "proved-wrong", act).with("from", from.get()));
      }
    }
    more.forEach(fact -> found.add(of(fact, "added", act)));
    earlier.forEach(fact -> found.add(of(fact, "removed", act)));
  }

  private static Difference of(Fact fact, String what, Optional<ActId> act) {
    ImmutableDifference.Builder difference =
        ImmutableDifference.builder().code(fact.noun() + "-" + what).act(act);
    if (fact instanceof Statement statement) {
      difference.party(statement.party());
    }
    if (fact instanceof Occurrence occurrence) {
      difference.party(occurrence.party());
      return dated(difference.build().with("name", occurrence.name()), fact);
    }
    return dated(difference.build(), fact);
  }

  private static Difference dated(Difference difference, Fact fact) {
    return dated(difference, fact.on(), fact.precision());
  }

  private static Difference dated(Difference difference, LocalDate on, Precision precision) {
    Difference dated = difference.with("on", on);
    return precision == Precision.DAY ? dated : dated.with("precision", precision.code());
  }
}
