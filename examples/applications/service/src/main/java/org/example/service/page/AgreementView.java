package org.example.service.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the page of an agreement shows, in words.
 *
 * @param asked what its address asks
 * @param title the agreement's title
 * @param lead on which day the answer is
 * @param standing how the agreement stands
 * @param more what is not complete, or still to come
 * @param earlier the nearest day before on which something happened, or empty
 * @param later the nearest day after
 * @param knownDays the days on which something became known, latest first
 * @param version of which version the page is, and since when it was held; empty for the one that
 *     stands
 * @param notice what has just been recorded, or empty
 * @param open what is asked and not complete
 * @param settled the other acts
 * @param ahead what lies ahead
 * @param members who is bound
 * @param parties all that the dossier knows, for the forms
 * @param why the explanation asked for
 * @param picture who is bound when, as SVG
 * @param events what changed when
 * @param texts the texts in force
 * @param entries the record
 * @param odd what is odd
 */
public record AgreementView(
    Asked asked,
    String title,
    String lead,
    String standing,
    List<String> more,
    Optional<LocalDate> earlier,
    Optional<LocalDate> later,
    List<LocalDate> knownDays,
    Optional<String> version,
    Optional<RecordedNotice> notice,
    List<OpenMatter> open,
    List<Settled> settled,
    List<AheadWords.Line> ahead,
    List<MemberLine> members,
    List<Option> parties,
    WhyView why,
    String picture,
    List<EventLine> events,
    TextsView texts,
    Lines<RecordLine> entries,
    List<String> odd) {
  /** Of what is not complete, how much is shown unfolded. */
  public static final int UNFOLDED = 3;

  /**
   * An act that is settled, or not open yet.
   *
   * @param id the act's id
   * @param title what it is called
   * @param outcome what has become of it
   * @param matrix who has signed what; empty if nobody signed
   */
  public record Settled(String id, String title, String outcome, Optional<MatrixTable> matrix) {}

  /**
   * A choice in a form.
   *
   * @param value what is sent
   * @param label what is shown
   */
  public record Option(String value, String label) {}

  /**
   * Why a party is bound, or is not.
   *
   * @param party its id; blank if none is chosen
   * @param told the explanation
   * @param isGiven whether a part is given, and not proven
   */
  public record WhyView(String party, List<Told> told, boolean isGiven) {}

  /**
   * What changed on a day.
   *
   * @param on the day
   * @param text what changed
   * @param backTo from which day it counts, where that is another
   */
  public record EventLine(LocalDate on, String text, Optional<LocalDate> backTo) {}

  /**
   * As many lines as a page shows.
   *
   * @param shown the lines
   * @param left how many more there are
   * @param <T> what a line is
   */
  public record Lines<T>(List<T> shown, int left) {
    /**
     * Tells whether they are shown unfolded.
     *
     * @return false if there are more than one looks through
     */
    public boolean isShort() {
      return shown.size() <= 60;
    }

    static <T> Lines<T> first(List<T> all, int most) {
      return all.size() <= most
          ? new Lines<>(all, 0)
          : new Lines<>(List.copyOf(all.subList(0, most)), all.size() - most);
    }
  }
}
