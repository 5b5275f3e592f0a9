package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Abstention;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.Postponement;
import org.entente.Precision;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Difference;
import org.entente.answer.Finding;
import org.entente.answer.Matrix;
import org.entente.answer.Outcome;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A day that is not known exactly counts on the last day it can be, and is told as it is known. */
@Tag("3.11")
class ImpreciseDaysTest {
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Messages DUTCH = Messages.in(Locale.forLanguageTag("nl"));

  private static Agreement founding(Signature... signatures) {
    return agreement(EMMEN, COEVORDEN)
        .given(Optional.empty())
        .addSignatures(signatures)
        .build();
  }

  private static Agreement coevordenSignedAtLast(Precision precision) {
    return founding(
        signs(EMMEN, "2020-06-01"), signs(COEVORDEN, "2020-12-31").withPrecision(precision));
  }

  private static List<Finding> resting(Agreement dossier) {
    return Audit.of(dossier).findings().stream()
        .filter(each -> each.code().equals("rests-on-imprecise-day"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, on 31 December 2020, op 31 december 2020",
    "NO_LATER_THAN, no later than 31 December 2020, uiterlijk op 31 december 2020",
    "MONTH, in December 2020, in december 2020",
    "YEAR, in 2020, in 2020"
  })
  void should_count_on_the_last_day_and_be_told_as_it_is_known(
      Precision precision, String english, String dutch) {
    Agreement dossier = coevordenSignedAtLast(precision);
    Timeline timeline = Timeline.of(dossier);

    assertThat(timeline.on(day("2020-12-30")).isInForce()).isFalse();
    assertThat(timeline.on(day("2020-12-31")).isInForce()).isTrue();
    assertThat(Reasons.told(ENGLISH.naming(dossier), timeline.why(COEVORDEN, day("2021-01-01"))))
        .contains("gemeente Coevorden consented " + english + ".");
    assertThat(Reasons.told(DUTCH.naming(dossier), timeline.why(COEVORDEN, day("2021-01-01"))))
        .anyMatch(line -> line.startsWith("gemeente Coevorden") && line.contains(dutch));
    Matrix.Cell cell = timeline.matrix(day("2021-01-01")).of(COEVORDEN.id()).get(0);
    assertThat(cell.on()).contains(day("2020-12-31"));
    assertThat(cell.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({"NO_LATER_THAN", "MONTH", "YEAR"})
  void should_find_once_what_rests_on_such_a_day(Precision precision) {
    Agreement dossier = coevordenSignedAtLast(precision);

    assertThat(resting(dossier))
        .containsExactly(Finding.of("rests-on-imprecise-day").with("among", "coevorden"));
    assertThat(ENGLISH.naming(dossier).of(resting(dossier).get(0)))
        .isEqualTo("What became of it rests on a day of gemeente Coevorden that is not known"
            + " exactly: had that been earlier, it would be otherwise.");
    assertThat(DUTCH.naming(dossier).of(resting(dossier).get(0)))
        .contains("gemeente Coevorden")
        .doesNotContain("{");
    assertThat(resting(coevordenSignedAtLast(Precision.DAY))).isEmpty();
  }

  @Test
  void should_find_nothing_where_nothing_rests_on_it() {
    // GIVEN Emmen signed at some time in 2019, and Coevorden was the last in 2020
    Signature some = signs(EMMEN, "2019-12-31").withPrecision(Precision.YEAR);

    assertThat(resting(founding(some, signs(COEVORDEN, "2020-06-01")))).isEmpty();
  }

  @Test
  void should_find_what_may_have_come_in_time_or_before_the_opening() {
    // GIVEN an act that closes in March, and a signature of some day in that month
    Signature march = signs(COEVORDEN, "2023-03-31").withPrecision(Precision.MONTH);
    Agreement dossier = agreement(EMMEN, COEVORDEN)
        .addActs(joins(BORGER_ODOORN)
            .opensOn(day("2023-02-01"))
            .closesOn(day("2023-03-15"))
            .addSignatures(signs(EMMEN, "2023-02-02"), march, signs(BORGER_ODOORN, "2023-02-02"))
            .build())
        .build();

    assertThat(Timeline.of(dossier).outcome("borger-odoorn", day("2023-04-01")))
        .isInstanceOf(Outcome.Failed.class);
    assertThat(resting(dossier)).hasSize(1);
  }

  @Test
  void should_be_so_of_a_notice_of_withdrawal() {
    Agreement dossier = agreement(EMMEN, COEVORDEN, BORGER_ODOORN)
        .addActs(Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2023-02-28"))
            .noticePrecision(Precision.MONTH)
            .build())
        .build();
    Timeline timeline = Timeline.of(dossier);

    assertThat(Reasons.told(ENGLISH.naming(dossier), timeline.why(COEVORDEN, day("2025-01-01"))))
        .anyMatch(line -> line.contains("in February 2023"))
        .noneMatch(line -> line.contains("on February"));
    assertThat(Reasons.told(DUTCH.naming(dossier), timeline.why(COEVORDEN, day("2025-01-01"))))
        .anyMatch(line -> line.contains("in februari 2023"));
    assertThat(resting(dossier)).singleElement().satisfies(found -> {
      assertThat(found.act()).hasToString("Optional[leaving]");
      assertThat(found.parameters()).containsEntry("among", "coevorden");
    });
    assertThat(timeline
            .matrix(org.entente.ActId.of("leaving"), day("2025-01-01"))
            .of(COEVORDEN.id())
            .get(0)
            .precision())
        .isEqualTo(Precision.MONTH);
  }

  static Stream<Fact> facts() {
    LocalDate last = day("2023-12-31");
    return Stream.of(
        Signature.of(COEVORDEN, last),
        Decision.of(COEVORDEN.id(), last),
        Objection.of(COEVORDEN, last),
        Abstention.of(COEVORDEN, last),
        Occurrence.of("publication", last),
        Revocation.of(COEVORDEN, last),
        Given.of(last, "a letter"),
        Postponement.until(last, day("2030-01-01")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void should_be_so_of_every_kind_of_fact(Fact fact) {
    Withdrawal leaving = Withdrawal.builder().id("leaving").party(COEVORDEN).build();
    Agreement bare = agreement(EMMEN, COEVORDEN).addActs(leaving).build();
    Agreement year = bare.record("leaving", fact.withPrecision(Precision.YEAR));

    assertThat(((Withdrawal) year.datedEarliest().acts().get(0)).facts())
        .allMatch(each -> each.precision() == Precision.DAY)
        .extracting(Fact::on)
        .containsExactly(day("2023-01-01"));
    assertThat(ENGLISH.naming(year).of(Difference.between(bare, year).get(0)))
        .contains(" 2023")
        .doesNotContain("on 2023", "December", "{");
    assertThat(DUTCH.naming(year).of(Difference.between(bare, year).get(0)))
        .contains(" 2023")
        .doesNotContain("op 2023", "december", "{");
    assertThat(fact.withPrecision(Precision.MONTH).on()).isEqualTo(day("2023-12-31"));
    assertThatThrownBy(() -> fact.withOn(day("2023-12-30")).withPrecision(Precision.MONTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "of which the month is known must be dated on the last day of it, but it was 2023-12-30");
    assertThatThrownBy(() -> fact.withOn(day("2023-11-30")).withPrecision(Precision.YEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of which the year is known");
  }

  @Test
  void should_have_a_notice_of_which_the_precision_is_stated() {
    Withdrawal.Builder leaving =
        Withdrawal.builder().id("leaving").party(COEVORDEN).noticePrecision(Precision.YEAR);

    assertThatThrownBy(leaving::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the notice of act 'leaving' must have a day of which the precision is year,"
            + " but it has none");
  }

  @Test
  void should_be_as_it_is_where_every_day_is_known() {
    for (Party party : List.of(EMMEN, COEVORDEN)) {
      Agreement dossier = founding(signs(party, "2020-06-01"));
      assertThat(dossier.datedEarliest()).isEqualTo(dossier);
    }
  }
}
