package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Suspension;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Acts that undo one another, state rules of their own, or have facts that came at odd times. */
class ActsInEachOthersWayTest {
  private static final Procedure USUAL = Procedure.builder().build();
  private static final Set<String> OTHERS = Set.of("given", "no-decision");

  private static List<String> findings(Act... acts) {
    return findings(agreement(EMMEN, COEVORDEN).addInstruments(TEXT), acts);
  }

  private static List<String> findings(Agreement.Builder builder, Act... acts) {
    Agreement agreement = builder.addActs(acts).build();
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    return Audit.of(agreement).findings().stream()
        .filter(finding -> !OTHERS.contains(finding.code()))
        .map(finding -> finding.code() + ": " + english.of(finding))
        .toList();
  }

  private static Amendment.Builder amendment(String id, String opensOn, String signed) {
    return Amendment.builder()
        .id(id)
        .opensOn(day(opensOn))
        .addSignatures(signs(EMMEN, signed), signs(COEVORDEN, signed));
  }

  private static Provisions provisions(int months) {
    return Provisions.builder()
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofMonths(months))))
        .build();
  }

  @Tag("3.3")
  @Test
  void should_find_two_texts_of_one_day() {
    assertThat(findings(
            amendment("y", "2023-01-02", "2023-02-01")
                .addAdopts(TEXT.withVersion("10"))
                .build(),
            amendment("x", "2023-01-01", "2023-02-01")
                .addAdopts(TEXT.withVersion("9"))
                .build()))
        .containsExactly("changed-twice-on-one-day: 'y' and 'x' change"
            + " \"samenwerkingsovereenkomst\" with effect on one day, 1 February 2023;"
            + " 'y' prevails.");
    assertThat(findings(
            amendment("y", "2023-01-01", "2023-02-01")
                .addAdopts(TEXT.withVersion("9"))
                .build(),
            amendment("x", "2023-01-01", "2023-02-01")
                .addAdopts(TEXT.withVersion("9"))
                .build()))
        .isEmpty();
  }

  @Tag("3.3")
  @Test
  void should_find_two_terms_of_one_day_and_name_the_one_opened_later_as_prevailing() {
    assertThat(findings(
            amendment("a", "2023-01-05", "2023-02-01")
                .term(Term.always().until(day("2030-01-01")))
                .build(),
            amendment("b", "2023-01-01", "2023-02-01")
                .term(Term.always().until(day("2031-01-01")))
                .build()))
        .containsExactly("changed-twice-on-one-day: 'a' and 'b' change the same thing"
            + " with effect on one day, 1 February 2023; 'a' prevails.");
  }

  @Tag("3.3")
  @Test
  void should_find_what_undoes_a_change_made_since_its_own_opening() {
    Amendment first =
        amendment("first", "2023-01-01", "2023-03-01").provisions(provisions(6)).build();

    assertThat(findings(
            first,
            amendment("second", "2023-01-02", "2023-04-01")
                .provisions(provisions(9))
                .build()))
        .containsExactly("replaces-later-change: 'second' was opened on 2 January 2023, before"
            + " 'first' took effect on 1 March 2023, and replaces what that had changed.");
    assertThat(findings(
            first,
            amendment("second", "2023-03-02", "2023-04-01")
                .provisions(provisions(9))
                .build()))
        .isEmpty();
  }

  @Tag("3.3")
  @Test
  void should_find_what_two_make_of_one_place() {
    Supplier<Agreement.Builder> three = () -> agreement(EMMEN, COEVORDEN, ASSEN)
        .provisions(Provisions.builder().suspension(USUAL).build());
    Suspension first = Suspension.builder()
        .id("first")
        .party(COEVORDEN)
        .until(day("2023-06-01"))
        .opensOn(day("2023-01-01"))
        .addSignatures(signs(EMMEN, "2023-02-01"), signs(ASSEN, "2023-02-01"))
        .build();
    Suspension second = first
        .withId(ActId.of("second"))
        .withUntil(day("2024-06-01"))
        .withOpensOn(day("2023-01-02"));

    assertThat(findings(three.get(), first, second))
        .containsExactly("changed-twice-on-one-day: 'second' and 'first' change the same thing"
            + " with effect on one day, 1 February 2023; 'second' prevails.");
    assertThat(findings(
            three.get(),
            first,
            second.withSignatures(signs(EMMEN, "2023-03-01"), signs(ASSEN, "2023-03-01"))))
        .containsExactly("replaces-later-change: 'second' was opened on 2 January 2023, before"
            + " 'first' took effect on 1 February 2023, and replaces what that had changed.");
  }

  @Tag("4.6")
  @Test
  void should_find_every_clause_of_its_own() {
    assertThat(findings(amendment("own", "2023-01-01", "2023-02-01")
            .addAdopts(TEXT.withVersion("2"))
            .consent(ConsentRule.atLeast(1))
            .effect(EffectRule.after(Period.ofDays(1)))
            .closesOn(day("2023-06-01"))
            .build()))
        .containsExactly(
            "own-rule: 'own' states by its own clause who must consent.",
            "own-effect: 'own' states by its own clause when it takes effect.",
            "own-closing: 'own' states by its own clause until when it is open:"
                + " through 1 June 2023.");
  }

  @Tag("10.5")
  @Test
  void should_find_facts_before_the_opening_and_a_notice_by_more_than_a_year() {
    assertThat(findings(Amendment.builder()
            .id("text")
            .addAdopts(TEXT.withVersion("2"))
            .opensOn(day("2023-01-01"))
            .addObjections(Objection.of(EMMEN, day("2022-12-31")))
            .addDecisions(Decision.of(COEVORDEN, day("2022-06-01")))
            .build()))
        .contains("fact-before-opening: A fact of gemeente Emmen is dated 31 December 2022,"
            + " before the opening on 1 January 2023.")
        .hasSize(2);
    Withdrawal.Builder exit =
        Withdrawal.builder().id("exit").party(EMMEN).opensOn(day("2023-01-01"));
    assertThat(findings(exit.notifiedOn(day("2013-01-01")).build()))
        .contains("fact-before-opening: A fact of gemeente Emmen is dated 1 January 2013,"
            + " before the opening on 1 January 2023.");
    assertThat(findings(exit.notifiedOn(day("2022-01-01")).build()))
        .noneMatch(line -> line.startsWith("fact-before-opening"));
  }

  @Tag("10.5")
  @Test
  void should_tell_once_of_signatures_without_decision_though_one_decision_is_on_record() {
    Agreement agreement = agreement(EMMEN, COEVORDEN, ASSEN)
        .addActs(Amendment.builder()
            .id("text")
            .addAdopts(TEXT)
            .addDecisions(Decision.of(EMMEN, day("2023-01-01")))
            .addSignatures(
                signs(EMMEN, "2023-01-02"),
                signs(COEVORDEN, "2023-01-02"),
                signs(ASSEN, "2023-01-02"))
            .build())
        .build();
    Messages dutch = Messages.in(Locale.forLanguageTag("nl")).naming(agreement);

    assertThat(Audit.of(agreement).findings().stream().map(dutch::of))
        .contains("Bij 2 van de 3 ondertekeningen is geen besluit vastgelegd:"
            + " die van gemeente Coevorden en gemeente Assen.")
        .hasSize(2);
  }
}
