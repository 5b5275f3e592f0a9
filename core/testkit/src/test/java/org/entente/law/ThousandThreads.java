package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.answer.Outcome;
import org.entente.testkit.Cast;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.timeline.Timeline;

/** One timeline, and one answer of it, asked by a thousand threads at once. */
class ThousandThreads {
  private static final int THREADS = 1_000;

  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything()
        .agreements()
        .filter(agreement -> agreement.acts().size() > 2);
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void all_see_what_one_would(@ForAll("agreements") Agreement agreement)
      throws InterruptedException {
    Timeline shared = Timeline.of(agreement);
    List<Outcome> outcomes = new ArrayList<>();
    for (Act act : agreement.acts()) {
      outcomes.add(shared.outcome(act.id(), Cast.day(4)));
    }
    Set<Object> answers = ConcurrentHashMap.newKeySet();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<LocalDate> days = List.of(Cast.day(i % 15), Cast.day(4));
      Thread thread = new Thread(() -> answers.add(answer(start, shared, days, outcomes)));
      thread.start();
      threads.add(thread);
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    Timeline alone = Timeline.of(agreement);
    Set<Object> expected = ConcurrentHashMap.newKeySet();
    for (int i = 0; i < 15; i++) {
      List<LocalDate> days = List.of(Cast.day(i), Cast.day(4));
      List<Outcome> own = agreement.acts().stream()
          .map(act -> alone.outcome(act.id(), Cast.day(4)))
          .toList();
      expected.add(answer(new CountDownLatch(0), alone, days, own));
    }
    assertThat(answers).isEqualTo(expected);
  }

  private static Object answer(
      CountDownLatch start, Timeline timeline, List<LocalDate> days, List<Outcome> outcomes) {
    try {
      start.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return e;
    }
    List<Object> seen = new ArrayList<>();
    seen.add(View.of(timeline, days));
    outcomes.forEach(outcome -> seen.add(outcome.violations()));
    outcomes.forEach(outcome ->
        seen.add(outcome instanceof org.entente.answer.Pending pending ? pending.tally() : ""));
    seen.add(timeline.why(Cast.PARTIES.get(0), days.get(0)));
    return seen;
  }
}
