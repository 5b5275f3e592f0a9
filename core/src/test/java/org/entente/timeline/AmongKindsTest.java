package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ConsentRule.among;
import static org.entente.ConsentRule.atLeast;
import static org.entente.ConsentRule.everyPartner;
import static org.entente.ConsentRule.excluding;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyKind;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Scene;
import org.entente.Withdrawal;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rule that is asked of a kind of party, or of all but a kind. */
@Tag("4.2")
class AmongKindsTest {
  private static final ConsentRule MUNICIPALITIES = among(PartyKind.MUNICIPALITY, everyPartner());

  private static Provisions.Builder amended(ConsentRule rule) {
    return Scene.provisions().amendment(Procedure.of(rule, EffectRule.onCompletion()));
  }

  /** Between Emmen, Coevorden, Drenthe and the ministry, unless others are said. */
  private static Outcome outcome(ConsentRule rule, Amendment amendment, Act... others) {
    Agreement deal = agreement(EMMEN, COEVORDEN, DRENTHE, MINISTRY)
        .provisions(amended(rule).build())
        .addActs(others)
        .addActs(amendment)
        .build();
    return Timeline.of(deal).outcome("amendment", day("2023-12-31"));
  }

  private static Amendment amendment(Party... signers) {
    Amendment.Builder amendment = Amendment.builder().id("amendment").opensOn(day("2023-03-01"));
    List.of(signers).forEach(party -> amendment.addSignatures(signs(party, "2023-03-10")));
    return amendment.build();
  }

  @Test
  void should_ask_those_of_a_kind_and_nobody_else() {
    assertThat(unmet(outcome(MUNICIPALITIES, amendment(EMMEN, DRENTHE, MINISTRY))))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(outcome(MUNICIPALITIES, amendment(EMMEN, COEVORDEN)).isInEffect())
        .isTrue();
  }

  @Test
  void should_ask_all_but_those_of_a_kind() {
    ConsentRule others = excluding(PartyKind.MUNICIPALITY, everyPartner());

    assertThat(unmet(outcome(others, amendment(EMMEN, COEVORDEN, DRENTHE))))
        .containsExactly("partner-signature-missing ezk");
    assertThat(outcome(others, amendment(DRENTHE, MINISTRY)).isInEffect()).isTrue();
  }

  @Test
  void should_count_a_number_of_a_kind_among_more() {
    ConsentRule rule = ConsentRule.allOf(atLeast(3), among(PartyKind.MUNICIPALITY, atLeast(2)));

    Pending pending = (Pending) outcome(rule, amendment(EMMEN, DRENTHE, MINISTRY));
    assertThat(pending.tally().parts())
        .extracting(Tally::state)
        .containsExactly(Tally.State.SATISFIED, Tally.State.OPEN);
    assertThat(pending.indispensable()).containsExactly(COEVORDEN.id());
  }

  @Test
  void should_exclude_a_kind_within_those_that_are_left_by_excluding_another() {
    ConsentRule neither =
        excluding(PartyKind.MUNICIPALITY, excluding(PartyKind.MINISTRY, everyPartner()));

    assertThat(unmet(outcome(neither, amendment(EMMEN, COEVORDEN, MINISTRY))))
        .containsExactly("partner-signature-missing drenthe");
    assertThat(outcome(neither, amendment(DRENTHE)).isInEffect()).isTrue();
  }

  @Test
  void should_ask_parties_and_kinds_together() {
    ConsentRule rule =
        new ConsentRule.Among(List.of(MINISTRY.id()), List.of(PartyKind.PROVINCE), everyPartner());

    assertThat(unmet(outcome(rule, amendment(EMMEN, MINISTRY))))
        .containsExactly("partner-signature-missing drenthe");
    assertThat(outcome(rule, amendment(DRENTHE, MINISTRY)).isInEffect()).isTrue();
  }

  /** The place is read as of the day: an heir of another kind is asked no more, or from now on. */
  @Test
  void should_read_the_kind_of_who_holds_a_place_on_the_day() {
    assertThat(
            outcome(MUNICIPALITIES, amendment(EMMEN), succeeds("2023-05-01", COEVORDEN, MINISTRY))
                .isInEffect())
        .isTrue();
    assertThat(unmet(outcome(
            MUNICIPALITIES,
            amendment(EMMEN, COEVORDEN),
            succeeds("2023-02-01", DRENTHE, HOOGEVEEN))))
        .containsExactly("partner-signature-missing hoogeveen");
    assertThat(unmet(outcome(
            MUNICIPALITIES,
            amendment(EMMEN),
            succeeds("2023-02-01", COEVORDEN, HOOGEVEEN, MINISTRY))))
        .containsExactly("partner-signature-missing hoogeveen");
  }

  @Test
  void should_ask_a_newcomer_of_the_kind() {
    Act joined = joins(ASSEN).given(given("2023-04-01")).build();

    assertThat(unmet(outcome(
            ConsentRule.allOf(among(PartyKind.PROVINCE, everyPartner()), MUNICIPALITIES),
            amendment(EMMEN, DRENTHE),
            joined)))
        .containsExactly("partner-signature-missing coevorden", "partner-signature-missing assen");
  }

  @Test
  void should_ask_nobody_and_pass_nothing_where_nobody_is_of_the_kind() {
    ConsentRule companies = among(PartyKind.COMPANY, everyPartner());

    for (ConsentRule rule : List.of(
        companies,
        among(PartyKind.COMPANY, ConsentRule.none()),
        among(PartyKind.COMPANY, ConsentRule.share(1, 2)),
        among(PartyKind.COMPANY, ConsentRule.noObjectionWithin(Period.ofDays(10))))) {
      Pending pending = (Pending) outcome(rule, amendment(EMMEN, COEVORDEN, DRENTHE));
      assertThat(pending.tally().state()).as("%s", rule).isEqualTo(Tally.State.IMPOSSIBLE);
    }
    assertThat(audit(companies)).contains("rule-unreachable");
    assertThat(audit(MUNICIPALITIES)).doesNotContain("rule-unreachable");
  }

  private static List<String> audit(ConsentRule rule) {
    Agreement deal = agreement(EMMEN, DRENTHE).provisions(amended(rule).build()).build();
    return Audit.of(Timeline.of(deal)).findings().stream().map(Finding::code).toList();
  }

  @Test
  void should_give_each_of_a_kind_a_veto() {
    ConsentRule veto =
        ConsentRule.noObjection(among(PartyKind.PROVINCE, atLeast(1))).within(Period.ofMonths(1));

    assertThat(outcome(veto, objected(EMMEN, MINISTRY)).isInEffect()).isTrue();
    assertThat(outcome(veto, objected(DRENTHE))).isInstanceOf(Outcome.Failed.class);
  }

  private static Amendment objected(Party... parties) {
    Amendment.Builder amendment = Amendment.builder().id("amendment").opensOn(day("2023-03-01"));
    List.of(parties)
        .forEach(party -> amendment.addObjections(Objection.of(party, day("2023-03-10"))));
    return amendment.build();
  }

  @Test
  void should_keep_in_the_whole_of_a_fixed_list_those_of_the_kind_who_are_gone() {
    ConsentRule half = among(PartyKind.MUNICIPALITY, ConsentRule.moreThanShare(1, 2));
    Provisions fixed = amended(half)
        .electorate(PartnersAsked.AT_OPENING)
        .withdrawal(Procedure.byNotice(Period.ofDays(1)))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN, HOOGEVEEN, DRENTHE)
        .provisions(fixed)
        .addActs(
            amendment(EMMEN),
            Withdrawal.builder()
                .id("out")
                .party(HOOGEVEEN.id())
                .notifiedOn(day("2023-04-01"))
                .build(),
            Withdrawal.builder()
                .id("gone")
                .party(DRENTHE.id())
                .notifiedOn(day("2023-04-01"))
                .build())
        .build();

    Pending pending = (Pending) Timeline.of(deal).outcome("amendment", day("2023-12-31"));
    assertThat(pending.tally().parts().get(0).need()).isEqualTo(2);
    assertThat(pending.missing()).containsExactly(COEVORDEN.id());
  }

  /** A newcomer that accedes before the entry counts among those of its kind. */
  @Test
  void should_count_one_that_accedes_before_the_entry_among_its_kind() {
    Provisions provisions = Provisions.builder()
        .founding(Procedure.of(
            ConsentRule.allOf(atLeast(2), among(PartyKind.MUNICIPALITY, atLeast(2))),
            EffectRule.onCompletion()))
        .accession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
        .build();
    Agreement.Builder charter = Agreement.builder()
        .id("charter")
        .title("A charter")
        .provisions(provisions)
        .addFounders(EMMEN, DRENTHE)
        .addSignatures(ratifies(EMMEN, "2022-01-01"), ratifies(DRENTHE, "2022-01-02"));
    Agreement joined = charter
        .addActs(joins(ASSEN).addSignatures(ratifies(ASSEN, "2022-02-01")).build())
        .build();

    assertThat(Timeline.of(joined).founding(day("2022-01-31")).isPending()).isTrue();
    assertThat(Timeline.of(joined).founding(day("2022-02-01")).isInEffect()).isTrue();
    assertThat(Timeline.of(joined.withActs(
                joins(MINISTRY).addSignatures(ratifies(MINISTRY, "2022-02-01")).build()))
            .founding(day("2022-12-31"))
            .isPending())
        .isTrue();
  }
}
