package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.unmet;

import java.util.List;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Term;
import org.entente.answer.Consents;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The position on one day, as a service builds it to test a rule. */
@Tag("2")
@Tag("10.1")
class StandingTest {
  private static final Provisions ONE_IS_ENOUGH = Provisions.builder()
      .amendment(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
      .build();
  private static final Amendment AMENDMENT = Amendment.builder()
      .id("amendment")
      .addSignatures(signs(EMMEN, "2023-03-01"))
      .build();

  private static Standing.Builder three() {
    return Standing.builder(day("2023-05-01")).addPartners(EMMEN, COEVORDEN).addAssociates(DRENTHE);
  }

  @Test
  void should_tell_partners_from_associates_and_from_others() {
    Standing standing = three().build();

    assertThat(standing.partners()).containsExactly(EMMEN, COEVORDEN);
    assertThat(standing.associates()).containsExactly(DRENTHE);
    assertThat(standing.isParty(EMMEN)).isTrue();
    assertThat(standing.isPartner(EMMEN)).isTrue();
    assertThat(standing.isParty(DRENTHE.id())).isTrue();
    assertThat(standing.isPartner(DRENTHE)).isFalse();
    assertThat(standing.isParty(ASSEN)).isFalse();
    assertThat(standing.isPartner(ASSEN)).isFalse();
  }

  @Test
  void should_bind_parties_since_its_day_unless_told_otherwise() {
    Membership earlier = Membership.builder()
        .party(ASSEN)
        .role(Role.PARTNER)
        .since(day("2022-01-01"))
        .boundSince(day("2022-01-01"))
        .build();
    Standing standing = three().addMembers(List.of(earlier)).build();

    assertThat(standing.member(EMMEN.id()))
        .contains(Membership.builder()
            .party(EMMEN)
            .role(Role.PARTNER)
            .since(day("2023-05-01"))
            .boundSince(day("2023-05-01"))
            .build());
    assertThat(standing.member(ASSEN.id())).contains(earlier);
    assertThat(three().members(List.of(earlier)).build().members()).containsExactly(earlier);
  }

  @Test
  void should_find_each_text_in_the_version_that_holds() {
    Standing standing = three().texts(List.of(TEXT.withVersion("2"))).build();

    assertThat(standing.text(TEXT.id())).contains(TEXT.withVersion("2"));
    assertThat(standing.text(ARRANGEMENTS.id())).isEmpty();
  }

  @Test
  void should_be_the_same_position_on_another_day() {
    Standing standing = three()
        .inForce(false)
        .texts(List.of(TEXT))
        .term(Term.from(day("2022-01-01")))
        .provisions(ONE_IS_ENOUGH)
        .electorate(List.of(HARDENBERG))
        .build();

    Standing later = standing.withDay(day("2024-01-01"));

    assertThat(later.day()).isEqualTo("2024-01-01");
    assertThat(later.isInForce()).isFalse();
    assertThat(later.members()).isEqualTo(standing.members());
    assertThat(later.texts()).containsExactly(TEXT);
    assertThat(later.term()).isEqualTo(Term.from(day("2022-01-01")));
    assertThat(later.provisions()).isEqualTo(ONE_IS_ENOUGH);
    assertThat(later.electorate()).containsExactly(HARDENBERG);
    assertThat(standing.withDay(standing.day())).isSameAs(standing);
  }

  @Test
  void should_ask_the_partners_unless_the_electorate_is_fixed() {
    Standing fixed = three().electorate(List.of(ASSEN)).build();

    assertThat(three().build().electorate()).containsExactly(EMMEN, COEVORDEN);
    assertThat(fixed.electorate()).containsExactly(ASSEN);
    assertThat(fixed.partners()).containsExactly(EMMEN, COEVORDEN);
    assertThat(unmet(Rules.implied().check(AMENDMENT, fixed)))
        .containsExactly("partner-signature-missing assen");
  }

  @Test
  void should_say_whose_consent_stands_to_the_proceeding_at_hand() {
    Consents consents = Rules.consents(AMENDMENT, three().build());

    assertThat(consents.stands(EMMEN.id())).isTrue();
    assertThat(consents.stands(COEVORDEN.id())).isFalse();
    assertThat(three().consents(consents).build().consents()).isSameAs(consents);
    assertThat(three().consents(consents).build().isOf(AMENDMENT)).isTrue();
    assertThat(three().consents(consents).build().isOf(AMENDMENT.withTitle("another")))
        .isFalse();
  }

  /** A rule that reads the consents is not silently told that there are none. */
  @Tag("10.1")
  @Test
  void should_say_what_is_lacking_where_a_rule_is_tried_on_a_standing_of_no_proceeding() {
    Rule waits = (act, standing) -> standing.consents().missing().stream()
        .map(each -> Violation.of("city.waits").withParty(each))
        .toList();
    Standing made = three().build();

    assertThatThrownBy(() -> waits.check(AMENDMENT, made))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is of none: ask the rule in a set, or take Rules.consents");
    // WHEN it is asked in a set, as a timeline does
    assertThat(unmet(Rules.implied().and(waits).check(AMENDMENT, made)))
        .contains("waits coevorden");
  }

  @Tag("10.1")
  @Test
  void should_be_asked_of_an_act_against_a_party_without_that_party() {
    Rule two = (act, standing) ->
        standing.electorate().size() < 2 ? List.of(Violation.of("city.too-few-asked")) : List.of();
    Expulsion act = Expulsion.builder().id("out").party(EMMEN.id()).build();

    assertThat(two.check(act, three().build())).isEmpty();
    assertThat(unmet(Rules.implied().and(two).check(act, three().build())))
        .contains("too-few-asked");
  }

  @Tag("3.4")
  @Test
  void should_judge_an_act_by_the_provisions_frozen_for_it() {
    Standing frozen = frozen(AMENDMENT, ONE_IS_ENOUGH);

    assertThat(Rules.implied().check(AMENDMENT, frozen)).isEmpty();
    assertThat(unmet(Rules.implied().check(AMENDMENT, three().build())))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(unmet(Rules.of(Provisions.standard()).check(AMENDMENT, frozen)))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(Rules.of(ONE_IS_ENOUGH).check(AMENDMENT, three().build())).isEmpty();
  }

  @Test
  void should_judge_another_act_by_the_provisions_in_force() {
    Standing frozen = frozen(AMENDMENT, ONE_IS_ENOUGH);
    Amendment other = AMENDMENT.withTitle("another");

    assertThat(unmet(Rules.implied().check(other, frozen)))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(Rules.consents(AMENDMENT, frozen).provisions()).isEqualTo(ONE_IS_ENOUGH);
    assertThat(Rules.consents(other, frozen).provisions()).isEqualTo(Provisions.standard());
  }

  @Test
  void should_show_the_day_and_who_is_bound() {
    assertThat(standing("2023-05-01", EMMEN, COEVORDEN))
        .hasToString("2023-05-01 in force: emmen, coevorden");
    assertThat(standing("2023-05-01", DRENTHE, EMMEN))
        .hasToString("2023-05-01 in force: drenthe, emmen");
    assertThat(Standing.builder(day("2023-05-01")).inForce(false).build())
        .hasToString("2023-05-01 not in force");
  }

  private static Standing frozen(Amendment amendment, Provisions provisions) {
    return three()
        .consents(Rules.consents(amendment, three().provisions(provisions).build()))
        .build();
  }
}
