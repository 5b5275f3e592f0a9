package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.PartnersAsked;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Reinstatement;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Suspension;
import org.entente.Termination;
import org.entente.Withdrawal;

/**
 * One act that comes about by consent, judged day after day until it is in effect or has failed.
 */
final class Trial {
  final ConsensualAct act;
  private final Ledger ledger;
  final Affected concern;
  private final Leaving leaving;
  private final Map<LocalDate, Vote> votes = new HashMap<>();
  private Optional<Situation> opened = Optional.empty();
  private Optional<Situation> fixed = Optional.empty();
  private Optional<Agreed> agreed = Optional.empty();
  private boolean joinsWithEntry;
  private Verdict verdict = Verdict.unopened();
  private Verdict before = verdict;
  private Due due = Due.WAITING;

  /** When, by which clause and towards whom it was agreed. */
  private record Agreed(LocalDate complete, Clause clause, Bindings bindings) {}

  Trial(ConsensualAct act, Ledger ledger) {
    this.act = act;
    this.ledger = ledger;
    this.leaving = new Leaving(act, ledger);
    this.concern = new Affected(act, ledger);
  }

  Verdict verdict() {
    return verdict;
  }

  /** The day that it has, while it is agreed. */
  Due due() {
    return verdict instanceof Verdict.Decided ? due : Due.WAITING;
  }

  /** What was fixed before this day takes place: a given act's day, an agreed act's effect. */
  void begin(LocalDate day) {
    boolean pending = verdict instanceof Verdict.Waiting || verdict instanceof Verdict.Decided;
    if (act.given().isPresent()) {
      Situation situation = ledger.operative(day);
      LocalDate on = act.given().get().on();
      boolean counts = (situation.entered || concernsEnd()) && !situation.ended;
      if (pending && !on.isAfter(day) && counts) {
        verdict = new Verdict.Done(Optional.empty(), givenEffect(on));
      }
    } else if (verdict instanceof Verdict.Decided && ledger.operative(day).entered) {
      // A condition has failed before the day begins, whatever ends on it.
      verdict = begun(ledger.operative(day), day.minusDays(1));
    }
  }

  /** The day on which it carries on a term that was over on an earlier one, if it does. */
  Optional<LocalDate> revives(LocalDate end) {
    return act.given()
        .map(each -> each.on())
        .filter(on -> act instanceof Amendment amendment
            && amendment.term().isPresent()
            && on.isAfter(end)
            && ledger
                .operative(end)
                .endOf(amendment.term().get())
                .filter(until -> !until.isAfter(on))
                .isEmpty());
  }

  /** Puts the agreement in force again, in which nobody was bound since its end. */
  void revive(LocalDate day) {
    if (revives(day.minusDays(1)).filter(day::equals).isPresent()) {
      ledger.add(day, givenEffect(day), situation -> situation.ended = false);
    }
  }

  /**
   * Judges the act against the morning's situation, if it is pending; one agreed may be revoked or
   * postponed.
   */
  void hear(Situation morning) {
    LocalDate day = morning.day;
    if (act.opening().filter(day::equals).isPresent()) {
      opened = Optional.of(morning);
    }
    if (opened.isPresent() && fixed.isEmpty() && morning.isInForce()) {
      fixed = Optional.of(morning);
    }
    if (verdict instanceof Verdict.Waiting) {
      Verdict judged = judge(morning, provisions(morning));
      boolean fails = judged instanceof Verdict.Lost && act.given().isPresent();
      verdict = fails ? verdict : judged;
    } else if (verdict instanceof Verdict.Decided && act.given().isEmpty()) {
      verdict = leaving.isRevoked(day) || stepsBack(morning)
          ? new Verdict.Lost(Verdict.Reason.REVOKED, day)
          : begun(morning, day);
    }
    before = verdict;
  }

  /** Whether a newcomer that may step back until it is bound has done so. */
  private boolean stepsBack(Situation morning) {
    return ledger.mayStepBack(provisions(morning))
        && newcomers(morning.day).stream().anyMatch(each -> !consentsToJoin(each, morning.day));
  }

  /** One that is in from the entry into force is in with it. */
  void enter(Situation entered) {
    if (joinsWithEntry && entered.isInForce() && verdict instanceof Verdict.Waiting) {
      hear(entered);
    }
  }

  /** Fails if what it is for is gone: its newcomer is bound, or its leaver is out. */
  void dropIfGone(Situation morning) {
    boolean open = opened.isPresent() || act.opening().isEmpty();
    boolean lives = verdict instanceof Verdict.Waiting || verdict instanceof Verdict.Decided;
    if (open && lives && morning.isInForce() && act.given().isEmpty()) {
      boolean gone = act instanceof Accession
          ? areBound(morning) && !isLeavingAgreed(morning)
          : leaving.isGone(morning) || concern.isGone(morning);
      verdict = gone ? without(morning.day) : verdict;
    }
  }

  private static Verdict without(LocalDate day) {
    return new Verdict.Lost(Verdict.Reason.WITHOUT_OBJECT, day);
  }

  private boolean areBound(Situation situation) {
    Set<PartyId> newcomers = newcomers(situation.day);
    return !newcomers.isEmpty() && situation.parties().containsAll(newcomers);
  }

  private boolean isLeavingAgreed(Situation situation) {
    Set<PartyId> newcomers = newcomers(situation.day);
    return ledger.trials.stream()
        .filter(each -> each.isAgreedOn(situation.day))
        .anyMatch(each -> each.leaving.reached(situation).stream()
                .anyMatch(place -> newcomers.contains(place.holder()))
            || each.act instanceof Expulsion
                && each.concern.holders(situation).stream().anyMatch(newcomers::contains));
  }

  /** Whether it is agreed once all acts have been heard, or is about to take effect. */
  boolean isAgreedOn(LocalDate day) {
    return before instanceof Verdict.Decided || isDoneOn(day);
  }

  /** Whether it was complete on a day, and is about to take effect on it. */
  private boolean isDoneOn(LocalDate day) {
    return verdict instanceof Verdict.Done
        && agreed.filter(each -> each.complete.equals(day)).isPresent();
  }

  /**
   * Whether one has consented to join by this act, which is pending or agreed once all are heard.
   */
  boolean isJoiner(PartyId party, LocalDate day) {
    return (before instanceof Verdict.Waiting || before instanceof Verdict.Decided || isDoneOn(day))
        && (newcomers(day).contains(party) || concern.takers(day).contains(party))
        && consentsToJoin(party, day);
  }

  /** At the end of a day, a pending act asks those who are there then. */
  void look(Situation evening) {
    if (verdict instanceof Verdict.Waiting) {
      Provisions provisions = provisions(evening);
      Vote vote = vote(evening, provisions, each -> Optional.ofNullable(votes.get(each)));
      verdict = waiting(evening, vote, clause(vote, provisions, evening));
    }
  }

  private Provisions provisions(Situation situation) {
    return opened.orElse(situation).provisions;
  }

  /** The agreement is at an end: what has no effect yet gets none. */
  void end(LocalDate day) {
    boolean isHeardAfter = ledger.revival.isPresent()
        && act.given()
            .map(each -> each.on())
            .or(act::opening)
            .filter(first -> !first.isBefore(ledger.revival.get()))
            .isPresent();
    if (isHeardAfter) {
      return;
    }
    if (verdict instanceof Verdict.Waiting || verdict instanceof Verdict.Decided) {
      verdict = new Verdict.Lost(Verdict.Reason.ENDED, day);
    }
  }

  /**
   * The agreement ends on the very day of effect: that is too late for what does not concern its
   * end.
   */
  void missOut(LocalDate day) {
    verdict = concernsEnd() ? verdict : new Verdict.Lost(Verdict.Reason.ENDED, day);
  }

  private boolean concernsEnd() {
    return act instanceof Termination
        || act instanceof Amendment amendment && amendment.term().isPresent();
  }

  private Verdict judge(Situation morning, Provisions provisions) {
    LocalDate day = morning.day;
    Vote vote = vote(morning, provisions, each -> Optional.ofNullable(votes.get(each)));
    Clause clause = clause(vote, provisions, morning);
    if (act.given().isEmpty() && closing(provisions).filter(day::isAfter).isPresent()) {
      boolean blocked = principals(day).stream().anyMatch(each -> objects(each, day))
          || vote.isBlocked(clause.consent());
      return new Verdict.Lost(blocked ? Verdict.Reason.OBJECTION : Verdict.Reason.LAPSED, day);
    }
    Almanac almanac = almanac(morning);
    if (act.given().isEmpty() && almanac.isTooLate(clause.effect())) {
      return new Verdict.Lost(Verdict.Reason.TOO_LATE, day);
    }
    if (act.given().isEmpty() && almanac.due(clause.effect(), day).isNever()) {
      return new Verdict.Lost(Verdict.Reason.CONDITION, day);
    }
    if (leaving.isRevoked(day)) {
      return new Verdict.Lost(Verdict.Reason.REVOKED, day);
    }
    if (joinsBeforeEntry(clause, day)) {
      agreed = Optional.of(new Agreed(day, clause, bindings(clause, vote, provisions, morning)));
      return begun(morning, day);
    }
    if (opened.isPresent() && morning.isInForce()) {
      votes.put(day, vote);
      Bindings bindings = bindings(clause, vote, provisions, morning);
      if (isComplete(morning, vote, clause, bindings)) {
        agreed = Optional.of(new Agreed(day, clause, bindings));
        return begun(morning, day);
      }
      if (!clause.isMet(vote) && vote.isDefeated(clause.consent())) {
        return new Verdict.Lost(Verdict.Reason.OBJECTION, day);
      }
    }
    return waiting(morning, vote, clause);
  }

  /** One that nobody is asked about is agreed once the founding is, though not in force yet. */
  private boolean joinsBeforeEntry(Clause clause, LocalDate day) {
    return isOpenBeforeEntry(clause, day)
        && (joinsWithEntry
            || newcomers(day).stream().allMatch(each -> joining().consents(each, day)));
  }

  private boolean isOpenBeforeEntry(Clause clause, LocalDate day) {
    return act instanceof Accession
        && opened.isPresent()
        && ledger.enteredOn.isEmpty()
        && ledger.isFounded
        && !ledger.founders(day).isEmpty()
        && newcomers(day).stream().noneMatch(ledger.named(day)::contains)
        && asksNobody(opened.get().provisions);
  }

  private boolean isComplete(Situation morning, Vote vote, Clause clause, Bindings bindings) {
    LocalDate day = morning.day;
    Set<PartyId> newcomers = newcomers(day);
    return clause.isMet(vote)
        && (joinsWithEntry || principals(day).stream().allMatch(each -> consents(each, vote, day)))
        && isForSomething(morning)
        && newcomers.stream().noneMatch(morning.parties()::contains)
        && leaving.isNoticeGood(morning, provisions(morning))
        && !leavesGap(morning)
        && bindings.bindsAllItMust(morning);
  }

  /** Whether there is a place that it is about, something to change of it, and a clause on it. */
  private boolean isForSomething(Situation morning) {
    return concern.party.isEmpty()
        || !concern.reached(morning).isEmpty()
            && concern.hasSomethingLeft(morning)
            && act.isProvidedBy(provisions(morning));
  }

  /** A term that would not begin by the end of the one that it carries on. */
  private boolean leavesGap(Situation morning) {
    return act instanceof Amendment amendment
        && amendment.term().flatMap(each -> each.from()).isPresent()
        && morning
            .end()
            .filter(end -> amendment.term().get().from().get().isAfter(end))
            .isPresent();
  }

  private Verdict waiting(Situation situation, Vote vote, Clause clause) {
    LocalDate day = situation.day;
    if (opened.isEmpty()) {
      return Verdict.unopened();
    }
    if (!act.isProvidedBy(provisions(situation))) {
      return new Verdict.Waiting(Set.of(), Optional.of(vote.answer(clause.consent())));
    }
    Set<Verdict.Lack> missing =
        NaiveJudge.missing(vote.assents(), Sitting.holders(vote.electorate()), day);
    Set<PartyId> lacking = principals(day);
    lacking.removeIf(each -> consents(each, vote, day));
    missing.addAll(NaiveJudge.missing(joining(), lacking, day));
    boolean unanimous = clause.isUnanimous(vote) || isOpenBeforeEntry(clause, day);
    return new Verdict.Waiting(
        missing, Optional.of(unanimous ? Verdict.Answer.SATISFIED : vote.answer(clause.consent())));
  }

  private Clause clause(Vote vote, Provisions provisions, Situation situation) {
    boolean signed = vote.isSignedByAll() && !concern.isByTheOthers();
    return Clause.of(act, act.procedure(provisions), signed, situation, concern.isByTheOthers());
  }

  private Bindings bindings(Clause clause, Vote vote, Provisions provisions, Situation morning) {
    Assents all = assents(provisions, closing(provisions), day -> {
      Situation then = ledger.operative(day);
      Set<PartyId> parties = new TreeSet<>(then.parties());
      parties.addAll(then.entered ? Set.of() : ledger.named(day));
      return parties;
    });
    return Bindings.of(
        act,
        clause,
        vote,
        all,
        act.procedure(provisions),
        morning,
        this::ownAlmanac,
        almanac(morning),
        ledger.mayStepBack(provisions));
  }

  private Vote vote(
      Situation situation, Provisions provisions, Function<LocalDate, Optional<Vote>> past) {
    Assents assents = assents(provisions, closing(provisions), each -> asked(each, provisions));
    return new Vote(
        electorate(situation, provisions),
        others(situation.seats(Role.ASSOCIATE), situation),
        assents,
        act.opening(),
        act.opensOn(),
        situation.day,
        Map.of(),
        act instanceof Withdrawal,
        past);
  }

  private Assents assents(
      Provisions provisions, Optional<LocalDate> closing, Function<LocalDate, Set<PartyId>> asked) {
    return new Assents(
        act,
        closing,
        Optional.empty(),
        party -> ledger.steps(provisions, party),
        (party, on) ->
            newcomers(on).contains(party) || newcomers(on.minusDays(1)).contains(party),
        ledger.heritages,
        asked);
  }

  /** What the newcomers give, who may do so before the opening. */
  private Assents joining() {
    Provisions provisions =
        opened.map(each -> each.provisions).orElse(ledger.agreement.provisions());
    return assents(provisions, closing(provisions), this::principals);
  }

  /** Those whose own consent is needed besides, whatever the rule: MEANING §4.5b, §7.3a, §7.4a. */
  private Set<PartyId> principals(LocalDate day) {
    Set<PartyId> principals = new TreeSet<>(newcomers(day));
    if (act instanceof RoleChange || act instanceof Substitution) {
      principals.addAll(concern.holders(ledger.operative(day)));
      principals.addAll(concern.takers(day));
    }
    return principals;
  }

  /**
   * Whether one of them consents; what one that held the place consents to stands for its heir, but
   * who takes another's place speaks for itself.
   */
  private boolean consents(PartyId party, Vote vote, LocalDate day) {
    boolean isOfPlace = act instanceof RoleChange
        || act instanceof Substitution && !concern.takers(day).contains(party);
    return joining().consents(party, day) || isOfPlace && vote.assents().consents(party, day);
  }

  private boolean objects(PartyId party, LocalDate day) {
    return joining().objects(party, day);
  }

  private boolean consentsToJoin(PartyId party, LocalDate day) {
    return joining().consents(party, day);
  }

  /** Whether it is an accession that asks nobody, by which no founder joins. */
  private boolean isDeposit(LocalDate day) {
    return act instanceof Accession
        && !hasFailed(ledger.operative(day))
        && act.opening().filter(first -> !first.isAfter(day)).isPresent()
        && verdict instanceof Verdict.Waiting
        && asksNobody(ledger.agreement.provisions())
        && newcomers(day).stream().noneMatch(ledger.named(day)::contains);
  }

  /** Whether what its effect waits for has not come by its last day. */
  private boolean hasFailed(Situation situation) {
    EffectRule rule = act.effect().orElse(act.procedure(provisions(situation)).effect());
    return almanac(situation).due(rule, situation.day).isNever();
  }

  /** Whether it is one to which its newcomer has consented. */
  boolean isDeposited(LocalDate day) {
    return isDeposit(day) && newcomers(day).stream().allMatch(each -> consentsToJoin(each, day));
  }

  /** The partner that counts beside the founders, and whether it does by now. */
  Map<PartyId, Boolean> countedOn(LocalDate day) {
    return isDeposit(day) && ((Accession) act).role() == Role.PARTNER
        ? Map.of(((Accession) act).party().id(), isDeposited(day))
        : Map.of();
  }

  private boolean asksNobody(Provisions provisions) {
    return act.procedure(provisions).consent() instanceof ConsentRule.None
        && act.consent().filter(rule -> !(rule instanceof ConsentRule.None)).isEmpty();
  }

  /** The newcomer consented in time to be in from the entry into force. */
  void joinsWithEntry() {
    joinsWithEntry = true;
  }

  /** The day on which its own facts were complete; of what is given and was not, the day it is. */
  LocalDate completeBy(LocalDate day) {
    return agreed.map(Agreed::complete).orElse(day);
  }

  private Verdict begun(Situation situation, LocalDate told) {
    LocalDate day = situation.day;
    Agreed known = agreed.orElseThrow();
    due = effect(situation, known.clause(), known.complete());
    if (due.isNever()) {
      return new Verdict.Lost(Verdict.Reason.CONDITION, day);
    }
    if (act.given().isEmpty() && due.day().isPresent()) {
      LocalDate moved = leaving.postponed(due.day().get(), told);
      due = moved.equals(due.day().get()) ? due : Due.on(moved);
    }
    return due.comes().filter(on -> !on.isAfter(day)).isPresent()
        ? new Verdict.Done(Optional.of(known.complete()), due.day().get())
        : new Verdict.Decided(known.complete(), due.day());
  }

  /** The day of effect, counted from completion or from what came before it and asks nobody. */
  private Due effect(Situation morning, Clause clause, LocalDate complete) {
    Almanac almanac = almanac(morning);
    if (act.given().isPresent()) {
      LocalDate on = act.given().get().on();
      return Due.on(latest(on, ledger.entryEffect.orElse(on)));
    }
    if (act instanceof Withdrawal && Vote.isForNotice(clause.consent())) {
      return leaving.effect(morning, clause.effect(), complete, almanac);
    }
    if (act instanceof Accession && asksNobody(provisions(morning))) {
      LocalDate deposit = newcomers(complete).stream()
          .map(each -> joining().consentsSince(each, complete))
          .max(LocalDate::compareTo)
          .orElseThrow();
      LocalDate since = latest(deposit, opened.orElseThrow().day);
      boolean before = ledger.entryDay.filter(entry -> !since.isBefore(entry)).isEmpty();
      Due entry = new Due(ledger.entryEffect, ledger.entryDay, ledger.entryEffect.isEmpty());
      if (joinsWithEntry || before && ledger.takesThoseBeforeEntry()) {
        return entry;
      }
      return before
          ? almanac.dueSince(clause.effect(), deposit, complete).latest(entry)
          : almanac.due(clause.effect(), complete);
    }
    return almanac.due(clause.effect(), complete);
  }

  /** The days on which its effect may hang, as they are known in a morning. */
  private Almanac almanac(Situation morning) {
    LocalDate today = morning.day;
    return new Almanac(today, anchor -> switch (anchor.kind()) {
      case OPENING -> act.opening().filter(day -> !day.isAfter(today));
      case BOUND -> leaving.bound(morning);
      case OCCURRENCE ->
        Ledger.occurrence(
            act,
            anchor,
            today,
            about -> about.isEmpty()
                || about.filter(party -> isConcerned(party, today)).isPresent());
      default -> ledger.anchored(anchor, today);
    });
  }

  /** The same for a day of a place's own. */
  private Almanac ownAlmanac(LocalDate today, Descent place) {
    return new Almanac(today, anchor -> switch (anchor.kind()) {
      case OPENING -> act.opening().filter(day -> !day.isAfter(today));
      case OCCURRENCE ->
        Ledger.occurrence(act, anchor, today, about -> about.filter(place::isOf).isPresent());
      default -> ledger.anchored(anchor, today);
    });
  }

  /** Whether it is the party that joins or leaves, or stands in its place. */
  private boolean isConcerned(PartyId party, LocalDate day) {
    Stream<PartyId> concerned = act instanceof Accession accession
        ? Stream.of(accession.party().id())
        : act instanceof Withdrawal withdrawal
            ? Stream.of(withdrawal.party())
            : Stream.concat(
                concern.party.stream(),
                act instanceof Substitution each
                    ? Stream.of(each.substitute().id())
                    : Stream.empty());
    return concerned
        .filter(each -> Descent.of(each).on(day, ledger.successions).stream()
            .anyMatch(place -> place.isOf(party)))
        .findAny()
        .isPresent();
  }

  static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /**
   * Whom the act asks: the partners of the day, or the places of those of the opening day or, if
   * later, that of entry.
   */
  private List<Sitting> electorate(Situation situation, Provisions provisions) {
    return others(everybody(situation, provisions), situation);
  }

  /** Some seats without those of the party on which the others decide. */
  private List<Sitting> others(List<Sitting> seats, Situation situation) {
    if (!concern.isByTheOthers()) {
      return seats;
    }
    List<Descent> places =
        concern.reached(situation).stream().map(Situation.Holding::descent).toList();
    return seats.stream()
        .filter(seat -> !places.contains(seat.descent())
            && !(seat.gone() && places.stream().anyMatch(place -> place.continues(seat.descent()))))
        .toList();
  }

  private List<Sitting> everybody(Situation situation, Provisions provisions) {
    boolean unfixed = fixed.filter(since -> !situation.day.isBefore(since.day)).isEmpty();
    if (provisions.electorate() == PartnersAsked.AT_COMPLETION || unfixed || opened.isEmpty()) {
      return situation.seats(Role.PARTNER);
    }
    LocalDate since = fixed.get().day;
    Set<Descent> today = new HashSet<>();
    situation.holdings.stream()
        .filter(place -> situation.isInForce() && !place.taken().isAfter(since))
        .filter(place -> place.role() == Role.PARTNER && !place.isSuspended(situation.day))
        .forEach(place -> today.add(place.descent()));
    List<Sitting> seats = new ArrayList<>();
    for (Sitting seat : fixed.get().seats(Role.PARTNER)) {
      List<Descent> places = seat.descent().at(since, situation.day, ledger.successions);
      List<Descent> left = new ArrayList<>(today);
      left.removeIf(place -> !places.contains(place) && places.stream().noneMatch(place::isTaken));
      seats.addAll(
          left.isEmpty() ? List.of(new Sitting(seat.descent(), true)) : Sitting.taken(left));
    }
    return seats;
  }

  /**
   * Whom the act asked at the end of a day; before the agreement is in force, it is the founders.
   */
  private Set<PartyId> asked(LocalDate day, Provisions provisions) {
    Situation situation = ledger.operative(day);
    boolean open = opened.filter(first -> !first.day.isAfter(day)).isPresent();
    List<Sitting> seats =
        open ? electorate(situation, provisions) : others(situation.seats(Role.PARTNER), situation);
    Set<PartyId> asked = Sitting.holders(seats);
    asked.addAll(namedBesides(situation, provisions));
    asked.addAll(situation.entered ? Set.of() : ledger.founders(day));
    return asked;
  }

  /** Associates that the rule asks by name. */
  private Set<PartyId> namedBesides(Situation situation, Provisions provisions) {
    Set<PartyId> named = new TreeSet<>();
    collect(act.procedure(provisions).consent(), named);
    act.consent().ifPresent(rule -> collect(rule, named));
    return Sitting.holders(Sitting.of(
        named,
        others(situation.seats(Role.ASSOCIATE), situation),
        act.opening().orElse(situation.day)));
  }

  private static void collect(ConsentRule rule, Set<PartyId> named) {
    if (rule instanceof ConsentRule.Named each) {
      named.addAll(each.parties());
    }
    rule.rules().forEach(part -> collect(part, named));
  }

  private Set<PartyId> newcomers(LocalDate day) {
    return act instanceof Accession accession
        ? ledger.heirs(accession.party().id(), day)
        : Set.of();
  }

  /** A source's day, or one that its clause reaches back to; not before the entry into force. */
  private LocalDate givenEffect(LocalDate on) {
    LocalDate back = act.effect()
        .filter(EffectRule.RetroactiveTo.class::isInstance)
        .map(rule -> ((EffectRule.RetroactiveTo) rule).date())
        .filter(on::isAfter)
        .orElse(on);
    LocalDate held = latest(back, ledger.entryEffect.orElse(back));
    return held.isAfter(ledger.today) ? back : held;
  }

  /** A day some time after another; no other way to hang on one is judged. */
  static LocalDate after(LocalDate day, EffectRule rule) {
    if (rule instanceof EffectRule.After after) {
      return day.plus(after.period());
    }
    throw new IllegalArgumentException("not judged yet: " + rule);
  }

  private Optional<LocalDate> closing(Provisions provisions) {
    Procedure procedure = act.procedure(provisions);
    return act.closesOn()
        .or(() ->
            act.opening().flatMap(first -> procedure.closes().map(rule -> after(first, rule))));
  }

  /** Ends the agreement or changes its term, if that is what the act does. */
  void limit(LocalDate day, LocalDate effect) {
    if (act instanceof Amendment amendment && amendment.term().isPresent()) {
      Situation old = ledger.operative(day);
      BiPredicate<Situation.Holding, LocalDate> has =
          Clause.lengthens(amendment.term().get(), old) ? has(day, effect) : (place, on) -> true;
      old.end().ifPresent(ledger.oldEnds::add);
      ledger.add(day, effect, situation -> situation.limit(amendment.term().get(), has));
    }
    if (act instanceof Termination) {
      ledger.add(day, effect, situation -> situation.ended = true);
    }
  }

  private BiPredicate<Situation.Holding, LocalDate> has(LocalDate day, LocalDate effect) {
    return agreed
        .filter(each -> act.given().isEmpty())
        .map(each -> each.bindings().has(day, effect, ledger))
        .orElse((place, on) -> true);
  }

  /**
   * Lets a party leave, if that is what the act does: all at once with others, so that each sees
   * the places before. It fails if others have put it out.
   */
  void unseat(LocalDate day, LocalDate effect, Situation before, Set<Descent> left) {
    if (act instanceof Withdrawal || act instanceof Expulsion) {
      List<Situation.Holding> out = concern.reached(before);
      Predicate<Situation.Holding> reached =
          act instanceof Withdrawal ? leaving.condition(before) : out::contains;
      // Where it reaches back, not out of the hands of one from whom its party has taken it since.
      Predicate<Situation.Holding> then = act instanceof Withdrawal
          ? reached
          : place -> out.stream()
              .noneMatch(each -> each.descent().isTakenSince(concern.party.get(), place.descent()));
      List<Descent> places = before.places(reached);
      if (left.containsAll(places)) {
        verdict = without(day);
      } else {
        left.addAll(places);
        ledger.add(day, effect, situation -> situation.leave(places, day, then));
      }
    }
  }

  /** Lets one take the place of another. */
  private void give(LocalDate day, LocalDate effect) {
    Situation situation = ledger.operative(day);
    Set<PartyId> takers = concern.takers(day);
    List<Descent> places = concern.reached(situation).stream()
        .map(Situation.Holding::descent)
        .filter(place -> !takers.equals(Set.of(place.holder())))
        .toList();
    ledger.inherit(day, concern.holders(situation), takers);
    // Where it reaches back, it gives to who stood there then.
    ledger.add(
        day,
        effect,
        then -> then.give(places, then.day.isBefore(day) ? concern.takers(then.day) : takers, day));
  }

  /**
   * Gives places to another, changes their role, suspends them, or ends that, if that is what the
   * act does; it fails if there is nothing to change.
   */
  void alter(LocalDate day, LocalDate effect) {
    List<Descent> places = concern.reached(ledger.operative(day)).stream()
        .map(Situation.Holding::descent)
        .toList();
    boolean alters = act instanceof Substitution
        || act instanceof RoleChange
        || act instanceof Suspension
        || act instanceof Reinstatement;
    if (alters && (places.isEmpty() || !concern.hasSomethingLeft(ledger.operative(day)))) {
      verdict = without(day);
    } else if (act instanceof Substitution) {
      give(day, effect);
    } else if (act instanceof RoleChange each) {
      ledger.add(day, effect, then -> then.change(places, day, place -> place.in(each.role())));
    } else if (act instanceof Suspension each) {
      Optional<LocalDate> until = each.until().or(() -> Optional.of(LocalDate.MAX));
      ledger.add(day, effect, then -> then.change(places, day, place -> place.suspended(until)));
    } else if (act instanceof Reinstatement) {
      ledger.add(
          day,
          effect,
          then -> then.change(places, day, place -> place.suspended(Optional.empty())));
    }
  }

  /** Lets everything else happen that the act does; it fails if its newcomer has come in. */
  void apply(LocalDate day, LocalDate effect) {
    if (act instanceof Accession accession) {
      if (areBound(ledger.operative(day))) {
        verdict = without(day);
        return;
      }
      for (Descent place : Descent.of(accession.party().id()).on(day, ledger.successions)) {
        ledger.add(
            day,
            effect,
            situation ->
                situation.join(place, accession.role(), effect, day, this::consentsToJoin));
      }
    }
  }

  /** Brings its texts and provisions into force. */
  void adopt(LocalDate day, LocalDate effect) {
    List<Descent> there = ledger.operative(day).places(place -> true);
    BiPredicate<Situation.Holding, LocalDate> has =
        has(day, effect).or((place, on) -> place.isMadeAfter(there, day));
    ledger.add(day, effect, situation -> act.adopts().forEach(text -> situation.adopt(text, has)));
    if (act instanceof Amendment amendment) {
      ledger.add(
          day,
          effect,
          situation -> situation.provisions = amendment.provisions().orElse(situation.provisions));
    }
  }
}
