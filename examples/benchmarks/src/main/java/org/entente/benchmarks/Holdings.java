package org.entente.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.portfolio.Portfolio;
import org.entente.timeline.Timeline;

/**
 * Many small agreements in one portfolio. Prints the milliseconds of processor time for their
 * timelines and for the portfolio made of these, and the nanoseconds for the list of one party on a
 * day, and how many it has.
 */
public final class Holdings {
  private static final int ROUNDS = 200;

  private Holdings() {}

  private static Agreement agreement(int number, int all) {
    Agreement sample = Sample.of("5x3").agreement();
    int shift = 7 * number % Math.max(1, all / 20);
    Agreement.Builder builder =
        Agreement.builder().id(AgreementId.of("agreement-" + number)).title(sample.title());
    for (Party party : sample.founders()) {
      builder.addFounders(party.withId(moved(party, shift)));
    }
    sample
        .signatures()
        .forEach(each -> builder.addSignatures(each.withParty(moved(each.party().value(), shift))));
    return builder.build();
  }

  private static PartyId moved(Party party, int shift) {
    return moved(party.id().value(), shift);
  }

  private static PartyId moved(String id, int shift) {
    return PartyId.of("gm" + (Integer.parseInt(id.substring(2)) + shift));
  }

  private static long busy() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static void main(String[] arguments) {
    int all = Integer.parseInt(arguments[0]);
    List<Agreement> agreements = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      agreements.add(agreement(i, all));
    }
    decide(agreements.subList(0, Math.min(all, 20_000)));
    long start = busy();
    List<Timeline> timelines = decide(agreements);
    long decided = busy();
    Portfolio portfolio = Portfolio.of(timelines);
    long built = busy();
    Party party = agreements.get(0).founders().get(4);
    long listed = 0;
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = System.nanoTime();
      listed = portfolio.engagements(party, Sample.LATER).size();
      best = Math.min(best, System.nanoTime() - before);
    }
    System.out.println((decided - start) / 1_000_000 + " " + (built - decided) / 1_000_000 + " "
        + best + " " + listed);
  }

  private static List<Timeline> decide(List<Agreement> agreements) {
    List<Timeline> timelines = new ArrayList<>(agreements.size());
    agreements.forEach(each -> timelines.add(Timeline.of(each)));
    return timelines;
  }
}
