package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How a day goes: first what was fixed for it, then the acts that complete, all at once; order in
 * the file never matters.
 */
@Tag("3.3")
class SameDayTest {
  private static Accession accession(Party newcomer, String last) {
    return joins(newcomer)
        .addSignatures(
            signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"), signs(newcomer, last))
        .build();
  }

  @Test
  void should_let_two_accessions_that_complete_on_one_day_not_need_each_other() {
    // GIVEN both newcomers complete on 1 May, and neither signs for the other
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(accession(BORGER_ODOORN, "2023-05-01"), accession(ASSEN, "2023-05-01"))
        .build());

    // THEN both are partners
    assertThat(partners(timeline, "2023-04-30")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2023-05-01"))
        .containsExactlyInAnyOrder("emmen", "coevorden", "borger-odoorn", "assen");
  }

  @Test
  void should_make_the_one_that_completes_a_day_later_need_the_newcomer() {
    // GIVEN Assen is a day late
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(accession(ASSEN, "2023-05-02"), accession(BORGER_ODOORN, "2023-05-01"))
        .build());

    // THEN Borger-Odoorn is asked, and its signature is missing
    assertThat(partners(timeline, "2030-01-01"))
        .containsExactly("emmen", "coevorden", "borger-odoorn");
    assertThat(unmet(timeline.outcome("assen", day("2023-05-02"))))
        .containsExactly("partner-signature-missing borger-odoorn");
  }

  @Test
  void should_ask_a_party_whose_earlier_accession_takes_effect_that_day() {
    // GIVEN Borger-Odoorn's accession was agreed before, with effect on 1 June
    Accession first =
        accession(BORGER_ODOORN, "2023-05-01").withEffect(EffectRule.after(Period.ofDays(31)));

    // WHEN Assen's completes on 1 June
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(first, accession(ASSEN, "2023-06-01"))
        .build());

    // THEN what was fixed for the day takes place first, and Assen's needs the newcomer
    assertThat(partners(timeline, "2023-06-01"))
        .containsExactly("emmen", "coevorden", "borger-odoorn");
    assertThat(unmet(timeline.outcome("assen", day("2023-06-01"))))
        .containsExactly("partner-signature-missing borger-odoorn");
  }

  @Test
  void should_not_ask_a_party_that_leaves_that_day() {
    // GIVEN Coevorden's leaving takes effect on 1 May, and it never signs
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2022-05-01"))
        .build();
    Accession accession = joins(ASSEN)
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(ASSEN, "2023-03-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(accession, leaving).build());

    // THEN the accession completes on that very day
    assertThat(partners(timeline, "2023-04-30")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2023-05-01")).containsExactly("emmen", "assen");
    assertThat(timeline.outcome("assen", day("2023-05-01")).isInEffect()).isTrue();
  }

  @Test
  void should_ask_the_successor_on_the_day_of_the_succession() {
    // GIVEN Coevorden is merged into Drenthe's place on the day the newcomer signs
    Succession succession = Succession.builder()
        .id("merger")
        .on(day("2023-05-01"))
        .addPredecessors(COEVORDEN)
        .addSuccessors(DRENTHE)
        .build();
    Accession accession = joins(ASSEN)
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(ASSEN, "2023-05-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(accession, succession).build());

    assertThat(unmet(timeline.outcome("assen", day("2023-04-30"))))
        .contains("partner-signature-missing coevorden");
    assertThat(unmet(timeline.outcome("assen", day("2023-05-01"))))
        .containsExactly("partner-signature-missing drenthe");
  }

  @Test
  void should_give_the_same_answers_whatever_the_order_in_the_file() {
    // GIVEN a dossier in which everything happens on two days
    List<Act> acts = new ArrayList<>(List.of(
        accession(BORGER_ODOORN, "2023-05-01"),
        accession(ASSEN, "2023-05-01"),
        Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2022-05-02"))
            .build(),
        Succession.builder()
            .id("merger")
            .on(day("2023-05-02"))
            .addPredecessors(EMMEN)
            .addSuccessors(DRENTHE)
            .build()));
    List<Signature> signatures = new ArrayList<>(accession(ASSEN, "2023-05-01").signatures());
    Agreement dossier =
        agreement(EMMEN, COEVORDEN).addActs(acts.toArray(Act[]::new)).build();
    List<List<String>> expected = answers(dossier);
    Random random = new Random(7);

    for (int i = 0; i < 30; i++) {
      // WHEN it is shuffled
      Collections.shuffle(acts, random);
      Collections.shuffle(signatures, random);
      Agreement shuffled =
          dossier.withActs(acts).withAct(accession(ASSEN, "2023-05-01").withSignatures(signatures));

      // THEN
      assertThat(answers(shuffled)).isEqualTo(expected);
    }
    assertThat(expected).endsWith(List.of("assen", "borger-odoorn", "drenthe"));
  }

  private static List<List<String>> answers(Agreement dossier) {
    Timeline timeline = Timeline.of(dossier);
    return List.of("2023-04-30", "2023-05-01", "2023-05-02", "2024-01-01").stream()
        .map(on -> partners(timeline, on).stream().sorted().toList())
        .toList();
  }

  @Test
  void should_walk_a_day_once_though_an_act_is_opened_on_the_day_after_its_closing() {
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN)
        .addActs(
            succeeds("2023-01-01", EMMEN, HOOGEVEEN), succeeds("2023-01-01", HOOGEVEEN, ASSEN));
    Amendment late = Amendment.builder()
        .id("late")
        .closesOn(day("2022-12-31"))
        .addSignatures(signs(COEVORDEN, "2023-01-01"))
        .build();

    Timeline without = Timeline.of(deal.build());
    Timeline with = Timeline.of(deal.addActs(late).build());

    assertThat(partners(with, "2023-01-01")).isEqualTo(partners(without, "2023-01-01"));
    assertThat(with.events())
        .filteredOn(event -> !event.act().equals(Optional.of(late.id())))
        .isEqualTo(without.events());
  }
}
