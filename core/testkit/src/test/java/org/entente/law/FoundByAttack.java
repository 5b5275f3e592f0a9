package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.DoubleAdder;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Termination;
import org.entente.answer.Violation;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
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
    Violation one = Violation.of("mine.unmet").withParameters(folded);
    Violation other = Violation.of("mine.unmet").with("A", "1");

    assertThat(one.equals(other)).isEqualTo(other.equals(one)).isFalse();
    assertThat(one.parameters().comparator()).isNull();
  }

  /** It was built, and could be written by nobody. */
  @Test
  void half_a_character_is_refused_in_extensions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(Map.of("a", List.of("x\ud800"))))
        .withMessage("a text in extensions must be well-formed Unicode, but it has half a surrogate"
            + " pair at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(Map.of("a", Map.of("\udc00", 1))))
        .withMessageStartingWith("an extension's name must be well-formed Unicode");
    assertThat(Extensions.of(Map.of("😀", "😀")).get("😀")).contains("😀");
  }

  /** It threw an ArithmeticException. */
  @Test
  void a_number_whose_exponent_would_overflow_is_refused_in_extensions() {
    BigDecimal huge = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(Map.of("a", huge)))
        .withMessageContaining("exponent")
        .withMessageEndingWith("2147483649");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(Map.of("a", new BigDecimal("101e2147483647"))))
        .withMessageEndingWith("2147483649");
    for (String fits : new String[] {"9.9e2147483647", "101e-2147483647", "100e-2147483647"}) {
      Object kept = Extensions.of(Map.of("a", new BigDecimal(fits))).get("a").orElseThrow();
      assertThat(new BigDecimal(kept.toString())).isEqualTo(kept);
    }
    assertThat(Extensions.of(Map.of("a", new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE))))
        .isEqualTo(Extensions.of(Map.of("a", 0)));
  }

  /** Its fraction was lost without a word. */
  @Test
  void a_number_of_a_type_that_may_not_be_whole_is_refused_in_extensions() {
    DoubleAdder sum = new DoubleAdder();
    sum.add(1.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(Map.of("a", sum)))
        .withMessageEndingWith("java.util.concurrent.atomic.DoubleAdder");
    assertThat(Extensions.of(Map.of("a", (byte) 7, "b", (short) 7, "c", 7, "d", 7L)))
        .isEqualTo(Extensions.of(Map.of("a", 7L, "b", 7L, "c", 7L, "d", BigInteger.valueOf(7))));
  }

  /** Built level by level from one part held twice, it took for ever. */
  @Test
  void a_rule_that_holds_more_rules_than_can_be_asked_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> {
          ConsentRule rule = ConsentRule.everyPartner();
          for (int level = 1; level < 32; level++) {
            rule = ConsentRule.anyOf(rule, ConsentRule.after(Period.ofDays(1), rule));
          }
        })
        .withMessage("a rule must not hold more than 10000 rules");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> {
          EffectRule rule = EffectRule.onCompletion();
          for (int level = 1; level < 32; level++) {
            rule = EffectRule.latestOf(rule, rule);
          }
        })
        .withMessage("a rule must not hold more than 10000 rules");
  }

  /** Saying it threw a DateTimeParseException. */
  @Test
  void a_parameter_that_only_looks_like_a_day_is_said_as_it_is() {
    Violation strange = Violation.of("mine.consent-insufficient")
        .with("unit", "parties")
        .with("have", "2023-13-45")
        .with("need", 2);
    Violation far = strange.with("have", LocalDate.of(10_999, 12, 31));

    assertThat(Messages.in(Locale.ENGLISH).of(strange))
        .isEqualTo("Consent is not complete. Parties that consent: 2023-13-45; needed: 2.");
    assertThat(Messages.in(Locale.ENGLISH).of(far))
        .isEqualTo("Consent is not complete. Parties that consent: 31 December 10999; needed: 2.");
  }

  /** It threw, for no signature can bear such a day. */
  @Test
  void nothing_takes_effect_by_signatures_of_a_day_that_none_can_bear() {
    Agreement agreement = Agreement.builder()
        .id("a")
        .title("A")
        .addFounders(Party.of("p", "P"))
        .given(Given.of(LocalDate.of(1, 1, 1), "a letter"))
        .addActs(Termination.builder().id("ends").build())
        .build();
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : List.of(
        LocalDate.MIN, LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX)) {
      assertThat(timeline.outcome("ends", day).isPending()).isTrue();
      assertThat(timeline.earliestEffect("ends", day)).isEmpty();
    }
    for (LocalDate day : List.of(LocalDate.of(1, 1, 2), LocalDate.of(9999, 12, 31))) {
      assertThat(timeline.earliestEffect("ends", day)).contains(day);
    }
  }

  @Test
  void an_id_at_fault_is_called_by_its_noun() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgreementId.of(""))
        .withMessage("the id of an agreement must not be empty, but it was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartyId.of("x".repeat(59) + "😀".repeat(100)))
        .withMessage("the id of a party must have at most 200 characters, but it was '"
            + "x".repeat(59) + "…'");
  }
}
