package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Scene;
import org.entente.Succession;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is odd without blocking anything, said once. */
@Tag("10.5")
class AuditTest {
  private static List<String> findings(Agreement agreement) {
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    return Audit.of(agreement).findings().stream()
        .filter(finding -> !finding.code().equals("given"))
        .map(finding -> finding.code() + ": " + english.of(finding))
        .toList();
  }

  private static Agreement founded(Decision... decisions) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addDecisions(decisions)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-02"))
        .build();
  }

  @Test
  void should_say_once_that_no_decision_is_on_record() {
    assertThat(findings(founded()))
        .containsExactly(
            "no-decision: No decision to sign is on record behind any of the 2 signatures.");
  }

  @Test
  void should_name_the_signature_without_decision_where_others_have_one() {
    assertThat(findings(founded(Decision.of(EMMEN, day("2021-12-01")))))
        .containsExactly("signature-without-decision: gemeente Coevorden signed on 2 January 2022 "
            + "with no decision to sign on record.");
    Agreement single = founded().withSignatures(signs(EMMEN, "2022-01-01"));
    assertThat(findings(single))
        .containsExactly("signature-without-decision: gemeente Emmen signed on 1 January 2022 "
            + "with no decision to sign on record.");
  }

  @Test
  void should_find_parties_that_are_listed_for_nothing() {
    Agreement agreement = Scene.agreement(EMMEN, COEVORDEN)
        .addOthers(BORGER_ODOORN, ASSEN, DRENTHE, HARDENBERG)
        .addActs(
            joins(BORGER_ODOORN).build(),
            Succession.builder()
                .id("merger")
                .on(day("2023-01-01"))
                .addPredecessors(COEVORDEN.id(), HARDENBERG.id())
                .addSuccessors(ASSEN)
                .build())
        .build();

    assertThat(findings(agreement))
        .containsExactly(
            "party-listed-twice: gemeente Borger-Odoorn is listed among the other parties, "
                + "but 'borger-odoorn' brings it in already.",
            "party-listed-twice: gemeente Assen is listed among the other parties, "
                + "but 'merger' brings it in already.",
            "party-unmentioned: provincie Drenthe is listed among the other parties, "
                + "but no fact, act or rule mentions it.",
            "act-without-date: 'borger-odoorn' has no dated fact, so it never opens.");
  }
}
