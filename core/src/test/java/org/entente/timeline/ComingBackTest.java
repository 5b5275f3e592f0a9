package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.partners;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A party that was succeeded comes back in another's place: it has that place, and no other. */
@Tag("3.13")
class ComingBackTest {
  private static Agreement.Builder founded(Party... founders) {
    return Agreement.builder().id("covenant").title("Covenant").addFounders(founders);
  }

  @Test
  void should_hear_a_founder_in_the_name_of_the_place_in_which_it_comes_back() {
    Timeline timeline = Timeline.of(founded(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(signs(HARDENBERG, "2023-01-01"))
        .addActs(
            succeeds("2023-02-01", EMMEN, HOOGEVEEN), succeeds("2023-03-01", HARDENBERG, EMMEN))
        .build());

    assertThat(unmet(timeline.founding(day("2023-03-01"))))
        .containsExactly(
            "partner-signature-missing hoogeveen", "partner-signature-missing coevorden");
  }

  @Test
  void should_not_hear_a_founder_again_whose_place_another_has_passed_on() {
    Succession both = Succession.builder()
        .id("both")
        .on(day("2023-02-01"))
        .addPredecessors(EMMEN, HOOGEVEEN)
        .addSuccessors(HARDENBERG)
        .build();
    Timeline timeline = Timeline.of(founded(EMMEN, COEVORDEN)
        .addSignatures(signs(HOOGEVEEN, "2023-01-01"))
        .addActs(succeeds("2023-01-01", EMMEN, HOOGEVEEN), both)
        .build());

    assertThat(unmet(timeline.founding(day("2023-02-01"))))
        .containsExactly("partner-signature-missing coevorden");
  }

  @Test
  void should_not_bind_it_by_the_signature_of_the_one_with_whom_it_shares_a_split_place() {
    Timeline timeline = Timeline.of(founded(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.named(ASSEN), EffectRule.onCompletion()))
            .build())
        .addSignatures(signs(ASSEN, "2023-01-01"))
        .addActs(
            succeeds("2023-01-01", COEVORDEN, EMMEN),
            succeeds("2023-01-02", EMMEN, ASSEN, COEVORDEN))
        .build());

    assertThat(partners(timeline, "2023-01-02")).containsExactly("assen");
  }

  @Tag("5.7")
  @Test
  void should_end_no_place_by_a_notice_that_it_gave_when_it_took_no_part() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(HOOGEVEEN)
        .notifiedOn(day("2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            exit,
            succeeds("2023-02-01", HOOGEVEEN, EMMEN),
            succeeds("2023-06-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(partners(timeline, "2024-05-31")).containsExactly("emmen", "hoogeveen");
    assertThat(partners(timeline, "2024-06-01")).containsExactly("emmen", "hoogeveen");
    assertThat(unmet(timeline.outcome("exit", day("2024-06-01"))))
        .containsExactly("leaver-not-party hoogeveen");
  }

  private static Withdrawal.Builder exit(Party party, String notice) {
    return Withdrawal.builder().id("exit").party(party).notifiedOn(day(notice));
  }

  /** Emmen becomes Assen in 2023, and Assen Emmen in 2024. */
  private static Agreement.Builder renamedAndNamedBack() {
    return agreement(EMMEN, COEVORDEN)
        .addActs(succeeds("2023-01-01", EMMEN, ASSEN), succeeds("2024-01-01", ASSEN, EMMEN));
  }

  /** Emmen becomes Assen in 2023, and is there again in 2024, in the place of Coevorden. */
  private static Agreement.Builder succeededAndBack() {
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(succeeds("2023-01-01", EMMEN, ASSEN), succeeds("2024-01-01", COEVORDEN, EMMEN));
  }

  @Test
  void should_leave_by_its_notice_once_it_has_its_old_name_again() {
    Agreement agreement =
        renamedAndNamedBack().addActs(exit(EMMEN, "2024-03-01").build()).build();
    Timeline timeline = Timeline.of(agreement);

    assertThat(partners(timeline, "2025-02-28")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2025-03-01")).containsExactly("coevorden");
    assertThat(why(timeline, EMMEN, "2025-03-01"))
        .last()
        .isEqualTo("gemeente Emmen left with effect on 1 March 2025 ('exit').");
  }

  @Test
  void should_give_no_notice_while_it_is_gone() {
    Timeline timeline = Timeline.of(
        renamedAndNamedBack().addActs(exit(EMMEN, "2023-03-01").build()).build());

    assertThat(unmet(timeline.outcome("exit", day("2025-01-01"))))
        .containsExactly("notice-missing emmen", "leaver-not-party emmen");
  }

  @Test
  void should_leave_with_the_place_in_which_it_came_back_and_not_with_the_one_it_left() {
    Timeline timeline = Timeline.of(
        succeededAndBack().addActs(exit(EMMEN, "2024-03-01").build()).build());

    assertThat(partners(timeline, "2025-02-28")).containsExactly("assen", "emmen", "hardenberg");
    assertThat(partners(timeline, "2025-03-01")).containsExactly("assen", "hardenberg");
  }

  @Tag("5.7")
  @Test
  void should_end_the_place_that_it_had_at_its_notice_and_not_the_one_in_which_it_came_back() {
    Timeline timeline = Timeline.of(succeededAndBack()
        .addActs(exit(EMMEN, "2022-12-31")
            .effect(EffectRule.after(Period.ofYears(2)))
            .build())
        .build());

    assertThat(partners(timeline, "2024-12-30")).containsExactly("assen", "emmen", "hardenberg");
    assertThat(partners(timeline, "2024-12-31")).containsExactly("emmen", "hardenberg");
  }

  @Test
  void should_revoke_its_notice_itself_and_not_by_the_heir_of_the_place_it_left() {
    Withdrawal exit = exit(EMMEN, "2024-03-01").build();
    Timeline byItself = Timeline.of(succeededAndBack()
        .addActs(exit.withRevocations(Revocation.of(EMMEN, day("2024-04-01"))))
        .build());
    Timeline byItsHeir = Timeline.of(succeededAndBack()
        .addActs(exit.withRevocations(Revocation.of(ASSEN, day("2024-04-01"))))
        .build());

    assertThat(partners(byItself, "2025-03-01")).containsExactly("assen", "emmen", "hardenberg");
    assertThat(partners(byItsHeir, "2025-03-01")).containsExactly("assen", "hardenberg");
  }

  @Tag("5.3")
  @Test
  void should_bear_the_duties_that_survive_the_place_in_which_it_came_back() {
    Timeline timeline = Timeline.of(succeededAndBack()
        .provisions(
            provisions().dutiesUntil(EffectRule.after(Period.ofYears(3))).build())
        .addActs(exit(EMMEN, "2024-03-01").build())
        .build());

    assertThat(timeline.dutiesUntil(EMMEN.id(), day("2025-03-01")).flatMap(EffectDay::day))
        .contains(day("2028-03-01"));
    assertThat(timeline.dutiesUntil(ASSEN.id(), day("2025-03-01"))).isEmpty();
  }

  @Test
  void should_not_take_the_place_from_its_predecessor_by_leaving_with_effect_before_it_came() {
    Timeline timeline = Timeline.of(succeededAndBack()
        .provisions(provisions()
            .withdrawal(
                Procedure.of(ConsentRule.none(), EffectRule.retroactiveTo(day("2022-06-01"))))
            .build())
        .addActs(exit(EMMEN, "2024-03-01").build())
        .build());

    assertThat(partners(timeline, "2022-06-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2023-06-01"))
        .containsExactly("assen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2024-01-01")).containsExactly("assen", "hardenberg");
  }

  private static List<String> why(Timeline timeline, Party party, String on) {
    return Reasons.why(timeline.agreement(), party, on);
  }
}
