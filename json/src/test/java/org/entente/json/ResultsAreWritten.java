package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.rule.Standing;
import org.entente.timeline.Event;
import org.entente.timeline.Outcome;
import org.entente.timeline.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResultsAreWritten {
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final LocalDate DAY = LocalDate.of(2023, 7, 11);

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
      assertThat(TheSchema.errors("outcome", JSON.write(timeline.founding(day))))
          .isEmpty();
      for (Act act : agreement.acts()) {
        if (!(act instanceof Succession)) {
          assertThat(TheSchema.errors("outcome", JSON.write(timeline.outcome(act.id(), day))))
              .isEmpty();
        }
      }
    }
    for (Event event : timeline.events()) {
      assertThat(TheSchema.errors("event", JSON.write(event))).isEmpty();
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
        .addParties(emmen, drenthe)
        .given(Given.of(LocalDate.of(2022, 1, 1), "the letter"))
        .addActs(accession)
        .build());
  }

  @Test
  void of_a_pending_act() {
    Outcome outcome = timeline().outcome("joins", DAY);
    assertThat(JSON.write(outcome)).isEqualTo("""
            {
              "state": "pending",
              "opened-on": "2023-07-11",
              "can-still-pass": true,
              "missing": ["emmen", "drenthe", "borger-odoorn"],
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

  @Test
  void of_days_that_no_dossier_has() {
    Agreement late = Agreement.builder()
        .id("late")
        .title("Late")
        .addParties(Party.of("emmen", "gemeente Emmen"))
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
}
