package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.succeeds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Odd parties, and rules that those whom a dossier lists cannot meet. */
@Tag("10.5")
class WhatADossierListsTest {
  private static final Identifier OIN = Identifier.of("oin", "00000001001234567000");

  private static List<String> findings(Agreement agreement) {
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    return Audit.of(agreement).findings().stream()
        .filter(finding -> !finding.code().equals("given"))
        .map(finding -> finding.code() + ": " + english.of(finding))
        .toList();
  }

  private static Party known(String id, Identifier... identifiers) {
    return Party.of(id, "Town").withIdentifiers(identifiers);
  }

  private static Provisions amending(ConsentRule rule) {
    return Provisions.builder()
        .amendment(Procedure.of(rule, EffectRule.onCompletion()))
        .build();
  }

  @Test
  void should_find_one_organisation_under_two_ids_by_its_number() {
    assertThat(findings(
            agreement(known("emberg", OIN), known("town-of-emberg", OIN)).build()))
        .containsExactly("one-identifier-two-parties: Town ('emberg') and Town ('town-of-emberg')"
            + " have one identifier, oin 00000001001234567000: they may be one organisation.");
    assertThat(findings(agreement(
                known("a", new Identifier("oin", "1", Term.always().until(day("2020-01-01")))),
                known("b", new Identifier("oin", "1", Term.from(day("2020-01-01")))),
                known("c", Identifier.of("kvk", "1")))
            .build()))
        .isEmpty();
  }

  @Test
  void should_let_a_successor_have_the_number_of_its_predecessor() {
    Party old = known("old", OIN);

    assertThat(findings(agreement(EMMEN, old)
            .addActs(succeeds("2023-01-01", old, known("new", OIN)))
            .build()))
        .isEmpty();
  }

  @Test
  void should_find_ids_that_look_alike() {
    assertThat(findings(agreement(known("gm-0l1"), known("GM_011")).build()))
        .containsExactly("ids-look-alike: Town ('gm-0l1') and Town ('GM_011')"
            + " have ids that look alike: they may be one organisation.");
    assertThat(findings(
            agreement(known("ch\u00e2tel"), known("cha\u0302tel"), known("x")).build()))
        .hasSize(1);
    assertThat(findings(agreement(known("gm-0114"), known("gm-0109")).build())).isEmpty();
  }

  @Test
  void should_find_a_dossier_without_parties() {
    assertThat(findings(Agreement.builder().id("deal").title("A deal").build()))
        .containsExactly("no-parties: The dossier lists no party.");
  }

  @Test
  void should_find_a_rule_that_all_who_are_listed_could_not_meet() {
    assertThat(findings(agreement(EMMEN, COEVORDEN)
            .provisions(amending(ConsentRule.atLeast(40)))
            .build()))
        .containsExactly("rule-unreachable: The rule of consent for amendments cannot be met,"
            + " even if all 2 parties that the dossier lists consent.");
    assertThat(findings(agreement(EMMEN, COEVORDEN)
            .provisions(amending(ConsentRule.anyOf(
                ConsentRule.atLeast(40),
                ConsentRule.weight(Map.of(EMMEN.id(), 3L, COEVORDEN.id(), 0L), 3))))
            .build()))
        .isEmpty();
    assertThat(findings(agreement(EMMEN, COEVORDEN)
            .provisions(amending(ConsentRule.atLeast(3)))
            .addActs(joins(ASSEN).opensOn(day("2022-02-01")).build())
            .build()))
        .isEmpty();
  }

  @Test
  void should_find_an_own_rule_and_amended_provisions_that_cannot_be_met() {
    Amendment own = Amendment.builder()
        .id("own")
        .opensOn(day("2022-02-01"))
        .consent(ConsentRule.atLeast(3))
        .provisions(amending(ConsentRule.allOf(ConsentRule.everyPartner(), ConsentRule.atLeast(9))))
        .build();

    assertThat(findings(agreement(EMMEN, COEVORDEN).addActs(own).build()))
        .anyMatch(line -> line.startsWith("own-rule-unreachable: 'own': its own rule"))
        .anyMatch(line -> line.startsWith("rule-unreachable: The rule of consent for amendments"));
  }

  @Test
  void should_find_a_rule_that_names_an_outsider() {
    assertThat(findings(agreement(EMMEN, COEVORDEN)
            .addOthers(DRENTHE)
            .provisions(amending(
                ConsentRule.among(List.of(EMMEN.id(), DRENTHE.id()), ConsentRule.atLeast(1))))
            .build()))
        .containsExactly("rule-names-outsider: A rule of consent names provincie Drenthe,"
            + " which neither takes part from the founding nor joins by an act.");
    assertThat(findings(agreement(EMMEN, COEVORDEN)
            .provisions(amending(ConsentRule.named(COEVORDEN)))
            .addActs(succeeds("2023-01-01", COEVORDEN, HARDENBERG))
            .build()))
        .isEmpty();
  }
}
