package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.ConsentRule.allOf;
import static org.entente.ConsentRule.anyOf;
import static org.entente.ConsentRule.atLeast;
import static org.entente.ConsentRule.everyPartner;
import static org.entente.ConsentRule.named;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.party;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps an agreement in force, and that it ends on the day on which this is lost. */
@Tag("9.1")
class ContinuesWhileTest {
  private static Provisions whilst(ConsentRule clause) {
    return provisions().continuesWhile(clause).build();
  }

  private static Withdrawal leaves(Party party, String on) {
    return Withdrawal.builder()
        .id(party.id() + "-leaves")
        .party(party)
        .given(given(on))
        .build();
  }

  private static boolean isInForce(Agreement.Builder agreement, String on) {
    return Timeline.of(agreement.build()).on(day(on)).isInForce();
  }

  private static Amendment sets(ConsentRule clause, String on) {
    return Amendment.builder()
        .id("sets")
        .provisions(whilst(clause))
        .given(given(on))
        .build();
  }

  @Test
  void should_end_with_the_last_but_one_where_the_text_says_nothing() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(Provisions.standard())
        .addActs(leaves(EMMEN, "2023-01-01"), leaves(COEVORDEN, "2024-01-01"))
        .build());

    assertThat(timeline.on(day("2023-12-31")).isInForce()).isTrue();
    assertThat(timeline.on(day("2024-01-01")).isInForce()).isFalse();
    assertThat(timeline.on(day("2024-01-01")).isParty(HARDENBERG)).isFalse();
    assertThat(timeline.endedOn()).contains(day("2024-01-01"));
    assertThat(timeline.events()).extracting(Event::kind).endsWith(Event.Kind.CEASED);
  }

  /** Langedijk and Heerhugowaard merged into Dijk en Waard on 1 January 2022 (Wet arhi, 41(1)). */
  @Test
  void should_end_a_joint_arrangement_of_two_that_become_one_though_nobody_left() {
    Party langedijk = party("Langedijk");
    Party heerhugowaard = party("Heerhugowaard");
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("gr")
        .title("Gemeenschappelijke regeling")
        .addFounders(langedijk, heerhugowaard)
        .given(given("2019-10-01"))
        .addActs(Succession.builder()
            .id("merger")
            .on(day("2022-01-01"))
            .addPredecessors(langedijk, heerhugowaard)
            .addSuccessors(party("Dijk en Waard"))
            .build())
        .build());

    assertThat(timeline.on(day("2021-12-31")).partners()).hasSize(2);
    assertThat(timeline.endedOn()).contains(day("2022-01-01"));
  }

  @Test
  void should_count_associates_among_the_parties_that_are_left() {
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN)
        .addAssociates(DRENTHE)
        .provisions(Provisions.standard())
        .addActs(leaves(COEVORDEN, "2023-01-01"));

    assertThat(isInForce(deal, "2023-01-01")).isTrue();
    assertThat(isInForce(deal.addActs(leaves(DRENTHE, "2024-01-01")), "2024-01-01"))
        .isFalse();
  }

  @Test
  void should_end_for_all_with_the_key_party_but_not_where_another_takes_its_place() {
    Agreement.Builder deal =
        agreement(EMMEN, COEVORDEN, MINISTRY).provisions(whilst(named(MINISTRY)));

    assertThat(isInForce(deal.addActs(leaves(EMMEN, "2023-01-01")), "2023-01-01"))
        .isTrue();
    assertThat(isInForce(deal.addActs(succeeds("2023-02-01", MINISTRY, ASSEN)), "2023-02-01"))
        .isTrue();
    assertThat(isInForce(deal.addActs(leaves(ASSEN, "2023-03-01")), "2023-02-28"))
        .isTrue();
    assertThat(isInForce(deal, "2023-03-01")).isFalse();
  }

  @Test
  void should_end_for_all_when_one_partner_leaves_and_not_when_an_associate_does() {
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addAssociates(DRENTHE)
        .provisions(whilst(everyPartner()))
        .addActs(leaves(DRENTHE, "2023-01-01"), succeeds("2023-02-01", EMMEN, COEVORDEN));

    assertThat(isInForce(deal, "2023-02-01")).isTrue();
    assertThat(isInForce(deal.addActs(leaves(HARDENBERG, "2023-03-01")), "2023-03-01"))
        .isFalse();
  }

  @Test
  void should_remember_a_partner_that_has_gone_while_another_way_is_met() {
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addAssociates(DRENTHE)
        .provisions(whilst(anyOf(everyPartner(), atLeast(3))))
        .addActs(leaves(EMMEN, "2023-01-01"));

    assertThat(isInForce(deal, "2023-12-31")).isTrue();
    assertThat(isInForce(deal.addActs(leaves(DRENTHE, "2024-01-01")), "2024-01-01"))
        .isFalse();
  }

  @Test
  void should_hold_to_each_part_where_all_are_asked() {
    ConsentRule both = allOf(named(MINISTRY), atLeast(2));

    for (Party leaver : new Party[] {EMMEN, MINISTRY}) {
      assertThat(isInForce(
              agreement(EMMEN, MINISTRY)
                  .provisions(whilst(both))
                  .addActs(leaves(leaver, "2023-01-01")),
              "2023-01-01"))
          .isFalse();
    }
  }

  @Test
  void should_count_from_the_first_day_on_which_it_was_met() {
    Agreement.Builder growing = agreement(EMMEN, COEVORDEN)
        .provisions(whilst(atLeast(3)))
        .addActs(joins(HARDENBERG).given(given("2023-01-01")).build());

    assertThat(isInForce(growing, "2022-12-31")).isTrue();
    assertThat(isInForce(growing.addActs(leaves(COEVORDEN, "2024-01-01")), "2023-12-31"))
        .isTrue();
    assertThat(isInForce(growing, "2024-01-01")).isFalse();
  }

  @Test
  void should_be_the_rule_of_the_day() {
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(whilst(atLeast(3)))
        .addActs(sets(atLeast(2), "2023-01-01"), leaves(EMMEN, "2023-06-01"));

    assertThat(isInForce(deal, "2023-06-01")).isTrue();

    // one that the parties cannot meet yet counts once they do
    Agreement.Builder stricter = agreement(EMMEN, COEVORDEN)
        .addActs(sets(atLeast(3), "2023-01-01"), leaves(EMMEN, "2023-06-01"));
    assertThat(isInForce(stricter, "2023-06-01")).isTrue();
  }

  @Test
  void should_end_with_nobody_left_though_its_clause_never_counted() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .provisions(whilst(atLeast(5)))
        .addActs(leaves(EMMEN, "2023-01-01"))
        .build());

    assertThat(timeline.endedOn()).contains(day("2023-01-01"));
  }

  /** One of the morning's founders joins late on the very day on which another leaves. */
  @Test
  void should_be_judged_when_all_of_a_morning_has_taken_place() {
    Provisions text = Provisions.builder()
        .founding(Procedure.of(atLeast(2), EffectRule.onCompletion()))
        .lateJoiner(EffectRule.after(Period.ofMonths(1)))
        .build();
    Agreement.Builder deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .provisions(text)
        .addFounders(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-01"))
        .addActs(leaves(EMMEN, "2022-06-01"));

    assertThat(isInForce(deal.addSignatures(signs(HARDENBERG, "2022-05-01")), "2022-06-01"))
        .isTrue();
  }

  @Test
  void should_be_judged_when_all_of_an_evening_has_taken_place() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .notifiedOn(day("2023-01-01"))
        .build();
    Provisions atOnce = Provisions.builder()
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
        .build();
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN).provisions(atOnce).addActs(exit);

    assertThat(isInForce(deal, "2023-01-01")).isFalse();
    assertThat(isInForce(
            deal.addActs(joins(HOOGEVEEN)
                .addSignatures(
                    signs(EMMEN, "2023-01-01"),
                    signs(COEVORDEN, "2023-01-01"),
                    signs(HOOGEVEEN, "2023-01-01"))
                .build()),
            "2023-01-01"))
        .isTrue();
  }

  static Stream<ConsentRule> others() {
    return Stream.of(
        ConsentRule.none(),
        ConsentRule.share(1, 2),
        ConsentRule.moreThanShare(1, 2),
        ConsentRule.weight(Map.of(EMMEN.id(), 1L), 1),
        ConsentRule.noObjectionWithin(Period.ofDays(1)),
        ConsentRule.after(Period.ofDays(1), atLeast(1)),
        ConsentRule.among(Stream.of(EMMEN.id()).toList(), atLeast(1)),
        ConsentRule.excluding(Stream.of(EMMEN.id()).toList(), atLeast(1)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void should_refuse_a_rule_that_cannot_be_read_over_who_is_in(ConsentRule rule) {
    for (ConsentRule clause :
        new ConsentRule[] {rule, allOf(atLeast(2), rule), anyOf(allOf(rule), everyPartner())}) {
      assertThatIllegalArgumentException()
          .isThrownBy(Provisions.builder().continuesWhile(clause)::build)
          .withMessageContaining("continues while");
    }
  }

  /** Drenthe passes an associate's place on, takes a partner's, and leaves with that. */
  @Test
  void should_end_when_a_partner_leaves_though_one_has_a_place_that_it_had_before() {
    Agreement.Builder agreement = agreement(EMMEN, COEVORDEN)
        .provisions(whilst(everyPartner()))
        .addAssociates(DRENTHE)
        .addActs(
            succeeds("2021-02-01", DRENTHE, ASSEN),
            succeeds("2021-03-01", COEVORDEN, DRENTHE),
            leaves(DRENTHE, "2023-01-01"));

    assertThat(isInForce(agreement, "2022-12-31")).isTrue();
    assertThat(isInForce(agreement, "2023-01-01")).isFalse();
  }

  @Test
  void should_go_on_where_a_partner_leaves_on_the_morning_on_which_it_joins() {
    Agreement.Builder agreement = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(whilst(everyPartner()))
        .addActs(leaves(HARDENBERG, "2021-06-01"), leaves(COEVORDEN, "2023-01-01"));

    assertThat(isInForce(agreement, "2022-12-31")).isTrue();
    assertThat(isInForce(agreement, "2023-01-01")).isFalse();
  }
}
