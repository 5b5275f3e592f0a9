package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.util.List;
import java.util.Locale;
import org.entente.Abstention;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Difference;
import org.entente.answer.Matrix;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally.State;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An abstention is a word of its own, neither yes nor no; of what a party says the last counts. */
@Tag("2")
class AbstentionTest {
  private static final Amendment OPENED = Amendment.builder()
      .id("amendment")
      .addAdopts(TEXT)
      .opensOn(day("2023-01-01"))
      .addSignatures(signs(COEVORDEN, "2023-01-02"), signs(HARDENBERG, "2023-01-02"))
      .build();

  private static Agreement deal(Act... acts) {
    return agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(acts).build();
  }

  private static Outcome outcome(String on, Act... acts) {
    return Timeline.of(deal(acts)).outcome("amendment", day(on));
  }

  private static Pending pending(String on, Act... acts) {
    return (Pending) outcome(on, acts);
  }

  private static Amendment abstained(String on) {
    return OPENED.withAbstentions(Abstention.of(EMMEN, day(on)));
  }

  private static Amendment signed(Amendment act, String on) {
    return (Amendment) ((ConsensualAct) act).withSignature(signs(EMMEN, on));
  }

  @Test
  void should_be_no_consent_and_no_objection() {
    Pending silent = pending("2023-12-31", abstained("2023-02-01"));

    assertThat(silent.tally().state()).isEqualTo(State.OPEN);
    assertThat(silent.tally().missing()).containsExactly(EMMEN.id());
    assertThat(silent.tally().abstaining()).containsExactly(EMMEN.id());
    assertThat(silent.tally().objecting()).isEmpty();
    assertThat(silent.missing()).containsExactly(EMMEN.id());
    assertThat(unmet(silent)).containsExactly("party-abstains emmen agreement");
    assertThat(pending("2023-01-31", abstained("2023-02-01")).tally().abstaining())
        .isEmpty();
  }

  @Tag("4.1")
  @Test
  void should_let_the_last_of_yes_no_and_abstention_count() {
    Amendment abstained = abstained("2023-02-01");
    Amendment opposed = abstained.withObjections(Objection.of(EMMEN, day("2023-02-02")));

    assertThat(outcome("2023-12-31", signed(abstained, "2023-02-02")).isInEffect())
        .isTrue();
    Pending undone = pending("2023-12-31", abstainedAfter("2023-01-31"));
    assertThat(undone.tally().abstaining()).containsExactly(EMMEN.id());
    assertThat(undone.tally().counted()).containsExactly(COEVORDEN.id());
    Pending no = pending("2023-12-31", opposed);
    assertThat(no.tally().objecting()).containsExactly(EMMEN.id());
    assertThat(no.tally().abstaining()).isEmpty();
    Pending later =
        pending("2023-12-31", abstained.withObjections(Objection.of(EMMEN, day("2023-01-31"))));
    assertThat(later.tally().objecting()).isEmpty();
    assertThat(later.tally().abstaining()).containsExactly(EMMEN.id());
  }

  /** Emmen has signed before it abstained, and Hardenberg has not. */
  private static Amendment abstainedAfter(String signed) {
    return abstained("2023-02-01")
        .withSignatures(signs(COEVORDEN, "2023-01-02"), signs(EMMEN, signed));
  }

  @Test
  void should_count_on_one_day_as_said_after_a_yes_and_before_a_no() {
    Amendment both = signed(abstained("2023-02-01"), "2023-02-01");

    assertThat(pending("2023-12-31", both).tally().abstaining()).containsExactly(EMMEN.id());
    Pending no = pending("2023-12-31", both.withObjections(Objection.of(EMMEN, day("2023-02-01"))));
    assertThat(no.tally().abstaining()).isEmpty();
    assertThat(no.tally().objecting()).containsExactly(EMMEN.id());
  }

  @Test
  void should_be_taken_back_and_bring_back_nothing() {
    Pending silent = pending(
        "2023-12-31",
        abstainedAfter("2023-01-31").withRevocations(Revocation.of(EMMEN, day("2023-02-01"))));

    assertThat(silent.tally().abstaining()).isEmpty();
    assertThat(silent.tally().missing()).containsExactly(EMMEN.id(), HARDENBERG.id());
    // a no undoes the abstention, and taking the no back does not bring it back
    Amendment opposed = abstained("2023-02-01")
        .withObjections(Objection.of(EMMEN, day("2023-02-02")))
        .withRevocations(Revocation.of(EMMEN, day("2023-02-03")));
    assertThat(pending("2023-12-31", opposed).tally().abstaining()).isEmpty();
    assertThat(pending("2023-12-31", opposed).tally().objecting()).isEmpty();
    // what was signed since, and does not overtake it yet, goes first
    Amendment simple =
        abstained("2023-02-01").withRevocations(Revocation.of(EMMEN, day("2023-02-03")));
    Signature half =
        Signature.of(EMMEN, day("2023-02-02")).withKind(SignatureKind.SUBJECT_TO_RATIFICATION);
    assertThat(pending("2023-12-31", (Amendment) ((ConsensualAct) simple).withSignature(half))
            .tally()
            .abstaining())
        .containsExactly(EMMEN.id());
  }

  /** Its heir says again what its predecessor said, until it says something itself. */
  @Tag("3.13")
  @Test
  void should_pass_to_the_heir() {
    Act heir = succeeds("2023-03-01", EMMEN, ASSEN);
    Amendment abstained = abstained("2023-02-01");

    assertThat(pending("2023-12-31", heir, abstained).tally().abstaining())
        .containsExactly(ASSEN.id());
    assertThat(pending(
                "2023-12-31",
                heir,
                abstained.withObjections(Objection.of(ASSEN, day("2023-04-01"))))
            .tally()
            .abstaining())
        .isEmpty();
    assertThat(pending(
                "2023-12-31",
                heir,
                abstained.withRevocations(Revocation.of(ASSEN, day("2023-04-01"))))
            .tally()
            .abstaining())
        .isEmpty();
    // its own abstention prevails over the yes, and over the no, that it inherited
    Abstention own = Abstention.of(ASSEN, day("2023-04-01"));
    Amendment yes = OPENED
        .withSignatures(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-01-02"))
        .withAbstentions(own);
    assertThat(pending("2023-12-31", heir, yes).tally().abstaining()).containsExactly(ASSEN.id());
    assertThat(pending("2023-12-31", heir, yes).tally().counted()).containsExactly(COEVORDEN.id());
    Amendment no =
        OPENED.withObjections(Objection.of(EMMEN, day("2023-02-01"))).withAbstentions(own);
    assertThat(pending("2023-12-31", heir, no).tally().objecting()).isEmpty();
    assertThat(pending("2023-12-31", heir, no).tally().abstaining()).containsExactly(ASSEN.id());
  }

  /** What one has said itself before it takes a place prevails as what it says after that. */
  @Tag("3.13")
  @Test
  void should_prevail_over_what_is_inherited_later() {
    Act heir = succeeds("2023-03-01", EMMEN, ASSEN);
    Amendment before = OPENED.withAbstentions(Abstention.of(ASSEN, day("2023-02-01")));

    Amendment yes = before.withSignatures(signs(EMMEN, "2023-02-01"));
    assertThat(pending("2023-12-31", heir, yes).tally().counted()).isEmpty();
    assertThat(pending("2023-12-31", heir, yes).tally().abstaining()).containsExactly(ASSEN.id());
    Amendment no = before.withObjections(Objection.of(EMMEN, day("2023-02-01")));
    assertThat(pending("2023-12-31", heir, no).tally().objecting()).isEmpty();
    assertThat(pending("2023-12-31", heir, no).tally().abstaining()).containsExactly(ASSEN.id());
  }

  @Test
  void should_undo_the_notice_of_one_that_abstains_from_its_own_leaving() {
    Withdrawal exit = Withdrawal.builder()
        .id("amendment")
        .party(EMMEN)
        .notifiedOn(day("2023-01-02"))
        .opensOn(day("2023-01-01"))
        .addAbstentions(Abstention.of(EMMEN, day("2023-01-03")))
        .addSignatures(signs(COEVORDEN, "2023-01-05"), signs(HARDENBERG, "2023-01-05"))
        .build();
    Agreement deal = deal(exit)
        .withProvisions(
            Provisions.builder().withdrawal(Procedure.builder().build()).build());

    Pending pending = (Pending) Timeline.of(deal).outcome("amendment", day("2023-12-31"));
    assertThat(unmet(pending)).contains("party-abstains emmen");
  }

  /** It opens what has no stated opening, is known from its own day, and is told in words. */
  @Tag("3.4")
  @Tag("3.11")
  @Tag("10.5")
  @Test
  void should_be_a_dated_fact_like_any_other() {
    Amendment undated = Amendment.builder()
        .id("amendment")
        .addAbstentions(Abstention.of(EMMEN, day("2023-02-01")).withRecordedOn(day("2023-05-01")))
        .build();

    assertThat(undated.opening()).contains(day("2023-02-01"));
    Agreement known = deal(undated.withOpensOn(day("2023-01-01"))).asKnownOn(day("2023-04-30"));
    assertThat(((ConsensualAct) known.acts().get(0)).abstentions()).isEmpty();
    ActId id = undated.id();
    Agreement early = deal(OPENED.withAbstentions(Abstention.of(EMMEN, day("2022-06-01"))));
    assertThat(Audit.of(Timeline.of(early)).findings())
        .anyMatch(each -> each.code().equals("fact-before-opening"));
    assertThat(deal(OPENED).record(id, Abstention.of(EMMEN, day("2023-02-01"))))
        .isEqualTo(deal(abstained("2023-02-01")));
  }

  @Tag("10.2")
  @Tag("10.4")
  @Test
  void should_be_told_in_words_and_explained() {
    Party newcomer = ASSEN;
    Accession joining = joins(newcomer)
        .addSignatures(signs(newcomer, "2023-01-01"))
        .addAbstentions(Abstention.of(newcomer, day("2023-02-01")))
        .build();
    Timeline timeline = Timeline.of(deal(joining));
    Messages english = Messages.in(Locale.ENGLISH);
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));

    assertThat(Reasons.told(english, timeline.why(newcomer, day("2023-12-31"))))
        .contains("assen abstained on 1 February 2023.");
    assertThat(Reasons.told(dutch, timeline.why(newcomer, day("2023-12-31"))))
        .contains("assen heeft zich op 1 februari 2023 van stemming onthouden.");
    assertThat(unmet(timeline.outcome(joining.id(), day("2023-12-31"))))
        .contains("party-abstains assen");
    Pending pending = pending("2023-12-31", abstained("2023-02-01"));
    assertThat(dutch.of(pending.violations().get(0))).contains("van stemming onthouden");
    assertThat(List.of(english.of(pending.violations().get(0))).toString()).contains("abstains");
  }

  @Tag("10.3")
  @Tag("11.3")
  @Test
  void should_be_shown_in_the_matrix_and_told_as_a_difference() {
    Agreement silent = deal(OPENED);
    Agreement told = deal(abstained("2023-02-01"));
    Matrix.Cell cell = Timeline.of(told).matrix(OPENED.id(), day("2023-12-31")).of(EMMEN, TEXT);

    assertThat(cell.state()).isEqualTo(Matrix.State.ABSTAINED);
    assertThat(cell.on()).contains(day("2023-02-01"));
    assertThat(Difference.between(silent, told))
        .extracting(Difference::code)
        .containsExactly("abstention-added");
    assertThat(Messages.in(Locale.ENGLISH).of(Difference.between(silent, told).get(0)))
        .isEqualTo("emmen abstained from amendment on 1 February 2023.");
  }
}
