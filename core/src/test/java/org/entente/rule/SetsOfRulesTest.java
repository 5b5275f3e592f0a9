package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.unmet;

import java.util.List;
import org.entente.Amendment;
import org.entente.answer.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules are combined with one another, and with those of a service. */
@Tag("10.1")
class SetsOfRulesTest {
  private static final Standing TWO = standing("2023-05-01", EMMEN, COEVORDEN);

  @Test
  void should_know_which_rules_are_of_another_s_making() {
    Rule own = (act, standing) -> List.of();

    assertThat(Rules.implied().hasForeignRule()).isFalse();
    assertThat(Rules.implied().and(Rules.sameText()).hasForeignRule()).isFalse();
    assertThat(Rules.of(own).hasForeignRule()).isTrue();
    assertThat(Rules.implied().and(own).hasForeignRule()).isTrue();
  }

  @Test
  void should_find_what_each_rule_of_a_set_finds() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .given(given("2023-03-01"))
        .addSignatures(signs(EMMEN, "2022-03-01"))
        .opensOn(day("2023-01-01"))
        .build();

    assertThat(unmet(Rules.of(Rules.withinTheWindow(), Rules.nothingGiven())
            .check(amendment, standing("2023-05-01", EMMEN))))
        .containsExactly("signature-outside-window emmen", "given-not-proven");
    assertThat(unmet(Rules.of(Rules.nothingGiven()).check(amendment, TWO)))
        .containsExactly("given-not-proven");
    assertThat(Rules.of(new Rule[0]).check(amendment, TWO)).isEmpty();
  }

  @Test
  void should_know_whether_what_is_given_is_refused() {
    assertThat(Rules.implied().and(Rules.nothingGiven()).refusesGiven()).isTrue();
    assertThat(Rules.implied().refusesGiven()).isFalse();
  }
}
