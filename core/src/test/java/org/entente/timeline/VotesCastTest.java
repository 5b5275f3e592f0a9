package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ConsentRule.allBut;
import static org.entente.ConsentRule.allOf;
import static org.entente.ConsentRule.among;
import static org.entente.ConsentRule.atLeast;
import static org.entente.ConsentRule.everyPartner;
import static org.entente.ConsentRule.moreThanShare;
import static org.entente.ConsentRule.quorum;
import static org.entente.ConsentRule.share;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.Abstention;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Quota;
import org.entente.Revocation;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More than half of the votes cast, with a quorum of a third; one may vote for fourteen days. */
@Tag("4.1")
class VotesCastTest {
  private static final Party[] FIVE = {EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN, ASSEN};
  private static final ConsentRule MOST = moreThanShare(1, 2).ofVotesCast();
  private static final ConsentRule RULE = allOf(MOST, quorum(share(1, 3)));
  private static final Amendment OPENED =
      Amendment.builder().id("amendment").opensOn(day("2023-01-01")).build();
  private static final String LAST = "2023-01-15";

  private static Amendment votes(String on, String each) {
    Amendment.Builder voted = Amendment.builder().from(OPENED);
    for (int i = 0; i < each.length(); i++) {
      switch (each.charAt(i)) {
        case 'y' -> voted.addSignatures(signs(FIVE[i], on));
        case 'n' -> voted.addObjections(Objection.of(FIVE[i], day(on)));
        case 'a' -> voted.addAbstentions(Abstention.of(FIVE[i], day(on)));
        default -> {}
      }
    }
    return voted.build();
  }

  private static Outcome outcome(ConsentRule rule, String on, Act... acts) {
    Procedure amendment = Procedure.builder()
        .consent(rule)
        .closes(EffectRule.after(Period.ofDays(14)))
        .build();
    Agreement deal = agreement(FIVE)
        .provisions(Provisions.builder().amendment(amendment).build())
        .addActs(acts)
        .build();
    return Timeline.of(deal).outcome("amendment", day(on));
  }

  private static Tally tally(Outcome outcome) {
    return ((Pending) outcome).tally();
  }

  private static void assertInEffect(Outcome outcome, String on) {
    assertThat(outcome.isInEffect()).isTrue();
    assertThat(((Outcome.InEffect) outcome).completedOn()).isEqualTo(day(on));
  }

  private static void assertFailed(Outcome outcome, Failure reason) {
    Outcome.Failed failed = (Outcome.Failed) outcome;
    assertThat(failed.failedOn()).isEqualTo(day("2023-01-16"));
    assertThat(failed.reason()).isEqualTo(reason);
  }

  @Test
  void should_be_met_at_the_end_of_the_closing_day() {
    Outcome open = outcome(RULE, "2023-01-14", votes("2023-01-01", "y"));
    assertThat(tally(open).state()).isEqualTo(State.OPEN);
    Amendment passed = votes("2023-01-10", "yyn");
    assertThat(outcome(RULE, "2023-01-14", passed).isPending()).isTrue();
    assertInEffect(outcome(RULE, "2023-12-31", passed), LAST);
    assertInEffect(outcome(RULE, "2023-12-31", votes(LAST, "yyn")), LAST);
    assertFailed(outcome(RULE, "2023-12-31", votes("2023-01-16", "yyn")), Failure.LAPSED);
  }

  /** An abstention is no vote cast: of one for and one against the half is not exceeded. */
  @Test
  void should_not_count_an_abstention_among_the_votes_cast() {
    assertFailed(outcome(RULE, "2023-12-31", votes("2023-01-10", "yna")), Failure.OBJECTION);
    assertInEffect(outcome(RULE, "2023-12-31", votes("2023-01-10", "yaa")), LAST);
    assertInEffect(outcome(share(1, 2).ofVotesCast(), "2023-12-31", votes(LAST, "yna")), LAST);
    assertFailed(outcome(RULE, "2023-12-31", votes("2023-01-10", "aaaaa")), Failure.LAPSED);
  }

  /** Three of five stay more than half whatever the others say. */
  @Test
  void should_be_met_once_it_stays_met_whatever_those_still_silent_say() {
    assertInEffect(outcome(RULE, "2023-12-31", votes("2023-01-02", "yyy")), "2023-01-02");
    assertInEffect(outcome(RULE, "2023-12-31", votes("2023-01-02", "yyaa")), "2023-01-02");
    assertThat(outcome(RULE, "2023-01-14", votes("2023-01-02", "yyn")).isPending())
        .isTrue();
  }

  @Test
  void should_be_impossible_once_it_stays_unmet_whatever_they_say() {
    assertThat(tally(outcome(MOST, "2023-01-10", votes("2023-01-02", "nnn"))).state())
        .isEqualTo(State.IMPOSSIBLE);
    assertThat(tally(outcome(MOST, "2023-01-10", votes("2023-01-02", "nn"))).state())
        .isEqualTo(State.OPEN);
    // what cannot be met by those still silent can be by one who changes its word
    Amendment changed = votes("2023-01-02", "nnn")
        .withRevocations(
            Revocation.of(EMMEN, day("2023-01-03")), Revocation.of(COEVORDEN, day("2023-01-03")))
        .withSignatures(signs(EMMEN, "2023-01-04"), signs(COEVORDEN, "2023-01-04"));
    assertInEffect(outcome(RULE, "2023-12-31", changed), LAST);
    assertThat(tally(outcome(quorum(atLeast(6)), "2023-01-10", OPENED)).state())
        .isEqualTo(State.IMPOSSIBLE);
  }

  @Test
  void should_read_a_quorum_over_all_who_have_spoken() {
    ConsentRule three = allOf(MOST, quorum(atLeast(3)));

    assertFailed(outcome(three, "2023-12-31", votes("2023-01-10", "yy")), Failure.LAPSED);
    assertInEffect(outcome(three, "2023-12-31", votes("2023-01-10", "yya")), LAST);
    assertInEffect(outcome(three, "2023-12-31", votes("2023-01-10", "yyn")), LAST);
    Tally open = tally(outcome(three, "2023-01-11", votes("2023-01-10", "yya")));
    assertThat(open.parts().get(1).state()).isEqualTo(State.SATISFIED);
    assertThat(open.parts().get(1).have()).isEqualTo(3);
    ConsentRule ofTwo =
        allOf(MOST, quorum(among(List.of(HOOGEVEEN.id(), ASSEN.id()), share(1, 1))));
    assertInEffect(outcome(ofTwo, "2023-12-31", votes("2023-01-10", "yyyan")), "2023-01-10");
    assertFailed(outcome(ofTwo, "2023-12-31", votes("2023-01-10", "yyya")), Failure.LAPSED);
  }

  @Test
  void should_be_unmet_without_a_closing() {
    Agreement deal = agreement(FIVE)
        .provisions(Provisions.builder()
            .amendment(Procedure.builder().consent(RULE).build())
            .build())
        .addActs(votes("2023-01-02", "yyyy"))
        .build();
    Outcome pending = Timeline.of(deal).outcome("amendment", day("2023-12-31"));

    assertThat(unmet(pending)).contains("no-closing");
    assertThat(tally(pending).state()).isEqualTo(State.IMPOSSIBLE);
  }

  @Tag("4.5")
  @Test
  void should_give_way_to_the_consent_of_all() {
    Agreement deal = agreement(FIVE)
        .provisions(Provisions.builder()
            .amendment(Procedure.builder().consent(RULE).build())
            .build())
        .addActs(votes("2023-01-02", "yyyyy"))
        .build();

    assertThat(Timeline.of(deal).outcome("amendment", day("2023-12-31")).isInEffect())
        .isTrue();
  }

  /** What weighs is cast too, one head or weight for all who hold it. */
  @Tag("4.4")
  @Test
  void should_weigh_the_votes_cast() {
    Map<PartyId, Long> table = new HashMap<>();
    for (Party each : FIVE) {
      table.put(each.id(), each.equals(EMMEN) ? 60L : 10L);
    }
    ConsentRule heavy = moreThanShare(1, 2).ofVotesCast().weighing(table);

    assertInEffect(outcome(heavy, "2023-12-31", votes("2023-01-02", "y")), "2023-01-02");
    assertFailed(outcome(heavy, "2023-12-31", votes("2023-01-02", "nyyyy")), Failure.OBJECTION);
    assertInEffect(outcome(heavy, "2023-12-31", votes("2023-01-02", "ayyn")), LAST);
    assertThat(
            tally(outcome(heavy, "2023-01-10", votes("2023-01-02", " yn"))).smallestCompletions(9))
        .containsExactly(Set.of(EMMEN.id()));
    table.remove(ASSEN.id());
    ConsentRule narrow = allBut(1).ofVotesCast().weighing(table);
    assertThat(unmet(outcome(narrow, "2023-01-10", votes("2023-01-02", "yyy"))))
        .contains("weight-missing assen");
  }

  @Tag("3.13")
  @Test
  void should_count_one_vote_for_a_place_that_several_hold() {
    Act split = succeeds("2023-01-03", EMMEN, DRENTHE, BORGER_ODOORN);
    Amendment half = OPENED
        .withSignatures(signs(DRENTHE, "2023-01-05"))
        .withObjections(Objection.of(COEVORDEN, day("2023-01-05")));

    assertThat(outcome(MOST, "2023-12-31", split, half).isInEffect()).isFalse();
    Amendment both = half.withSignatures(
        signs(DRENTHE, "2023-01-05"),
        signs(BORGER_ODOORN, "2023-01-05"),
        signs(HARDENBERG, "2023-01-05"));
    assertInEffect(outcome(MOST, "2023-12-31", split, both), LAST);
    // its word passes to the heirs
    assertInEffect(
        outcome(allOf(MOST, quorum(atLeast(3))), "2023-12-31", split, votes("2023-01-02", "ayy")),
        LAST);
  }

  @Tag("10.3")
  @Test
  void should_say_whose_votes_would_settle_it() {
    Tally open = tally(outcome(MOST, "2023-01-10", votes("2023-01-02", "yan")));

    assertThat(open.have()).isEqualTo(1);
    assertThat(open.need()).isEqualTo(3);
    assertThat(open.abstaining()).containsExactly(COEVORDEN.id());
    assertThat(open.smallestCompletions(9)).containsExactly(Set.of(HOOGEVEEN.id(), ASSEN.id()));
    assertThat(open.indispensable()).containsExactlyInAnyOrder(HOOGEVEEN.id(), ASSEN.id());
  }

  @Test
  void should_refuse_what_means_nothing() {
    assertThat(atLeast(2).ofVotesCast()).isEqualTo(atLeast(2));
    assertThatThrownBy(() -> new Quota(new Quota.AtLeast(2), Map.of(), Quota.Whole.VOTES_CAST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of the votes cast a share is asked for, and not a number");
    assertThatThrownBy(() -> quorum(share(1, 2).ofVotesCast()))
        .hasMessageContaining("voices are counted by a quota");
    assertThatThrownBy(() -> quorum(everyPartner()))
        .hasMessageContaining("voices are counted by a quota, and not by every partner");
    assertThatThrownBy(
            () -> ConsentRule.noObjection(share(1, 2).ofVotesCast()).within(Period.ofDays(1)))
        .hasMessageContaining("objections are counted by a quota");
  }

  @Tag("10.2")
  @Test
  void should_be_said_in_words() {
    Messages english = Messages.in(Locale.ENGLISH);
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));

    assertThat(english.of(RULE))
        .isEqualTo("more than half of the votes cast and a quorum of at least a third of those"
            + " asked");
    assertThat(dutch.of(RULE))
        .isEqualTo("meer dan de helft van de uitgebrachte stemmen en een quorum van ten minste een"
            + " derde van de partijen wier instemming nodig is");
    Outcome open = outcome(RULE, "2023-01-10", votes("2023-01-02", "y"));
    assertThat(english.of(open.violations().get(0)))
        .contains("Votes in favour: 1; needed of the votes cast,")
        .contains(": 3.");
    assertThat(english.of(open.violations().get(1))).contains("There is no quorum.");
    assertThat(dutch.of(open.violations().get(1))).contains("Er is geen quorum.");
  }

  /** One may still vote on the closing day, and what would do is said; nobody votes after it. */
  @Test
  void should_say_on_the_closing_day_whose_votes_on_it_would_do() {
    Tally last = tally(outcome(MOST, LAST, votes("2023-01-10", "n")));

    assertThat(last.state()).isEqualTo(State.OPEN);
    assertThat(last.need()).isEqualTo(2);
    assertThat(last.smallestCompletions(9)).hasSize(6).allMatch(each -> each.size() == 2);
    assertThat(tally(outcome(MOST, LAST, votes("2023-01-10", "nnn"))).state())
        .isEqualTo(State.IMPOSSIBLE);
    assertFailed(outcome(RULE, "2023-12-31", votes("2023-01-16", "n")), Failure.LAPSED);
    assertFailed(
        outcome(quorum(atLeast(1)), "2023-12-31", votes("2023-01-16", "n")), Failure.LAPSED);
  }
}
