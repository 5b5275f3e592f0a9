package org.entente.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.ConsensualAct;
import org.entente.EffectRule;
import org.entente.NoticeWindow;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Withdrawal;

/** What a notice reaches and when it ends it (MEANING §5.6, §5.7); nothing, of any other act. */
final class Leaving {
  private final ConsensualAct act;
  private final Ledger ledger;
  private boolean hadPlaces;
  private Optional<LocalDate> bound = Optional.empty();

  Leaving(ConsensualAct act, Ledger ledger) {
    this.act = act;
    this.ledger = ledger;
  }

  /** The places that the notice ends, as they are held now; none before it is received. */
  List<Situation.Holding> reached(Situation situation) {
    return situation.isInForce() ? places(situation) : List.of();
  }

  private List<Situation.Holding> places(Situation situation) {
    if (!(act instanceof Withdrawal withdrawal)) {
      return List.of();
    }
    return situation.holdings.stream()
        .filter(place -> withdrawal
            .notifiedOn()
            .filter(notice -> !notice.isAfter(situation.day))
            .filter(notice -> isThere(withdrawal.party(), notice))
            .filter(notice -> place.isOf(withdrawal.party(), notice))
            .isPresent())
        .toList();
  }

  /**
   * The places that the act ends; a source that names one means what it then had, or on the eve.
   */
  Predicate<Situation.Holding> condition(Situation before) {
    Withdrawal withdrawal = (Withdrawal) act;
    PartyId party = withdrawal.party();
    if (act.given().isEmpty()) {
      LocalDate notice = withdrawal.notifiedOn().orElseThrow();
      return place -> place.isOf(party, notice);
    }
    Optional<LocalDate> notice =
        withdrawal.notifiedOn().filter(on -> on.isBefore(act.given().get().on()));
    Predicate<Situation.Holding> reached =
        place -> place.descent().cut(before.day).holder().equals(party)
            || place.descent().cut(act.given().get().on().minusDays(1)).holder().equals(party)
            || notice.filter(on -> place.isOf(party, on)).isPresent();
    boolean none = before.places(reached).isEmpty();
    return none ? place -> place.descent().isOf(party) : reached;
  }

  private boolean isThere(PartyId party, LocalDate day) {
    return Descent.isThere(party, day, ledger.successions);
  }

  /**
   * Whether the party's notice is there, reaches a place and was not too early; every act but a
   * withdrawal passes.
   */
  boolean isNoticeGood(Situation morning, org.entente.Provisions provisions) {
    if (!(act instanceof Withdrawal withdrawal)) {
      return true;
    }
    Optional<LocalDate> since = boundSince(morning);
    return since
        .map(day -> earliest(day, provisions))
        .filter(earliest -> !withdrawal.notifiedOn().orElseThrow().isBefore(earliest))
        .isPresent();
  }

  private static LocalDate earliest(LocalDate bound, org.entente.Provisions provisions) {
    LocalDate earliest = LocalDate.MIN;
    for (NoticeWindow window : provisions.noticeWindows()) {
      if (!(window instanceof NoticeWindow.From from) || from.lasts().isPresent()) {
        throw new IllegalArgumentException("not judged yet: " + window);
      }
      earliest = Trial.latest(earliest, Trial.after(bound, from.opens()));
    }
    return earliest;
  }

  /** One that holds another place besides has been bound for as long as it has held either. */
  private Optional<LocalDate> boundSince(Situation morning) {
    Set<PartyId> holders = new TreeSet<>();
    reached(morning).forEach(place -> holders.add(place.holder()));
    return holders.stream()
        .flatMap(holder -> morning.boundSince(holder).stream())
        .min(Comparator.naturalOrder());
  }

  /** The day of effect of a notice that asks nobody: from receipt, and after it is bound. */
  Due effect(Situation morning, EffectRule rule, LocalDate complete, Almanac almanac) {
    LocalDate received = ((Withdrawal) act).notifiedOn().orElseThrow();
    Due due = almanac.dueSince(rule, received, complete);
    return bound(morning).map(day -> due.atLeast(day.plusDays(1))).orElse(due);
  }

  /** The day since which the places are bound that the notice ends, be they gone by now. */
  Optional<LocalDate> bound(Situation morning) {
    bound = places(morning).stream()
        .map(Situation.Holding::since)
        .min(Comparator.naturalOrder())
        .or(() -> bound);
    return bound;
  }

  /** A day of leaving, moved by what was agreed before it to a later one. */
  LocalDate postponed(LocalDate first, LocalDate told) {
    LocalDate effect = first;
    TreeMap<LocalDate, LocalDate> furthest = new TreeMap<>();
    for (Postponement each : act.postponements()) {
      furthest.merge(each.on(), each.until(), Trial::latest);
    }
    for (LocalDate on : furthest.headMap(told, true).keySet()) {
      effect = on.isBefore(effect) ? Trial.latest(effect, furthest.get(on)) : effect;
    }
    return effect;
  }

  /** Whether the notice is taken back, by the party itself or who has taken its place since. */
  boolean isRevoked(LocalDate day) {
    if (!(act instanceof Withdrawal withdrawal)) {
      return false;
    }
    Assents words = new Assents(
        act,
        Optional.empty(),
        Optional.empty(),
        party -> List.of(),
        (party, on) -> true,
        ledger.heritages,
        each -> ledger.operative(each).parties());
    return act.revocations().stream()
        .filter(each -> !each.on().isAfter(day))
        .filter(each -> !isTakenOver(each.party(), each.on()))
        .anyMatch(each -> words.voice(each.party(), day).noticeTakenBack.isPresent()
            && isThere(
                each.party(), words.voice(each.party(), day).noticeTakenBack.get()));
  }

  /** Whether another has taken the place by agreement in which one has given notice. */
  private boolean isTakenOver(PartyId party, LocalDate day) {
    return reached(ledger.operative(day)).stream()
            .anyMatch(place -> place.descent().isTakenFrom(party))
        && reached(ledger.operative(day)).stream()
            .noneMatch(place -> place.holder().equals(party));
  }

  /** Whether who leaves is out already: by another act, or before it gave notice. */
  boolean isGone(Situation morning) {
    if (!(act instanceof Withdrawal withdrawal)) {
      return false;
    }
    LocalDate day = morning.day;
    boolean reaches = !reached(morning).isEmpty();
    hadPlaces |= reaches;
    boolean joins = ledger.trials.stream().anyMatch(each -> each.isJoiner(withdrawal.party(), day));
    boolean isIn = morning.parties().contains(withdrawal.party());
    boolean wasIn = hadPlaces || !isIn && ledger.wasParty(withdrawal.party());
    return !reaches && wasIn && !joins;
  }
}
