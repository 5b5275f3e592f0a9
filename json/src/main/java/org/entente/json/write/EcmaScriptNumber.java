package org.entente.json.write;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.entente.json.text.Shown;

/** Numbers as ECMAScript writes them, which RFC 8785 asks for. */
public final class EcmaScriptNumber {
  private EcmaScriptNumber() {}

  /**
   * Returns a number's only text.
   *
   * @throws IllegalArgumentException if no double is that number: others would read another one
   */
  public static String of(BigDecimal number) {
    double value = number.doubleValue();
    if (!Double.isInfinite(value)) {
      BigDecimal shortest = shortest(value);
      if (shortest.compareTo(number) == 0) {
        return written(shortest);
      }
    }
    throw new IllegalArgumentException(
        "a number must be one that a double has, to have a canonical form, but not "
            + Shown.number(number.toString()));
  }

  /**
   * The number of the fewest digits that reads as the value: the nearest of them, and of two as
   * near the even one.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; ; digits++) {
      // Upwards a power of two reaches further: what is not the nearest may yet read as it there.
      for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
        BigDecimal rounded = exact.round(new MathContext(digits, mode));
        if (rounded.doubleValue() == value) {
          return rounded;
        }
      }
    }
  }

  private static String written(BigDecimal number) {
    BigDecimal plain = number.abs().stripTrailingZeros();
    String digits = plain.unscaledValue().toString();
    int point = digits.length() - plain.scale();
    return (number.signum() < 0 ? "-" : "") + placed(digits, point);
  }

  /** Sets the point after so many digits, or uses an exponent where it would be far away. */
  private static String placed(String digits, int point) {
    if (point <= -6 || point > 21) {
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      return digits.charAt(0) + fraction + String.format(Locale.ROOT, "e%+d", point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point < digits.length()
        ? digits.substring(0, point) + "." + digits.substring(point)
        : digits + "0".repeat(point - digits.length());
  }
}
