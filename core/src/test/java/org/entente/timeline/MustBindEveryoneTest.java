package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.Towards;
import org.entente.answer.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Term and provisions are of the agreement, and change for everyone; only a term that lasts longer
 * may be towards those who consent, and the others are out on the old end.
 */
@Tag("8.4")
class MustBindEveryoneTest {
  private static final Term TERM = Term.from(day("2022-01-01")).until(day("2026-01-01"));
  private static final Procedure MAJORITY =
      Procedure.of(ConsentRule.share(2, 3), EffectRule.onCompletion());
  private static final Provisions OTHER =
      Provisions.builder().dutiesUntil(EffectRule.after(Period.ofYears(1))).build();

  private static Agreement deal(Procedure amendment) {
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addAssociates(ASSEN)
        .term(TERM)
        .addInstruments(TEXT.withVersion("1"))
        .provisions(Provisions.builder()
            .amendment(amendment)
            .accession(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .build())
        .build();
  }

  private static Amendment.Builder signed() {
    return Amendment.builder()
        .id("second")
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-10"));
  }

  private static Amendment until(String end) {
    return signed().term(TERM.until(day(end))).build();
  }

  @Test
  void should_not_change_the_provisions_by_a_majority_that_binds_only_itself() {
    Amendment act = signed().provisions(OTHER).build();

    Timeline timeline = Timeline.of(deal(MAJORITY).withAct(act));

    assertThat(unmet(timeline.outcome("second", day("2023-03-11"))))
        .containsExactly("must-bind-everyone hardenberg");
    assertThat(timeline.on(day("2023-03-11")).provisions()).isNotEqualTo(OTHER);
  }

  @Test
  void should_change_them_where_it_binds_everyone() {
    Amendment act = signed().provisions(OTHER).build();
    Amendment all = act.withSignature(signs(HARDENBERG, "2023-04-01"));

    assertThat(Timeline.of(deal(MAJORITY.towardsEveryone()).withAct(act))
            .on(day("2023-03-10"))
            .provisions())
        .isEqualTo(OTHER);
    assertThat(Timeline.of(deal(MAJORITY).withAct(all)).on(day("2023-04-01")).provisions())
        .isEqualTo(OTHER);
    // All who are asked consent, and that is everyone, though an associate is silent.
    assertThat(Timeline.of(deal(MAJORITY.withTowards(Towards.CONSENTING)).withAct(all))
            .on(day("2023-04-01"))
            .provisions())
        .isEqualTo(OTHER);
  }

  @Test
  void should_change_them_by_silence_unless_one_is_left_out_by_its_objection() {
    Procedure silence = Procedure.of(
        ConsentRule.anyOf(
            ConsentRule.noObjectionWithin(Period.ofMonths(1)),
            ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(1))),
        EffectRule.onCompletion());
    Amendment act = Amendment.builder()
        .id("second")
        .opensOn(day("2023-03-01"))
        .provisions(OTHER)
        .build();
    Amendment objected = act.withObjections(List.of(Objection.of(ASSEN, day("2023-03-20"))));

    assertThat(Timeline.of(deal(silence).withAct(act)).on(day("2023-04-01")).provisions())
        .isEqualTo(OTHER);
    assertThat(unmet(
            Timeline.of(deal(silence).withAct(objected)).outcome("second", day("2023-04-02"))))
        .containsExactly("must-bind-everyone assen");
  }

  @Test
  void should_not_shorten_the_term_for_some_nor_lengthen_it_with_new_provisions() {
    Amendment both = until("2030-01-01").withProvisions(OTHER);

    assertThat(unmet(Timeline.of(deal(MAJORITY).withAct(until("2025-01-01")))
            .outcome("second", day("2023-03-11"))))
        .containsExactly("must-bind-everyone hardenberg");
    assertThat(
            unmet(Timeline.of(deal(MAJORITY).withAct(both)).outcome("second", day("2023-03-11"))))
        .containsExactly("must-bind-everyone hardenberg");
  }

  @Test
  void should_lengthen_the_term_for_those_who_consent_and_have_the_others_out_on_the_old_end() {
    Amendment act = until("2030-01-01").withAdopts(List.of(TEXT.withVersion("2")));

    Timeline timeline = Timeline.of(deal(MAJORITY).withAct(act));

    assertThat(timeline.on(day("2023-03-10")).term().until()).contains(day("2030-01-01"));
    assertThat(partners(timeline, "2025-12-31"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2026-01-01")).containsExactly("emmen", "coevorden");
    assertThat(timeline.on(day("2026-01-01")).isParty(ASSEN)).isFalse();
    assertThat(timeline.on(day("2026-01-01")).text(TEXT.id())).contains(TEXT.withVersion("2"));
    assertThat(timeline.on(day("2030-01-01")).isInForce()).isFalse();
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.LEFT)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.on()).isEqualTo("2026-01-01");
          assertThat(event.act()).contains(act.id());
          assertThat(event.parties()).containsExactly(HARDENBERG.id(), ASSEN.id());
        });
  }

  @Test
  void should_keep_one_that_comes_later_and_before_the_old_end() {
    Amendment inTime = until("2030-01-01").withSignature(signs(HARDENBERG, "2025-12-31"));
    Amendment late = until("2030-01-01").withSignature(signs(HARDENBERG, "2026-01-01"));

    assertThat(partners(Timeline.of(deal(MAJORITY).withAct(inTime)), "2029-12-31"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(Timeline.of(deal(MAJORITY).withAct(late)), "2026-01-01"))
        .containsExactly("emmen", "coevorden");
  }

  @Test
  void should_keep_one_that_joins_when_it_is_in_effect() {
    Timeline timeline = Timeline.of(deal(MAJORITY)
        .withAct(until("2030-01-01"))
        .withAct(joins(BORGER_ODOORN)
            .addSignatures(signs(EMMEN, "2024-01-01"), signs(BORGER_ODOORN, "2024-01-01"))
            .build()));

    assertThat(partners(timeline, "2026-01-01"))
        .containsExactly("emmen", "coevorden", "borger-odoorn");
  }

  @Test
  void should_end_for_each_with_the_last_term_that_it_has() {
    // GIVEN Hardenberg is without the first extension and has the second, Coevorden the reverse
    Amendment second = Amendment.builder()
        .id("third")
        .term(TERM.until(day("2034-01-01")))
        .addSignatures(signs(EMMEN, "2024-03-01"), signs(HARDENBERG, "2024-03-01"))
        .build();

    Timeline timeline = Timeline.of(deal(MAJORITY).withAct(until("2030-01-01")).withAct(second));

    assertThat(partners(timeline, "2029-12-31"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2030-01-01")).containsExactly("emmen", "hardenberg");
    assertThat(timeline.on(day("2026-01-01")).isParty(ASSEN)).isFalse();
  }

  @Test
  void should_keep_all_where_a_later_term_is_for_everyone() {
    Amendment all = Amendment.builder()
        .id("third")
        .term(TERM.until(day("2028-01-01")))
        .addSignatures(
            signs(EMMEN, "2024-03-01"),
            signs(COEVORDEN, "2024-03-01"),
            signs(HARDENBERG, "2024-03-01"))
        .build();

    Timeline timeline =
        Timeline.of(deal(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
            .withAct(until("2030-01-01"))
            .withAct(all));

    assertThat(partners(timeline, "2026-01-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(timeline.on(day("2026-01-01")).isParty(ASSEN)).isTrue();
    assertThat(timeline.endedOn()).contains(day("2028-01-01"));
  }

  @Test
  void should_have_the_others_out_at_once_where_it_takes_effect_on_the_day_of_the_end() {
    Amendment fixed = until("2030-01-01").withEffect(EffectRule.on(day("2026-01-01")));

    Timeline timeline = Timeline.of(deal(MAJORITY).withAct(fixed));

    assertThat(partners(timeline, "2025-12-31")).hasSize(3);
    assertThat(partners(timeline, "2026-01-01")).containsExactly("emmen", "coevorden");
  }

  @Test
  void should_not_take_a_term_for_longer_that_ends_by_a_rule() {
    Amendment act =
        signed().term(Term.always().until(EffectRule.after(Period.ofYears(50)))).build();

    Timeline timeline = Timeline.of(deal(MAJORITY).withAct(act));

    assertThat(unmet(timeline.outcome("second", day("2023-03-11"))))
        .containsExactly("must-bind-everyone hardenberg");
  }
}
