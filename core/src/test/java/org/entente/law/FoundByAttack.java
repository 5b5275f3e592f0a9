package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.rule.Violation;
import org.junit.jupiter.api.Test;

/** What attacks have found, and must not come back. */
class FoundByAttack {
  /** It was built, and counted as a rule that asks nobody. */
  @Test
  void a_rule_that_is_null_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> ConsentRule.among(List.of(PartyId.of("a")), null));
    assertThatNullPointerException()
        .isThrownBy(() -> ConsentRule.excluding(List.of(PartyId.of("a")), null));
    assertThatNullPointerException().isThrownBy(() -> ConsentRule.allOf(ConsentRule.none(), null));
  }

  /** Its comparator was kept, so that equality held one way only. */
  @Test
  void the_order_of_a_callers_map_does_not_reach_a_violation() {
    SortedMap<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    folded.put("a", "1");
    Violation one = new Violation("mine.unmet", Optional.empty(), Optional.empty(), folded);
    Violation other = Violation.of("mine.unmet").with("A", "1");

    assertThat(one.equals(other)).isEqualTo(other.equals(one)).isFalse();
    assertThat(one.parameters().comparator()).isNull();
  }
}
