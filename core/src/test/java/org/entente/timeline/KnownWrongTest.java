package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

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
import org.entente.Postponement;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Difference;
import org.entente.answer.Finding;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry that proved wrong stays on file, for a reader of the time when nobody knew. */
@Tag("3.11")
class KnownWrongTest {
  private static final Optional<java.time.LocalDate> JUNE = Optional.of(day("2023-06-01"));
  private static final Signature WRONG = signs(COEVORDEN, "2023-03-01").withRecordedUntil(JUNE);
  private static final Agreement DEAL = agreement(EMMEN, COEVORDEN)
      .addActs(joins(BORGER_ODOORN)
          .addSignatures(signs(EMMEN, "2023-03-01"), WRONG, signs(BORGER_ODOORN, "2023-03-01"))
          .build())
      .build();

  private static boolean hasJoined(Agreement dossier) {
    return isParty(Timeline.of(dossier), BORGER_ODOORN, "2023-03-01");
  }

  @Test
  void should_stand_for_a_reader_of_an_earlier_day_and_for_nobody_else() {
    assertThat(hasJoined(DEAL.asKnownOn(day("2023-05-31")))).isTrue();
    assertThat(hasJoined(DEAL.asKnownOn(day("2023-06-01")))).isFalse();
    assertThat(hasJoined(DEAL.asKnownOn(day("2030-01-01")))).isFalse();
    assertThat(hasJoined(DEAL)).isFalse();
    assertThat(Timeline.of(DEAL).outcome("borger-odoorn", day("2023-03-01")).isPending())
        .isTrue();
  }

  @Test
  void should_not_change_what_was_known_before() {
    Agreement before = agreement(EMMEN, COEVORDEN)
        .addActs(joins(BORGER_ODOORN)
            .addSignatures(
                signs(EMMEN, "2023-03-01"),
                signs(COEVORDEN, "2023-03-01"),
                signs(BORGER_ODOORN, "2023-03-01"))
            .build())
        .build();

    assertThat(DEAL.asKnownOn(day("2023-05-31"))).isEqualTo(before);
    assertThat(before.withoutWrongFacts()).isSameAs(before);
  }

  @Test
  void should_leave_an_act_on_file_of_which_every_entry_proved_wrong() {
    Agreement dossier = agreement(EMMEN, COEVORDEN)
        .addActs(joins(BORGER_ODOORN).addSignatures(WRONG).build())
        .build();

    assertThat(dossier.asKnownOn(day("2023-02-28")).acts()).isEmpty();
    assertThat(dossier.asKnownOn(day("2023-06-01")).acts()).hasSize(1);
    assertThat(Timeline.of(dossier).outcome("borger-odoorn", day("2023-06-01")).isPending())
        .isTrue();
    assertThat(Timeline.of(dossier).pending(day("2022-01-02"))).hasSize(1);
  }

  static Stream<Fact> facts() {
    return Stream.of(
        signs(COEVORDEN, "2023-03-01"),
        Decision.of(COEVORDEN.id(), day("2023-03-01")),
        Objection.of(COEVORDEN, day("2023-03-01")),
        Abstention.of(COEVORDEN, day("2023-03-01")),
        Occurrence.of("publication", day("2023-03-01")),
        Revocation.of(COEVORDEN, day("2023-03-01")),
        Given.of(day("2023-03-01"), "a letter"),
        Postponement.until(day("2023-03-01"), day("2030-01-01")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void should_follow_from_no_kind_of_entry(Fact fact) {
    // GIVEN a dossier without the entry, and one with it, known to be wrong
    Agreement bare = agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder().decisionRequired(true).build())
        .addActs(Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2023-02-01"))
            .build())
        .build();
    Agreement believed = bare.record("leaving", fact);
    Agreement wrong = believed.record("leaving", fact.withRecordedUntil(JUNE));

    // THEN it took the place of what was believed, and recorded as it was it stays wrong
    assertThat(((org.entente.Proceeding) wrong.acts().get(0)).facts())
        .containsExactly(fact.withRecordedUntil(JUNE));
    assertThat(wrong.record("leaving", fact)).isEqualTo(wrong);
    assertThat(wrong.asKnownOn(day("2023-05-31"))).isEqualTo(believed);
    assertThat(wrong.withoutWrongFacts()).isEqualTo(bare);
    assertThat(Timeline.of(wrong).events()).isEqualTo(Timeline.of(bare).events());
    assertThat(Timeline.of(wrong).agreement()).isEqualTo(wrong);
    assertThat(Audit.of(wrong).findings().stream().filter(each -> !isKnownWrong(each)))
        .isEqualTo(Audit.of(bare).findings());

    // AND the audit and a difference say so, in words
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      Messages words = Messages.in(language).naming(wrong);
      assertThat(Audit.of(wrong).findings().stream().filter(KnownWrongTest::isKnownWrong))
          .singleElement()
          .satisfies(each -> assertThat(words.of(each))
              .contains("1 ", "2023")
              .doesNotContain("{", "audit", "fact."));
      assertThat(Difference.between(believed, wrong))
          .singleElement()
          .satisfies(each -> assertThat(words.of(each)).doesNotContain("{", "difference."));
    }
    Messages words = Messages.in(Locale.ENGLISH).naming(wrong);
    assertThat(words.of(Difference.between(believed, wrong).get(0)))
        .startsWith("Known to be wrong since 1 June 2023");
  }

  private static boolean isKnownWrong(Finding finding) {
    return finding.code().equals("known-wrong");
  }

  @Test
  void should_say_of_an_entry_of_the_founding_that_it_is_wrong() {
    Agreement deal = agreement(EMMEN, COEVORDEN).given(Optional.empty()).build();
    Agreement wrong = deal.record(signs(EMMEN, "2022-01-01").withRecordedUntil(JUNE));
    Messages words = Messages.in(Locale.ENGLISH).naming(wrong);

    assertThat(Audit.of(wrong).findings().stream()
            .filter(KnownWrongTest::isKnownWrong)
            .map(words::of))
        .containsExactly(
            "The signature of gemeente Emmen, dated 1 January 2022, is known to be wrong from"
                + " 1 June 2023: nothing follows from it.");
  }

  @Test
  void should_have_been_recorded_before_it_is_known_to_be_wrong() {
    Signature recorded = signs(EMMEN, "2023-03-01").withRecordedOn(day("2023-06-01"));

    assertThatThrownBy(() -> recorded.withRecordedUntil(JUNE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a signature must be recorded before it is known to be wrong, but it was"
            + " recorded on 2023-06-01 and is known to be wrong from 2023-06-01");
  }
}
