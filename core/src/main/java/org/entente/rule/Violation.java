package org.entente.rule;
/** Soon. */
public final class Violation { private Violation() {} }
