package org.example.service.answer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Term;
import org.entente.Withdrawal;

/** A made-up covenant of three, a newcomer and a second text, with one of each odd thing. */
final class Covenant {
  static final Party NORTH = Party.of("north", "North");
  static final Party EAST = Party.of("east", "East");
  static final Party SOUTH = Party.of("south", "South");
  static final Party WEST = Party.of("west", "West");
  static final Instrument TEXT = Instrument.of("covenant", "Covenant");
  static final Instrument ANNEX = Instrument.of("annex", "Annex");
  static final Digest FINAL = Digest.sha256("bb".repeat(32));

  private Covenant() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static Agreement founded() {
    return Agreement.builder()
        .id("covenant")
        .title("Covenant")
        .term(Term.from(day("2023-01-01")).until(day("2027-01-01")))
        .addFounders(NORTH, EAST, SOUTH)
        .addInstruments(TEXT)
        .addSignatures(
            Signature.of(NORTH, day("2022-12-01")),
            Signature.of(EAST, day("2022-12-05")),
            Signature.of(SOUTH, day("2022-12-08")))
        .build();
  }

  static Agreement withNewcomer() {
    return founded()
        .withAct(Accession.builder()
            .id("west")
            .party(WEST)
            .addAdopts(TEXT.withVersion("2").withDigest(FINAL), ANNEX)
            .closesOn(day("2024-12-31"))
            .addDecisions(Decision.of(EAST, day("2024-01-15")).covering(TEXT))
            .addSignatures(
                Signature.of(NORTH, day("2024-02-01")),
                Signature.of(EAST, day("2024-02-02"))
                    .covering(TEXT)
                    .withDigests(Map.of(TEXT.id(), Digest.sha256("aa".repeat(32)))),
                Signature.of(SOUTH, day("2024-02-03")))
            .addRevocations(Revocation.of(SOUTH, day("2024-02-10")))
            .addObjections(Objection.of(NORTH, day("2024-06-01")))
            .build());
  }

  static Agreement withNotice() {
    return founded()
        .withProvisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
            .withdrawal(Procedure.byNotice(Period.ofYears(1)))
            .dutiesUntil(EffectRule.after(Period.ofYears(1)))
            .build())
        .withAct(Withdrawal.builder()
            .id("south-leaves")
            .party(SOUTH)
            .notifiedOn(day("2024-06-01"))
            .build());
  }

  static Agreement withSilence() {
    return founded()
        .withAct(Amendment.builder()
            .id("second")
            .addAdopts(TEXT.withVersion("2"))
            .opensOn(day("2024-01-01"))
            .consent(ConsentRule.noObjectionWithin(Period.ofMonths(3)))
            .build());
  }

  static Agreement waiting() {
    return Agreement.builder()
        .id("waiting")
        .title("Waiting")
        .addFounders(NORTH, EAST, SOUTH)
        .addInstruments(TEXT)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.after(Period.ofDays(60))))
            .build())
        .addSignatures(Signature.of(NORTH, day("2024-01-01")))
        .build();
  }
}
