package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.succeeds;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Difference;
import org.entente.answer.Finding;
import org.entente.portfolio.Portfolio;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An act that proved wrong, its notice included, and what a source states otherwise than before.
 */
@Tag("3.11")
class ActsKnownWrongTest {
  private static final LocalDate JUNE = day("2023-06-01");

  /** The notice was first recorded as of 1 February, and was of 1 March. */
  private static Agreement leaving() {
    Withdrawal first = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-02-01"))
        .recordedUntil(JUNE)
        .build();
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(Provisions.builder()
            .withdrawal(Procedure.byNotice(Period.ofMonths(12)))
            .build())
        .addActs(
            first,
            first
                .withId(ActId.of("leaving-corrected"))
                .withNotifiedOn(day("2023-03-01"))
                .withRecordedUntil(Optional.empty())
                .withRecordedOn(JUNE))
        .build();
  }

  private static boolean isIn(Agreement deal, String on) {
    return isParty(Timeline.of(deal), COEVORDEN, on);
  }

  @Test
  void should_follow_from_the_notice_that_was_known_on_the_day() {
    Agreement before = leaving().asKnownOn(day("2023-05-31"));

    assertThat(isIn(leaving(), "2024-02-29")).isTrue();
    assertThat(isIn(leaving(), "2024-03-01")).isFalse();
    assertThat(isIn(before, "2024-01-31")).isTrue();
    assertThat(isIn(before, "2024-02-01")).isFalse();
    assertThat(before.acts()).singleElement().satisfies(act -> {
      assertThat(act.id().value()).isEqualTo("leaving");
      assertThat(act.recordedUntil()).isEmpty();
    });
    assertThat(Portfolio.of(List.of(Timeline.of(leaving()))).engagements(COEVORDEN, JUNE))
        .hasSize(1);
    assertThatThrownBy(() -> Timeline.of(leaving()).outcome("leaving", JUNE))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void should_say_so_in_the_audit_and_in_a_difference() {
    Agreement believed =
        leaving().withActs(leaving().acts().subList(0, 1)).asKnownOn(JUNE.minusDays(1));
    Agreement wrong = believed.withActs(leaving().acts().subList(0, 1));

    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      Messages words = Messages.in(language).naming(wrong);
      assertThat(Audit.of(wrong).findings().stream()
              .filter(each -> each.code().equals("act-known-wrong")))
          .singleElement()
          .satisfies(each -> assertThat(words.of(each)).contains("2023").doesNotContain("{"));
      assertThat(Difference.between(believed, wrong)).singleElement().satisfies(each -> {
        assertThat(each.code()).isEqualTo("act-proved-wrong");
        assertThat(words.of(each)).contains("2023").doesNotContain("{");
      });
    }
    assertThat(Audit.of(leaving()).findings().stream().map(Finding::code))
        .doesNotContain("known-wrong");
  }

  @Test
  void should_take_a_succession_for_wrong_too_and_keep_its_parties_known() {
    Succession wrong = succeeds("2023-02-01", COEVORDEN, HOOGEVEEN).withRecordedUntil(JUNE);
    Agreement deal = agreement(EMMEN, COEVORDEN).addActs(wrong).build();

    assertThat(isIn(deal, "2023-02-01")).isTrue();
    assertThat(isIn(deal.asKnownOn(day("2023-05-31")), "2023-02-01")).isFalse();
    assertThat(deal.asKnownOn(JUNE).acts()).isEmpty();
  }

  @Test
  void should_be_recorded_before_it_is_known_to_be_wrong() {
    assertThatThrownBy(() -> succeeds("2023-02-01", COEVORDEN, HOOGEVEEN)
            .withRecordedOn(JUNE)
            .withRecordedUntil(JUNE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be recorded before it is known to be wrong");
  }

  private static Given stated(String on, String known) {
    return Given.of(day(on), "a register").withRecordedOn(day(known));
  }

  private static Agreement joining(Accession accession) {
    return agreement(EMMEN, COEVORDEN).addActs(accession).build();
  }

  private static boolean hasJoined(Agreement deal, String on) {
    return isParty(Timeline.of(deal), BORGER_ODOORN, on);
  }

  @Test
  void should_take_what_is_given_as_it_was_known() {
    Given first = stated("2023-02-01", "2023-02-01");
    Agreement believed = joining(joins(BORGER_ODOORN).given(first).build());
    Agreement corrected = believed
        .record("borger-odoorn", first.withRecordedUntil(JUNE))
        .record("borger-odoorn", stated("2023-04-01", "2023-06-01"));

    assertThat(hasJoined(corrected, "2023-03-31")).isFalse();
    assertThat(hasJoined(corrected, "2023-04-01")).isTrue();
    assertThat(hasJoined(corrected.asKnownOn(day("2023-05-31")), "2023-02-01")).isTrue();
    assertThat(corrected.asKnownOn(day("2023-05-31"))).isEqualTo(believed);
    assertThat(hasJoined(corrected.asKnownOn(JUNE), "2023-02-01")).isFalse();
    assertThat(hasJoined(corrected.asKnownOn(JUNE), "2023-04-01")).isTrue();
    assertThat(corrected.record("borger-odoorn", first)).isEqualTo(corrected);
  }

  @Test
  void should_take_a_founding_as_it_was_known() {
    Given first = stated("2023-02-01", "2023-02-01");
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .given(stated("2023-04-01", "2023-06-01"))
        .addFormerlyGiven(first.withRecordedUntil(JUNE))
        .build();

    assertThat(isIn(deal, "2023-03-31")).isFalse();
    assertThat(isIn(deal, "2023-04-01")).isTrue();
    assertThat(isIn(deal.asKnownOn(day("2023-05-31")), "2023-02-01")).isTrue();
  }

  @Test
  void should_let_no_reader_have_two() {
    Given first = stated("2023-02-01", "2023-02-01");
    Given second = stated("2023-04-01", "2023-05-31");
    Agreement wrong =
        joining(joins(BORGER_ODOORN).given(first.withRecordedUntil(JUNE)).build());

    assertThatThrownBy(() -> wrong.record("borger-odoorn", second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be stated once");
    assertThatThrownBy(() -> joins(BORGER_ODOORN).addFormerlyGiven(first).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be known to be wrong");
  }
}
