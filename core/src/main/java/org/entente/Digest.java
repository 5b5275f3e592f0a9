package org.entente;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The digest of a text, so that a signature can name the very text it signed. It is compared, never
 * computed or verified. Immutable and thread-safe.
 *
 * @param algorithm the algorithm's token in lower case, as {@code sha-256}
 * @param hex the digest in lower-case hexadecimal, an even number of 8 to 256 digits; 64 for
 *     {@code sha-256}
 * @since 0.1
 */
public record Digest(String algorithm, String hex) {
  private static final Pattern ALGORITHM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){4,128}");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the algorithm is no lower-case token, or the digits are not
   *     lower-case hexadecimal of the stated length
   */
  public Digest {
    String token =
        "a digest's algorithm must be a lower-case token such as 'sha-256', but it was '%s'";
    Check.that(ALGORITHM.matcher(algorithm).matches(), token, algorithm);
    boolean fits =
        HEX.matcher(hex).matches() && (!algorithm.equals("sha-256") || hex.length() == 64);
    String digits =
        "a digest must be lower-case hexadecimal, 64 digits for sha-256, but it was '%s'";
    Check.that(fits, digits, hex);
  }

  /**
   * Returns a SHA-256 digest.
   *
   * @param hex its 64 hexadecimal digits, in either case
   * @return the digest
   * @throws IllegalArgumentException if they are not 64 hexadecimal digits
   */
  public static Digest sha256(String hex) {
    return new Digest("sha-256", hex.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the digest written as {@link #toString()} writes it.
   *
   * @param text algorithm, colon, digits
   * @return the digest
   * @throws IllegalArgumentException if it is not written so
   */
  public static Digest parse(String text) {
    int colon = text.indexOf(':');
    Check.that(
        colon >= 0, "a digest must be written as 'sha-256:' and its digits, but it was '%s'", text);
    return new Digest(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Returns the algorithm and the digits, as {@code sha-256:9f86…}. */
  @Override
  public String toString() {
    return algorithm + ":" + hex;
  }
}
