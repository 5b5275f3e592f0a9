package org.entente.examples;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.rule.Rules;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;

/**
 * The rule of the Paris Agreement (art. 21), on a handful of its parties. It entered into force on
 * the thirtieth day after at least 55 parties with at least 55 % of emissions had consented, an
 * instrument of the European Union not counted besides those of its members. Here 5 parties and 45
 * % do.
 *
 * <p>The United States left and came back: both are acts on record. Keep only its latest consent,
 * as many registers do, and the past comes out wrong.
 */
public final class ParisAgreement {
  /* Days of deposit and shares of emissions, in hundredths of a percent, as in the United Nations Treaty Collection. */
  private static final Party CHINA = state("CHN", "China");
  private static final Party USA = state("USA", "United States of America");
  private static final Party BRAZIL = state("BRA", "Brazil");
  private static final Party INDIA = state("IND", "India");
  private static final Party CANADA = state("CAN", "Canada");
  private static final Party GERMANY = state("DEU", "Germany");
  private static final Party JAPAN = state("JPN", "Japan");
  private static final Party EUROPEAN_UNION =
      state("EUU", "European Union").withKind(PartyKind.INTERNATIONAL_ORGANISATION);
  private static final List<Party> PARTIES =
      List.of(CHINA, USA, BRAZIL, INDIA, CANADA, GERMANY, JAPAN, EUROPEAN_UNION);

  private static final LocalDate FIRST_CONSENT_OF_USA = LocalDate.of(2016, 9, 3);
  private static final LocalDate SECOND_CONSENT_OF_USA = LocalDate.of(2021, 1, 20);

  private ParisAgreement() {}

  /**
   * Tells the story.
   *
   * @param args none
   */
  public static void main(String[] args) {
    print(Screen.paper());
  }

  private static Party state(String code, String name) {
    return Party.builder()
        .id(code)
        .name(name)
        .kind(PartyKind.STATE)
        .addIdentifiers(Identifier.of("iso3166", code))
        .build();
  }

  /** Article 21 and 28, for a handful. */
  static Provisions provisions() {
    Map<PartyId, Long> emissions = new LinkedHashMap<>();
    emissions.put(CHINA.id(), 2009L);
    emissions.put(USA.id(), 1789L);
    emissions.put(BRAZIL.id(), 248L);
    emissions.put(INDIA.id(), 410L);
    emissions.put(CANADA.id(), 195L);
    emissions.put(GERMANY.id(), 256L);
    emissions.put(JAPAN.id(), 379L);
    emissions.put(EUROPEAN_UNION.id(), 0L);
    ConsentRule doubleThreshold = ConsentRule.allOf(
        ConsentRule.excluding(List.of(EUROPEAN_UNION.id()), ConsentRule.atLeast(5)),
        ConsentRule.weight(emissions, 4500));
    EffectRule thirtiethDay = EffectRule.after(Period.ofDays(30));
    return Provisions.builder()
        .founding(Procedure.of(doubleThreshold, thirtiethDay))
        .lateJoiner(thirtiethDay)
        .accession(Procedure.of(ConsentRule.none(), thirtiethDay))
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofYears(1))))
        .noWithdrawalWithin(Period.ofYears(3))
        .build();
  }

  /** The agreement as it was: the United States consented, left, and came back. */
  static Agreement asItWas() {
    return Agreement.builder()
        .id("paris")
        .title("Paris Agreement, on a handful of its parties")
        .addAllFounders(PARTIES)
        .provisions(provisions())
        .addAllSignatures(consents(FIRST_CONSENT_OF_USA))
        .addActs(
            Withdrawal.builder()
                .id("usa-leaves")
                .title("Withdrawal of the United States")
                .party(USA)
                .notifiedOn(LocalDate.of(2019, 11, 4))
                .build(),
            Accession.builder()
                .id("usa-returns")
                .title("Return of the United States")
                .party(USA)
                .addSignatures(consent(USA, SECOND_CONSENT_OF_USA))
                .build())
        .build();
  }

  /** The same, as a register has it that keeps only the latest consent of each party. */
  static Agreement asOverwritten() {
    return asItWas().withSignatures(consents(SECOND_CONSENT_OF_USA)).withActs(List.of());
  }

  private static List<Signature> consents(LocalDate ofUsa) {
    return List.of(
        consent(CHINA, LocalDate.of(2016, 9, 3)),
        consent(USA, ofUsa),
        consent(BRAZIL, LocalDate.of(2016, 9, 21)),
        consent(INDIA, LocalDate.of(2016, 10, 2)),
        consent(CANADA, LocalDate.of(2016, 10, 5)),
        consent(GERMANY, LocalDate.of(2016, 10, 5)),
        consent(EUROPEAN_UNION, LocalDate.of(2016, 10, 5)),
        consent(JAPAN, LocalDate.of(2016, 11, 8)));
  }

  private static Signature consent(Party party, LocalDate on) {
    return Signature.of(party, on).withKind(SignatureKind.RATIFICATION);
  }

  static void print(Paper paper) {
    Agreement paris = asItWas();
    Timeline timeline = Timeline.of(paris);
    Messages messages = Messages.in(Locale.ENGLISH).naming(paris);

    paper.title(paris.title());
    paper.say(
        "In force on the thirtieth day after 5 parties with 45 % of emissions have consented; the");
    paper.say("European Union's instrument is not counted besides those of its members.");

    paper.heading("The double threshold, consent by consent");
    Table tallies = Table.headed(List.of("By the end of", "Parties", "Emissions", "Met"));
    for (LocalDate day :
        days("2016-09-03", "2016-09-21", "2016-10-02", "2016-10-04", "2016-10-05")) {
      Tally tally = Rules.tally(paris, founding(day));
      Tally count = tally.parts().get(0);
      Tally weight = tally.parts().get(1);
      tallies.add(
          messages.of(day),
          count.have() + " of " + count.need(),
          percent(weight.have()) + " of " + percent(weight.need()),
          tally.isSatisfied() ? "yes" : "no");
    }
    tallies.print(paper);

    paper.heading("What happened");
    printEvents(timeline, messages, paper);

    paper.heading("Is the United States a party?");
    Table answers = new Table(2);
    for (LocalDate day :
        days("2016-11-03", "2016-11-04", "2020-11-03", "2020-11-04", "2021-02-18", "2021-02-19")) {
      answers.add(messages.of(day), timeline.on(day).isParty(USA) ? "yes" : "no");
    }
    answers.print(paper);

    paper.heading("The wrong answer, from a register that keeps only the latest consent");
    printEvents(Timeline.of(asOverwritten()), messages, paper);
  }

  private static Standing founding(LocalDate day) {
    return Standing.builder(day).addPartners(PARTIES.toArray(Party[]::new)).build();
  }

  private static List<LocalDate> days(String... texts) {
    List<LocalDate> days = new ArrayList<>();
    for (String text : texts) {
      days.add(LocalDate.parse(text));
    }
    return days;
  }

  private static String percent(long hundredths) {
    return String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
  }

  private static void printEvents(Timeline timeline, Messages messages, Paper paper) {
    Table events = new Table(2);
    for (Event event : timeline.events()) {
      events.add(messages.of(event.on()), messages.of(event));
    }
    events.print(paper);
  }
}
