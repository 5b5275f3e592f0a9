package org.entente.pictures;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;

/** Agreements to draw: a small one with every state, and one of 97 parties with 20 acts. */
final class Samples {
  static final Instrument COVENANT = Instrument.of("covenant", "Covenant on shared services");
  static final Instrument ANNEX =
      Instrument.of("annex", "Annex on the division of costs, data protection and archives");
  static final Digest FINAL = Digest.sha256("bb".repeat(32));
  static final Party NORTH = Party.of("north", "North");
  static final Party EAST = Party.of("east", "East");
  static final Party SOUTH = Party.of("south", "South");
  static final Party WEST = Party.of("west", "West");
  static final Party HILL = Party.of("hill", "Hill & Dale <\"Ltd\">");
  static final Party LAKE = Party.of(
      "lake", "Gemeenschappelijk samenwerkingsverband van de Meerlanden aan de Zee en omstreken");
  static final Party NEWTOWN = Party.of("newtown", "Newtown");

  private Samples() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** An accession that is pending on 1 April 2024, with every state that a cell can have. */
  static Agreement covenant() {
    Agreement.Builder covenant = Agreement.builder()
        .id("shared-services")
        .title("Covenant on shared services")
        .term(Term.from(day("2022-01-01")).until(day("2027-01-01")))
        .addInstruments(COVENANT, ANNEX)
        .addFounders(NORTH, EAST, SOUTH, WEST, HILL, LAKE)
        .provisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.atLeast(5), EffectRule.onCompletion()))
            .withdrawal(Procedure.byNotice(Period.ofMonths(12)))
            .build());
    for (Party party : List.of(NORTH, EAST, SOUTH, WEST, HILL, LAKE)) {
      covenant.addSignatures(Signature.of(party, day("2021-12-06")));
    }
    return covenant.addActs(newtown(), southLeaves()).build();
  }

  private static Accession newtown() {
    return Accession.builder()
        .id("newtown")
        .title("Accession of Newtown")
        .party(NEWTOWN)
        .opensOn(day("2024-01-15"))
        .closesOn(day("2024-12-31"))
        .addAdopts(COVENANT.withVersion("2").withDigest(FINAL), ANNEX.withVersion("2"))
        .addDecisions(Decision.of(EAST, day("2024-02-01")), Decision.of(NORTH, day("2024-01-20")))
        .addSignatures(
            Signature.of(NORTH, day("2024-02-01")),
            Signature.of(SOUTH, day("2024-01-10")).covering(COVENANT),
            Signature.of(WEST, day("2024-02-03")).covering(COVENANT),
            Signature.of(HILL, day("2024-02-05")),
            Signature.of(NEWTOWN, day("2024-03-01")).covering(ANNEX))
        .addRevocations(Revocation.of(HILL, day("2024-03-01")))
        .addObjections(Objection.of(LAKE, day("2024-02-20")).because("costs"))
        .build();
  }

  private static Withdrawal southLeaves() {
    return Withdrawal.builder()
        .id("south-leaves")
        .title("Withdrawal of South")
        .party(SOUTH)
        .notifiedOn(day("2024-03-15"))
        .build();
  }

  /** An agreement of 97 parties with long names and 20 acts since. */
  static Agreement large() {
    List<Party> founders = new ArrayList<>();
    for (int i = 1; i <= 85; i++) {
      founders.add(party(i));
    }
    Agreement.Builder large = Agreement.builder()
        .id("large")
        .title("Samenwerkingsovereenkomst bereikbaarheid, energietransitie en regionale economie")
        .addInstruments(COVENANT)
        .term(Term.always().until(day("2031-01-01")))
        .addAllFounders(founders);
    founders.forEach(party -> large.addSignatures(Signature.of(party, day("2019-03-01"))));
    for (int i = 86; i <= 97; i++) {
      large.addActs(accession(i));
    }
    for (int i = 3; i <= 6; i++) {
      large.addActs(withdrawal(i));
    }
    large.addActs(text("2", "2021-05-01"), text("3", "2024-05-01"));
    large.addActs(merger(), pending(founders));
    return large.build();
  }

  private static Party party(int i) {
    String name = i % 7 == 0
        ? "Waterschap " + i + ", met een lange naam die over de regel loopt en dan nog verder"
        : i % 5 == 0 ? "Provincie en omliggende gemeenten " + i : "Gemeente " + i;
    return Party.of("p" + i, name);
  }

  private static Accession accession(int i) {
    return Accession.builder()
        .id("accession-" + i)
        .party(party(i))
        .given(Given.of(day("2019-06-01").plusMonths(5L * (i - 86)), "the register"))
        .build();
  }

  private static Withdrawal withdrawal(int i) {
    return Withdrawal.builder()
        .id("withdrawal-" + i)
        .party(party(i))
        .given(Given.of(day("2020-01-01").plusMonths(7L * i), "the register"))
        .build();
  }

  private static Amendment text(String version, String on) {
    return Amendment.builder()
        .id("text-" + version)
        .title("Text of " + on)
        .addAdopts(COVENANT.withVersion(version))
        .given(Given.of(day(on), "the register"))
        .build();
  }

  private static Succession merger() {
    return Succession.builder()
        .id("merger")
        .on(day("2022-01-01"))
        .addPredecessors(party(11), party(12), party(13))
        .addSuccessors(Party.of("merged", "Gemeente Elf-Twaalf-Dertien"))
        .build();
  }

  private static Amendment pending(List<Party> founders) {
    Amendment.Builder pending = Amendment.builder()
        .id("text-4")
        .title("Text on the energy transition after 2030, which all must sign")
        .addAdopts(COVENANT.withVersion("4"))
        .opensOn(day("2025-01-01"));
    for (int i = 20; i < 60; i++) {
      pending.addSignatures(Signature.of(founders.get(i), day("2025-02-01").plusDays(i)));
    }
    for (int i = 60; i < 75; i++) {
      pending.addDecisions(Decision.of(founders.get(i), day("2025-02-01").plusDays(i)));
    }
    return pending.build();
  }
}
