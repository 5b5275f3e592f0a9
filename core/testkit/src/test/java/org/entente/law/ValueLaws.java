package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tag;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.answer.Outcome;
import org.entente.rule.Rules;
import org.entente.testkit.Cast;
import org.entente.testkit.Question;
import org.entente.testkit.jqwik.Any;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;

/** Values are equal exactly if all they say is equal, whoever made them. */
@Tag("2")
class ValueLaws {
  private static final Map<String, RandomGenerator<?>> GENERATORS = generators();

  private static Map<String, RandomGenerator<?>> generators() {
    Map<String, RandomGenerator<?>> generators = new HashMap<>();
    Any.all().forEach((noun, values) -> generators.put(noun, values.generator(1000)));
    RandomGenerator<Agreement> dossiers = Dossiers.ofEverything().agreements().generator(1000);
    RandomGenerator<Question> questions = Dossiers.ofEverything().questions().generator(1000);
    generators.put("events", dossiers.map(agreement -> Timeline.of(agreement).events()));
    generators.put("findings", dossiers.map(agreement -> Audit.of(agreement).findings()));
    generators.put(
        "explanation",
        dossiers.map(each -> Timeline.of(each).why(Cast.PARTIES.get(1), Cast.day(6))));
    generators.put("outcomes", dossiers.map(ValueLaws::settled));
    generators.put(
        "members",
        dossiers.map(agreement -> Timeline.of(agreement).on(Cast.day(8)).members()));
    generators.put("violations", questions.map(question -> question.ask(Rules.implied())));
    generators.put(
        "tally", questions.map(question -> Rules.tally(question.act(), question.standing())));
    return generators;
  }

  private static List<Outcome> settled(Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    List<Outcome> outcomes = new ArrayList<>();
    for (Act act : agreement.acts()) {
      outcomes.add(timeline.outcome(act.id(), LocalDate.MAX));
    }
    outcomes.removeIf(Outcome::isPending);
    return outcomes;
  }

  @Provide
  Arbitrary<String> nouns() {
    return Arbitraries.of(GENERATORS.keySet());
  }

  private static Object made(String noun, long seed) {
    return GENERATORS.get(noun).next(new Random(seed)).value();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_is_made_twice_of_the_same_parts_is_equal(
      @ForAll("nouns") String noun, @ForAll long seed) {
    Object one = made(noun, seed);
    Object other = made(noun, seed);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(other).isEqualTo(one);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void values_are_equal_exactly_if_all_they_say_is(
      @ForAll("nouns") String noun, @ForAll long seed, @ForAll long otherSeed) {
    Object one = made(noun, seed);
    Object other = made(noun, otherSeed);
    boolean alike = one.toString().equals(other.toString());
    assertThat(one.equals(other)).as(one + " and " + other).isEqualTo(alike);
    assertThat(other.equals(one)).isEqualTo(alike);
    assertThat(one.equals(null)).isFalse();
    assertThat(one.equals(new Object())).isFalse();
  }
}
