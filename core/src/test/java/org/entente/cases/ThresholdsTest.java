package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.entente.Agreement;
import org.entente.BoundFromEntry;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How well-known treaties entered into force. Dates and clauses are own knowledge unless a source
 * is named; states that only fill a number stand as numbers.
 */
class ThresholdsTest {
  private static List<Party> states(int count) {
    List<Party> states = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      states.add(Party.of("state-" + i, "state " + i));
    }
    return states;
  }

  private static Agreement.Builder treaty(List<Party> states, Provisions provisions) {
    return Agreement.builder()
        .id("treaty")
        .title("A treaty")
        .addAllFounders(states)
        .provisions(provisions);
  }

  private static LocalDate inForceFrom(Timeline timeline) {
    return ((Outcome.InEffect) timeline.founding(LocalDate.MAX)).effectiveOn();
  }

  /**
   * Kigali Amendment art. IV: 1 January 2019 if twenty have deposited, else ninety days after the
   * twentieth.
   */
  private static Agreement kigali(String twentieth, String twentyFirst) {
    List<Party> states = states(24);
    Provisions provisions = Provisions.builder()
        .founding(Procedure.of(
            ConsentRule.atLeast(20),
            EffectRule.on(day("2019-01-01")).otherwise(EffectRule.after(Period.ofDays(90)))))
        .firstParties(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE)
        .lateJoiner(EffectRule.after(Period.ofDays(90)))
        .build();
    Agreement.Builder kigali = treaty(states, provisions);
    for (int i = 0; i < 19; i++) {
      kigali.addSignatures(ratifies(states.get(i), "2017-06-01"));
    }
    return kigali
        .addSignatures(
            ratifies(states.get(19), twentieth),
            ratifies(states.get(20), twentyFirst),
            ratifies(states.get(21), "2019-02-01"))
        .build();
  }

  @Tag("5.1")
  @Test
  void should_bring_kigali_into_force_on_its_fixed_day_if_the_twentieth_came_before() {
    Timeline timeline = Timeline.of(kigali("2017-11-17", "2018-12-18"));

    assertThat(timeline.founding(day("2017-11-17"))).isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.on(day("2018-12-31")).isInForce()).isFalse();
    assertThat(timeline.on(day("2019-01-01")).partners()).hasSize(21);
    assertThat(isParty(timeline, states(24).get(21), "2019-05-01")).isFalse();
    assertThat(isParty(timeline, states(24).get(21), "2019-05-02")).isTrue();
  }

  @Tag("5.1")
  @Test
  void should_bring_kigali_into_force_ninety_days_after_a_late_twentieth() {
    assertThat(inForceFrom(Timeline.of(kigali("2018-12-20", "2018-12-31"))))
        .isEqualTo(day("2019-01-01"));
    assertThat(inForceFrom(Timeline.of(kigali("2019-01-20", "2019-01-21"))))
        .isEqualTo(day("2019-04-20"));
  }

  /**
   * Doha Amendment: three fourths of 192 parties, the EU's instrument not counted besides; 2
   * October 2020 + 90 days.
   */
  @Tag("4.1")
  @Test
  void should_bring_doha_into_force_on_the_last_day_of_2020_without_the_eu() {
    Party eu = Party.of("eu", "European Union");
    List<Party> states = states(191);
    List<Party> parties = new ArrayList<>(states);
    parties.add(eu);
    List<PartyId> organisations = List.of(eu.id());
    Agreement.Builder doha = treaty(
            parties,
            Provisions.builder()
                .founding(Procedure.of(
                    ConsentRule.excluding(organisations, ConsentRule.atLeast(144)),
                    EffectRule.after(Period.ofDays(90))))
                .build())
        .addSignatures(ratifies(eu, "2017-12-21"));
    for (int i = 0; i < 142; i++) {
      doha.addSignatures(ratifies(states.get(i), "2019-01-01"));
    }
    Agreement dossier = doha.addSignatures(
            ratifies(states.get(142), "2020-10-01"), ratifies(states.get(143), "2020-10-02"))
        .build();

    Timeline timeline = Timeline.of(dossier);

    assertThat(((Pending) timeline.founding(day("2020-10-01"))).tally().have()).isEqualTo(143);
    assertThat(inForceFrom(timeline)).isEqualTo(day("2020-12-31"));
    // the trap: with the EU counted it comes out a day early
    Timeline counted = Timeline.of(dossier.withProvisions(Provisions.builder()
        .founding(Procedure.of(ConsentRule.share(3, 4), EffectRule.after(Period.ofDays(90))))
        .build()));
    assertThat(inForceFrom(counted)).isEqualTo(day("2020-12-30"));
  }

  /**
   * Rome Statute art. 126: first day of the month after the sixtieth day following the sixtieth
   * instrument.
   */
  @Tag("3.8")
  @Test
  void
      should_bring_the_rome_statute_into_force_on_1_july_2002_and_let_later_ones_in_by_the_same_count() {
    EffectRule sixtiethDay = EffectRule.firstOfMonthAfter(Period.ofDays(60));
    List<Party> states = states(75);
    Agreement.Builder rome = treaty(
        states,
        Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(60), sixtiethDay))
            .lateJoiner(sixtiethDay)
            .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofYears(1))))
            .build());
    for (int i = 0; i < 56; i++) {
      rome.addSignatures(ratifies(states.get(i), "2001-12-01"));
    }
    for (int i = 56; i < 66; i++) {
      rome.addSignatures(ratifies(states.get(i), "2002-04-11"));
    }
    Agreement dossier = rome.addSignatures(
            ratifies(states.get(66), "2002-05-15"), ratifies(states.get(67), "2003-01-31"))
        .addActs(Withdrawal.builder()
            .id("burundi")
            .party(states.get(0))
            .notifiedOn(day("2016-10-27"))
            .build())
        .build();

    Timeline timeline = Timeline.of(dossier);

    assertThat(inForceFrom(timeline)).isEqualTo(day("2002-07-01"));
    assertThat(timeline.on(day("2002-07-01")).partners()).hasSize(66);
    // deposited before entry into force, bound on its own day after it
    assertThat(isParty(timeline, states.get(66), "2002-07-31")).isFalse();
    assertThat(isParty(timeline, states.get(66), "2002-08-01")).isTrue();
    assertThat(isParty(timeline, states.get(67), "2003-04-30")).isFalse();
    assertThat(isParty(timeline, states.get(67), "2003-05-01")).isTrue();
    assertThat(isParty(timeline, states.get(0), "2017-10-26")).isTrue();
    assertThat(isParty(timeline, states.get(0), "2017-10-27")).isFalse();
  }

  /**
   * Unified Patent Court art. 89: thirteen, the three with most patents among them; first day of
   * the fourth month after.
   */
  @Tag("5.1")
  @Test
  void should_bring_the_unified_patent_court_into_force_on_1_june_2023_by_germany_s_deposit() {
    Party germany = party("Germany");
    Party france = party("France");
    Party italy = party("Italy");
    Party uk = party("United Kingdom");
    List<Party> states = states(14);
    List<Party> all = new ArrayList<>(List.of(germany, france, italy, uk));
    all.addAll(states);
    EffectRule fourthMonth = EffectRule.firstOfMonthAfter(Period.ofMonths(3));
    EffectRule effect = EffectRule.latestOf(
        EffectRule.on(day("2014-01-01")).otherwise(EffectRule.onCompletion()), fourthMonth);
    Agreement.Builder court = treaty(
            all,
            Provisions.builder()
                .founding(Procedure.of(
                    ConsentRule.allOf(
                        ConsentRule.atLeast(13), ConsentRule.named(germany, france, italy)),
                    effect))
                .lateJoiner(fourthMonth)
                .build())
        .addSignatures(
            ratifies(france, "2014-03-14"),
            ratifies(italy, "2017-02-10"),
            ratifies(uk, "2018-04-26"),
            ratifies(germany, "2023-02-17"),
            ratifies(states.get(13), "2024-05-31"))
        .addRevocations(Revocation.of(uk, day("2020-07-20")));
    for (int i = 0; i < 13; i++) {
      court.addSignatures(ratifies(states.get(i), "2017-01-01"));
    }

    Timeline timeline = Timeline.of(court.build());

    // sixteen had ratified, and one of the three was missing
    assertThat(((Pending) timeline.founding(day("2020-07-19")))
            .tally()
            .parts()
            .get(0)
            .have())
        .isEqualTo(16);
    assertThat(((Pending) timeline.founding(day("2020-07-20")))
            .tally()
            .parts()
            .get(0)
            .have())
        .isEqualTo(15);
    assertThat(((Pending) timeline.founding(day("2023-02-16"))).indispensable())
        .containsExactly(germany.id());
    assertThat(inForceFrom(timeline)).isEqualTo(day("2023-06-01"));
    assertThat(timeline.on(day("2023-06-01")).partners()).hasSize(16);
    assertThat(isParty(timeline, uk, "2023-06-01")).isFalse();
    assertThat(isParty(timeline, states.get(13), "2024-08-31")).isFalse();
    assertThat(isParty(timeline, states.get(13), "2024-09-01")).isTrue();
  }

  /**
   * Comprehensive Nuclear-Test-Ban Treaty art. XIV: 180 days after all 44 of Annex 2 have ratified.
   */
  @Tag("4.2")
  @Test
  void should_leave_the_test_ban_treaty_out_of_force_while_one_named_state_is_missing() {
    List<Party> annex2 = states(44);
    List<Party> all = states(180);
    Agreement.Builder ban = treaty(
        all,
        Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.named(annex2.stream().map(Party::id).toList()),
                EffectRule.after(Period.ofDays(180))))
            .build());
    all.stream()
        .filter(state -> !state.equals(annex2.get(0)))
        .forEach(state -> ban.addSignatures(ratifies(state, "2010-01-01")));
    ban.addSignatures(
        signs(annex2.get(0), "1996-09-24").withKind(SignatureKind.SUBJECT_TO_RATIFICATION));

    Timeline timeline = Timeline.of(ban.build());

    assertThat(timeline.on(LocalDate.MAX).isInForce()).isFalse();
    assertThat(((Pending) timeline.founding(day("2026-01-01"))).missing())
        .containsExactly(annex2.get(0).id());
    assertThat(timeline.status(annex2.get(0).id(), day("2026-01-01")))
        .isEqualTo(PartyStatus.SIGNATORY);
    assertThat(timeline.status(annex2.get(1).id(), day("2026-01-01")))
        .isEqualTo(PartyStatus.CONTRACTING);
    Timeline complete =
        Timeline.of(ban.addSignatures(ratifies(annex2.get(0), "2026-01-01")).build());
    assertThat(inForceFrom(complete)).isEqualTo(day("2026-06-30"));
  }

  /** CTBT: Russia took its ratification back on 2 November 2023. */
  @Tag("6.4")
  @Test
  void should_not_count_a_ratification_that_was_taken_back_before_entry_into_force() {
    Party russia = party("Russia");
    Party china = party("China");
    Provisions provisions = Provisions.builder()
        .founding(
            Procedure.of(ConsentRule.named(russia, china), EffectRule.after(Period.ofDays(180))))
        .build();

    Timeline timeline = Timeline.of(treaty(List.of(russia, china), provisions)
        .addSignatures(ratifies(russia, "2000-06-30"), ratifies(china, "2024-01-01"))
        .addRevocations(Revocation.of(russia, day("2023-11-02")))
        .build());

    assertThat(timeline.status(russia.id(), day("2023-11-01"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(((Pending) timeline.founding(day("2024-01-01"))).missing())
        .containsExactly(russia.id());
  }

  /**
   * Chemical Weapons Convention art. XXI: 180 days after the 65th deposit, of 31 October 1996;
   * those that deposited before 29 April 1997 are its 87 original parties, others come in after
   * thirty days. Cuba deposited on the very day (UNTC XXVI-3).
   */
  @Tag("3.8")
  @Test
  void should_not_count_cuba_among_the_original_parties_to_the_chemical_weapons_convention() {
    List<Party> states = states(89);
    Party cuba = states.get(87);
    Agreement.Builder cwc = treaty(
        states,
        Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(65), EffectRule.after(Period.ofDays(180))))
            .firstParties(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE)
            .lateJoiner(EffectRule.after(Period.ofDays(30)))
            .build());
    for (int i = 0; i < 87; i++) {
      cwc.addSignatures(
          ratifies(states.get(i), i < 64 ? "1995-01-01" : i < 65 ? "1996-10-31" : "1997-04-28"));
    }
    cwc.addSignatures(ratifies(cuba, "1997-04-29"));

    Timeline timeline = Timeline.of(cwc.build());

    assertThat(timeline.on(day("1997-04-28")).isInForce()).isFalse();
    assertThat(timeline.on(day("1997-04-29")).partners()).hasSize(87);
    assertThat(timeline.on(day("1997-05-28")).isParty(cuba)).isFalse();
    assertThat(timeline.on(day("1997-05-29")).isParty(cuba)).isTrue();
  }

  /**
   * Fish Stocks Agreement art. 37 and 40: open for signature until 4 December 1996, in force on the
   * thirtieth day after the thirtieth deposit (UNTC XXI-7).
   */
  @Tag("3.8")
  @Test
  void should_ratify_the_fish_stocks_agreement_after_it_could_no_more_be_signed() {
    List<Party> states = states(31);
    Agreement.Builder stocks = treaty(
            states,
            Provisions.builder()
                .founding(
                    Procedure.of(ConsentRule.atLeast(30), EffectRule.after(Period.ofDays(30))))
                .build())
        .opensOn(day("1995-12-04"))
        .signableUntil(day("1996-12-04"))
        .addSignatures(
            signs(states.get(30), "1996-12-05"),
            Signature.of(states.get(29), day("2001-11-11")).withKind(SignatureKind.ACCESSION));
    states.subList(0, 29).forEach(state -> stocks.addSignatures(ratifies(state, "2000-01-01")));

    Timeline timeline = Timeline.of(stocks.build());

    assertThat(timeline.on(day("2001-12-10")).isInForce()).isFalse();
    assertThat(timeline.on(day("2001-12-11")).partners()).hasSize(30);
    assertThat(timeline.on(day("2030-01-01")).isParty(states.get(30))).isFalse();
  }
}
