package org.entente.register;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.Given;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;

/** The row of one outcome. */
final class OutcomeRow implements Outcome.Visitor<Row> {
  private final Optional<String> act;
  private final String kind;

  OutcomeRow(Optional<String> act, String kind) {
    this.act = act;
    this.kind = kind;
  }

  @Override
  public Row pending(Pending pending) {
    Tally tally = pending.tally();
    return RowFactory.create(
        act.orElse(null),
        kind,
        "pending",
        null,
        null,
        null,
        null,
        false,
        pending.opening().orElse(null),
        pending.closing().orElse(null),
        pending.canStillPass(),
        tally.have(),
        tally.need(),
        Rows.texts(pending.missing()));
  }

  @Override
  public Row agreed(Outcome.Agreed agreed) {
    return complete(
        "agreed", agreed.completedOn(), agreed.effectiveOn().orElse(null), agreed.given());
  }

  @Override
  public Row inEffect(Outcome.InEffect inEffect) {
    return complete(
        "in-effect", inEffect.completedOn(), inEffect.effectiveOn(), inEffect.given());
  }

  @Override
  public Row failed(Outcome.Failed failed) {
    return settled("failed", null, null, failed.failedOn(), failed.reason().code(), false);
  }

  private Row complete(
      String state, LocalDate completedOn, LocalDate effectiveOn, Optional<Given> given) {
    return settled(state, completedOn, effectiveOn, null, null, given.isPresent());
  }

  private Row settled(
      String state,
      LocalDate completedOn,
      LocalDate effectiveOn,
      LocalDate failedOn,
      String reason,
      boolean isGiven) {
    return RowFactory.create(
        act.orElse(null),
        kind,
        state,
        completedOn,
        effectiveOn,
        failedOn,
        reason,
        isGiven,
        null,
        null,
        null,
        null,
        null,
        new String[0]);
  }
}
