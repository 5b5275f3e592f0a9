package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.testkit.Cast;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.timeline.Timeline;

/**
 * A timeline answers alike whenever, however often and in whatever pieces it is asked, and time
 * runs one way.
 */
@Tag("3.2")
class DayLaws {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void asked_twice_it_answers_alike(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    View first = View.of(timeline, View.DAYS);
    List<LocalDate> backwards = new ArrayList<>(View.DAYS);
    java.util.Collections.reverse(backwards);
    assertThat(View.of(timeline, backwards)).isEqualTo(first);
    assertThat(View.of(agreement)).isEqualTo(first);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void asked_piecewise_it_answers_alike(
      @ForAll("agreements") Agreement agreement, @ForAll @IntRange(max = 19) int cut) {
    List<LocalDate> early = View.DAYS.subList(0, cut);
    List<LocalDate> late = View.DAYS.subList(cut, View.DAYS.size());
    Map<LocalDate, View.Day> pieces = new TreeMap<>();
    pieces.putAll(View.of(Timeline.of(agreement), late).days());
    pieces.putAll(View.of(Timeline.of(agreement), early).days());
    assertThat(pieces).isEqualTo(View.of(agreement).days());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void between_the_days_of_change_nothing_changes(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    TreeMap<LocalDate, View.Position> changes = new TreeMap<>();
    changes.put(LocalDate.MIN, View.Position.of(timeline.on(LocalDate.MIN)));
    timeline
        .standings()
        .forEach(standing -> changes.put(standing.day(), View.Position.of(standing)));
    List<LocalDate> days = new ArrayList<>(View.DAYS);
    days.add(LocalDate.MAX);
    for (LocalDate day : days) {
      assertThat(View.Position.of(timeline.on(day)))
          .as("on " + day)
          .isEqualTo(changes.floorEntry(day).getValue());
    }
  }

  /** Pending, agreed, in effect; and failed is for good. */
  @Tag("3.6")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void an_outcome_only_moves_forward(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (Act act : agreement.acts()) {
      Outcome last = timeline.outcome(act.id(), View.DAYS.get(0));
      for (LocalDate day : View.DAYS) {
        Outcome next = timeline.outcome(act.id(), day);
        assertThat(rank(next)).as(act.id() + " on " + day).isGreaterThanOrEqualTo(rank(last));
        if (rank(last) == 2) {
          assertThat(next).as(act.id() + " on " + day).isEqualTo(last);
        }
        last = next;
      }
    }
  }

  private static int rank(Outcome outcome) {
    return outcome.isPending() ? 0 : outcome instanceof Outcome.Agreed ? 1 : 2;
  }

  @Tag("9.1")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_is_not_in_force_binds_nobody(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : View.DAYS) {
      Standing standing = timeline.on(day);
      assertThat(standing.isInForce() || standing.members().isEmpty())
          .as("on " + day)
          .isTrue();
      assertThat(standing.day()).isEqualTo(day);
    }
    assertThat(timeline.on(Cast.day(-400)).isInForce()).isFalse();
  }
}
