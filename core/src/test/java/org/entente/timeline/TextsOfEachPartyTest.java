package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.succeeds;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The texts of each party, of all, and between two of them. */
@Tag("8.2")
class TextsOfEachPartyTest {
  private static final Agreement DEAL = agreement(EMMEN, COEVORDEN, HARDENBERG)
      .addInstruments(TEXT.withVersion("1"))
      .provisions(Provisions.builder()
          .amendment(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
          .accession(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
          .build())
      .build();

  private static Amendment amendment(String version, String on, Party... signers) {
    return amendment(TEXT.withVersion(version), on, signers);
  }

  private static Amendment amendment(Instrument text, String on, Party... signers) {
    Amendment.Builder builder =
        Amendment.builder().id("to-" + text.id() + text.version().orElse("")).addAdopts(text);
    for (Party signer : signers) {
      builder.addSignatures(signs(signer, on));
    }
    return builder.build();
  }

  private static final Agreement AMENDED =
      DEAL.withAct(amendment("2", "2023-03-01", EMMEN, COEVORDEN));

  private static List<String> versions(List<Instrument> texts) {
    return texts.stream().map(text -> text.version().orElse("")).toList();
  }

  private static List<String> of(Timeline timeline, Party party, String on) {
    return versions(timeline.on(day(on)).texts(party.id()));
  }

  private static List<String> between(Standing standing, Party a, Party b) {
    assertThat(standing.between(a.id(), b.id())).isEqualTo(standing.between(b.id(), a.id()));
    return versions(standing.between(a.id(), b.id()));
  }

  @Test
  void should_tell_what_all_have_in_common_and_what_applies_between_two() {
    Timeline timeline =
        Timeline.of(AMENDED.withAct(amendment("3", "2023-05-01", COEVORDEN, HARDENBERG)));

    Standing april = timeline.on(day("2023-04-01"));
    assertThat(versions(april.texts())).containsExactly("1");
    assertThat(between(april, EMMEN, COEVORDEN)).containsExactly("2");
    assertThat(between(april, EMMEN, HARDENBERG)).containsExactly("1");

    // Emmen has the second, Hardenberg the third, Coevorden both.
    Standing may = timeline.on(day("2023-05-01"));
    assertThat(versions(may.texts())).containsExactly("1");
    assertThat(versions(may.texts(COEVORDEN.id()))).containsExactly("3");
    assertThat(between(may, EMMEN, COEVORDEN)).containsExactly("2");
    assertThat(between(may, COEVORDEN, HARDENBERG)).containsExactly("3");
    assertThat(between(may, EMMEN, HARDENBERG)).containsExactly("1");
  }

  @Test
  void should_have_a_new_text_in_common_only_among_those_whom_it_binds() {
    Standing standing = Timeline.of(
            DEAL.withAct(amendment(ARRANGEMENTS.withVersion("a"), "2023-03-01", EMMEN, COEVORDEN)))
        .on(day("2023-03-01"));

    assertThat(between(standing, EMMEN, COEVORDEN)).containsExactly("1", "a");
    assertThat(between(standing, EMMEN, HARDENBERG)).containsExactly("1");
    assertThat(versions(standing.texts())).containsExactly("1");
  }

  @Test
  void should_tell_no_texts_of_one_that_is_no_party() {
    Standing standing = Timeline.of(AMENDED).on(day("2023-04-01"));

    assertThat(standing.texts(ASSEN.id())).isEmpty();
    assertThat(standing.between(EMMEN.id(), ASSEN.id())).isEmpty();
    assertThat(standing.between(ASSEN.id(), ASSEN.id())).isEmpty();
    assertThat(Timeline.of(AMENDED).on(day("2021-12-31")).texts(EMMEN.id())).isEmpty();
  }

  @Test
  void should_have_it_in_common_once_the_last_one_without_it_has_come_or_gone() {
    Amendment all = amendment("2", "2023-03-01", EMMEN, COEVORDEN)
        .withSignature(signs(HARDENBERG, "2023-06-01"));
    Withdrawal leaves = Withdrawal.builder()
        .id("leaves")
        .party(HARDENBERG.id())
        .notifiedOn(day("2023-04-01"))
        .build();
    Agreement leaving = AMENDED
        .withProvisions(AMENDED
            .provisions()
            .withWithdrawal(
                Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofMonths(12)))))
        .withAct(leaves);

    assertThat(versions(Timeline.of(DEAL.withAct(all)).on(day("2023-06-01")).texts()))
        .containsExactly("2");
    assertThat(versions(Timeline.of(leaving).on(day("2024-03-31")).texts())).containsExactly("1");
    assertThat(versions(Timeline.of(leaving).on(day("2024-04-01")).texts())).containsExactly("2");
  }

  @Test
  void should_replace_what_only_some_had_by_what_is_for_everyone() {
    Timeline timeline =
        Timeline.of(AMENDED.withAct(amendment("3", "2023-05-01", EMMEN, COEVORDEN, HARDENBERG)));

    Standing standing = timeline.on(day("2023-05-01"));
    assertThat(versions(standing.texts())).containsExactly("3");
    assertThat(of(timeline, HARDENBERG, "2023-05-01")).containsExactly("3");
    assertThat(of(timeline, EMMEN, "2023-05-01")).containsExactly("3");
  }

  @Tag("3.9")
  @Test
  void
      should_bind_a_newcomer_by_every_amendment_in_effect_and_by_one_agreed_only_if_it_is_for_everyone() {
    Agreement joining = DEAL.withAct(joins(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-04-01"), signs(BORGER_ODOORN, "2023-04-01"))
        .build());
    Amendment later = amendment("2", "2023-03-01", EMMEN, COEVORDEN)
        .withEffect(EffectRule.after(Period.ofDays(60)));

    // In effect when it is bound, be it on that very day.
    assertThat(of(
            Timeline.of(joining.withAct(amendment("2", "2023-03-01", EMMEN, COEVORDEN))),
            BORGER_ODOORN,
            "2023-04-01"))
        .containsExactly("2");
    assertThat(of(
            Timeline.of(joining.withAct(amendment("2", "2023-04-01", EMMEN, COEVORDEN))),
            BORGER_ODOORN,
            "2023-04-01"))
        .containsExactly("2");
    // Agreed, and not in effect yet.
    assertThat(of(Timeline.of(joining.withAct(later)), BORGER_ODOORN, "2023-04-30"))
        .containsExactly("1");
    assertThat(of(
            Timeline.of(joining.withAct(later.withSignature(signs(BORGER_ODOORN, "2023-03-01")))),
            BORGER_ODOORN,
            "2023-04-30"))
        .containsExactly("2");
    assertThat(of(
            Timeline.of(joining.withAct(later.withSignature(signs(HARDENBERG, "2023-03-01")))),
            BORGER_ODOORN,
            "2023-04-30"))
        .containsExactly("2");
  }

  /** It signs on 15 March, and is bound on 1 April: 60 days from then are 31 May. */
  @Test
  void should_count_from_the_day_on_which_it_is_bound_what_a_newcomer_consented_to_before() {
    Timeline timeline = Timeline.of(DEAL.withAct(joins(BORGER_ODOORN)
            .addSignatures(signs(EMMEN, "2023-04-01"), signs(BORGER_ODOORN, "2023-04-01"))
            .build())
        .withAct(amendment("2", "2023-03-01", EMMEN, COEVORDEN)
            .withEffect(EffectRule.after(Period.ofDays(60)))
            .withSignature(signs(BORGER_ODOORN, "2023-03-15"))));

    assertThat(of(timeline, BORGER_ODOORN, "2023-05-30")).containsExactly("1");
    assertThat(of(timeline, BORGER_ODOORN, "2023-05-31")).containsExactly("2");
  }

  @Tag("3.13")
  @Test
  void should_hand_on_the_texts_of_the_place() {
    Timeline timeline = Timeline.of(AMENDED
        .withAct(succeeds("2024-01-01", HARDENBERG, HOOGEVEEN))
        .withAct(succeeds("2024-01-01", COEVORDEN, ASSEN)));

    assertThat(of(timeline, HOOGEVEEN, "2024-01-01")).containsExactly("1");
    assertThat(of(timeline, ASSEN, "2024-01-01")).containsExactly("2");
    // One that holds two places has what one of them has.
    Timeline absorbed = Timeline.of(AMENDED.withAct(succeeds("2024-01-01", HARDENBERG, EMMEN)));
    assertThat(of(absorbed, EMMEN, "2024-01-01")).containsExactly("2");
    assertThat(versions(absorbed.on(day("2024-01-01")).texts())).containsExactly("2");
  }

  @Tag("3.13")
  @Test
  void should_bind_the_heir_of_one_whose_consent_was_pending() {
    Amendment act = amendment("2", "2023-03-01", EMMEN, COEVORDEN)
        .withEffect(EffectRule.after(Period.ofDays(60)));

    Timeline timeline =
        Timeline.of(DEAL.withAct(act).withAct(succeeds("2023-04-01", COEVORDEN, ASSEN)));

    assertThat(of(timeline, ASSEN, "2023-04-29")).containsExactly("1");
    assertThat(of(timeline, ASSEN, "2023-04-30")).containsExactly("2");
  }

  @Tag("3.10")
  @Test
  void should_reach_back_for_those_whom_it_binds() {
    Timeline timeline = Timeline.of(DEAL.withAct(amendment("2", "2023-03-01", EMMEN, COEVORDEN)
        .withEffect(EffectRule.retroactiveTo(day("2023-01-01")))));

    assertThat(of(timeline, EMMEN, "2022-12-31")).containsExactly("1");
    assertThat(of(timeline, EMMEN, "2023-01-01")).containsExactly("2");
    assertThat(of(timeline, HARDENBERG, "2023-01-01")).containsExactly("1");
    assertThat(of(timeline, HARDENBERG, "2023-03-01")).containsExactly("1");
  }

  @Test
  void should_build_a_standing_whose_parties_differ_for_a_test_of_a_rule() {
    Standing standing = standing("2023-04-01", EMMEN, COEVORDEN, HARDENBERG).toBuilder()
        .texts(List.of(TEXT.withVersion("1")))
        .addTexts(List.of(TEXT.withVersion("2")), Set.of(PartyId.of("hardenberg")))
        .build();

    assertThat(versions(standing.texts())).containsExactly("1");
    assertThat(versions(standing.texts(EMMEN.id()))).containsExactly("2");
    assertThat(versions(standing.withDay(day("2023-05-01")).texts(EMMEN.id())))
        .containsExactly("2");
    assertThat(standing.toBuilder().texts(List.of()).build().texts(EMMEN.id())).isEmpty();
  }
}
