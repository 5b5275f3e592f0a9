package org.entente.imports;

import java.util.List;

/**
 * Something about a source that whoever uses the dossiers must know. Immutable and thread-safe.
 *
 * @param kind what it is, and what was done about it
 * @param place where it is written
 * @param agreement the id of the agreement it is about; empty if it is about the source
 * @param details what fills the places of the kind's sentence
 */
public record Finding(FindingKind kind, Place place, String agreement, List<String> details) {
  /** Copies the details. */
  public Finding {
    details = List.copyOf(details);
  }

  /**
   * Returns the finding in words.
   *
   * @return one or two sentences: what was found, and what was done
   */
  public String text() {
    String text = kind.sentence();
    for (int i = 0; i < details.size(); i++) {
      text = text.replace("{" + i + "}", details.get(i));
    }
    return text;
  }

  @Override
  public String toString() {
    return place + " " + kind.code() + " " + text();
  }
}
