package org.entente.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.json.EntenteJson;
import org.entente.json.RegisterEntry;
import org.entente.timeline.Timeline;

/**
 * A register of newline-delimited JSON is read, each agreement decided, and the parties counted.
 * Run in a JVM of its own, with a small heap.
 */
public final class Register {
  private Register() {}

  static void write(Path file, int agreements) throws IOException {
    EntenteJson json = EntenteJson.standard();
    Agreement sample = Sample.of("5x3").agreement();
    Stream<Agreement> all = IntStream.range(0, agreements)
        .mapToObj(i -> sample.withId(AgreementId.of("agreement-" + i)));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      json.writeRegister(all.iterator(), out);
    }
  }

  /**
   * Prints how many agreements it read, how many parties are bound by them, and the milliseconds of
   * processor time.
   */
  public static void main(String[] arguments) throws IOException {
    long[] counted = new long[2];
    try (Stream<RegisterEntry> entries =
        EntenteJson.standard().readRegister(Path.of(arguments[0]))) {
      entries.forEach(entry -> {
        counted[0]++;
        counted[1] += Timeline.of(entry.orThrow()).on(Sample.LATER).partners().size();
      });
    }
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    System.out.println(counted[0] + " " + counted[1] + " " + busy);
  }
}
