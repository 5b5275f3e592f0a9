package org.entente.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartnersAsked;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Termination;
import org.entente.Withdrawal;

/**
 * One act that comes about by consent, judged day after day until it is in effect or has failed.
 */
final class Trial {
  final ConsensualAct act;
  private final Ledger ledger;
  private Optional<Situation> opened = Optional.empty();
  private Optional<Situation> fixed = Optional.empty();
  private Verdict verdict = Verdict.unopened();

  Trial(ConsensualAct act, Ledger ledger) {
    this.act = act;
    this.ledger = ledger;
  }

  Verdict verdict() {
    return verdict;
  }

  /** What was fixed before this day takes place: a given act's day, an agreed act's effect. */
  void begin(LocalDate day) {
    if (act.given().isPresent()) {
      LocalDate on = act.given().get().on();
      boolean due = verdict instanceof Verdict.Waiting && !on.isAfter(day);
      verdict = due ? new Verdict.Done(Optional.empty(), givenEffect(on)) : verdict;
    } else if (verdict instanceof Verdict.Decided decided) {
      Provisions provisions = opened.orElseThrow().provisions;
      verdict = begun(
          decided.complete(), effectDay(decided.complete(), provisions, day.minusDays(1)), day);
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
    if (act.given().isEmpty() && verdict instanceof Verdict.Waiting) {
      verdict = judge(morning, opened.orElse(morning).provisions, day);
    } else if (verdict instanceof Verdict.Decided decided) {
      Provisions provisions = opened.orElseThrow().provisions;
      verdict = isRevoked(day)
          ? new Verdict.Lost(Verdict.Reason.REVOKED, day)
          : begun(decided.complete(), effectDay(decided.complete(), provisions, day), day);
    }
  }

  /** The agreement is at an end: what has no effect yet gets none. */
  void end(LocalDate day) {
    if (verdict instanceof Verdict.Waiting || verdict instanceof Verdict.Decided) {
      verdict = new Verdict.Lost(Verdict.Reason.ENDED, day);
    }
  }

  /**
   * The agreement ends on the very day of effect: that is too late for what does not concern its
   * end.
   */
  void missOut(LocalDate day) {
    boolean concernsEnd = act instanceof Termination
        || act instanceof Amendment amendment && amendment.term().isPresent();
    verdict = concernsEnd ? verdict : new Verdict.Lost(Verdict.Reason.ENDED, day);
  }

  private Verdict judge(Situation morning, Provisions provisions, LocalDate day) {
    Optional<LocalDate> closing = closing(provisions);
    if (closing.filter(day::isAfter).isPresent()) {
      return new Verdict.Lost(Verdict.Reason.LAPSED, day);
    }
    if (effect(provisions).tooLateFrom().filter(late -> !late.isAfter(day)).isPresent()) {
      return new Verdict.Lost(Verdict.Reason.TOO_LATE, day);
    }
    if (isRevoked(day)) {
      return new Verdict.Lost(Verdict.Reason.REVOKED, day);
    }
    Assents partners = assents(provisions, closing, each -> asked(each, provisions));
    Assents newcomers = assents(provisions, closing, this::newcomers);
    return vote(morning, provisions, partners, newcomers);
  }

  private Assents assents(
      Provisions provisions, Optional<LocalDate> closing, Function<LocalDate, Set<PartyId>> asked) {
    return new Assents(act, closing, provisions.isDecisionRequired(), ledger.successions, asked);
  }

  /** A newcomer that is a partner's heir has two voices: that of its predecessor, and its own. */
  private Verdict vote(Situation morning, Provisions provisions, Assents assents, Assents joining) {
    LocalDate day = morning.day;
    Set<PartyId> electorate =
        opened.isPresent() ? electorate(morning, provisions) : morning.partners();
    ConsentRule rule = act.consent().orElse(act.procedure(provisions).consent());
    Vote vote = new Vote(electorate, assents, act.opening(), day, ledger.successions);
    Verdict.Answer answer = vote.answer(rule);
    Set<PartyId> newcomers = newcomers(day);
    boolean complete = opened.isPresent()
        && morning.isInForce()
        && answer == Verdict.Answer.SATISFIED
        && newcomers.stream().allMatch(each -> joining.consents(each, day))
        && newcomers.stream().noneMatch(morning.parties()::contains)
        && mayLeave(morning, provisions);
    if (complete) {
      return begun(day, effectDay(day, provisions, day), day);
    }
    boolean opposed = newcomers.stream().anyMatch(each -> joining.objects(each, day));
    boolean judged = opened.isPresent() && morning.isInForce();
    if (judged && (opposed || vote.isDefeatedByObjection(rule))) {
      return new Verdict.Lost(Verdict.Reason.OBJECTION, day);
    }
    Set<Verdict.Lack> missing = NaiveJudge.missing(assents, electorate, day);
    missing.addAll(NaiveJudge.missing(joining, newcomers, day));
    return new Verdict.Waiting(missing, opened.map(situation -> answer));
  }

  private static Verdict begun(LocalDate complete, LocalDate effect, LocalDate day) {
    return effect.isAfter(day)
        ? new Verdict.Decided(complete, effect)
        : new Verdict.Done(Optional.of(complete), effect);
  }

  /**
   * Whom the act asks: the partners of the day, or the heirs of those of the opening day or, if
   * later, that of entry.
   */
  private Set<PartyId> electorate(Situation situation, Provisions provisions) {
    boolean unfixed = fixed.filter(since -> !situation.day.isBefore(since.day)).isEmpty();
    if (provisions.electorate() == PartnersAsked.AT_COMPLETION || unfixed) {
      return situation.partners();
    }
    Set<PartyId> heirs = new TreeSet<>();
    for (PartyId partner : fixed.get().partners()) {
      Descent.since(partner, fixed.get().day)
          .on(situation.day, ledger.successions)
          .forEach(place -> heirs.add(place.holder()));
    }
    return heirs;
  }

  /**
   * Whom the act asked at the end of a day; before the agreement is in force, it is the founders.
   */
  private Set<PartyId> asked(LocalDate day, Provisions provisions) {
    Situation situation = ledger.operative(day);
    boolean open = opened.filter(first -> !first.day.isAfter(day)).isPresent();
    Set<PartyId> asked =
        new TreeSet<>(open ? electorate(situation, provisions) : situation.partners());
    asked.addAll(situation.entered ? Set.of() : ledger.founders(day));
    return asked;
  }

  private Set<PartyId> newcomers(LocalDate day) {
    return act instanceof Accession accession
        ? ledger.heirs(accession.party().id(), day)
        : Set.of();
  }

  /**
   * Whether the party's notice is there, and was not too early; every act but a withdrawal passes.
   */
  private boolean mayLeave(Situation morning, Provisions provisions) {
    if (!(act instanceof Withdrawal withdrawal)) {
      return true;
    }
    Set<PartyId> holders = morning.holdings.stream()
        .filter(holding -> isGivenUp(holding, withdrawal))
        .map(holding -> holding.descent().holder())
        .collect(Collectors.toSet());
    // One that holds another place besides has been bound for as long as it has held either.
    Optional<LocalDate> since = morning.holdings.stream()
        .filter(holding -> holders.contains(holding.descent().holder()))
        .map(Situation.Holding::since)
        .min(LocalDate::compareTo);
    Optional<LocalDate> earliest =
        since.map(day -> provisions.noWithdrawalWithin().map(day::plus).orElse(LocalDate.MIN));
    return earliest.isPresent()
        && withdrawal
            .notifiedOn()
            .filter(notice -> !notice.isAfter(morning.day) && !notice.isBefore(earliest.get()))
            .filter(notice -> Descent.isThere(withdrawal.party(), notice, ledger.successions))
            .isPresent();
  }

  /** Whether the leaver had a place when it gave notice, or has taken it since. */
  private boolean isGivenUp(Situation.Holding holding, Withdrawal withdrawal) {
    Optional<LocalDate> eve = act.given().map(given -> given.on().minusDays(1));
    return Stream.concat(withdrawal.notifiedOn().stream(), eve.stream())
        .min(LocalDate::compareTo)
        .filter(since -> holding.wasHeldSince(withdrawal.party(), since))
        .isPresent();
  }

  private boolean isRevoked(LocalDate day) {
    return act instanceof Withdrawal withdrawal
        && withdrawal.notifiedOn().isPresent()
        && withdrawal.revocations().stream()
            .filter(each -> !each.on().isBefore(withdrawal.notifiedOn().get()))
            .anyMatch(each -> !each.on().isAfter(day) && speaksFor(each, withdrawal));
  }

  /** Whether one who takes back is the party itself, or its heir since the notice. */
  private boolean speaksFor(Revocation revocation, Withdrawal withdrawal) {
    LocalDate on = revocation.on();
    boolean itself = revocation.party().equals(withdrawal.party());
    return itself
        ? Descent.isThere(withdrawal.party(), on, ledger.successions)
        : Descent.since(withdrawal.party(), withdrawal.notifiedOn().get())
            .on(on, ledger.successions)
            .stream()
            .anyMatch(place -> place.holder().equals(revocation.party()));
  }

  private LocalDate effectDay(LocalDate complete, Provisions provisions, LocalDate day) {
    LocalDate effect = effect(provisions).dayOfEffect(complete).orElseThrow();
    if (act instanceof Withdrawal withdrawal) {
      TreeMap<LocalDate, LocalDate> furthest = new TreeMap<>();
      for (Postponement each : withdrawal.postponements()) {
        furthest.merge(each.on(), each.until(), (a, b) -> a.isAfter(b) ? a : b);
      }
      for (LocalDate on : furthest.headMap(day, true).keySet()) {
        if (on.isBefore(effect)) {
          effect = List.of(on, complete, furthest.get(on)).stream()
              .max(LocalDate::compareTo)
              .orElseThrow();
        }
      }
    }
    return effect;
  }

  private LocalDate givenEffect(LocalDate on) {
    return act.effect()
        .filter(EffectRule.RetroactiveTo.class::isInstance)
        .map(rule -> ((EffectRule.RetroactiveTo) rule).date())
        .filter(on::isAfter)
        .orElse(on);
  }

  private EffectRule effect(Provisions provisions) {
    return act.effect().orElse(act.procedure(provisions).effect());
  }

  private Optional<LocalDate> closing(Provisions provisions) {
    Procedure procedure = act.procedure(provisions);
    return act.closesOn()
        .or(() -> act.opening().flatMap(first -> procedure.openFor().map(first::plus)));
  }

  /** Ends the agreement or changes its term, if that is what the act does. */
  void limit(LocalDate day, LocalDate effect) {
    if (act instanceof Amendment amendment) {
      ledger.add(
          day, effect, situation -> situation.term = amendment.term().orElse(situation.term));
    }
    if (act instanceof Termination) {
      ledger.add(day, effect, situation -> situation.ended = true);
    }
  }

  /**
   * Lets a party leave, if that is what the act does: all at once with others, so that each sees
   * the places before.
   */
  void unseat(LocalDate day, LocalDate effect, Situation before) {
    if (act instanceof Withdrawal withdrawal) {
      Predicate<Situation.Holding> reached = holding -> isGivenUp(holding, withdrawal);
      // A source that speaks of one who had passed its place on before means that place.
      boolean named = act.given().isPresent() && before.places(reached).isEmpty();
      Predicate<Situation.Holding> left =
          named ? holding -> holding.descent().isOf(withdrawal.party()) : reached;
      List<Descent> places = before.places(left);
      ledger.add(day, effect, situation -> situation.leave(places, left));
    }
  }

  /** Lets everything else happen that the act does. */
  void apply(LocalDate day, LocalDate effect) {
    ledger.add(day, effect, situation -> act.adopts().forEach(situation::adopt));
    if (act instanceof Accession accession) {
      for (Descent place : Descent.of(accession.party().id()).on(day, ledger.successions)) {
        ledger.add(
            day,
            effect,
            situation -> situation.join(place, accession.role(), effect, day, Optional.empty()));
      }
    }
    if (act instanceof Amendment amendment) {
      ledger.add(
          day,
          effect,
          situation -> situation.provisions = amendment.provisions().orElse(situation.provisions));
    }
  }
}
