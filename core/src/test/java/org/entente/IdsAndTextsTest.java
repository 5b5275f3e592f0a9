package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids can be read, written and compared everywhere; texts say something, and end. */
@Tag("2")
class IdsAndTextsTest {
  private static final String FACE = "\ud83d\ude00";

  private static void refused(ThrowingCallable building, String message) {
    assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
  }

  private static Party named(String name) {
    return Party.of("emmen", name);
  }

  @Test
  void should_refuse_an_empty_id() {
    refused(() -> PartyId.of(""), "the id of a party must not be empty, but it was ''");
    refused(() -> ActId.of(""), "the id of an act must not be empty, but it was ''");
    refused(() -> InstrumentId.of(""), "the id of an instrument must not be empty, but it was ''");
    refused(() -> AgreementId.of(""), "the id of an agreement must not be empty, but it was ''");
    refused(
        () -> Identifier.of("", "1"),
        "the scheme of an identifier must not be empty, but it was ''");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\tb", "a\u00a0b", "a\u0000b", "\u2028", "a\u007f"})
  void should_refuse_white_space_and_control_characters_in_an_id(String id) {
    refused(
        () -> PartyId.of(id),
        "the id of a party must have no white space and no control characters, but it was '" + id
            + "'");
  }

  @Test
  void should_hold_an_id_to_two_hundred_characters() {
    assertThat(PartyId.of("a".repeat(200)).value()).hasSize(200);
    refused(
        () -> PartyId.of("a".repeat(201)),
        "the id of a party must have at most 200 characters, but it was '" + "a".repeat(60) + "…'");
  }

  @Test
  void should_show_a_long_id_without_cutting_a_character_in_half() {
    refused(
        () -> PartyId.of("a".repeat(59) + FACE + "a".repeat(200)),
        "the id of a party must have at most 200 characters, but it was '" + "a".repeat(59) + "…'");
    refused(() -> PartyId.of(" ".repeat(60)), whiteSpace(" ".repeat(60)));
    refused(() -> PartyId.of(" ".repeat(61)), whiteSpace(" ".repeat(60) + "…"));
  }

  private static String whiteSpace(String shown) {
    return "the id of a party must have no white space and no control characters, but it was '"
        + shown + "'";
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\ud83d", "\ud83da", "\ude00", "a\ude00", "\ude00\ud83d"})
  void should_refuse_half_a_character(String half) {
    refused(
        () -> PartyId.of(half),
        "the id of a party must be well-formed Unicode, but it was '" + half + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named(half))
        .withMessageStartingWith("the name of party 'emmen' must be well-formed Unicode");
  }

  @Test
  void should_say_where_half_a_character_is() {
    refused(
        () -> named("Emmen \ud83d"),
        "the name of party 'emmen' must be well-formed Unicode, but it has half a surrogate pair"
            + " at index 6");
  }

  @Test
  void should_take_characters_of_every_script() {
    assertThat(PartyId.of("ijsselstein-é-" + FACE).value()).endsWith(FACE);
    assertThat(named(FACE + FACE).name()).isEqualTo(FACE + FACE);
  }

  @Test
  void should_refuse_a_text_that_says_nothing() {
    refused(() -> named(" "), "the name of party 'emmen' must not be blank");
    refused(() -> Identifier.of("oin", ""), "the value of an identifier must not be blank");
    refused(() -> DatedName.of(" ", Term.always()), "a name must not be blank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Em\u001b[31mmen", "Emmen\nCoevorden", "a\tb", "a\u0085", "a\u2028", "a\u2029"})
  void should_refuse_control_characters_in_a_text_that_stands_within_a_sentence(String text) {
    List<ThrowingCallable> lines = List.of(
        () -> named(text),
        () -> DatedName.of(text, Term.always()),
        () -> Identifier.of("oin", text),
        () -> Instrument.of("text", text),
        () -> Instrument.of("text", "T").withVersion(text),
        () ->
            Agreement.builder().id("a").title(text).addFounders(named("Emmen")).build(),
        () -> Scene.joins(named("Emmen")).title(text).build(),
        () -> Given.of(Scene.day("2022-01-01"), text),
        () -> Decision.of(named("Emmen"), Scene.day("2022-01-01")).by(text));

    assertThat(lines)
        .allSatisfy(each -> assertThatIllegalArgumentException()
            .isThrownBy(each)
            .withMessageContaining("must have no control characters, but it has U+"));
  }

  @Test
  void should_say_which_control_character_is_where() {
    refused(
        () -> named("Em\u001bmen"),
        "the name of party 'emmen' must have no control characters, but it has U+001B at index 2");
  }

  @Test
  void should_let_prose_run_over_lines() {
    assertThat(Objection.of(named("Emmen"), Scene.day("2022-01-01"))
            .because("One.\nTwo.")
            .reason())
        .contains("One.\nTwo.");
  }

  @Test
  void should_show_a_percent_sign_as_it_is() {
    refused(() -> Party.of("100%s", ""), "the name of party '100%s' must not be blank");
    refused(
        () -> PartyId.of("% d"),
        "the id of a party must have no white space and no control characters, but it was '% d'");
  }

  @Test
  void should_hold_a_text_to_a_hundred_thousand_characters() {
    assertThat(named("a".repeat(100_000)).name()).hasSize(100_000);
    refused(
        () -> named("a".repeat(100_001)),
        "the name of party 'emmen' must have at most 100000 characters, but it has 100001");
  }

  @Test
  void should_show_ids_as_they_are_and_order_them() {
    assertThat(PartyId.of("emmen")).hasToString("emmen").isLessThan(PartyId.of("hoogeveen"));
    assertThat(ActId.of("a")).hasToString("a").isLessThan(ActId.of("b"));
    assertThat(InstrumentId.of("a")).hasToString("a").isLessThan(InstrumentId.of("b"));
    assertThat(AgreementId.of("a")).hasToString("a").isLessThan(AgreementId.of("b"));
    assertThat(Identifier.of("oin", "0001")).hasToString("oin:0001");
    assertThat(PartyKind.of("company")).hasToString("company").isEqualTo(PartyKind.COMPANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Company", "1st", "water authority"})
  void should_refuse_a_kind_of_party_that_is_no_token(String token) {
    refused(
        () -> PartyKind.of(token),
        "a kind of party must be a lower-case token such as 'municipality', but it was '" + token
            + "'");
  }
}
