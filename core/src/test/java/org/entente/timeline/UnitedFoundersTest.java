package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.partners;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Succession;
import org.entente.answer.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Founders, and those asked for an act, that become one before consent is complete. */
@Tag("3.13")
class UnitedFoundersTest {
  private static Succession union(String on, Party successor, Party... predecessors) {
    Succession.Builder union =
        Succession.builder().id("union").on(day(on)).addSuccessors(successor);
    for (Party predecessor : predecessors) {
      union.addPredecessors(predecessor.id());
    }
    return union.build();
  }

  private static Agreement.Builder deal(Party... founders) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(founders)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.after(Period.ofMonths(12))))
            .lateJoiner(EffectRule.after(Period.ofDays(30)))
            .build());
  }

  private static Agreement.Builder united(Party successor) {
    return deal(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(ratifies(EMMEN, "1987-07-21"), ratifies(HARDENBERG, "1993-11-16"))
        .addActs(union("1990-05-22", successor, EMMEN, COEVORDEN));
  }

  /** UNCLOS: Democratic Yemen had ratified, the Yemen Arab Republic had only signed. */
  @Test
  void should_need_the_consent_of_one_of_the_founders_that_become_one() {
    Timeline timeline = Timeline.of(united(ASSEN).build());

    assertThat(timeline.founding(day("1993-11-15")).isPending()).isTrue();
    assertThat(timeline.on(day("1994-11-15")).isInForce()).isFalse();
    assertThat(partners(timeline, "1994-11-16")).containsExactly("assen", "hardenberg");
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.JOINED)
        .isEmpty();
  }

  @Test
  void should_not_take_the_consent_of_one_where_another_has_said_no_since() {
    Objection before = Objection.of(COEVORDEN, day("1987-07-20"));
    Objection since = Objection.of(COEVORDEN, day("1987-07-21"));
    Objection afterwards = Objection.of(ASSEN, day("1993-11-15"));

    assertThat(
            isParty(Timeline.of(united(ASSEN).addObjections(before).build()), ASSEN, "1995-01-01"))
        .isTrue();
    assertThat(
            isParty(Timeline.of(united(ASSEN).addObjections(since).build()), ASSEN, "1995-01-01"))
        .isFalse();
    assertThat(isParty(
            Timeline.of(united(ASSEN).addObjections(afterwards).build()), ASSEN, "1995-01-01"))
        .isFalse();
  }

  @Test
  void should_be_enough_where_one_founder_absorbs_another_that_has_consented() {
    Timeline timeline = Timeline.of(deal(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(ratifies(EMMEN, "1987-07-21"), ratifies(HARDENBERG, "1993-11-16"))
        .addActs(union("1990-05-22", COEVORDEN, EMMEN))
        .build());

    assertThat(partners(timeline, "1994-11-16")).containsExactly("coevorden", "hardenberg");
  }

  @Test
  void
      should_tell_once_of_one_that_joins_and_takes_the_place_of_a_founder_that_had_not_consented() {
    Timeline timeline = Timeline.of(deal(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(ratifies(EMMEN, "2020-01-01"), ratifies(HARDENBERG, "2020-01-01"))
        .addActs(union("2020-12-20", ASSEN, EMMEN, COEVORDEN))
        .build());

    assertThat(partners(timeline, "2021-01-01")).containsExactly("assen", "hardenberg");
    assertThat(timeline.on(day("2022-01-01")).member(ASSEN.id()).orElseThrow().boundSince())
        .isEqualTo(day("2021-01-01"));
    assertThat(timeline.events())
        .filteredOn(event -> event.parties().contains(ASSEN.id()))
        .extracting(Event::kind)
        .containsExactly(Event.Kind.SUCCEEDED, Event.Kind.ENTERED_INTO_FORCE);
  }

  private static Agreement.Builder founded(Succession... successions) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(
            signs(EMMEN, "2022-01-01"),
            signs(COEVORDEN, "2022-01-01"),
            signs(HARDENBERG, "2022-01-01"))
        .addActs(Amendment.builder()
            .id("amendment")
            .addSignatures(signs(EMMEN, "2022-03-01"), signs(HARDENBERG, "2022-03-10"))
            .build())
        .addActs(successions);
  }

  @Test
  void should_not_undo_inherited_consent_by_absorbing_another() {
    Timeline timeline = Timeline.of(
        founded(succeeds("2022-03-03", EMMEN, ASSEN), succeeds("2022-03-05", COEVORDEN, ASSEN))
            .build());

    assertThat(timeline.outcome("amendment", day("2022-03-10")).isInEffect()).isTrue();
  }

  @Test
  void should_undo_it_by_taking_both_places_at_once_or_in_the_other_order() {
    Timeline atOnce =
        Timeline.of(founded(union("2022-03-03", ASSEN, EMMEN, COEVORDEN)).build());
    Timeline other = Timeline.of(
        founded(succeeds("2022-03-03", COEVORDEN, ASSEN), succeeds("2022-03-05", EMMEN, ASSEN))
            .build());

    assertThat(unmet(atOnce.outcome("amendment", day("2022-03-10"))))
        .containsExactly("partner-signature-missing assen");
    assertThat(unmet(other.outcome("amendment", day("2022-03-10"))))
        .containsExactly("partner-signature-missing assen");
  }

  @Test
  void should_ask_for_an_act_every_founder_that_became_one_on_the_day_of_entry() {
    for (PartnersAsked asked : PartnersAsked.values()) {
      Timeline timeline = Timeline.of(Agreement.builder()
          .id("deal")
          .title("A deal")
          .addFounders(EMMEN, COEVORDEN, HARDENBERG)
          .provisions(Provisions.builder()
              .founding(
                  Procedure.of(ConsentRule.moreThanShare(1, 3), EffectRule.on(day("2023-03-13"))))
              .electorate(asked)
              .build())
          .addSignatures(signs(COEVORDEN, "2022-02-26"), signs(HARDENBERG, "2022-02-26"))
          .addActs(
              union("2023-03-13", HOOGEVEEN, EMMEN, HARDENBERG),
              Amendment.builder()
                  .id("amendment")
                  .addSignatures(signs(COEVORDEN, "2022-02-26"), signs(HARDENBERG, "2022-02-26"))
                  .build())
          .build());

      assertThat(partners(timeline, "2023-03-13")).containsExactly("hoogeveen", "coevorden");
      assertThat(unmet(timeline.outcome("amendment", day("2023-03-14"))))
          .as(asked.toString())
          .containsExactly("partner-signature-missing hoogeveen");
    }
  }

  /** Assen, in the place of Coevorden, takes back what was never said. */
  @Test
  void should_inherit_though_the_heir_had_taken_back_nothing_before() {
    Timeline timeline = Timeline.of(deal(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(ratifies(EMMEN, "1987-07-21"), ratifies(HARDENBERG, "1993-11-16"))
        .addRevocations(Revocation.of(ASSEN, day("1989-01-01")))
        .addActs(succeeds("1986-01-01", COEVORDEN, ASSEN), union("1990-05-22", ASSEN, EMMEN))
        .build());

    assertThat(partners(timeline, "1994-11-16")).containsExactly("assen", "hardenberg");
  }
}
