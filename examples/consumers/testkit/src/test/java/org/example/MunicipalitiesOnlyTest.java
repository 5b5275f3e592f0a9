package org.example;

import static org.entente.testkit.Scenario.given;
import static org.entente.testkit.Scenario.inEffect;
import static org.entente.testkit.Scenario.partners;
import static org.entente.testkit.Scenario.pending;
import static org.entente.testkit.Scenario.signs;
import static org.entente.testkit.Scenario.violates;

import java.time.LocalDate;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyKind;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Test;

class MunicipalitiesOnlyTest {
  private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 1);
  private static final LocalDate MONDAY = LocalDate.of(2023, 9, 4);
  private static final LocalDate FRIDAY = LocalDate.of(2023, 9, 8);

  private final Party emmen = Party.of("emmen", "Emmen").withKind(PartyKind.MUNICIPALITY);
  private final Party borgerOdoorn = Party.of("borger-odoorn", "Borger-Odoorn").withKind(PartyKind.MUNICIPALITY);
  private final Party bakery = Party.of("bakery", "The bakery").withKind(PartyKind.COMPANY);
  private final Rules rules = Rules.implied().and(new MunicipalitiesOnly());

  private Agreement agreementJoinedBy(Party newcomer) {
    return Agreement.builder()
        .id("covenant")
        .title("Covenant")
        .addFounders(emmen)
        .given(Given.of(FOUNDED, "the register"))
        .addActs(Accession.builder().id("joining").party(newcomer).build())
        .build();
  }

  @Test
  void should_admit_a_municipality_once_all_have_signed() {
    given(agreementJoinedBy(borgerOdoorn))
        .by(rules)
        .when(signs(borgerOdoorn, MONDAY))
        .then(pending(MONDAY, emmen))
        .when(signs(emmen, FRIDAY))
        .then(inEffect(FRIDAY), partners(FRIDAY, emmen, borgerOdoorn));
  }

  @Test
  void should_admit_no_company() {
    given(agreementJoinedBy(bakery))
        .by(rules)
        .when(signs(bakery, MONDAY), signs(emmen, MONDAY))
        .then(violates(MONDAY, "accession.municipalities-only"), partners(FRIDAY, emmen));
  }
}
