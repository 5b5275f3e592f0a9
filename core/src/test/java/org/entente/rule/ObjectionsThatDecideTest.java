package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.standing;

import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.Proceeding;
import org.entente.answer.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An objection decides if the rule could be met without it. */
@Tag("3.6")
class ObjectionsThatDecideTest {
  private static final Standing TWO = standing("2023-05-01", EMMEN, COEVORDEN);

  @Test
  void should_tell_when_an_objection_decides() {
    Amendment two = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .consent(ConsentRule.atLeast(1))
        .addObjections(Objection.of(EMMEN, day("2023-03-01")))
        .build();
    Accession accession = joins(BORGER_ODOORN)
        .consent(ConsentRule.atLeast(1))
        .addObjections(Objection.of(BORGER_ODOORN, day("2023-03-01")))
        .build();

    assertThat(isBlocked(two, TWO)).isFalse();
    assertThat(isBlocked(two.withConsent(ConsentRule.atLeast(2)), TWO)).isTrue();
    assertThat(isBlocked(two.withConsent(ConsentRule.atLeast(3)), TWO)).isFalse();
    assertThat(isBlocked(accession, TWO)).isTrue();
    assertThat(isBlocked(accession.withObjections(), TWO)).isFalse();
  }

  @Test
  void should_tell_when_an_objection_defeats_the_founding() {
    Agreement founding = agreement(EMMEN, COEVORDEN).given(Optional.empty()).build();

    assertThat(isBlocked(founding, TWO)).isFalse();
    assertThat(isBlocked(founding.withObjections(Objection.of(EMMEN, day("2023-03-01"))), TWO))
        .isTrue();
    assertThat(isBlocked(founding.withObjections(Objection.of(HARDENBERG, day("2023-03-01"))), TWO))
        .isFalse();
  }

  private static boolean isBlocked(Proceeding proceeding, Standing standing) {
    return Rules.consents(proceeding, standing).isBlocked();
  }
}
