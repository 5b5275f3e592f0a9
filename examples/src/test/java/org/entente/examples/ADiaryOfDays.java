package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchors;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.NoticeWindow;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Term;
import org.junit.jupiter.api.Test;

/**
 * A secretariat keeps a diary: for each proceeding, by which rules it goes, on which days it may
 * turn though nobody signs, and whether there is anybody to remind.
 */
class ADiaryOfDays {
  private static final Party EMMEN = Party.of("emmen", "Gemeente Emmen");
  private static final Party ASSEN = Party.of("assen", "Gemeente Assen");
  private static final Instrument TEXT = Instrument.of("text", "Regional deal");
  private static final LocalDate OPENED = LocalDate.of(2025, 1, 31);
  private static final ConsentRule TACIT = ConsentRule.noObjectionWithin(Period.ofMonths(1));
  private static final ConsentRule WAY_OUT =
      ConsentRule.after(Period.ofMonths(15), ConsentRule.atLeast(1));
  private static final Provisions PROVISIONS = Provisions.builder()
      .amendment(Procedure.of(ConsentRule.anyOf(TACIT, WAY_OUT), EffectRule.onCompletion()))
      .noNoticeBefore(EffectRule.after(Period.ofYears(3)))
      .dutiesUntil(EffectRule.after(Period.ofMonths(6)))
      .build();

  @Test
  void should_note_the_days_on_which_a_proceeding_may_turn() {
    Amendment amendment = Amendment.builder().id("amendment").opensOn(OPENED).build();

    assertThat(diary(amendment))
        .containsExactly(
            "amendment, on completion",
            "may turn on [2025-02-28, 2026-04-30]",
            "nobody to remind: " + TACIT,
            "remind of " + WAY_OUT);
  }

  private static List<String> diary(Proceeding proceeding) {
    ConsentRule rule = proceeding.consentRule(PROVISIONS);
    EffectRule effect = proceeding.effectRule(PROVISIONS);
    Set<LocalDate> days = rule.turningDays(proceeding.opening().orElseThrow());
    List<String> lines = new ArrayList<>();
    lines.add(proceeding.subject()
        + (effect.equals(EffectRule.onCompletion()) ? ", on completion" : ", later"));
    lines.add("may turn on " + days);
    rule.rules()
        .forEach(part ->
            lines.add((part.asksForSignatures() ? "remind of " : "nobody to remind: ") + part));
    return lines;
  }

  @Test
  void should_tell_what_may_come_about_while_nobody_writes() {
    assertThat(List.of(
            TACIT, ConsentRule.none(), ConsentRule.anyOf(WAY_OUT, TACIT), ConsentRule.allOf(TACIT)))
        .allMatch(rule -> rule.isMetBySilence(true));
    assertThat(List.of(
            WAY_OUT,
            ConsentRule.everyPartner(),
            ConsentRule.allOf(WAY_OUT, TACIT),
            ConsentRule.quorum(ConsentRule.atLeast(1))))
        .noneMatch(rule -> rule.isMetBySilence(true));
    assertThat(ConsentRule.none().isMetBySilence(false)).isTrue();
    assertThat(TACIT.isMetBySilence(false)).isFalse();
  }

  @Test
  void should_tell_the_day_of_a_part_from_those_of_the_whole() {
    ConsentRule rule = PROVISIONS.amendment().consent();

    assertThat(rule.turningDay(OPENED)).isEmpty();
    assertThat(WAY_OUT.turningDay(OPENED)).contains(LocalDate.of(2026, 4, 30));
  }

  @Test
  void should_note_until_when_a_party_is_held() {
    Anchors nothing = Anchors.knownOn(OPENED, Map.of());
    assertThat(NoticeWindow.next(PROVISIONS.noticeWindows(), OPENED, OPENED, nothing))
        .contains(Term.from(LocalDate.of(2028, 1, 31)));
    assertThat(
            PROVISIONS.dutiesUntil().orElseThrow().runningFrom(OPENED, nothing).day())
        .contains(LocalDate.of(2025, 7, 31));
  }

  @Test
  void should_note_the_day_that_an_effect_reaches_back_to() {
    LocalDate back = LocalDate.of(2024, 1, 1);

    assertThat(EffectRule.retroactiveTo(back).reachesBackTo()).contains(back);
    assertThat(EffectRule.onCompletion().reachesBackTo()).isEmpty();
  }

  @Test
  void should_find_the_decision_behind_a_signature() {
    Decision decision = Decision.of(EMMEN, OPENED).covering(TEXT);

    assertThat(decision.covers(TEXT.id())).isTrue();
    assertThat(decision.covers(Instrument.of("other", "Other").id())).isFalse();
  }

  @Test
  void should_know_whom_a_dossier_speaks_of() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("Regional deal")
        .addFounders(EMMEN)
        .addOthers(ASSEN)
        .addSignatures(Signature.of(EMMEN, OPENED))
        .build();

    assertThat(agreement.mentioned()).containsExactly(EMMEN.id());
  }
}
