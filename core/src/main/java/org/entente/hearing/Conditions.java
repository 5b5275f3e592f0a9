package org.entente.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.answer.Violation;

/** The conditions of a proceeding: what provisions imply for it, and each of them by its name. */
public final class Conditions {
  private Conditions() {}

  /** All that provisions imply, whatever the proceeding. */
  public static List<Violation> implied(Hearing hearing) {
    Missing missing = new Missing(hearing);
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
    for (PartyId newcomer : hearing.newcomers()) {
      if (hearing.position().isParty(newcomer)) {
        missing.add(missing.violation(Codes.ALREADY_PARTY).withParty(newcomer));
      }
    }
    hearing.said().notice().ifPresent(notice -> addNotice(missing, notice, hearing));
    return missing.violations();
  }

  private static void addCircumstances(Missing missing, Hearing hearing) {
    Optional<LocalDate> opening = hearing.said().opening();
    if (opening.isEmpty() || hearing.day().isBefore(opening.get())) {
      Violation violation = missing.violation(Codes.NOT_OPENED);
      missing.add(hearing
          .proceeding()
          .opensOn()
          .map(day -> violation.with("opening", day))
          .orElse(violation));
    }
    if (!hearing.position().isInForce()) {
      missing.add(missing.violation(Codes.NOT_IN_FORCE));
    }
    if (hearing.electorate().isEmpty()) {
      missing.add(missing.violation(Codes.NOBODY_ASKED));
    }
  }

  /** Where nobody is asked, nobody is counted: open accession costs the same at any size. */
  private static void addConsent(Missing missing, Hearing hearing) {
    if (hearing.rule().equals(ConsentRule.everyPartner())) {
      missing.addPartners();
    } else if (!hearing.rule().equals(ConsentRule.none())
        || hearing.electorate().isEmpty()) {
      missing.addUnmet(Count.of(hearing));
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

  /** A notice must stand, reach a place, and not come too early. */
  private static void addNotice(Missing missing, Notice notice, Hearing hearing) {
    if (!notice.isStanding(hearing.lineage(), hearing.day())) {
      missing.addNotice(notice.party());
    }
    LocalDate given = notice.day().orElse(hearing.day());
    boolean reached = false;
    for (Membership member : hearing.position().members()) {
      if (member.wasHeldSince(notice.party(), given)) {
        reached = true;
        LocalDate earliest = hearing.provisions().noticeFrom(member.boundSince());
        boolean isSet = hearing.provisions().noWithdrawalWithin().isPresent();
        if (isSet && notice.day().filter(day -> day.isBefore(earliest)).isPresent()) {
          missing.add(missing
              .violation(Codes.NOTICE_TOO_EARLY)
              .withParty(member.party().id())
              .with("earliest", earliest));
        }
      }
    }
    if (!reached) {
      missing.add(missing.violation(Codes.NOT_A_PARTY).withParty(notice.party()));
    }
  }

  /** Whether an objection makes it impossible, of those asked or of the newcomer. */
  static boolean isDefeated(Hearing hearing) {
    if (hearing.proceeding().objections().isEmpty()) {
      return false;
    }
    if (hearing.said().newcomer().isPresent()) {
      Hearing joining = hearing.ofNewcomer();
      if (hearing.newcomers().stream().anyMatch(joining::objects)) {
        return true;
      }
    }
    return Count.isDefeated(hearing);
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
        .map(given -> List.of(Codes.violation(hearing.proceeding(), Codes.GIVEN)
            .with("source", given.source().orElse(""))))
        .orElse(List.of());
  }
}
