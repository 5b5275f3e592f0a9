package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.entente.Accession;
import org.entente.AgreementId;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Scene;
import org.entente.answer.Codes;
import org.entente.answer.Violation;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sentences that are right for none, one and many, in English and in Dutch. */
@Tag("10.2")
class MessagesTest {
  private static final Messages ENGLISH = named(Locale.ENGLISH);
  private static final Messages DUTCH = named(Locale.forLanguageTag("nl"));
  private static final Map<PartyId, Long> TABLE = Map.of(EMMEN.id(), 30L, COEVORDEN.id(), 20L);

  private static Messages named(Locale locale) {
    return Messages.in(locale)
        .naming(Scene.agreement(EMMEN, COEVORDEN).addOthers(DRENTHE).build());
  }

  private static List<String> unmet(Messages messages, Amendment amendment) {
    List<String> sentences = new ArrayList<>();
    Rules.implied()
        .check(amendment, standing("2023-02-15", EMMEN, COEVORDEN))
        .forEach(violation -> sentences.add(messages.of(violation)));
    return sentences;
  }

  private static Amendment amendment(ConsentRule rule) {
    return Amendment.builder()
        .id("amendment")
        .consent(rule)
        .addAdopts(TEXT)
        .opensOn(day("2023-02-01"))
        .addSignatures(signs(EMMEN, "2023-02-01"))
        .build();
  }

  @Test
  void should_list_names_as_a_sentence_does() {
    assertThat(ENGLISH.names(List.of())).isEmpty();
    assertThat(ENGLISH.names(List.of(EMMEN.id()))).isEqualTo("gemeente Emmen");
    assertThat(ENGLISH.names(List.of(EMMEN.id(), COEVORDEN.id())))
        .isEqualTo("gemeente Emmen and gemeente Coevorden");
    assertThat(DUTCH.names(List.of(EMMEN.id(), COEVORDEN.id(), DRENTHE.id())))
        .isEqualTo("gemeente Emmen, gemeente Coevorden en provincie Drenthe");
  }

  @Test
  void should_say_periods() {
    assertThat(ENGLISH.of(Period.ofMonths(1))).isEqualTo("1 month");
    assertThat(ENGLISH.of(Period.of(1, 2, 3))).isEqualTo("1 year, 2 months and 3 days");
    assertThat(DUTCH.of(Period.of(2, 0, 1))).isEqualTo("2 jaar en 1 dag");
  }

  @Test
  void should_say_which_version_is_to_be_signed() {
    Amendment amendment = amendment(ConsentRule.everyPartner());

    assertThat(unmet(ENGLISH, amendment.withAdopts(TEXT.withVersion("2"))))
        .containsExactly("gemeente Coevorden has not signed \"agreement\" (version 2).");
    assertThat(unmet(DUTCH, amendment.withAdopts(TEXT.withVersion("2"))))
        .containsExactly("gemeente Coevorden heeft \"agreement\" (versie 2) niet ondertekend.");
    assertThat(unmet(ENGLISH, amendment.withAdopts(TEXT)))
        .containsExactly("gemeente Coevorden has not signed \"agreement\".");
  }

  @Test
  void should_say_what_is_counted_where_consent_is_too_little() {
    assertThat(unmet(ENGLISH, amendment(ConsentRule.atLeast(2))))
        .containsExactly("Consent is not complete. Parties that consent: 1; needed: 2.");
    assertThat(unmet(DUTCH, amendment(ConsentRule.weight(TABLE, 45))))
        .containsExactly(
            "De vereiste instemming is niet verkregen. Gewicht van de partijen die instemmen: 30;"
                + " vereist: 45.");
    assertThat(unmet(
            ENGLISH,
            amendment(ConsentRule.anyOf(ConsentRule.atLeast(2), ConsentRule.weight(TABLE, 50)))))
        .containsExactly("Consent is not complete: of several rules one must be met, and none is.");
  }

  @Test
  void should_say_what_is_waited_for_where_time_decides() {
    ConsentRule tacit = ConsentRule.noObjectionWithin(Period.ofMonths(1));

    assertThat(unmet(ENGLISH, amendment(tacit)))
        .containsExactly("Consent is not complete: it is tacit on 1 March 2023, "
            + "if none of those asked has objected by then.");
    assertThat(unmet(
            ENGLISH, amendment(tacit).withObjections(Objection.of(COEVORDEN, day("2023-02-10")))))
        .containsExactly("Consent is not complete: it was to be tacit, "
            + "but one of those asked has objected in time.");
    assertThat(unmet(DUTCH, amendment(ConsentRule.after(Period.ofMonths(1), tacit))))
        .containsExactly(
            "De vereiste instemming is niet verkregen: deze wijze van instemming staat pas open met"
                + " ingang van 1 maart 2023.");
  }

  @Test
  void should_keep_joined_rules_apart() {
    ConsentRule way = ConsentRule.after(
        Period.ofMonths(15), ConsentRule.allOf(ConsentRule.atLeast(6), ConsentRule.named(EMMEN)));

    assertThat(ENGLISH.of(ConsentRule.anyOf(ConsentRule.everyPartner(), way)))
        .isEqualTo("every partner or (at least 6 of those asked and gemeente Emmen)"
            + " (only after 15 months)");
    assertThat(ENGLISH.of(ConsentRule.allOf(
            ConsentRule.named(EMMEN, COEVORDEN),
            ConsentRule.anyOf(ConsentRule.share(1, 2), ConsentRule.named(DRENTHE)))))
        .isEqualTo("gemeente Coevorden and gemeente Emmen and"
            + " (at least half of those asked or provincie Drenthe)");
    assertThat(DUTCH.of(EffectRule.latestOf(
            EffectRule.retroactiveTo(day("2024-01-01")),
            EffectRule.earliestOf(EffectRule.onCompletion(), EffectRule.on(day("2024-02-01"))))))
        .isEqualTo(
            "op de laatste van de volgende dagen: met terugwerkende kracht tot en met 1 januari"
                + " 2024; (op de eerste van de volgende dagen: op de dag waarop de vereiste instemming is"
                + " verkregen; op 1 februari 2024, als de vereiste instemming vóór die dag is verkregen)");
  }

  @Test
  void should_say_why_a_condition_exists_and_how_to_mend_it() {
    Violation missing = Violation.of("amendment.partner-signature-missing").withParty(EMMEN.id());

    assertThat(ENGLISH.reason(missing)).startsWith("The rule asks for the consent of each partner");
    assertThat(ENGLISH.mend(missing))
        .isEqualTo("Record the signature of gemeente Emmen, with its day, once it is given.");
  }

  @Test
  void should_show_the_code_where_a_service_has_a_rule_of_its_own() {
    Violation own = Violation.of("deal.no-summer");

    assertThat(ENGLISH.of(own)).isEqualTo("deal.no-summer");
    assertThat(ENGLISH.reason(own)).isEmpty();
    assertThat(ENGLISH.mend(own)).isEmpty();
    assertThat(ENGLISH.text("deal.hello", Map.of())).isEqualTo("deal.hello");
    assertThat(ENGLISH.has("deal.hello")).isFalse();
    assertThat(ENGLISH.has("and")).isTrue();
  }

  @Test
  void should_say_what_a_rule_of_a_service_finds_in_the_words_of_its_own_bundle() {
    Violation own = Violation.of("city.in-recess").withParty(EMMEN.id()).with("day", "2023-08-01");
    Messages english = ENGLISH.with(words(
        "violation.in-recess={party} cannot sign on {day}.", "Recess.", "Sign in September."));
    Messages dutch = DUTCH.with(
        words("violation.in-recess={party} kan op {day} niet tekenen.", "Reces.", "Teken later."));

    assertThat(english.of(own)).isEqualTo("gemeente Emmen cannot sign on 1 August 2023.");
    assertThat(english.reason(own)).isEqualTo("Recess.");
    assertThat(english.mend(own)).isEqualTo("Sign in September.");
    assertThat(dutch.of(own)).isEqualTo("gemeente Emmen kan op 1 augustus 2023 niet tekenen.");
    assertThat(english.on(day("2023-08-01")).of(own)).isEqualTo(english.of(own));
    assertThat(ENGLISH.of(own)).isEqualTo("city.in-recess");
  }

  @Test
  void should_keep_its_own_words_where_a_service_has_others() {
    Messages english = ENGLISH.with(words("violation.nobody-asked=Nobody!", "", ""));
    Violation nobody = Violation.of("amendment." + Codes.NOBODY_ASKED);

    assertThat(english.of(nobody)).isEqualTo(ENGLISH.of(nobody)).isNotEqualTo("Nobody!");
  }

  private static ResourceBundle words(String says, String why, String mend) {
    String text = says + "\nviolation.in-recess.why=" + why + "\nviolation.in-recess.mend=" + mend;
    try {
      return new PropertyResourceBundle(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void should_speak_dutch_where_asked_and_english_else() {
    assertThat(Messages.in(Locale.forLanguageTag("nl-BE")).locale())
        .isEqualTo(Locale.forLanguageTag("nl"));
    assertThat(Messages.in(Locale.FRENCH).locale()).isEqualTo(Locale.ROOT);
    assertThat(Messages.in(Locale.FRENCH).of(day("2023-07-11"))).isEqualTo("11 July 2023");
    assertThat(Messages.in(Locale.forLanguageTag("nl-BE")).of(day("2023-07-11")))
        .isEqualTo("11 juli 2023");
  }

  @Test
  void should_name_what_acts_bring_in_as_the_dossier_does() {
    Accession joins = Scene.joins(ASSEN).addAdopts(ARRANGEMENTS).build();
    Amendment titled = Amendment.builder().id("annex").title("Annex 2").build();
    Messages messages = Messages.in(Locale.ENGLISH)
        .naming(
            Scene.agreement(EMMEN).addInstruments(TEXT).addActs(joins, titled).build());

    assertThat(messages.name(ASSEN.id())).isEqualTo("gemeente Assen");
    assertThat(messages.name(DRENTHE.id())).isEqualTo("drenthe");
    assertThat(messages.text("audit.instrument-unused", Map.of("instrument", "arrangements")))
        .startsWith("\"bestuurlijke afspraken\" is to be signed");
    assertThat(messages.text("audit.instrument-unused", Map.of("instrument", "agreement")))
        .startsWith("\"samenwerkingsovereenkomst\" is to be signed");
    assertThat(messages.text("event.act-failed", Map.of("act", "annex")))
        .isEqualTo("Annex 2 fails.");
    assertThat(messages.text("event.act-failed", Map.of("act", "assen")))
        .isEqualTo("'assen' fails.");
  }

  @Test
  void should_write_out_days_and_leave_what_only_looks_like_one() {
    assertThat(ENGLISH.text("effect.on", Map.of("day", "2024-02-29"))).contains("29 February 2024");
    assertThat(ENGLISH.text("effect.on", Map.of("day", "2023-02-29"))).contains("2023-02-29");
    assertThat(ENGLISH.text("effect.on", Map.of("day", "some day"))).contains("some day");
  }

  @Test
  void should_refuse_in_sentences_too() {
    assertThatThrownBy(() -> AgreementId.of(""))
        .hasMessageStartingWith("the id of an agreement must not");
    assertThatThrownBy(() -> ConsentRule.among(List.of(EMMEN.id()), ConsentRule.atLeast(2)))
        .hasMessage("among 1 party this cannot be met: at least 2");
  }
}
