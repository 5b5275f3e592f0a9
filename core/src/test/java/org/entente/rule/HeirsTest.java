package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.util.List;
import org.entente.Accession;
import org.entente.Amendment;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Revocation;
import org.entente.answer.Standing;
import org.entente.hearing.Succeeding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What stands for a party that took the place of others: their signatures if they were asked, and
 * their no, until it speaks for itself.
 */
@Tag("3.13")
class HeirsTest {
  private static final Party BIG = Party.of("big", "a municipality made by merger");
  private static final boolean ASKED = true;
  private static final boolean NOT_ASKED = false;

  private static Succeeding.Step step(
      Party predecessor, Party successor, String on, boolean asked, boolean askedItself) {
    return new Succeeding.Step(predecessor, successor, day(on), asked, askedItself);
  }

  private static Succeeding.Step merger(Party predecessor, String on) {
    return step(predecessor, BIG, on, ASKED, NOT_ASKED);
  }

  private static Standing big(Succeeding.Step... steps) {
    return Succeeding.standing(
        Standing.builder(day("2024-01-01")).addPartners(BIG).build(), steps);
  }

  private static Standing bigIsFixed(Succeeding.Step... steps) {
    return Succeeding.standing(
        Standing.builder(day("2024-01-01")).electorate(List.of(BIG)).build(), steps);
  }

  private static List<String> missing(Amendment amendment, Standing standing) {
    return unmet(Rules.everyPartnerSigns().check(amendment, standing));
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder().id("amendment").opensOn(day("2023-01-01"));
  }

  @Test
  void should_let_instruments_stand_that_its_predecessor_signed() {
    Standing standing = big(merger(COEVORDEN, "2023-06-01"));
    Amendment amendment = amendment()
        .addAdopts(TEXT, ARRANGEMENTS)
        .addSignatures(signs(COEVORDEN, "2023-03-01").covering(TEXT))
        .build();

    assertThat(missing(amendment, standing))
        .containsExactly("partner-signature-missing big arrangements");
    assertThat(missing(
            amendment.withSignature(signs(BIG, "2023-07-01").covering(ARRANGEMENTS)), standing))
        .isEmpty();
  }

  @Test
  void should_let_a_signature_stand_in_whose_name_it_was_given_on_the_very_day_of_succession() {
    Standing standing = big(merger(COEVORDEN, "2023-06-01"));
    Amendment amendment = amendment().build();

    assertThat(missing(amendment.withSignature(signs(COEVORDEN, "2023-05-31")), standing))
        .isEmpty();
    assertThat(missing(amendment.withSignature(signs(COEVORDEN, "2023-06-01")), standing))
        .isEmpty();
    assertThat(missing(amendment.withSignature(signs(COEVORDEN, "2023-06-02")), standing))
        .containsExactly("partner-signature-missing big");
  }

  @Test
  void should_not_let_a_signature_stand_once_the_heir_takes_it_back_or_objects() {
    Standing standing = big(merger(COEVORDEN, "2023-06-01"));
    Amendment signed = amendment().addSignatures(signs(COEVORDEN, "2023-03-01")).build();

    assertThat(missing(signed.withRevocations(Revocation.of(BIG, day("2023-07-01"))), standing))
        .containsExactly("partner-signature-missing big");
    assertThat(missing(signed.withObjections(Objection.of(BIG, day("2023-07-01"))), standing))
        .containsExactly("party-objects big");
    assertThat(missing(signed.withRevocations(Revocation.of(BIG, day("2024-01-02"))), standing))
        .isEmpty();
  }

  @Test
  void should_inherit_what_it_had_not_taken_back() {
    Standing standing = big(merger(COEVORDEN, "2023-06-01"));
    Amendment signed = amendment().addSignatures(signs(COEVORDEN, "2023-03-01")).build();
    Revocation early = Revocation.of(BIG, day("2023-05-31"));

    assertThat(missing(signed.withRevocations(early), standing)).isEmpty();
    assertThat(missing(
            signed.withRevocations(early).withObjections(Objection.of(BIG, day("2023-04-01"))),
            standing))
        .isEmpty();
    assertThat(missing(signed.withObjections(Objection.of(BIG, day("2023-04-01"))), standing))
        .containsExactly("party-objects big");
    assertThat(missing(signed.withRevocations(Revocation.of(BIG, day("2023-06-01"))), standing))
        .containsExactly("partner-signature-missing big");
  }

  /** Coevorden went up in it before there was anything to sign, and Hardenberg after. */
  @Test
  void should_not_ask_for_the_signature_of_one_succeeded_before_the_opening() {
    Standing standing = big(merger(COEVORDEN, "2022-01-01"), merger(HARDENBERG, "2023-06-01"));

    assertThat(
            missing(amendment().addSignatures(signs(HARDENBERG, "2023-03-01")).build(), standing))
        .isEmpty();
  }

  @Test
  void should_follow_a_signature_to_one_that_was_renamed_and_named_back() {
    Standing standing = Succeeding.standing(
        Standing.builder(day("2024-01-01")).addPartners(EMMEN).build(),
        step(EMMEN, ASSEN, "2023-04-01", ASKED, NOT_ASKED),
        step(ASSEN, EMMEN, "2023-08-01", ASKED, NOT_ASKED));
    Amendment signedBetween =
        amendment().addSignatures(signs(ASSEN, "2023-05-01")).build();

    assertThat(missing(signedBetween, standing)).isEmpty();
    assertThat(missing(amendment().build(), standing))
        .containsExactly("partner-signature-missing emmen");
  }

  @Test
  void should_take_up_the_no_of_its_predecessor() {
    Standing standing = big(merger(COEVORDEN, "2023-06-01"));
    Amendment opposed =
        amendment().addObjections(Objection.of(COEVORDEN, day("2023-05-31"))).build();

    assertThat(missing(opposed, standing)).containsExactly("party-objects big");
    assertThat(missing(opposed, standing.withDay(day("2023-06-01"))))
        .containsExactly("party-objects big");
    assertThat(missing(
            amendment()
                .addObjections(Objection.of(COEVORDEN, day("2023-06-01")))
                .build(),
            standing))
        .containsExactly("partner-signature-missing big");
  }

  @Test
  void should_leave_the_no_of_its_predecessor_behind_once_it_has_consented() {
    Standing standing = big(merger(COEVORDEN, "2023-06-01"));
    Amendment opposed = amendment()
        .addAdopts(TEXT, ARRANGEMENTS)
        .addObjections(Objection.of(COEVORDEN, day("2023-05-31")))
        .build();

    assertThat(missing(opposed.withSignature(signs(BIG, "2023-07-01")), standing))
        .isEmpty();
    assertThat(missing(
            opposed
                .withSignature(signs(BIG, "2023-07-01"))
                .withRevocations(Revocation.of(BIG, day("2023-08-01"))),
            standing))
        .containsExactly(
            "signature-taken-back big agreement", "signature-taken-back big arrangements");
    assertThat(missing(
            opposed
                .withSignature(signs(BIG, "2023-06-01"))
                .withRevocations(Revocation.of(BIG, day("2023-08-01"))),
            standing))
        .containsExactly(
            "signature-taken-back big agreement", "signature-taken-back big arrangements");
  }

  @Test
  void should_not_take_up_the_no_of_one_that_was_not_asked_or_where_it_was_asked_itself() {
    Amendment opposed =
        amendment().addObjections(Objection.of(COEVORDEN, day("2023-05-31"))).build();
    Standing beside = big(step(COEVORDEN, BIG, "2023-06-01", NOT_ASKED, NOT_ASKED));
    Standing absorbing = big(step(COEVORDEN, BIG, "2023-06-01", ASKED, ASKED));

    assertThat(missing(opposed, beside)).containsExactly("partner-signature-missing big");
    assertThat(missing(opposed, absorbing)).containsExactly("partner-signature-missing big");
  }

  @Test
  void should_ask_an_heir_in_a_fixed_place_for_itself_once_it_has_one() {
    Succeeding.Step first = merger(COEVORDEN, "2022-06-01");
    Succeeding.Step second = step(HARDENBERG, BIG, "2023-06-01", ASKED, ASKED);
    Amendment amendment =
        amendment().addSignatures(signs(HARDENBERG, "2023-03-01")).build();

    assertThat(missing(amendment, bigIsFixed(first, second)))
        .containsExactly("partner-signature-missing big");
    assertThat(
            missing(amendment, bigIsFixed(step(HARDENBERG, BIG, "2023-06-01", ASKED, NOT_ASKED))))
        .isEmpty();
  }

  @Test
  void should_hear_only_those_in_whose_fixed_place_an_heir_stands() {
    Amendment amendment =
        amendment().addSignatures(signs(COEVORDEN, "2023-03-01")).build();
    Standing standing = bigIsFixed(
        merger(COEVORDEN, "2023-06-01"), step(HARDENBERG, BIG, "2023-06-01", NOT_ASKED, NOT_ASKED));

    assertThat(missing(amendment, standing)).isEmpty();
    assertThat(missing(amendment.withSignatures(signs(HARDENBERG, "2023-03-01")), standing))
        .containsExactly("partner-signature-missing big");
  }

  @Test
  void should_follow_a_newcomer_to_its_heirs() {
    Accession accession = joins(ASSEN)
        .opensOn(day("2023-01-01"))
        .addSignatures(signs(ASSEN, "2023-03-01"))
        .build();
    Standing standing = Succeeding.standing(
        Standing.builder(day("2024-01-01")).addPartners(EMMEN).build(),
        step(ASSEN, BIG, "2023-06-01", NOT_ASKED, NOT_ASKED),
        step(DRENTHE, BIG, "2023-06-01", NOT_ASKED, NOT_ASKED),
        step(BIG, HARDENBERG, "2023-07-01", NOT_ASKED, NOT_ASKED));

    assertThat(Rules.newcomerSigns().check(accession, standing)).isEmpty();
    assertThat(unmet(Rules.newcomerSigns().check(accession.withSignatures(), standing)))
        .containsExactly("newcomer-signature-missing hardenberg");
    assertThat(unmet(Rules.newcomerSigns()
            .check(
                accession.withSignatures().withObjections(Objection.of(ASSEN, day("2023-03-01"))),
                standing)))
        .containsExactly("party-objects hardenberg");
  }
}
