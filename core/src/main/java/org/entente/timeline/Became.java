package org.entente.timeline;

import java.util.function.Function;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Step;

/**
 * Tells what became of a proceeding, by codes that begin with what it is: {@code act-pending}. Of
 * one that is complete there is more to tell, and the reader tells it.
 */
record Became(Step about, String subject, Function<Outcome.Complete, Step> complete)
    implements Outcome.Visitor<Step> {
  @Override
  public Step pending(Pending pending) {
    return about.withCode(subject + "-pending");
  }

  @Override
  public Step failed(Outcome.Failed failed) {
    Step dated = about.withCode(subject + "-failed").withOn(failed.failedOn());
    return dated.with("reason", failed.reason().code());
  }

  @Override
  public Step agreed(Outcome.Agreed agreed) {
    return complete.apply(agreed);
  }

  @Override
  public Step inEffect(Outcome.InEffect inEffect) {
    return complete.apply(inEffect);
  }
}
