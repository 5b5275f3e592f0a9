package org.example.service.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.PartyId;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.example.service.store.Memberships;
import org.example.service.store.Search;
import org.example.service.store.Timelines;

/** Puts the answers about one party into words. */
final class PartyViews {
  private static final int MOST = 200;

  private final String id;
  private final LocalDate day;
  private final Memberships memberships;
  private final Timelines timelines;
  private final Search search;
  private final Phrases phrases;

  PartyViews(
      String id,
      LocalDate day,
      Memberships memberships,
      Timelines timelines,
      Search search,
      Phrases phrases) {
    this.id = id;
    this.day = day;
    this.memberships = memberships;
    this.timelines = timelines;
    this.search = search;
    this.phrases = phrases;
  }

  PartyView view(String name, Instant now) {
    Map<String, String> titles = new LinkedHashMap<>();
    search.agreementsOf(id, MOST).forEach(found -> titles.put(found.id(), found.name()));
    List<PartyView.Bound> bound = bound(titles, now);
    List<PartyView.Owed> owed = new ArrayList<>();
    titles.forEach((agreement, title) -> owed.addAll(owed(agreement, title)));
    return new PartyView(
        id,
        name,
        day,
        answer(bound.size(), owed),
        bound,
        owed,
        companions(titles, now),
        others(titles, bound));
  }

  private String answer(int bound, List<PartyView.Owed> owed) {
    int open = owed.stream().mapToInt(each -> each.what().size()).sum();
    String stands =
        bound == 0 ? phrases.say("party.answer-none") : phrases.count("party.answer-bound", bound);
    return stands + ". "
        + (open == 0 ? phrases.say("party.owes-nothing") : phrases.count("party.owes", open));
  }

  private List<PartyView.Bound> bound(Map<String, String> titles, Instant now) {
    return memberships.boundOn(Optional.empty(), Optional.of(id), day, now).stream()
        .map(each -> new PartyView.Bound(
            asked(each.agreement()),
            titles.getOrDefault(each.agreement(), each.agreement()),
            phrases.say("role." + each.role()),
            phrases.day(each.from()),
            each.until().map(phrases::day).orElseGet(() -> phrases.say("party.no-end")),
            phrases.say(each.given() ? "parties.given" : "parties.proven")))
        .toList();
  }

  private List<PartyView.Owed> owed(String agreement, String title) {
    Timeline timeline = timelines.current(agreement);
    Phrases named = phrases.naming(timeline.agreement());
    List<PartyView.Owed> owed = new ArrayList<>();
    for (Matter matter : Matter.of(timeline, day, named)) {
      if (matter.isOpenOn(day)) {
        List<String> what = missing((Pending) matter.outcome(), named);
        if (!what.isEmpty()) {
          owed.add(new PartyView.Owed(asked(agreement), title, matter.title(), what));
        }
      }
    }
    return owed;
  }

  /** What names the party; else, where its consent is one of those that would do, the count. */
  private List<String> missing(Pending pending, Phrases named) {
    PartyId party = PartyId.of(id);
    List<String> own = pending.violations().stream()
        .filter(violation -> violation.party().filter(party::equals).isPresent())
        .map(named.messages()::of)
        .toList();
    boolean couldHelp = own.isEmpty()
        && !pending.tally().isSatisfied()
        && pending.tally().missing().contains(party);
    return couldHelp
        ? pending.violations().stream().limit(1).map(named.messages()::of).toList()
        : own;
  }

  private List<PartyView.With> companions(Map<String, String> titles, Instant now) {
    return memberships.companions(id, day, now).stream()
        .limit(MOST)
        .map(each -> new PartyView.With(
            each.party(),
            search.nameOf(each.party()).orElse(each.party()),
            each.agreements().stream().map(one -> titles.getOrDefault(one, one)).toList()))
        .toList();
  }

  private List<PartyView.Other> others(Map<String, String> titles, List<PartyView.Bound> bound) {
    List<PartyView.Other> others = new ArrayList<>();
    titles.forEach((agreement, title) -> {
      if (bound.stream().noneMatch(each -> each.asked().agreement().equals(agreement))) {
        String status = timelines
            .current(agreement)
            .status(PartyId.of(id), day)
            .name()
            .toLowerCase(Locale.ROOT);
        others.add(new PartyView.Other(asked(agreement), title, phrases.say("status." + status)));
      }
    });
    return others;
  }

  private Asked asked(String agreement) {
    return new Asked(agreement, day, Optional.empty(), Optional.empty(), phrases.language());
  }
}
