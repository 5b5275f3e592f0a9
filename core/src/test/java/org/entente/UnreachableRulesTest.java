package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A rule that no set of parties could meet is refused when it is built, with a message that says
 * why.
 */
@Tag("4.2")
class UnreachableRulesTest {
  private static void refused(ThrowingCallable building, String why) {
    assertThatThrownBy(building)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void should_refuse_a_rule_that_asks_for_no_party() {
    refused(() -> ConsentRule.atLeast(0), "at least 1 party");
    refused(() -> ConsentRule.atLeast(-1), "-1");
    refused(() -> ConsentRule.named(List.of()), "must not be empty");
    refused(() -> ConsentRule.allOf(), "must not be empty");
    refused(() -> ConsentRule.anyOf(), "must not be empty");
  }

  @Test
  void should_refuse_a_party_or_a_rule_listed_twice_in_one_node() {
    List<PartyId> twice = List.of(EMMEN.id(), COEVORDEN.id(), EMMEN.id());
    ConsentRule one = ConsentRule.atLeast(1);

    refused(() -> ConsentRule.named(twice), "must be listed once, but 'emmen' is listed twice");
    refused(() -> ConsentRule.among(twice, one), "'emmen' is listed twice");
    refused(() -> ConsentRule.excluding(twice, one), "'emmen' is listed twice");
    refused(() -> ConsentRule.allOf(one, ConsentRule.named(EMMEN), one), "is listed twice");
    refused(() -> ConsentRule.anyOf(one, one), "the rules of which one must be met must be listed");
    assertThatCode(() -> ConsentRule.anyOf(one, ConsentRule.allOf(one))).doesNotThrowAnyException();
  }

  @Test
  void should_not_refuse_a_rule_over_kinds_of_party_of_which_nothing_is_known() {
    List<PartyId> one = List.of(EMMEN.id());
    List<PartyKind> states = List.of(PartyKind.STATE);

    assertThatCode(() -> {
          new ConsentRule.Among(one, states, ConsentRule.atLeast(3));
          ConsentRule.among(one, ConsentRule.among(PartyKind.STATE, ConsentRule.atLeast(1)));
          ConsentRule.excluding(one, ConsentRule.among(PartyKind.STATE, ConsentRule.atLeast(9)));
          ConsentRule.excluding(PartyKind.STATE, ConsentRule.named(EMMEN));
        })
        .doesNotThrowAnyException();
    refused(
        () -> ConsentRule.among(
            one, ConsentRule.among(PartyKind.STATE, ConsentRule.named(COEVORDEN))),
        "coevorden");
    refused(
        () ->
            ConsentRule.among(one, new ConsentRule.Excluding(one, states, ConsentRule.atLeast(1))),
        "excluding [emmen]");
    refused(
        () -> new ConsentRule.Excluding(one, states, ConsentRule.named(EMMEN)), "each of [emmen]");
    refused(
        () -> new ConsentRule.Among(List.of(), List.of(), ConsentRule.atLeast(1)),
        "must not be empty");
    refused(
        () -> new ConsentRule.Excluding(
            List.of(), List.of(PartyKind.STATE, PartyKind.STATE), ConsentRule.atLeast(1)),
        "'state' is listed twice");
  }

  @Test
  void should_refuse_a_share_of_nothing_and_of_more_than_all() {
    refused(() -> ConsentRule.share(0, 4), "more than 0 and at most 1");
    refused(() -> ConsentRule.moreThanShare(4, 4), "at least 0 and less than 1");
    refused(() -> ConsentRule.share(-1, -1), "-1/-1");
    refused(() -> ConsentRule.moreThanShare(0, 0), "0/0");
    refused(() -> ConsentRule.moreThanShare(1, Integer.MIN_VALUE), "1/-2147483648");
    refused(() -> ConsentRule.share(5, 4), "5/4");
    refused(() -> ConsentRule.share(1, 0), "1/0");
    refused(() -> ConsentRule.moreThanShare(1, 1), "1/1");
    refused(() -> ConsentRule.moreThanShare(-1, 2), "-1/2");
    assertThatCode(() -> ConsentRule.share(1, 1)).doesNotThrowAnyException();
    assertThatCode(() -> ConsentRule.moreThanShare(0, 1)).doesNotThrowAnyException();
  }

  @Test
  void should_refuse_a_weight_that_all_together_do_not_reach() {
    Map<PartyId, Long> table = Map.of(EMMEN.id(), 30L, COEVORDEN.id(), 20L);

    refused(() -> ConsentRule.weight(table, 51), "50");
    refused(() -> ConsentRule.weight(table, 0), "1 to");
    refused(
        () -> ConsentRule.weight(Map.of(EMMEN.id(), -1L, COEVORDEN.id(), 9L), 1),
        "a weight must lie in 0 to");
    assertThatCode(() -> ConsentRule.weight(table, 50)).doesNotThrowAnyException();
  }

  @Test
  void should_refuse_to_ask_more_parties_than_there_are_among_those_named() {
    List<PartyId> two = List.of(EMMEN.id(), COEVORDEN.id());

    refused(() -> ConsentRule.among(two, ConsentRule.atLeast(3)), "at least 3");
    refused(() -> ConsentRule.among(two, ConsentRule.named(DRENTHE)), "drenthe");
    refused(
        () -> ConsentRule.among(
            two, ConsentRule.allOf(ConsentRule.everyPartner(), ConsentRule.atLeast(3))),
        "at least 3");
    refused(() -> ConsentRule.among(List.of(), ConsentRule.everyPartner()), "must not be empty");
    assertThatCode(() -> ConsentRule.among(
            two, ConsentRule.anyOf(ConsentRule.atLeast(3), ConsentRule.atLeast(2))))
        .doesNotThrowAnyException();
  }

  @Test
  void should_refuse_to_ask_for_a_party_that_is_excluded() {
    List<PartyId> emmen = List.of(EMMEN.id());

    refused(() -> ConsentRule.excluding(emmen, ConsentRule.named(EMMEN)), "emmen");
    refused(
        () -> ConsentRule.excluding(
            emmen, ConsentRule.weight(Map.of(EMMEN.id(), 9L, DRENTHE.id(), 1L), 2)),
        "weight of 2");
    refused(
        () -> ConsentRule.excluding(emmen, ConsentRule.among(emmen, ConsentRule.everyPartner())),
        "among");
  }

  @Test
  void should_refuse_an_unreachable_rule_inside_another() {
    List<PartyId> one = List.of(EMMEN.id());

    refused(
        () -> ConsentRule.among(one, ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(2))),
        "at least 2");
    refused(
        () -> ConsentRule.among(
            one, ConsentRule.anyOf(ConsentRule.atLeast(2), ConsentRule.atLeast(3))),
        "at least 2");
  }

  @Tag("5.2")
  @Test
  void should_refuse_periods_that_do_not_run_forward() {
    refused(() -> ConsentRule.noObjectionWithin(Period.ZERO), "positive");
    refused(() -> ConsentRule.noObjectionWithin(Period.ofDays(-1)), "positive");
    refused(() -> ConsentRule.after(Period.ofMonths(-15), ConsentRule.atLeast(6)), "positive");
  }

  @Test
  void should_let_a_rule_pass_that_those_among_whom_it_asks_can_meet() {
    List<PartyId> two = List.of(EMMEN.id(), COEVORDEN.id());
    Map<PartyId, Long> table = Map.of(EMMEN.id(), 30L, COEVORDEN.id(), 20L, DRENTHE.id(), 50L);

    assertThatCode(() -> {
          ConsentRule.among(two, ConsentRule.atLeast(2));
          ConsentRule.among(two, ConsentRule.named(EMMEN));
          ConsentRule.among(two, ConsentRule.weight(table, 50));
          ConsentRule.among(two, ConsentRule.share(1, 1));
          ConsentRule.among(two, ConsentRule.allOf(ConsentRule.atLeast(1), ConsentRule.atLeast(2)));
          ConsentRule.among(two, ConsentRule.after(Period.ofDays(1), ConsentRule.atLeast(2)));
        })
        .doesNotThrowAnyException();
  }

  @Test
  void should_count_only_the_weight_of_those_among_whom_it_asks() {
    List<PartyId> two = List.of(EMMEN.id(), COEVORDEN.id());
    Map<PartyId, Long> table = Map.of(EMMEN.id(), 30L, DRENTHE.id(), 50L);

    refused(
        () -> ConsentRule.among(two, ConsentRule.weight(table, 31)),
        "among 2 parties this cannot be met: a weight of 31");
    assertThatCode(() -> ConsentRule.among(two, ConsentRule.weight(table, 30)))
        .doesNotThrowAnyException();
  }

  @Test
  void should_look_at_those_who_are_left_of_circles_in_one_another() {
    List<PartyId> two = List.of(EMMEN.id(), COEVORDEN.id());
    List<PartyId> other = List.of(COEVORDEN.id(), DRENTHE.id());

    refused(
        () -> ConsentRule.among(two, ConsentRule.among(other, ConsentRule.atLeast(2))),
        "among 2 parties this cannot be met: at least 2");
    refused(
        () -> ConsentRule.among(
            two, ConsentRule.among(List.of(DRENTHE.id()), ConsentRule.everyPartner())),
        "among [drenthe]");
    refused(
        () -> ConsentRule.among(two, ConsentRule.excluding(other, ConsentRule.atLeast(2))),
        "at least 2");
    refused(
        () -> ConsentRule.among(two, ConsentRule.excluding(two, ConsentRule.everyPartner())),
        "excluding [coevorden, emmen]");
    refused(
        () -> ConsentRule.excluding(other, ConsentRule.among(two, ConsentRule.atLeast(2))),
        "without the excluded parties this cannot be met: at least 2");
    assertThatCode(() -> {
          ConsentRule.among(two, ConsentRule.among(other, ConsentRule.atLeast(1)));
          ConsentRule.among(two, ConsentRule.excluding(other, ConsentRule.atLeast(1)));
          ConsentRule.excluding(other, ConsentRule.among(two, ConsentRule.atLeast(1)));
        })
        .doesNotThrowAnyException();
  }

  @Test
  void should_add_up_who_is_excluded() {
    List<PartyId> emmen = List.of(EMMEN.id());
    List<PartyId> coevorden = List.of(COEVORDEN.id());
    ConsentRule both = ConsentRule.weight(Map.of(EMMEN.id(), 1L, COEVORDEN.id(), 1L), 1);

    refused(
        () -> ConsentRule.excluding(emmen, ConsentRule.excluding(coevorden, both)),
        "a weight of 1");
    refused(
        () -> ConsentRule.excluding(
            emmen, ConsentRule.allOf(ConsentRule.atLeast(1), ConsentRule.named(EMMEN))),
        "each of [emmen]");
    refused(
        () -> ConsentRule.excluding(
            emmen, ConsentRule.after(Period.ofDays(1), ConsentRule.named(EMMEN))),
        "each of [emmen]");
    assertThatCode(() -> {
          ConsentRule.excluding(emmen, both);
          ConsentRule.excluding(emmen, ConsentRule.named(COEVORDEN));
          ConsentRule.excluding(
              emmen, ConsentRule.anyOf(ConsentRule.named(EMMEN), ConsentRule.named(COEVORDEN)));
        })
        .doesNotThrowAnyException();
  }

  @Tag("3.8")
  @Test
  void should_refuse_a_founding_that_asks_nobody() {
    refused(
        () -> Provisions.builder()
            .founding(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
            .build(),
        "none()");
  }

  @Tag("3.7")
  @Test
  void should_refuse_a_rule_that_names_a_party_the_dossier_does_not_know() {
    Provisions provisions = Provisions.builder()
        .amendment(Procedure.of(ConsentRule.named(DRENTHE), EffectRule.onCompletion()))
        .build();

    refused(() -> Scene.agreement(EMMEN, COEVORDEN).provisions(provisions).build(), "drenthe");
    assertThat(Scene.agreement(EMMEN, DRENTHE).provisions(provisions).build().provisions())
        .isEqualTo(provisions);
  }

  @Tag("5.3")
  @Test
  void should_refuse_effect_that_hangs_on_a_day_that_cannot_come_before_it() {
    EffectRule entry = EffectRule.from(Anchor.ENTRY_INTO_FORCE, EffectRule.onCompletion());
    EffectRule bound = EffectRule.from(Anchor.BOUND, EffectRule.onCompletion());
    EffectRule left = EffectRule.from(Anchor.LEFT, EffectRule.onCompletion());

    refused(
        () -> Provisions.builder()
            .founding(Procedure.of(ConsentRule.everyPartner(), entry))
            .build(),
        "the founding must hang on a day that can come before it does,"
            + " but it hangs on entry-into-force");
    refused(
        () -> Provisions.builder()
            .accession(Procedure.of(ConsentRule.everyPartner(), EffectRule.latestOf(entry, bound)))
            .build(),
        "hangs on bound");
    refused(
        () -> Provisions.builder()
            .withdrawal(Procedure.of(ConsentRule.none(), left))
            .build(),
        "hangs on left");
    refused(() -> Termination.builder().id("ends").effect(bound).build(), "hangs on bound");
    assertThatCode(() -> Provisions.builder()
            .withdrawal(Procedure.of(ConsentRule.none(), bound))
            .lateJoiner(entry)
            .build())
        .doesNotThrowAnyException();
  }
}
