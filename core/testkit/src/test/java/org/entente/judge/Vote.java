package org.entente.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.Succession;

/** A consent rule put to an electorate on a day (MEANING §4). */
record Vote(
    Set<PartyId> electorate,
    Assents assents,
    Optional<LocalDate> opening,
    LocalDate day,
    List<Succession> successions) {

  /**
   * Whom to reckon with: those who consent now; all who do not object; all, objections forgotten.
   */
  private enum View {
    NOW,
    AT_BEST,
    UNOPPOSED
  }

  Verdict.Answer answer(ConsentRule rule) {
    if (met(rule, electorate, View.NOW)) {
      return Verdict.Answer.SATISFIED;
    }
    return met(rule, electorate, View.AT_BEST) ? Verdict.Answer.OPEN : Verdict.Answer.IMPOSSIBLE;
  }

  boolean isDefeatedByObjection(ConsentRule rule) {
    return !met(rule, electorate, View.AT_BEST) && met(rule, electorate, View.UNOPPOSED);
  }

  private boolean met(ConsentRule rule, Set<PartyId> asked, View view) {
    if (asked.isEmpty()) {
      return false;
    }
    if (rule instanceof ConsentRule.None) {
      return true;
    }
    if (rule instanceof ConsentRule.AllOf all) {
      return all.rules().stream().allMatch(each -> met(each, asked, view));
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return any.rules().stream().anyMatch(each -> met(each, asked, view));
    }
    if (rule instanceof ConsentRule.Among among) {
      Set<PartyId> some = new TreeSet<>(asked);
      some.retainAll(heirs(among.parties()));
      return met(among.rule(), some, view);
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      Set<PartyId> others = new TreeSet<>(asked);
      others.removeAll(heirs(excluding.parties()));
      return met(excluding.rule(), others, view);
    }
    if (rule instanceof ConsentRule.After after) {
      boolean available =
          opening.filter(first -> !first.plus(after.period()).isAfter(day)).isPresent();
      return (available || view != View.NOW) && met(after.rule(), asked, view);
    }
    if (rule instanceof ConsentRule.NoObjectionWithin tacit) {
      return isTacit(tacit, asked, view);
    }
    Set<PartyId> willing = new TreeSet<>(asked);
    willing.removeIf(party -> !isWilling(party, view));
    return reached(rule, asked.size(), willing);
  }

  private boolean reached(ConsentRule rule, long asked, Set<PartyId> willing) {
    if (rule instanceof ConsentRule.EveryPartner) {
      return willing.size() == asked;
    }
    if (rule instanceof ConsentRule.AtLeast atLeast) {
      return willing.size() >= atLeast.count();
    }
    if (rule instanceof ConsentRule.Share share) {
      long have = (long) willing.size() * share.denominator();
      long need = asked * share.numerator();
      return share.exceeded() ? have > need : have >= need;
    }
    if (rule instanceof ConsentRule.Named named) {
      return willing.containsAll(heirs(named.parties()));
    }
    ConsentRule.Weight weight = (ConsentRule.Weight) rule;
    long sum = 0;
    for (Map.Entry<PartyId, Long> entry : weight.table().entrySet()) {
      sum += willing.containsAll(heirs(List.of(entry.getKey()))) ? entry.getValue() : 0;
    }
    return sum >= weight.atLeast();
  }

  private boolean isTacit(ConsentRule.NoObjectionWithin tacit, Set<PartyId> asked, View view) {
    if (opening.isEmpty()) {
      return view != View.NOW;
    }
    LocalDate last = opening.get().plus(tacit.period());
    boolean opposed = asked.stream()
        .flatMap(party -> assents.objections(party, day, day.isBefore(last) ? day : last).stream())
        .anyMatch(on -> !on.isAfter(last));
    return switch (view) {
      case NOW -> !opposed && !day.isBefore(last);
      case AT_BEST -> !opposed;
      case UNOPPOSED -> true;
    };
  }

  private boolean isWilling(PartyId party, View view) {
    return switch (view) {
      case NOW -> assents.consents(party, day);
      case AT_BEST -> !assents.objects(party, day);
      case UNOPPOSED -> true;
    };
  }

  private Set<PartyId> heirs(List<PartyId> parties) {
    Set<PartyId> heirs = new TreeSet<>();
    parties.forEach(party -> heirs.addAll(Descent.heirs(party, day, successions)));
    return heirs;
  }
}
