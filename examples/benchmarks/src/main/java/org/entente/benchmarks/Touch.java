package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Signature;

/**
 * The floor of deciding from objects: each signature's party and date are read once, and nothing is
 * decided.
 */
final class Touch {
  private Touch() {}

  static int read(Agreement agreement, LocalDate day) {
    int read = read(agreement.signatures(), day);
    for (Act act : agreement.acts()) {
      read += read(((Accession) act).signatures(), day);
    }
    return read;
  }

  private static int read(List<Signature> signatures, LocalDate day) {
    int read = 0;
    for (Signature signature : signatures) {
      if (!signature.on().isAfter(day)) {
        read += signature.party().hashCode();
      }
    }
    return read;
  }
}
