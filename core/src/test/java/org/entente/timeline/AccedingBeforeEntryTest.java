package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.BoundFromEntry;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.answer.Event;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where accession asks nobody, one that accedes before entry into force is as a founder. */
@Tag("3.8")
class AccedingBeforeEntryTest {
  private static final EffectRule THIRTY_DAYS = EffectRule.after(Period.ofDays(30));

  private static Provisions rules(ConsentRule founding) {
    return Provisions.builder()
        .founding(Procedure.of(founding, THIRTY_DAYS))
        .lateJoiner(THIRTY_DAYS)
        .accession(Procedure.of(ConsentRule.none(), THIRTY_DAYS))
        .build();
  }

  private static Agreement.Builder charter(Provisions provisions) {
    return Agreement.builder()
        .id("charter")
        .title("Charter of the valley")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(ratifies(EMMEN, "2021-01-01"), ratifies(COEVORDEN, "2021-01-10"))
        .provisions(provisions);
  }

  private static Agreement.Builder charter() {
    return charter(rules(ConsentRule.atLeast(2)));
  }

  private static Accession accedes(Party newcomer, String on) {
    return joins(newcomer).addSignatures(ratifies(newcomer, on)).build();
  }

  private static String since(Timeline timeline, Party party) {
    return timeline
        .on(day("2030-01-01"))
        .member(party.id())
        .map(member -> member.boundSince().toString())
        .orElse("never");
  }

  @Test
  void should_count_towards_the_number_and_be_in_from_the_entry() {
    Timeline timeline = Timeline.of(charter()
        .addActs(accedes(HARDENBERG, "2021-01-05"), accedes(HOOGEVEEN, "2021-01-20"))
        .build());

    assertThat(timeline.founding(day("2021-01-04")).isPending()).isTrue();
    assertThat(timeline.status(HARDENBERG, day("2021-01-05"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.on(day("2021-02-03")).isInForce()).isFalse();
    assertThat(partners(timeline, "2021-02-04")).containsExactly("emmen", "hardenberg");
    assertThat(since(timeline, COEVORDEN)).isEqualTo("2021-02-09");
    assertThat(since(timeline, HOOGEVEEN)).isEqualTo("2021-02-19");
    assertThat(timeline.events())
        .filteredOn(event -> event.parties().contains(HARDENBERG.id()))
        .extracting(Event::kind, Event::on)
        .containsExactly(tuple(Event.Kind.JOINED, day("2021-02-04")));
  }

  @Test
  void should_be_agreed_from_the_completion_of_the_founding_or_its_own_later_day() {
    Timeline timeline = Timeline.of(charter()
        .addActs(accedes(HARDENBERG, "2021-01-05"), accedes(HOOGEVEEN, "2021-01-06"))
        .build());

    assertThat(((Outcome.Agreed) timeline.outcome("hardenberg", day("2021-01-05"))).effectiveOn())
        .contains(day("2021-02-04"));
    assertThat(timeline.outcome("hoogeveen", day("2021-01-05")).isPending()).isTrue();
    assertThat(((Outcome.Agreed) timeline.outcome("hoogeveen", day("2021-01-06"))).effectiveOn())
        .contains(day("2021-02-05"));
    assertThat(timeline.outcome("hoogeveen", day("2021-02-04")).isInEffect()).isFalse();
  }

  @Test
  void should_be_in_from_the_entry_if_the_text_takes_those_who_consented_before_it() {
    Provisions provisions = rules(ConsentRule.atLeast(2))
        .withFirstParties(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE);
    Timeline timeline = Timeline.of(charter(provisions)
        .addActs(accedes(HARDENBERG, "2021-02-08"), accedes(HOOGEVEEN, "2021-02-09"))
        .build());

    assertThat(since(timeline, EMMEN)).isEqualTo("2021-02-09");
    assertThat(since(timeline, HARDENBERG)).isEqualTo("2021-02-09");
    assertThat(since(timeline, HOOGEVEEN)).isEqualTo("2021-03-11");
  }

  @Test
  void should_be_in_on_the_day_of_an_entry_without_delay() {
    Provisions provisions = rules(ConsentRule.atLeast(2))
        .withFounding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()));
    Timeline timeline = Timeline.of(
        charter(provisions).addActs(accedes(HARDENBERG, "2021-01-05")).build());

    assertThat(partners(timeline, "2021-01-05")).containsExactly("emmen", "hardenberg");
    assertThat(timeline.events())
        .extracting(Event::kind)
        .startsWith(
            Event.Kind.FOUNDING_COMPLETE,
            Event.Kind.ACT_COMPLETE,
            Event.Kind.ENTERED_INTO_FORCE,
            Event.Kind.JOINED);
  }

  /** AGN: ninety days; Bulgaria deposited on 28 April 1999, between completion and entry. */
  @Test
  void should_count_from_its_own_deposit_where_it_came_between_completion_and_entry() {
    EffectRule ninetyDays = EffectRule.after(Period.ofDays(90));
    Timeline timeline = Timeline.of(charter(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), ninetyDays))
            .lateJoiner(ninetyDays)
            .accession(Procedure.of(ConsentRule.none(), ninetyDays))
            .build())
        .signatures(List.of(ratifies(EMMEN, "1998-01-01"), ratifies(COEVORDEN, "1999-04-27")))
        .addActs(accedes(HARDENBERG, "1999-04-28"))
        .build());

    assertThat(since(timeline, EMMEN)).isEqualTo("1999-07-26");
    assertThat(since(timeline, HARDENBERG)).isEqualTo("1999-07-27");
  }

  @Test
  void should_not_count_once_what_its_own_effect_waits_for_has_not_come_in_time() {
    EffectRule waiting = EffectRule.from(Anchor.occurrence("approval"), EffectRule.onCompletion());
    Agreement late = charter(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
            .accession(
                Procedure.of(ConsentRule.none(), ((EffectRule.From) waiting).by(day("2021-02-01"))))
            .build())
        .signatures(List.of(ratifies(EMMEN, "2021-03-01")))
        .addActs(accedes(HARDENBERG, "2021-01-05"))
        .build();

    assertThat(Timeline.of(late).founding(day("2021-03-01")).isPending()).isTrue();
    assertThat(Timeline.of(late.record("hardenberg", Occurrence.of("approval", day("2021-02-01"))))
            .founding(day("2021-03-01"))
            .isPending())
        .isFalse();
    assertThat(Timeline.of(late.record("hardenberg", Occurrence.of("approval", day("2021-02-02"))))
            .founding(day("2021-03-01"))
            .isPending())
        .isTrue();
  }

  @Test
  void should_count_towards_numbers_and_weights_and_nothing_else() {
    Map<PartyId, Long> table = Map.of(EMMEN.id(), 1L, COEVORDEN.id(), 1L, HARDENBERG.id(), 1L);
    Map<ConsentRule, String> entries = Map.of(
        ConsentRule.atLeast(2), "2021-01-05",
        ConsentRule.weight(table, 2), "2021-01-05",
        ConsentRule.excluding(List.of(COEVORDEN.id()), ConsentRule.atLeast(2)), "2021-01-05",
        ConsentRule.excluding(List.of(HARDENBERG.id()), ConsentRule.atLeast(2)), "2021-01-10",
        ConsentRule.everyPartner(), "2021-01-10",
        ConsentRule.share(1, 1), "2021-01-10",
        ConsentRule.moreThanShare(1, 2), "2021-01-10");

    entries.forEach((rule, completed) -> {
      Timeline timeline = Timeline.of(
          charter(rules(rule)).addActs(accedes(HARDENBERG, "2021-01-05")).build());

      assertThat(timeline.founding(day(completed).minusDays(1)).isPending())
          .as(rule.toString())
          .isTrue();
      assertThat(timeline.founding(day(completed)).isPending())
          .as(rule.toString())
          .isFalse();
      assertThat(since(timeline, HARDENBERG)).isEqualTo(since(timeline, EMMEN));
    });
  }

  @Test
  void should_not_count_an_associate_or_one_whose_accession_asks_others() {
    Accession asks = joins(HARDENBERG)
        .consent(ConsentRule.everyPartner())
        .addSignatures(ratifies(HARDENBERG, "2021-01-05"))
        .build();
    Accession associate = joins(HARDENBERG)
        .role(Role.ASSOCIATE)
        .addSignatures(ratifies(HARDENBERG, "2021-01-05"))
        .build();
    Provisions others =
        rules(ConsentRule.atLeast(2)).withAccession(Procedure.builder().build());

    assertThat(Timeline.of(charter().addActs(asks).build())
            .founding(day("2021-01-05"))
            .isPending())
        .isTrue();
    assertThat(Timeline.of(
                charter(others).addActs(accedes(HARDENBERG, "2021-01-05")).build())
            .founding(day("2021-01-05"))
            .isPending())
        .isTrue();
    Timeline beside = Timeline.of(charter().addActs(associate).build());
    assertThat(beside.founding(day("2021-01-05")).isPending()).isTrue();
    assertThat(since(beside, HARDENBERG)).isEqualTo("2021-02-09");
  }

  @Test
  void should_count_once_whoever_founds_too_or_has_become_one_with_another() {
    Timeline founder =
        Timeline.of(charter().addActs(accedes(EMMEN, "2021-01-05")).build());
    Timeline merged = Timeline.of(charter()
        .addActs(accedes(HARDENBERG, "2021-01-05"), succeeds("2021-01-04", EMMEN, HARDENBERG))
        .build());

    assertThat(since(founder, COEVORDEN)).isEqualTo("2021-02-09");
    assertThat(since(merged, COEVORDEN)).isEqualTo("2021-02-09");
  }

  @Test
  void should_be_in_with_the_entry_though_its_own_rule_would_reach_back_later() {
    Accession back = joins(HARDENBERG)
        .effect(
            EffectRule.retroactiveTo(day("2021-03-01")).once(EffectRule.after(Period.ofMonths(6))))
        .addSignatures(ratifies(HARDENBERG, "2021-01-05"))
        .build();
    Timeline timeline = Timeline.of(charter().addActs(back).build());

    assertThat(since(timeline, HARDENBERG)).isEqualTo("2021-02-04");
    assertThat(timeline.outcome("hardenberg", day("2021-02-04")).isInEffect()).isTrue();
  }

  @Test
  void should_not_count_one_that_the_founding_names_as_an_associate() {
    Timeline timeline = Timeline.of(charter()
        .addAssociates(HARDENBERG)
        .addSignatures(ratifies(HARDENBERG, "2021-01-04"))
        .addActs(accedes(HARDENBERG, "2021-01-05"))
        .build());

    assertThat(timeline.founding(day("2021-01-09")).isPending()).isTrue();
    assertThat(timeline.outcome("hardenberg", day("2021-01-10")).isPending()).isTrue();
    assertThat(timeline.on(day("2021-02-09")).associates())
        .extracting(Party::id)
        .containsExactly(HARDENBERG.id());
  }

  @Test
  void should_not_count_in_a_part_of_the_rule_in_which_no_founder_is_asked() {
    ConsentRule weight = ConsentRule.weight(Map.of(HARDENBERG.id(), 1L), 1);
    ConsentRule part = ConsentRule.among(List.of(HARDENBERG.id()), weight);
    Timeline timeline = Timeline.of(charter(rules(ConsentRule.allOf(ConsentRule.atLeast(1), part)))
        .addActs(accedes(HARDENBERG, "2021-01-05"))
        .build());

    assertThat(timeline.founding(day("2022-01-01")).isPending()).isTrue();
  }

  @Test
  void should_be_one_head_though_it_was_split_and_pass_its_place_to_its_heirs() {
    Timeline timeline = Timeline.of(charter(rules(ConsentRule.atLeast(3)))
        .addActs(
            accedes(HARDENBERG, "2021-01-02"),
            succeeds("2021-01-03", HARDENBERG, ASSEN, BORGER_ODOORN))
        .build());

    assertThat(timeline.founding(day("2021-01-09")).isPending()).isTrue();
    assertThat(partners(timeline, "2021-02-09"))
        .containsExactlyInAnyOrder("emmen", "coevorden", "assen", "borger-odoorn");
  }

  @Test
  void should_not_count_what_was_taken_back_before_completion() {
    Accession back = joins(HARDENBERG)
        .addSignatures(ratifies(HARDENBERG, "2021-01-05"))
        .addRevocations(Revocation.of(HARDENBERG, day("2021-01-07")))
        .build();
    Timeline early =
        Timeline.of(charter(rules(ConsentRule.atLeast(3))).addActs(back).build());
    Timeline late = Timeline.of(charter().addActs(back).build());

    assertThat(early.founding(day("2021-03-01")).isPending()).isTrue();
    assertThat(since(late, HARDENBERG)).isEqualTo("2021-02-04");
  }

  @Test
  void should_say_of_one_that_has_not_consented_that_nothing_but_its_consent_is_missing() {
    Timeline timeline = Timeline.of(
        charter().addActs(joins(HARDENBERG).opensOn(day("2021-01-01")).build()).build());

    assertThat(unmet(timeline.outcome("hardenberg", day("2021-01-10"))))
        .containsExactly("newcomer-signature-missing hardenberg");
  }

  @Test
  void should_need_one_founder_besides() {
    Timeline timeline = Timeline.of(charter()
        .signatures(List.of())
        .addActs(accedes(HARDENBERG, "2021-01-05"), accedes(HOOGEVEEN, "2021-01-06"))
        .build());

    assertThat(timeline.founding(day("2022-01-01")).isPending()).isTrue();
  }

  /** It takes the place of a founder on the very day on which the founding is complete. */
  @Test
  void should_join_by_the_founding_alone_where_it_stands_in_the_place_of_a_founder() {
    Timeline timeline = Timeline.of(charter(rules(ConsentRule.everyPartner()))
        .addActs(accedes(HARDENBERG, "2021-01-05"), succeeds("2021-01-10", EMMEN, HARDENBERG))
        .build());

    assertThat(timeline.founding(day("2021-01-10")).isPending()).isFalse();
    assertThat(timeline.outcome("hardenberg", day("2021-01-10")).isPending()).isTrue();
    assertThat(since(timeline, HARDENBERG)).isEqualTo("2021-02-09");
  }

  /** Before the entry it asks nobody, so that nobody can have signed its own clause for all. */
  @Tag("4.6")
  @Test
  void should_join_by_the_rule_of_accession_though_all_founders_signed_a_clause_of_its_own() {
    Provisions rules = Provisions.builder()
        .founding(Procedure.of(ConsentRule.atLeast(2), THIRTY_DAYS))
        .accession(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofDays(90))))
        .build();
    Accession own = joins(BORGER_ODOORN)
        .effect(EffectRule.onCompletion())
        .addSignatures(
            ratifies(BORGER_ODOORN, "2021-01-20"),
            ratifies(EMMEN, "2021-01-20"),
            ratifies(COEVORDEN, "2021-01-20"))
        .build();

    assertThat(since(Timeline.of(charter(rules).addActs(own).build()), BORGER_ODOORN))
        .isEqualTo("2021-04-20");
  }
}
