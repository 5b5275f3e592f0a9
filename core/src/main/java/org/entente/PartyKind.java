package org.entente;

import java.util.regex.Pattern;

/**
 * What sort of organisation a party is. The constants are the usual ones; {@link #of(String)} makes
 * others, for the list is open. Nothing in the rules depends on it. Immutable and thread-safe.
 *
 * @param token lower-case letters, digits and hyphens, at most 60, as {@code water-authority}
 * @since 0.1
 */
public record PartyKind(String token) {
  private static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  /** A municipality (Dutch: gemeente). */
  public static final PartyKind MUNICIPALITY = new PartyKind("municipality");

  /** A province (Dutch: provincie). */
  public static final PartyKind PROVINCE = new PartyKind("province");

  /** A water authority (Dutch: waterschap). */
  public static final PartyKind WATER_AUTHORITY = new PartyKind("water-authority");

  /** A ministry. */
  public static final PartyKind MINISTRY = new PartyKind("ministry");

  /** A state. */
  public static final PartyKind STATE = new PartyKind("state");

  /** An international organisation, a regional economic integration organisation among them. */
  public static final PartyKind INTERNATIONAL_ORGANISATION =
      new PartyKind("international-organisation");

  /** A company. */
  public static final PartyKind COMPANY = new PartyKind("company");

  /** A school, university or other institution of learning. */
  public static final PartyKind EDUCATION = new PartyKind("education");

  /** Any other organisation, and the default. */
  public static final PartyKind ORGANISATION = new PartyKind("organisation");

  /**
   * Checks the token.
   *
   * @throws IllegalArgumentException if it is not lower-case letters, digits and hyphens, starting
   *     with a letter, at most 60
   */
  public PartyKind {
    String rule =
        "a kind of party must be a lower-case token such as 'municipality', but it was '%s'";
    Check.that(TOKEN.matcher(token).matches(), rule, token);
  }

  /**
   * Returns the kind with a token.
   *
   * @param token the token, as the component asks
   * @return the kind
   * @throws IllegalArgumentException if it is no token
   */
  public static PartyKind of(String token) {
    return new PartyKind(token);
  }

  @Override
  public String toString() {
    return token;
  }
}
