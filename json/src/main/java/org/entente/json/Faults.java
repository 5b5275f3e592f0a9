package org.entente.json;

/** Turns what a parser says into what a person reads. */
final class Faults {
  private Faults() {}

  static BrokenDocument notJson(Where where, String message) {
    return BrokenDocument.at(where, "this is not well-formed JSON: " + firstSentence(message));
  }

  static BrokenDocument tooMuch(Where where, String message) {
    return BrokenDocument.at(where, "this is more than the reader takes: " + firstSentence(message));
  }

  private static String firstSentence(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    int source = line.indexOf(" (start marker at ");
    return source < 0 ? line : line.substring(0, source);
  }
}
