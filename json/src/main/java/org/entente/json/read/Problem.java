package org.entente.json.read;

/**
 * One thing that is wrong.
 *
 * @param expected what should have been there, or the rule that is broken
 * @param found what was there; empty if the rule says it
 */
public record Problem(Where where, String expected, String found) {}
