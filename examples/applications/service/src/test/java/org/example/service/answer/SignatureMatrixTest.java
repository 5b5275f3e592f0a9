package org.example.service.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.service.answer.Covenant.day;

import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.timeline.Timeline;
import org.example.service.answer.SignatureMatrix.Cell;
import org.example.service.answer.SignatureMatrix.Row;
import org.example.service.answer.SignatureMatrix.State;
import org.junit.jupiter.api.Test;

class SignatureMatrixTest {
  private static SignatureMatrix matrixOn(String day) {
    Timeline timeline = Timeline.of(Covenant.withNewcomer());
    return SignatureMatrix.of(
        timeline,
        (Proceeding) timeline.agreement().act("west").orElseThrow(),
        timeline.outcome("west", day(day)),
        day(day));
  }

  private static List<Cell> cells(SignatureMatrix matrix, PartyId party) {
    return matrix.rows().stream()
        .filter(row -> row.party().equals(party))
        .map(Row::cells)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void should_list_those_asked_and_then_the_newcomer() {
    assertThat(
            matrixOn("2024-02-05").rows().stream().map(row -> row.party() + " " + row.isNewcomer()))
        .containsExactly("north false", "east false", "south false", "west true");
  }

  @Test
  void should_tell_signed_missing_and_not_counted_apart() {
    SignatureMatrix matrix = matrixOn("2024-02-05");

    assertThat(cells(matrix, Covenant.NORTH.id()))
        .extracting(Cell::state)
        .containsOnly(State.SIGNED);
    assertThat(cells(matrix, Covenant.EAST.id()))
        .containsExactly(
            new Cell(
                State.NOT_COUNTED,
                Optional.of(day("2024-02-02")),
                Optional.of(day("2024-01-15")),
                Optional.of("signature-of-other-text")),
            new Cell(State.MISSING, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(cells(matrix, Covenant.WEST.id()))
        .extracting(Cell::state)
        .containsOnly(State.MISSING);
  }

  @Test
  void should_not_count_what_was_taken_back_from_the_day_of_the_revocation() {
    assertThat(cells(matrixOn("2024-02-09"), Covenant.SOUTH.id()))
        .extracting(Cell::state)
        .containsOnly(State.SIGNED);
    assertThat(cells(matrixOn("2024-02-10"), Covenant.SOUTH.id()))
        .extracting(Cell::fault)
        .containsOnly(Optional.of("signature-taken-back"));
  }

  @Test
  void should_say_that_a_party_objects_from_the_day_it_does() {
    assertThat(cells(matrixOn("2024-06-01"), Covenant.NORTH.id()))
        .extracting(Cell::state)
        .containsOnly(State.OBJECTS);
  }

  @Test
  void should_agree_with_the_library_on_how_many_are_missing() {
    for (String day : List.of("2024-02-01", "2024-02-05", "2024-02-10")) {
      Timeline timeline = Timeline.of(Covenant.withNewcomer());
      long missing = matrixOn(day).rows().stream()
          .flatMap(row -> row.cells().stream())
          .filter(cell -> cell.state() != State.SIGNED && cell.state() != State.INHERITED)
          .count();

      assertThat(missing)
          .isEqualTo(timeline.outcome(ActId.of("west"), day(day)).violations().size());
    }
  }

  @Test
  void should_show_consent_that_a_successor_inherits() {
    Timeline timeline = Timeline.of(Covenant.withNewcomer()
        .withAct(Succession.builder()
            .id("merger")
            .on(day("2024-02-04"))
            .addPredecessors(Covenant.NORTH.id())
            .addSuccessors(Party.of("far-north", "Far North"))
            .build()));
    SignatureMatrix matrix = SignatureMatrix.of(
        timeline,
        (Proceeding) timeline.agreement().act("west").orElseThrow(),
        timeline.outcome("west", day("2024-02-05")),
        day("2024-02-05"));

    assertThat(cells(matrix, PartyId.of("far-north")))
        .extracting(Cell::state)
        .containsOnly(State.INHERITED);
  }

  @Test
  void should_show_what_a_successor_inherits_text_by_text() {
    Agreement agreement = Covenant.founded()
        .withAct(Accession.builder()
            .id("west")
            .party(Covenant.WEST)
            .addAdopts(Covenant.TEXT.withVersion("2"), Covenant.ANNEX)
            .addSignatures(Signature.of(Covenant.NORTH, day("2024-02-01")).covering(Covenant.ANNEX))
            .build())
        .withAct(Succession.builder()
            .id("merger")
            .on(day("2024-02-04"))
            .addPredecessors(Covenant.NORTH.id())
            .addSuccessors(Party.of("far-north", "Far North"))
            .build());
    Timeline timeline = Timeline.of(agreement);
    SignatureMatrix matrix = SignatureMatrix.of(
        timeline,
        (Proceeding) agreement.act("west").orElseThrow(),
        timeline.outcome("west", day("2024-02-05")),
        day("2024-02-05"));

    assertThat(cells(matrix, PartyId.of("far-north")))
        .extracting(Cell::state)
        .containsExactly(State.MISSING, State.INHERITED);
  }

  @Test
  void should_say_why_a_signature_does_not_count_where_no_text_is_to_be_signed() {
    Agreement agreement = Covenant.founded()
        .withAct(Termination.builder()
            .id("end")
            .addDecisions(Decision.of(Covenant.EAST, day("2024-01-15")))
            .addSignatures(
                Signature.of(Covenant.NORTH, day("2024-02-01")),
                Signature.of(Covenant.EAST, day("2024-02-01"))
                    .withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
            .build());
    Timeline timeline = Timeline.of(agreement);
    SignatureMatrix matrix = SignatureMatrix.of(
        timeline,
        (Proceeding) agreement.act("end").orElseThrow(),
        timeline.outcome("end", day("2024-02-05")),
        day("2024-02-05"));

    assertThat(matrix.instruments()).isEmpty();
    assertThat(cells(matrix, Covenant.NORTH.id()))
        .extracting(Cell::state)
        .containsExactly(State.SIGNED);
    assertThat(cells(matrix, Covenant.EAST.id()))
        .containsExactly(new Cell(
            State.NOT_COUNTED,
            Optional.of(day("2024-02-01")),
            Optional.of(day("2024-01-15")),
            Optional.of("signature-not-binding")));
    assertThat(cells(matrix, Covenant.SOUTH.id()))
        .extracting(Cell::state)
        .containsExactly(State.MISSING);
  }

  @Test
  void should_list_those_who_signed_when_it_is_settled() {
    Timeline timeline = Timeline.of(Covenant.founded());

    SignatureMatrix matrix = SignatureMatrix.of(
        timeline, timeline.agreement(), timeline.founding(day("2023-06-01")), day("2023-06-01"));

    assertThat(matrix.rows()).hasSize(3);
  }
}
