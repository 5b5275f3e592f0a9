package org.example;

import static org.entente.testkit.Scenario.given;
import static org.entente.testkit.Scenario.inEffect;
import static org.entente.testkit.Scenario.partners;
import static org.entente.testkit.Scenario.signs;
import static org.entente.testkit.Scenario.violates;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.Termination;
import org.entente.rule.Rules;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.testkit.Question;
import org.junit.jupiter.api.Test;

class NobodyJoinsInAugustTest {
  private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 1);
  private static final LocalDate LAST_OF_AUGUST = LocalDate.of(2023, 8, 31);
  private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2023, 9, 1);

  private final Party emmen = Party.of("emmen", "Emmen");
  private final Party borgerOdoorn = Party.of("borger-odoorn", "Borger-Odoorn");
  private final Accession joining = Accession.builder().id("joining").party(borgerOdoorn).build();
  private final NobodyJoinsInAugust rule = new NobodyJoinsInAugust();

  private Question onLastOfAugust() {
    return new Question(joining, Standing.builder(LAST_OF_AUGUST).addPartners(emmen).build());
  }

  @Test
  void should_refuse_an_accession_in_august() {
    assertEquals(List.of(Violation.of("accession.in-recess")), onLastOfAugust().ask(rule));
  }

  @Test
  void should_refuse_nothing_else_in_august() {
    Termination end = Termination.builder().id("end").build();
    assertEquals(List.of(), onLastOfAugust().about(end).ask(rule));
  }

  @Test
  void should_admit_once_august_is_over() {
    Agreement agreement = Agreement.builder()
        .id("covenant")
        .title("Covenant")
        .addFounders(emmen)
        .given(Given.of(FOUNDED, "the register"))
        .addActs(joining)
        .build();
    given(agreement)
        .by(Rules.implied().and(rule))
        .when(signs(emmen, LAST_OF_AUGUST), signs(borgerOdoorn, LAST_OF_AUGUST))
        .then(violates(LAST_OF_AUGUST, "accession.in-recess"), partners(LAST_OF_AUGUST, emmen))
        .when(signs(emmen, FIRST_OF_SEPTEMBER))
        .then(inEffect(FIRST_OF_SEPTEMBER), partners(FIRST_OF_SEPTEMBER, emmen, borgerOdoorn));
  }

  @Test
  void should_need_no_jqwik() {
    assertThrows(ClassNotFoundException.class, () -> Class.forName("net.jqwik.api.Arbitrary"));
  }
}
