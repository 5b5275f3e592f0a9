package org.example.service.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an account may do; each role may do what those before it may. */
public enum Role {
  /** Read. */
  READ,
  /** Record facts, and add dossiers. */
  RECORD,
  /** Replace dossiers, add accounts, read the audit log. */
  ADMINISTER;

  /**
   * Returns the role that a word names.
   *
   * @param word in any case
   * @return the role
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Returns its name.
   *
   * @return in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> implied() {
    return Arrays.stream(values())
        .filter(role -> role.ordinal() <= ordinal())
        .map(role -> "ROLE_" + role.name())
        .toList();
  }
}
