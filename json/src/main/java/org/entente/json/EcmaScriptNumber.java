package org.entente.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as ECMAScript writes them, which RFC 8785 asks for. */
final class EcmaScriptNumber {
  private static final int MOST_DIGITS = 17;

  private EcmaScriptNumber() {}

  /**
   * Returns a number's only text.
   *
   * @throws IllegalArgumentException if no double is that number: others would read another one
   */
  static String of(BigDecimal number) {
    double value = number.doubleValue();
    if (value == 0 && number.signum() == 0) {
      return "0";
    }
    if (value != 0 && !Double.isInfinite(value)) {
      BigDecimal shortest = shortest(value);
      if (shortest.compareTo(number) == 0) {
        return written(shortest);
      }
    }
    throw new IllegalArgumentException(
        "a number must be one that a double has, to have a canonical form, but not "
            + Shown.number(number.toString()));
  }

  /** The number of the fewest digits that reads as the value, the nearest of them. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean downReads = down.doubleValue() == value;
      boolean upReads = up.doubleValue() == value;
      if (downReads && upReads) {
        return exact.subtract(down).abs().compareTo(up.subtract(exact).abs()) <= 0 ? down : up;
      }
      if (downReads || upReads) {
        return downReads ? down : up;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  private static String written(BigDecimal number) {
    BigDecimal plain = number.abs().stripTrailingZeros();
    String digits = plain.unscaledValue().toString();
    int point = digits.length() - plain.scale();
    return (number.signum() < 0 ? "-" : "") + placed(digits, point);
  }

  /** Sets the point after so many digits, or uses an exponent where it would be far away. */
  private static String placed(String digits, int point) {
    if (digits.length() <= point && point <= 21) {
      return digits + "0".repeat(point - digits.length());
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
  }
}
