package org.example.service.page;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the page of a party shows, in words.
 *
 * @param id its id
 * @param name its name
 * @param on the day
 * @param answer how it stands, in sentences
 * @param bound the agreements that bind it
 * @param owed what it still owes
 * @param ahead what lies ahead of it
 * @param companions with whom it is bound
 * @param others other dossiers that speak of it
 */
public record PartyView(
    String id,
    String name,
    LocalDate on,
    String answer,
    List<Bound> bound,
    List<Owed> owed,
    List<Coming> ahead,
    List<With> companions,
    List<Other> others) {
  /**
   * An agreement that binds it.
   *
   * @param asked the agreement's page on the day
   * @param title the agreement's title
   * @param role in which role
   * @param since from which day
   * @param until until which
   * @param rests whether on signatures or on a statement
   */
  public record Bound(
      Asked asked, String title, String role, String since, String until, String rests) {}

  /**
   * Something that it still owes.
   *
   * @param asked the agreement's page on the day
   * @param title the agreement's title
   * @param act the founding, or which act
   * @param what what is missing, in sentences
   */
  public record Owed(Asked asked, String title, String act, List<String> what) {}

  /**
   * Something that lies ahead of it.
   *
   * @param on the day
   * @param asked the agreement's page on the day of the page
   * @param title the agreement's title
   * @param text what it is
   */
  public record Coming(LocalDate on, Asked asked, String title, String text) {}

  /**
   * One with whom it is bound.
   *
   * @param id its id
   * @param name its name
   * @param titles the titles of the agreements
   */
  public record With(String id, String name, List<String> titles) {}

  /**
   * A dossier that speaks of it, and does not bind it.
   *
   * @param asked the agreement's page on the day
   * @param title the agreement's title
   * @param status how it stands towards it
   */
  public record Other(Asked asked, String title, String status) {}
}
