package org.entente.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What an import has found so far; not thread-safe. */
public final class Findings {
  private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
          (Finding finding) -> finding.place().file())
      .thenComparing(finding -> finding.place().line())
      .thenComparing(finding -> finding.place().column());

  private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private final List<Finding> found = new ArrayList<>();

  /**
   * Records a finding about a source as such.
   *
   * @param kind what it is
   * @param place where
   * @param details what fills the sentence
   */
  public void add(FindingKind kind, Place place, Object... details) {
    about("", kind, place, details);
  }

  /**
   * Records a finding about an agreement.
   *
   * @param agreement its id
   * @param kind what it is
   * @param place where
   * @param details what fills the sentence
   */
  public void about(String agreement, FindingKind kind, Place place, Object... details) {
    List<String> texts = new ArrayList<>();
    for (Object detail : details) {
      texts.add(detail.toString());
    }
    found.add(new Finding(kind, place, agreement, texts));
  }

  /**
   * Returns a text as a name or a title can be: with spaces for control characters and ends of
   * lines. Records a finding if it has any.
   *
   * @param agreement the id of the agreement it is about; empty if it is about the source
   * @param text the text
   * @param place where it is
   * @return the text without them, and without the white space around it
   */
  public String line(String agreement, String text, Place place) {
    String line = NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
    if (NOT_IN_A_LINE.matcher(text).find()) {
      about(agreement, FindingKind.CONTROL_CHARACTERS, place, line);
    }
    return line;
  }

  /**
   * Returns what was found.
   *
   * @return the findings, in the order of their places
   */
  public List<Finding> inOrder() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
