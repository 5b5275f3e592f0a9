package org.example.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.Signature;
import org.entente.json.EntenteJson;

/** Made-up dossiers. */
final class Dossiers {
  static final Party NORTH = Party.of("north", "North");
  static final Party EAST = Party.of("east", "East");
  static final Party SOUTH = Party.of("south", "South");
  static final Party WEST = Party.of("west", "West");
  static final Instrument TEXT = Instrument.of("covenant", "Covenant on shared services");

  private Dossiers() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** Three founders that signed in December 2022, and a newcomer for which North has signed. */
  static Agreement covenant(String id) {
    return Agreement.builder()
        .id(id)
        .title("Covenant on shared services")
        .addFounders(NORTH, EAST, SOUTH)
        .addInstruments(TEXT)
        .addSignatures(
            Signature.of(NORTH, day("2022-12-01")),
            Signature.of(EAST, day("2022-12-05")),
            Signature.of(SOUTH, day("2022-12-08")))
        .addActs(Accession.builder()
            .id("west")
            .title("Accession of West")
            .party(WEST)
            .addAdopts(TEXT.withVersion("2"))
            .addSignatures(Signature.of(NORTH, day("2024-02-01")))
            .build())
        .build();
  }

  /**
   * Many founders, all of which signed, and twenty newcomers, for each of which half have signed.
   */
  static Agreement large(String id, int founders) {
    List<Party> parties = new ArrayList<>();
    IntStream.range(0, founders)
        .forEach(number -> parties.add(Party.of(
            "party-" + number,
            "gemeente Nummer " + number + " aan de Lange Rivier bij het Oude Veer")));
    Agreement.Builder builder = Agreement.builder()
        .id(id)
        .title("Covenant of " + founders)
        .addAllFounders(parties)
        .addInstruments(TEXT);
    parties.forEach(party -> builder.addSignatures(Signature.of(party, day("2020-01-01"))));
    for (int number = 0; number < 20; number++) {
      Accession.Builder accession = Accession.builder()
          .id("accession-" + number)
          .party(Party.of("newcomer-" + number, "gemeente Nieuw " + number))
          .addAdopts(TEXT.withVersion("" + (number + 2)));
      parties.stream()
          .limit(founders / 2)
          .forEach(party -> accession.addSignatures(Signature.of(party, day("2021-01-01"))));
      builder.addActs(accession.build());
    }
    return builder.build();
  }

  static String json(Agreement agreement) {
    return EntenteJson.standard().write(agreement);
  }
}
