package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.answer.Difference;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Upcoming;
import org.entente.answer.Violation;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@net.jqwik.api.Tag("13")
class ResultsAreWritten {
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final LocalDate DAY = LocalDate.of(2023, 7, 11);
  private static final PartyId EMMEN = PartyId.of("emmen");
  private static final PartyId DRENTHE = PartyId.of("drenthe");

  @Provide
  Arbitrary<Agreement> agreements() {
    return Any.agreements();
  }

  @Property(tries = 200)
  void as_the_schema_says(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day :
        new LocalDate[] {DAY, LocalDate.of(2020, 6, 1), LocalDate.of(2028, 1, 1)}) {
      assertThat(TheSchema.errors("standing", JSON.write(timeline.on(day)))).isEmpty();
      assertThat(TheSchema.errors("step", JSON.write(timeline.why(day)))).isEmpty();
      assertThat(TheSchema.errors("outcome", JSON.write(timeline.founding(day))))
          .isEmpty();
      for (Act act : agreement.acts()) {
        if (!(act instanceof Succession)) {
          assertThat(TheSchema.errors("step", JSON.write(timeline.why(act.id(), day))))
              .isEmpty();
          assertThat(TheSchema.errors("outcome", JSON.write(timeline.outcome(act.id(), day))))
              .isEmpty();
        }
      }
    }
    for (Event event : timeline.events()) {
      assertThat(TheSchema.errors("event", JSON.write(event))).isEmpty();
    }
    for (Finding finding : Audit.of(timeline).findings()) {
      assertThat(TheSchema.errors("finding", JSON.write(finding))).isEmpty();
    }
    for (Difference difference : Difference.between(agreement.datedUpTo(DAY), agreement)) {
      assertThat(TheSchema.errors("difference", JSON.write(difference))).isEmpty();
    }
    assertThat(TheSchema.errors("matrix", JSON.write(timeline.matrix(DAY)))).isEmpty();
    for (Upcoming upcoming : timeline.ahead(DAY)) {
      assertThat(TheSchema.errors("upcoming", JSON.write(upcoming))).isEmpty();
    }
    for (PartyId party : agreement.knownParties().keySet()) {
      assertThat(TheSchema.errors("explanation", JSON.write(timeline.why(party, DAY))))
          .isEmpty();
    }
  }

  private static Timeline timeline() {
    Party emmen = Party.of("emmen", "gemeente Emmen");
    Party drenthe = Party.of("drenthe", "provincie Drenthe");
    Accession accession = Accession.builder()
        .id("joins")
        .party(Party.of("borger-odoorn", "gemeente Borger-Odoorn"))
        .addAdopts(Instrument.of("agreement", "Overeenkomst").withVersion("2023"))
        .opensOn(DAY)
        .build();
    return Timeline.of(Agreement.builder()
        .id("dtz")
        .title("DTZ")
        .addFounders(emmen, drenthe)
        .given(Given.of(LocalDate.of(2022, 1, 1), "the letter"))
        .addActs(accession)
        .build());
  }

  @Tag("13")
  @Test
  void of_a_pending_act() {
    Outcome outcome = timeline().outcome("joins", DAY);
    assertThat(JSON.write(outcome)).isEqualTo("""
            {
              "state": "pending",
              "opened-on": "2023-07-11",
              "open": true,
              "can-still-pass": true,
              "missing": ["emmen", "drenthe", "borger-odoorn"],
              "indispensable": ["emmen", "drenthe", "borger-odoorn"],
              "violations": [
                { "code": "accession.partner-signature-missing", "party": "emmen", "instrument": "agreement", "parameters": { "version": "2023" } },
                { "code": "accession.partner-signature-missing", "party": "drenthe", "instrument": "agreement", "parameters": { "version": "2023" } },
                { "code": "accession.newcomer-signature-missing", "party": "borger-odoorn", "instrument": "agreement", "parameters": { "version": "2023" } }
              ],
              "tally": {
                "rule": "every-partner",
                "state": "open",
                "have": 0,
                "need": 2,
                "missing": ["emmen", "drenthe"]
              }
            }
            """);
    assertThat(JSON.write(((Pending) outcome).tally())).contains("\"need\": 2");
    assertThat(JSON.write(outcome.violations().get(0)))
        .startsWith("{ \"code\": \"accession.partner-signature-missing\"");
  }

  @Tag("10.4")
  @Test
  void of_an_explanation_as_a_tree() {
    assertThat(JSON.write(timeline().why(PartyId.of("borger-odoorn"), DAY))).isEqualTo("""
            {
              "party": "borger-odoorn",
              "day": "2023-07-11",
              "status": "third",
              "given": true,
              "grounds": [
                {
                  "code": "in-force",
                  "parameters": { "since": "2022-01-01" },
                  "grounds": [
                    { "code": "founding-given", "on": "2022-01-01", "source": "the letter" }
                  ]
                },
                {
                  "code": "act-pending",
                  "on": "2023-07-11",
                  "act": "joins",
                  "party": "borger-odoorn",
                  "grounds": [
                    { "code": "act-rule", "on": "2023-07-11", "act": "joins", "consent": "every-partner", "effect": "on-completion" }
                  ],
                  "violations": [
                    { "code": "accession.partner-signature-missing", "party": "emmen", "instrument": "agreement", "parameters": { "version": "2023" } },
                    { "code": "accession.partner-signature-missing", "party": "drenthe", "instrument": "agreement", "parameters": { "version": "2023" } },
                    { "code": "accession.newcomer-signature-missing", "party": "borger-odoorn", "instrument": "agreement", "parameters": { "version": "2023" } }
                  ]
                }
              ]
            }
            """);
  }

  @Tag("5.4")
  @Test
  void of_an_act_whose_day_of_effect_waits() {
    Outcome waiting =
        Outcome.Agreed.waiting(LocalDate.of(2023, 7, 11), Set.of(Anchor.occurrence("publication")));

    assertThat(JSON.compact().write(waiting))
        .isEqualTo("{\"state\":\"agreed\",\"completed-on\":\"2023-07-11\","
            + "\"awaits\":[{\"occurrence\":\"publication\"}]}");
  }

  @Tag("13")
  @Test
  void of_a_position_in_which_the_texts_of_the_parties_differ() {
    Party emmen = Party.of("emmen", "Emmen");
    Party drenthe = Party.of("drenthe", "Drenthe");
    Standing standing = Standing.builder(DAY)
        .addPartners(emmen, drenthe)
        .texts(List.of(Instrument.of("text", "Text")))
        .addTexts(List.of(Instrument.of("text", "Text").withVersion("2")), Set.of(DRENTHE))
        .build();

    String written = JSON.compact().write(standing);
    assertThat(written)
        .contains("\"role\":\"partner\",\"since\":\"2023-07-11\",\"texts\":[{\"id\":\"text\"")
        .contains("\"version\":\"2\"")
        .containsOnlyOnce("\"since\":\"2023-07-11\"}");
    assertThat(TheSchema.errors("standing", JSON.write(standing))).isEmpty();
  }

  @Tag("13")
  @Test
  void of_a_position_and_an_event() {
    Standing standing = timeline().on(DAY);
    assertThat(JSON.compact().write(standing))
        .isEqualTo("{\"day\":\"2023-07-11\",\"in-force\":true,\"members\":["
            + "{\"party\":\"emmen\",\"name\":\"gemeente Emmen\",\"role\":\"partner\",\"since\":\"2022-01-01\"},"
            + "{\"party\":\"drenthe\",\"name\":\"provincie Drenthe\",\"role\":\"partner\",\"since\":\"2022-01-01\"}],"
            + "\"texts\":[],\"term\":{}}");
    assertThat(JSON.compact().write(timeline().events().get(0)))
        .startsWith("{\"on\":\"2022-01-01\",\"kind\":\"")
        .endsWith("\"given\":true}");
  }

  @Tag("13")
  @Test
  void of_days_that_no_dossier_has() {
    Agreement late = Agreement.builder()
        .id("late")
        .title("Late")
        .addFounders(Party.of("emmen", "gemeente Emmen"))
        .provisions(Provisions.builder()
            .founding(
                Procedure.of(ConsentRule.everyPartner(), EffectRule.after(Period.ofYears(1000))))
            .build())
        .addSignatures(Signature.of(PartyId.of("emmen"), LocalDate.of(9999, 12, 31)))
        .build();
    Timeline timeline = Timeline.of(late);
    String founding = JSON.compact().write(timeline.founding(LocalDate.of(9999, 12, 31)));
    assertThat(founding).contains("\"effective-on\":\"+10999-12-31\"");
    assertThat(TheSchema.errors("outcome", founding)).isEmpty();
    for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1)}) {
      String standing = JSON.compact().write(timeline.on(day));
      assertThat(standing).startsWith("{\"day\":\"" + day + "\"");
      assertThat(TheSchema.errors("standing", standing)).isEmpty();
    }
  }

  @Tag("13")
  @Test
  void of_a_violation_with_all_that_it_names() {
    Violation violation = Violation.of("service.too-late")
        .withParty(EMMEN)
        .withInstrument(InstrumentId.of("agreement"))
        .with("day", DAY);
    assertThat(JSON.compact().write(violation))
        .isEqualTo("{\"code\":\"service.too-late\",\"party\":\"emmen\","
            + "\"instrument\":\"agreement\",\"parameters\":{\"day\":\"2023-07-11\"}}");
  }

  @Tag("13")
  @Test
  void of_a_tally_with_its_weights_voices_day_and_parts() {
    ConsentRule rule = ConsentRule.weight(Map.of(EMMEN, 3L, DRENTHE, 1L), 3);
    Tally weighed = Tally.builder()
        .rule(rule)
        .state(Tally.State.OPEN)
        .unit(Tally.Unit.WEIGHT)
        .have(0)
        .need(3)
        .addMissing(EMMEN)
        .addObjecting(DRENTHE)
        .putWeight(EMMEN, 3L)
        .build();
    Tally later = Tally.builder()
        .rule(ConsentRule.after(Period.ofMonths(15), rule))
        .state(Tally.State.OPEN)
        .unit(Tally.Unit.TIME)
        .have(1)
        .need(2)
        .addCounted(DRENTHE)
        .availableFrom(DAY)
        .addParts(weighed)
        .build();
    String written = "\"weight\":{\"at-least\":3,\"table\":{\"drenthe\":1,\"emmen\":3}}";
    assertThat(JSON.compact().write(later))
        .isEqualTo("{\"rule\":{\"after\":{\"period\":\"P15M\",\"rule\":{" + written + "}}},"
            + "\"state\":\"open\",\"have\":1,\"need\":2,\"counted\":[\"drenthe\"],\"from\":\"2023-07-11\","
            + "\"parts\":[{\"rule\":{" + written + "},\"state\":\"open\",\"have\":0,\"need\":3,"
            + "\"missing\":[\"emmen\"],\"objecting\":[\"drenthe\"],\"weights\":{\"emmen\":3}}]}");
  }

  @Tag("13")
  @Test
  void of_an_act_that_is_agreed_in_effect_or_failed() {
    Given letter = Given.of(DAY, "the letter");
    assertThat(JSON.compact().write(Outcome.Agreed.of(DAY, DAY.plusDays(1), Optional.empty())))
        .isEqualTo(
            "{\"state\":\"agreed\",\"completed-on\":\"2023-07-11\",\"effective-on\":\"2023-07-12\"}");
    assertThat(JSON.compact().write(Outcome.InEffect.of(DAY, DAY, Optional.of(letter))))
        .isEqualTo(
            "{\"state\":\"in-effect\",\"completed-on\":\"2023-07-11\","
                + "\"effective-on\":\"2023-07-11\",\"given\":{\"on\":\"2023-07-11\",\"source\":\"the letter\"}}");
    assertThat(
            JSON.compact().write(Outcome.InEffect.of(DAY, DAY, Optional.empty()).byUnanimity()))
        .isEqualTo("{\"state\":\"in-effect\",\"completed-on\":\"2023-07-11\","
            + "\"effective-on\":\"2023-07-11\",\"by-unanimity\":true}");
    assertThat(JSON.compact()
            .write(Outcome.Failed.of(DAY, Failure.LAPSED, List.of(Violation.of("a.b")))))
        .isEqualTo("{\"state\":\"failed\",\"failed-on\":\"2023-07-11\",\"reason\":\"lapsed\","
            + "\"violations\":[{\"code\":\"a.b\"}]}");
  }

  @Tag("13")
  @Test
  void of_an_event_with_the_acts_by_which_fewer_are_asked() {
    Event event = Event.builder()
        .on(DAY)
        .kind(Event.Kind.ACT_COMPLETE)
        .act(ActId.of("text"))
        .addFewerAskedBy(ActId.of("leaves"))
        .build();

    assertThat(JSON.compact().write(event))
        .isEqualTo("{\"on\":\"2023-07-11\",\"kind\":\"act-complete\",\"act\":\"text\","
            + "\"fewer-asked-by\":[\"leaves\"]}");
    assertThat(TheSchema.errors("event", JSON.write(event))).isEmpty();
  }

  @Tag("13")
  @Test
  void of_an_event_that_reaches_back() {
    Event event = Event.builder()
        .on(DAY)
        .effectiveOn(DAY.minusDays(1))
        .kind(Event.Kind.JOINED)
        .act(ActId.of("joins"))
        .addParties(EMMEN)
        .build();
    assertThat(JSON.compact().write(event))
        .isEqualTo("{\"on\":\"2023-07-11\",\"effective-on\":\"2023-07-10\",\"kind\":\"joined\","
            + "\"act\":\"joins\",\"parties\":[\"emmen\"]}");
  }

  @Tag("13")
  @Test
  void of_a_pending_act_that_closes_and_asks_those_who_joined_since() {
    Accession other = Accession.builder()
        .id("other")
        .party(Party.of("assen", "gemeente Assen"))
        .opensOn(LocalDate.of(2023, 1, 1))
        .closesOn(LocalDate.of(2024, 1, 1))
        .build();
    Accession joined = Accession.builder()
        .id("joined")
        .party(Party.of("borger-odoorn", "gemeente Borger-Odoorn"))
        .given(Given.of(LocalDate.of(2023, 2, 1), "a register"))
        .build();
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("dtz")
        .title("DTZ")
        .addFounders(Party.of("emmen", "gemeente Emmen"))
        .provisions(Provisions.builder().continuesWhile(ConsentRule.atLeast(1)).build())
        .given(Given.of(LocalDate.of(2022, 1, 1), "the letter"))
        .addActs(other, joined)
        .build());
    assertThat(JSON.compact().write(timeline.outcome("other", DAY)))
        .startsWith(
            "{\"state\":\"pending\",\"opened-on\":\"2023-01-01\",\"closes-on\":\"2024-01-01\",")
        .contains("\"asked-since\":{\"borger-odoorn\":\"joined\"},\"violations\":[");
    assertThat(JSON.compact().write(timeline.on(DAY)))
        .contains(
            "{\"party\":\"borger-odoorn\",\"name\":\"gemeente Borger-Odoorn\",\"role\":\"partner\","
                + "\"since\":\"2023-02-01\",\"by\":\"joined\"}")
        .endsWith("\"term\":{},\"provisions\":{\"continues-while\":{\"at-least\":1}}}");
  }

  @Tag("13")
  @Test
  void by_either_jackson_alike() throws Exception {
    Outcome outcome = timeline().outcome("joins", DAY);
    String text = JSON.compact().write(outcome);
    assertThat(
            JsonMapper.builder().addModule(new EntenteModule()).build().writeValueAsString(outcome))
        .isEqualTo(text);
    assertThat(new ObjectMapper()
            .registerModule(new EntenteJackson2Module())
            .writeValueAsString(outcome))
        .isEqualTo(text);
    assertThat(JsonMapper.builder()
            .addModule(new EntenteModule())
            .build()
            .writeValueAsString(timeline().events()))
        .startsWith("[{\"on\":");
  }

  @Tag("13")
  @Test
  void one_after_another_in_a_list() throws Exception {
    List<Standing> standings = List.of(timeline().on(DAY), timeline().on(DAY));
    String one = JSON.compact().write(standings.get(0));
    String both = "[" + one + "," + one + "]";
    assertThat(JsonMapper.builder()
            .addModule(new EntenteModule())
            .build()
            .writeValueAsString(standings))
        .isEqualTo(both);
    assertThat(new ObjectMapper()
            .registerModule(new EntenteJackson2Module())
            .writeValueAsString(standings))
        .isEqualTo(both);
  }

  @Tag("13")
  @Test
  void of_a_position_with_the_day_since_which_a_successor_is_bound() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("dtz")
        .title("DTZ")
        .addFounders(Party.of("emmen", "gemeente Emmen"), Party.of("drenthe", "provincie Drenthe"))
        .given(Given.of(LocalDate.of(2022, 1, 1), "the letter"))
        .addActs(Succession.builder()
            .id("merger")
            .on(LocalDate.of(2023, 1, 1))
            .addPredecessors(EMMEN)
            .addSuccessors(Party.of("hoogeveen", "gemeente Hoogeveen"))
            .build())
        .build());
    assertThat(JSON.compact().write(timeline.on(DAY)))
        .contains(
            "{\"party\":\"hoogeveen\",\"name\":\"gemeente Hoogeveen\",\"role\":\"partner\","
                + "\"since\":\"2023-01-01\",\"bound-since\":\"2022-01-01\",\"by\":\"merger\",\"predecessors\":[{\"party\":\"emmen\",\"until\":\"2023-01-01\"}]}");
  }

  @Tag("13")
  @Test
  void should_write_what_is_told_of_a_party_of_what_lies_ahead_and_of_dossiers() {
    Timeline timeline = timeline();
    EntenteJson compact = JSON.compact();
    assertThat(compact.write(timeline.matrix(ActId.of("joins"), DAY)))
        .contains("\"rows\":[{\"party\":\"emmen\",\"cells\":[{\"state\":");
    assertThat(compact.write(timeline.why(DRENTHE, DAY)))
        .startsWith("{\"party\":\"drenthe\",\"day\":\"2023-07-11\",\"status\":\"party\"");
    assertThat(Difference.between(
            timeline.agreement().datedUpTo(DAY.minusYears(20)), timeline.agreement()))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(JsonMapper.builder()
                .addModule(new EntenteModule())
                .build()
                .writeValueAsString(each))
            .isEqualTo(compact.write(each)));
  }
}
