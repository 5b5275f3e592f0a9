package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Precision;
import org.entente.Revocation;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Consents;
import org.entente.answer.Matrix;
import org.entente.answer.Matrix.State;
import org.entente.answer.Pending;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Party by party and instrument by instrument, what there is of an act. */
@Tag("10.3")
class MatrixTest {
  private static final ActId JOINING = ActId.of("borger-odoorn");
  private static final Accession JOINS = joins(BORGER_ODOORN)
      .addAdopts(TEXT, ARRANGEMENTS)
      .addDecisions(Decision.of(DRENTHE.id(), day("2023-07-11")))
      .addSignatures(
          signs(EMMEN, "2023-02-01").covering(TEXT),
          signs(COEVORDEN, "2023-02-02").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
          signs(HOOGEVEEN, "2023-02-03"),
          signs(ASSEN, "2023-02-04"),
          signs(BORGER_ODOORN, "2023-02-05"))
      .addObjections(Objection.of(HARDENBERG, day("2023-02-06")))
      .addRevocations(Revocation.of(HOOGEVEEN, day("2023-02-07")))
      .build();
  private static final Agreement DEAL = agreement(
          EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN, ASSEN, DRENTHE)
      .addActs(JOINS)
      .build();

  private static String shown(Agreement agreement, Party party, Instrument text, String day) {
    Matrix.Cell cell = Timeline.of(agreement).matrix(JOINING, day(day)).of(party, text);
    return cell.state()
        + cell.on().map(on -> " " + on).orElse("")
        + cell.reason().map(why -> " " + why).orElse("");
  }

  @Test
  void should_tell_of_a_pending_act_how_far_each_party_has_come_with_each_instrument() {
    assertThat(shown(DEAL, EMMEN, TEXT, "2023-08-01")).isEqualTo("SIGNED 2023-02-01");
    assertThat(shown(DEAL, EMMEN, ARRANGEMENTS, "2023-08-01")).isEqualTo("MISSING");
    assertThat(shown(DEAL, COEVORDEN, TEXT, "2023-08-01"))
        .isEqualTo("NOT_COUNTED 2023-02-02 signature-not-binding");
    assertThat(shown(DEAL, HOOGEVEEN, TEXT, "2023-08-01"))
        .isEqualTo("NOT_COUNTED 2023-02-03 signature-taken-back");
    assertThat(shown(DEAL, HARDENBERG, TEXT, "2023-08-01")).isEqualTo("OBJECTED 2023-02-06");
    assertThat(shown(DEAL, DRENTHE, TEXT, "2023-08-01")).isEqualTo("DECIDED 2023-07-11");
    assertThat(shown(DEAL, DRENTHE, TEXT, "2023-07-10")).isEqualTo("MISSING");
    assertThat(shown(DEAL, BORGER_ODOORN, TEXT, "2023-08-01")).isEqualTo("SIGNED 2023-02-05");

    Matrix matrix = Timeline.of(DEAL).matrix(JOINING, day("2023-08-01"));
    assertThat(matrix.parties()).hasSize(7).last().isEqualTo(BORGER_ODOORN.id());
    assertThat(matrix.instruments()).containsExactly(TEXT, ARRANGEMENTS);
    assertThat(matrix)
        .isEqualTo(((Pending) Timeline.of(DEAL).outcome(JOINING, day("2023-08-01"))).matrix());
  }

  @Test
  void should_tell_of_a_settled_act_how_it_stood_when_it_was_settled() {
    Agreement done = agreement(EMMEN, COEVORDEN)
        .addActs(
            joins(BORGER_ODOORN)
                .addSignatures(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-02-03"))
                .addSignatures(signs(BORGER_ODOORN, "2023-02-02"))
                .build(),
            succeeds("2024-01-01", EMMEN, ASSEN))
        .build();
    Matrix settled = Timeline.of(done).matrix(JOINING, day("2025-01-01"));

    assertThat(settled.parties()).containsExactly(EMMEN.id(), COEVORDEN.id(), BORGER_ODOORN.id());
    assertThat(settled.of(COEVORDEN.id()))
        .containsExactly(new Matrix.Cell(
            State.SIGNED, Optional.of(day("2023-02-03")), Precision.DAY, Optional.empty()));

    Agreement lapsed = agreement(EMMEN, COEVORDEN)
        .addActs(joins(BORGER_ODOORN)
            .closesOn(day("2023-03-01"))
            .addSignatures(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-03-02"))
            .build())
        .build();
    Matrix failed = Timeline.of(lapsed).matrix(JOINING, day("2025-01-01"));
    assertThat(failed.of(EMMEN.id()).get(0).state()).isEqualTo(State.SIGNED);
    assertThat(failed.of(COEVORDEN.id()).get(0).state()).isEqualTo(State.MISSING);
  }

  @Test
  void should_tell_of_the_founding_and_of_what_was_inherited() {
    Agreement founded = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(
            signs(EMMEN, "2022-01-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            ratifies(EMMEN, "2022-06-01"))
        .addActs(succeeds("2022-07-01", EMMEN, ASSEN))
        .build();

    assertThat(
            Timeline.of(founded).matrix(day("2022-03-01")).of(EMMEN.id()).get(0).reason())
        .contains("signature-not-binding");
    Matrix after = Timeline.of(founded).matrix(day("2022-08-01"));
    assertThat(after.parties()).containsExactly(ASSEN.id(), COEVORDEN.id());
    assertThat(after.of(ASSEN.id()))
        .containsExactly(
            new Matrix.Cell(State.SIGNED, Optional.empty(), Precision.DAY, Optional.empty()));
  }

  @Test
  void should_tell_of_a_notice_and_refuse_who_and_what_is_not_asked() {
    Agreement leaving = agreement(EMMEN, COEVORDEN)
        .addActs(
            Withdrawal.builder()
                .id("leaving")
                .party(EMMEN)
                .notifiedOn(day("2023-05-01"))
                .build(),
            succeeds("2024-01-01", COEVORDEN, ASSEN))
        .build();
    Timeline timeline = Timeline.of(leaving);
    Matrix matrix = timeline.matrix(ActId.of("leaving"), day("2023-05-01"));

    assertThat(matrix.of(EMMEN.id()).get(0).state()).isEqualTo(State.NOTIFIED);
    assertThatThrownBy(() -> matrix.of(DRENTHE.id()))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("the consent of 'drenthe' is not asked");
    assertThatThrownBy(() -> matrix.of(EMMEN, TEXT))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageEndingWith("is not to be signed");
    assertThatThrownBy(() -> timeline.matrix(ActId.of("coevorden-to-assen"), day("2023-05-01")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("takes place by law");
  }

  @Test
  void should_tell_a_rule_of_a_service_too() {
    Agreement plain = agreement(EMMEN, COEVORDEN).build();
    Accession joins = joins(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-02-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .build();
    Consents consents = Rules.consents(joins, Timeline.of(plain).on(day("2023-03-01")));

    assertThat(Matrix.of(consents).of(EMMEN.id()).get(0).reason())
        .isEqualTo(consents.fault(joins.signatures().get(0)))
        .contains("signature-not-binding");
  }
}
