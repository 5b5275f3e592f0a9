package org.entente.testkit.jqwik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Anchors;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.answer.Membership;
import org.entente.answer.Violation;
import org.entente.rule.Rule;
import org.entente.testkit.Cast;
import org.entente.testkit.Question;

/**
 * The laws that any rule should keep. A test class implements this and names its rule; jqwik then
 * tries each law on generated questions:
 *
 * <pre>{@code
 * class OnlyMunicipalitiesJoinLaws implements RuleLaws {
 *   @Override
 *   public Rule rule() {
 *     return MyRules.onlyMunicipalitiesJoin();
 *   }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface RuleLaws {
  /**
   * Returns the rule that is tried.
   *
   * @return the rule
   */
  Rule rule();

  /**
   * Returns what the rule is asked. Override it to ask about acts and positions that bear on the
   * rule.
   *
   * @return the generator; those of {@link Dossiers#ofEverything()} by default
   */
  @Provide
  default Arbitrary<Question> questions() {
    return Dossiers.ofEverything().questions();
  }

  /**
   * Asked twice, the rule answers alike.
   *
   * @param question the question
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  default void a_rule_answers_alike_when_asked_twice(@ForAll("questions") Question question) {
    require(
        question.ask(rule()).equals(question.ask(rule())), "asked twice, it answered otherwise");
  }

  /**
   * The order in which facts and parties are listed does not matter.
   *
   * @param question the question
   * @param seed how they are shuffled
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  default void order_never_matters(@ForAll("questions") Question question, @ForAll long seed) {
    ConsensualAct act = question.act();
    Random random = new Random(seed);
    ConsensualAct shuffled = act.withSignatures(shuffled(act.signatures(), random))
        .withDecisions(shuffled(act.decisions(), random))
        .withAbstentions(shuffled(act.abstentions(), random))
        .withObjections(shuffled(act.objections(), random))
        .withRevocations(shuffled(act.revocations(), random));
    List<Membership> members = shuffled(question.standing().members(), random);
    Question other =
        new Question(shuffled, question.standing().toBuilder().members(members).build());
    require(
        Set.copyOf(question.ask(rule())).equals(Set.copyOf(other.ask(rule()))),
        "in another order of facts or parties, it answered otherwise");
  }

  /**
   * A fact that is recorded twice counts once.
   *
   * @param question the question
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  default void a_duplicate_changes_nothing(@ForAll("questions") Question question) {
    ConsensualAct act = question.act();
    ConsensualAct twice = act.withSignatures(twice(act.signatures()))
        .withDecisions(twice(act.decisions()))
        .withAbstentions(twice(act.abstentions()))
        .withObjections(twice(act.objections()))
        .withRevocations(twice(act.revocations()));
    require(
        question.ask(rule()).equals(question.about(twice).ask(rule())),
        "with each fact recorded twice, it answered otherwise");
  }

  /**
   * What is dated after the day of the question is not seen.
   *
   * @param question the question
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  default void nothing_dated_later_is_seen(@ForAll("questions") Question question) {
    Optional<LocalDate> opening = question.act().opening();
    Optional<LocalDate> closing = question.act().closesOn();
    Assume.that(opening.isEmpty() || closing.isEmpty() || !closing.get().isBefore(opening.get()));
    ConsensualAct act = Acts.openingOn(question.act(), opening);
    LocalDate day = question.standing().day();
    ConsensualAct seen = act.withSignatures(until(act.signatures(), day))
        .withDecisions(until(act.decisions(), day))
        .withAbstentions(until(act.abstentions(), day))
        .withObjections(until(act.objections(), day))
        .withRevocations(until(act.revocations(), day));
    require(
        question.about(act).ask(rule()).equals(question.about(seen).ask(rule())),
        "without the facts that are dated later, it answered otherwise");
  }

  /**
   * A signature never hurts: when a party signs everything on the day of the question, after a
   * decision to do so and each step of its own authority that the provisions ask, nothing is
   * violated that was not violated before. A party that objects, refuses or takes back on that very
   * day is left out: what it signs on it does not stand.
   *
   * @param question the question
   * @param signer which party signs
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  default void a_signature_never_hurts(
      @ForAll("questions") Question question, @ForAll("parties") Party signer) {
    LocalDate day = question.standing().day();
    ConsensualAct act = question.act().withoutWrongFacts();
    Provisions provisions = question.standing().provisions();
    Assume.that(act.opening().filter(opening -> !opening.isAfter(day)).isPresent());
    Assume.that(act.closing(provisions, Anchors.knownOn(day, Map.of()))
        .filter(closing -> closing.isBefore(day))
        .isEmpty());
    Assume.that(act.objections().stream()
        .noneMatch(each -> each.party().equals(signer.id()) && each.on().equals(day)));
    Assume.that(act.revocations().stream()
        .noneMatch(each -> each.party().equals(signer.id()) && each.on().equals(day)));
    Assume.that(act.decisions().stream()
        .noneMatch(each -> each.kind() == DecisionKind.REFUSED
            && each.party().equals(signer.id())
            && each.on().equals(day)));
    List<Decision> decisions = new ArrayList<>(question.act().decisions());
    decisions.add(Decision.of(signer, day));
    provisions
        .authority()
        .forEach(
            step -> decisions.add(Decision.of(signer, day).as(step.kind()).withBody(step.body())));
    ConsensualAct signed =
        question.act().withSignature(Signature.of(signer, day)).withDecisions(decisions);
    Set<String> before = unmet(question.ask(rule()));
    Set<String> after = unmet(question.about(signed).ask(rule()));
    require(
        before.containsAll(after),
        "with one more signature, it found " + after + " besides " + before);
  }

  /**
   * Returns who may sign.
   *
   * @return the generator
   */
  @Provide
  default Arbitrary<Party> parties() {
    return Arbitraries.of(Cast.PARTIES);
  }

  private static Set<String> unmet(List<Violation> violations) {
    Set<String> unmet = new TreeSet<>();
    for (Violation violation : violations) {
      unmet.add(violation.code()
          + violation.party().map(id -> " " + id).orElse("")
          + violation.instrument().map(id -> " " + id).orElse(""));
    }
    return unmet;
  }

  private static <T> List<T> shuffled(List<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static <T> List<T> twice(List<T> values) {
    List<T> twice = new ArrayList<>(values);
    twice.addAll(values);
    return twice;
  }

  private static <F extends Fact> List<F> until(List<F> facts, LocalDate day) {
    return facts.stream().filter(fact -> !fact.on().isAfter(day)).toList();
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new AssertionError(otherwise);
    }
  }
}
