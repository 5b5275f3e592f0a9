package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Anchors;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.testkit.jqwik.Feature;

/** A rule of effect never contradicts itself. */
@Tag("5.1")
class EffectRuleLaws {
  @Provide
  Arbitrary<EffectRule> rules() {
    return Dossiers.ofEverything().effectRules();
  }

  @Provide
  Arbitrary<EffectRule> forwardRules() {
    return Dossiers.ofEverything().without(Feature.RETROACTION).effectRules();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void effect_never_comes_exactly_from_the_day_on_which_it_is_too_late(
      @ForAll("rules") EffectRule rule) {
    for (LocalDate day : View.DAYS) {
      boolean late = rule.tooLateFrom().filter(from -> !from.isAfter(day)).isPresent();
      EffectDay effect = rule.effectOf(day, Anchors.knownOn(day, Map.of()));
      boolean hangs = !rule.anchors().isEmpty();
      assertThat(effect.isNever()).as("on " + day).isEqualTo(late || (hangs && effect.isNever()));
      assertThat(rule.dayOfEffect(day).isEmpty())
          .as("on " + day)
          .isEqualTo(late || (hangs && effect.day().isEmpty()));
    }
  }

  @Tag("5.5")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void effect_never_lies_before_completion_unless_a_rule_says_so(
      @ForAll("forwardRules") EffectRule rule) {
    for (LocalDate day : View.DAYS) {
      rule.dayOfEffect(day).ifPresent(effect -> assertThat(effect).isAfterOrEqualTo(day));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void completing_earlier_never_delays_effect(@ForAll("forwardRules") EffectRule rule) {
    LocalDate last = LocalDate.MIN;
    for (LocalDate day : View.DAYS) {
      Optional<LocalDate> effect = rule.dayOfEffect(day);
      assertThat(effect.orElse(LocalDate.MAX)).as("on " + day).isAfterOrEqualTo(last);
      last = effect.orElse(LocalDate.MAX);
    }
  }
}
