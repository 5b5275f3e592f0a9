package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Withdrawal;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the provisions imply for an act by its kind, and for the founding. */
@Tag("10.3")
class ImpliedRulesTest {
  private static final Standing TWO = standing("2023-05-01", EMMEN, COEVORDEN);

  @Tag("5.3")
  @Test
  void should_refuse_a_notice_within_the_time_without_withdrawal() {
    Provisions firstYear =
        provisions().noNoticeBefore(EffectRule.after(Period.ofYears(1))).build();
    Standing since2022 = Standing.builder(day("2024-01-01"))
        .members(List.of(
            Membership.builder()
                .party(EMMEN)
                .role(Role.PARTNER)
                .since(day("2022-01-01"))
                .boundSince(day("2022-01-01"))
                .build(),
            Membership.builder()
                .party(COEVORDEN)
                .role(Role.PARTNER)
                .since(day("2023-06-01"))
                .boundSince(day("2022-06-01"))
                .build()))
        .build();
    Withdrawal early = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-05-31"))
        .build();

    assertThat(Rules.of(firstYear).check(early, since2022))
        .containsExactly(Violation.of("withdrawal.notice-too-early")
            .withParty(COEVORDEN.id())
            .with("earliest", "2023-06-01"));
    assertThat(Rules.of(firstYear).check(early.withNotifiedOn(day("2023-06-01")), since2022))
        .isEmpty();
    assertThat(unmet(Rules.of(firstYear).check(early.withNotifiedOn(Optional.empty()), since2022)))
        .contains("notice-missing coevorden")
        .doesNotContain("notice-too-early coevorden");
  }

  @Tag("5.7")
  @Test
  void should_hear_a_notice_for_the_place_that_another_has_taken_over_since() {
    Membership taken = Membership.builder()
        .party(COEVORDEN)
        .role(Role.PARTNER)
        .since(day("2023-06-01"))
        .boundSince(day("2022-01-01"))
        .addPredecessors(new Membership.Predecessor(HARDENBERG.id(), day("2023-06-01")))
        .build();
    Standing standing = Standing.builder(day("2023-07-01"))
        .members(List.of(taken))
        .provisions(provisions().build())
        .build();
    Withdrawal exit = Withdrawal.builder()
        .id("leaving")
        .party(HARDENBERG)
        .notifiedOn(day("2023-05-31"))
        .build();

    assertThat(Rules.implied().check(exit, standing)).isEmpty();
    assertThat(unmet(Rules.implied().check(exit.withNotifiedOn(day("2023-06-01")), standing)))
        .containsExactly("leaver-not-party hardenberg");
  }

  @Test
  void should_say_that_one_objects_to_its_own_leaving_and_not_that_its_notice_is_missing() {
    Withdrawal exit = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-03-01"))
        .consent(ConsentRule.everyPartner())
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .addObjections(Objection.of(COEVORDEN, day("2023-04-01")))
        .build();

    assertThat(unmet(Rules.implied().check(exit, TWO))).containsExactly("party-objects coevorden");
  }

  private static List<Violation> unmetBy(ConsentRule rule, Standing standing) {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .consent(rule)
        .addAdopts(TEXT)
        .opensOn(day("2023-03-01"))
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();
    return Rules.implied().check(amendment, standing);
  }

  @Test
  void should_name_those_whom_nobody_can_replace_wherever_the_rule_asks_them() {
    List<PartyId> pair = List.of(EMMEN.id(), COEVORDEN.id());
    ConsentRule every = ConsentRule.everyPartner();

    for (ConsentRule rule : List.of(
        ConsentRule.among(pair, every),
        ConsentRule.excluding(List.of(EMMEN.id()), every),
        ConsentRule.allOf(every, ConsentRule.named(COEVORDEN)),
        ConsentRule.after(Period.ofDays(1), ConsentRule.named(EMMEN, COEVORDEN)))) {
      assertThat(unmet(unmetBy(rule, TWO)))
          .containsExactly("partner-signature-missing coevorden agreement");
    }
  }

  @Test
  void should_say_how_many_are_lacking_where_one_can_replace_another() {
    List<PartyId> pair = List.of(EMMEN.id(), COEVORDEN.id());
    Violation lacking = Violation.of("amendment.consent-insufficient")
        .with("have", 1)
        .with("need", 2)
        .with("unit", "parties");

    assertThat(unmetBy(ConsentRule.atLeast(2), TWO)).containsExactly(lacking);
    assertThat(unmetBy(ConsentRule.among(pair, ConsentRule.atLeast(2)), TWO))
        .containsExactly(lacking);
    assertThat(
            unmetBy(ConsentRule.anyOf(ConsentRule.atLeast(2), ConsentRule.named(COEVORDEN)), TWO))
        .containsExactly(lacking.with("have", 0).with("need", 1).with("unit", "rules"));
  }

  @Test
  void should_say_from_when_a_rule_counts_before_it_says_who_is_lacking() {
    ConsentRule later = ConsentRule.after(Period.ofYears(1), ConsentRule.named(COEVORDEN));

    assertThat(unmetBy(later, TWO))
        .containsExactly(Violation.of("amendment.consent-insufficient")
            .with("have", 0)
            .with("need", 1)
            .with("from", "2024-03-01")
            .with("unit", "time"));
  }

  @Tag("2")
  @Test
  void should_name_one_who_must_consent_and_is_not_asked() {
    assertThat(unmet(unmetBy(ConsentRule.named(EMMEN, HARDENBERG), TWO)))
        .containsExactly("named-party-not-asked hardenberg");
  }

  @Test
  void should_count_nothing_where_nobody_is_asked() {
    Violation lacking =
        Violation.of("amendment.consent-insufficient").with("have", 0).with("need", 0);
    Standing nobody = Standing.builder(day("2023-05-01")).build();

    assertThat(unmetBy(ConsentRule.none(), nobody))
        .containsExactly(Violation.of("amendment.nobody-asked"), lacking);
    assertThat(
            unmetBy(ConsentRule.among(List.of(HARDENBERG.id()), ConsentRule.everyPartner()), TWO))
        .containsExactly(lacking);
  }

  @Tag("3.6")
  @Test
  void should_find_a_newcomer_that_is_a_party_already() {
    Accession again = joins(EMMEN)
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .build();

    assertThat(unmet(Rules.implied().check(again, TWO)))
        .containsExactly("newcomer-already-party emmen");
  }

  @Tag("3.8")
  @Test
  void should_say_what_a_founding_lacks() {
    Agreement founding = agreement(EMMEN, COEVORDEN)
        .given(Optional.empty())
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();
    Agreement tacit = founding
        .withSignatures()
        .withProvisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.noObjectionWithin(Period.ofDays(1)), EffectRule.onCompletion()))
            .build());

    assertThat(unmet(Rules.implied().check(founding, TWO)))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(unmet(Rules.implied().check(founding.withSignatures(), TWO)))
        .containsExactly("partner-signature-missing emmen", "partner-signature-missing coevorden");
    assertThat(unmet(Rules.implied().check(tacit.withOpensOn(day("2023-01-01")), TWO)))
        .containsExactly("nobody-asked");
    assertThat(unmet(
            Rules.implied().check(founding, Standing.builder(day("2023-05-01")).build())))
        .containsExactly("nobody-asked");
  }
}
