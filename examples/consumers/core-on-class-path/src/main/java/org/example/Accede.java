package org.example;

import java.time.LocalDate;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.Signature;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/** A newcomer joins when the last signature is there. */
final class Accede {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private Accede() {}

  public static void main(String[] args) {
    Party emmen = Party.of("emmen", "Emmen");
    Party assen = Party.of("assen", "Assen");
    Instrument text = Instrument.of("text", "The text");
    Agreement agreement =
        Agreement.builder()
            .id("deal")
            .title("A deal")
            .addFounders(emmen)
            .addInstruments(text)
            .given(Given.of(LocalDate.of(2022, 1, 1), "a letter"))
            .build();
    Accession accession =
        Accession.builder()
            .id("assen-joins")
            .party(assen)
            .addAdopts(text.withVersion("2"))
            .addSignatures(Signature.of(emmen, MONDAY), Signature.of(assen, TUESDAY))
            .build();
    Timeline timeline = Timeline.of(agreement.withAct(accession));

    Outcome monday = timeline.outcome("assen-joins", MONDAY);
    expect(monday instanceof Pending pending && pending.missing().equals(java.util.Set.of(assen.id())), monday);
    expect(timeline.on(MONDAY).partners().equals(List.of(emmen)), timeline.on(MONDAY));
    expect(timeline.outcome("assen-joins", TUESDAY) instanceof Outcome.InEffect, timeline.events());
    expect(timeline.on(TUESDAY).partners().equals(List.of(emmen, assen)), timeline.on(TUESDAY));
    System.out.println("core on the class path: " + timeline.on(TUESDAY).partners().size() + " partners");
  }

  private static void expect(boolean fact, Object shown) {
    if (!fact) {
      throw new AssertionError(shown);
    }
  }
}
