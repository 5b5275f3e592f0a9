package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.testkit.Cast;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.testkit.jqwik.Feature;
import org.entente.timeline.Timeline;

/** What was known on a day stays what was known, and what is past stays past. */
@Tag("3.11")
class KnowledgeLaws {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  /** What proved wrong is known to an earlier reader only (3.11d): these say it of what did not. */
  @Provide
  Arbitrary<Agreement> agreementsWithoutErrors() {
    return Dossiers.ofEverything().without(Feature.ERRORS).agreements();
  }

  @Provide
  Arbitrary<Agreement> agreementsWithoutRetroaction() {
    return Dossiers.ofEverything().without(Feature.RETROACTION).agreements();
  }

  @Provide
  Arbitrary<Party> parties() {
    return net.jqwik.api.Arbitraries.of(Cast.PARTIES);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_was_known_on_a_day_never_changes_when_facts_are_recorded_later(
      @ForAll("agreements") Agreement agreement,
      @ForAll @IntRange(min = -1, max = 20) int known,
      @ForAll @IntRange(min = 1, max = 5) int later,
      @ForAll @IntRange(max = 25) int counted,
      @ForAll("parties") Party party) {
    Agreement more = withFacts(
        agreement, party, Cast.day(Math.min(counted, known + later)), Cast.day(known + later));
    assertThat(more.asKnownOn(Cast.day(known))).isEqualTo(agreement.asKnownOn(Cast.day(known)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_was_known_on_a_day_never_changes_when_facts_prove_wrong_later(
      @ForAll("agreementsWithoutErrors") Agreement agreement,
      @ForAll @IntRange(min = -1, max = 20) int known,
      @ForAll @IntRange(min = 1, max = 5) int later) {
    LocalDate from = Cast.day(known + later);
    Agreement wrong = agreement.withSignatures(agreement.signatures().stream()
        .map(each ->
            each.recordedOn().isBefore(from) ? each.withRecordedUntil(Optional.of(from)) : each)
        .toList());
    assertThat(wrong.asKnownOn(Cast.day(known))).isEqualTo(agreement.asKnownOn(Cast.day(known)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_was_known_on_the_earlier_of_two_days_is_known_on_both(
      @ForAll("agreementsWithoutErrors") Agreement agreement,
      @ForAll @IntRange(min = -1, max = 20) int one,
      @ForAll @IntRange(min = -1, max = 20) int other) {
    assertThat(agreement.asKnownOn(Cast.day(one)).asKnownOn(Cast.day(other)))
        .isEqualTo(agreement.asKnownOn(Cast.day(Math.min(one, other))));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void in_the_end_everything_is_known(@ForAll("agreementsWithoutErrors") Agreement agreement) {
    assertThat(agreement.asKnownOn(LocalDate.MAX)).isEqualTo(agreement);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void without_a_retroactive_act_no_later_fact_changes_a_past_standing(
      @ForAll("agreementsWithoutRetroaction") Agreement agreement,
      @ForAll @IntRange(min = 0, max = 15) int day,
      @ForAll("parties") Party party) {
    Agreement more = withFacts(agreement, party, Cast.day(day), Cast.day(day));
    assertThat(before(day, more)).isEqualTo(before(day, agreement));
  }

  private static Map<LocalDate, View.Position> before(int day, Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    Map<LocalDate, View.Position> positions = new TreeMap<>();
    for (int past = -1; past < day; past++) {
      positions.put(Cast.day(past), View.Position.of(timeline.on(Cast.day(past))));
    }
    return positions;
  }

  /** One more fact of each sort, about the founding and about each act that is dated already. */
  private static Agreement withFacts(
      Agreement agreement, Party party, LocalDate on, LocalDate recordedOn) {
    Signature signature = Signature.of(party, on).withRecordedOn(recordedOn);
    Decision decision = Decision.of(party, on).withRecordedOn(recordedOn);
    Objection objection = Objection.of(party, on).withRecordedOn(recordedOn);
    Revocation revocation = Revocation.of(party, on).withRecordedOn(recordedOn);
    List<Act> acts = new ArrayList<>();
    for (Act act : agreement.acts()) {
      acts.add(
          act instanceof ConsensualAct consensual && consensual.opening().isPresent()
              ? consensual
                  .withSignatures(plus(consensual.signatures(), signature))
                  .withDecisions(plus(consensual.decisions(), decision))
                  .withObjections(plus(consensual.objections(), objection))
                  .withRevocations(plus(consensual.revocations(), revocation))
              : act);
    }
    return agreement
        .withSignatures(plus(agreement.signatures(), signature))
        .withDecisions(plus(agreement.decisions(), decision))
        .withObjections(plus(agreement.objections(), objection))
        .withRevocations(plus(agreement.revocations(), revocation))
        .withActs(acts);
  }

  private static <T> List<T> plus(List<T> facts, T fact) {
    List<T> more = new ArrayList<>(facts);
    more.add(fact);
    return more;
  }
}
