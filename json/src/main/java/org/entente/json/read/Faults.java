package org.entente.json.read;

import java.util.List;
import org.entente.json.text.Shown;

/** Turns what a parser says into what a person reads. */
public final class Faults {
  private static final List<String> ENDS = List.of(
      " (start marker at ",
      " (for Array starting at ",
      " (for Object starting at ",
      ": enable `",
      " (not recognized as one",
      ", from `");

  private Faults() {}

  public static BrokenDocument notJson(Where where, String message) {
    if (message.startsWith("Invalid UTF-8")) {
      return new BrokenDocument(
          where, Problem.NOT_UTF_8, "text in UTF-8", "text in another encoding");
    }
    String fault = "this is not well-formed JSON: " + firstSentence(message);
    return new BrokenDocument(where, Problem.NOT_JSON, fault, "");
  }

  public static BrokenDocument tooMuch(Where where, String message) {
    String fault = "this is more than the reader takes: " + firstSentence(message);
    return new BrokenDocument(where, Problem.TOO_MUCH, fault, "");
  }

  /** The first line, without what is said to those who can set up the parser. */
  private static String firstSentence(String message) {
    String sentence = message.lines().findFirst().orElse("").strip();
    for (String start : ENDS) {
      int cut = sentence.indexOf(start);
      sentence =
          cut < 0 ? sentence : sentence.substring(0, cut) + (start.equals(", from `") ? ")" : "");
    }
    return Shown.line(sentence);
  }
}
