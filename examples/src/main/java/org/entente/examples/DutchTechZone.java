package org.entente.examples;

import java.time.LocalDate;
import org.entente.Agreement;

/**
 * May Borger-Odoorn count as a partner of Dutch TechZone? On 11 July 2023 the province of Drenthe
 * wrote to its council that it had decided to sign. This reads the dossier written from that
 * letter, and says who is a partner, who has decided and signed what, and what is missing; then how
 * it would go on. Of any other dossier it says the same.
 */
final class DutchTechZone {
  /** The day of the letter. */
  static final LocalDate LETTER = LocalDate.of(2023, 7, 11);

  private DutchTechZone() {}

  static void print(Request request, Paper paper) throws Refusal {
    Phrases phrases = request.phrases();
    if (request.file().isPresent()) {
      Agreement agreement = Dossiers.inFile(request.file().get(), phrases);
      new Report(agreement, request.on().orElseGet(LocalDate::now), phrases, paper).print();
      return;
    }
    Agreement dossier = Dossiers.ofStory("dutch-techzone.json");
    new Report(dossier, request.on().orElse(LETTER), phrases, paper).print();
    if (request.on().isEmpty()) {
      new Continuations(dossier, phrases, paper).print();
    }
  }
}
