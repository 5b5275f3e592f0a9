package org.entente.timeline;
/** Soon. */
public final class Timeline { private Timeline() {} }
