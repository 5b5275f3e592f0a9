package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.party;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.entente.Accession;
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
import org.entente.Role;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally.State;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rule that names a party speaks of its place: whoever holds another besides is asked for it. */
@Tag("4.2")
class PlacesAskedTest {
  private static final Party LNV = party("LNV");

  private static List<PartyId> ids(Party... parties) {
    return List.of(parties).stream().map(Party::id).toList();
  }

  private static Timeline timeline(ConsentRule rule, Act... acts) {
    return Timeline.of(agreement(MINISTRY, LNV, EMMEN)
        .provisions(Provisions.builder()
            .accession(Procedure.of(rule, EffectRule.onCompletion()))
            .build())
        .addActs(acts)
        .build());
  }

  private static Accession assenJoins(Party... signers) {
    Accession.Builder accession = joins(ASSEN).addSignatures(signs(ASSEN, "2023-03-10"));
    List.of(signers).forEach(party -> accession.addSignatures(signs(party, "2023-03-10")));
    return accession.build();
  }

  private static Outcome outcome(Timeline timeline) {
    return timeline.outcome("assen", day("2023-12-31"));
  }

  @Test
  void should_ask_one_that_was_never_excluded_though_it_has_absorbed_one_that_is() {
    ConsentRule butTheMinistry = ConsentRule.excluding(ids(MINISTRY), ConsentRule.everyPartner());

    // opened long after, before, or on the day
    for (String absorbed : List.of("2022-02-05", "2023-03-10", "2023-05-01")) {
      Succession merger = succeeds(absorbed, MINISTRY, LNV);
      assertThat(unmet(outcome(timeline(butTheMinistry, merger, assenJoins(EMMEN)))))
          .containsExactly("partner-signature-missing lnv");
      assertThat(
              outcome(timeline(butTheMinistry, merger, assenJoins(EMMEN, LNV))).isInEffect())
          .isTrue();
    }
  }

  @Test
  void should_ask_a_third_into_which_one_that_is_excluded_and_another_have_merged() {
    ConsentRule butTheMinistry = ConsentRule.excluding(ids(MINISTRY), ConsentRule.everyPartner());
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2022-02-05"))
        .addPredecessors(MINISTRY, LNV)
        .addSuccessors(HOOGEVEEN)
        .build();

    assertThat(unmet(outcome(timeline(butTheMinistry, merger, assenJoins(EMMEN)))))
        .containsExactly("partner-signature-missing hoogeveen");
    assertThat(unmet(outcome(timeline(
            ConsentRule.excluding(ids(MINISTRY, LNV), ConsentRule.everyPartner()),
            merger,
            assenJoins(EMMEN)))))
        .isEmpty();
  }

  @Test
  void should_ask_one_that_is_excluded_for_a_place_that_it_took_since_the_opening() {
    ConsentRule butLnv = ConsentRule.excluding(ids(LNV), ConsentRule.everyPartner());

    assertThat(unmet(
            outcome(timeline(butLnv, succeeds("2023-05-01", MINISTRY, LNV), assenJoins(EMMEN)))))
        .containsExactly("partner-signature-missing lnv");
    assertThat(outcome(timeline(butLnv, succeeds("2022-02-05", MINISTRY, LNV), assenJoins(EMMEN)))
            .isInEffect())
        .isTrue();
  }

  @Test
  void should_ask_among_some_for_the_places_of_these_and_no_others() {
    ConsentRule amongTwo = ConsentRule.among(ids(MINISTRY, EMMEN), ConsentRule.everyPartner());

    assertThat(unmet(
            outcome(timeline(amongTwo, succeeds("2022-02-05", MINISTRY, LNV), assenJoins(EMMEN)))))
        .containsExactly("partner-signature-missing lnv");
    assertThat(unmet(outcome(timeline(
            ConsentRule.named(MINISTRY),
            succeeds("2022-02-05", MINISTRY, LNV, HOOGEVEEN),
            assenJoins(EMMEN, HOOGEVEEN)))))
        .containsExactly("partner-signature-missing lnv");
  }

  @Test
  void should_hear_the_no_of_one_that_was_never_excluded_where_silence_is_consent() {
    ConsentRule tacit =
        ConsentRule.excluding(ids(MINISTRY), ConsentRule.noObjectionWithin(Period.ofDays(30)));
    Amendment opposed = Amendment.builder()
        .id("assen")
        .opensOn(day("2023-03-01"))
        .addObjections(Objection.of(LNV, day("2023-03-10")))
        .build();
    Agreement deal = agreement(MINISTRY, LNV, EMMEN)
        .provisions(Provisions.builder()
            .amendment(Procedure.of(tacit, EffectRule.onCompletion()))
            .build())
        .addActs(succeeds("2022-02-05", MINISTRY, LNV), opposed)
        .build();

    assertThat(outcome(Timeline.of(deal)).isInEffect()).isFalse();
    assertThat(outcome(Timeline.of(
                deal.withAct(opposed.withObjections(Objection.of(MINISTRY, day("2023-03-10"))))))
            .isInEffect())
        .isTrue();
  }

  @Test
  void should_weigh_a_place_and_not_who_holds_it_where_one_is_excluded() {
    ConsentRule heavy = ConsentRule.excluding(
        ids(MINISTRY),
        ConsentRule.weight(Map.of(MINISTRY.id(), 50L, LNV.id(), 10L, EMMEN.id(), 10L), 20));

    assertThat(outcome(timeline(heavy, succeeds("2022-02-05", MINISTRY, LNV), assenJoins(LNV)))
            .isInEffect())
        .isFalse();
  }

  /** The only partner is succeeded by one whom the rule names and, in its place, excludes. */
  @Tag("3.7")
  @Test
  void should_not_pass_by_one_that_signs_where_it_is_not_asked() {
    ConsentRule rule = ConsentRule.excluding(ids(EMMEN), ConsentRule.named(HOOGEVEEN));
    Amendment amendment = Amendment.builder()
        .id("assen")
        .addSignatures(signs(HOOGEVEEN, "2022-03-10"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .provisions(Provisions.builder()
            .amendment(Procedure.of(rule, EffectRule.onCompletion()))
            .build())
        .addActs(succeeds("2022-02-01", EMMEN, HOOGEVEEN), amendment)
        .build());

    Pending pending = (Pending) outcome(timeline);
    assertThat(pending.tally().state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(unmet(pending)).containsExactly("named-party-not-asked hoogeveen");
  }

  /** The same of a founding: both named and excluded in the place that it took. */
  @Tag("3.7")
  @Test
  void should_not_found_by_one_that_signs_where_it_is_not_asked() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addOthers(HOOGEVEEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.excluding(ids(EMMEN), ConsentRule.named(HOOGEVEEN)),
                EffectRule.onCompletion()))
            .build())
        .addSignatures(signs(HOOGEVEEN, "2022-03-10"), signs(COEVORDEN, "2022-03-10"))
        .addActs(succeeds("2022-02-01", EMMEN, HOOGEVEEN))
        .build());

    assertThat(timeline.founding(day("2023-01-01")).isPending()).isTrue();
    assertThat(unmet(timeline.founding(day("2023-01-01"))))
        .containsExactly("named-party-not-asked hoogeveen");
  }

  /** A set of a service's own that asks for nothing of what the provisions ask. */
  @Tag("3.7")
  @Test
  void should_not_complete_by_rules_of_a_service_that_leave_out_what_provisions_ask() {
    Agreement deal = agreement(EMMEN, COEVORDEN).addActs(assenJoins(EMMEN)).build();
    Timeline timeline = Timeline.of(deal, Rules.of((act, standing) -> List.of()));

    assertThat(unmet(outcome(timeline))).containsExactly("partner-signature-missing coevorden");
    assertThat(unmet(Timeline.of(
                deal.withAct(joins(ASSEN)
                    .addSignatures(signs(EMMEN, "2023-03-10"), signs(COEVORDEN, "2023-03-10"))
                    .build()),
                Rules.of((act, standing) -> List.of()))
            .outcome("assen", day("2023-12-31"))))
        .containsExactly("newcomer-signature-missing assen");
  }

  /** An associate is asked where a rule names it, and nowhere else. */
  @Tag("2")
  @Test
  void should_ask_an_associate_whom_a_rule_names() {
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .accession(Procedure.of(
                ConsentRule.allOf(ConsentRule.everyPartner(), ConsentRule.named(HARDENBERG)),
                EffectRule.onCompletion()))
            .build())
        .addActs(
            joins(HARDENBERG).role(Role.ASSOCIATE).given(given("2022-06-01")).build(),
            assenJoins(EMMEN, COEVORDEN))
        .build();

    Pending pending = (Pending) Timeline.of(deal).outcome("assen", day("2023-12-31"));
    assertThat(unmet(pending)).containsExactly("partner-signature-missing hardenberg");
    assertThat(pending.missing()).containsExactly(HARDENBERG.id());
    assertThat(pending.canStillPass()).isTrue();
    assertThat(outcome(Timeline.of(deal.withAct(assenJoins(EMMEN, COEVORDEN, HARDENBERG))))
            .isInEffect())
        .isTrue();
    assertThat(unmet(Timeline.of(deal.withActs(List.of(
                succeeds("2023-05-01", HARDENBERG, BORGER_ODOORN),
                deal.act("hardenberg").orElseThrow(),
                assenJoins(EMMEN, COEVORDEN))))
            .outcome("assen", day("2023-12-31"))))
        .containsExactly("partner-signature-missing borger-odoorn");
  }

  @Tag("2")
  @Test
  void should_let_what_an_associate_signed_stand_for_its_heir_where_a_rule_names_it() {
    Agreement deal = agreement(EMMEN)
        .provisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.named(HARDENBERG), EffectRule.onCompletion()))
            .build())
        .addActs(
            joins(HARDENBERG).role(Role.ASSOCIATE).given(given("2022-06-01")).build(),
            joins(ASSEN)
                .addSignatures(signs(HARDENBERG, "2023-03-10"), signs(ASSEN, "2023-06-10"))
                .build(),
            succeeds("2023-05-01", HARDENBERG, BORGER_ODOORN))
        .build();

    assertThat(Timeline.of(deal).outcome("assen", day("2023-06-10")).isInEffect())
        .isTrue();
  }

  /** Coevorden was succeeded once, and has come into the place of Emmen since. */
  @Tag("4.4")
  @Test
  void should_weigh_the_place_that_a_party_holds_though_another_has_the_one_it_held_before() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addOthers(COEVORDEN)
        .provisions(Provisions.builder()
            .amendment(Procedure.of(
                ConsentRule.weight(Map.of(COEVORDEN.id(), 3L), 3), EffectRule.onCompletion()))
            .build())
        .addActs(
            succeeds("2022-02-01", COEVORDEN, HOOGEVEEN),
            succeeds("2022-03-01", EMMEN, COEVORDEN),
            Amendment.builder()
                .id("amendment")
                .addSignatures(signs(COEVORDEN, "2023-01-01"))
                .build())
        .build());

    assertThat(timeline.outcome("amendment", day("2023-01-01")).isInEffect()).isTrue();
  }
}
