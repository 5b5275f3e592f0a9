package org.entente.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.NonRenewal;
import org.entente.PartyId;
import org.entente.Quota;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Role;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.Term;

/** How the term renews, and who is out by its notice (MEANING §9.2). */
final class Renewing {
  private final Ledger ledger;
  private final Set<NonRenewal> used = new HashSet<>();
  private final Map<LocalDate, Set<NonRenewal>> leaving = new TreeMap<>();

  Renewing(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Renews the term as often as the last day for notices is over, or lets notices block that. */
  void live(LocalDate day) {
    Situation situation = ledger.operative(day);
    // With no notice the last day of the term is the last day for it, and the next one renews.
    Optional<LocalDate> end = situation
        .end()
        .filter(until -> situation.entered && !situation.ended && !day.isAfter(until));
    Optional<Renewal> renewal = situation.term.renewal();
    if (end.isEmpty() || renewal.isEmpty()) {
      return;
    }
    LocalDate last = lastDay(end.get(), renewal.get());
    if (day.isAfter(last)) {
      Term term = situation.term;
      Set<NonRenewal> notices = notices(last);
      boolean blocked = isBlocked(renewal.get().blockedBy(), notices, ledger.operative(last));
      if (!blocked) {
        leaving.computeIfAbsent(end.get(), each -> new HashSet<>()).addAll(notices);
      }
      Term next = blocked
          ? new Term(term.from(), end, term.ends(), Optional.empty())
          : new Term(
              term.from(),
              Optional.of(end.get().plus(renewal.get().every())),
              Optional.empty(),
              left(renewal.get()));
      ledger.add(day, day, each -> each.renew(next));
      live(day);
    }
  }

  /** Whoever gave notice is out on the end that the term had. */
  void expire(LocalDate day) {
    Set<NonRenewal> notices = leaving.getOrDefault(day, Set.of());
    if (!notices.isEmpty() && ledger.operative(day).isInForce()) {
      ledger.add(
          day,
          day,
          situation -> situation.holdings.removeIf(
              place -> notices.stream().anyMatch(notice -> isOf(notice, place))));
    }
  }

  /** The latest day that, the period of notice added, is not after the last day of the term. */
  private static LocalDate lastDay(LocalDate end, Renewal renewal) {
    LocalDate day = end;
    while (!day.plus(renewal.notice()).isBefore(end)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static Optional<Renewal> left(Renewal renewal) {
    return renewal.times().isEmpty()
        ? Optional.of(renewal)
        : renewal.times().filter(count -> count > 1).map(count -> renewal.times(count - 1));
  }

  /** The notices by a last day that count for no earlier one, and are not taken back by it. */
  private Set<NonRenewal> notices(LocalDate last) {
    Set<NonRenewal> notices = new HashSet<>();
    for (NonRenewal each : ledger.agreement.nonRenewals()) {
      if (!each.on().isAfter(last) && used.add(each) && !isTakenBack(each, last)) {
        notices.add(each);
      }
    }
    return notices;
  }

  private boolean isTakenBack(NonRenewal notice, LocalDate last) {
    return ledger.agreement.revocations().stream()
        .filter(back -> !back.on().isBefore(notice.on()) && !back.on().isAfter(last))
        .filter(back -> reaches(back, notice))
        .anyMatch(back -> back.party().equals(notice.party())
            || ledger.operative(back.on()).holdings.stream()
                .filter(place -> isOf(notice, place))
                .anyMatch(place -> place.holder().equals(back.party())));
  }

  /** It names a notice; or nothing, and what its party has said since, and left so, goes first. */
  private boolean reaches(Revocation back, NonRenewal notice) {
    if (back.revokes() != Revoked.LAST) {
      return back.revokes() == Revoked.NOTICE;
    }
    Speech since = new Speech();
    for (LocalDate day = notice.on().plusDays(1); day.isBefore(back.on()); day = day.plusDays(1)) {
      speak(since, back.party(), day);
      takeBack(since, back.party(), day, what -> true);
    }
    if (back.on().isAfter(notice.on())) {
      speak(since, back.party(), back.on());
      takeBack(since, back.party(), back.on(), what -> what != Revoked.LAST);
    }
    return !since.hasSpokenSince();
  }

  private void speak(Speech since, PartyId party, LocalDate day) {
    Agreement founding = ledger.agreement;
    for (Signature each : of(founding.signatures(), party, day)) {
      if (each.kind().isBinding()) {
        since.sign(day, List.of());
      } else {
        since.signSubject(day, List.of());
      }
    }
    of(founding.abstentions(), party, day).forEach(word -> since.abstain(day));
    of(founding.objections(), party, day).forEach(word -> since.object(day));
  }

  private void takeBack(Speech since, PartyId party, LocalDate day, Predicate<Revoked> such) {
    of(ledger.agreement.revocations(), party, day).stream()
        .map(Revocation::revokes)
        .filter(such)
        .distinct()
        .sorted(Comparator.comparing(what -> what == Revoked.LAST))
        .forEach(what -> since.takeBack(what, day, List.of()));
  }

  private static <S extends Statement> List<S> of(List<S> words, PartyId party, LocalDate day) {
    return words.stream()
        .filter(each -> each.party().equals(party) && each.on().equals(day))
        .toList();
  }

  /** Whether the notice is of a place, which its party held on its day. */
  private static boolean isOf(NonRenewal notice, Situation.Holding place) {
    return place.descent().cut(notice.on()).holder().equals(notice.party())
        && !place.taken().isAfter(notice.on());
  }

  private static boolean isBlocked(ConsentRule rule, Set<NonRenewal> notices, Situation situation) {
    if (!(rule instanceof Quota quota)) {
      return false;
    }
    Set<Descent> given = new HashSet<>(
        situation.places(place -> notices.stream().anyMatch(notice -> isOf(notice, place))));
    List<Sitting> asked = situation.seats(Role.PARTNER);
    List<Block> blocks = Block.of(quota, asked, asked, situation.day);
    long against = Block.sum(
        blocks, block -> block.seats().stream().anyMatch(seat -> given.contains(seat.descent())));
    return Block.reaches(quota.bar(), against, Block.sum(blocks, block -> true));
  }
}
