package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.pictures.Samples.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Precision;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.pictures.SignatureMatrix.Cell;
import org.entente.pictures.SignatureMatrix.Row;
import org.entente.pictures.SignatureMatrix.State;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class WhoHasSignedWhat {
  private static final Timeline TIMELINE = Timeline.of(Samples.covenant());
  private static final LocalDate APRIL = day("2024-04-01");

  private static Optional<SignatureMatrix> matrix(Timeline timeline, LocalDate on) {
    return SignatureMatrix.of(
        timeline, (ConsensualAct) timeline.agreement().act("newtown").orElseThrow(), on);
  }

  private static List<Cell> cells(Party party, LocalDate on) {
    return matrix(TIMELINE, on).orElseThrow().rows().stream()
        .filter(row -> row.party().equals(party.id()))
        .findFirst()
        .orElseThrow()
        .cells();
  }

  private static Cell signed(String on) {
    return new Cell(
        State.SIGNED,
        Optional.of(day(on)),
        Precision.DAY,
        Optional.of(SignatureKind.SIGNATURE),
        Optional.empty());
  }

  private static final Cell MISSING =
      new Cell(
      State.MISSING, Optional.empty(), Precision.DAY, Optional.empty(), Optional.empty());

  @Test
  void should_show_a_signature_for_each_instrument_that_it_covers() {
    assertThat(cells(Samples.NORTH, APRIL))
        .containsExactly(signed("2024-02-01"), signed("2024-02-01"));
    assertThat(cells(Samples.WEST, APRIL)).containsExactly(signed("2024-02-03"), MISSING);
    assertThat(cells(Samples.NEWTOWN, APRIL)).containsExactly(MISSING, signed("2024-03-01"));
  }

  @Test
  void should_not_take_a_decision_for_a_signature() {
    assertThat(cells(Samples.EAST, APRIL))
        .containsOnly(new Cell(
            State.DECIDED,
            Optional.of(day("2024-02-01")),
            Precision.DAY,
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void should_say_why_a_signature_does_not_count() {
    assertThat(cells(Samples.SOUTH, APRIL).get(0))
        .isEqualTo(new Cell(
            State.NOT_COUNTED,
            Optional.of(day("2024-01-10")),
            Precision.DAY,
            Optional.empty(),
            Optional.of("signature-outside-window")));
    assertThat(cells(Samples.HILL, APRIL).get(0).reason()).contains("signature-taken-back");
  }

  @Test
  void should_show_an_objection() {
    assertThat(cells(Samples.LAKE, APRIL))
        .containsOnly(new Cell(
            State.OBJECTS,
            Optional.of(day("2024-02-20")),
            Precision.DAY,
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void should_show_only_what_was_there_by_the_day() {
    assertThat(cells(Samples.NORTH, day("2024-01-31")).get(0).state()).isEqualTo(State.DECIDED);
    assertThat(cells(Samples.HILL, day("2024-02-29"))).containsOnly(signed("2024-02-05"));
    assertThat(matrix(TIMELINE, day("2024-01-14"))).isEmpty();
  }

  @Test
  void should_tell_the_newcomer_from_those_who_are_asked() {
    assertThat(matrix(TIMELINE, APRIL).orElseThrow().rows())
        .filteredOn(Row::isNewcomer)
        .extracting(Row::party)
        .containsExactly(Samples.NEWTOWN.id());
  }

  @Test
  void should_show_the_day_on_which_it_was_settled() {
    SignatureMatrix founding =
        SignatureMatrix.of(TIMELINE, TIMELINE.agreement(), APRIL).orElseThrow();

    assertThat(founding.day()).isEqualTo(day("2021-12-06"));
    assertThat(founding.rows())
        .hasSize(6)
        .allSatisfy(row -> assertThat(row.cells()).containsOnly(signed("2021-12-06")));
  }

  @Test
  void should_show_whom_an_act_asked_that_was_settled_on_the_day_it_was_opened() {
    Amendment text = Amendment.builder()
        .id("text")
        .addAdopts(Samples.COVENANT.withVersion("2"))
        .addSignatures(
            Signature.of(Samples.NORTH, day("2024-01-01")),
            Signature.of(Samples.EAST, day("2024-01-01")))
        .build();
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("amended")
        .title("Amended")
        .addFounders(Samples.NORTH, Samples.EAST)
        .addSignatures(
            Signature.of(Samples.NORTH, day("2022-01-01")),
            Signature.of(Samples.EAST, day("2022-01-01")))
        .addActs(text)
        .build());

    SignatureMatrix matrix = SignatureMatrix.of(timeline, text, APRIL).orElseThrow();

    assertThat(matrix.day()).isEqualTo(day("2024-01-01"));
    assertThat(matrix.rows())
        .extracting(Row::party, Row::cells)
        .containsExactly(
            tuple(Samples.NORTH.id(), List.of(signed("2024-01-01"))),
            tuple(Samples.EAST.id(), List.of(signed("2024-01-01"))));
  }

  @Test
  void should_have_one_column_where_no_instrument_is_asked_for() {
    Timeline plain = Timeline.of(Agreement.builder()
        .id("plain")
        .title("Plain")
        .addFounders(Samples.NORTH, Samples.EAST)
        .addSignatures(Signature.of(Samples.NORTH, day("2024-01-01")))
        .build());

    SignatureMatrix matrix = SignatureMatrix.of(plain, plain.agreement(), APRIL).orElseThrow();

    assertThat(matrix.instruments()).isEmpty();
    assertThat(matrix.rows())
        .extracting(Row::cells)
        .containsExactly(List.of(signed("2024-01-01")), List.of(MISSING));
  }

  @Test
  void should_say_why_a_signature_of_the_founding_as_such_does_not_count() {
    Agreement plain = Agreement.builder()
        .id("plain")
        .title("Plain")
        .opensOn(day("2024-02-01"))
        .addFounders(Samples.NORTH, Samples.EAST)
        .addSignatures(Signature.of(Samples.NORTH, day("2024-01-01")))
        .build();

    assertThat(reasonOfNorth(plain)).contains("signature-outside-window");
    assertThat(reasonOfNorth(plain.withProvisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .build())))
        .contains("signature-outside-window");
  }

  private static Optional<String> reasonOfNorth(Agreement plain) {
    return SignatureMatrix.of(Timeline.of(plain), plain, APRIL)
        .orElseThrow()
        .rows()
        .get(0)
        .cells()
        .get(0)
        .reason();
  }

  @Test
  void should_show_every_founder_though_the_rule_asks_for_the_consent_of_one() {
    Timeline named = Timeline.of(Agreement.builder()
        .id("named")
        .title("Named")
        .addFounders(Samples.NORTH, Samples.EAST)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.named(Samples.NORTH), EffectRule.onCompletion()))
            .build())
        .addSignatures(Signature.of(Samples.EAST, day("2024-01-01")))
        .build());

    SignatureMatrix matrix = SignatureMatrix.of(named, named.agreement(), APRIL).orElseThrow();

    assertThat(matrix.rows())
        .extracting(Row::party, Row::isNewcomer, Row::cells)
        .containsExactly(
            tuple(Samples.NORTH.id(), false, List.of(MISSING)),
            tuple(Samples.EAST.id(), false, List.of(signed("2024-01-01"))));
  }

  @Test
  void should_be_no_matrix_of_what_is_given() {
    Timeline given = Timeline.of(Agreement.builder()
        .id("given")
        .title("Given")
        .addFounders(Samples.NORTH, Samples.EAST)
        .given(Given.of(day("2020-01-01"), "register"))
        .build());

    assertThat(SignatureMatrix.of(given, given.agreement(), APRIL)).isEmpty();
    assertThat(Pictures.in(Locale.ENGLISH).founding(given, APRIL)).isEmpty();
  }

  @Test
  void should_say_all_of_it_in_the_table_of_the_picture() {
    Picture picture =
        Pictures.in(Locale.ENGLISH).act(TIMELINE, ActId.of("newtown"), APRIL).orElseThrow();

    assertThat(picture.description())
        .isEqualTo("On 1 April 2024: 4 signed, 2 decided, not signed, 3 signed without counting, 2"
            + " objecting, 3 missing. 7 parties are asked or want to join.");
    assertThat(picture.table().rows().get(2))
        .containsExactly(
            "South",
            "signed 10 January 2024, does not count: it is dated before the opening or after the"
                + " closing",
            "missing");
    assertThat(picture.table().rows().get(6))
        .containsExactly("Newtown (newcomer)", "missing", "signed 1 March 2024");
  }

  @Test
  void should_name_the_form_in_which_a_party_consented() {
    Timeline treaty = Timeline.of(Agreement.builder()
        .id("treaty")
        .title("Treaty")
        .addFounders(Samples.NORTH, Samples.EAST)
        .addSignatures(
            Signature.of(Samples.NORTH, day("2024-01-01")).withKind(SignatureKind.RATIFICATION),
            Signature.of(Samples.EAST, day("2024-01-02"))
                .withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .build());

    assertThat(Pictures.in(Locale.ENGLISH)
            .founding(treaty, APRIL)
            .orElseThrow()
            .table()
            .rows())
        .containsExactly(
            List.of("North", "ratified 1 January 2024"),
            List.of(
                "East", "signed 2 January 2024, does not count: it is subject to ratification"));
  }

  @Test
  void should_refuse_an_act_that_there_is_not() {
    Pictures pictures = Pictures.in(Locale.ENGLISH);

    assertThatThrownBy(() -> pictures.act(TIMELINE, ActId.of("none"), APRIL))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(pictures.act(Timeline.of(Samples.large()), ActId.of("merger"), APRIL))
        .isEmpty();
  }
}
