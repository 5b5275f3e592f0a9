package org.example.service.page;

import java.util.Locale;

/** The languages of the pages. */
public enum Language {
  /** English. */
  EN("English"),
  /** Dutch. */
  NL("Nederlands");

  private final String itself;

  Language(String itself) {
    this.itself = itself;
  }

  /**
   * Returns what speakers of it call it.
   *
   * @return its own name
   */
  public String itself() {
    return itself;
  }

  /**
   * Returns its tag.
   *
   * @return as {@code nl}
   */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns its locale.
   *
   * @return the locale
   */
  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /**
   * Returns the other one.
   *
   * @return Dutch for English, English for Dutch
   */
  public Language other() {
    return this == EN ? NL : EN;
  }

  /**
   * Returns the language of a locale.
   *
   * @param locale any
   * @return Dutch for Dutch, else English
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("nl") ? NL : EN;
  }
}
