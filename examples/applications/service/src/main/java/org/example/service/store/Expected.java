package org.example.service.store;

/** Which version a writer has seen, and so means to follow. */
public sealed interface Expected {
  /** None: the agreement must not be here yet. */
  record Nothing() implements Expected {}

  /** Whichever stands, if there is one. */
  record Any() implements Expected {}

  /**
   * This one.
   *
   * @param number the number of the version
   */
  record Version(int number) implements Expected {}

  /**
   * Tells whether a version is the one expected.
   *
   * @param current the number of the version that stands; 0 if there is none
   * @return true if the writer may go on
   */
  default boolean allows(int current) {
    if (this instanceof Version version) {
      return version.number() == current;
    }
    return this instanceof Nothing ? current == 0 : current > 0;
  }
}
