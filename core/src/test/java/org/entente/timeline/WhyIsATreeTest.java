package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Suspension;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Step;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why is told as a tree: a statement, under it what it rests on, in the order of days. */
@Tag("10.4")
class WhyIsATreeTest {
  private static final Withdrawal EXIT = Withdrawal.builder()
      .id("exit")
      .title("The exit")
      .party(EMMEN)
      .notifiedOn(day("2022-06-01"))
      .build();

  /** Emmen founded it, gave notice, was out, and joined again. */
  private static Agreement.Builder withOneThatCameBack() {
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .term(Term.always().until(day("2026-01-01")))
        .addActs(
            joins(EMMEN)
                .id("return")
                .title("The return")
                .addSignatures(
                    signs(COEVORDEN, "2024-02-02"),
                    signs(HARDENBERG, "2024-02-01"),
                    signs(EMMEN, "2024-01-31"))
                .build(),
            EXIT);
  }

  private static List<String> english(Agreement agreement, String on) {
    return Messages.in(Locale.ENGLISH)
        .naming(agreement)
        .of(Timeline.of(agreement).why(EMMEN, day(on)));
  }

  @Test
  void should_tell_of_one_that_came_back_in_the_order_of_days_and_end_on_its_place_of_now() {
    assertThat(english(withOneThatCameBack().build(), "2025-01-01"))
        .containsExactly(
            "gemeente Emmen, 1 January 2025: party",
            "  The agreement is in force from 1 January 2022 up to and including 31 December 2025.",
            "    Its entry into force is given, not proven: from 1 January 2022. [a letter]",
            "  gemeente Emmen was bound from 1 January 2022.",
            "    gemeente Emmen is a founding party.",
            "  gemeente Emmen left with effect on 1 June 2023 (The exit).",
            "    The exit needs the notice of the party that leaves, and nobody else's consent; it"
                + " takes effect 12 months after the notice is received. That rule was in force when"
                + " it was opened, on 1 June 2022.",
            "    gemeente Emmen gave notice of withdrawal on 1 June 2022 (The exit).",
            "  The return takes effect on 2 February 2024: gemeente Emmen joins.",
            "    The return needs the consent of every partner; it takes effect on the day"
                + " consent is complete. That rule was in force when it was opened, on 31 January 2024.",
            "    gemeente Emmen consented on 31 January 2024.",
            "    gemeente Hardenberg consented on 1 February 2024.",
            "    gemeente Coevorden consented on 2 February 2024.",
            "    Consent to The return was complete on 2 February 2024.");
  }

  @Test
  void should_end_on_the_end_of_the_agreement_once_it_is_over() {
    List<String> lines = english(withOneThatCameBack().build(), "2026-01-01");

    assertThat(lines)
        .startsWith("gemeente Emmen, 1 January 2026: not a party")
        .endsWith(
            "  The agreement is not in force on 1 January 2026.",
            "    Its entry into force is given, not proven: from 1 January 2022. [a letter]",
            "    Its term ended on 1 January 2026.");
    assertThat(lines).filteredOn(line -> line.contains("left with effect")).hasSize(1);
  }

  @Test
  void should_tell_what_is_still_to_come_behind_the_place_of_now() {
    assertThat(english(agreement(EMMEN, COEVORDEN).addActs(EXIT).build(), "2022-07-01"))
        .filteredOn(line -> line.matches(" {2}\\S.*"))
        .containsExactly(
            "  The agreement has been in force since 1 January 2022.",
            "  gemeente Emmen has been bound since 1 January 2022.",
            "  gemeente Emmen leaves with effect on 1 June 2023 (The exit).");
  }

  @Test
  void should_tell_what_is_missing_under_what_is_pending() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(joins(ASSEN)
            .title("The protocol")
            .addSignatures(signs(EMMEN, "2022-03-01"))
            .build())
        .build();
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);

    assertThat(english.of(Timeline.of(agreement).why(ASSEN, day("2022-04-01"))))
        .endsWith(
            "  The protocol is pending: gemeente Assen is not bound by it.",
            "    The protocol needs the consent of every partner; it takes effect on the day"
                + " consent is complete. That rule was in force when it was opened, on 1 March 2022.",
            "    gemeente Coevorden has not signed.",
            "    gemeente Assen, which wants to join, has not signed.");
  }

  @Test
  void should_tell_why_an_act_has_come_where_it_is() {
    Agreement agreement = withOneThatCameBack().build();
    Timeline timeline = Timeline.of(agreement);
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    ActId back = ActId.of("return");

    Step open = timeline.why(back, day("2024-02-01"));
    Step done = timeline.why(back, day("2024-02-02"));

    assertThat(english.tree(open))
        .startsWith("The return is pending.")
        .contains(
            "  gemeente Emmen consented on 31 January 2024.",
            "  gemeente Hardenberg consented on 1 February 2024.",
            "  gemeente Coevorden has not signed.");
    assertThat(english.tree(done))
        .startsWith("The return has been in effect since 2 February 2024.")
        .endsWith(
            "  gemeente Emmen consented on 31 January 2024.",
            "  gemeente Hardenberg consented on 1 February 2024.",
            "  gemeente Coevorden consented on 2 February 2024.",
            "  Consent to The return was complete on 2 February 2024.");
    assertThat(english.tree(timeline.why(EXIT.id(), day("2023-01-01"))))
        .startsWith(
            "Consent to The exit was complete on 1 June 2022; it takes effect on 1 June 2023.")
        .contains("  gemeente Emmen gave notice of withdrawal on 1 June 2022 (The exit).");
    assertThatThrownBy(() -> timeline.why(ActId.of("retrun"), day("2024-02-01")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("return");
  }

  @Test
  void should_not_call_a_suspension_an_amendment_that_binds_the_party_without_its_consent() {
    Agreement agreement = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(Provisions.builder()
            .suspension(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion()))
            .build())
        .addActs(Suspension.builder()
            .id("suspended")
            .party(EMMEN.id())
            .addSignatures(signs(COEVORDEN, "2023-01-01"), signs(HARDENBERG, "2023-01-01"))
            .build())
        .build();

    assertThat(english(agreement, "2023-01-01"))
        .noneMatch(line -> line.contains("not consented"))
        .filteredOn(line -> line.matches(" {2}\\S.*"))
        .last()
        .asString()
        .contains("has been suspended since");
  }

  @Test
  void should_tell_a_source_once_of_a_statement_and_of_what_that_rests_on() {
    Agreement agreement = agreement(EMMEN, COEVORDEN).source("a letter").build();

    assertThat(english(agreement, "2023-01-01"))
        .filteredOn(line -> line.contains("[a letter]"))
        .singleElement()
        .asString()
        .contains("in force");
  }

  @Test
  void should_tell_why_the_agreement_is_in_force_or_has_ended() {
    Timeline timeline = Timeline.of(withOneThatCameBack().build());

    assertThat(timeline.why(day("2025-12-31")).code()).isEqualTo("in-force-until");
    assertThat(timeline.why(day("2026-01-01")).grounds())
        .extracting(Step::code)
        .containsExactly("founding-given", "expired");
  }
}
