package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.parties;
import static org.entente.Scene.party;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The United Kingdom leaves the European Union (art. 50 TEU). Sources: House of Commons Library,
 * CBP-7960 and CBP-8725. Membership ended at midnight in Brussels, so that the day named is the
 * last one, and the day of effect the next: two years "tot en met" 29 March 2019.
 */
@Tag("5.6")
class BrexitTest {
  private static final Party UNITED_KINGDOM = party("United Kingdom");

  private static final List<Party> MEMBERS = parties(
      "Austria",
      "Belgium",
      "Bulgaria",
      "Croatia",
      "Cyprus",
      "Czechia",
      "Denmark",
      "Estonia",
      "Finland",
      "France",
      "Germany",
      "Greece",
      "Hungary",
      "Ireland",
      "Italy",
      "Latvia",
      "Lithuania",
      "Luxembourg",
      "Malta",
      "Netherlands",
      "Poland",
      "Portugal",
      "Romania",
      "Slovakia",
      "Slovenia",
      "Spain",
      "Sweden",
      "United Kingdom");

  private static final Withdrawal NOTICE = Withdrawal.builder()
      .id("brexit")
      .party(UNITED_KINGDOM)
      .notifiedOn(day("2017-03-29"))
      .addPostponements(
          Postponement.through(day("2019-03-22"), day("2019-04-12")),
          Postponement.through(day("2019-04-11"), day("2019-10-31")),
          Postponement.through(day("2019-10-29"), day("2020-01-31")))
      .build();

  private static final Agreement UNION = Agreement.builder()
      .id("eu")
      .title("Treaty on European Union")
      .addAllFounders(MEMBERS)
      .provisions(Provisions.builder()
          .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.of(2, 0, 1))))
          .build())
      .given(Given.of(day("2013-07-01"), "the twenty-eight members since Croatia's accession"))
      .addActs(NOTICE)
      .build();

  /** The last day of membership, as a reader of a day expected it. */
  private static LocalDate expectedEnd(String reader) {
    Outcome outcome = Timeline.of(UNION.asKnownOn(day(reader))).outcome("brexit", day(reader));
    return ((Outcome.Agreed) outcome).effectiveOn().orElseThrow().minusDays(1);
  }

  @Test
  void should_be_expected_to_end_two_years_after_notice() {
    assertThat(expectedEnd("2017-03-30")).isEqualTo("2019-03-29");
    assertThat(expectedEnd("2019-03-21")).isEqualTo("2019-03-29");
  }

  @Test
  void should_be_expected_to_end_as_each_postponement_had_it() {
    assertThat(expectedEnd("2019-03-22")).isEqualTo("2019-04-12");
    assertThat(expectedEnd("2019-03-23")).isEqualTo("2019-04-12");
    assertThat(expectedEnd("2019-04-12")).isEqualTo("2019-10-31");
    assertThat(expectedEnd("2019-10-30")).isEqualTo("2020-01-31");
  }

  @Test
  void should_be_expected_to_end_in_may_on_the_condition_that_was_not_met() {
    // GIVEN the Commons had approved by 29 March: then 22 May would have been recorded
    Agreement approved = UNION.withAct(NOTICE.withPostponements(
        Postponement.through(day("2019-03-22"), day("2019-04-12")),
        Postponement.through(day("2019-03-29"), day("2019-05-22"))));

    assertThat(Timeline.of(approved).outcome("brexit", day("2019-03-29")))
        .isInstanceOfSatisfying(
            Outcome.Agreed.class,
            agreed -> assertThat(agreed.effectiveOn()).contains(day("2019-05-23")));
  }

  @Test
  void should_be_a_member_on_31_january_2020_and_not_on_1_february() {
    Timeline timeline = Timeline.of(UNION);

    assertThat(isParty(timeline, UNITED_KINGDOM, "2020-01-31")).isTrue();
    assertThat(isParty(timeline, UNITED_KINGDOM, "2020-02-01")).isFalse();
    assertThat(timeline.on(day("2020-02-01")).partners()).hasSize(27);
  }

  @Tag("3.11")
  @Test
  void should_tell_what_was_known_on_a_day_from_what_is_true_of_it() {
    // GIVEN a reader of 2018, and one of today, asked about May 2019
    assertThat(
            isParty(Timeline.of(UNION.asKnownOn(day("2018-01-01"))), UNITED_KINGDOM, "2019-05-01"))
        .isFalse();
    assertThat(isParty(Timeline.of(UNION), UNITED_KINGDOM, "2019-05-01")).isTrue();
  }

  @Tag("3.11")
  @Test
  void should_have_left_in_march_2021_by_the_misprint_of_a_good_source() {
    // GIVEN CBP-8725 prints the year of the notice as 2019
    Timeline misprint =
        Timeline.of(UNION.withAct(NOTICE.withNotifiedOn(day("2019-03-29")).withPostponements()));

    assertThat(isParty(misprint, UNITED_KINGDOM, "2020-02-01")).isTrue();
  }
}
