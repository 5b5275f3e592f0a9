package org.entente.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.Withdrawal;

/**
 * Who plays in the judge's tests, and one way to make each noun. Day 0 is 24 February 2024, so that
 * day 6 is the first of March.
 */
final class Samples {
  static final Party A = Party.of("a", "A");
  static final Party B = Party.of("b", "B");
  static final Party C = Party.of("c", "C");
  static final Party D = Party.of("d", "D");
  static final Party E = Party.of("e", "E");
  static final Instrument TEXT = Instrument.of("text", "Text");
  static final Instrument ANNEX = Instrument.of("annex", "Annex");

  /** Provisions that say little: a party leaves on its notice, and one alone may go on. */
  static final Provisions PLAIN = Provisions.builder()
      .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
      .continuesWhile(ConsentRule.atLeast(1))
      .build();

  private Samples() {}

  static LocalDate day(int number) {
    return LocalDate.of(2024, 2, 24).plusDays(number);
  }

  static Period days(int number) {
    return Period.ofDays(number);
  }

  static Set<PartyId> ids(Party... parties) {
    Set<PartyId> ids = new TreeSet<>();
    Arrays.stream(parties).forEach(party -> ids.add(party.id()));
    return ids;
  }

  /** An agreement that stands since day 0, as a source says. */
  static Agreement standing(Party... partners) {
    return named(partners).withGiven(Optional.of(Given.of(day(0), "a register")));
  }

  /** An agreement that is yet to be founded. */
  static Agreement named(Party... partners) {
    return Agreement.builder()
        .id("agreement")
        .title("Agreement")
        .addFounders(partners)
        .addOthers(others(partners))
        .provisions(PLAIN)
        .build();
  }

  private static Party[] others(Party... partners) {
    List<Party> others = new ArrayList<>(List.of(A, B, C, D, E));
    others.removeAll(List.of(partners));
    return others.toArray(Party[]::new);
  }

  static Accession accession(Party newcomer) {
    return Accession.builder().id("accession-" + newcomer.id()).party(newcomer).build();
  }

  static Amendment amendment(String version) {
    return Amendment.builder()
        .id("amendment-" + version)
        .addAdopts(TEXT.withVersion(version))
        .build();
  }

  static Withdrawal withdrawal(Party leaver, int notice) {
    return Withdrawal.builder()
        .id("withdrawal-" + leaver.id())
        .party(leaver)
        .notifiedOn(day(notice))
        .build();
  }

  static Termination termination() {
    return Termination.builder().id("termination").build();
  }

  static Succession succession(int on, Party predecessor, Party... successors) {
    return Succession.builder()
        .id("succession-" + predecessor.id())
        .on(day(on))
        .addPredecessors(predecessor)
        .addSuccessors(successors)
        .build();
  }

  /** The act, signed on one day by some parties. */
  static ConsensualAct signed(ConsensualAct act, int on, Party... parties) {
    ConsensualAct signed = act;
    for (Party party : parties) {
      signed = signed.withSignature(Signature.of(party, day(on)));
    }
    return signed;
  }

  static Agreement signed(Agreement agreement, int on, Party... parties) {
    List<Signature> signatures = new ArrayList<>(agreement.signatures());
    for (Party party : parties) {
      signatures.add(Signature.of(party, day(on)));
    }
    return agreement.withSignatures(signatures);
  }

  /** What the judge says of day 0 to 30. */
  static List<Day> judged(Agreement agreement) {
    return NaiveJudge.judge(agreement, day(0), day(30), day(30));
  }
}
