package org.example.service.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.json.EntenteJson;
import org.entente.timeline.Timeline;

/** What differs between two versions of a dossier, and between two positions. */
public final class Differences {
  private Differences() {}

  /**
   * What differs between two versions.
   *
   * @param added entries that the second has and the first has not
   * @param removed entries that the first has and the second has not
   * @param changed which other parts differ, as the dossier names them
   */
  public record OfVersions(List<Entry> added, List<Entry> removed, List<String> changed) {}

  /**
   * What differs between two positions.
   *
   * @param joined who is bound in the second only
   * @param left who is bound in the first only
   * @param texts texts in force in the second only
   * @param inForceBefore whether the agreement is in force in the first
   * @param inForceAfter whether it is in the second
   */
  public record OfDays(
      List<PartyId> joined,
      List<PartyId> left,
      List<Instrument> texts,
      boolean inForceBefore,
      boolean inForceAfter) {}

  /**
   * Compares two versions.
   *
   * @param first the earlier one
   * @param second the later one
   * @return what differs
   */
  public static OfVersions between(Agreement first, Agreement second) {
    Map<String, Entry> before = byKey(first);
    Map<String, Entry> after = byKey(second);
    List<Entry> added = new ArrayList<>();
    after.forEach((key, entry) -> {
      if (!before.containsKey(key)) {
        added.add(entry);
      }
    });
    List<Entry> removed = new ArrayList<>();
    before.forEach((key, entry) -> {
      if (!after.containsKey(key)) {
        removed.add(entry);
      }
    });
    return new OfVersions(added, removed, changedParts(first, second));
  }

  private static Map<String, Entry> byKey(Agreement agreement) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Entry.allOf(agreement).forEach(entry -> entries.put(entry.key(), entry));
    return entries;
  }

  private static List<String> changedParts(Agreement first, Agreement second) {
    Map<String, Boolean> same = new LinkedHashMap<>();
    same.put("title", first.title().equals(second.title()));
    same.put("term", first.term().equals(second.term()));
    same.put("parties", parties(first).equals(parties(second)));
    same.put("instruments", first.instruments().equals(second.instruments()));
    same.put("provisions", first.provisions().equals(second.provisions()));
    same.put(
        "window",
        first.opensOn().equals(second.opensOn()) && first.closesOn().equals(second.closesOn()));
    List<String> changed = new ArrayList<>();
    same.forEach((part, equal) -> {
      if (!equal) {
        changed.add(part);
      }
    });
    if (changed.isEmpty() && !sameRest(first, second)) {
      changed.add("rest");
    }
    return changed;
  }

  /** The founders count besides who is known: being asked to found is more than being mentioned. */
  private static Set<Object> parties(Agreement agreement) {
    Set<Object> parties = new LinkedHashSet<>(agreement.knownParties().values());
    parties.add(agreement.founders().stream().map(Party::id).toList());
    return parties;
  }

  private static boolean sameRest(Agreement first, Agreement second) {
    EntenteJson json = EntenteJson.standard();
    return json.digest(withoutRecord(first)).equals(json.digest(withoutRecord(second)));
  }

  private static Agreement withoutRecord(Agreement agreement) {
    return agreement
        .withActs(List.of())
        .withOthers(List.of())
        .withDecisions(List.of())
        .withSignatures(List.of())
        .withObjections(List.of())
        .withRevocations(List.of())
        .withGiven(Optional.empty());
  }

  /**
   * Compares two positions.
   *
   * @param first one
   * @param second the other
   * @return what differs
   */
  public static OfDays between(Standing first, Standing second) {
    List<Instrument> texts = new ArrayList<>(second.texts());
    texts.removeAll(first.texts());
    return new OfDays(
        onlyIn(second, first),
        onlyIn(first, second),
        List.copyOf(texts),
        first.isInForce(),
        second.isInForce());
  }

  private static List<PartyId> onlyIn(Standing one, Standing other) {
    return one.members().stream()
        .map(Membership::party)
        .map(Party::id)
        .filter(party -> !other.isParty(party))
        .toList();
  }

  /**
   * Returns the days on which something changes or is recorded to have happened.
   *
   * @param timeline the agreement
   * @return the days, in order
   */
  public static List<LocalDate> days(Timeline timeline) {
    TreeSet<LocalDate> days = new TreeSet<>();
    timeline.standings().forEach(standing -> days.add(standing.day()));
    timeline.events().forEach(event -> days.add(event.on()));
    Entry.allOf(timeline.agreement()).forEach(entry -> entry.on().ifPresent(days::add));
    return List.copyOf(days);
  }
}
