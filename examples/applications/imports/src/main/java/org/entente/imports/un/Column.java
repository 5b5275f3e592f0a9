package org.entente.imports.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a status table, as its heading explains it: one or more alternatives, each with the
 * letters that mark it behind a day, or with none. {@code Ratification, Accession(a)} says that a
 * day is one of ratification, unless an {@code a} stands behind it.
 *
 * @param number its number, from 1
 * @param heading the heading
 * @param alternatives what a day in it can mean
 */
record Column(int number, String heading, List<Alternative> alternatives) {
  private static final Pattern BETWEEN = Pattern.compile(", (?=\\p{Lu})");
  private static final Pattern LETTERS = Pattern.compile("(.*?)\\s*\\((AA|[AaCcdnPps])\\)");

  /**
   * One thing that a day can mean.
   *
   * @param words the words of the heading, without the letters
   * @param letters the letters behind the day, or empty
   * @param form what the words mean
   */
  record Alternative(String words, String letters, Form form) {}

  static Column of(int number, String heading) {
    List<Alternative> alternatives = new ArrayList<>();
    for (String part : BETWEEN.split(heading)) {
      Matcher lettered = LETTERS.matcher(part);
      boolean hasLetters = lettered.matches();
      String words = hasLetters ? lettered.group(1) : part;
      alternatives.add(new Alternative(words, hasLetters ? lettered.group(2) : "", Form.of(words)));
    }
    return new Column(number, heading, List.copyOf(alternatives));
  }

  /** The alternatives that letters behind a day, or their absence, leave open. */
  List<Alternative> meant(String letters) {
    List<Alternative> meant =
        alternatives.stream().filter(each -> each.letters().equals(letters)).toList();
    return meant.isEmpty() && letters.isEmpty() ? alternatives : meant;
  }

  /** Whether a day in it can be one of consent to be bound, and not a mere signature. */
  boolean binds() {
    return alternatives.stream()
        .anyMatch(each -> each.form().kind().isPresent() && !each.form().isMereSignature());
  }

  boolean isConsent() {
    return alternatives.stream().anyMatch(each -> each.form().kind().isPresent());
  }

  boolean isProvisional() {
    return alternatives.stream().anyMatch(each -> each.form().isProvisional());
  }

  /** The only alternative for a day without letters, if the heading leaves no doubt. */
  Optional<Alternative> unmarked() {
    List<Alternative> meant =
        alternatives.stream().filter(each -> each.letters().isEmpty()).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
