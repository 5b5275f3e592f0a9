package org.entente.course;

/**
 * What a timeline keeps of a proceeding: what was frozen for it, and what became of it.
 *
 * @param frozen what was frozen
 * @param progress what became of it
 */
public record Decided(Frozen frozen, Progress progress) {}
