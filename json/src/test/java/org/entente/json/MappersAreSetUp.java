package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ConsentRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Wording;
import org.entente.answer.Violation;
import org.entente.json.DossierException.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What a module brings to a mapper, and what it leaves to it. */
@Tag("13")
class MappersAreSetUp {
  private static final String PARTY = "{\"id\":\"p\",\"name\":\"P\"}";

  private static JsonMapper jackson3() {
    return JsonMapper.builder().addModule(new EntenteModule()).build();
  }

  private static ObjectMapper jackson2() {
    return new ObjectMapper().registerModule(new EntenteJackson2Module());
  }

  @Test
  void should_know_modules_by_their_name() {
    assertThat(new EntenteModule().getModuleName()).isEqualTo("entente");
    assertThat(new EntenteJackson2Module().getModuleName()).isEqualTo("entente");
  }

  @Test
  void should_tell_which_version_of_the_library_they_use() throws Exception {
    Matcher version =
        Pattern.compile("<version>(.*)</version>").matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(new EntenteModule().version())
        .hasToString(version.group(1))
        .extracting(tools.jackson.core.Version::toFullString)
        .isEqualTo("org.entente/entente-json/" + version.group(1))
        .isEqualTo(new EntenteJackson2Module().version().toFullString());
  }

  @Test
  void should_read_and_write_nouns() throws Exception {
    Party party = Party.of("p", "P");
    assertThat(jackson3().readValue(PARTY, Party.class)).isEqualTo(party);
    assertThat(jackson2().readValue(PARTY, Party.class)).isEqualTo(party);
    assertThat(jackson3().writeValueAsString(party)).isEqualTo(PARTY);
    assertThat(jackson2().writeValueAsString(party)).isEqualTo(PARTY);
  }

  @Test
  void should_read_ids_as_the_names_of_properties() throws Exception {
    assertThat(jackson3().readValue("{\"p\":1}", new TypeReference<Map<PartyId, Integer>>() {}))
        .containsEntry(PartyId.of("p"), 1);
    assertThat(jackson2()
            .readValue(
                "{\"p\":1}",
                new com.fasterxml.jackson.core.type.TypeReference<Map<PartyId, Integer>>() {}))
        .containsEntry(PartyId.of("p"), 1);
  }

  @Test
  void should_not_read_other_nouns_as_the_names_of_properties() {
    assertThatThrownBy(
            () -> jackson3().readValue("{\"p\":1}", new TypeReference<Map<Party, Integer>>() {}))
        .hasMessageContaining("Key deserializer");
    assertThatThrownBy(() -> jackson2()
            .readValue(
                "{\"p\":1}",
                new com.fasterxml.jackson.core.type.TypeReference<Map<Party, Integer>>() {}))
        .hasMessageContaining("Key deserializer");
  }

  @Test
  void should_not_read_what_a_timeline_answers() {
    String text = "{\"code\":\"a.b\"}";
    assertThatThrownBy(() -> jackson3().readValue(text, Violation.class))
        .isInstanceOf(tools.jackson.databind.DatabindException.class);
    assertThatThrownBy(() -> jackson2().readValue(text, Violation.class))
        .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
  }

  @Test
  void should_write_no_class_beside_a_noun_and_ask_for_none() throws Exception {
    JsonMapper typed3 = JsonMapper.builder()
        .addModule(new EntenteModule())
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(ConsentRule.class)
                .build(),
            DefaultTyping.NON_FINAL)
        .build();
    ObjectMapper typed2 = jackson2()
        .activateDefaultTyping(
            com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(ConsentRule.class)
                .build(),
            ObjectMapper.DefaultTyping.NON_FINAL);
    ConsentRule rule = ConsentRule.atLeast(2);
    String text = "{\"at-least\":2}";
    assertThat(typed3.writerFor(ConsentRule.class).writeValueAsString(rule)).isEqualTo(text);
    assertThat(typed2.writerFor(ConsentRule.class).writeValueAsString(rule)).isEqualTo(text);
    assertThat(typed3.readValue(text, ConsentRule.class)).isEqualTo(rule);
    assertThat(typed2.readValue(text, ConsentRule.class)).isEqualTo(rule);
  }

  @Test
  void should_tell_of_a_fault_in_a_tree_without_a_line() throws Exception {
    String text = "{\"id\":\"p\",\"name\":5}";
    Problem problem =
        new Problem("unexpected-value", "$.name", 0, 0, Wording.of("a text"), Wording.of("5"), "");
    JsonNode by3 = jackson3().readTree(text);
    assertThat(catchThrowableOfType(
                tools.jackson.databind.DatabindException.class,
                () -> jackson3().treeToValue(by3, Party.class))
            .getCause())
        .isInstanceOfSatisfying(
            DossierException.class, fault -> assertThat(fault.problems()).containsExactly(problem));
    com.fasterxml.jackson.databind.JsonNode by2 = jackson2().readTree(text);
    assertThat(catchThrowableOfType(
                com.fasterxml.jackson.databind.JsonMappingException.class,
                () -> jackson2().treeToValue(by2, Party.class))
            .getCause())
        .isInstanceOfSatisfying(
            DossierException.class, fault -> assertThat(fault.problems()).containsExactly(problem));
  }

  @Test
  void should_refuse_a_name_of_a_property_that_is_no_id() {
    String message = "the id of a party must have no white space";
    assertThatThrownBy(() ->
            jackson3().readValue("{\"a b\":1}", new TypeReference<Map<PartyId, Integer>>() {}))
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> jackson2()
            .readValue(
                "{\"a b\":1}",
                new com.fasterxml.jackson.core.type.TypeReference<Map<PartyId, Integer>>() {}))
        .hasMessageStartingWith(message);
  }

  @Test
  void should_tell_of_a_fault_in_a_list_by_its_place_there() {
    String text = "[" + PARTY + ",{\"id\":\"q\"}]";
    String message =
        "line 1, column 24, at $[1]: expected property \"name\" of a party, but found none";
    assertThatThrownBy(() -> jackson3().readValue(text, new TypeReference<List<Party>>() {}))
        .rootCause()
        .hasMessage(message);
    assertThatThrownBy(() -> jackson2()
            .readValue(text, new com.fasterxml.jackson.core.type.TypeReference<List<Party>>() {}))
        .rootCause()
        .hasMessage(message);
  }
}
