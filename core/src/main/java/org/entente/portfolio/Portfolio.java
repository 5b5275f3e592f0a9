package org.entente.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.AgreementId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.PartyStatus;
import org.entente.answer.Upcoming;
import org.entente.timeline.Timeline;

/**
 * Many agreements at once: the register of one organisation, or of a nation. A party is the same
 * party in each agreement that knows its id. Built in one pass over the timelines and kept in
 * memory; a question costs what is answered, not how many agreements there are. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Portfolio {
  private static final Comparator<Changed> BY_DAY =
      Comparator.comparing(changed -> changed.event().on());

  private final Map<AgreementId, Timeline> timelines;
  private final Map<PartyId, List<Engaged>> engaged;
  private final List<Changed> changes;

  private Portfolio(
      Map<AgreementId, Timeline> timelines,
      Map<PartyId, List<Engaged>> engaged,
      List<Changed> changes) {
    this.timelines = timelines;
    this.engaged = engaged;
    this.changes = changes;
  }

  /**
   * Something that changed in one of the agreements.
   *
   * @param agreement the agreement
   * @param event what changed
   */
  public record Changed(AgreementId agreement, Event event) {}

  /**
   * Something that lies ahead in one of the agreements.
   *
   * @param agreement the agreement
   * @param upcoming what lies ahead
   */
  public record Coming(AgreementId agreement, Upcoming upcoming) {}

  /**
   * Returns the portfolio of some agreements.
   *
   * @param timelines their timelines
   * @return the portfolio
   * @throws IllegalArgumentException if two are of agreements with one id
   */
  public static Portfolio of(Collection<Timeline> timelines) {
    Map<AgreementId, Timeline> byId = new LinkedHashMap<>(timelines.size() * 2);
    Map<PartyId, List<Engaged>> engaged = new HashMap<>();
    List<Changed> changes = new ArrayList<>();
    for (Timeline timeline : timelines) {
      AgreementId id = timeline.agreement().id();
      if (byId.put(id, timeline) != null) {
        throw new IllegalArgumentException(
            "a portfolio must have one timeline for each agreement, but '" + id + "' has two");
      }
      Engaged.in(timeline)
          .forEach((party, each) ->
              engaged.computeIfAbsent(party, any -> new ArrayList<>(1)).add(each));
      timeline.events().forEach(event -> changes.add(new Changed(id, event)));
    }
    changes.sort(BY_DAY);
    return new Portfolio(Collections.unmodifiableMap(byId), engaged, List.copyOf(changes));
  }

  /**
   * Returns the timelines.
   *
   * @return the timelines by agreement, in the order in which they were given
   */
  public Map<AgreementId, Timeline> timelines() {
    return timelines;
  }

  /**
   * Returns how a party is engaged in the agreements on a day: in each to which it is party,
   * contracting or signatory at the end of the day, or that waits for its consent.
   *
   * @param party the party
   * @param day any day
   * @return its engagements, in the order of the timelines; empty of one that no agreement knows
   */
  public List<Engagement> engagements(PartyId party, LocalDate day) {
    List<Engagement> found = new ArrayList<>();
    for (Engaged each : engagedOf(party)) {
      if (each.isBound(day)) {
        found.add(new Engagement(each.timeline(), party, day, each.boundUntil(day)));
      } else if (each.mayBeEngaged(day)) {
        Engagement maybe = new Engagement(each.timeline(), party, day, Optional.empty());
        if (maybe.status() != PartyStatus.THIRD || maybe.isAwaited()) {
          found.add(maybe);
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns how a party is engaged in the agreements on a day.
   *
   * @param party the party
   * @param day any day
   * @return its engagements, in the order of the timelines; empty of one that no agreement knows
   */
  public List<Engagement> engagements(Party party, LocalDate day) {
    return engagements(party.id(), day);
  }

  /**
   * Returns with whom a party is bound on a day, and by which agreements.
   *
   * @param party the party
   * @param day any day
   * @return the agreements by party, sorted by id
   */
  public SortedMap<PartyId, List<AgreementId>> with(PartyId party, LocalDate day) {
    SortedMap<PartyId, List<AgreementId>> with = new TreeMap<>();
    for (Engaged each : bound(party, day)) {
      for (Membership member : each.timeline().on(day).members()) {
        if (!member.party().id().equals(party)) {
          with.computeIfAbsent(member.party().id(), any -> new ArrayList<>())
              .add(each.timeline().agreement().id());
        }
      }
    }
    with.replaceAll((other, agreements) -> List.copyOf(agreements));
    return with;
  }

  /**
   * Returns the agreements by which two parties are both bound on a day.
   *
   * @param a a party
   * @param b a party
   * @param day any day
   * @return the agreements, in the order of the timelines
   */
  public List<AgreementId> common(PartyId a, PartyId b, LocalDate day) {
    return bound(a, day).stream()
        .filter(each -> each.timeline().on(day).isParty(b))
        .map(each -> each.timeline().agreement().id())
        .toList();
  }

  /**
   * Returns what changed in an interval.
   *
   * @param from the first day
   * @param until the day after the last
   * @return what changed, in order of day
   */
  public List<Changed> changes(LocalDate from, LocalDate until) {
    int first = firstFrom(from);
    return changes.subList(first, Math.max(first, firstFrom(until)));
  }

  private int firstFrom(LocalDate day) {
    int low = 0;
    int high = changes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (changes.get(middle).event().on().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns all that lies ahead of a day.
   *
   * @param day any day
   * @return what lies ahead, in order of day
   */
  public List<Coming> ahead(LocalDate day) {
    return ahead(timelines.values(), Function.identity(), day, each -> true);
  }

  /**
   * Returns what lies ahead of a day that concerns a party, in the agreements in which it is
   * engaged.
   *
   * @param party the party
   * @param day any day
   * @return what lies ahead, in order of day
   */
  public List<Coming> ahead(PartyId party, LocalDate day) {
    return ahead(engagements(party, day), Engagement::timeline, day, each -> each.concerns(party));
  }

  private static <T> List<Coming> ahead(
      Collection<T> among,
      Function<T, Timeline> timeline,
      LocalDate day,
      Predicate<Upcoming> kept) {
    List<Coming> ahead = new ArrayList<>();
    for (T each : among) {
      Timeline one = timeline.apply(each);
      one.ahead(day).stream()
          .filter(kept)
          .forEach(upcoming -> ahead.add(new Coming(one.agreement().id(), upcoming)));
    }
    ahead.sort(Comparator.comparing(Coming::upcoming, Upcoming.IN_ORDER));
    return List.copyOf(ahead);
  }

  private List<Engaged> bound(PartyId party, LocalDate day) {
    return engagedOf(party).stream().filter(each -> each.isBound(day)).toList();
  }

  private List<Engaged> engagedOf(PartyId party) {
    return engaged.getOrDefault(party, List.of());
  }
}
