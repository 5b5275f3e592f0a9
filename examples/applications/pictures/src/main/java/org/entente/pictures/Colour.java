package org.entente.pictures;

import java.util.Locale;

/**
 * The colours of the pictures: those of Okabe and Ito, which the colour-blind tell apart, some of
 * them darker for contrast. None says anything that a word or a shape does not say too.
 */
final class Colour {
  static final String PAPER = "#ffffff";
  static final String INK = "#1a1a1a";
  static final String FAINT = "#595959";
  static final String RULE = "#d0d0d0";
  static final String TINT = "#f4f4f2";
  static final String BLUE = "#0072b2";
  static final String SKY = "#56b4e9";
  static final String AMBER = "#e69f00";
  static final String RED = "#b84a00";

  private static final String BLACK = "#000000";
  private static final double DARK_FROM = 0.705;
  private static final int[] LIGHTEST = {0xe3, 0xef, 0xf7};
  private static final int[] DARKEST = {0x00, 0x4b, 0x7c};

  private Colour() {}

  /** A blue between the lightest and the darkest, by a share from 0 to 1. */
  static String blue(double share) {
    StringBuilder hex = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      long part = Math.round(LIGHTEST[i] + (DARKEST[i] - LIGHTEST[i]) * share);
      hex.append(String.format(Locale.ROOT, "%02x", part));
    }
    return hex.toString();
  }

  /** The colour of text on a blue of that share. */
  static String on(double share) {
    return share > DARK_FROM ? PAPER : BLACK;
  }
}
