package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.answer.Consents;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** A service's rule of its own reads who consents, and how the position came about. */
class ARuleReadsThePosition {
  private static final Party EMMEN = Party.of("emmen", "Gemeente Emmen");
  private static final Instrument TEXT = Instrument.of("text", "Regional deal");
  private static final LocalDate DAY = LocalDate.of(2018, 1, 10);

  /** Whoever was asked on the last day of the year, or those in its place, must sign each text. */
  private static List<Violation> lastYearsPartnersSign(Proceeding proceeding, Standing standing) {
    Consents consents = Rules.consents(proceeding, standing);
    Past past = standing.past().orElseThrow();
    List<Violation> violations = new ArrayList<>();
    for (PartyId asked : past.electors(LocalDate.of(standing.day().getYear() - 1, 12, 31))) {
      for (PartyId heir : past.heirs(asked)) {
        proceeding.toSign().stream()
            .filter(text -> !consents.covers(heir, text.id()))
            .forEach(text ->
                violations.add(Violation.of(proceeding.subject() + ".last-years-partner-missing")
                    .withParty(heir)));
      }
    }
    return violations;
  }

  @Test
  void should_ask_those_in_whose_place_others_stand() {
    Agreement agreement = new Merger(Phrases.in(Locale.ENGLISH)).withTextOpenOverTheMerger();
    Proceeding act = (Proceeding) agreement.act("scenario").orElseThrow();
    Standing standing = Timeline.of(agreement).on(DAY);

    assertThat(lastYearsPartnersSign(act, standing))
        .extracting(Violation::code, each -> each.party().orElseThrow())
        .containsExactly(tuple("amendment.last-years-partner-missing", Merger.WESTERWOLDE.id()));
  }

  @Test
  void should_be_tried_on_a_position_made_by_hand_with_the_past_of_another() {
    Agreement agreement = new Merger(Phrases.in(Locale.ENGLISH)).withTextOpenOverTheMerger();
    Proceeding act = (Proceeding) agreement.act("scenario").orElseThrow();
    Standing derived = Timeline.of(agreement).on(DAY);
    Standing made = Standing.builder(DAY)
        .members(derived.members())
        .past(derived.past().orElseThrow())
        .build();

    assertThat(lastYearsPartnersSign(act, made)).isEqualTo(lastYearsPartnersSign(act, derived));
  }

  /** Nobody may keep the others waiting whose consent nothing can replace. */
  private static List<Violation> nobodyIsWaitedFor(Proceeding proceeding, Standing standing) {
    Consents consents = Rules.consents(proceeding, standing);
    return consents.missing().stream()
        .filter(consents.indispensable()::contains)
        .map(each -> Violation.of(proceeding.subject() + ".waited-for").withParty(each))
        .toList();
  }

  @Test
  void should_tell_who_is_missing_and_whom_nothing_can_replace() {
    Party drenthe = Party.of("drenthe", "Provincie Drenthe");
    Standing standing = Standing.builder(DAY).addPartners(EMMEN, drenthe).build();
    Amendment.Builder act = Amendment.builder().id("text").opensOn(DAY).addAdopts(TEXT);
    Amendment everyone = act.addSignatures(Signature.of(drenthe, DAY)).build();

    assertThat(nobodyIsWaitedFor(everyone, standing))
        .extracting(Violation::code, each -> each.party().orElseThrow())
        .containsExactly(tuple("amendment.waited-for", EMMEN.id()));
    assertThat(Rules.tally(everyone, standing).indispensable()).containsExactly(EMMEN.id());
  }

  @Test
  void should_tell_who_took_whose_place() {
    Past past = Timeline.of(new Merger(Phrases.in(Locale.ENGLISH)).wedeka())
        .on(DAY)
        .past()
        .orElseThrow();
    PartyId westerwolde = Merger.WESTERWOLDE.id();
    LocalDate merged = LocalDate.of(2018, 1, 1);

    assertThat(past.successions())
        .contains(new Past.Succeeded(PartyId.of("vlagtwedde"), westerwolde, merged, true))
        .filteredOn(each -> each.successor().equals(westerwolde))
        .allSatisfy(each -> assertThat(each.on()).isEqualTo(merged))
        .allSatisfy(each -> assertThat(each.eve()).isEqualTo("2017-12-31"))
        .extracting(Past.Succeeded::predecessor)
        .contains(PartyId.of("vlagtwedde"));
  }

  @Test
  void should_tell_since_when_a_place_was_held_in_a_chain_of_parties() {
    Standing standing =
        Timeline.of(new Merger(Phrases.in(Locale.ENGLISH)).wedeka()).on(DAY);
    PartyId vlagtwedde = PartyId.of("vlagtwedde");

    assertThat(standing.member(Merger.WESTERWOLDE.id()).orElseThrow())
        .matches(place -> place.wasHeldSince(vlagtwedde, LocalDate.of(2017, 12, 31)))
        .matches(place -> !place.wasHeldSince(vlagtwedde, LocalDate.of(2018, 1, 1)));
  }

  @Test
  void should_find_in_the_consents_all_that_they_were_heard_about() {
    Standing standing = Standing.builder(DAY).addPartners(EMMEN).build();
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .addSignatures(Signature.of(EMMEN, DAY))
        .build();
    Consents consents = Rules.consents(amendment, standing);

    assertThat(consents.proceeding()).isSameAs(amendment);
    assertThat(consents.standing().day()).isEqualTo(DAY);
    assertThat(consents.rule()).isEqualTo(amendment.consentRule(standing.provisions()));
    assertThat(consents.electorate()).containsExactly(EMMEN);
    assertThat(consents.tally()).returns(Tally.Unit.EACH_PARTY, Tally::unit);
  }

  @Test
  void should_say_what_a_set_of_rules_refuses_and_whether_it_can_look_ahead() {
    Rule own = ARuleReadsThePosition::lastYearsPartnersSign;
    Rules rules = Rules.implied().and(Rules.nothingGiven());

    assertThat(rules.refusesGiven()).isTrue();
    assertThat(rules.hasForeignRule()).isFalse();
    assertThat(rules.and(own).hasForeignRule()).isTrue();
  }

  @Test
  void should_tell_its_limits_from_its_other_rules_and_when_these_are_asked_again() {
    Rule atMostOne = Rules.limit((act, standing) ->
        standing.partners().size() > 1 ? List.of(Violation.of("city.too-many")) : List.of());
    Rules rules = Rules.implied().and(atMostOne).within(Period.ofDays(2));
    Amendment amendment = Amendment.builder().id("amendment").build();
    Standing one = Standing.builder(DAY).addPartners(EMMEN).build();

    assertThat(rules.limits().check(amendment, one)).isEmpty();
    assertThat(rules.withoutLimits().limits().isEmpty()).isTrue();
    assertThat(rules.nextAfter(DAY, DAY)).contains(DAY.plusDays(1));
    assertThat(rules.nextAfter(DAY.plusDays(2), DAY)).isEmpty();
  }
}
