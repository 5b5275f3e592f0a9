package org.example.service.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of an explanation, and what it rests on.
 *
 * @param text the statement
 * @param grounds what it rests on, and what is missing
 */
public record Told(String text, List<Told> grounds) {
  private static final String FURTHER = "  ";

  /** The statements of lines, of which what others rest on is two spaces further in. */
  static List<Told> of(List<String> lines) {
    List<Told> told = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      int next = first + 1;
      while (next < lines.size() && lines.get(next).startsWith(FURTHER)) {
        next++;
      }
      List<String> below = lines.subList(first + 1, next).stream()
          .map(line -> line.substring(FURTHER.length()))
          .toList();
      told.add(new Told(lines.get(first), of(below)));
      first = next;
    }
    return told;
  }
}
