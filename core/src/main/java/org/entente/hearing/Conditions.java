package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Anchors;
import org.entente.Change;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.NoticeWindow;
import org.entente.PartyId;
import org.entente.Term;
import org.entente.answer.Codes;
import org.entente.answer.Membership;
import org.entente.answer.Violation;
import org.entente.roll.Concern;
import org.entente.roll.Seat;

/** The conditions of a proceeding: what provisions imply for it, and each of them by its name. */
public final class Conditions {
  private static final List<Change> NO_CHANGES = List.of();

  private Conditions() {}

  /** All that provisions imply, whatever the proceeding. */
  public static List<Violation> implied(Hearing hearing) {
    Missing missing = new Missing(hearing);
    if (!hearing.isOpen()) {
      Violation unopened = missing.violation(Codes.NOT_OPENED);
      return List.of(
          hearing.said().opening().map(day -> unopened.with("opening", day)).orElse(unopened));
    }
    if (!hearing.isProvided()) {
      return List.of(missing.violation(Codes.NOT_PROVIDED));
    }
    boolean isFounding = hearing.proceeding() instanceof Agreement;
    if (!isFounding) {
      addCircumstances(missing, hearing);
    }
    boolean isSignedByAll = hearing.isSignedByAll();
    if (!isSignedByAll) {
      addConsent(missing, hearing);
    }
    if (isFounding) {
      return founded(missing, hearing);
    }
    if (!isSignedByAll) {
      missing.addNewcomers();
    }
    missing.addConcerned();
    hearing.said().notice().ifPresent(notice -> addNotice(missing, notice, hearing));
    List<PartyId> leftOut = Reach.leftOut(hearing);
    if (!leftOut.isEmpty()) {
      missing.addLeftOut(leftOut);
    }
    addWithoutObject(missing, hearing);
    for (Term term : termsSet(hearing)) {
      addGap(missing, term, hearing);
    }
    if (missing.isEmpty() && hearing.said().opening().isEmpty()) {
      missing.add(missing.violation(Codes.NOT_OPENED));
    }
    return missing.violations();
  }

  private static List<Term> termsSet(Hearing hearing) {
    List<Term> terms = new ArrayList<>(0);
    for (Change change : hearing.proceeding() instanceof Act act ? act.changes() : NO_CHANGES) {
      if (change instanceof Change.SetsTerm sets) {
        terms.add(sets.term());
      }
    }
    return terms;
  }

  /** A new term carries on the one that stands, if it begins by the end of that. */
  private static void addGap(Missing missing, Term next, Hearing hearing) {
    Optional<LocalDate> end = hearing.position().term().until();
    if (end.isPresent() && next.from().filter(end.get()::isBefore).isPresent()) {
      missing.add(missing
          .violation(Codes.TERM_GAP)
          .with("from", next.from().get())
          .with("until", end.get()));
    }
  }

  /** That a service's rules were met on none of the days on which they were asked. */
  public static Violation noLongerAsked(Hearing hearing, LocalDate lastFact) {
    return new Missing(hearing).violation(Codes.NO_LONGER_ASKED).with("last", lastFact);
  }

  /** That the term was over which it would have lengthened. */
  public static List<Violation> termOver(Hearing hearing) {
    Missing lost = new Missing(hearing);
    Optional<LocalDate> end = hearing.position().term().until();
    end.filter(until -> !until.isAfter(hearing.day()))
        .filter(until -> termsSet(hearing).stream().anyMatch(next -> endsAfter(next, until)))
        .ifPresent(until -> lost.add(lost.violation(Codes.TERM_OVER).with("until", until)));
    return lost.violations();
  }

  private static boolean endsAfter(Term next, LocalDate end) {
    return next.until().filter(until -> !until.isAfter(end)).isEmpty();
  }

  /**
   * That there was no day in time on which the effect of what was complete on a day hangs, by what
   * is known.
   */
  public static List<Violation> conditionsFailed(
      Hearing hearing, LocalDate completion, Anchors known) {
    Missing failed = new Missing(hearing);
    addFailed(failed, hearing.effect(), completion, known);
    return failed.violations();
  }

  private static void addFailed(
      Missing failed, EffectRule rule, LocalDate completion, Anchors known) {
    if (rule instanceof EffectRule.From from && from.effectOf(completion, known).isNever()) {
      Violation found = failed
          .violation(Codes.CONDITION_FAILED)
          .with("anchor", from.anchor().token())
          .with("by", from.by().orElse(known.today().minusDays(1)));
      failed.add(from.anchor().name().map(name -> found.with("name", name)).orElse(found));
    }
    rule.rules().forEach(part -> addFailed(failed, part, completion, known));
  }

  /**
   * That a newcomer is in already, that one who is to leave, or whose places would change, is not
   * in, or that nothing is left to be changed of these.
   */
  public static List<Violation> withoutObject(Hearing hearing) {
    Missing lost = new Missing(hearing);
    addWithoutObject(lost, hearing);
    return lost.violations();
  }

  private static void addWithoutObject(Missing lost, Hearing hearing) {
    for (PartyId newcomer : hearing.newcomers()) {
      if (hearing.position().isParty(newcomer)) {
        lost.add(lost.violation(Codes.ALREADY_PARTY).withParty(newcomer));
      }
    }
    hearing
        .said()
        .notice()
        .filter(notice -> reached(hearing).isEmpty())
        .ifPresent(notice -> lost.add(lost.violation(Codes.NOT_A_PARTY).withParty(notice.party())));
    hearing
        .said()
        .concern()
        .ifPresent(concern -> whyPointless(hearing)
            .ifPresent(code -> lost.add(lost.violation(code).withParty(concern.party()))));
  }

  /** Why nothing is left to be changed of any place that it concerns; empty if something is. */
  private static Optional<String> whyPointless(Hearing hearing) {
    Concern concern = hearing.said().concern().orElseThrow();
    Set<PartyId> substitutes = hearing.said().substitutes(hearing.lineage());
    String why = Codes.CONCERNED_NOT_PARTY;
    for (Seat seat : hearing.concerned().places()) {
      switch (concern.left(seat, hearing.day(), substitutes)) {
        case SOMETHING -> {
          return Optional.empty();
        }
        case SUSPENSION_OVER -> why = Codes.SUSPENSION_OVER;
        case NOT_SUSPENDED -> why = Codes.NOT_SUSPENDED;
        case SAME_ROLE -> why = Codes.SAME_ROLE;
        case SAME_HOLDER -> why = Codes.SAME_HOLDER;
      }
    }
    return Optional.of(why);
  }

  /** Whether one takes part whose places would change, and nothing is left to be changed. */
  public static boolean isPointless(Hearing hearing) {
    return !hearing.concerned().places().isEmpty() && whyPointless(hearing).isPresent();
  }

  /** Whether nothing else that is agreed could leave something to be changed again. */
  public static boolean isPointlessForGood(Hearing hearing) {
    return whyPointless(hearing)
        .filter(List.of(Codes.SUSPENSION_OVER, Codes.SAME_HOLDER)::contains)
        .isPresent();
  }

  private static List<Membership> reached(Hearing hearing) {
    return hearing.concerned().leaving();
  }

  private static void addCircumstances(Missing missing, Hearing hearing) {
    if (!hearing.position().isInForce() && !hearing.concerned().isBeforeEntry()) {
      missing.add(missing.violation(Codes.NOT_IN_FORCE));
    }
    if (hearing.electorate().isEmpty() && !hearing.isByNoticeAlone()) {
      missing.add(missing.violation(Codes.NOBODY_ASKED));
    }
  }

  /** Where nobody is asked, nobody is counted: open accession costs the same at any size. */
  private static void addConsent(Missing missing, Hearing hearing) {
    if (hearing.electorate().isEmpty() && hearing.isByNoticeAlone()) {
      return;
    }
    if (hearing.rule().equals(ConsentRule.everyPartner())) {
      missing.addPartners();
    } else if (!hearing.rule().equals(ConsentRule.none())
        || hearing.electorate().isEmpty()) {
      missing.addRule(Count.of(hearing));
    }
  }

  /** One founder at least must consent, whatever the rule. */
  private static List<Violation> founded(Missing missing, Hearing hearing) {
    boolean isUnmet = !missing.isEmpty() && !hearing.electorate().isEmpty();
    if (isUnmet || hearing.electorate().stream().anyMatch(each -> hearing.stands(each.id()))) {
      return missing.violations();
    }
    Missing nobody = new Missing(hearing);
    nobody.add(nobody.violation(Codes.NOBODY_ASKED));
    missing.violations().forEach(nobody::add);
    return nobody.violations();
  }

  /** A notice must stand, and not come too early. */
  private static void addNotice(Missing missing, Notice notice, Hearing hearing) {
    if (!notice.isStanding(hearing.lineage(), hearing.day())) {
      missing.addNotice(notice.party());
    }
    if (!hearing.provisions().noticeWindows().isEmpty()) {
      notice
          .day()
          .ifPresent(day ->
              reached(hearing).forEach(member -> addUntimely(missing, day, member, hearing)));
    }
  }

  /** A notice given on another day than those on which it can be says when the next can. */
  private static void addUntimely(
      Missing missing, LocalDate day, Membership member, Hearing hearing) {
    Optional<Term> open = NoticeWindow.next(
        hearing.provisions().noticeWindows(),
        day,
        member.boundSince(),
        hearing.lineage().known(day));
    if (open.filter(span -> span.contains(day)).isPresent()) {
      return;
    }
    String code = open.isPresent() ? Codes.NOTICE_TOO_EARLY : Codes.NOTICE_NOT_OPEN;
    Violation untimely = missing.violation(code).withParty(member.party().id());
    missing.add(
        open.flatMap(Term::from).map(from -> untimely.with("earliest", from)).orElse(untimely));
  }

  /** Whether an objection stands in its way, of those asked or of the newcomer. */
  static boolean isBlocked(Hearing hearing) {
    if (hearing.proceeding().objections().isEmpty()) {
      return false;
    }
    if (hearing.said().newcomer().isPresent()) {
      Hearing joining = hearing.ofNewcomer();
      if (hearing.newcomers().stream().anyMatch(joining::objects)) {
        return true;
      }
    }
    if (hearing.consenting().stream()
        .anyMatch(each -> hearing.concerned().speaking(each).objects(each))) {
      return true;
    }
    return Count.isBlocked(hearing);
  }

  /** Everybody asked signs, and there is somebody. */
  public static List<Violation> everyPartnerSigns(Hearing hearing) {
    Missing missing = new Missing(hearing);
    if (hearing.electorate().isEmpty()) {
      missing.add(missing.violation(Codes.NOBODY_ASKED));
    }
    return missing.addPartners().violations();
  }

  /** Nothing is stated instead of signatures. */
  public static List<Violation> nothingGiven(Hearing hearing) {
    return hearing
        .proceeding()
        .given()
        .map(given -> List.of(new Missing(hearing)
            .violation(Codes.GIVEN)
            .with("source", given.source().orElse(""))))
        .orElse(List.of());
  }
}
