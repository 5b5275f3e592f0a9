package org.entente.pictures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.timeline.Timeline;

/**
 * Draws agreements as SVG, each picture with a table that says the same. What is drawn follows from
 * what is passed in, to the byte. Immutable and thread-safe.
 */
public final class Pictures {
  private final Words words;

  private Pictures(Words words) {
    this.words = words;
  }

  /**
   * Returns pictures in a language.
   *
   * @param locale Dutch for any locale whose language is {@code nl}, else English
   * @return the pictures
   */
  public static Pictures in(Locale locale) {
    return new Pictures(Words.in(locale));
  }

  /**
   * Draws who has signed what to found an agreement.
   *
   * @param timeline the agreement's timeline
   * @param day the day
   * @return the matrix, party by instrument; empty if signatures play no part by then
   */
  public Optional<Picture> founding(Timeline timeline, LocalDate day) {
    return matrix(timeline, timeline.agreement().withoutWrongFacts(), "founding", day);
  }

  /**
   * Draws who has signed what of an act.
   *
   * @param timeline the agreement's timeline
   * @param act the act's id
   * @param day the day
   * @return the matrix, party by instrument; empty if signatures play no part by then
   * @throws NoSuchElementException if the agreement has no such act
   */
  public Optional<Picture> act(Timeline timeline, ActId act, LocalDate day) {
    return timeline.agreement().withoutWrongFacts().knownAct(act) instanceof ConsensualAct consensual
        ? matrix(timeline, consensual, act.value(), day)
        : Optional.empty();
  }

  private Optional<Picture> matrix(
      Timeline timeline, Proceeding proceeding, String name, LocalDate day) {
    Agreement agreement = timeline.agreement();
    Words naming = words.naming(agreement);
    String subject = proceeding instanceof ConsensualAct act
        ? naming.nameOf(act)
        : naming.say("founding") + " · " + agreement.title();
    return SignatureMatrix.of(timeline, proceeding, day)
        .filter(matrix -> !matrix.rows().isEmpty())
        .map(matrix -> MatrixPicture.of(
            matrix, token("matrix-" + name), naming.say("matrix.title", subject), naming));
  }

  /**
   * Draws who is bound through time.
   *
   * @param timeline the agreement's timeline
   * @param day a day to mark
   * @return the picture
   */
  public Picture membership(Timeline timeline, LocalDate day) {
    return MembershipPicture.of(timeline, "membership", day, words);
  }

  /**
   * Draws who is with whom.
   *
   * @param who the parties of some agreements
   * @return the picture: parties by parties
   */
  public Picture company(WhoWithWhom who) {
    return CompanyMatrix.of(who, "company", words);
  }

  /**
   * Draws those that a party is with.
   *
   * @param who the parties of some agreements
   * @param party the party
   * @return the picture: a ring around the party
   * @throws NoSuchElementException if no agreement binds the party
   */
  public Picture around(WhoWithWhom who, PartyId party) {
    return CompanyRing.around(party, who, "ring", words);
  }

  /**
   * Returns a page of HTML with a picture and its table.
   *
   * @param picture the picture
   * @return the page
   */
  public String page(Picture picture) {
    Page page = new Page(picture.title(), words);
    page.unseenHeading(picture.title());
    page.figure(picture);
    return page.finish();
  }

  /** A text as an id of a document: without what style sheets and addresses would trip over. */
  private static String token(String text) {
    return text.replaceAll("[^A-Za-z0-9-]", "_");
  }
}
