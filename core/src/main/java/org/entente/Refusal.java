package org.entente;

import org.jspecify.annotations.Nullable;

/**
 * A value that breaks a rule of its noun, as a term that ends before it starts. Its message is in
 * English; {@code org.entente.words.Messages} tells it in Dutch too.
 *
 * @since 0.1
 */
public final class Refusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Which rule, and what was there instead; once it was serialized, the message has it. */
  private final transient @Nullable Wording wording;

  Refusal(Wording wording) {
    super(wording.toString());
    this.wording = wording;
  }

  /**
   * Returns which rule is broken, and by which value.
   *
   * @return the sentence of the message
   */
  public Wording wording() {
    return wording == null ? Wording.of("%s", String.valueOf(getMessage())) : wording;
  }
}
