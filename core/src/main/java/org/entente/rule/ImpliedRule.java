package org.entente.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.jspecify.annotations.Nullable;

/** What the provisions of an agreement imply for an act. */
final class ImpliedRule implements Rule {
  private final @Nullable Provisions provisions;

  /** With null, each act is held to the provisions that are frozen for it. */
  ImpliedRule(@Nullable Provisions provisions) {
    this.provisions = provisions;
  }

  @Override
  public List<Violation> check(Act act, Standing standing) {
    ConsensualAct consensual = Rules.consensual(act);
    Asking asking = asking(consensual, standing);
    List<Violation> violations = new ArrayList<>();
    addCircumstances(violations, consensual, asking);
    addConsent(violations, Rules.ruleOf(consensual, asking.ballot().provisions()), asking);
    violations.addAll(Newcomer.gaps(asking));
    violations.addAll(Newcomer.membership(asking));
    if (consensual instanceof Withdrawal withdrawal) {
      addNotice(violations, withdrawal, asking);
    }
    return List.copyOf(violations);
  }

  private Asking asking(ConsensualAct act, Standing standing) {
    return standing.asking(act, provisions);
  }

  private static void addCircumstances(
      List<Violation> violations, ConsensualAct act, Asking asking) {
    Optional<LocalDate> opening = asking.ballot().opening();
    if (opening.isEmpty() || asking.standing().day().isBefore(opening.get())) {
      Violation violation = Codes.violation(act, Codes.NOT_OPENED);
      violations.add(act.opensOn().map(day -> violation.with("opening", day)).orElse(violation));
    }
    if (!asking.standing().isInForce()) {
      violations.add(Codes.violation(act, Codes.NOT_IN_FORCE));
    }
    if (asking.electorate().isEmpty()) {
      violations.add(Codes.violation(act, Codes.NOBODY_ASKED));
    }
  }

  static List<Violation> checkFounding(Asking asking) {
    List<Violation> violations = new ArrayList<>();
    addConsent(violations, ruleOfFounding(asking), asking);
    boolean unmetAlready = !violations.isEmpty() && !asking.electorate().isEmpty();
    if (!unmetAlready
        && asking.electorate().stream().noneMatch(party -> asking.consents(party.id()))) {
      violations.add(0, Codes.violation(asking.ballot().proceeding(), Codes.NOBODY_ASKED));
    }
    return List.copyOf(violations);
  }

  private static ConsentRule ruleOfFounding(Asking asking) {
    return asking.ballot().provisions().founding().consent();
  }

  private static void addConsent(List<Violation> violations, ConsentRule rule, Asking asking) {
    if (rule instanceof ConsentRule.EveryPartner) {
      violations.addAll(Gaps.ofPartners(asking));
    } else {
      Set<Violation> unmet = new LinkedHashSet<>();
      addUnmet(unmet, new Counting(asking).tally(rule), asking);
      violations.addAll(unmet);
    }
  }

  /**
   * Parties that nothing can replace are named one by one; of a number, a share or a weight, what
   * is lacking.
   */
  private static void addUnmet(Set<Violation> unmet, Tally tally, Asking asking) {
    if (tally.isSatisfied()) {
      return;
    }
    if (isOfParts(tally)) {
      tally.parts().forEach(part -> addUnmet(unmet, part, asking));
    } else if (isOfEach(tally)) {
      addEach(unmet, tally, asking);
    } else {
      unmet.add(insufficient(tally, asking));
    }
  }

  /** Whether it is unmet because its parts are, each by itself. */
  private static boolean isOfParts(Tally tally) {
    ConsentRule rule = tally.rule();
    return rule instanceof ConsentRule.AllOf
        || rule instanceof ConsentRule.Among
        || rule instanceof ConsentRule.Excluding
        || (rule instanceof ConsentRule.After && tally.from().isEmpty());
  }

  private static boolean isOfEach(Tally tally) {
    boolean each = tally.rule() instanceof ConsentRule.EveryPartner
        || tally.rule() instanceof ConsentRule.Named;
    return each && !(tally.missing().isEmpty() && tally.objecting().isEmpty());
  }

  private static void addEach(Set<Violation> unmet, Tally tally, Asking asking) {
    List<Violation> gaps = new ArrayList<>();
    Set<PartyId> electors = Electors.of(asking.standing());
    Set<PartyId> lacking = new LinkedHashSet<>(tally.missing());
    lacking.addAll(tally.objecting());
    for (PartyId party : lacking) {
      if (electors.contains(party)) {
        Gaps.addTo(gaps, asking, party);
      } else {
        gaps.add(Codes.violation(asking.ballot().proceeding(), Codes.NOT_ASKED).withParty(party));
      }
    }
    unmet.addAll(gaps);
  }

  private static Violation insufficient(Tally tally, Asking asking) {
    Violation violation = Codes.violation(asking.ballot().proceeding(), Codes.INSUFFICIENT)
        .with("have", tally.have())
        .with("need", tally.need());
    Violation dated = tally.from().map(day -> violation.with("from", day)).orElse(violation);
    return unit(tally).map(unit -> dated.with("unit", unit)).orElse(dated);
  }

  /** What is counted, or waited for; empty if nobody is asked. */
  private static Optional<String> unit(Tally tally) {
    ConsentRule rule = tally.rule();
    if (rule instanceof ConsentRule.NoObjectionWithin && !tally.objecting().isEmpty()) {
      return Optional.of("objection");
    }
    if (rule instanceof ConsentRule.NoObjectionWithin || rule instanceof ConsentRule.After) {
      String wait = rule instanceof ConsentRule.After ? "time" : "silence";
      return tally.from().map(day -> wait);
    }
    if (rule instanceof ConsentRule.AnyOf) {
      return Optional.of("rules");
    }
    if (rule instanceof ConsentRule.Weight) {
      return Optional.of("weight");
    }
    return Optional.of("parties").filter(unit -> tally.need() > 0);
  }

  private static void addNotice(List<Violation> violations, Withdrawal withdrawal, Asking asking) {
    Violation missing = Gaps.ofNotice(asking, withdrawal.party());
    if (!asking.ballot().isNoticeStanding(asking.standing().lineage(), asking.day())
        && !violations.contains(missing)) {
      violations.add(missing);
    }
    LocalDate notice = withdrawal.notifiedOn().orElse(asking.standing().day());
    boolean reached = false;
    for (Membership member : asking.standing().members()) {
      if (member.wasHeldSince(withdrawal.party(), notice)) {
        reached = true;
        tooEarly(withdrawal, member, asking).ifPresent(violations::add);
      }
    }
    if (!reached) {
      violations.add(Codes.violation(withdrawal, Codes.NOT_A_PARTY).withParty(withdrawal.party()));
    }
  }

  private static Optional<Violation> tooEarly(
      Withdrawal withdrawal, Membership member, Asking asking) {
    Optional<LocalDate> earliest = asking
        .ballot()
        .provisions()
        .noWithdrawalWithin()
        .map(period -> member.boundSince().plus(period));
    return earliest
        .filter(day ->
            withdrawal.notifiedOn().filter(notice -> notice.isBefore(day)).isPresent())
        .map(day -> Codes.violation(withdrawal, Codes.NOTICE_TOO_EARLY)
            .withParty(member.party().id())
            .with("earliest", day));
  }

  LocalDate notBefore(ConsensualAct act, Standing standing) {
    Asking asking = asking(act, standing);
    LocalDate consent = notBefore(Rules.ruleOf(act, asking.ballot().provisions()), asking);
    int newcomer = Newcomer.consentsFrom(asking);
    return newcomer == DayKey.NEVER ? LocalDate.MAX : later(consent, newcomer);
  }

  static LocalDate notBefore(ConsentRule rule, Asking asking) {
    int day = rule instanceof ConsentRule.EveryPartner ? asking.everyoneFrom() : 0;
    return day == DayKey.NEVER ? LocalDate.MAX : later(asking.standing().day(), day);
  }

  private static LocalDate later(LocalDate day, int key) {
    return key != 0 && DayKey.day(key).isAfter(day) ? DayKey.day(key) : day;
  }
}
