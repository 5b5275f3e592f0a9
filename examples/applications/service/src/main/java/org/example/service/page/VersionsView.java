package org.example.service.page;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the page of versions shows, in words.
 *
 * @param asked the agreement's page
 * @param title the agreement's title
 * @param versions the versions, latest first
 * @param days the difference between two days
 */
public record VersionsView(Asked asked, String title, List<Version> versions, DayDifference days) {
  /**
   * One version.
   *
   * @param number its number
   * @param at when it was recorded
   * @param by by whom
   * @param change what was done
   * @param differences what differs from the one before
   */
  public record Version(
      int number, String at, String by, String change, List<String> differences) {}

  /**
   * What differs between two days.
   *
   * @param from one day
   * @param to the other
   * @param lines what differs, in sentences
   */
  public record DayDifference(LocalDate from, LocalDate to, List<String> lines) {}
}
