package org.example.service.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.PartyId;
import org.entente.answer.Difference;
import org.entente.answer.Explanation;
import org.entente.answer.Outcome;
import org.entente.answer.Upcoming;
import org.entente.json.EntenteJson;
import org.entente.portfolio.Engagement;
import org.entente.portfolio.Portfolio;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
import org.example.service.store.AuditLog;
import org.example.service.store.Dossiers;
import org.example.service.store.Memberships;
import org.example.service.store.Timelines;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What follows from the dossiers: of one, by the library; of all, by one query. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class AnswerApi {
  private final Dossiers dossiers;
  private final Timelines timelines;
  private final Memberships memberships;
  private final AuditLog audit;
  private final Clock clock;

  AnswerApi(
      Dossiers dossiers,
      Timelines timelines,
      Memberships memberships,
      AuditLog audit,
      Clock clock) {
    this.dossiers = dossiers;
    this.timelines = timelines;
    this.memberships = memberships;
    this.audit = audit;
    this.clock = clock;
  }

  /** A question lacks what it is about. */
  static final class Unasked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unasked(String message) {
      super(message);
    }
  }

  /** Why a party is bound, or is not: as data and in lines, and whether a part is only given. */
  record Why(Explanation explanation, boolean given, List<String> lines) {}

  /** How a party is engaged in an agreement; what waits for its consent. */
  record Engaged(
      String agreement,
      String status,
      Optional<String> role,
      Optional<LocalDate> boundUntil,
      boolean owesFounding,
      Map<String, Outcome> owes) {
    static Engaged of(Engagement engagement) {
      Map<String, Outcome> owes = new LinkedHashMap<>();
      engagement.owed().forEach((act, pending) -> owes.put(act.value(), pending));
      return new Engaged(
          engagement.timeline().agreement().id().value(),
          word(engagement.status()),
          engagement.role().map(Engaged::word),
          engagement.boundUntil(),
          engagement.owesFounding(),
          owes);
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Something that lies ahead in one of a party's agreements. */
  record Coming(String agreement, Upcoming what, String words) {}

  @GetMapping("/agreements/{id}/standing")
  String standing(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version) {
    return EntenteJson.standard().write(timeline(id, known, version).on(day(on)));
  }

  @GetMapping("/agreements/{id}/outcomes")
  Map<String, Outcome> outcomes(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version) {
    Timeline timeline = timeline(id, known, version);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    outcomes.put("founding", timeline.founding(day(on)));
    for (Act act : timeline.agreement().withoutWrongFacts().acts()) {
      outcomes.put("act " + act.id(), timeline.outcome(act.id(), day(on)));
    }
    return outcomes;
  }

  @GetMapping("/agreements/{id}/why")
  Why why(
      @PathVariable String id,
      @RequestParam String party,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version,
      Locale locale) {
    Timeline timeline = timeline(id, known, version);
    Explanation found = timeline.why(PartyId.of(party), day(on));
    return new Why(
        found, found.isGiven(), Messages.in(locale).naming(timeline.agreement()).of(found));
  }

  @GetMapping("/agreements/{id}/ahead")
  List<Told<Upcoming>> ahead(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version,
      Locale locale) {
    Timeline timeline = timeline(id, known, version);
    return Told.all(timeline.ahead(day(on)), Messages.in(locale).naming(timeline.agreement())::of);
  }

  /** In what the position of one day differs from that of another. */
  @GetMapping("/agreements/{id}/changes")
  List<Told<Difference>> changes(
      @PathVariable String id,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version,
      Locale locale) {
    Timeline timeline = timeline(id, known, version);
    return Told.all(
        Difference.between(timeline.on(from), timeline.on(to)),
        Messages.in(locale).naming(timeline.agreement()).on(to)::of);
  }

  @GetMapping("/agreements/{id}/founding/matrix")
  String matrix(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version) {
    return EntenteJson.standard().write(timeline(id, known, version).matrix(day(on)));
  }

  @GetMapping("/agreements/{id}/acts/{act}/matrix")
  String matrix(
      @PathVariable String id,
      @PathVariable String act,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version) {
    Timeline timeline = timeline(id, known, version);
    return EntenteJson.standard().write(timeline.matrix(ActId.of(act), day(on)));
  }

  /** In which agreements a party is engaged, and how. */
  @GetMapping("/parties/{party}/engagements")
  List<Engaged> engagements(@PathVariable String party, @RequestParam Optional<LocalDate> on) {
    return timelines.portfolioOf(party).engagements(PartyId.of(party), day(on)).stream()
        .map(Engaged::of)
        .toList();
  }

  /** What lies ahead of a party, in all its agreements. */
  @GetMapping("/parties/{party}/ahead")
  List<Coming> aheadOf(
      @PathVariable String party, @RequestParam Optional<LocalDate> on, Locale locale) {
    Portfolio portfolio = timelines.portfolioOf(party);
    return portfolio.ahead(PartyId.of(party), day(on)).stream()
        .map(each -> new Coming(
            each.agreement().value(),
            each.upcoming(),
            Messages.in(locale)
                .naming(portfolio.timelines().get(each.agreement()).agreement())
                .of(each.upcoming())))
        .toList();
  }

  /** Who is bound by what on a day, as held at a moment. */
  @GetMapping("/memberships")
  List<Memberships.Bound> memberships(
      @RequestParam Optional<String> agreement,
      @RequestParam Optional<String> party,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<Instant> held) {
    if (agreement.isEmpty() && party.isEmpty()) {
      throw new Unasked("Name an agreement or a party.");
    }
    return memberships.boundOn(agreement, party, day(on), held.orElseGet(clock::instant));
  }

  /** Who is bound together with a party on a day, as held at a moment. */
  @GetMapping("/parties/{party}/companions")
  List<Memberships.Companion> companions(
      @PathVariable String party,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<Instant> held) {
    return memberships.companions(party, day(on), held.orElseGet(clock::instant));
  }

  @GetMapping("/audit")
  List<AuditLog.Line> audit(@RequestParam Optional<Long> before) {
    return audit.latest(before.orElse(Long.MAX_VALUE), 200);
  }

  private Timeline timeline(String id, Optional<LocalDate> known, Optional<Integer> version) {
    return timelines.of(id, version.orElseGet(() -> dossiers.currentVersion(id)), known);
  }

  private LocalDate day(Optional<LocalDate> on) {
    return on.orElseGet(() -> LocalDate.now(clock));
  }
}
