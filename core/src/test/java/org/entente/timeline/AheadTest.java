package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.AuthorityStep;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Upcoming;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must be done before when, and what comes of itself. */
@Tag("2")
@Tag("11.1")
class AheadTest {
  private static List<String> ahead(Agreement agreement, String day) {
    Messages messages = Messages.in(Locale.ENGLISH).naming(agreement);
    return Timeline.of(agreement).ahead(day(day)).stream()
        .map(each -> each.on() + " " + messages.of(each))
        .toList();
  }

  private static Agreement.Builder under(Provisions.Builder provisions) {
    return agreement(EMMEN, COEVORDEN).provisions(provisions.build());
  }

  @Test
  void should_tell_openings_and_last_days_to_sign_and_who_is_missing() {
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .addActs(joins(BORGER_ODOORN)
            .opensOn(day("2023-02-01"))
            .closesOn(day("2023-06-30"))
            .addSignatures(signs(COEVORDEN, "2023-02-10"), signs(EMMEN, "2023-05-01"))
            .build())
        .build();

    assertThat(ahead(deal, "2023-01-15"))
        .startsWith("2023-02-01 'borger-odoorn' is opened for signature.");
    assertThat(ahead(deal, "2023-04-01"))
        .containsExactly(
            "2023-06-30 'borger-odoorn': last day to sign; still missing: "
                + "gemeente Emmen and gemeente Borger-Odoorn.",
            "2023-07-01 'borger-odoorn' fails. (If nothing more is " + "recorded.)");
    assertThat(ahead(deal, "2023-06-30")).hasSize(2).first().asString().contains("last day");
    assertThat(ahead(deal, "2023-07-01")).isEmpty();
  }

  @Test
  void should_mark_what_comes_if_nothing_more_is_recorded() {
    Amendment tacit = Amendment.builder()
        .id("tacit")
        .opensOn(day("2023-01-01"))
        .addAdopts(Instrument.of("text", "Text").withVersion("2"))
        .addObjections(Objection.of(EMMEN, day("2023-02-01")))
        .build();
    Agreement deal = under(provisions()
            .amendment(Procedure.of(
                ConsentRule.noObjectionWithin(Period.ofMonths(3)),
                EffectRule.after(Period.ofMonths(1)))))
        .addActs(tacit)
        .build();
    List<Upcoming> before = Timeline.of(deal).ahead(day("2023-01-15"));

    assertThat(before)
        .extracting(Upcoming::on, Upcoming::kind, Upcoming::isProjected)
        .containsExactly(
            tuple(day("2023-04-01"), Upcoming.Kind.LAST_DAY_TO_OBJECT, false),
            tuple(day("2023-04-01"), Upcoming.Kind.HAPPENS, true),
            tuple(day("2023-05-01"), Upcoming.Kind.HAPPENS, true));
    assertThat(before.get(0).concerns(COEVORDEN.id())).isTrue();
    assertThat(before.get(0).concerns(ASSEN.id())).isFalse();
    assertThat(ahead(deal, "2023-02-01"))
        .anyMatch(line -> line.startsWith("2023-04-01") && line.contains("fails"));
  }

  @Test
  void should_tell_what_a_source_had_stated_by_then_of_a_later_day() {
    Given stated = Given.of(day("2024-12-01"), "letter").withRecordedOn(day("2024-02-01"));
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .addActs(Termination.builder().id("end").given(stated).build())
        .build();

    assertThat(ahead(deal, "2024-01-31")).isEmpty();
    assertThat(Timeline.of(deal).ahead(day("2024-02-01")))
        .extracting(Upcoming::on, Upcoming::kind, Upcoming::isProjected)
        .containsExactly(tuple(day("2024-12-01"), Upcoming.Kind.HAPPENS, false));
    assertThat(ahead(deal, "2024-11-30"))
        .containsExactly("2024-12-01 'end': the agreement is terminated. (Given, not proven.)");
    assertThat(ahead(deal, "2024-12-01")).isEmpty();
  }

  @Tag("5.3")
  @Test
  void should_tell_what_is_agreed_and_stated_and_when_the_term_ends() {
    Agreement deal = under(provisions()
            .withdrawal(Procedure.byNotice(Period.ofMonths(12)))
            .dutiesUntil(EffectRule.after(Period.ofMonths(6)))
            .continuesWhile(ConsentRule.atLeast(2)))
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addActs(
            Withdrawal.builder()
                .id("leaving")
                .party(EMMEN)
                .notifiedOn(day("2023-03-01"))
                .build(),
            succeeds("2025-01-01", COEVORDEN, HARDENBERG))
        .build();

    assertThat(ahead(deal, "2023-06-01"))
        .containsExactly(
            "2024-03-01 gemeente Emmen leaves.",
            "2024-03-01 The agreement ends: what keeps it in force is no longer met. (If nothing "
                + "more is recorded.)");
    assertThat(ahead(deal, "2024-03-01"))
        .containsExactly(
            "2024-09-01 The duties that survived for gemeente Emmen end.",
            "2024-09-01 The duties that survived for gemeente Coevorden end.");
    assertThat(ahead(deal.withActs(deal.acts().get(1)), "2023-06-01"))
        .containsExactly(
            "2025-01-01 gemeente Hardenberg takes the place of gemeente Coevorden by succession.",
            "2026-01-01 The agreement expires.");
  }

  @Tag("5.6")
  @Test
  void should_tell_from_when_and_until_when_notice_is_in_time() {
    Agreement deal = under(provisions()
            .withdrawal(Procedure.of(
                ConsentRule.none(),
                EffectRule.recurring(day("2025-01-01"), Period.ofYears(1))
                    .withNotice(Period.ofMonths(6))))
            .noNoticeBefore(EffectRule.after(Period.ofYears(2))))
        .build();

    assertThat(ahead(deal, "2023-01-10"))
        .containsExactly(
            "2024-01-01 From this day on gemeente Emmen can give notice of withdrawal.",
            "2024-01-01 From this day on gemeente Coevorden can give notice of withdrawal.");
    assertThat(ahead(deal, "2024-01-01"))
        .containsExactly(
            "2024-07-01 Last day on which a notice of withdrawal is in time for 1 January 2025.");
    assertThat(ahead(deal, "2024-07-02"))
        .containsExactly(
            "2025-07-01 Last day on which a notice of withdrawal is in time for 1 January 2026.");
  }

  @Test
  void should_tell_the_last_day_of_a_condition_until_it_is_met() {
    Act act = joins(BORGER_ODOORN)
        .opensOn(day("2023-01-15"))
        .effect(EffectRule.from(Anchor.occurrence("publication"), EffectRule.onCompletion())
            .by(day("2023-12-31")))
        .addSignatures(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-02-01"))
        .addSignatures(signs(BORGER_ODOORN, "2023-04-01"))
        .addOccurrences(Occurrence.of("publication", day("2023-06-01")))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN).addActs(act).build();
    String last =
        "2023-12-31 'borger-odoorn': the day of \"publication\" must have come by the end "
            + "of this day, or it fails or goes another way.";

    assertThat(ahead(deal, "2023-02-01")).contains(last);
    assertThat(ahead(deal, "2023-04-01")).as("it is agreed, and waits").contains(last);
    assertThat(ahead(deal, "2023-06-01")).doesNotContain(last);
    assertThat(Timeline.of(deal).ahead(day("2023-04-01")).get(0).awaits())
        .contains(Anchor.occurrence("publication"));
  }

  @Tag("10.3")
  @Test
  void should_tell_from_when_time_stands_for_a_step_of_authority() {
    AuthorityStep consent =
        AuthorityStep.of(DecisionKind.CONSENTED).by("raad").orAfter(Period.ofWeeks(8));
    Act act = joins(BORGER_ODOORN)
        .opensOn(day("2023-01-15"))
        .addDecisions(
            Decision.of(EMMEN, day("2023-03-01")).as(DecisionKind.SENT).by("raad"),
            Decision.of(COEVORDEN, day("2023-03-01")).as(DecisionKind.CONSENTED).by("raad"),
            Decision.of(BORGER_ODOORN, day("2023-03-01"))
                .as(DecisionKind.CONSENTED)
                .by("raad"))
        .addSignatures(signs(COEVORDEN, "2023-03-02"), signs(BORGER_ODOORN, "2023-03-02"))
        .build();
    Agreement deal = under(provisions().addAuthority(consent)).addActs(act).build();
    String stands = "2023-04-27 'borger-odoorn': from this day on time stands for a step of the "
        + "authority of gemeente Emmen, whose signature then counts.";

    assertThat(ahead(deal, "2023-03-01")).contains(stands);
    assertThat(ahead(deal, "2023-04-26")).containsExactly(stands);
    assertThat(ahead(deal, "2023-04-27")).isEmpty();
    assertThat(Timeline.of(deal).earliestEffect("borger-odoorn", day("2023-04-20")))
        .as("nobody need take the step for which time will stand")
        .contains(day("2023-04-27"));
    assertThat(Timeline.of(deal).earliestEffect("borger-odoorn", day("2023-05-01")))
        .contains(day("2023-05-01"));
  }

  @Test
  void should_answer_for_any_day() {
    Timeline timeline = Timeline.of(under(provisions()
            .withdrawal(Procedure.of(
                ConsentRule.none(), EffectRule.recurring(day("2025-01-01"), Period.ofYears(1)))))
        .build());

    assertThat(timeline.ahead(LocalDate.MAX)).isEmpty();
    assertThat(timeline.ahead(LocalDate.of(9999, 12, 31)))
        .extracting(Upcoming::kind)
        .containsExactly(Upcoming.Kind.LAST_DAY_FOR_NOTICE);
    assertThat(timeline.ahead(LocalDate.MIN)).isNotNull();
  }

  @Test
  void should_tell_until_when_consent_is_in_time_for_a_fixed_day() {
    Agreement deal = under(provisions()
            .accession(Procedure.of(ConsentRule.everyPartner(), EffectRule.on(day("2024-01-01")))))
        .addActs(joins(BORGER_ODOORN).addSignatures(signs(EMMEN, "2023-05-01")).build())
        .build();

    assertThat(ahead(deal, "2023-05-01").get(0))
        .isEqualTo("2023-12-31 'borger-odoorn': last day on which consent is "
            + "complete in time to take effect on 1 January 2024; still missing: gemeente "
            + "Coevorden and gemeente Borger-Odoorn.");
  }

  @Test
  void should_not_know_what_is_dated_later() {
    Act act = joins(BORGER_ODOORN)
        .closesOn(day("2023-12-31"))
        .addSignatures(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-03-01"))
        .addSignatures(signs(BORGER_ODOORN, "2023-04-01"))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN).addActs(act).build();

    assertThat(Timeline.of(deal).ahead(day("2023-03-01")))
        .filteredOn(each -> each.kind() == Upcoming.Kind.LAST_DAY_TO_SIGN)
        .singleElement()
        .satisfies(each -> assertThat(each.parties()).containsExactly(BORGER_ODOORN.id()));
    assertThat(Timeline.of(deal).ahead(day("2023-04-01"))).isEmpty();
  }

  @Test
  void should_list_what_is_pending_and_open() {
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .addActs(
            joins(BORGER_ODOORN).addSignatures(signs(EMMEN, "2023-02-01")).build(),
            joins(ASSEN).opensOn(day("2023-05-01")).build())
        .build();

    assertThat(Timeline.of(deal).pending(day("2023-02-01")).keySet())
        .extracting(Object::toString)
        .containsExactly("borger-odoorn");
    assertThat(Timeline.of(deal).pending(day("2023-05-01"))).hasSize(2);
  }

  @Test
  void should_be_said_in_both_languages() {
    Upcoming last = Upcoming.builder()
        .on(day("2023-06-30"))
        .kind(Upcoming.Kind.LAST_DAY_FOR_NOTICE)
        .towards(day("2024-01-01"))
        .build();
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));

    assertThat(dutch.of(last))
        .isEqualTo(
            "Laatste dag waarop een opzegging op tijd is voor uittreding per 1 januari 2024.");
    assertThat(dutch.of(last.withProjected(true))).endsWith("(Als verder niets wordt vastgelegd.)");
  }

  @Tag("10.2")
  @Test
  void should_leave_no_place_open_where_no_day_of_effect_is_known() {
    Upcoming upcoming = Upcoming.builder()
        .on(day("2023-05-01"))
        .kind(Upcoming.Kind.LAST_DAY_TO_COMPLETE)
        .parties(List.of(EMMEN.id()))
        .build();

    assertThat(Messages.in(Locale.ENGLISH).of(upcoming))
        .isEqualTo("Last day on which consent to the founding is complete in time to take effect.");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).of(upcoming)).doesNotContain("{");
  }
}
