package org.entente.examples;

import java.time.LocalDate;
import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Given;
import org.entente.GoverningLaw;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyKind;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;

/**
 * Two of the five municipalities that run the sheltered workshop WEDEKA were dissolved on 1 January
 * 2018: Menterwolde became part of Midden-Groningen, Vlagtwedde of Westerwolde. By law the new ones
 * took their places that day (Wet arhi art. 44); the text went on naming the old ones for three
 * more years.
 *
 * <p>The days are those of the Dutch register of government organisations, which shows no
 * signatures: so the founding and the amendments are given, not proven.
 */
final class Merger {
  private static final Party BORGER_ODOORN =
      municipality("borger-odoorn", "Gemeente Borger-Odoorn");
  private static final Party MENTERWOLDE = municipality("menterwolde", "Gemeente Menterwolde");
  private static final Party STADSKANAAL = municipality("stadskanaal", "Gemeente Stadskanaal");
  private static final Party VEENDAM = municipality("veendam", "Gemeente Veendam");
  private static final Party VLAGTWEDDE = municipality("vlagtwedde", "Gemeente Vlagtwedde");
  private static final Party SLOCHTEREN = municipality("slochteren", "Gemeente Slochteren");
  private static final Party HOOGEZAND =
      municipality("hoogezand-sappemeer", "Gemeente Hoogezand-Sappemeer");
  private static final Party BELLINGWEDDE = municipality("bellingwedde", "Gemeente Bellingwedde");
  static final Party MIDDEN_GRONINGEN =
      municipality("midden-groningen", "Gemeente Midden-Groningen");
  static final Party WESTERWOLDE = municipality("westerwolde", "Gemeente Westerwolde");

  private static final Instrument TEXT =
      Instrument.of("regeling", "Gemeenschappelijke regeling WEDEKA Bedrijven");
  private static final LocalDate MERGED = LocalDate.of(2018, 1, 1);

  private final Phrases phrases;

  Merger(Phrases phrases) {
    this.phrases = phrases;
  }

  private static Party municipality(String id, String name) {
    return Party.builder().id(id).name(name).kind(PartyKind.MUNICIPALITY).build();
  }

  Agreement wedeka() {
    return Agreement.builder()
        .id("wedeka")
        .title(TEXT.title())
        .governingLaw(GoverningLaw.DUTCH_PUBLIC_LAW)
        .addFounders(BORGER_ODOORN, MENTERWOLDE, STADSKANAAL, VEENDAM, VLAGTWEDDE)
        .addOthers(SLOCHTEREN, HOOGEZAND, BELLINGWEDDE)
        .addInstruments(TEXT)
        .given(Given.of(LocalDate.of(2001, 1, 1), phrases.say("merger.register", "24963139")))
        .addActs(
            text("24963139", LocalDate.of(2016, 5, 7)),
            merger("midden-groningen", MIDDEN_GRONINGEN, MENTERWOLDE, SLOCHTEREN, HOOGEZAND),
            merger("westerwolde", WESTERWOLDE, VLAGTWEDDE, BELLINGWEDDE),
            text("28454347", LocalDate.of(2021, 1, 22)),
            text("28662754", LocalDate.of(2022, 4, 30)))
        .build();
  }

  private Succession merger(String id, Party successor, Party... predecessors) {
    return Succession.builder()
        .id(id)
        .title(phrases.say("merger.into", successor.name()))
        .on(MERGED)
        .addPredecessors(predecessors)
        .addSuccessors(successor)
        .build();
  }

  private Amendment text(String version, LocalDate on) {
    return Amendment.builder()
        .id("text-" + version)
        .addAdopts(TEXT.withVersion(version))
        .given(Given.of(on, phrases.say("merger.register", version)))
        .build();
  }

  /**
   * What if a new text had been open for signature over the merger? Nothing of this act is in the
   * register.
   */
  Agreement withTextOpenOverTheMerger() {
    return wedeka()
        .withAct(Amendment.builder()
            .id("scenario")
            .title(phrases.say("merger.made-up-title"))
            .addAdopts(TEXT.withVersion(phrases.say("merger.made-up-version")))
            .addSignatures(
                Signature.of(MENTERWOLDE, LocalDate.of(2017, 12, 15)),
                Signature.of(BORGER_ODOORN, LocalDate.of(2017, 12, 18)),
                Signature.of(STADSKANAAL, LocalDate.of(2018, 1, 10)),
                Signature.of(VEENDAM, LocalDate.of(2018, 1, 10)))
            .build());
  }

  void print(Paper paper) {
    Agreement wedeka = wedeka();
    Timeline timeline = Timeline.of(wedeka);
    Messages messages = phrases.naming(wedeka).messages();

    paper.title(wedeka.title());
    Table table = Table.headed(List.of(
        phrases.say("scenario.day"), phrases.say("merger.who"), phrases.say("merger.text")));
    for (LocalDate day : List.of(
        MERGED.minusDays(1), MERGED, LocalDate.of(2021, 1, 21), LocalDate.of(2021, 1, 22))) {
      Standing standing = timeline.on(day);
      String names =
          String.join(", ", standing.partners().stream().map(Merger::shortName).toList());
      table.add(
          messages.of(day),
          names,
          standing.text(TEXT.id()).flatMap(Instrument::version).orElse("-"));
    }
    table.print(paper);

    paper.heading(phrases.say("merger.why"));
    paper.list(Ink.PLAIN, messages.of(timeline.why(MIDDEN_GRONINGEN, MERGED)));

    paper.heading(phrases.say("merger.scenario"));
    paper.say(Ink.FAINT, phrases.say("merger.made-up"));
    Agreement scenario = withTextOpenOverTheMerger();
    LocalDate day = LocalDate.of(2018, 1, 10);
    Messages named = phrases.naming(scenario).on(day).messages();
    paper.list(
        Ink.PLAIN,
        Timeline.of(scenario).outcome("scenario", day).violations().stream()
            .map(named::of)
            .toList());
    paper.say(phrases.say("merger.stands"));
  }

  private static String shortName(Party party) {
    return party.name().replace("Gemeente ", "");
  }
}
