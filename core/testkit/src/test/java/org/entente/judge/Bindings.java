package org.entente.judge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Towards;

/**
 * Whom an act binds that is complete on a day (MEANING §8).
 *
 * @param mustBindAll whether it changes what is the same for all
 * @param assents what any party has consented to, asked or not
 * @param asked what those have who are asked
 * @param late the day from which one is bound that consents later
 * @param own the days on which that hangs for a place, as they are known on a day
 * @param mayStepBack whether one that consents may take that back until it is bound
 */
record Bindings(
    Towards reach,
    boolean mustBindAll,
    EffectRule late,
    Assents assents,
    Assents asked,
    LocalDate complete,
    BiFunction<LocalDate, Descent, Almanac> own,
    boolean mayStepBack) {

  static Bindings of(
      ConsensualAct act,
      Clause clause,
      Vote vote,
      Assents assents,
      Procedure procedure,
      Situation morning,
      BiFunction<LocalDate, Descent, Almanac> own,
      Almanac almanac,
      boolean mayStepBack) {
    if (!(act instanceof Amendment amendment) || act.given().isPresent()) {
      return new Bindings(
          Towards.EVERYONE,
          false,
          clause.effect(),
          assents,
          vote.assents(),
          vote.day(),
          own,
          mayStepBack);
    }
    boolean must = amendment.provisions().isPresent()
        || amendment.term().filter(term -> !Clause.lengthens(term, morning)).isPresent();
    boolean all = vote.isUnanimous();
    Towards reach = reach(clause, vote, procedure, almanac);
    return new Bindings(
        reach,
        must && !all,
        procedure.late().orElse(clause.effect()),
        assents,
        vote.assents(),
        vote.day(),
        own,
        mayStepBack);
  }

  private static Towards reach(Clause clause, Vote vote, Procedure procedure, Almanac almanac) {
    if (clause.asksLess(vote, almanac)) {
      return Towards.CONSENTING;
    }
    Optional<Towards> stated = procedure.towards();
    if (stated.isPresent() || vote.isUnanimous()) {
      return stated.orElse(Towards.EVERYONE);
    }
    return vote.isMetBySilence(clause.consent()) ? Towards.NOT_OBJECTING : Towards.CONSENTING;
  }

  /** What is the same for all binds nobody unless it binds all. */
  boolean bindsAllItMust(Situation morning) {
    Set<PartyId> parties = morning.parties();
    return !mustBindAll || parties.stream().allMatch(party -> binds(party, complete));
  }

  private boolean binds(PartyId party, LocalDate day) {
    return switch (reach) {
      case EVERYONE -> true;
      case CONSENTING -> assents.consents(party, day) || asked.consents(party, day);
      case NOT_OBJECTING -> !assents.objects(party, day);
    };
  }

  /** Which places have it on a day, once it is in effect. */
  BiPredicate<Situation.Holding, LocalDate> has(LocalDate begun, LocalDate effect, Ledger ledger) {
    return (place, on) -> reach == Towards.EVERYONE
        || place.taken().isAfter(begun)
        || !place.since().isBefore(begun)
        || hasSince(place, on, begun, effect, ledger)
            .filter(day -> !day.isAfter(on))
            .isPresent();
  }

  /**
   * Who holds the place has it from its effect, by what it had said at completion, or from a day of
   * its own, by what it says later, while signatures count.
   */
  private Optional<LocalDate> hasSince(
      Situation.Holding place, LocalDate on, LocalDate begun, LocalDate effect, Ledger ledger) {
    LocalDate lastDay = Trial.latest(complete, ledger.lastDay());
    for (LocalDate day = complete; !day.isAfter(lastDay); day = day.plusDays(1)) {
      LocalDate today = day;
      Set<PartyId> holders = ledger.held(place.descent(), on, day, day.equals(complete));
      if (holders.stream()
          .anyMatch(party ->
              binds(party, complete) && keeps(party, place, on, complete, begun, ledger))) {
        return Optional.of(effect);
      }
      Due due = Almanac.found(late, day, lastDay, each -> own.apply(each, place.descent()));
      LocalDate bound = Trial.latest(due.comes().orElse(begun), begun);
      if (holders.stream()
          .anyMatch(
              party -> comesIn(party, today) && keeps(party, place, on, today, bound, ledger))) {
        return due.day().map(from -> Trial.latest(from, effect));
      }
    }
    return Optional.empty();
  }

  /** Whether it is bound on a later day, by what it may say, or has said, in time. */
  private boolean comesIn(PartyId party, LocalDate day) {
    boolean open = assents.closing().filter(day::isAfter).isEmpty();
    boolean late = reach == Towards.CONSENTING
        && (assents.consentsLate(party, day) || asked.consentsLate(party, day));
    return (open || late) && binds(party, day);
  }

  /**
   * Whether who may step back has not done so before some day, in the place: by a no, or a
   * revocation. Who is silent in a place that it has taken has not.
   */
  private boolean keeps(
      PartyId party,
      Situation.Holding place,
      LocalDate on,
      LocalDate since,
      LocalDate until,
      Ledger ledger) {
    return !mayStepBack
        || reach != Towards.CONSENTING
        || since.datesUntil(Trial.latest(since, until)).allMatch(day -> {
          Set<PartyId> holders = ledger.held(place.descent(), on, day, day.equals(complete));
          return holders.isEmpty()
              ? binds(party, day)
              : holders.stream()
                  .anyMatch(each -> binds(each, day)
                      || !assents.takesBack(each, place.descent().cut(day).since(), day));
        });
  }
}
