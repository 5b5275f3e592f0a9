package org.example.service.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.AgreementId;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.answer.Pending;
import org.entente.portfolio.Engagement;
import org.entente.portfolio.Portfolio;
import org.entente.timeline.Timeline;
import org.example.service.store.Search;

/** Puts the answers about one party into words. */
final class PartyViews {
  private static final int MOST = 200;

  private final PartyId id;
  private final LocalDate day;
  private final Portfolio portfolio;
  private final Search search;
  private final Phrases phrases;

  PartyViews(PartyId id, LocalDate day, Portfolio portfolio, Search search, Phrases phrases) {
    this.id = id;
    this.day = day;
    this.portfolio = portfolio;
    this.search = search;
    this.phrases = phrases;
  }

  PartyView view(String name) {
    List<Engagement> engagements = portfolio.engagements(id, day);
    List<PartyView.Bound> bound = new ArrayList<>();
    List<PartyView.Owed> owed = new ArrayList<>();
    for (Engagement each : engagements) {
      each.membership().ifPresent(member -> bound.add(bound(each, member)));
      owed.addAll(owed(each));
    }
    return new PartyView(
        id.value(),
        name,
        day,
        answer(bound.size(), owed),
        bound,
        owed,
        ahead(),
        companions(),
        others());
  }

  private String answer(int bound, List<PartyView.Owed> owed) {
    int open = owed.stream().mapToInt(each -> each.what().size()).sum();
    String stands =
        bound == 0 ? phrases.say("party.answer-none") : phrases.count("party.answer-bound", bound);
    return stands + ". "
        + (open == 0 ? phrases.say("party.owes-nothing") : phrases.count("party.owes", open));
  }

  private PartyView.Bound bound(Engagement engagement, Membership member) {
    Timeline timeline = engagement.timeline();
    MemberLine line = MemberLine.of(member, timeline, day, phrases.naming(timeline.agreement()));
    return new PartyView.Bound(
        asked(timeline),
        timeline.agreement().title(),
        line.role(),
        line.since(),
        engagement.boundUntil().map(phrases::day).orElseGet(() -> phrases.say("party.no-end")),
        line.rests());
  }

  private List<PartyView.Owed> owed(Engagement engagement) {
    Timeline timeline = engagement.timeline();
    Phrases named = phrases.naming(timeline.agreement()).on(day);
    List<PartyView.Owed> owed = new ArrayList<>();
    if (engagement.owesFounding()) {
      Pending pending = (Pending) timeline.founding(day);
      owed.add(owed(timeline, named.say("kind.founding"), pending, named));
    }
    engagement
        .owed()
        .forEach((act, pending) -> owed.add(owed(
            timeline, Matter.titleOf(timeline.agreement().knownAct(act), named), pending, named)));
    return owed;
  }

  private PartyView.Owed owed(Timeline timeline, String act, Pending pending, Phrases named) {
    return new PartyView.Owed(
        asked(timeline), timeline.agreement().title(), act, missing(pending, named));
  }

  /** What names the party; else, where its consent is one of those that would do, the count. */
  private List<String> missing(Pending pending, Phrases named) {
    List<String> own = pending.violations().stream()
        .filter(violation -> violation.party().filter(id::equals).isPresent())
        .map(named.messages()::of)
        .toList();
    return own.isEmpty()
        ? pending.violations().stream().limit(1).map(named.messages()::of).toList()
        : own;
  }

  private List<PartyView.Coming> ahead() {
    List<PartyView.Coming> ahead = new ArrayList<>();
    for (Portfolio.Coming each : portfolio.ahead(id, day)) {
      Timeline timeline = portfolio.timelines().get(each.agreement());
      ahead.add(new PartyView.Coming(
          each.upcoming().on(),
          asked(timeline),
          timeline.agreement().title(),
          phrases.naming(timeline.agreement()).messages().of(each.upcoming())));
    }
    return ahead;
  }

  private List<PartyView.With> companions() {
    List<PartyView.With> companions = new ArrayList<>();
    portfolio
        .with(id, day)
        .forEach((party, agreements) -> companions.add(new PartyView.With(
            party.value(),
            search.nameOf(party.value()).orElse(party.value()),
            agreements.stream().map(this::titleOf).toList())));
    return companions.stream()
        .sorted(Comparator.comparing((PartyView.With each) -> -each.titles().size())
            .thenComparing(PartyView.With::name))
        .limit(MOST)
        .toList();
  }

  private String titleOf(AgreementId agreement) {
    return portfolio.timelines().get(agreement).agreement().title();
  }

  private List<PartyView.Other> others() {
    List<PartyView.Other> others = new ArrayList<>();
    for (Timeline timeline : portfolio.timelines().values()) {
      if (!timeline.on(day).isParty(id)) {
        others.add(new PartyView.Other(
            asked(timeline),
            timeline.agreement().title(),
            phrases.library("status", timeline.status(id, day))));
      }
    }
    return others;
  }

  private Asked asked(Timeline timeline) {
    return new Asked(
        timeline.agreement().id().value(),
        day,
        Optional.empty(),
        Optional.empty(),
        phrases.language());
  }
}
