package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.NonRenewal;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.Term;
import org.entente.Termination;
import org.entente.hearing.Hearing;
import org.entente.hearing.Notice;

/** Whether the term is renewed, time after time, and who is out by its notice. */
public final class Renewals {
  /**
   * What became of one renewal.
   *
   * @param on the day on which it was decided
   * @param last the last day for notices
   * @param end the end that the term had
   * @param until the end that it has now; empty if notices have blocked it
   * @param notices the notices that stood on the last day, in order of day
   */
  public record Turn(
      LocalDate on,
      LocalDate last,
      LocalDate end,
      Optional<LocalDate> until,
      List<NonRenewal> notices) {
    /** A term once this has come: renewed, or to be renewed no more; another is as it was. */
    Term of(Term term) {
      boolean isThis = term.until().filter(end::equals).isPresent();
      Term turned = until.isPresent() ? term.renewed().orElse(term) : term.withoutRenewal();
      return isThis ? turned : term;
    }
  }

  /** By day, party and source: the order in the file must not show. */
  private static final Comparator<NonRenewal> IN_ORDER = Comparator.comparing(NonRenewal::on)
      .thenComparing(NonRenewal::party)
      .thenComparing(NonRenewal::toString);

  private final Agreement agreement;
  private final History history;
  private final DaysAhead ahead;
  private final List<Turn> turns = new ArrayList<>();
  private final Map<LocalDate, List<Place>> leaving = new TreeMap<>();
  private int renewed;

  Renewals(Agreement agreement, History history, DaysAhead ahead) {
    this.agreement = agreement;
    this.history = history;
    this.ahead = ahead;
  }

  /** What became of each so far. */
  List<Turn> turns() {
    return List.copyOf(turns);
  }

  /** Visits the end of a term, and the day after the last one for notices. */
  void plan(Term term, LocalDate today) {
    term.until().ifPresent(ahead::visit);
    term.lastDayForNotice()
        .map(last -> last.isBefore(today) ? today : last)
        .ifPresent(last -> ahead.visit(last.plusDays(1)));
  }

  /** Decides on the next one, if the last day for notices is over and the term is not. */
  Optional<Turn> next(Position now, LocalDate day) {
    Term term = now.term();
    Optional<Term> later = term.renewed();
    LocalDate last = term.lastDayForNotice().orElse(LocalDate.MAX);
    if (!now.isInForce()
        || later.isEmpty()
        || renewed == Renewal.MOST
        || !last.isBefore(day)
        || now.endedBy(day.minusDays(1)) != now) {
      return Optional.empty();
    }
    Position then = history.endOf(last);
    Map<NonRenewal, List<Place>> notices = standing(then, last);
    List<Place> given =
        notices.values().stream().flatMap(List::stream).distinct().toList();
    boolean isBlocked = isMet(term.renewal().orElseThrow().blockedBy(), given, then, last);
    LocalDate end = term.until().orElseThrow();
    Turn turn = new Turn(
        day,
        last,
        end,
        later.get().until().filter(until -> !isBlocked),
        List.copyOf(notices.keySet()));
    turns.add(turn);
    if (!isBlocked) {
      renewed++;
      leaving.computeIfAbsent(end, on -> new ArrayList<>()).addAll(given);
    }
    return Optional.of(turn);
  }

  /** The notices that stand on the last day and none before has spent, and whose place is left. */
  private Map<NonRenewal, List<Place>> standing(Position then, LocalDate last) {
    LocalDate spent =
        turns.isEmpty() ? LocalDate.MIN : turns.get(turns.size() - 1).last();
    Map<NonRenewal, List<Place>> standing = new TreeMap<>(IN_ORDER);
    for (NonRenewal notice : agreement.nonRenewals()) {
      if (notice.on().isAfter(spent)
          && !notice.on().isAfter(last)
          && !isTakenBack(notice, then, last)) {
        List<Place> held = history.endOf(notice.on()).placesOf(notice.party());
        List<Place> given = then.places().stream()
            .filter(place -> held.stream().anyMatch(place::comesFrom))
            .toList();
        if (!given.isEmpty()) {
          standing.put(notice, given);
        }
      }
    }
    return standing;
  }

  /** Whether its party, or one that has its place, takes it back in time. */
  private boolean isTakenBack(NonRenewal notice, Position then, LocalDate last) {
    Set<PartyId> own = new LinkedHashSet<>(then.lineage().heirs(notice.party(), notice.on()));
    own.add(notice.party());
    return own.stream()
        .anyMatch(party -> Notice.OfNonRenewal.isTakenBack(
            notice.on(),
            agreement.statements().stream()
                .filter(each -> each.party().equals(party) && !each.on().isAfter(last))
                .filter(each -> !(each instanceof Revocation) || speaksFor(each, notice))
                .toList()));
  }

  /** Whether one that says something had given the notice, or had its place on that day. */
  private boolean speaksFor(Statement word, NonRenewal notice) {
    return word.party().equals(notice.party())
        || history
            .endOf(word.on())
            .lineage()
            .heirs(notice.party(), notice.on())
            .contains(word.party());
  }

  /** Whether those who hold some places meet a rule on a day: their notices are the yes. */
  private static boolean isMet(ConsentRule rule, List<Place> given, Position then, LocalDate day) {
    if (given.isEmpty() || rule.equals(ConsentRule.none())) {
      return false;
    }
    Set<PartyId> holders = new LinkedHashSet<>();
    given.forEach(place -> holders.add(place.holder().id()));
    Termination.Builder notices =
        Termination.builder().id("non-renewal").opensOn(day).consent(rule);
    holders.forEach(party -> notices.addSignatures(Signature.of(party, day)));
    return Hearing.of(notices.build(), Provisions.standard(), then.standing(day))
        .meets(rule);
  }

  /** Whether a place is out on a day, or one that comes from it. */
  boolean isLeaving(Place place, LocalDate day) {
    return leaving.getOrDefault(day, List.of()).stream().anyMatch(place::comesFrom);
  }

  boolean isAnyLeaving(LocalDate day) {
    return !leaving.getOrDefault(day, List.of()).isEmpty();
  }
}
