package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom a rule names, wherever in it. */
@Tag("4.2")
class NamedPartiesTest {
  @Test
  void should_mention_the_parties_named_anywhere_in_a_rule() {
    PartyId assen = Scene.ASSEN.id();
    PartyId hardenberg = Scene.HARDENBERG.id();
    ConsentRule rule = ConsentRule.allOf(
        ConsentRule.named(EMMEN),
        ConsentRule.anyOf(ConsentRule.weight(Map.of(COEVORDEN.id(), 1L), 1)),
        ConsentRule.among(List.of(DRENTHE.id()), ConsentRule.atLeast(1)),
        ConsentRule.after(
            Period.ofDays(1),
            ConsentRule.excluding(
                List.of(assen), ConsentRule.among(List.of(hardenberg), ConsentRule.none()))));

    assertThat(rule.mentioned())
        .containsExactly(assen, COEVORDEN.id(), DRENTHE.id(), EMMEN.id(), hardenberg);
    assertThat(ConsentRule.everyPartner().mentioned()).isEmpty();
  }

  @Test
  void should_name_each_party_once_in_the_order_of_ids() {
    assertThat(ConsentRule.named(List.of(EMMEN.id(), COEVORDEN.id())))
        .isEqualTo(ConsentRule.named(COEVORDEN, EMMEN));
    assertThat(ConsentRule.everyPartner()).hasToString("every partner");
    assertThat(ConsentRule.none()).hasToString("none");
    assertThat(EffectRule.onCompletion()).hasToString("on completion");
  }
}
