package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tag;
import org.entente.Act;
import org.entente.ActKind;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Fact;
import org.entente.Procedure;
import org.entente.Proceeding;

/**
 * The random dossiers have each kind of act, of fact and of rule, be it new: what is tried with
 * them, the reader, the writer and the schema, is tried with each.
 */
@Tag("13")
class EveryKindIsDrawn {
  private static final List<Agreement> SOME = Any.agreements().generator(1_000).stream(
          new Random(1))
      .map(Shrinkable::value)
      .limit(2_000)
      .toList();

  private static Stream<Act> acts() {
    return SOME.stream().flatMap(agreement -> agreement.acts().stream());
  }

  /** The kinds of a sealed type, by the names of their classes. */
  private static Stream<String> kinds(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(kind ->
            kind.isSealed() && !isGenerated(kind) ? kinds(kind) : Stream.of(kind.getSimpleName()));
  }

  private static boolean isGenerated(Class<?> noun) {
    return noun.getPermittedSubclasses()[0].getSimpleName().startsWith("Immutable");
  }

  private static Stream<ConsentRule> parts(ConsentRule rule) {
    return Stream.concat(Stream.of(rule), rule.rules().stream().flatMap(EveryKindIsDrawn::parts));
  }

  @Example
  void of_act() {
    assertThat(acts().map(Act::kind)).contains(ActKind.values());
  }

  @Example
  void of_fact() {
    Stream<Proceeding> proceedings = Stream.concat(
        SOME.stream(),
        acts().filter(ConsensualAct.class::isInstance).map(ConsensualAct.class::cast));
    Set<String> drawn = new TreeSet<>();
    proceedings
        .flatMap(each -> each.facts().stream())
        .map(Fact::getClass)
        .forEach(kind -> drawn.add(kind.getSuperclass().getSimpleName()));

    assertThat(drawn).containsAll(kinds(Fact.class).toList());
  }

  @Example
  void of_rule() {
    Set<String> drawn = new TreeSet<>();
    SOME.stream()
        .flatMap(agreement -> agreement.provisions().procedures().values().stream())
        .map(Procedure::consent)
        .flatMap(EveryKindIsDrawn::parts)
        .forEach(rule -> drawn.add(rule.getClass().getSimpleName()));

    assertThat(drawn).containsAll(kinds(ConsentRule.class).toList());
  }
}
