package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Withdrawal;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.timeline.Timeline;

/**
 * The order in which a dossier lists its facts and acts never matters, and saying a thing twice
 * adds nothing.
 */
@Tag("3.3")
class OrderLaws {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void the_order_of_facts_never_matters(
      @ForAll("agreements") Agreement agreement, @ForAll Random random) {
    assertThat(View.of(shuffledFacts(agreement, random)).withoutReasons())
        .isEqualTo(View.of(agreement).withoutReasons());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void the_order_of_acts_never_matters(
      @ForAll("agreements") Agreement agreement, @ForAll Random random) {
    Agreement shuffled = agreement.withActs(shuffled(agreement.acts(), random));
    assertThat(View.of(shuffled)).isEqualTo(View.of(agreement));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void the_order_of_acts_never_matters_to_the_order_of_partners(
      @ForAll("agreements") Agreement agreement, @ForAll Random random) {
    Agreement shuffled = agreement.withActs(shuffled(agreement.acts(), random));
    Timeline one = Timeline.of(agreement);
    Timeline other = Timeline.of(shuffled);
    View.DAYS.forEach(
        day -> assertThat(other.on(day).partners()).isEqualTo(one.on(day).partners()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void a_duplicate_changes_nothing(@ForAll("agreements") Agreement agreement) {
    List<Act> twice = agreement.acts().stream().map(OrderLaws::twice).toList();
    Agreement doubled = agreement
        .withActs(twice)
        .withDecisions(twice(agreement.decisions()))
        .withSignatures(twice(agreement.signatures()))
        .withAbstentions(twice(agreement.abstentions()))
        .withObjections(twice(agreement.objections()))
        .withRevocations(twice(agreement.revocations()))
        .withNonRenewals(twice(agreement.nonRenewals()));
    assertThat(View.of(doubled)).isEqualTo(View.of(agreement));
  }

  private static Act twice(Act act) {
    Act with = act instanceof Withdrawal withdrawal
        ? withdrawal.withPostponements(twice(withdrawal.postponements()))
        : act;
    return with instanceof ConsensualAct consensual
        ? consensual
            .withDecisions(twice(consensual.decisions()))
            .withSignatures(twice(consensual.signatures()))
            .withAbstentions(twice(consensual.abstentions()))
            .withObjections(twice(consensual.objections()))
            .withRevocations(twice(consensual.revocations()))
        : with;
  }

  private static <T> List<T> twice(List<T> facts) {
    List<T> twice = new ArrayList<>(facts);
    twice.addAll(facts);
    return twice;
  }

  static Agreement shuffledFacts(Agreement agreement, Random random) {
    List<Act> acts = new ArrayList<>();
    agreement.acts().forEach(act -> acts.add(shuffledFacts(act, random)));
    return agreement
        .withActs(acts)
        .withDecisions(shuffled(agreement.decisions(), random))
        .withSignatures(shuffled(agreement.signatures(), random))
        .withAbstentions(shuffled(agreement.abstentions(), random))
        .withObjections(shuffled(agreement.objections(), random))
        .withRevocations(shuffled(agreement.revocations(), random))
        .withNonRenewals(shuffled(agreement.nonRenewals(), random));
  }

  private static Act shuffledFacts(Act act, Random random) {
    Act with = act instanceof Withdrawal withdrawal
        ? withdrawal.withPostponements(shuffled(withdrawal.postponements(), random))
        : act;
    return with instanceof ConsensualAct consensual
        ? consensual
            .withDecisions(shuffled(consensual.decisions(), random))
            .withSignatures(shuffled(consensual.signatures(), random))
            .withAbstentions(shuffled(consensual.abstentions(), random))
            .withObjections(shuffled(consensual.objections(), random))
            .withRevocations(shuffled(consensual.revocations(), random))
        : with;
  }

  private static <T> List<T> shuffled(List<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
