package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.rule.Rules;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What all who are asked consent to is complete, whatever number, share, weight or time is asked.
 */
@Tag("4.5")
class UnanimityTest {
  private static final EffectRule LATER = EffectRule.after(Period.ofDays(30));

  private static Agreement deal(ConsentRule rule, Party... signers) {
    Amendment.Builder amendment = Amendment.builder().id("amendment");
    List.of(signers).forEach(party -> amendment.addSignatures(signs(party, "2023-03-10")));
    return agreement(EMMEN, COEVORDEN)
        .addOthers(ASSEN, HOOGEVEEN)
        .provisions(Provisions.builder().amendment(Procedure.of(rule, LATER)).build())
        .addActs(amendment.build())
        .build();
  }

  private static Outcome outcome(ConsentRule rule, Party... signers) {
    return Timeline.of(deal(rule, signers)).outcome("amendment", day("2023-03-31"));
  }

  private static void assertByUnanimity(ConsentRule rule) {
    assertThat(outcome(rule, EMMEN, COEVORDEN))
        .isEqualTo(Outcome.Agreed.of(day("2023-03-10"), day("2023-04-09"), Optional.empty())
            .byUnanimity());
  }

  @Test
  void should_complete_what_asks_for_more_than_there_are() {
    assertByUnanimity(ConsentRule.atLeast(3));
    Pending one = (Pending) outcome(ConsentRule.atLeast(3), EMMEN);
    assertThat(one.tally().state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(one.tally().canBeMet()).isFalse();
    assertThat(one.tally().ifUnanimous()).containsExactly(COEVORDEN.id());
    assertThat(one.tally().smallestCompletions(9)).containsExactly(Set.of(COEVORDEN.id()));
    assertThat(one.consents().state()).isEqualTo(State.OPEN);
    assertThat(one.canStillPass()).isTrue();
    assertThat(one.missing()).containsExactly(COEVORDEN.id());
    assertThat(one.indispensable()).containsExactly(COEVORDEN.id());
    assertThat(unmet(one))
        .containsExactly("consent-insufficient", "partner-signature-missing coevorden");
  }

  @Test
  void should_complete_whatever_weight_share_or_time_is_asked() {
    assertByUnanimity(ConsentRule.weight(Map.of(EMMEN.id(), 1L, HOOGEVEEN.id(), 9L), 5));
    assertByUnanimity(ConsentRule.noObjectionWithin(Period.ofMonths(3)));
    assertByUnanimity(ConsentRule.after(Period.ofMonths(3), ConsentRule.atLeast(1)));
    assertByUnanimity(ConsentRule.after(Period.ofMonths(3), ConsentRule.none()));
    assertByUnanimity(ConsentRule.allOf(ConsentRule.named(EMMEN), ConsentRule.atLeast(9)));
    assertByUnanimity(ConsentRule.excluding(List.of(EMMEN.id()), ConsentRule.atLeast(2)));
  }

  @Test
  void should_not_say_so_where_the_rule_itself_is_met() {
    Outcome complete = outcome(ConsentRule.atLeast(2), EMMEN, COEVORDEN);

    assertThat(((Outcome.Complete) complete).isByUnanimity()).isFalse();
  }

  @Test
  void should_never_do_without_one_that_is_named() {
    assertThat(unmet(outcome(ConsentRule.named(HOOGEVEEN), EMMEN, COEVORDEN)))
        .containsExactly("named-party-not-asked hoogeveen");
    assertThat(outcome(
                ConsentRule.allOf(ConsentRule.atLeast(9), ConsentRule.named(HOOGEVEEN)),
                EMMEN,
                COEVORDEN)
            .isPending())
        .isTrue();
  }

  @Test
  void should_not_take_consent_for_the_silence_of_somebody_else() {
    ConsentRule ofAssen =
        ConsentRule.among(List.of(ASSEN.id()), ConsentRule.noObjectionWithin(Period.ofMonths(1)));

    assertThat(outcome(ofAssen, EMMEN, COEVORDEN).isPending()).isTrue();
  }

  @Test
  void should_need_everybody_those_excluded_too() {
    ConsentRule rule = ConsentRule.excluding(List.of(EMMEN.id()), ConsentRule.atLeast(2));

    assertThat(outcome(rule, COEVORDEN).isPending()).isTrue();
    assertThat(outcome(rule, EMMEN).isPending()).isTrue();
  }

  @Test
  void should_need_the_newcomer_besides() {
    Provisions provisions = Provisions.builder()
        .accession(Procedure.of(ConsentRule.atLeast(3), EffectRule.onCompletion()))
        .build();
    Accession accession = joins(ASSEN)
        .addSignatures(signs(EMMEN, "2023-03-10"), signs(COEVORDEN, "2023-03-11"))
        .build();
    Agreement deal =
        agreement(EMMEN, COEVORDEN).provisions(provisions).addActs(accession).build();

    Pending pending = (Pending) Timeline.of(deal).outcome("assen", day("2023-12-31"));
    assertThat(pending.missing()).containsExactly(ASSEN.id());
    assertThat(Timeline.of(deal.withAct(accession.withSignature(signs(ASSEN, "2023-04-01"))))
            .outcome("assen", day("2023-12-31")))
        .isEqualTo(Outcome.InEffect.of(day("2023-04-01"), day("2023-04-01"), Optional.empty())
            .byUnanimity());
  }

  @Test
  void should_take_the_notice_of_one_who_leaves_for_its_consent() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .notifiedOn(day("2023-03-01"))
        .addSignatures(signs(COEVORDEN, "2023-03-10"), signs(HARDENBERG, "2023-03-10"))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(Provisions.builder()
            .withdrawal(Procedure.of(ConsentRule.atLeast(4), LATER))
            .build())
        .addActs(exit)
        .build();

    assertThat(Timeline.of(deal).outcome("exit", day("2023-12-31")))
        .isEqualTo(Outcome.InEffect.of(day("2023-03-10"), day("2023-04-09"), Optional.empty())
            .byUnanimity());
  }

  @Test
  void should_not_go_against_the_act_s_own_clause() {
    Amendment own = Amendment.builder()
        .id("amendment")
        .consent(ConsentRule.atLeast(3))
        .addSignatures(signs(EMMEN, "2023-03-10"), signs(COEVORDEN, "2023-03-10"))
        .build();

    Pending pending =
        (Pending) Timeline.of(agreement(EMMEN, COEVORDEN).addActs(own).build())
            .outcome("amendment", day("2023-12-31"));
    assertThat(pending.canStillPass()).isFalse();
  }

  @Test
  void should_not_found_an_agreement_whose_list_of_founders_is_short() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(3), EffectRule.onCompletion()))
            .build())
        .addSignatures(signs(EMMEN, "2022-03-10"), signs(COEVORDEN, "2022-03-10"))
        .build());

    assertThat(timeline.founding(day("2023-01-01")).isPending()).isTrue();
  }

  @Test
  void should_not_complete_while_one_objects() {
    Agreement deal = deal(ConsentRule.atLeast(3), EMMEN);
    Amendment opposed = ((Amendment) deal.act("amendment").orElseThrow())
        .withObjections(Objection.of(COEVORDEN, day("2023-03-12")));

    assertThat(Timeline.of(deal.withAct(opposed)).outcome("amendment", day("2023-03-31")))
        .isNotInstanceOf(Outcome.Complete.class);
  }

  @Test
  void should_say_so_of_the_whole_tally_and_in_words() {
    Agreement deal = deal(ConsentRule.allOf(ConsentRule.atLeast(3)), EMMEN, COEVORDEN);
    Timeline timeline = Timeline.of(deal);
    Tally tally = Rules.tally(
        ((Amendment) deal.act("amendment").orElseThrow()),
        timeline.on(day("2023-03-09")).withDay(day("2023-03-10")));

    assertThat(tally.state()).isEqualTo(State.SATISFIED);
    assertThat(tally.isByUnanimity()).isTrue();
    assertThat(tally.parts()).extracting(Tally::isSatisfied).containsExactly(true);
    assertThat(tally.parts()).extracting(Tally::isByUnanimity).containsExactly(false);
    Outcome outcome = timeline.outcome("amendment", day("2023-03-10"));
    assertThat(Messages.in(Locale.ENGLISH).of(outcome))
        .isEqualTo("settled on 10 March 2023 by unanimity, takes effect on 9 April 2023");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).of(outcome)).contains("algemene stemmen");
    assertThat(Messages.in(Locale.ENGLISH).of(timeline.outcome("amendment", day("2023-05-01"))))
        .endsWith("by unanimity");
  }
}
