package org.entente.examples;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.GoverningLaw;
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
final class ParisAgreement {
  /* Days of deposit and shares of emissions, in hundredths of a percent, as in the United Nations Treaty Collection. */
  private static final PartyId CHINA = PartyId.of("CHN");
  private static final PartyId USA = PartyId.of("USA");
  private static final PartyId BRAZIL = PartyId.of("BRA");
  private static final PartyId INDIA = PartyId.of("IND");
  private static final PartyId CANADA = PartyId.of("CAN");
  private static final PartyId GERMANY = PartyId.of("DEU");
  private static final PartyId JAPAN = PartyId.of("JPN");
  private static final PartyId EUROPEAN_UNION = PartyId.of("EUU");
  private static final List<PartyId> PARTIES =
      List.of(CHINA, USA, BRAZIL, INDIA, CANADA, GERMANY, JAPAN, EUROPEAN_UNION);

  private static final LocalDate FIRST_CONSENT_OF_USA = LocalDate.of(2016, 9, 3);
  private static final LocalDate SECOND_CONSENT_OF_USA = LocalDate.of(2021, 1, 20);

  private final Phrases phrases;

  ParisAgreement(Phrases phrases) {
    this.phrases = phrases;
  }

  private Party party(PartyId id) {
    boolean isState = !id.equals(EUROPEAN_UNION);
    return Party.builder()
        .id(id)
        .name(phrases.say("paris." + id))
        .kind(isState ? PartyKind.STATE : PartyKind.INTERNATIONAL_ORGANISATION)
        .addIdentifiers(Identifier.of("iso3166", id.value()))
        .build();
  }

  /** Article 21 and 28, for a handful. */
  static Provisions provisions() {
    Map<PartyId, Long> emissions = new LinkedHashMap<>();
    emissions.put(CHINA, 2009L);
    emissions.put(USA, 1789L);
    emissions.put(BRAZIL, 248L);
    emissions.put(INDIA, 410L);
    emissions.put(CANADA, 195L);
    emissions.put(GERMANY, 256L);
    emissions.put(JAPAN, 379L);
    emissions.put(EUROPEAN_UNION, 0L);
    ConsentRule doubleThreshold = ConsentRule.allOf(
        ConsentRule.excluding(List.of(EUROPEAN_UNION), ConsentRule.atLeast(5)),
        ConsentRule.weight(emissions, 4500));
    EffectRule thirtiethDay = EffectRule.after(Period.ofDays(30));
    return Provisions.builder()
        .founding(Procedure.of(doubleThreshold, thirtiethDay))
        .lateJoiner(thirtiethDay)
        .accession(Procedure.of(ConsentRule.none(), thirtiethDay))
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofYears(1))))
        .noNoticeBefore(EffectRule.after(Period.ofYears(3)))
        .build();
  }

  /** The agreement as it was: the United States consented, left, and came back. */
  Agreement asItWas() {
    return Agreement.builder()
        .id("paris")
        .title(phrases.say("paris.title"))
        .governingLaw(GoverningLaw.TREATY)
        .addAllFounders(PARTIES.stream().map(this::party).toList())
        .provisions(provisions())
        .addAllSignatures(consents(FIRST_CONSENT_OF_USA))
        .addActs(
            Withdrawal.builder()
                .id("usa-leaves")
                .title(phrases.say("paris.leaves"))
                .party(USA)
                .notifiedOn(LocalDate.of(2019, 11, 4))
                .build(),
            Accession.builder()
                .id("usa-returns")
                .title(phrases.say("paris.returns"))
                .party(party(USA))
                .addSignatures(consent(USA, SECOND_CONSENT_OF_USA))
                .build())
        .build();
  }

  /** The same, as a register has it that keeps only the latest consent of each party. */
  Agreement asOverwritten() {
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

  private static Signature consent(PartyId party, LocalDate on) {
    return Signature.of(party, on).withKind(SignatureKind.RATIFICATION);
  }

  void print(Paper paper) {
    Agreement paris = asItWas();
    Timeline timeline = Timeline.of(paris);
    Messages messages = phrases.naming(paris).messages();

    paper.title(paris.title());
    paper.say(phrases.say("paris.rule"));

    paper.heading(phrases.say("paris.threshold"));
    Table tallies = Table.headed(List.of(
        phrases.say("paris.by"),
        phrases.say("paris.parties"),
        phrases.say("paris.emissions"),
        phrases.say("paris.met")));
    for (LocalDate day :
        days("2016-09-03", "2016-09-21", "2016-10-02", "2016-10-04", "2016-10-05")) {
      Tally tally = Rules.tally(paris, founding(paris, day));
      Tally count = tally.parts().get(0);
      Tally weight = tally.parts().get(1);
      tallies.add(
          messages.of(day),
          phrases.say("paris.of", count.have(), count.need()),
          phrases.say("paris.of", percent(weight.have()), percent(weight.need())),
          yesOrNo(tally.isSatisfied()));
    }
    tallies.print(paper);

    paper.heading(phrases.say("paris.events"));
    printEvents(timeline, messages, paper);

    paper.heading(phrases.say("paris.question"));
    Table answers = new Table(2);
    for (LocalDate day :
        days("2016-11-03", "2016-11-04", "2020-11-03", "2020-11-04", "2021-02-18", "2021-02-19")) {
      answers.add(messages.of(day), yesOrNo(timeline.on(day).isParty(USA)));
    }
    answers.print(paper);

    paper.heading(phrases.say("paris.wrong"));
    printEvents(Timeline.of(asOverwritten()), messages, paper);
  }

  private String yesOrNo(boolean holds) {
    return phrases.say(holds ? "yes" : "no");
  }

  private static Standing founding(Agreement paris, LocalDate day) {
    return Standing.builder(day)
        .addPartners(paris.founders().toArray(Party[]::new))
        .build();
  }

  private static List<LocalDate> days(String... texts) {
    List<LocalDate> days = new ArrayList<>();
    for (String text : texts) {
      days.add(LocalDate.parse(text));
    }
    return days;
  }

  private String percent(long hundredths) {
    return phrases.say("paris.percent", hundredths / 100, "%02d".formatted(hundredths % 100));
  }

  private static void printEvents(Timeline timeline, Messages messages, Paper paper) {
    Table events = new Table(2);
    for (Event event : timeline.events()) {
      events.add(messages.of(event.on()), messages.of(event));
    }
    events.print(paper);
  }
}
