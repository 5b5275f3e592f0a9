package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A party has a name, and may have had others. */
@Tag("2")
class PartyTest {
  private static final Party MINISTRY = Party.builder()
      .id("ezk")
      .name("Ministerie van Economische Zaken")
      .addDatedNames(
          DatedName.of(
              "Ministerie van Economische Zaken en Klimaat",
              Term.from(day("2017-10-26")).until(day("2024-07-02"))),
          DatedName.of(
              "Ministerie van Economische Zaken, Landbouw en Innovatie",
              Term.from(day("2010-10-14")).until(day("2012-11-05"))))
      .build();

  @Test
  void should_have_the_name_of_the_day() {
    assertThat(MINISTRY.nameOn(day("2017-10-26")))
        .isEqualTo("Ministerie van Economische Zaken en Klimaat");
    assertThat(MINISTRY.nameOn(day("2011-01-01")))
        .isEqualTo("Ministerie van Economische Zaken, Landbouw en Innovatie");
    assertThat(MINISTRY.nameOn(day("2024-07-02"))).isEqualTo("Ministerie van Economische Zaken");
  }

  @Test
  void should_be_an_organisation_unless_told_otherwise() {
    assertThat(MINISTRY.kind()).isEqualTo(PartyKind.ORGANISATION);
    assertThat(MINISTRY.extensions()).isEqualTo(Extensions.none());
  }

  @Test
  void should_be_identified_in_a_scheme_for_as_long_as_it_holds() {
    Identifier oin = Identifier.of("oin", "00000001003214345000");

    assertThat(oin.validity()).isEqualTo(Term.always());
    assertThat(oin.during(Term.from(day("2018-01-01"))).validity())
        .isEqualTo(Term.from(day("2018-01-01")));
  }

  @Test
  void should_keep_a_name_with_its_days() {
    Term twenties = Term.from(day("2020-01-01")).until(day("2030-01-01"));

    DatedName name = DatedName.of("Nieuwstad", twenties);

    assertThat(name.name()).isEqualTo("Nieuwstad");
    assertThat(name.validity()).isEqualTo(twenties);
  }
}
