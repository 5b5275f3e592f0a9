package org.entente.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Given;
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
public final class Merger {
  private static final String REGISTER = "Register van Overheidsorganisaties, version ";

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

  private Merger() {}

  /**
   * Tells the story.
   *
   * @param args none
   */
  public static void main(String[] args) {
    print(Screen.paper());
  }

  private static Party municipality(String id, String name) {
    return Party.builder().id(id).name(name).kind(PartyKind.MUNICIPALITY).build();
  }

  static Agreement wedeka() {
    return Agreement.builder()
        .id("wedeka")
        .title(TEXT.title())
        .addFounders(BORGER_ODOORN, MENTERWOLDE, STADSKANAAL, VEENDAM, VLAGTWEDDE)
        .addOthers(SLOCHTEREN, HOOGEZAND, BELLINGWEDDE)
        .addInstruments(TEXT)
        .given(Given.of(LocalDate.of(2001, 1, 1), REGISTER + "24963139"))
        .addActs(
            text("24963139", LocalDate.of(2016, 5, 7)),
            merger("midden-groningen", MIDDEN_GRONINGEN, MENTERWOLDE, SLOCHTEREN, HOOGEZAND),
            merger("westerwolde", WESTERWOLDE, VLAGTWEDDE, BELLINGWEDDE),
            text("28454347", LocalDate.of(2021, 1, 22)),
            text("28662754", LocalDate.of(2022, 4, 30)))
        .build();
  }

  private static Succession merger(String id, Party successor, Party... predecessors) {
    return Succession.builder()
        .id(id)
        .title("Merger into " + successor.name())
        .on(MERGED)
        .addPredecessors(predecessors)
        .addSuccessors(successor)
        .build();
  }

  private static Amendment text(String version, LocalDate on) {
    return Amendment.builder()
        .id("text-" + version)
        .addAdopts(TEXT.withVersion(version))
        .given(Given.of(on, REGISTER + version))
        .build();
  }

  /**
   * What if a new text had been open for signature over the merger? Nothing of this act is in the
   * register.
   */
  static Agreement withTextOpenOverTheMerger() {
    return wedeka()
        .withAct(Amendment.builder()
            .id("scenario")
            .title("Made-up amendment")
            .addAdopts(TEXT.withVersion("made-up"))
            .addSignatures(
                Signature.of(MENTERWOLDE, LocalDate.of(2017, 12, 15)),
                Signature.of(BORGER_ODOORN, LocalDate.of(2017, 12, 18)),
                Signature.of(STADSKANAAL, LocalDate.of(2018, 1, 10)),
                Signature.of(VEENDAM, LocalDate.of(2018, 1, 10)))
            .build());
  }

  static void print(Paper paper) {
    Agreement wedeka = wedeka();
    Timeline timeline = Timeline.of(wedeka);
    Messages messages = Messages.in(Locale.ENGLISH).naming(wedeka);

    paper.title(wedeka.title());
    Table table = Table.headed(List.of("Day", "Who takes part", "Text in force"));
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

    paper.heading("Why does Midden-Groningen take part?");
    paper.list(Ink.PLAIN, messages.of(timeline.why(MIDDEN_GRONINGEN, MERGED)));

    paper.heading("SCENARIO: a new text is open for signature over the merger");
    paper.say(
        Ink.FAINT,
        "Made up, to show the rule: Menterwolde signs before it is dissolved, Vlagtwedde does not.");
    Agreement scenario = withTextOpenOverTheMerger();
    Messages named = Messages.in(Locale.ENGLISH).naming(scenario);
    LocalDate day = LocalDate.of(2018, 1, 10);
    paper.list(
        Ink.PLAIN,
        Timeline.of(scenario).outcome("scenario", day).violations().stream()
            .map(named::of)
            .toList());
    paper.say("Menterwolde's signature stands for Midden-Groningen, which is not asked again.");
  }

  private static String shortName(Party party) {
    return party.name().replace("Gemeente ", "");
  }
}
