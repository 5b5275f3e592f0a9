package org.entente.json.text;

/** Texts that can be written as UTF-8. */
public final class Unicode {
  private Unicode() {}

  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair = Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Whether nothing in a text ends a line or controls what shows it. */
  public static boolean isLine(String text) {
    return text.chars().noneMatch(each -> switch (Character.getType(each)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    });
  }
}
