package org.entente.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an import has found so far; not thread-safe. */
public final class Findings {
  private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
          (Finding finding) -> finding.place().file())
      .thenComparing(finding -> finding.place().line())
      .thenComparing(finding -> finding.place().column());

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
   * Returns what was found.
   *
   * @return the findings, in the order of their places
   */
  public List<Finding> inOrder() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
