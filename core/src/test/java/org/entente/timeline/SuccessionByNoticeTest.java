package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Party;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Difference;
import org.entente.answer.Event;
import org.entente.answer.Finding;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.answer.Step;
import org.entente.portfolio.Portfolio;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A succession that hangs on the notice of its successor. */
@Tag("7.5")
class SuccessionByNoticeTest {
  /** Hoogeveen is separated from Emmen, which goes on, on 3 June 2023. */
  private static final Succession AWAITED = Succession.builder()
      .id("separation")
      .on(day("2023-06-03"))
      .byNotice(true)
      .addPredecessors(EMMEN)
      .addRemaining(EMMEN)
      .addSuccessors(HOOGEVEEN)
      .build();

  private static final Succession NOTIFIED = AWAITED.withNotifiedOn(day("2023-10-23"));

  private static Agreement deal(Act... acts) {
    return agreement(EMMEN, COEVORDEN).addActs(acts).build();
  }

  private static Timeline timeline(Act... acts) {
    return Timeline.of(deal(acts));
  }

  private static Timeline known(Timeline timeline, LocalDate day) {
    return Timeline.of(timeline.agreement().asKnownOn(day));
  }

  private static Amendment amendment(String on, Party... signers) {
    Amendment.Builder amendment = Amendment.builder().id("amendment");
    List.of(signers).forEach(party -> amendment.addSignatures(signs(party, on)));
    return amendment.build();
  }

  @Test
  void should_leave_its_successor_a_third_until_the_notice() {
    Timeline timeline = timeline(AWAITED);
    Pending pending = (Pending) timeline.outcome("separation", day("2023-12-31"));

    assertThat(partners(timeline, "2023-12-31")).containsExactly("emmen", "coevorden");
    assertThat(timeline.status(HOOGEVEEN, day("2023-12-31"))).isEqualTo(PartyStatus.THIRD);
    assertThat(unmet(pending)).containsExactly("not-notified hoogeveen");
    assertThat(pending.isOpen()).isTrue();
    assertThat(pending.missing()).containsExactly(HOOGEVEEN.id());
    assertThat(pending.canStillPass()).isTrue();
    assertThat(timeline.why(HOOGEVEEN, day("2023-12-31")).grounds())
        .extracting(Step::code)
        .contains("succession-not-notified");
    assertThat(timeline.events()).extracting(Event::kind).doesNotContain(Event.Kind.SEPARATED);
  }

  @Test
  void should_be_listed_as_pending_and_owed_from_its_own_day_until_the_notice() {
    Timeline timeline = timeline(NOTIFIED);

    assertThat(timeline.pending(day("2023-06-02"))).isEmpty();
    assertThat(timeline.pending(day("2023-06-03"))).containsOnlyKeys(AWAITED.id());
    assertThat(timeline.pending(day("2023-10-22"))).containsOnlyKeys(AWAITED.id());
    assertThat(timeline.pending(day("2023-10-23"))).isEmpty();
    assertThat(timeline.ahead(day("2023-10-01"))).isEmpty();
    assertThat(timeline.earliestEffect("separation", day("2023-09-01")))
        .contains(day("2023-06-03"));
    assertThat(Portfolio.of(List.of(timeline)).engagements(HOOGEVEEN, day("2023-07-01")))
        .singleElement()
        .satisfies(engagement -> assertThat(engagement.owed()).containsOnlyKeys(AWAITED.id()));
  }

  @Test
  void should_count_from_its_own_day_once_the_notice_is_made() {
    Timeline timeline = timeline(NOTIFIED);

    assertThat(partners(timeline, "2023-06-02")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2023-06-03")).containsExactly("emmen", "hoogeveen", "coevorden");
    Membership member = timeline.on(day("2023-07-01")).member(HOOGEVEEN.id()).orElseThrow();
    assertThat(member.since()).isEqualTo(day("2023-06-03"));
    assertThat(member.boundSince()).isEqualTo(day("2022-01-01"));
    assertThat(timeline.outcome("separation", day("2023-10-22")).isPending()).isTrue();
    assertThat(timeline.outcome("separation", day("2023-10-23")))
        .isInstanceOfSatisfying(Outcome.InEffect.class, outcome -> {
          assertThat(outcome.completedOn()).isEqualTo(day("2023-10-23"));
          assertThat(outcome.effectiveOn()).isEqualTo(day("2023-06-03"));
        });
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.SEPARATED)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.on()).isEqualTo(day("2023-10-23"));
          assertThat(event.effectiveOn()).isEqualTo(day("2023-06-03"));
          assertThat(event.parties()).containsExactly(HOOGEVEEN.id());
        });
    assertThat(timeline.why(HOOGEVEEN, day("2023-12-31")).grounds())
        .extracting(Step::code)
        .contains("succession-notified", "separated");
  }

  @Test
  void should_not_be_known_before_the_notice() {
    Timeline timeline = timeline(NOTIFIED);

    assertThat(partners(known(timeline, day("2023-09-01")), "2023-07-01"))
        .containsExactly("emmen", "coevorden");
    assertThat(partners(known(timeline, day("2023-10-23")), "2023-07-01"))
        .containsExactly("emmen", "hoogeveen", "coevorden");
  }

  @Test
  void should_be_asked_by_no_act_of_in_between() {
    Timeline timeline = timeline(NOTIFIED, amendment("2023-08-01", EMMEN, COEVORDEN));

    assertThat(timeline.outcome("amendment", day("2023-08-01")).isInEffect()).isTrue();
    assertThat(timeline.outcome("amendment", day("2023-12-31")))
        .isEqualTo(timeline.outcome("amendment", day("2023-08-01")));
  }

  @Test
  void should_be_asked_from_the_notice_on_by_what_is_still_pending() {
    Timeline timeline = timeline(NOTIFIED, amendment("2023-08-01", EMMEN));

    assertThat(unmet(timeline.outcome("amendment", day("2023-10-22"))))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(unmet(timeline.outcome("amendment", day("2023-10-23"))))
        .containsExactly(
            "partner-signature-missing hoogeveen", "partner-signature-missing coevorden");
    assertThat(unmet(timeline(NOTIFIED, amendment("2023-06-02", EMMEN))
            .outcome("amendment", day("2023-10-23"))))
        .containsExactly("partner-signature-missing coevorden");
  }

  @Test
  void should_take_the_place_itself_where_the_predecessor_does_not_go_on() {
    Succession whole = NOTIFIED.withRemaining(List.of());
    Timeline timeline = timeline(whole);

    assertThat(partners(known(timeline, day("2023-10-22")), "2023-07-01"))
        .containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2023-07-01")).containsExactly("hoogeveen", "coevorden");
  }

  @Test
  void should_be_agreed_where_the_notice_comes_first() {
    Timeline timeline = timeline(AWAITED.withNotifiedOn(day("2023-05-01")));

    assertThat(timeline.outcome("separation", day("2023-04-30")).isPending()).isTrue();
    assertThat(timeline.outcome("separation", day("2023-05-01")))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(partners(timeline, "2023-06-02")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2023-06-03")).containsExactly("emmen", "hoogeveen", "coevorden");
  }

  @Test
  void should_change_nothing_where_the_predecessor_has_left_before_the_notice() {
    Withdrawal left = Withdrawal.builder()
        .id("left")
        .party(EMMEN.id())
        .given(given("2023-08-01"))
        .build();
    Timeline timeline = timeline(NOTIFIED, left);

    for (String on : List.of("2023-07-01", "2023-12-31")) {
      assertThat(timeline.on(day(on)).isParty(HOOGEVEEN)).isFalse();
    }
    assertThat(Audit.of(timeline).findings())
        .extracting(Finding::code)
        .contains("succession-of-nobody");
  }

  /** Another succession of in between finds the places as they were. */
  @Test
  void should_keep_lines_in_order_where_another_succession_came_in_between() {
    Timeline timeline = timeline(NOTIFIED, succeeds("2023-08-01", COEVORDEN, ASSEN));

    assertThat(partners(timeline, "2023-12-31")).containsExactly("emmen", "hoogeveen", "assen");
    assertThat(partners(timeline, "2023-07-01")).containsExactly("emmen", "hoogeveen", "coevorden");
  }

  @Test
  void should_fail_with_the_agreement_where_no_notice_came_before_its_end() {
    Agreement until = agreement(EMMEN, COEVORDEN)
        .term(Term.always().until(day("2023-10-01")))
        .addActs(NOTIFIED)
        .build();

    assertThat(Timeline.of(until).outcome("separation", day("2023-10-01")))
        .isInstanceOf(Outcome.Failed.class);
    assertThat(Timeline.of(until).outcome("separation", day("2023-09-30")).isPending())
        .isTrue();
  }

  @Test
  void should_be_said_in_words() {
    Agreement deal = deal(AWAITED);
    Pending pending = (Pending) Timeline.of(deal).outcome("separation", day("2023-12-31"));

    assertThat(Messages.in(Locale.ENGLISH).naming(deal).of(pending.violations().get(0)))
        .isEqualTo("gemeente Hoogeveen has made no notice of succession.");
    assertThat(Messages.in(Locale.forLanguageTag("nl"))
            .naming(deal)
            .of(pending.violations().get(0)))
        .isEqualTo("gemeente Hoogeveen heeft geen kennisgeving van opvolging gedaan.");
    assertThat(Difference.between(deal, deal(NOTIFIED)))
        .extracting(Difference::code)
        .containsExactly("act-changed");
  }

  @Test
  void should_have_one_successor_and_a_notice_only_where_it_hangs_on_one() {
    assertThatThrownBy(() -> AWAITED.withSuccessors(HOOGEVEEN, ASSEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has one successor, but act 'separation' has 2");
    assertThatThrownBy(() -> NOTIFIED.withByNotice(false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hangs on no notice, but one is dated 2023-10-23");
    assertThatThrownBy(() -> AWAITED.withEnactedOn(day("2023-06-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hang on no notice");
  }
}
