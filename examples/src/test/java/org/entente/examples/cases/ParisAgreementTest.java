package org.entente.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.examples.cases.Case.all;
import static org.entente.examples.cases.Case.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The Paris Agreement, art. 21 and 28: in force on the thirtieth day after 55 parties with 55 % of
 * emissions have deposited, an organisation's instrument not counted besides those of its members;
 * left a year after notice, three years after entry into force at the earliest.
 */
@Tag("4.1")
class ParisAgreementTest {
  private static final PartyId USA = PartyId.of("USA");
  private static final PartyId EU = PartyId.of("EUU");
  private static final EffectRule THIRTY_DAYS = EffectRule.after(Period.ofDays(30));

  private JsonNode facts;

  @BeforeEach
  void read() {
    facts = Case.read("paris-2016");
  }

  private static boolean isDeposit(JsonNode row) {
    return !row.get("kind").asString().equals("notice-of-withdrawal");
  }

  private static PartyId code(JsonNode row) {
    return PartyId.of(row.get("code").asString());
  }

  /** Hundredths of a per cent, so that weights are whole numbers. */
  private static long weight(JsonNode row) {
    return new BigDecimal(row.get("percent").asString()).movePointRight(2).longValueExact();
  }

  private static SignatureKind kind(JsonNode row) {
    return SignatureKind.valueOf(row.get("kind").asString().toUpperCase(java.util.Locale.ROOT));
  }

  private static Signature deposit(JsonNode row) {
    return Signature.builder()
        .party(code(row))
        .kind(kind(row))
        .on(day(row.get("date")))
        .build();
  }

  private Map<PartyId, Long> weights() {
    Map<PartyId, Long> weights = new LinkedHashMap<>();
    all(facts.get("signatures")).stream()
        .filter(ParisAgreementTest::isDeposit)
        .forEach(row -> weights.put(code(row), weight(row)));
    return weights;
  }

  private static Provisions provisions(ConsentRule rule) {
    return Provisions.builder()
        .founding(Procedure.of(rule, THIRTY_DAYS))
        .lateJoiner(THIRTY_DAYS)
        .accession(Procedure.of(ConsentRule.none(), THIRTY_DAYS))
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofYears(1))))
        .noNoticeBefore(EffectRule.after(Period.ofYears(3)))
        .build();
  }

  private ConsentRule article21() {
    return ConsentRule.excluding(
        List.of(EU),
        ConsentRule.allOf(ConsentRule.atLeast(55), ConsentRule.weight(weights(), 5500)));
  }

  /** Every act on record: the first deposit founds, notice leaves, a second deposit accedes. */
  private Agreement asItHappened(ConsentRule rule) {
    Agreement.Builder paris =
        Agreement.builder().id("paris").title("Paris Agreement").provisions(provisions(rule));
    Map<PartyId, Party> parties = new LinkedHashMap<>();
    for (JsonNode row : all(facts.get("signatures"))) {
      Party party = Party.of(row.get("code").asString(), row.get("party").asString());
      if (!isDeposit(row)) {
        paris.addActs(Withdrawal.builder()
            .id("leaves-" + party.id())
            .party(party)
            .notifiedOn(day(row.get("date")))
            .build());
      } else if (parties.putIfAbsent(party.id(), party) == null) {
        paris.addSignatures(deposit(row));
      } else {
        paris.addActs(Accession.builder()
            .id("back-" + party.id())
            .party(party)
            .addSignatures(deposit(row))
            .build());
      }
    }
    return paris.addAllFounders(parties.values()).build();
  }

  /** A register that keeps the latest act of each party only. */
  private Agreement overwritten(ConsentRule rule) {
    Map<PartyId, JsonNode> latest = new LinkedHashMap<>();
    all(facts.get("signatures")).forEach(row -> latest.put(code(row), row));
    Agreement.Builder paris =
        Agreement.builder().id("paris").title("Paris Agreement").provisions(provisions(rule));
    latest
        .values()
        .forEach(row -> paris
            .addFounders(Party.of(row.get("code").asString(), row.get("party").asString()))
            .addSignatures(deposit(row)));
    return paris.build();
  }

  private static Tally tally(Timeline timeline, LocalDate on) {
    return ((Pending) timeline.founding(on)).tally().parts().get(0);
  }

  private void assertTally(Timeline timeline, String on, boolean met) {
    JsonNode answer = Case.expected(facts, on, "Count and weight");
    Tally tally = tally(timeline, day(on));
    assertThat(tally.parts().get(0).have()).isEqualTo(answer.get("parties").asInt());
    assertThat(tally.parts().get(1).have())
        .isEqualTo(
            new BigDecimal(answer.get("percent").asString()).movePointRight(2).longValueExact());
    assertThat(tally.isSatisfied()).isEqualTo(answer.get("bothMet").asBoolean()).isEqualTo(met);
  }

  @Test
  void should_count_parties_and_emissions_without_the_eu_on_each_expected_day() {
    Timeline timeline = Timeline.of(asItHappened(article21()));

    assertTally(timeline, "2016-09-21", false);
    assertTally(timeline, "2016-10-04", false);
  }

  @Test
  void should_meet_the_double_threshold_on_5_october_2016_and_not_a_day_earlier() {
    Timeline timeline = Timeline.of(asItHappened(article21()));

    assertThat(timeline.founding(day("2016-10-04")).isPending()).isTrue();
    assertThat(timeline.founding(day("2016-10-05"))).isInstanceOf(Outcome.Agreed.class);
    // and with a bar that is not yet met, the count of that day can be read
    ConsentRule beyond = ConsentRule.excluding(
        List.of(EU),
        ConsentRule.allOf(
            ConsentRule.atLeast(55),
            ConsentRule.weight(weights(), 5500),
            ConsentRule.weight(weights(), 9000)));
    Tally tally = tally(Timeline.of(asItHappened(beyond)), day("2016-10-05"));
    JsonNode answer = Case.expected(facts, "2016-10-05", "Count and weight");
    assertThat(tally.parts().get(0).have()).isEqualTo(answer.get("parties").asInt());
    assertThat(tally.parts().get(1).have())
        .isEqualTo(
            new BigDecimal(answer.get("percent").asString()).movePointRight(2).longValueExact());
    assertThat(tally.parts().get(0).isSatisfied() && tally.parts().get(1).isSatisfied())
        .isEqualTo(answer.get("bothMet").asBoolean());
  }

  @Tag("5.2")
  @Test
  void should_be_in_force_on_4_november_2016_and_not_a_day_earlier() {
    Timeline timeline = Timeline.of(asItHappened(article21()));

    assertThat(timeline.on(day("2016-11-03")).isInForce()).isFalse();
    assertThat(timeline.on(day("2016-11-04")).isInForce()).isTrue();
  }

  @Tag("3.8")
  @Test
  void should_give_all_195_official_days_of_effect() {
    Timeline timeline = Timeline.of(asItHappened(article21()));
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (JsonNode row : all(facts.get("signatures"))) {
      LocalDate effect = day(row.get("effect"));
      if (isDeposit(row)) {
        rows++;
        boolean bound = timeline
            .on(effect)
            .member(code(row))
            .map(Membership::since)
            .filter(effect::equals)
            .isPresent();
        boolean boundBefore = timeline.on(effect.minusDays(1)).isParty(code(row));
        if (!bound || boundBefore) {
          wrong.add(row.toString());
        }
      }
    }

    assertThat(wrong).isEmpty();
    // 195 rows of the list, and the first acceptance of the United States besides its second
    assertThat(rows).isEqualTo(196);
  }

  @Tag("5.7")
  @Test
  void should_have_the_united_states_out_from_4_november_2020_and_back_on_19_february_2021() {
    Timeline timeline = Timeline.of(asItHappened(article21()));

    assertThat(timeline.on(day("2020-11-03")).isParty(USA)).isTrue();
    assertThat(timeline.on(day("2020-11-04")).isParty(USA)).isFalse();
    assertThat(timeline.on(day("2021-02-18")).isParty(USA)).isFalse();
    assertThat(timeline.on(day("2021-02-19")).isParty(USA)).isTrue();
  }

  @Tag("5.3")
  @Test
  void should_refuse_a_notice_a_day_before_three_years_have_passed() {
    Agreement tooEarly = asItHappened(article21())
        .withAct(Withdrawal.builder()
            .id("leaves-USA")
            .party(USA)
            .notifiedOn(day("2019-11-03"))
            .build());

    assertThat(Timeline.of(tooEarly).on(day("2020-11-04")).isParty(USA)).isTrue();
  }

  private static LocalDate entryIntoForce(Agreement agreement) {
    return ((Outcome.InEffect) Timeline.of(agreement).founding(LocalDate.MAX)).effectiveOn();
  }

  @Tag("3.11")
  @Test
  void should_come_out_late_in_a_register_that_overwrites() {
    // GIVEN the second acceptance of the United States in place of its first
    Timeline lossy = Timeline.of(overwritten(article21()));

    // THEN on 5 October 40.93 % are there, and the agreement enters into force 34 days after it did
    assertThat(tally(lossy, day("2016-10-05")).parts().get(1).have()).isEqualTo(4093);
    assertThat(lossy.on(day("2016-11-04")).isInForce()).isFalse();
    assertThat(entryIntoForce(overwritten(article21()))).isEqualTo(day("2016-12-08"));
    assertThat(entryIntoForce(asItHappened(article21()))).isEqualTo(day("2016-11-04"));
  }

  @Tag("3.11")
  @Test
  void should_keep_what_a_register_overwrote_for_readers_of_before() {
    // GIVEN a register that on 20 January 2021 took the first acceptance of the United States for
    // wrong, and the second for its only one, and that keeps what it held before
    LocalDate overwrittenOn = day("2021-01-20");
    Agreement kept = overwritten(article21());
    for (JsonNode row : all(facts.get("signatures"))) {
      if (isDeposit(row) && code(row).equals(USA) && day(row.get("date")).isBefore(overwrittenOn)) {
        kept = kept.record(deposit(row).withRecordedUntil(overwrittenOn));
      }
    }

    // THEN a reader of the eve has 4 November 2016, and every other 8 December
    assertThat(entryIntoForce(kept.asKnownOn(overwrittenOn.minusDays(1))))
        .isEqualTo(day("2016-11-04"));
    assertThat(entryIntoForce(kept.asKnownOn(overwrittenOn))).isEqualTo(day("2016-12-08"));
    assertThat(entryIntoForce(kept)).isEqualTo(day("2016-12-08"));
  }

  @Test
  void should_come_out_fifteen_days_late_where_the_eu_is_counted_besides_its_members_too() {
    // GIVEN the same register, and a rule that counts the EU twice
    ConsentRule doubled =
        ConsentRule.allOf(ConsentRule.atLeast(55), ConsentRule.weight(weights(), 5500));
    Tally tally = ((Pending) Timeline.of(overwritten(doubled)).founding(day("2016-10-05"))).tally();

    // THEN one mistake hides a part of the other: 53.03 % on 5 October, in force on 19 November
    assertThat(tally.parts().get(1).have()).isEqualTo(5303);
    assertThat(entryIntoForce(overwritten(doubled))).isEqualTo(day("2016-11-04").plusDays(15));
  }

  @Test
  void should_add_up_to_more_than_everything_where_the_eu_is_counted_besides_its_members() {
    assertThat(weights().values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(10_000);
    assertThat(weights().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(EU))
            .mapToLong(Map.Entry::getValue)
            .sum())
        .isLessThan(10_000);
  }
}
