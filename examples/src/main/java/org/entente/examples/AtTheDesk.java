package org.entente.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.UnknownReference;
import org.entente.answer.Difference;
import org.entente.answer.Matrix;
import org.entente.answer.Upcoming;
import org.entente.json.DossierException;
import org.entente.json.EntenteJson;
import org.entente.portfolio.Engagement;
import org.entente.portfolio.Portfolio;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;

/**
 * What a service is asked all day, each by one call: what is pending, what must be done before
 * when, what has changed, how far an act has come, why, in what a party takes part; a fact that
 * comes in, one that names nobody, a text that is no dossier, and answers as JSON. Open this first
 * to see what to call.
 */
public final class AtTheDesk {
  private static final LocalDate LETTER = LocalDate.of(2023, 7, 11);
  private static final LocalDate LATER = LocalDate.of(2023, 9, 1);
  private static final PartyId EMMEN = PartyId.of("emmen");
  private static final PartyId NEWCOMER = PartyId.of("borger-odoorn");
  private static final String ACCESSION = "borger-odoorn";

  private final Agreement dossier;
  private final Timeline timeline;
  private final Messages messages;
  private final PrintStream out;

  private AtTheDesk(Agreement dossier, Locale locale, PrintStream out) {
    this.dossier = dossier;
    this.timeline = Timeline.of(dossier);
    this.messages = Messages.in(locale).naming(dossier);
    this.out = out;
  }

  /**
   * Asks everything, of Dutch TechZone on the day of the letter.
   *
   * @param args the language, as {@code nl}; English if there is none
   */
  public static void main(String[] args) {
    ask(Locale.forLanguageTag(args.length == 0 ? "en" : args[0]), System.out);
  }

  static void ask(Locale locale, PrintStream out) {
    new AtTheDesk(Dossiers.ofStory("dutch-techzone.json"), locale, out).ask(locale);
  }

  private void ask(Locale locale) {
    whatIsPending();
    whatMustBeDone();
    howFarAnActHasCome();
    why();
    inWhatAPartyTakesPart();
    whatHasChanged(aFactComesIn());
    aFactThatNamesNobody();
    aTextThatIsNoDossier(locale);
    asJson();
  }

  private void whatIsPending() {
    out.println("# pending");
    timeline
        .pending(LETTER)
        .forEach((act, pending) -> out.println(
            act + ": " + messages.of(pending) + "; " + messages.names(pending.missing())));
  }

  private void whatMustBeDone() {
    out.println("# deadlines");
    for (Upcoming ahead : timeline.ahead(LETTER)) {
      out.println(ahead.on() + " " + messages.of(ahead));
    }
  }

  private void howFarAnActHasCome() {
    out.println("# act");
    Matrix matrix = timeline.matrix(dossier.act(ACCESSION).orElseThrow().id(), LETTER);
    for (PartyId party : matrix.parties()) {
      List<String> cells = matrix.of(party).stream().map(messages::of).toList();
      out.println(messages.name(party) + ": " + String.join("; ", cells));
    }
  }

  private void why() {
    out.println("# why");
    messages.of(timeline.why(NEWCOMER, LETTER)).forEach(out::println);
  }

  private void inWhatAPartyTakesPart() {
    out.println("# portfolio");
    Portfolio portfolio = Portfolio.of(List.of(timeline));
    for (Engagement engagement : portfolio.engagements(EMMEN, LETTER)) {
      out.println(String.join(
          "; ",
          engagement.timeline().agreement().title(),
          messages.of(engagement.status()),
          messages.of(engagement.role().orElseThrow()),
          messages.of(engagement.boundUntil().orElseThrow()),
          engagement.owed().keySet().toString()));
    }
  }

  private Agreement aFactComesIn() {
    return dossier.record(ACCESSION, Signature.of(EMMEN, LATER));
  }

  private void whatHasChanged(Agreement next) {
    out.println("# differences");
    Difference.between(dossier, next).forEach(each -> out.println(messages.of(each)));
    Difference.between(timeline.on(LocalDate.of(2021, 12, 31)), timeline.on(LETTER))
        .forEach(each -> out.println(messages.of(each)));
  }

  private void aFactThatNamesNobody() {
    out.println("# refused");
    try {
      dossier.record(ACCESSION, Signature.of(PartyId.of("emen"), LATER));
    } catch (UnknownReference refused) {
      out.println(messages.of(refused));
    }
  }

  /** What a service answers as application/problem+json, in the language of who sent the text. */
  private void aTextThatIsNoDossier(Locale locale) {
    out.println("# problem");
    try {
      EntenteJson.standard().read("{\"format\":\"entente/1\",\"id\":\"a\",\"titel\":\"A\"}");
    } catch (DossierException refused) {
      for (DossierException.Problem problem : refused.problems()) {
        out.println(problem.code() + " " + problem.pointer() + " " + problem.message(locale));
      }
    }
  }

  private void asJson() {
    out.println("# json");
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("pending", timeline.pending(LETTER).keySet().stream().toList());
    answers.put("ahead", timeline.ahead(LETTER));
    answers.put("portfolio", Portfolio.of(List.of(timeline)).engagements(EMMEN, LETTER));
    out.print(EntenteJson.standard().write(answers));
  }
}
