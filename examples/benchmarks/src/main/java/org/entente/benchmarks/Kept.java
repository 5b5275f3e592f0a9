package org.entente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.timeline.Timeline;
import org.openjdk.jol.info.GraphLayout;

/**
 * What stays in memory, by a walk over all that is reached. Prints the bytes for each signature of
 * a decided agreement, its dossier aside and with it, and for each of some small agreements in a
 * list.
 */
public final class Kept {
  private static final int SMALL = 1_000;

  private Kept() {}

  public static void main(String[] arguments) {
    Agreement large = Sample.of("1000x100").agreement();
    double signatures = Sample.signatures(large);
    double dossier = bytes(large);
    Timeline decided = Timeline.of(large);
    double answered = decided.on(Sample.LATER).partners().size();
    double whole = bytes(decided);
    Agreement sample = Sample.of("5x3").agreement();
    List<Timeline> small = new ArrayList<>();
    for (int i = 0; i < SMALL; i++) {
      Agreement own = Sample.of("5x3").agreement().withId(AgreementId.of("agreement-" + i));
      small.add(Timeline.of(own));
    }
    double one = bytes(Timeline.of(sample));
    System.out.println((whole - dossier) / signatures
        + " "
        + whole / signatures
        + " "
        + bytes(small) / SMALL
        + " "
        + (answered > 0 ? one : 0));
  }

  private static double bytes(Object root) {
    return GraphLayout.parseInstance(root).totalSize();
  }
}
