package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Signature;
import org.entente.answer.Difference;
import org.entente.answer.Event;
import org.entente.answer.Explanation;
import org.entente.answer.Finding;
import org.entente.answer.Matrix;
import org.entente.answer.PartyStatus;
import org.entente.answer.Step;
import org.entente.answer.Tally;
import org.entente.answer.Upcoming;
import org.entente.answer.Violation;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each kind of answer with all that it can tell, and with nothing that it does not. */
@Tag("13")
class AnswersAreWrittenWhole {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 11);
  private static final PartyId EMMEN = PartyId.of("emmen");
  private static final PartyId ASSEN = PartyId.of("assen");
  private static final PartyId MEPPEL = PartyId.of("meppel");
  private static final ActId ACT = ActId.of("act");

  private static void assertWritten(String name, Object answer, String text) {
    assertThat(EntenteJson.standard().compact().write(answer)).isEqualTo(text.replace('\'', '"'));
    assertThat(TheSchema.errors(name, EntenteJson.standard().write(answer))).isEmpty();
  }

  private static String laidOut(Object answer) {
    return EntenteJson.standard().write(answer);
  }

  @Test
  void why_of_a_party() {
    Explanation shown = Explanation.builder()
        .party(EMMEN)
        .day(DAY)
        .status(PartyStatus.PARTY)
        .addGrounds(Step.of("in-force"))
        .build();

    assertWritten(
        "explanation",
        shown,
        "{'party':'emmen','day':'2023-07-11','status':'party','grounds':[{'code':'in-force'}]}");
  }

  @Test
  void a_statement_of_why() {
    Step whole = Step.of("act-rule")
        .withOn(DAY)
        .withAct(ACT)
        .withParty(EMMEN)
        .withConsent(ConsentRule.everyPartner())
        .withEffect(EffectRule.onCompletion())
        .with("since", DAY)
        .withSource("a letter");

    assertWritten(
        "step",
        whole,
        "{'code':'act-rule','on':'2023-07-11','act':'act','party':'emmen','consent':'every-partner',"
            + "'effect':'on-completion','parameters':{'since':'2023-07-11'},'source':'a letter'}");
    assertThat(laidOut(Step.of("a.b"))).isEqualTo("{ \"code\": \"a.b\" }\n");
    assertThat(laidOut(Step.of("a.b").withGrounds(Step.of("c.d")))).isEqualTo("""
            {
              "code": "a.b",
              "grounds": [
                { "code": "c.d" }
              ]
            }
            """);
    assertThat(laidOut(Step.of("a.b").withViolations(Violation.of("c.d")))).isEqualTo("""
            {
              "code": "a.b",
              "violations": [
                { "code": "c.d" }
              ]
            }
            """);
  }

  @Test
  void a_finding() {
    assertWritten(
        "finding",
        Finding.of("a-finding")
            .withAct(ACT)
            .withParty(EMMEN)
            .withInstrument(InstrumentId.of("text"))
            .with("on", DAY),
        "{'code':'a-finding','act':'act','party':'emmen','instrument':'text',"
            + "'parameters':{'on':'2023-07-11'}}");
    assertWritten("finding", Finding.of("a-finding"), "{'code':'a-finding'}");
  }

  @Test
  void what_lies_ahead() {
    assertWritten(
        "upcoming",
        Upcoming.builder()
            .on(DAY)
            .kind(Upcoming.Kind.LAST_DAY_OF_CONDITION)
            .act(ACT)
            .addParties(EMMEN, ASSEN)
            .towards(DAY.plusDays(1))
            .awaits(Anchor.occurrence("publication"))
            .projected(true)
            .build(),
        "{'on':'2023-07-11','kind':'last-day-of-condition','act':'act','parties':['emmen','assen'],"
            + "'towards':'2023-07-12','awaits':{'occurrence':'publication'},'projected':true}");
    assertWritten(
        "upcoming",
        Upcoming.builder()
            .on(DAY)
            .kind(Upcoming.Kind.HAPPENS)
            .event(Event.builder().on(DAY).kind(Event.Kind.EXPIRED).build())
            .build(),
        "{'on':'2023-07-11','kind':'happens','event':{'on':'2023-07-11','kind':'expired'}}");
  }

  @Test
  void an_event_with_predecessors() {
    assertWritten(
        "event",
        Event.builder()
            .on(DAY)
            .kind(Event.Kind.SUCCEEDED)
            .act(ACT)
            .addParties(EMMEN)
            .addPredecessors(ASSEN, MEPPEL)
            .build(),
        "{'on':'2023-07-11','kind':'succeeded','act':'act','parties':['emmen'],"
            + "'predecessors':['assen','meppel']}");
  }

  private static Timeline signing() {
    return Timeline.of(Agreement.builder()
        .id("a")
        .title("A")
        .addFounders(
            Party.of("emmen", "Emmen"), Party.of("assen", "Assen"), Party.of("meppel", "Meppel"))
        .given(Given.of(DAY.minusYears(1), "the letter"))
        .addActs(Amendment.builder()
            .id("act")
            .opensOn(DAY)
            .addAdopts(Instrument.of("text", "Text"))
            .addSignatures(Signature.of(EMMEN, DAY.plusDays(1)))
            .addSignatures(
                Signature.of(ASSEN, LocalDate.of(2023, 7, 31)).withPrecision(Precision.MONTH))
            .addObjections(Objection.of(MEPPEL, DAY.plusDays(2)))
            .build())
        .build());
  }

  @Test
  void who_has_signed_what() {
    Matrix matrix = signing().matrix(ACT, LocalDate.of(2023, 8, 1));

    assertWritten(
        "matrix",
        matrix,
        "{'instruments':['text'],'rows':["
            + "{'party':'emmen','cells':[{'state':'signed','on':'2023-07-12'}]},"
            + "{'party':'assen','cells':[{'state':'signed','on':'2023-07-31','precision':'month'}]},"
            + "{'party':'meppel','cells':[{'state':'objected','on':'2023-07-13'}]}]}");
    assertThat(EntenteJson.standard()
            .compact()
            .write(new Matrix.Cell(
                Matrix.State.NOT_COUNTED,
                Optional.of(DAY),
                Precision.DAY,
                Optional.of("not-bound-by"))))
        .isEqualTo("{\"state\":\"not-counted\",\"on\":\"2023-07-11\",\"reason\":\"not-bound-by\"}");
  }

  @Test
  void what_differs() {
    Agreement dossier = signing().agreement();
    List<Difference> differences = Difference.between(dossier.datedUpTo(DAY.plusDays(1)), dossier);

    assertThat(differences).isNotEmpty().allSatisfy(each -> {
      Map<String, String> told = new TreeMap<>(each.parameters());
      String written = EntenteJson.standard().compact().write(each);
      assertThat(written).startsWith("{\"code\":\"" + each.code() + "\"").endsWith("}");
      each.act().ifPresent(act -> assertThat(written).contains("\"act\":\"" + act + "\""));
      each.party().ifPresent(party -> assertThat(written).contains("\"party\":\"" + party + "\""));
      told.forEach(
          (name, value) -> assertThat(written).contains("\"" + name + "\":\"" + value + "\""));
      assertThat(laidOut(each)).containsOnlyOnce("\n");
    });
    assertThat(differences)
        .anyMatch(each -> each.act().isPresent() && each.party().isPresent());
    assertThat(differences).anyMatch(each -> !each.parameters().isEmpty());
  }

  @Test
  void a_tally_with_every_voice() {
    assertWritten(
        "tally",
        Tally.builder()
            .rule(ConsentRule.everyPartner())
            .state(Tally.State.OPEN)
            .unit(Tally.Unit.EACH_PARTY)
            .have(1)
            .need(3)
            .addMissing(EMMEN)
            .addObjecting(ASSEN)
            .addAbstaining(MEPPEL)
            .addUnweighed(EMMEN)
            .addIfUnanimous(ASSEN)
            .byUnanimity(true)
            .build(),
        "{'rule':'every-partner','state':'open','have':1,'need':3,'missing':['emmen'],"
            + "'objecting':['assen'],'abstaining':['meppel'],'unweighed':['emmen'],"
            + "'if-unanimous':['assen'],'by-unanimity':true}");
  }
}
