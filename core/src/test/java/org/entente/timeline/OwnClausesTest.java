package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ConsentRule.atLeast;
import static org.entente.ConsentRule.everyPartner;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.SignatureKind;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose clause prevails: what everybody asked has signed may deviate; anything less asks more. */
@Tag("4.6")
class OwnClausesTest {
  private static Timeline with(Agreement.Builder agreement) {
    return Timeline.of(agreement.build());
  }

  private static LocalDate effect(Timeline timeline, String act) {
    return ((Outcome.Complete) timeline.outcome(act, day("9999-12-31")))
        .dayOfEffect()
        .orElseThrow();
  }

  /** By what provisions say two of three are enough, and it takes effect after a month. */
  private static Agreement.Builder majority() {
    Procedure two = Procedure.of(atLeast(2), EffectRule.after(Period.ofMonths(1)));
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(provisions().amendment(two).accession(two).termination(two).build());
  }

  private static Accession.Builder joining() {
    return joins(ASSEN).addSignatures(signs(ASSEN, "2023-01-01"), signs(EMMEN, "2023-01-01"));
  }

  @Test
  void should_let_nobody_in_by_a_clause_that_only_the_newcomer_has_signed() {
    Accession alone = joins(ASSEN)
        .consent(ConsentRule.none())
        .addSignatures(signs(ASSEN, "2023-01-01"))
        .build();
    Timeline timeline = with(agreement(EMMEN, COEVORDEN).addActs(alone));

    assertThat(unmet(timeline.outcome("assen", day("2024-01-01"))))
        .containsExactly("partner-signature-missing emmen", "partner-signature-missing coevorden");
  }

  @Test
  void should_ask_more_by_its_own_clause_besides_what_provisions_ask() {
    Accession all = joining()
        .consent(everyPartner())
        .addSignatures(signs(COEVORDEN, "2023-02-01"))
        .build();

    Timeline two = with(majority().addActs(all));
    Timeline three = with(majority().addActs(all.withSignature(signs(HARDENBERG, "2023-03-01"))));

    assertThat(unmet(two.outcome("assen", day("2024-01-01"))))
        .containsExactly("partner-signature-missing hardenberg");
    assertThat(effect(three, "assen")).isEqualTo(day("2023-04-01"));
  }

  @Test
  void should_take_effect_later_by_its_own_clause_and_not_earlier() {
    Accession at = joining().addSignatures(signs(COEVORDEN, "2023-01-01")).build();

    assertThat(effect(with(majority().addActs(at.withEffect(EffectRule.onCompletion()))), "assen"))
        .isEqualTo(day("2023-02-01"));
    assertThat(effect(
            with(majority().addActs(at.withEffect(EffectRule.retroactiveTo(day("2022-06-01"))))),
            "assen"))
        .isEqualTo(day("2023-02-01"));
    assertThat(effect(
            with(majority().addActs(at.withEffect(EffectRule.on(day("2024-01-01"))))), "assen"))
        .isEqualTo(day("2024-01-01"));
  }

  @Test
  void should_hold_instead_of_the_provisions_once_everybody_asked_has_signed() {
    Accession signed = joining()
        .effect(EffectRule.onCompletion())
        .addSignatures(signs(COEVORDEN, "2023-02-01"), signs(HARDENBERG, "2023-02-01"))
        .build();

    assertThat(effect(with(majority().addActs(signed)), "assen")).isEqualTo(day("2023-02-01"));
  }

  @Test
  void should_hold_though_all_have_signed_subject_to_ratification_only() {
    Accession protocol = joins(ASSEN)
        .consent(atLeast(1))
        .addSignatures(
            signs(EMMEN, "2023-01-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            signs(COEVORDEN, "2023-01-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            signs(EMMEN, "2023-02-01").withKind(SignatureKind.RATIFICATION),
            signs(ASSEN, "2023-02-01"))
        .build();
    Timeline signed = with(agreement(EMMEN, COEVORDEN).addActs(protocol));
    Timeline less = with(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(protocol));

    assertThat(isParty(signed, ASSEN, "2023-02-01")).isTrue();
    assertThat(unmet(less.outcome("assen", day("2024-01-01"))))
        .containsExactly("signature-not-binding coevorden", "partner-signature-missing hardenberg");
  }

  @Test
  void should_not_skip_the_time_of_a_notice() {
    Withdrawal atOnce = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .notifiedOn(day("2023-01-01"))
        .effect(EffectRule.onCompletion())
        .build();
    Timeline notice = with(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(atOnce));
    Timeline agreed = with(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(atOnce
            .withSignature(signs(COEVORDEN, "2023-02-01"))
            .withSignature(signs(HARDENBERG, "2023-03-01"))));

    assertThat(effect(notice, "exit")).isEqualTo(day("2024-01-01"));
    // the notice alone completes it, before the others have signed
    assertThat(effect(agreed, "exit")).isEqualTo(day("2024-01-01"));
  }

  @Test
  void should_let_one_leave_at_once_if_all_have_signed_that_by_the_day_of_its_notice() {
    Withdrawal atOnce = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .opensOn(day("2022-12-01"))
        .notifiedOn(day("2023-01-01"))
        .effect(EffectRule.onCompletion())
        .addSignatures(signs(COEVORDEN, "2022-12-01"), signs(HARDENBERG, "2022-12-02"))
        .build();

    assertThat(effect(with(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(atOnce)), "exit"))
        .isEqualTo(day("2023-01-01"));
  }

  @Test
  void should_ask_less_of_an_amendment_of_texts_or_of_one_that_lengthens_the_term() {
    Amendment text = Amendment.builder()
        .id("text")
        .adopts(List.of(ARRANGEMENTS))
        .consent(atLeast(1))
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();
    Amendment longer = Amendment.builder()
        .id("longer")
        .term(Term.always().until(day("2030-01-01")))
        .consent(atLeast(1))
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();
    Amendment shorter = longer.withTerm(Term.always().until(day("2025-01-01")));
    Agreement.Builder deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addInstruments(TEXT)
        .term(Term.always().until(day("2027-01-01")));

    assertThat(with(deal.acts(List.of(text))).outcome("text", day("2023-01-01")).isInEffect())
        .isTrue();
    assertThat(with(deal.acts(List.of(longer)))
            .outcome("longer", day("2023-01-01"))
            .isInEffect())
        .isTrue();
    assertThat(with(deal.acts(List.of(shorter)))
            .outcome("longer", day("2023-01-01"))
            .isPending())
        .isTrue();
  }

  @Test
  void should_not_ask_less_of_new_provisions_or_of_the_end() {
    Amendment rules = Amendment.builder()
        .id("rules")
        .provisions(Provisions.standard())
        .adopts(List.of(TEXT))
        .consent(atLeast(1))
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();
    Termination end = Termination.builder()
        .id("end")
        .consent(atLeast(1))
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build();
    Timeline timeline = with(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(rules, end));

    assertThat(timeline.outcome("rules", day("2024-01-01")).isPending()).isTrue();
    assertThat(timeline.outcome("end", day("2024-01-01")).isPending()).isTrue();
  }

  @Test
  void should_say_whose_clause_it_was() {
    Accession signed = joining()
        .effect(EffectRule.onCompletion())
        .addSignatures(signs(COEVORDEN, "2023-01-01"))
        .build();
    Agreement besides = majority().addActs(signed).build();
    Agreement instead = majority()
        .addActs(signed.withSignature(signs(HARDENBERG, "2023-01-01")))
        .build();

    assertThat(why(besides)).anyMatch(line -> line.endsWith("besides what was in force."));
    assertThat(why(instead)).anyMatch(line -> line.contains("That is by its own clause"));
    assertThat(why(instead)).noneMatch(line -> line.contains("was in force when"));
  }

  private static List<String> why(Agreement agreement) {
    return Messages.in(Locale.ENGLISH)
        .naming(agreement)
        .of(Timeline.of(agreement).why(ASSEN, day("2023-06-01")));
  }

  @Test
  void should_list_every_clause_of_an_act_s_own() {
    Accession own = joining()
        .consent(everyPartner())
        .effect(EffectRule.onCompletion())
        .closesOn(day("2024-01-01"))
        .build();

    assertThat(Audit.of(majority().addActs(own).build()).findings())
        .extracting(Finding::code)
        .contains("own-rule", "own-effect", "own-closing");
  }
}
