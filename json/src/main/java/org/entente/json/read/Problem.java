package org.entente.json.read;

/**
 * One thing that is wrong.
 *
 * @param code what sort of thing it is
 * @param expected what should have been there, or the rule that is broken
 * @param found what was there; empty if the rule says it
 * @param meant what was probably meant, as it is to be shown; empty if nothing comes near
 */
public record Problem(Where where, String code, String expected, String found, String meant) {
  public static final String UNEXPECTED = "unexpected-value";
  public static final String RULE = "broken-rule";
  public static final String UNKNOWN_PROPERTY = "unknown-property";
  public static final String REPEATED_PROPERTY = "repeated-property";
  public static final String MISSING_PROPERTY = "missing-property";
  public static final String UNKNOWN_ID = "unknown-id";
  public static final String NOT_JSON = "not-json";
  public static final String NOT_UTF_8 = "not-utf-8";
  public static final String TOO_MUCH = "too-much";
}
