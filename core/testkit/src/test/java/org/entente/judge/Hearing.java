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
final class Hearing {
  final ConsensualAct act;
  private final History history;
  private Optional<Position> opened = Optional.empty();
  private Optional<Position> fixed = Optional.empty();
  private Verdict verdict = Verdict.unopened();

  Hearing(ConsensualAct act, History history) {
    this.act = act;
    this.history = history;
  }

  Verdict verdict() {
    return verdict;
  }

  /** What was fixed before this day takes place: a given act's day, an agreed act's effect. */
  void begin(LocalDate day) {
    if (act.given().isPresent()) {
      LocalDate on = act.given().get().on();
      boolean due = verdict instanceof Verdict.Pending && !on.isAfter(day);
      verdict = due ? new Verdict.InEffect(Optional.empty(), givenEffect(on)) : verdict;
    } else if (verdict instanceof Verdict.Agreed agreed) {
      Provisions provisions = opened.orElseThrow().provisions;
      verdict =
          begun(agreed.complete(), effectDay(agreed.complete(), provisions, day.minusDays(1)), day);
    }
  }

  /**
   * Judges the act against the morning's position, if it is pending; one agreed may be revoked or
   * postponed.
   */
  void hear(Position morning) {
    LocalDate day = morning.day;
    if (act.opening().filter(day::equals).isPresent()) {
      opened = Optional.of(morning);
    }
    if (opened.isPresent() && fixed.isEmpty() && morning.isInForce()) {
      fixed = Optional.of(morning);
    }
    if (act.given().isEmpty() && verdict instanceof Verdict.Pending) {
      verdict = judge(morning, opened.orElse(morning).provisions, day);
    } else if (verdict instanceof Verdict.Agreed agreed) {
      Provisions provisions = opened.orElseThrow().provisions;
      verdict = isRevoked(day)
          ? new Verdict.Failed(Verdict.Reason.REVOKED, day)
          : begun(agreed.complete(), effectDay(agreed.complete(), provisions, day), day);
    }
  }

  /** The agreement is at an end: what has no effect yet gets none. */
  void end(LocalDate day) {
    if (verdict instanceof Verdict.Pending || verdict instanceof Verdict.Agreed) {
      verdict = new Verdict.Failed(Verdict.Reason.ENDED, day);
    }
  }

  /**
   * The agreement ends on the very day of effect: that is too late for what does not concern its
   * end.
   */
  void missOut(LocalDate day) {
    boolean concernsEnd = act instanceof Termination
        || act instanceof Amendment amendment && amendment.term().isPresent();
    verdict = concernsEnd ? verdict : new Verdict.Failed(Verdict.Reason.ENDED, day);
  }

  private Verdict judge(Position morning, Provisions provisions, LocalDate day) {
    Optional<LocalDate> closing = closing(provisions);
    if (closing.filter(day::isAfter).isPresent()) {
      return new Verdict.Failed(Verdict.Reason.LAPSED, day);
    }
    if (effect(provisions).tooLateFrom().filter(late -> !late.isAfter(day)).isPresent()) {
      return new Verdict.Failed(Verdict.Reason.TOO_LATE, day);
    }
    if (isRevoked(day)) {
      return new Verdict.Failed(Verdict.Reason.REVOKED, day);
    }
    Consents partners = consents(provisions, closing, each -> asked(each, provisions));
    Consents newcomers = consents(provisions, closing, this::newcomers);
    return vote(morning, provisions, partners, newcomers);
  }

  private Consents consents(
      Provisions provisions, Optional<LocalDate> closing, Function<LocalDate, Set<PartyId>> asked) {
    return new Consents(act, closing, provisions.isDecisionRequired(), history.successions, asked);
  }

  /** A newcomer that is a partner's heir has two voices: that of its predecessor, and its own. */
  private Verdict vote(
      Position morning, Provisions provisions, Consents consents, Consents joining) {
    LocalDate day = morning.day;
    Set<PartyId> electorate =
        opened.isPresent() ? electorate(morning, provisions) : morning.partners();
    ConsentRule rule = act.consent().orElse(act.procedure(provisions).consent());
    Question question = new Question(electorate, consents, act.opening(), day, history.successions);
    Verdict.Answer answer = question.answer(rule);
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
    if (judged && (opposed || question.isDefeatedByObjection(rule))) {
      return new Verdict.Failed(Verdict.Reason.OBJECTION, day);
    }
    Set<Verdict.Missing> missing = NaiveJudge.missing(consents, electorate, day);
    missing.addAll(NaiveJudge.missing(joining, newcomers, day));
    return new Verdict.Pending(missing, opened.map(position -> answer));
  }

  private static Verdict begun(LocalDate complete, LocalDate effect, LocalDate day) {
    return effect.isAfter(day)
        ? new Verdict.Agreed(complete, effect)
        : new Verdict.InEffect(Optional.of(complete), effect);
  }

  /**
   * Whom the act asks: the partners of the day, or the heirs of those of the opening day or, if
   * later, that of entry.
   */
  private Set<PartyId> electorate(Position position, Provisions provisions) {
    boolean unfixed = fixed.filter(since -> !position.day.isBefore(since.day)).isEmpty();
    if (provisions.electorate() == PartnersAsked.AT_COMPLETION || unfixed) {
      return position.partners();
    }
    Set<PartyId> heirs = new TreeSet<>();
    for (PartyId partner : fixed.get().partners()) {
      Lineage.since(partner, fixed.get().day)
          .on(position.day, history.successions)
          .forEach(place -> heirs.add(place.holder()));
    }
    return heirs;
  }

  /**
   * Whom the act asked at the end of a day; before the agreement is in force, it is the founders.
   */
  private Set<PartyId> asked(LocalDate day, Provisions provisions) {
    Position position = history.operative(day);
    boolean open = opened.filter(first -> !first.day.isAfter(day)).isPresent();
    Set<PartyId> asked =
        new TreeSet<>(open ? electorate(position, provisions) : position.partners());
    asked.addAll(position.entered ? Set.of() : history.founders(day));
    return asked;
  }

  private Set<PartyId> newcomers(LocalDate day) {
    return act instanceof Accession accession
        ? history.heirs(accession.party().id(), day)
        : Set.of();
  }

  /**
   * Whether the party's notice is there, and was not too early; every act but a withdrawal passes.
   */
  private boolean mayLeave(Position morning, Provisions provisions) {
    if (!(act instanceof Withdrawal withdrawal)) {
      return true;
    }
    Set<PartyId> holders = morning.seats.stream()
        .filter(seat -> isGivenUp(seat, withdrawal))
        .map(seat -> seat.lineage().holder())
        .collect(Collectors.toSet());
    // One that holds another place besides has been bound for as long as it has held either.
    Optional<LocalDate> since = morning.seats.stream()
        .filter(seat -> holders.contains(seat.lineage().holder()))
        .map(Position.Seat::since)
        .min(LocalDate::compareTo);
    Optional<LocalDate> earliest =
        since.map(day -> provisions.noWithdrawalWithin().map(day::plus).orElse(LocalDate.MIN));
    return earliest.isPresent()
        && withdrawal
            .notifiedOn()
            .filter(notice -> !notice.isAfter(morning.day) && !notice.isBefore(earliest.get()))
            .filter(notice -> Lineage.isThere(withdrawal.party(), notice, history.successions))
            .isPresent();
  }

  /** Whether the leaver had a place when it gave notice, or has taken it since. */
  private boolean isGivenUp(Position.Seat seat, Withdrawal withdrawal) {
    Optional<LocalDate> eve = act.given().map(given -> given.on().minusDays(1));
    return Stream.concat(withdrawal.notifiedOn().stream(), eve.stream())
        .min(LocalDate::compareTo)
        .filter(since -> seat.wasHeldSince(withdrawal.party(), since))
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
        ? Lineage.isThere(withdrawal.party(), on, history.successions)
        : Lineage.since(withdrawal.party(), withdrawal.notifiedOn().get())
            .on(on, history.successions)
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
      history.add(day, effect, position -> position.term = amendment.term().orElse(position.term));
    }
    if (act instanceof Termination) {
      history.add(day, effect, position -> position.ended = true);
    }
  }

  /**
   * Lets a party leave, if that is what the act does: all at once with others, so that each sees
   * the places before.
   */
  void unseat(LocalDate day, LocalDate effect, Position before) {
    if (act instanceof Withdrawal withdrawal) {
      Predicate<Position.Seat> reached = seat -> isGivenUp(seat, withdrawal);
      // A source that speaks of one who had passed its place on before means that place.
      boolean named = act.given().isPresent() && before.places(reached).isEmpty();
      Predicate<Position.Seat> left =
          named ? seat -> seat.lineage().isOf(withdrawal.party()) : reached;
      List<Lineage> places = before.places(left);
      history.add(day, effect, position -> position.leave(places, left));
    }
  }

  /** Lets everything else happen that the act does. */
  void apply(LocalDate day, LocalDate effect) {
    history.add(day, effect, position -> act.adopts().forEach(position::adopt));
    if (act instanceof Accession accession) {
      for (Lineage place : Lineage.of(accession.party().id()).on(day, history.successions)) {
        history.add(
            day,
            effect,
            position -> position.join(place, accession.role(), effect, day, Optional.empty()));
      }
    }
    if (act instanceof Amendment amendment) {
      history.add(
          day,
          effect,
          position -> position.provisions = amendment.provisions().orElse(position.provisions));
    }
  }
}
