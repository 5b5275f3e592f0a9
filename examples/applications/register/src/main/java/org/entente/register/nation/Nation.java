package org.entente.register.nation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.entente.json.EntenteJson;

/**
 * The register of a made-up nation, shaped as the Dutch one is: a median of five parties, 97 at
 * most, some 22 arrangements a party, mergers each 1 January, and lines that are broken. Its lines
 * are written as they are drawn; equal seeds and sizes give equal bytes.
 *
 * @param size how many lines, at least 1
 * @param seed which nation
 * @param broken which share of the lines is broken, 0 to 1
 */
public record Nation(long size, long seed, double broken) {
  private static final double PARTIES_A_LINE = 7.2 / 22;
  private static final int FEWEST_PARTIES = 120;
  private static final EntenteJson JSON = EntenteJson.standard().compact();

  /** Checks the size and the share. */
  public Nation {
    if (size < 1 || !(broken >= 0 && broken <= 1)) {
      throw new IllegalArgumentException(
          "a nation needs a line, and a share of 0 to 1 of broken ones");
    }
  }

  /**
   * Writes the register.
   *
   * @param to where to; left open
   * @return how many lines are broken
   * @throws IOException if writing fails
   */
  public long write(OutputStream to) throws IOException {
    int parties = (int) Math.min(Integer.MAX_VALUE / 2, Math.round(size * PARTIES_A_LINE));
    Municipalities all = new Municipalities(seed, Math.max(FEWEST_PARTIES, parties));
    SplittableRandom random = new SplittableRandom(seed);
    long count = 0;
    for (long number = 0; number < size; number++) {
      String line = JSON.write(new Drawing(all, seed, number).draw());
      boolean isBroken = number > 0 && random.nextDouble() < broken;
      count += isBroken ? 1 : 0;
      to.write(isBroken
          ? Breakage.any(random).bytes(line)
          : line.getBytes(StandardCharsets.UTF_8));
      to.write('\n');
    }
    return count;
  }
}
