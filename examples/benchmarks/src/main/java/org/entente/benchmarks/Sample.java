package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.Signature;

/**
 * Generated agreements: founders that all signed, and accessions, each signed by every party then
 * bound and by the newcomer, but for the last, which lacks two.
 */
public final class Sample {
  static final LocalDate FOUNDING = LocalDate.of(1950, 1, 1);
  /** After everything that is dated. */
  static final LocalDate LATER = LocalDate.of(2020, 1, 1);

  /** In which order the signatures of one accession stand in the file. */
  public enum Order {
    AS_BOUND,
    SHUFFLED
  }

  private final int founders;
  private final int accessions;
  private final List<Party> parties = new ArrayList<>();
  private Order order = Order.AS_BOUND;
  private boolean allAtOnce;
  private int lacking = 2;

  private Sample(int founders, int accessions) {
    this.founders = founders;
    this.accessions = accessions;
    for (int i = 0; i < founders + accessions; i++) {
      parties.add(Party.of("gm" + (10_000 + i), "Gemeente " + i));
    }
  }

  /** One founder times one accession, as in "97x20". */
  static Sample of(String size) {
    String[] parts = size.split("x");
    return new Sample(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  Sample in(Order next) {
    order = next;
    return this;
  }

  /** All accessions open on one day, and become complete one after another. */
  Sample atOnce() {
    allAtOnce = true;
    return this;
  }

  /** How many signatures the last accession lacks. */
  Sample lacking(int count) {
    lacking = count;
    return this;
  }

  String lastAct() {
    return id(accessions - 1);
  }

  private static String id(int accession) {
    return "accession-" + accession;
  }

  Agreement agreement() {
    List<Accession> acts = new ArrayList<>();
    for (int i = 0; i < accessions; i++) {
      acts.add(accession(i));
    }
    return Agreement.builder()
        .id("sample")
        .title("Bestuursovereenkomst")
        .addAllFounders(parties.subList(0, founders))
        .addAllSignatures(signatures(founders, FOUNDING, FOUNDING))
        .addAllActs(acts)
        .build();
  }

  private Accession accession(int number) {
    LocalDate opening = allAtOnce ? FOUNDING.plusDays(1) : opening(number);
    List<Signature> signatures = signatures(founders + number + 1, opening, opening(number));
    if (number == accessions - 1) {
      signatures = signatures.subList(Math.min(lacking, signatures.size()), signatures.size());
    }
    return Accession.builder()
        .id(id(number))
        .party(parties.get(founders + number))
        .opensOn(opening)
        .addAllSignatures(signatures)
        .build();
  }

  private static LocalDate opening(int accession) {
    return FOUNDING.plusDays(1 + 40L * accession);
  }

  /**
   * Each has its own date, as when read from a file; the last one signs thirty days after the given
   * day.
   */
  private List<Signature> signatures(int count, LocalDate first, LocalDate last) {
    List<Signature> signatures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = i + 1 == count
          ? last.plusDays(count == founders ? 0 : 30)
          : first.plusDays(count == founders ? 0 : i % 30);
      signatures.add(Signature.of(parties.get(i), LocalDate.ofEpochDay(day.toEpochDay())));
    }
    if (order == Order.SHUFFLED) {
      Collections.shuffle(signatures, new Random(count));
    }
    return signatures;
  }

  static int signatures(Agreement agreement) {
    int count = agreement.signatures().size();
    for (var act : agreement.acts()) {
      count += ((Accession) act).signatures().size();
    }
    return count;
  }
}
