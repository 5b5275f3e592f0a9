package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fact has its day, the day it became known, and perhaps its source. */
@Tag("2")
class FactsTest {
  private static final LocalDate YEAR_ZERO = LocalDate.of(0, 12, 31);
  private static final LocalDate YEAR_10_000 = LocalDate.of(10_000, 1, 1);

  /** A kind of fact, and how to make and to change one. */
  private record Kind(
      String name,
      Function<LocalDate, Fact> on,
      BiFunction<Fact, LocalDate, Fact> recordedOn,
      BiFunction<Fact, String, Fact> source) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Kind> kinds() {
    return List.of(
        new Kind(
            "an occurrence",
            day -> Occurrence.of("publication", day),
            (fact, day) -> ((Occurrence) fact).withRecordedOn(day),
            (fact, text) -> ((Occurrence) fact).withSource(text)),
        new Kind(
            "a signature",
            day -> Signature.of(EMMEN, day),
            (fact, day) -> ((Signature) fact).withRecordedOn(day),
            (fact, text) -> ((Signature) fact).withSource(text)),
        new Kind(
            "a decision",
            day -> Decision.of(EMMEN, day),
            (fact, day) -> ((Decision) fact).withRecordedOn(day),
            (fact, text) -> ((Decision) fact).withSource(text)),
        new Kind(
            "an objection",
            day -> Objection.of(EMMEN, day),
            (fact, day) -> ((Objection) fact).withRecordedOn(day),
            (fact, text) -> ((Objection) fact).withSource(text)),
        new Kind(
            "a revocation",
            day -> Revocation.of(EMMEN, day),
            (fact, day) -> ((Revocation) fact).withRecordedOn(day),
            (fact, text) -> ((Revocation) fact).withSource(text)),
        new Kind(
            "what is given",
            day -> Given.of(day, "a letter"),
            (fact, day) -> ((Given) fact).withRecordedOn(day),
            (fact, text) -> ((Given) fact).withSource(text)),
        new Kind(
            "a postponement",
            day -> Postponement.until(day, day("2024-01-01")),
            (fact, day) -> ((Postponement) fact).withRecordedOn(day),
            (fact, text) -> ((Postponement) fact).withSource(text)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void should_be_dated_in_the_years_1_to_9999(Kind kind) {
    assertThat(kind.on.apply(day("0001-01-01")).on()).isEqualTo("0001-01-01");
    assertThat(kind.on.apply(day("9999-12-31")).on()).isEqualTo("9999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.on.apply(YEAR_ZERO))
        .withMessage(
            "the day of " + kind + " must lie in the years 1 to 9999, but it was " + "0000-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.on.apply(YEAR_10_000))
        .withMessageEndingWith("+10000-01-01");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void should_be_known_on_its_day_unless_told_otherwise(Kind kind) {
    Fact fact = kind.on.apply(day("2023-03-01"));

    assertThat(fact.recordedOn()).isEqualTo("2023-03-01");
    assertThat(kind.recordedOn.apply(fact, day("2023-06-01")).recordedOn()).isEqualTo("2023-06-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.recordedOn.apply(fact, YEAR_10_000))
        .withMessageStartingWith("the day it was recorded");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void should_name_its_source_in_words(Kind kind) {
    Fact fact = kind.on.apply(day("2023-03-01"));

    assertThat(kind.source.apply(fact, "the Gazette").source()).contains("the Gazette");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.source.apply(fact, " "))
        .withMessage("a source must not be blank");
  }

  @Test
  void should_be_given_by_some_source() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.of(day("2023-03-01"), "a letter").withSource(Optional.empty()))
        .withMessage("what is given must name its source");
  }

  @Test
  void should_cover_everything_or_the_instruments_it_names() {
    Signature signature = Signature.of(EMMEN, day("2023-03-01"));

    assertThat(signature.precision()).isEqualTo(Precision.DAY);
    assertThat(signature.covers(TEXT.id())).isTrue();
    assertThat(signature.covering(TEXT).covers(TEXT.id())).isTrue();
    assertThat(signature.covering(TEXT).covers(ARRANGEMENTS.id())).isFalse();
  }

  @Test
  void should_name_each_instrument_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signature.of(EMMEN, day("2023-03-01")).covering(TEXT, TEXT))
        .withMessage(
            "the instruments of a signature must be listed once, but 'agreement' is listed twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decision.of(EMMEN, day("2023-03-01")).covering(TEXT, TEXT))
        .withMessage(
            "the instruments of a decision must be listed once, but 'agreement' is listed twice");
  }

  @Test
  void should_cover_each_instrument_whose_digest_it_names() {
    Signature signature = Signature.of(EMMEN, day("2023-03-01"));
    Map<InstrumentId, Digest> digests = Map.of(TEXT.id(), Digest.sha256("0a".repeat(32)));

    assertThat(signature.withDigests(digests).digests()).isEqualTo(digests);
    assertThat(signature.covering(TEXT).withDigests(digests).digests()).isEqualTo(digests);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signature.covering(ARRANGEMENTS).withDigests(digests))
        .withMessage("a signature must cover each instrument whose digest it names,"
            + " but not 'agreement'");
  }

  @Test
  void should_say_who_decided_and_why_one_objects() {
    Decision decision = Decision.of(EMMEN, day("2023-07-11")).by("Gedeputeerde Staten");
    Objection objection = Objection.of(EMMEN, day("2023-07-11")).because("the costs");

    assertThat(decision.body()).contains("Gedeputeerde Staten");
    assertThat(objection.reason()).contains("the costs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.by(" "))
        .withMessage("a body must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> objection.because(""))
        .withMessage("a reason must not be blank");
  }

  @Tag("3.1")
  @Test
  void should_postpone_until_a_day_or_through_the_day_before() {
    LocalDate on = day("2023-03-01");

    assertThat(Postponement.through(on, day("2023-12-31")))
        .isEqualTo(Postponement.until(on, day("2024-01-01")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postponement.until(on, YEAR_10_000))
        .withMessageStartingWith("the day to which it is postponed must lie in the years");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postponement.through(on, LocalDate.MAX))
        .withMessageStartingWith("the last day must lie in the years");
  }

  @Test
  void should_hold_what_happened_by_its_name_and_whom_it_is_about() {
    Occurrence notified = Occurrence.of("notification", day("2024-03-01"));

    assertThat(notified.name()).isEqualTo("notification");
    assertThat(notified.party()).isEmpty();
    assertThat(notified.about(EMMEN).party()).contains(EMMEN.id());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Occurrence.of(" ", day("2024-03-01")))
        .withMessage("the name of an occurrence must not be blank");
  }

  @Test
  void should_bind_by_every_kind_of_signature_but_one() {
    assertThat(SignatureKind.values())
        .filteredOn(kind -> !kind.isBinding())
        .containsExactly(SignatureKind.SUBJECT_TO_RATIFICATION);
  }
}
