package org.entente.examples;

/** The program cannot do what was asked; the message says why, in one line. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
