package org.example.service.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page of an agreement is asked, all of which its address holds.
 *
 * @param agreement the agreement's id
 * @param on the day
 * @param known as known on which day; empty for now
 * @param version as this register held it in which version; empty for the one that stands
 * @param language in which language
 */
public record Asked(
    String agreement,
    LocalDate on,
    Optional<LocalDate> known,
    Optional<Integer> version,
    Language language) {

  /**
   * Returns the same question about another day.
   *
   * @param day the day
   * @return the question
   */
  public Asked onDay(LocalDate day) {
    return new Asked(agreement, day, known, version, language);
  }

  /**
   * Returns the same question in another language.
   *
   * @param other the language
   * @return the question
   */
  public Asked in(Language other) {
    return new Asked(agreement, on, known, version, other);
  }

  /**
   * Returns the address of the answer.
   *
   * @return from the root
   */
  public String address() {
    return address("");
  }

  /**
   * Returns the address of the agreement's page, whatever is asked of it.
   *
   * @return from the root
   */
  public String path() {
    return "/agreements/" + encoded(agreement);
  }

  /**
   * Returns the address of a page below the agreement's.
   *
   * @param below as {@code /versions}
   * @return from the root
   */
  public String address(String below) {
    return path() + below + "?" + query();
  }

  private String query() {
    return "on=" + on
        + known.map(day -> "&known=" + day).orElse("")
        + version.map(number -> "&version=" + number).orElse("")
        + "&lang=" + language.tag();
  }

  /**
   * Returns the address of a party's page, on the same day.
   *
   * @param party the party's id
   * @return from the root
   */
  public String party(String party) {
    return "/parties/" + encoded(party) + "?on=" + on + "&lang=" + language.tag();
  }

  /**
   * Returns the address of the explanation of a party's position.
   *
   * @param party the party's id
   * @return from the root
   */
  public String why(String party) {
    return address() + "&why=" + encoded(party) + "#why";
  }

  /**
   * Returns the address of the form that records a fact of an act.
   *
   * @param act the act's id; blank for the founding
   * @param party the party's id; blank for any
   * @return from the root
   */
  public String record(String act, String party) {
    return address("/record") + "&act=" + encoded(act) + "&party=" + encoded(party);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
