package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Membership;
import org.entente.answer.Membership.Predecessor;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Test;

/** The places in an agreement: who holds them since when, in which role, and by which act. */
class PlacesTest {
  private static Succession merger(String on, Party successor, Party... predecessors) {
    return Succession.builder()
        .id("merger")
        .on(day(on))
        .addPredecessors(predecessors)
        .addSuccessors(successor)
        .build();
  }

  private static Membership member(Agreement agreement, Party party, String on) {
    return Timeline.of(agreement).on(day(on)).member(party.id()).orElseThrow();
  }

  private static Membership place(
      Party party,
      Role role,
      String since,
      String boundSince,
      Optional<ActId> by,
      Predecessor... predecessors) {
    return Membership.builder()
        .party(party)
        .role(role)
        .since(day(since))
        .boundSince(day(boundSince))
        .by(by)
        .addPredecessors(predecessors)
        .build();
  }

  private static Predecessor until(String day, Party party) {
    return new Predecessor(party.id(), day(day));
  }

  @Test
  void should_stay_a_member_since_its_own_day_when_it_absorbs_another() {
    Membership own = place(
        COEVORDEN,
        Role.PARTNER,
        "2022-01-01",
        "2022-01-01",
        Optional.empty(),
        until("2023-01-01", EMMEN));

    assertThat(member(
            agreement(EMMEN, COEVORDEN)
                .addActs(merger("2023-01-01", COEVORDEN, EMMEN))
                .build(),
            COEVORDEN,
            "2023-01-01"))
        .isEqualTo(own);
    assertThat(member(
            agreement(COEVORDEN, EMMEN)
                .addActs(merger("2023-01-01", COEVORDEN, EMMEN))
                .build(),
            COEVORDEN,
            "2023-01-01"))
        .isEqualTo(own);
  }

  @Test
  void should_be_bound_since_the_first_of_those_that_it_took_the_places_of_was() {
    Accession reachingBack = joins(BORGER_ODOORN)
        .given(given("2023-02-01"))
        .effect(EffectRule.retroactiveTo(day("2022-06-01")))
        .build();
    Agreement agreement = agreement(EMMEN)
        .addActs(
            joins(ASSEN).given(given("2023-01-01")).build(),
            reachingBack,
            merger("2023-06-01", HOOGEVEEN, ASSEN, BORGER_ODOORN))
        .build();

    assertThat(member(agreement, HOOGEVEEN, "2023-06-01"))
        .isEqualTo(place(
            HOOGEVEEN,
            Role.PARTNER,
            "2023-06-01",
            "2022-06-01",
            Optional.of(ActId.of("merger")),
            until("2023-06-01", ASSEN),
            until("2023-06-01", BORGER_ODOORN)));
  }

  @Test
  void should_know_its_predecessors_in_order_of_day() {
    Agreement agreement = agreement(EMMEN, ASSEN)
        .addActs(
            succeeds("2024-01-01", EMMEN, HOOGEVEEN),
            succeeds("2023-01-01", ASSEN, HARDENBERG),
            succeeds("2024-06-01", HARDENBERG, HOOGEVEEN))
        .build();

    assertThat(member(agreement, HOOGEVEEN, "2024-06-01").predecessors())
        .containsExactly(
            until("2023-01-01", ASSEN),
            until("2024-01-01", EMMEN),
            until("2024-06-01", HARDENBERG));
  }

  @Test
  void should_be_a_partner_by_either_of_two_places() {
    Accession associate =
        joins(DRENTHE).role(Role.ASSOCIATE).given(given("2022-06-01")).build();
    Accession partner = joins(ASSEN).given(given("2022-09-01")).build();
    Agreement agreement = agreement(EMMEN)
        .addActs(associate, partner, merger("2023-01-01", HOOGEVEEN, DRENTHE, ASSEN))
        .build();

    assertThat(member(agreement, HOOGEVEEN, "2023-01-01").role()).isEqualTo(Role.PARTNER);
    assertThat(partners(Timeline.of(agreement), "2023-01-01"))
        .containsExactly("emmen", "hoogeveen");
  }

  @Test
  void should_keep_the_texts_that_an_amendment_does_not_adopt_and_their_order() {
    Instrument annex = Instrument.of("annex", "bijlage");
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addAdopts(annex, TEXT.withVersion("2023"))
        .given(given("2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(
        agreement(EMMEN).addInstruments(TEXT, ARRANGEMENTS).addActs(amendment).build());

    assertThat(timeline.on(day("2022-12-31")).texts()).containsExactly(TEXT, ARRANGEMENTS);
    assertThat(timeline.on(day("2023-01-01")).texts())
        .containsExactly(TEXT.withVersion("2023"), ARRANGEMENTS, annex);
  }

  @Test
  void should_let_a_given_accession_reach_back_only_by_a_clause_of_its_own_that_does() {
    Accession accession = joins(ASSEN).given(given("2023-06-01")).build();

    assertThat(joined(accession.withEffect(EffectRule.retroactiveTo(day("2023-01-01")))))
        .isEqualTo("2023-01-01");
    assertThat(joined(accession.withEffect(EffectRule.retroactiveTo(day("2023-09-01")))))
        .isEqualTo("2023-06-01");
    assertThat(joined(accession.withEffect(EffectRule.after(Period.ofMonths(6)))))
        .isEqualTo("2023-06-01");
    assertThat(joined(accession)).isEqualTo("2023-06-01");
  }

  private static LocalDate joined(Accession accession) {
    return member(agreement(EMMEN).addActs(accession).build(), ASSEN, "2025-01-01")
        .since();
  }

  @Test
  void should_not_be_taken_on_the_day_on_which_an_amendment_ends_the_term() {
    Amendment shorter = Amendment.builder()
        .id("shorter")
        .term(Term.always().until(day("2023-06-01")))
        .effect(EffectRule.on(day("2023-06-01")))
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();
    Accession accession = joins(ASSEN)
        .effect(EffectRule.on(day("2023-06-01")))
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(shorter, accession).build());

    assertThat(timeline.endedOn()).contains(day("2023-06-01"));
    assertThat(timeline.outcome("assen", day("2023-06-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.AGREEMENT_ENDED));
    assertThat(timeline.events()).extracting(Event::kind).doesNotContain(Event.Kind.JOINED);
  }

  @Test
  void should_be_taken_on_the_day_on_which_an_amendment_changes_the_term_to_a_later_end() {
    Amendment longer = Amendment.builder()
        .id("longer")
        .term(Term.always().until(day("2030-01-01")))
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();
    Accession accession = joins(ASSEN)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-01-01"))
        .build();

    assertThat(partners(
            Timeline.of(agreement(EMMEN).addActs(longer, accession).build()), "2023-01-01"))
        .containsExactly("emmen", "assen");
  }

  @Test
  void should_ask_only_partners_where_the_electorate_is_that_of_the_opening() {
    Amendment amendment =
        Amendment.builder().id("amendment").opensOn(day("2023-01-01")).build();
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addAssociates(DRENTHE)
        .provisions(Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
        .addActs(amendment, merger("2023-06-01", HOOGEVEEN, DRENTHE))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2023-07-01"))))
        .containsExactly("partner-signature-missing emmen");
  }
}
