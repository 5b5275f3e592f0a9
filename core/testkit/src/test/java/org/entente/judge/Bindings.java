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
 */
record Bindings(
    Towards reach,
    boolean mustBindAll,
    EffectRule late,
    Assents assents,
    Assents asked,
    LocalDate complete,
    BiFunction<LocalDate, Descent, Almanac> own) {

  static Bindings of(
      ConsensualAct act,
      Clause clause,
      Vote vote,
      Assents assents,
      Procedure procedure,
      Situation morning,
      BiFunction<LocalDate, Descent, Almanac> own,
      Almanac almanac) {
    if (!(act instanceof Amendment amendment) || act.given().isPresent()) {
      return new Bindings(
          Towards.EVERYONE, false, clause.effect(), assents, vote.assents(), vote.day(), own);
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
        own);
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
        || hasSince(place, effect, ledger).filter(day -> !day.isAfter(on)).isPresent();
  }

  /**
   * Who holds the place has it from its effect, by what it had said at completion, or from a day of
   * its own, by what it says later, while signatures count.
   */
  private Optional<LocalDate> hasSince(Situation.Holding place, LocalDate effect, Ledger ledger) {
    LocalDate lastDay = Trial.latest(complete, ledger.lastDay());
    for (LocalDate day = complete; !day.isAfter(lastDay); day = day.plusDays(1)) {
      LocalDate today = day;
      Set<PartyId> holders = ledger.held(place.descent(), day, day.equals(complete));
      if (holders.stream().anyMatch(party -> binds(party, complete))) {
        return Optional.of(effect);
      }
      if (assents.closing().filter(day::isAfter).isEmpty()
          && holders.stream().anyMatch(party -> binds(party, today))) {
        return Almanac.found(late, day, lastDay, each -> own.apply(each, place.descent()))
            .day()
            .map(from -> Trial.latest(from, effect));
      }
    }
    return Optional.empty();
  }
}
