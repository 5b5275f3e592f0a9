package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.day;

import java.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Intervals are half-open; Dutch <i>tot</i> is exclusive, <i>tot en met</i> inclusive. */
@Tag("3.1")
class TermTest {
  @Test
  void should_exclude_the_day_named_after_tot() {
    Term term = Term.from(day("2022-01-01")).until(day("2026-01-01"));

    assertThat(term.contains(day("2025-12-31"))).isTrue();
    assertThat(term.contains(day("2026-01-01"))).isFalse();
  }

  @Test
  void should_include_the_day_named_after_tot_en_met() {
    Term term = Term.from(day("2022-01-01")).through(day("2025-12-31"));

    assertThat(term.contains(day("2025-12-31"))).isTrue();
    assertThat(term.contains(day("2026-01-01"))).isFalse();
  }

  @Test
  void should_be_the_same_span_whether_said_with_tot_or_with_tot_en_met() {
    Term tot = Term.from(day("2022-01-01")).until(day("2026-01-01"));
    Term totEnMet = Term.from(day("2022-01-01")).through(day("2025-12-31"));

    assertThat(totEnMet).isEqualTo(tot).hasSameHashCodeAs(tot).hasToString("2022-01-01/2026-01-01");
  }

  @Test
  void should_include_its_first_day() {
    Term term = Term.from(day("2022-01-01"));

    assertThat(term.contains(day("2021-12-31"))).isFalse();
    assertThat(term.contains(day("2022-01-01"))).isTrue();
  }

  @Test
  void should_have_no_ends_by_default() {
    assertThat(Term.always().contains(day("0001-01-01"))).isTrue();
    assertThat(Term.always().contains(day("9999-12-31"))).isTrue();
    assertThat(Term.always()).hasToString("../..");
  }

  @Test
  void should_be_lengthened_by_a_later_end_or_by_none_and_not_by_one_that_is_not_known() {
    Term term = Term.from(day("2022-01-01")).until(day("2026-01-01"));

    assertThat(term.isLengthenedBy(Term.always().until(day("2026-01-02")))).isTrue();
    assertThat(term.isLengthenedBy(Term.always())).isTrue();
    assertThat(term.isLengthenedBy(Term.always().until(day("2026-01-01")))).isFalse();
    assertThat(term.isLengthenedBy(Term.always().until(EffectRule.after(Period.ofYears(50)))))
        .isFalse();
    assertThat(Term.always().isLengthenedBy(term)).isFalse();
    assertThat(Term.always().isLengthenedBy(Term.always())).isFalse();
  }

  @Test
  void should_last_one_day_through_its_first() {
    Term term = Term.from(day("2024-02-29")).through(day("2024-02-29"));

    assertThat(term.until()).contains(day("2024-03-01"));
  }

  @Test
  void should_refuse_to_end_on_the_day_it_starts() {
    Term term = Term.from(day("2022-01-01"));

    assertThatThrownBy(() -> term.until(day("2022-01-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-01-01");
    assertThatThrownBy(() -> term.through(day("2021-12-31")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_be_equal_if_both_ends_are() {
    Term term = Term.from(day("2022-01-01")).until(day("2026-01-01"));

    assertThat(term)
        .isNotEqualTo(Term.from(day("2022-01-01")))
        .isNotEqualTo(Term.always().until(day("2026-01-01")))
        .isNotEqualTo(Term.from(day("2022-01-02")).until(day("2026-01-01")));
    assertThat((Object) term).isNotEqualTo("2022-01-01/2026-01-01");
    assertThat(term.hashCode()).isNotEqualTo(Term.always().hashCode());
    assertThat(term.from()).contains(day("2022-01-01"));
    assertThat(Term.always().from()).isEmpty();
  }
}
