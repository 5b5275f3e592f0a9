package org.entente.register.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.Party;
import org.entente.PartyKind;

/**
 * Who can be party to anything in a made-up nation. Neighbours have neighbouring numbers. Two of a
 * pair may merge on a 1 January, whoever asks: nothing is remembered, so that a nation can be of
 * any size.
 */
final class Municipalities {
  private static final List<String> BEGINNINGS = List.of(
      "Aal", "Bever", "Dalen", "Eik", "Groot", "Heer", "Kerk", "Lands", "Midden", "Nieuw", "Oost",
      "Peel", "Rijn", "Steen", "Veen", "Wester", "Zand", "Zuid");
  private static final List<String> ENDS = List.of(
      "beek", "berg", "broek", "burg", "dam", "drecht", "hoven", "kerk", "mond", "oord", "stede",
      "veld", "voort", "waard", "wijk", "zijl");
  private static final int FIRST_YEAR = 1996;
  private static final int YEARS = 31;
  private static final int MERGING_IN_PERCENT = 30;

  private final long seed;
  private final int count;

  Municipalities(long seed, int count) {
    this.seed = seed;
    this.count = count;
  }

  int count() {
    return count;
  }

  Party party(int number) {
    return Party.builder()
        .id("gm" + number)
        .name("Gemeente " + name(number))
        .kind(kind(number))
        .build();
  }

  /** The day on which a municipality and its neighbour become one, if they ever do. */
  Optional<LocalDate> mergesOn(int number) {
    SplittableRandom random = new SplittableRandom(seed ^ (31L * (number / 2) + 17));
    boolean isMerging = random.nextInt(100) < MERGING_IN_PERCENT && (number ^ 1) < count;
    return isMerging
        ? Optional.of(LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 1, 1))
        : Optional.empty();
  }

  /** What the two become. */
  Party merged(int number) {
    int pair = number / 2;
    return Party.builder()
        .id("gm" + 2 * pair + "-" + (2 * pair + 1))
        .name("Gemeente " + name(2 * pair) + "-" + name(2 * pair + 1))
        .kind(PartyKind.MUNICIPALITY)
        .build();
  }

  private static PartyKind kind(int number) {
    return switch (number % 40) {
      case 7 -> PartyKind.PROVINCE;
      case 19, 33 -> PartyKind.WATER_AUTHORITY;
      default -> PartyKind.MUNICIPALITY;
    };
  }

  private static String name(int number) {
    int names = BEGINNINGS.size() * ENDS.size();
    String name = BEGINNINGS.get(number % BEGINNINGS.size())
        + ENDS.get(number / BEGINNINGS.size() % ENDS.size());
    return number < names ? name : name + " " + (number / names + 1);
  }
}
