package org.entente.json.read;

import java.util.List;
import org.entente.Wording;
import org.entente.json.read.Problem.Code;
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
          where,
          Code.NOT_UTF_8,
          Wording.of("text in UTF-8"),
          Wording.of("text in another encoding"));
    }
    Wording fault = Wording.of("this is not well-formed JSON: %s", firstSentence(message));
    return new BrokenDocument(where, Code.NOT_JSON, fault, Problem.NOTHING);
  }

  public static BrokenDocument tooMuch(Where where, String message) {
    Wording fault = Wording.of("this is more than the reader takes: %s", firstSentence(message));
    return new BrokenDocument(where, Code.TOO_MUCH, fault, Problem.NOTHING);
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
