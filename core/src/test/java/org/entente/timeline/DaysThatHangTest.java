package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.ConsentRule;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Occurrence;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Scene;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Effect that hangs on another day than that of completion waits for it, and is not without it. */
@Tag("5.4")
class DaysThatHangTest {
  private static final Anchor NOTIFIED = Anchor.occurrence("notification");
  private static final EffectRule THIRTY_DAYS_AFTER =
      EffectRule.from(NOTIFIED, EffectRule.after(Period.ofDays(30)));
  private static final Agreement DEAL = agreement(COEVORDEN, EMMEN).build();

  private static Accession.Builder complete(EffectRule effect) {
    return joins(BORGER_ODOORN)
        .effect(effect)
        .addSignatures(
            signs(EMMEN, "2024-01-08"),
            signs(COEVORDEN, "2024-01-08"),
            signs(BORGER_ODOORN, "2024-01-10"));
  }

  private static Timeline timeline(EffectRule effect, Occurrence... occurrences) {
    return Timeline.of(DEAL.withAct(complete(effect).addOccurrences(occurrences).build()));
  }

  private static Occurrence notified(String on) {
    return Occurrence.of("notification", day(on));
  }

  private static Outcome outcome(Timeline timeline, String on) {
    return timeline.outcome("borger-odoorn", day(on));
  }

  private static Outcome agreed(String effect) {
    return Outcome.Agreed.of(day("2024-01-10"), day(effect), Optional.empty());
  }

  private static Outcome inEffect(String effect) {
    return Outcome.InEffect.of(day("2024-01-10"), day(effect), Optional.empty());
  }

  private static Outcome waiting(Anchor... anchors) {
    return Outcome.Agreed.waiting(day("2024-01-10"), java.util.Set.of(anchors));
  }

  @Test
  void should_wait_for_a_notification_and_take_effect_thirty_days_after_it() {
    Timeline timeline = timeline(THIRTY_DAYS_AFTER, notified("2024-03-01"));

    assertThat(outcome(timeline, "2024-01-10")).isEqualTo(waiting(NOTIFIED));
    assertThat(outcome(timeline, "2024-02-29")).isEqualTo(waiting(NOTIFIED));
    assertThat(outcome(timeline, "2024-03-01")).isEqualTo(agreed("2024-03-31"));
    assertThat(outcome(timeline, "2024-03-31")).isEqualTo(inEffect("2024-03-31"));
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-03-30")).isFalse();
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-03-31")).isTrue();
  }

  @Test
  void should_never_take_the_deposit_for_a_notification() {
    Timeline timeline = timeline(THIRTY_DAYS_AFTER);

    assertThat(timeline.outcome("borger-odoorn", LocalDate.MAX)).isEqualTo(waiting(NOTIFIED));
    assertThat(timeline.status(BORGER_ODOORN, day("2030-01-01")))
        .isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.events()).extracting(Event::kind).doesNotContain(Event.Kind.JOINED);
    assertThat(timeline.earliestEffect("borger-odoorn", day("2030-01-01"))).isEmpty();
  }

  @Tag("5.5")
  @Test
  void should_count_the_first_of_a_name_in_the_morning_of_its_day_and_no_other_name() {
    EffectRule onTheDay = EffectRule.from(NOTIFIED, EffectRule.onCompletion());
    Accession second = joins(HOOGEVEEN)
        .addSignatures(
            signs(EMMEN, "2024-02-01"),
            signs(COEVORDEN, "2024-02-01"),
            signs(HOOGEVEEN, "2024-03-01"))
        .build();
    Timeline timeline = Timeline.of(DEAL.withAct(second)
        .withAct(complete(onTheDay)
            .addOccurrences(
                notified("2024-04-01"),
                notified("2024-03-01"),
                Occurrence.of("publication", day("2024-02-01")))
            .build()));

    assertThat(outcome(timeline, "2024-02-29")).isEqualTo(waiting(NOTIFIED));
    assertThat(outcome(timeline, "2024-03-01")).isEqualTo(inEffect("2024-03-01"));
    // A partner since that morning, it is asked by what would be complete on the day.
    assertThat(timeline.outcome("hoogeveen", day("2024-03-01")).isPending()).isTrue();
  }

  @Tag("5.5")
  @Test
  void should_read_the_occurrences_of_the_act_and_not_those_of_the_agreement() {
    Agreement told = DEAL.withOccurrences(notified("2024-02-01"));
    Timeline timeline = Timeline.of(told.withAct(complete(THIRTY_DAYS_AFTER).build()));

    assertThat(timeline.outcome("borger-odoorn", LocalDate.MAX)).isEqualTo(waiting(NOTIFIED));
  }

  @Tag("5.5")
  @Test
  void should_read_what_is_about_the_newcomer_and_not_about_another() {
    assertThat(timeline(THIRTY_DAYS_AFTER, notified("2024-03-01").about(BORGER_ODOORN))
            .outcome("borger-odoorn", LocalDate.MAX))
        .isEqualTo(inEffect("2024-03-31"));
    assertThat(timeline(THIRTY_DAYS_AFTER, notified("2024-03-01").about(EMMEN))
            .outcome("borger-odoorn", LocalDate.MAX))
        .isEqualTo(waiting(NOTIFIED));
  }

  @Tag("5.5")
  @Test
  void should_know_later_what_was_recorded_later() {
    Agreement agreement = DEAL.withAct(complete(THIRTY_DAYS_AFTER)
        .addOccurrences(notified("2024-03-01").withRecordedOn(day("2024-05-01")))
        .build());

    assertThat(Timeline.of(agreement.asKnownOn(day("2024-04-30")))
            .outcome("borger-odoorn", LocalDate.MAX))
        .isEqualTo(waiting(NOTIFIED));
    assertThat(Timeline.of(agreement.asKnownOn(day("2024-05-01")))
            .outcome("borger-odoorn", LocalDate.MAX))
        .isEqualTo(inEffect("2024-03-31"));
  }

  @Test
  void should_wait_while_one_of_several_days_waits_of_which_the_latest_counts() {
    EffectRule rule = EffectRule.latestOf(EffectRule.on(day("2024-06-01")), THIRTY_DAYS_AFTER);

    assertThat(outcome(timeline(rule), "2024-12-31")).isEqualTo(waiting(NOTIFIED));
    assertThat(outcome(timeline(rule, notified("2024-03-01")), "2024-03-01"))
        .isEqualTo(agreed("2024-06-01"));
    assertThat(outcome(timeline(rule, notified("2024-07-01")), "2024-07-31"))
        .isEqualTo(inEffect("2024-07-31"));
  }

  @Test
  void should_have_the_earliest_day_that_is_known_of_those_of_which_the_earliest_counts() {
    EffectRule rule = EffectRule.earliestOf(EffectRule.on(day("2024-06-01")), THIRTY_DAYS_AFTER);

    assertThat(outcome(timeline(rule), "2024-01-10")).isEqualTo(agreed("2024-06-01"));
    assertThat(outcome(timeline(rule), "2024-06-01")).isEqualTo(inEffect("2024-06-01"));
    Timeline moved = timeline(rule, notified("2024-03-01"));
    assertThat(outcome(moved, "2024-02-29")).isEqualTo(agreed("2024-06-01"));
    assertThat(outcome(moved, "2024-03-01")).isEqualTo(agreed("2024-03-31"));
    assertThat(outcome(moved, "2024-03-31")).isEqualTo(inEffect("2024-03-31"));
    assertThat(outcome(timeline(rule, notified("2024-05-20")), "2024-06-01"))
        .isEqualTo(inEffect("2024-06-01"));
  }

  @Tag("3.6")
  @Test
  void should_fail_on_the_day_after_the_last_day_of_a_condition_though_agreed() {
    EffectRule rule =
        EffectRule.from(NOTIFIED, EffectRule.after(Period.ofDays(30))).by(day("2024-03-01"));
    Timeline late = timeline(rule, notified("2024-03-02"));

    assertThat(outcome(late, "2024-03-01")).isEqualTo(waiting(NOTIFIED));
    assertThat(outcome(late, "2024-03-02")).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
      assertThat(failed.reason()).isEqualTo(Failure.CONDITION_FAILED);
      assertThat(failed.failedOn()).isEqualTo("2024-03-02");
    });
    assertThat(unmet(outcome(late, "2024-03-02"))).containsExactly("condition-failed");
    assertThat(Messages.in(Locale.ENGLISH)
            .of(outcome(late, "2024-03-02").violations().get(0)))
        .isEqualTo("Its day of effect hangs on the day of \"notification\","
            + " and by 1 March 2024 there was none.");
    assertThat(outcome(timeline(rule, notified("2024-03-01")), "2024-03-31"))
        .isEqualTo(inEffect("2024-03-31"));
  }

  @Tag("3.6")
  @Test
  void should_fail_by_a_condition_whose_last_day_has_passed_though_not_complete() {
    EffectRule rule = EffectRule.from(NOTIFIED, EffectRule.onCompletion()).by(day("2024-03-01"));
    Accession open = joins(BORGER_ODOORN)
        .effect(rule)
        .addSignatures(signs(EMMEN, "2024-01-08"))
        .build();
    Timeline timeline = Timeline.of(DEAL.withAct(open));

    assertThat(outcome(timeline, "2024-03-01").isPending()).isTrue();
    assertThat(outcome(timeline, "2024-03-02"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.CONDITION_FAILED));
    assertThat(unmet(outcome(timeline, "2024-03-02")))
        .contains("partner-signature-missing coevorden", "condition-failed");
  }

  @Tag("3.6")
  @Test
  void should_not_fail_by_a_condition_that_another_way_does_without() {
    EffectRule rule = EffectRule.earliestOf(
        EffectRule.from(NOTIFIED, EffectRule.onCompletion()).by(day("2024-03-01")),
        EffectRule.after(Period.ofMonths(6)));

    assertThat(outcome(timeline(rule), "2024-07-10")).isEqualTo(inEffect("2024-07-10"));
  }

  @Test
  void should_fail_without_object_while_it_waits() {
    Accession other = joins(BORGER_ODOORN)
        .id("other")
        .addSignatures(
            signs(EMMEN, "2024-02-01"),
            signs(COEVORDEN, "2024-02-01"),
            signs(BORGER_ODOORN, "2024-02-01"))
        .build();
    Timeline timeline = Timeline.of(DEAL.withAct(other)
        .withAct(
            complete(THIRTY_DAYS_AFTER).addOccurrences(notified("2024-03-01")).build()));

    assertThat(outcome(timeline, "2024-03-31"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.WITHOUT_OBJECT));
  }

  @Test
  void should_fail_with_the_agreement_while_it_waits() {
    Timeline timeline = Timeline.of(DEAL.withTerm(Term.always().until(day("2025-01-01")))
        .withAct(complete(THIRTY_DAYS_AFTER).build()));

    assertThat(outcome(timeline, "2024-12-31")).isEqualTo(waiting(NOTIFIED));
    assertThat(outcome(timeline, "2025-01-01"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.AGREEMENT_ENDED));
  }

  @Test
  void should_tell_in_words_what_it_waits_for() {
    Messages english = Messages.in(Locale.ENGLISH).naming(DEAL);
    Messages dutch = Messages.in(Locale.forLanguageTag("nl")).naming(DEAL);

    assertThat(english.of(waiting(NOTIFIED)))
        .isEqualTo("settled on 10 January 2024; when it takes effect is not known,"
            + " as it waits for the day of \"notification\"");
    assertThat(dutch.of(waiting(Anchor.ENTRY_INTO_FORCE)))
        .isEqualTo("staat vast sinds 10 januari 2024; wanneer het ingaat is nog niet bekend:"
            + " dat wacht op de dag van inwerkingtreding");
    assertThat(english.of(THIRTY_DAYS_AFTER))
        .isEqualTo("30 days after the day of \"notification\"");
    assertThat(dutch.of(
            EffectRule.from(NOTIFIED, EffectRule.firstOfNextMonth()).by(day("2024-03-01"))))
        .isEqualTo("op de eerste dag van de maand na die van de dag van \"notification\","
            + " mits de dag van \"notification\" niet later valt dan 1 maart 2024");
    assertThat(waiting(NOTIFIED))
        .hasToString("Agreed{completedOn=2024-01-10, awaits=[occurrence 'notification']}");
  }

  @Test
  void should_explain_that_consent_is_complete_and_the_day_is_not_known() {
    Timeline timeline = timeline(THIRTY_DAYS_AFTER);

    assertThat(Reasons.steps(timeline.why(BORGER_ODOORN, day("2024-05-01"))))
        .extracting(step -> step.code())
        .contains("act-waits")
        .doesNotContain("act-agreed");
  }

  // The founding

  private static Agreement.Builder charter(EffectRule entry) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(COEVORDEN, EMMEN, HOOGEVEEN)
        .provisions(Scene.provisions()
            .founding(Procedure.of(ConsentRule.atLeast(2), entry))
            .lateJoiner(THIRTY_DAYS_AFTER)
            .build())
        .addSignatures(signs(COEVORDEN, "2024-01-08"), signs(EMMEN, "2024-01-10"));
  }

  @Test
  void should_wait_for_an_occurrence_to_enter_into_force() {
    Agreement agreement = charter(THIRTY_DAYS_AFTER).build();
    Timeline waits = Timeline.of(agreement);
    Timeline timeline = Timeline.of(agreement.withOccurrences(notified("2024-03-01")));

    assertThat(waits.founding(LocalDate.MAX)).isEqualTo(waiting(NOTIFIED));
    assertThat(waits.on(day("2030-01-01")).isInForce()).isFalse();
    assertThat(waits.status(EMMEN, day("2030-01-01"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(Reasons.steps(waits.why(EMMEN, day("2030-01-01"))))
        .extracting(step -> step.code())
        .contains("founding-waits");
    assertThat(timeline.founding(day("2024-02-01"))).isEqualTo(waiting(NOTIFIED));
    assertThat(timeline.founding(day("2024-03-01"))).isEqualTo(agreed("2024-03-31"));
    assertThat(timeline.on(day("2024-03-30")).isInForce()).isFalse();
    assertThat(partners(timeline, "2024-03-31")).containsExactly("coevorden", "emmen");
  }

  @Tag("5.5")
  @Test
  void should_bind_a_late_founder_by_what_is_about_it_and_by_nothing_else() {
    Agreement agreement = charter(THIRTY_DAYS_AFTER)
        .addSignatures(signs(HOOGEVEEN, "2024-05-01"))
        .addOccurrences(notified("2024-03-01"))
        .build();
    Agreement told =
        agreement.withOccurrences(notified("2024-03-01"), notified("2024-06-01").about(HOOGEVEEN));

    assertThat(isParty(Timeline.of(agreement), HOOGEVEEN, "2030-01-01")).isFalse();
    assertThat(Reasons.steps(Timeline.of(agreement).why(HOOGEVEEN, LocalDate.MAX)))
        .isNotEmpty();
    assertThat(Audit.of(Timeline.of(agreement)).findings()).isNotEmpty();
    assertThat(Timeline.of(agreement).status(HOOGEVEEN, day("2030-01-01")))
        .isEqualTo(PartyStatus.CONTRACTING);
    assertThat(isParty(Timeline.of(told), HOOGEVEEN, "2024-06-30")).isFalse();
    assertThat(isParty(Timeline.of(told), HOOGEVEEN, "2024-07-01")).isTrue();
  }

  /** Assen takes the place of Hoogeveen, and what was about Assen before counts in it from then. */
  @Tag("5.5")
  @Test
  void should_bind_by_what_is_about_one_that_takes_a_founding_place_once_it_has_it() {
    Agreement agreement = charter(THIRTY_DAYS_AFTER)
        .addSignatures(signs(HOOGEVEEN, "2024-05-01"))
        .addOthers(ASSEN)
        .addActs(succeeds("2024-08-01", HOOGEVEEN, ASSEN))
        .build();

    for (String on : List.of("2024-06-01", "2024-09-01")) {
      Timeline timeline = Timeline.of(
          agreement.withOccurrences(notified("2024-03-01"), notified(on).about(ASSEN)));
      boolean isBefore = on.equals("2024-06-01");
      assertThat(isParty(timeline, HOOGEVEEN, "2024-07-31")).isFalse();
      assertThat(isParty(timeline, ASSEN, "2024-08-01")).isEqualTo(isBefore);
      assertThat(isParty(timeline, ASSEN, "2024-10-01")).isTrue();
    }
  }

  @Tag("3.6")
  @Test
  void should_fail_a_founding_whose_condition_has_failed() {
    Timeline timeline = Timeline.of(
        charter(EffectRule.from(NOTIFIED, EffectRule.onCompletion()).by(day("2024-03-01")))
            .build());

    assertThat(timeline.founding(day("2024-03-01"))).isEqualTo(waiting(NOTIFIED));
    assertThat(timeline.founding(day("2024-03-02")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.CONDITION_FAILED));
    assertThat(timeline.endedOn()).contains(day("2024-03-02"));
  }

  /** Where nobody else is asked, one that acceded before joins with the entry, whenever that is. */
  @Test
  void should_let_one_that_acceded_before_in_from_the_entry_that_waited() {
    Agreement.Builder open = charter(THIRTY_DAYS_AFTER);
    Agreement agreement = open.provisions(Scene.provisions()
            .founding(Procedure.of(ConsentRule.atLeast(2), THIRTY_DAYS_AFTER))
            .accession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
            .build())
        .addOccurrences(notified("2024-03-01"))
        .addActs(joins(BORGER_ODOORN)
            .addSignatures(signs(BORGER_ODOORN, "2024-01-10"))
            .build())
        .build();
    Timeline timeline = Timeline.of(agreement);

    assertThat(outcome(timeline, "2024-02-01")).isEqualTo(waiting(Anchor.ENTRY_INTO_FORCE));
    assertThat(outcome(timeline, "2024-03-01")).isEqualTo(agreed("2024-03-31"));
    assertThat(partners(timeline, "2024-03-31"))
        .containsExactly("coevorden", "emmen", "borger-odoorn");
  }

  // Other anchors

  @Tag("5.3")
  @Test
  void should_run_from_the_opening_and_from_the_entry_into_force_and_to_the_end_of_the_term() {
    EffectRule opened = EffectRule.from(Anchor.OPENING, EffectRule.after(Period.ofMonths(3)));
    EffectRule inForce =
        EffectRule.from(Anchor.ENTRY_INTO_FORCE, EffectRule.after(Period.ofYears(3)));

    assertThat(outcome(timeline(opened), "2024-12-31")).isEqualTo(inEffect("2024-04-08"));
    assertThat(outcome(timeline(inForce), "2025-12-31")).isEqualTo(inEffect("2025-01-01"));
    Amendment text = Amendment.builder()
        .id("text")
        .addAdopts(TEXT.withVersion("2"))
        .effect(EffectRule.from(Anchor.TERM_END, EffectRule.onCompletion()))
        .addSignatures(signs(EMMEN, "2024-01-10"), signs(COEVORDEN, "2024-01-10"))
        .build();
    Agreement ending = DEAL.withTerm(Term.always().until(day("2024-06-01")));
    assertThat(Timeline.of(ending.withAct(text)).outcome("text", day("2024-05-31")))
        .isEqualTo(agreed("2024-06-01"));
    assertThat(Timeline.of(DEAL.withAct(text)).outcome("text", LocalDate.MAX))
        .isEqualTo(waiting(Anchor.TERM_END));
  }

  /** A term that is lengthened while an act hangs on its end moves the day of the act. */
  @Tag("5.3")
  @Test
  void should_follow_the_end_of_the_term() {
    Amendment longer = Amendment.builder()
        .id("longer")
        .term(Term.always().until(day("2025-06-01")))
        .addSignatures(signs(EMMEN, "2024-02-10"), signs(COEVORDEN, "2024-02-10"))
        .build();
    Amendment text = Amendment.builder()
        .id("text")
        .addAdopts(TEXT.withVersion("2"))
        .effect(EffectRule.from(Anchor.TERM_END, EffectRule.onCompletion()))
        .addSignatures(signs(EMMEN, "2024-01-10"), signs(COEVORDEN, "2024-01-10"))
        .build();
    Timeline timeline = Timeline.of(
        DEAL.withTerm(Term.always().until(day("2024-06-01"))).withAct(text).withAct(longer));

    assertThat(timeline.outcome("text", day("2024-02-09"))).isEqualTo(agreed("2024-06-01"));
    assertThat(timeline.outcome("text", day("2024-06-01"))).isEqualTo(agreed("2025-06-01"));
  }

  private static Withdrawal leaves(EffectRule effect) {
    return Withdrawal.builder()
        .id("leaving")
        .party(EMMEN)
        .notifiedOn(day("2024-01-10"))
        .effect(effect)
        .build();
  }

  @Tag("5.3")
  @Test
  void should_leave_some_time_after_being_bound_but_not_before_its_notice_has_run() {
    EffectRule bound = EffectRule.from(Anchor.BOUND, EffectRule.after(Period.ofYears(5)));
    Agreement agreement = agreement(COEVORDEN, EMMEN)
        .provisions(Scene.provisions()
            .withdrawal(Procedure.of(ConsentRule.none(), bound))
            .build())
        .build();
    Withdrawal plain = Withdrawal.builder()
        .id("leaving")
        .party(EMMEN)
        .notifiedOn(day("2024-01-10"))
        .build();

    assertThat(Timeline.of(agreement.withAct(plain)).outcome("leaving", day("2024-01-10")))
        .isEqualTo(agreed("2027-01-01"));
    assertThat(Timeline.of(agreement.withAct(plain.withNotifiedOn(day("2029-01-10"))))
            .outcome("leaving", day("2029-01-10")))
        .isEqualTo(Outcome.InEffect.of(day("2029-01-10"), day("2029-01-10"), Optional.empty()));
  }

  /** By its own clause it leaves later than by that of the provisions, of twelve months. */
  @Test
  void should_hold_a_postponement_against_the_day_once_it_is_known() {
    Withdrawal leaving = leaves(THIRTY_DAYS_AFTER)
        .withOccurrences(notified("2025-03-01"))
        .withPostponements(
            Postponement.until(day("2024-06-01"), day("2025-05-01")),
            Postponement.until(day("2024-07-01"), day("2025-03-15")));
    Timeline timeline = Timeline.of(DEAL.withAct(leaving));

    assertThat(timeline.outcome("leaving", day("2024-12-31"))).isEqualTo(waiting(NOTIFIED));
    assertThat(timeline.outcome("leaving", day("2025-03-01"))).isEqualTo(agreed("2025-05-01"));
    assertThat(isParty(timeline, EMMEN, "2025-04-30")).isTrue();
    assertThat(isParty(timeline, EMMEN, "2025-05-01")).isFalse();
    assertThat(Reasons.steps(timeline.why(EMMEN, day("2024-12-31"))))
        .extracting(step -> step.code())
        .contains("leaves-waits");
  }

  @Test
  void should_take_a_notice_back_while_its_day_waits() {
    Withdrawal leaving = leaves(THIRTY_DAYS_AFTER)
        .withRevocations(org.entente.Revocation.of(EMMEN, day("2026-01-01")))
        .withOccurrences(notified("2026-03-01"));

    assertThat(Timeline.of(DEAL.withAct(leaving)).outcome("leaving", LocalDate.MAX))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.REVOKED));
  }

  /** One that consents later to what is not towards everyone has a day by what is about it. */
  @Tag("5.5")
  @Test
  void should_bring_one_in_later_by_what_is_about_it() {
    Agreement agreement = agreement(COEVORDEN, EMMEN, HOOGEVEEN)
        .provisions(Scene.provisions()
            .amendment(Procedure.of(ConsentRule.atLeast(2), THIRTY_DAYS_AFTER))
            .build())
        .build();
    Amendment text = Amendment.builder()
        .id("text")
        .addAdopts(TEXT.withVersion("2"))
        .addSignatures(
            signs(EMMEN, "2024-01-10"),
            signs(COEVORDEN, "2024-01-10"),
            signs(HOOGEVEEN, "2024-02-01"))
        .addOccurrences(notified("2024-03-01"), notified("2024-04-01").about(HOOGEVEEN))
        .build();
    Timeline timeline = Timeline.of(agreement.withAct(text));

    assertThat(timeline.on(day("2024-03-31")).texts(EMMEN.id()))
        .containsExactly(TEXT.withVersion("2"));
    assertThat(timeline.on(day("2024-04-30")).texts(HOOGEVEEN.id())).isEmpty();
    assertThat(timeline.on(day("2024-05-01")).texts(HOOGEVEEN.id()))
        .containsExactly(TEXT.withVersion("2"));
  }

  @Tag("5.1")
  @Test
  void should_reach_back_once_it_is_published() {
    Anchor published = Anchor.occurrence("publication");
    EffectRule rule = EffectRule.retroactiveTo(day("2024-01-01"))
        .once(EffectRule.from(published, EffectRule.after(Period.ofDays(1))));
    Timeline timeline = timeline(rule, Occurrence.of("publication", day("2024-02-14")));

    assertThat(outcome(timeline, "2024-02-13")).isEqualTo(waiting(published));
    assertThat(outcome(timeline, "2024-02-14")).isEqualTo(agreed("2024-01-01"));
    assertThat(outcome(timeline, "2024-02-15")).isEqualTo(inEffect("2024-01-01"));
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-01-01")).isTrue();
    assertThat(isParty(timeline, BORGER_ODOORN, "2023-12-31")).isFalse();
  }

  @Test
  void should_end_the_agreement_by_an_occurrence() {
    Termination ends = Termination.builder()
        .id("ends")
        .effect(EffectRule.from(Anchor.occurrence("bridge opened"), EffectRule.onCompletion()))
        .addSignatures(signs(EMMEN, "2024-01-10"), signs(COEVORDEN, "2024-01-10"))
        .addOccurrences(Occurrence.of("bridge opened", day("2024-09-01")))
        .build();
    Timeline timeline = Timeline.of(DEAL.withAct(ends));

    assertThat(timeline.on(day("2024-08-31")).isInForce()).isTrue();
    assertThat(timeline.endedOn()).contains(day("2024-09-01"));
  }

  @Tag("10.5")
  @Test
  void should_find_an_occurrence_that_no_rule_waits_for() {
    Timeline timeline = timeline(
        THIRTY_DAYS_AFTER,
        notified("2024-03-01"),
        Occurrence.of("Notification", day("2024-03-02")));

    assertThat(Audit.of(timeline).findings())
        .filteredOn(found -> found.code().equals("occurrence-not-awaited"))
        .extracting(found -> Messages.in(Locale.ENGLISH).of(found))
        .containsExactly("\"Notification\" of 2 March 2024 is recorded,"
            + " and no rule waits for an occurrence of that name.");
  }

  /**
   * In force from 23 July 1952, for fifty years: the European Coal and Steel Community, art. 97.
   */
  @Tag("5.3")
  @Test
  void should_be_over_fifty_years_after_its_entry_into_force() {
    Agreement treaty = Agreement.builder()
        .id("ecsc")
        .title("Treaty establishing the European Coal and Steel Community")
        .addFounders(COEVORDEN, EMMEN)
        .term(Term.always().until(EffectRule.after(Period.ofYears(50))))
        .addSignatures(signs(COEVORDEN, "1952-06-16"), signs(EMMEN, "1952-07-23"))
        .build();
    Timeline timeline = Timeline.of(treaty);

    assertThat(timeline.on(day("1952-07-23")).term().until()).contains(day("2002-07-23"));
    assertThat(timeline.on(day("2002-07-22")).isInForce()).isTrue();
    assertThat(timeline.on(day("2002-07-23")).isInForce()).isFalse();
    assertThat(timeline.endedOn()).contains(day("2002-07-23"));
  }

  @Tag("3.8")
  @Test
  void should_not_enter_into_force_where_a_term_by_a_rule_would_be_over_at_once() {
    Agreement treaty = Agreement.builder()
        .id("treaty")
        .title("Treaty")
        .addFounders(COEVORDEN, EMMEN)
        .term(Term.always().until(EffectRule.after(Period.ofDays(3))))
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.everyPartner(), EffectRule.retroactiveTo(day("2023-01-02"))))
            .build())
        .addSignatures(signs(COEVORDEN, "2023-01-01"), signs(EMMEN, "2023-01-04"))
        .build();
    Timeline inTime = Timeline.of(treaty);
    Timeline late = Timeline.of(
        treaty.withSignatures(signs(COEVORDEN, "2023-01-01"), signs(EMMEN, "2023-01-05")));

    assertThat(inTime.on(day("2023-01-02")).isInForce()).isTrue();
    assertThat(inTime.endedOn()).contains(day("2023-01-05"));
    assertThat(late.on(day("2023-01-04")).isInForce()).isFalse();
    assertThat(((Outcome.Failed) late.founding(day("2023-01-05"))).reason())
        .isEqualTo(Failure.AGREEMENT_ENDED);
  }

  @Tag("5.3")
  @Test
  void should_go_on_until_an_occurrence_that_the_term_names() {
    Anchor opened = Anchor.occurrence("bridge opened");
    Agreement works = DEAL.withTerm(
        Term.always().until(EffectRule.from(opened, EffectRule.after(Period.ofMonths(6)))));
    Timeline open = Timeline.of(works);
    Timeline ended =
        Timeline.of(works.withOccurrences(Occurrence.of("bridge opened", day("2024-03-01"))));

    assertThat(open.on(day("2100-01-01")).isInForce()).isTrue();
    assertThat(ended.on(day("2024-02-29")).term().until()).isEmpty();
    assertThat(ended.on(day("2024-08-31")).isInForce()).isTrue();
    assertThat(ended.endedOn()).contains(day("2024-09-01"));
  }

  /** What comes on the day on which a term is over by its new rule is too late, as by a new day. */
  @Tag("3.3")
  @Tag("5.3")
  @Tag("9.1")
  @Test
  void should_not_change_the_text_on_the_day_on_which_a_new_rule_ends_the_term() {
    Amendment shorter = Amendment.builder()
        .id("shorter")
        .term(Term.always().until(EffectRule.from(NOTIFIED, EffectRule.onCompletion())))
        .addSignatures(signs(EMMEN, "2024-02-01"), signs(COEVORDEN, "2024-02-01"))
        .build();
    Amendment text = Amendment.builder()
        .id("text")
        .addSignatures(signs(EMMEN, "2024-02-01"), signs(COEVORDEN, "2024-02-01"))
        .build();
    Agreement works = DEAL.withOccurrences(notified("2024-01-20"));

    Outcome late =
        Timeline.of(works.withAct(shorter).withAct(text)).outcome("text", day("2024-02-01"));
    assertThat(((Outcome.Failed) late).reason()).isEqualTo(Failure.AGREEMENT_ENDED);
  }

  /** What ends it may have come before it begins. */
  @Tag("5.3")
  @Test
  void should_be_over_on_its_first_day_if_what_ends_it_has_come_by_then() {
    EffectRule once = EffectRule.from(NOTIFIED, EffectRule.onCompletion());
    Agreement brief = DEAL.withTerm(Term.from(day("2024-03-01")).until(once))
        .withOccurrences(notified("2024-02-01"));

    assertThat(Timeline.of(brief).on(day("2024-03-02")).isInForce()).isFalse();
  }

  @Tag("5.3")
  @Test
  void should_end_by_a_day_once_an_amendment_sets_one() {
    Agreement works = DEAL.withTerm(Term.always().until(EffectRule.after(Period.ofYears(3))));
    Amendment longer = Amendment.builder()
        .id("longer")
        .term(Term.always().until(day("2030-01-01")))
        .addSignatures(signs(EMMEN, "2024-02-10"), signs(COEVORDEN, "2024-02-10"))
        .build();

    assertThat(Timeline.of(works).endedOn()).contains(day("2025-01-01"));
    assertThat(Timeline.of(works.withAct(longer)).endedOn()).contains(day("2030-01-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Term.always().until(EffectRule.from(Anchor.TERM_END, EffectRule.onCompletion())));
  }

  /** A caller's own reader of rules knows the days that it knows. */
  @Test
  void should_be_reckoned_by_the_days_that_a_caller_knows() {
    EffectRule rule = EffectRule.retroactiveTo(day("2024-01-01"))
        .once(EffectRule.from(Anchor.COMPLETION, THIRTY_DAYS_AFTER));
    Anchors known = Anchors.knownOn(
        day("2024-03-02"),
        anchor -> anchor.kind() == Anchor.Kind.OCCURRENCE
            ? Optional.of(day("2024-03-01"))
            : Optional.empty());
    EffectDay effect = rule.effectOf(day("2024-01-10"), known);
    EffectDay waits = rule.effectOf(
        day("2024-01-10"), Anchors.knownOn(known.today(), anchor -> Optional.empty()));

    assertThat(effect.day()).contains(day("2024-01-01"));
    assertThat(effect.once()).contains(day("2024-03-31"));
    assertThat(waits.awaits()).containsExactly(NOTIFIED);
    assertThat(waits.isNever()).isFalse();
    assertThat(rule.anchors()).containsExactly(NOTIFIED);
    assertThat(rule.turningDays()).isEmpty();
  }

  @Test
  void should_fail_after_its_last_day_by_a_day_that_is_known_to_come_later() {
    EffectRule rule =
        EffectRule.from(Anchor.OPENING, EffectRule.after(Period.ofDays(30))).by(day("2024-03-01"));
    for (String other : List.of("2024-01-10", "2024-02-10")) {
      Timeline timeline = Timeline.of(charter(rule)
          .opensOn(day("2024-04-01"))
          .addActs(succeeds(other, HOOGEVEEN, ASSEN))
          .build());

      assertThat(timeline.founding(day("2024-03-01")).isPending()).isTrue();
      assertThat(timeline.founding(day("2024-03-02")))
          .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Failure.CONDITION_FAILED);
            assertThat(failed.failedOn()).isEqualTo("2024-03-02");
          });
    }
  }

  @Tag("5.3")
  @Test
  void should_tell_when_a_term_would_be_over_that_is_set_on_the_day_of_the_end() {
    Agreement deal = DEAL.withAct(Termination.builder()
            .id("ending")
            .addSignatures(signs(COEVORDEN, "2024-02-01"), signs(EMMEN, "2024-02-01"))
            .build())
        .withAct(Amendment.builder()
            .id("ten-years")
            .term(Term.always().until(EffectRule.after(Period.ofYears(10))))
            .addSignatures(signs(COEVORDEN, "2024-02-01"), signs(EMMEN, "2024-02-01"))
            .build());

    assertThat(Timeline.of(deal).on(day("2024-02-01")).term().until())
        .contains(DEAL.given().orElseThrow().on().plusYears(10));
  }

  /** The term may still be shortened, until it cannot be over by then any more. */
  @Test
  void should_fail_once_the_term_can_no_longer_be_over_before_a_fixed_day() {
    Agreement deal = DEAL.withTerm(Term.always().until(day("2025-01-01")))
        .withAct(Amendment.builder()
            .id("waits")
            .addAdopts(TEXT)
            .effect(EffectRule.from(Anchor.TERM_END, EffectRule.on(day("2024-07-01"))))
            .build());

    assertThat(Timeline.of(deal).outcome("waits", day("2024-06-30")).isPending())
        .isTrue();
    assertThat(Timeline.of(deal).outcome("waits", day("2024-07-01")))
        .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
          assertThat(failed.reason()).isEqualTo(Failure.CONDITION_FAILED);
          assertThat(failed.failedOn()).isEqualTo("2024-07-01");
        });
  }

  /** It is about who holds the place by then, for whom it counts though another has it since. */
  @Tag("5.5")
  @Test
  void should_read_what_is_about_one_that_held_the_place_in_between() {
    Agreement deal = DEAL.withAct(complete(THIRTY_DAYS_AFTER)
            .addOccurrences(notified("2024-03-01").about(EMMEN))
            .build())
        .withAct(succeeds("2024-02-01", BORGER_ODOORN, HOOGEVEEN))
        .withAct(succeeds("2024-03-15", HOOGEVEEN, ASSEN));
    deal = deal.withActs(deal.acts().stream()
        .map(act -> act instanceof Accession accession
            ? accession.withOccurrences(notified("2024-03-01").about(HOOGEVEEN))
            : act)
        .toList());

    assertThat(Timeline.of(deal).outcome("borger-odoorn", LocalDate.MAX))
        .isEqualTo(inEffect("2024-03-31"));
  }
}
