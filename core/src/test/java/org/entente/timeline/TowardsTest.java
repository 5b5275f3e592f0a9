package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.ids;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.time.Period;
import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.AuthorityStep;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.Signature;
import org.entente.Termination;
import org.entente.Towards;
import org.entente.answer.Event;
import org.entente.answer.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which parties an amendment binds, and from which day. */
@Tag("8.1")
class TowardsTest {
  private static final ConsentRule TWO_THIRDS = ConsentRule.share(2, 3);
  private static final ConsentRule SILENCE = ConsentRule.noObjectionWithin(Period.ofMonths(1));
  private static final Procedure MAJORITY = Procedure.of(TWO_THIRDS, EffectRule.onCompletion());

  /** Emmen, Coevorden and Hardenberg are partners, Assen is an associate. */
  private static Agreement deal(Procedure amendment) {
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addAssociates(ASSEN)
        .addInstruments(TEXT.withVersion("1"))
        .provisions(Provisions.builder().amendment(amendment).build())
        .build();
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder().id("second").addAdopts(TEXT.withVersion("2"));
  }

  private static Amendment signed() {
    return amendment()
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-10"))
        .build();
  }

  private static Amendment communicated(Objection... objections) {
    return amendment().opensOn(day("2023-03-01")).addObjections(objections).build();
  }

  private static Objection no(Party party, String on) {
    return Objection.of(party, day(on));
  }

  private static List<String> boundBy(String version, Timeline timeline, String on) {
    Standing standing = timeline.on(day(on));
    return ids(standing.members().stream()
        .map(member -> member.party().id())
        .filter(party -> standing.texts(party).contains(TEXT.withVersion(version))));
  }

  @Test
  void should_bind_those_who_consented_where_a_majority_is_enough_and_nothing_else_is_said() {
    Timeline timeline = Timeline.of(deal(MAJORITY).withAct(signed()));

    assertThat(boundBy("2", timeline, "2023-03-09")).isEmpty();
    assertThat(boundBy("2", timeline, "2023-03-10")).containsExactly("emmen", "coevorden");
    assertThat(boundBy("1", timeline, "2023-03-10")).containsExactly("hardenberg", "assen");
  }

  @Test
  void should_bind_everyone_where_all_who_are_asked_consented() {
    Amendment all = signed().withSignature(signs(HARDENBERG, "2023-03-05"));

    Timeline timeline = Timeline.of(deal(MAJORITY).withAct(all));

    // Complete by the second signature, on 5 March, when Coevorden had not signed yet.
    assertThat(boundBy("2", timeline, "2023-03-05")).containsExactly("emmen", "hardenberg");
    Amendment atOnce = amendment()
        .addSignatures(
            signs(EMMEN, "2023-03-01"),
            signs(COEVORDEN, "2023-03-10"),
            signs(HARDENBERG, "2023-03-10"))
        .build();
    assertThat(boundBy("2", Timeline.of(deal(MAJORITY).withAct(atOnce)), "2023-03-10"))
        .containsExactly("emmen", "coevorden", "hardenberg", "assen");
  }

  @Test
  void should_bind_everyone_where_the_provisions_say_so() {
    Timeline timeline = Timeline.of(deal(MAJORITY.towardsEveryone()).withAct(signed()));

    assertThat(boundBy("2", timeline, "2023-03-10"))
        .containsExactly("emmen", "coevorden", "hardenberg", "assen");
  }

  @Test
  void should_bind_those_who_did_not_object_where_silence_completed_it() {
    ConsentRule orSilence = ConsentRule.anyOf(ConsentRule.atLeast(2), SILENCE);
    Procedure procedure = Procedure.of(SILENCE, EffectRule.onCompletion());
    Amendment objected = communicated(no(ASSEN, "2023-03-20"));

    // An associate is not asked, but its objection keeps it out.
    assertThat(boundBy("2", Timeline.of(deal(procedure).withAct(objected)), "2023-04-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");

    // Complete by two signatures, before silence has had its time.
    Timeline bySignatures = Timeline.of(deal(procedure.withConsent(orSilence)).withAct(signed()));
    assertThat(boundBy("2", bySignatures, "2023-03-10")).containsExactly("emmen", "coevorden");
  }

  @Test
  void should_bind_all_but_those_who_object_or_only_those_who_consent_where_that_is_said() {
    Amendment act = signed().withObjections(List.of(no(HARDENBERG, "2023-03-02")));

    assertThat(boundBy(
            "2",
            Timeline.of(deal(MAJORITY.withTowards(Towards.NOT_OBJECTING)).withAct(act)),
            "2023-03-10"))
        .containsExactly("emmen", "coevorden", "assen");
    Procedure silence = Procedure.of(SILENCE, EffectRule.onCompletion());
    Amendment signedBySome = communicated()
        .withSignature(signs(EMMEN, "2023-03-05"))
        .withSignature(signs(ASSEN, "2023-03-05"));
    assertThat(boundBy(
            "2",
            Timeline.of(deal(silence.withTowards(Towards.CONSENTING)).withAct(signedBySome)),
            "2023-04-01"))
        .containsExactly("emmen", "assen");
  }

  @Test
  void should_bind_a_party_that_is_not_asked_by_its_own_consent() {
    Amendment act = signed().withSignature(signs(ASSEN, "2023-03-01"));

    assertThat(boundBy("2", Timeline.of(deal(MAJORITY).withAct(act)), "2023-03-10"))
        .containsExactly("emmen", "coevorden", "assen");
  }

  @Test
  void should_bind_everyone_by_what_a_source_states() {
    Amendment stated = amendment().given(given("2023-03-10")).build();
    Procedure consenting = MAJORITY.withTowards(Towards.CONSENTING);

    assertThat(boundBy("2", Timeline.of(deal(consenting).withAct(stated)), "2023-03-10"))
        .hasSize(4);
  }

  @Test
  void should_bind_one_that_consents_later_by_the_rule_by_which_the_amendment_took_effect() {
    Procedure sixty = Procedure.of(TWO_THIRDS, EffectRule.after(Period.ofDays(60)));
    Amendment act = signed()
        .withSignature(signs(HARDENBERG, "2023-04-01"))
        .withSignature(signs(ASSEN, "2023-07-01"));

    Timeline timeline = Timeline.of(deal(sixty).withAct(act));

    assertThat(boundBy("2", timeline, "2023-05-08")).isEmpty();
    assertThat(boundBy("2", timeline, "2023-05-09")).containsExactly("emmen", "coevorden");
    assertThat(boundBy("2", timeline, "2023-05-30")).doesNotContain("hardenberg");
    assertThat(boundBy("2", timeline, "2023-05-31")).contains("hardenberg");
    assertThat(boundBy("2", timeline, "2023-08-29")).doesNotContain("assen");
    assertThat(boundBy("2", timeline, "2023-08-30")).contains("assen");
  }

  @Test
  void should_bind_one_that_consents_later_by_the_rule_for_those_and_not_before_the_others() {
    Procedure late = Procedure.of(TWO_THIRDS, EffectRule.after(Period.ofDays(60)))
        .withLate(EffectRule.onCompletion());
    Amendment act = signed()
        .withSignature(signs(HARDENBERG, "2023-04-01"))
        .withSignature(signs(ASSEN, "2023-07-01"));

    Timeline timeline = Timeline.of(deal(late).withAct(act));

    assertThat(boundBy("2", timeline, "2023-05-08")).isEmpty();
    assertThat(boundBy("2", timeline, "2023-05-09"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(boundBy("2", timeline, "2023-07-01")).contains("assen");
  }

  @Test
  void should_not_bind_one_that_consents_when_it_is_closed() {
    Amendment closing = signed().withClosesOn(day("2023-06-30"));
    Amendment inTime = closing.withSignature(signs(HARDENBERG, "2023-06-30"));
    Amendment late = closing.withSignature(signs(HARDENBERG, "2023-07-01"));

    assertThat(boundBy("2", Timeline.of(deal(MAJORITY).withAct(inTime)), "2023-06-30"))
        .contains("hardenberg");
    assertThat(boundBy("2", Timeline.of(deal(MAJORITY).withAct(late)), "2024-01-01"))
        .doesNotContain("hardenberg");
  }

  @Test
  void
      should_bind_one_that_signs_after_its_objection_and_keep_one_that_consented_when_it_was_complete() {
    Amendment act = signed()
        .withObjections(List.of(no(HARDENBERG, "2023-03-02")))
        .withSignature(signs(HARDENBERG, "2023-05-01"))
        .withRevocations(List.of(Revocation.of(EMMEN, day("2023-04-01"))));

    Timeline timeline =
        Timeline.of(deal(MAJORITY.withTowards(Towards.NOT_OBJECTING)).withAct(act));

    assertThat(boundBy("2", timeline, "2023-04-30")).containsExactly("emmen", "coevorden", "assen");
    assertThat(boundBy("2", timeline, "2023-05-01")).hasSize(4);
  }

  @Test
  void should_bind_one_that_takes_its_objection_back_while_it_is_open() {
    Amendment act = signed()
        .withObjections(List.of(no(HARDENBERG, "2023-03-02"), no(ASSEN, "2023-03-02")))
        .withClosesOn(day("2023-05-01"))
        .withRevocations(List.of(
            Revocation.of(HARDENBERG, day("2023-05-01")), Revocation.of(ASSEN, day("2023-05-02"))));

    Timeline timeline =
        Timeline.of(deal(MAJORITY.withTowards(Towards.NOT_OBJECTING)).withAct(act));

    assertThat(boundBy("2", timeline, "2023-04-30")).containsExactly("emmen", "coevorden");
    assertThat(boundBy("2", timeline, "2023-06-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");
  }

  @Test
  void should_tell_whom_it_binds_and_who_comes_later() {
    Amendment act = signed().withSignature(signs(HARDENBERG, "2023-04-01"));

    List<Event> changes = Timeline.of(deal(MAJORITY).withAct(act)).events().stream()
        .filter(event -> event.kind() == Event.Kind.TEXT_CHANGED)
        .toList();

    assertThat(changes)
        .extracting(event -> event.on() + " " + event.parties())
        .containsExactly("2023-03-10 [emmen, coevorden]", "2023-04-01 [hardenberg]");
    Timeline everyone = Timeline.of(deal(MAJORITY.towardsEveryone()).withAct(act));
    assertThat(everyone.events())
        .filteredOn(event -> event.kind() == Event.Kind.TEXT_CHANGED)
        .singleElement()
        .satisfies(event -> assertThat(event.parties()).isEmpty());
  }

  @Test
  void should_bind_everyone_by_the_texts_that_an_accession_adopts() {
    Agreement open = deal(MAJORITY.withTowards(Towards.CONSENTING))
        .withProvisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .build());

    Timeline timeline = Timeline.of(open.withAct(joins(BORGER_ODOORN)
        .role(Role.PARTNER)
        .addAdopts(TEXT.withVersion("2"))
        .addSignatures(signs(EMMEN, "2023-03-10"), signs(BORGER_ODOORN, "2023-03-10"))
        .build()));

    assertThat(boundBy("2", timeline, "2023-03-10")).hasSize(5);
  }

  @Test
  void should_say_as_provisions_do_towards_whom_it_is() {
    Provisions consenting =
        Provisions.builder().amendment(MAJORITY.withTowards(Towards.CONSENTING)).build();

    assertThat(signed().towards(consenting)).contains(Towards.CONSENTING);
    assertThat(signed().towards(Provisions.standard())).isEmpty();
    assertThat(joins(ASSEN).build().towards(consenting)).contains(Towards.EVERYONE);
  }

  @Test
  void should_refuse_to_say_towards_whom_anything_else_is() {
    Procedure some = MAJORITY.withTowards(Towards.CONSENTING);
    Procedure late = MAJORITY.withLate(EffectRule.onCompletion());

    for (Provisions.Builder builder : List.of(
        Provisions.builder().founding(some),
        Provisions.builder().withdrawal(some),
        Provisions.builder().termination(late))) {
      assertThatThrownBy(builder::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("only accessions and amendments may be towards some");
    }
  }

  /** Hardenberg signs on the day of the end; what reaches back does not reach it. */
  @Test
  void should_not_bind_one_that_consents_on_the_day_on_which_the_agreement_ends() {
    Procedure back = Procedure.of(TWO_THIRDS, EffectRule.retroactiveTo(day("2023-01-01")));
    Termination end = Termination.builder()
        .id("end")
        .addSignatures(
            signs(EMMEN, "2023-06-01"),
            signs(COEVORDEN, "2023-06-01"),
            signs(HARDENBERG, "2023-06-01"))
        .build();
    Amendment eve = signed().withSignature(signs(HARDENBERG, "2023-05-31"));
    Amendment late = signed().withSignature(signs(HARDENBERG, "2023-06-01"));

    assertThat(boundBy("2", Timeline.of(deal(back).withAct(eve).withAct(end)), "2023-05-31"))
        .contains("hardenberg");
    assertThat(boundBy("2", Timeline.of(deal(back).withAct(late).withAct(end)), "2023-05-31"))
        .doesNotContain("hardenberg");
  }

  @Test
  void should_bring_in_after_the_closing_who_had_signed_in_time_what_counts_later() {
    Amendment closed = signed().withClosesOn(day("2023-04-01"));
    Signature late = signs(HARDENBERG, "2023-03-20");
    Signature subject = late.subjectTo(AuthorityStep.of(DecisionKind.CONSENTED));
    Amendment taken =
        closed.withDecisions(Decision.of(HARDENBERG, day("2023-05-01")).as(DecisionKind.CONSENTED));

    assertThat(boundBy(
            "2",
            Timeline.of(
                deal(MAJORITY).withAct(closed.withSignature(late.bindingFrom(day("2023-05-01"))))),
            "2023-05-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(boundBy(
            "2",
            Timeline.of(deal(MAJORITY).withAct(taken.withSignature(subject.withRetroactive(true)))),
            "2023-05-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(boundBy(
            "2", Timeline.of(deal(MAJORITY).withAct(taken.withSignature(subject))), "2023-06-01"))
        .containsExactly("emmen", "coevorden");
    assertThat(boundBy(
            "2",
            Timeline.of(
                deal(MAJORITY).withAct(closed.withSignature(signs(HARDENBERG, "2023-05-01")))),
            "2023-06-01"))
        .containsExactly("emmen", "coevorden");
  }
}
