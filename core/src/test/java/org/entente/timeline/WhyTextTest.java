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
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.timeline.Reasons.why;

import java.time.Period;
import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An explanation names the clause that binds a party without its consent, and says what does not
 * bind it.
 */
@Tag("8.5")
class WhyTextTest {
  private static final Procedure MAJORITY =
      Procedure.of(ConsentRule.share(2, 3), EffectRule.onCompletion());
  private static final Procedure SILENCE =
      Procedure.of(ConsentRule.noObjectionWithin(Period.ofMonths(1)), EffectRule.onCompletion());

  private static Agreement deal(Procedure amendment, Amendment.Builder act) {
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addAssociates(ASSEN)
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addInstruments(TEXT.withVersion("1"))
        .provisions(Provisions.builder()
            .amendment(amendment)
            .accession(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .build())
        .addActs(act.build())
        .build();
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder().id("second").title("The change").addAdopts(TEXT.withVersion("2"));
  }

  private static Amendment.Builder signed(Party... more) {
    Amendment.Builder builder =
        amendment().addSignatures(signs(EMMEN, "2023-03-10"), signs(COEVORDEN, "2023-03-10"));
    for (Party party : more) {
      builder.addSignatures(signs(party, "2023-03-10"));
    }
    return builder;
  }

  @Test
  void should_name_the_clause_that_binds_a_party_and_say_that_it_did_not_consent() {
    Agreement everyone = deal(MAJORITY.towardsEveryone(), signed());

    assertThat(why(everyone, HARDENBERG, "2023-03-10"))
        .contains("gemeente Hardenberg has not consented to The change. It is bound by it from "
            + "10 March 2023 all the same: by the provisions, an amendment with the consent of at "
            + "least two thirds of those asked binds every party.");
    assertThat(why(everyone, HARDENBERG, "2023-03-09")).noneMatch(line -> line.contains("change"));
    assertThat(why(everyone, EMMEN, "2023-03-10"))
        .noneMatch(line -> line.contains("not consented"));
  }

  @Test
  void should_say_that_all_who_were_asked_bind_an_associate() {
    Agreement all = deal(MAJORITY, signed(HARDENBERG));

    assertThat(why(all, ASSEN, "2023-03-10"))
        .contains("gemeente Assen has not consented to The change. It is bound by it from "
            + "10 March 2023 all the same: all who were asked consented, and then an amendment binds "
            + "every party.");
  }

  @Test
  void should_say_that_silence_binds_and_that_an_objection_does_not() {
    Agreement silent = deal(
        SILENCE,
        amendment()
            .opensOn(day("2023-03-01"))
            .addObjections(Objection.of(ASSEN, day("2023-03-02"))));

    assertThat(why(silent, EMMEN, "2023-04-01"))
        .contains("gemeente Emmen has not consented to The change. It is bound by it from "
            + "1 April 2023 all the same: that binds all parties that did not object.");
    assertThat(why(silent, ASSEN, "2023-04-01"))
        .contains("gemeente Assen has objected to The change, and is not bound by it.");
  }

  @Test
  void should_say_nothing_of_consent_to_what_a_source_states() {
    Agreement stated = deal(MAJORITY, amendment().given(given("2023-03-10")));

    assertThat(why(stated, EMMEN, "2023-03-10")).noneMatch(line -> line.contains("The change"));
  }

  @Test
  void should_say_of_one_that_is_not_bound_that_it_did_not_consent() {
    Agreement agreed =
        deal(Procedure.of(ConsentRule.share(2, 3), EffectRule.after(Period.ofDays(30))), signed());
    String unbound = "gemeente Hardenberg has not consented to The change, and is not bound by it.";

    assertThat(why(agreed, HARDENBERG, "2023-03-09")).doesNotContain(unbound);
    assertThat(why(agreed, HARDENBERG, "2023-03-10")).contains(unbound);
    assertThat(why(agreed, HARDENBERG, "2023-06-01")).contains(unbound);
    assertThat(why(agreed, EMMEN, "2023-03-10"))
        .contains("It is bound by The change too, agreed on 10 March 2023 and in effect from "
            + "9 April 2023.");
  }

  @Test
  void should_say_of_one_that_came_later_when_it_is_bound() {
    Agreement late = deal(
        Procedure.of(ConsentRule.share(2, 3), EffectRule.after(Period.ofDays(30))),
        signed().addSignatures(signs(HARDENBERG, "2023-06-01")));
    String later =
        "gemeente Hardenberg has come to The change later than others. For it that takes "
            + "effect 30 days after consent is complete.";

    assertThat(why(late, HARDENBERG, "2023-05-31")).doesNotContain(later);
    assertThat(why(late, HARDENBERG, "2023-06-01")).contains(later);
    assertThat(why(late, HARDENBERG, "2023-07-01")).noneMatch(line -> line.contains("The change"));
  }

  @Test
  void should_say_nothing_of_what_was_in_effect_when_a_party_was_bound() {
    Agreement joined = deal(MAJORITY.towardsEveryone(), signed())
        .withAct(joins(BORGER_ODOORN)
            .addSignatures(signs(EMMEN, "2024-01-01"), signs(BORGER_ODOORN, "2024-01-01"))
            .build());

    assertThat(why(joined, BORGER_ODOORN, "2024-01-01"))
        .noneMatch(line -> line.contains("The change"));
  }

  @Test
  void should_say_whose_term_ends_when_others_go_on() {
    Agreement longer =
        deal(MAJORITY, signed().term(Term.from(day("2022-01-01")).until(day("2030-01-01"))));

    assertThat(why(longer, HARDENBERG, "2025-12-31"))
        .contains(
            "The change has lengthened the term for others. For gemeente Hardenberg it ends on "
                + "1 January 2026.");
    List<String> after = why(longer, HARDENBERG, "2026-01-01");
    assertThat(after.get(0)).contains("not a party");
    assertThat(after.get(after.size() - 1))
        .isEqualTo(
            "The change had lengthened the term for others. For gemeente Hardenberg it ended "
                + "on 1 January 2026.");
    assertThat(why(longer, EMMEN, "2026-01-01")).noneMatch(line -> line.contains("for others"));
  }
}
