package org.entente.timeline;

import java.util.function.Consumer;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Step;

/**
 * Tells what became of a proceeding, by codes that begin with what it is: {@code act-pending}. Of
 * one that is complete there is more to tell, and the reader tells it.
 */
record Became(Steps steps, String subject, Step about, Consumer<Outcome.Complete> complete)
    implements Outcome.Visitor<Steps> {
  @Override
  public Steps pending(Pending pending) {
    steps.add(about.withCode(subject + "-pending"));
    return steps;
  }

  @Override
  public Steps failed(Outcome.Failed failed) {
    steps.addFailed(about.withCode(subject + "-failed"), failed);
    return steps;
  }

  @Override
  public Steps agreed(Outcome.Agreed agreed) {
    complete.accept(agreed);
    return steps;
  }

  @Override
  public Steps inEffect(Outcome.InEffect inEffect) {
    complete.accept(inEffect);
    return steps;
  }
}
