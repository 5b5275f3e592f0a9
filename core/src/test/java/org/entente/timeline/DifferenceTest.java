package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.party;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Given;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Difference;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In what two positions, or two versions of a dossier, differ. */
@Tag("11.3")
class DifferenceTest {
  private static final Accession JOINS = joins(BORGER_ODOORN)
      .addAdopts(TEXT.withVersion("2023"))
      .addSignatures(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-02-10"))
      .addSignatures(signs(BORGER_ODOORN, "2023-03-01"))
      .build();
  private static final Agreement DEAL = agreement(EMMEN, COEVORDEN)
      .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
      .addInstruments(TEXT)
      .addOthers(DRENTHE)
      .addActs(
          JOINS,
          Withdrawal.builder()
              .id("leaving")
              .party(COEVORDEN)
              .notifiedOn(day("2023-05-01"))
              .build(),
          Amendment.builder()
              .id("longer")
              .term(Term.from(day("2022-01-01")).until(day("2030-01-01")))
              .given(Given.of(day("2023-06-01"), "a letter"))
              .build())
      .build();

  private static final Party MIDDEN = party("gemeente Midden");
  private static final Party OOST = party("gemeente Oost");

  private static List<String> between(String from, String until) {
    Timeline timeline = Timeline.of(DEAL);
    return said(
        Locale.ENGLISH, Difference.between(timeline.on(day(from)), timeline.on(day(until))));
  }

  private static List<String> said(Locale locale, List<Difference> found) {
    Messages messages = Messages.in(locale).naming(DEAL);
    return found.stream().map(messages::of).toList();
  }

  @Test
  void should_tell_in_what_two_positions_differ() {
    assertThat(between("2023-01-01", "2023-03-01"))
        .containsExactly(
            "gemeente Borger-Odoorn joined as partner.",
            "\"samenwerkingsovereenkomst\" was replaced (version 2023).");
    assertThat(between("2023-03-01", "2024-05-01"))
        .containsExactly(
            "gemeente Coevorden left.", "The term now runs until and including 31 December 2029.");
    assertThat(between("2021-12-31", "2022-01-01"))
        .startsWith("The agreement is in force.", "gemeente Emmen joined as partner.");
    assertThat(between("2023-03-01", "2023-04-01")).isEmpty();
  }

  @Test
  void should_tell_who_took_whose_place_and_not_that_one_left_and_one_joined() {
    Agreement merged = DEAL.withActs(
        succeeds("2023-06-01", EMMEN, MIDDEN),
        succeeds("2023-07-01", MIDDEN, COEVORDEN),
        Succession.builder()
            .id("separation")
            .on(day("2023-08-01"))
            .addPredecessors(COEVORDEN)
            .addSuccessors(OOST)
            .addRemaining(COEVORDEN.id())
            .build());
    Timeline timeline = Timeline.of(merged);

    assertThat(told(merged, timeline, "2023-05-01", "2023-06-01"))
        .containsExactly("gemeente Midden took the place of gemeente Emmen.");
    assertThat(told(merged, timeline, "2023-05-01", "2023-07-01"))
        .containsExactly("gemeente Coevorden took the place of gemeente Emmen.");
    assertThat(told(merged, timeline, "2023-07-01", "2023-08-01"))
        .containsExactly("gemeente Oost got a place of its own beside gemeente Coevorden.");
    assertThat(told(merged, timeline, "2023-05-01", "2023-08-01"))
        .containsExactly(
            "gemeente Coevorden took the place of gemeente Emmen.",
            "gemeente Oost got a place of its own beside gemeente Coevorden.",
            "gemeente Oost took the place of gemeente Emmen.");
    assertThat(told(merged, timeline, "2023-08-01", "2023-09-01")).isEmpty();
  }

  @Test
  void should_tell_as_joined_one_that_succeeded_another_only_after_that_had_left() {
    Agreement apart = agreement(EMMEN, COEVORDEN, DRENTHE)
        .provisions(Provisions.builder()
            .accession(Procedure.builder().consent(ConsentRule.none()).build())
            .withdrawal(Procedure.byNotice(Period.ofDays(1)))
            .build())
        .addActs(
            Withdrawal.builder()
                .id("leaves")
                .party(EMMEN)
                .notifiedOn(day("2023-01-01"))
                .build(),
            succeeds("2023-06-01", EMMEN, MIDDEN),
            joins(MIDDEN).addSignatures(signs(MIDDEN, "2023-09-01")).build())
        .build();

    assertThat(told(apart, Timeline.of(apart), "2022-06-01", "2023-10-01"))
        .containsExactly("gemeente Midden joined as partner.", "gemeente Emmen left.");
  }

  private static List<String> told(
      Agreement agreement, Timeline timeline, String from, String until) {
    Messages messages = Messages.in(Locale.ENGLISH).naming(agreement);
    return Difference.between(timeline.on(day(from)), timeline.on(day(until))).stream()
        .map(messages::of)
        .toList();
  }

  @Test
  void should_tell_in_what_two_dossiers_differ_fact_by_fact() {
    Agreement next = DEAL.record("longer", Decision.of(EMMEN.id(), day("2023-04-01")))
        .record("longer", Objection.of(COEVORDEN, day("2023-04-02")))
        .record("longer", Revocation.of(COEVORDEN, day("2023-04-03")))
        .record("leaving", Postponement.until(day("2023-06-01"), day("2024-08-01")))
        .record(signs(EMMEN, "2022-01-05"));

    assertThat(said(Locale.ENGLISH, Difference.between(DEAL, next)))
        .containsExactly(
            "gemeente Emmen signed the agreement on 5 January 2022.",
            "The day of effect of 'leaving' was put off on 1 June 2023.",
            "gemeente Emmen decided on 'longer' on 1 April 2023.",
            "gemeente Coevorden objected to 'longer' on 2 April 2023.",
            "gemeente Coevorden took back on 3 April 2023 what it had said on 'longer'.");
    assertThat(said(Locale.forLanguageTag("nl"), Difference.between(next, DEAL)))
        .contains(
            "Niet meer vastgelegd: gemeente Emmen heeft de overeenkomst ondertekend op 5 januari "
                + "2022.");
    assertThat(Difference.between(DEAL, DEAL)).isEmpty();
    assertThat(Difference.between(
            next,
            next.withActs(next.acts().get(2), next.acts().get(1), next.acts().get(0))))
        .isEmpty();
  }

  @Test
  void should_tell_what_is_stated_otherwise() {
    Agreement other = DEAL.withTitle("Another title")
        .withTerm(Term.always())
        .withProvisions(DEAL.provisions().withDecisionRequired(true))
        .withOthers(Party.of("assen", "Assen"))
        .withActs(
            JOINS.withTitle("Joining"),
            ((Withdrawal) DEAL.act("leaving").orElseThrow()).withNotifiedOn(day("2023-05-02")));

    assertThat(Difference.between(DEAL, other))
        .extracting(each -> each.code()
            + each.act().map(ActId::value).map(id -> " " + id).orElse("")
            + each.party().map(id -> " " + id).orElse(""))
        .containsExactly(
            "title-changed",
            "term-changed",
            "provisions-changed",
            "party-added assen",
            "party-removed drenthe",
            "act-changed borger-odoorn",
            "act-removed longer",
            "notice-added leaving",
            "given-removed longer");
  }
}
