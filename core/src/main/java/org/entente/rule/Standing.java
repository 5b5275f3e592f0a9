package org.entente.rule;
/** Soon. */
public final class Standing { private Standing() {} }
