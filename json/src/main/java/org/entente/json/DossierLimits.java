package org.entente.json;

/**
 * How much a reader takes from a stranger before it gives up. Immutable and thread-safe.
 *
 * @param characters the length of a document (of a line, in a register), in bytes of UTF-8 where it
 *     comes as bytes, else in characters; at least 1
 * @param depth how deep objects and lists may nest; 10 to 1000
 * @param textLength the length of one text, in characters; at least 1
 * @param numberLength the length of one number, in characters; at least 1
 * @param elements how many tokens (names, values, brackets) a document may have; at least 1
 * @since 0.1
 */
public record DossierLimits(
    int characters, int depth, int textLength, int numberLength, int elements) {
  private static final DossierLimits STANDARD =
      new DossierLimits(64 * 1024 * 1024, 500, 1_000_000, 1_000, 10_000_000);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public DossierLimits {
    require("characters", characters, 1, Integer.MAX_VALUE);
    require("depth", depth, 10, 1000);
    require("textLength", textLength, 1, Integer.MAX_VALUE);
    require("numberLength", numberLength, 1, Integer.MAX_VALUE);
    require("elements", elements, 1, Integer.MAX_VALUE);
  }

  /**
   * Returns the limits used where none are given: 64 MiB, a depth of 500, texts of 1,000,000 and
   * numbers of 1,000 characters, 10,000,000 elements.
   *
   * @return the limits
   */
  public static DossierLimits standard() {
    return STANDARD;
  }

  /**
   * Returns these limits with another length of a document.
   *
   * @param most the length, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is out of range
   */
  public DossierLimits withCharacters(int most) {
    return new DossierLimits(most, depth, textLength, numberLength, elements);
  }

  /**
   * Returns these limits with another depth.
   *
   * @param most the depth, 10 to 1000
   * @return the limits
   * @throws IllegalArgumentException if it is out of range
   */
  public DossierLimits withDepth(int most) {
    return new DossierLimits(characters, most, textLength, numberLength, elements);
  }

  /**
   * Returns these limits with another length of a text.
   *
   * @param most the length, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is out of range
   */
  public DossierLimits withTextLength(int most) {
    return new DossierLimits(characters, depth, most, numberLength, elements);
  }

  /**
   * Returns these limits with another length of a number.
   *
   * @param most the length, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is out of range
   */
  public DossierLimits withNumberLength(int most) {
    return new DossierLimits(characters, depth, textLength, most, elements);
  }

  /**
   * Returns these limits with another number of elements.
   *
   * @param most the number, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is out of range
   */
  public DossierLimits withElements(int most) {
    return new DossierLimits(characters, depth, textLength, numberLength, most);
  }

  private static void require(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException("the limit of " + what + " must lie in " + least + " to "
          + most + ", but it was " + value);
    }
  }
}
