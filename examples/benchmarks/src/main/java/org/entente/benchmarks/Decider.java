package org.entente.benchmarks;

import java.time.LocalDate;
import org.entente.Agreement;

/** A way to decide who the parties are on a day, and who is missing in the last accession. */
interface Decider {
  Answer decide(Agreement agreement, LocalDate day);
}
