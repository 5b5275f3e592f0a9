package org.entente.testkit.jqwik;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Expulsion;
import org.entente.Reinstatement;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Suspension;
import org.entente.Termination;
import org.entente.Withdrawal;

/** Acts with other parts than they had, whatever their kind. */
final class Acts {
  private Acts() {}

  static ConsensualAct openingOn(ConsensualAct act, Optional<LocalDate> day) {
    if (act instanceof Accession each) {
      return each.withOpensOn(day);
    }
    if (act instanceof Amendment each) {
      return each.withOpensOn(day);
    }
    if (act instanceof RoleChange each) {
      return each.withOpensOn(day);
    }
    if (act instanceof Substitution each) {
      return each.withOpensOn(day);
    }
    if (act instanceof Expulsion each) {
      return each.withOpensOn(day);
    }
    if (act instanceof Suspension each) {
      return each.withOpensOn(day);
    }
    if (act instanceof Reinstatement each) {
      return each.withOpensOn(day);
    }
    return act instanceof Withdrawal each
        ? each.withOpensOn(day)
        : ((Termination) act).withOpensOn(day);
  }
}
