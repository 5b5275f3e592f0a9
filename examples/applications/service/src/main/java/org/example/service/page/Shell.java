package org.example.service.page;

import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page has around it.
 *
 * @param phrases the words
 * @param other the address of this page in the other language
 * @param account who has signed in, or empty
 * @param mayRecord whether that account may record
 * @param mayAdminister whether it may administer
 * @param isFirstLook whether the database is the embedded one
 * @param csrf what a form must send along
 */
public record Shell(
    Phrases phrases,
    String other,
    Optional<String> account,
    boolean mayRecord,
    boolean mayAdminister,
    boolean isFirstLook,
    CsrfToken csrf) {

  /**
   * Returns a phrase.
   *
   * @param key its key
   * @param values what its places are filled with
   * @return the phrase
   */
  public String say(String key, Object... values) {
    return phrases.say(key, values);
  }

  /**
   * Returns the tag of the language.
   *
   * @return as {@code nl}
   */
  public String lang() {
    return phrases.language().tag();
  }
}
