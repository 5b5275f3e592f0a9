package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.entente.Act;
import org.entente.json.DossierException.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** An act that a service reads by itself, without the dossier that knows its parties. */
@Tag("13")
class ActsStandAlone {
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new EntenteModule()).build();
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new EntenteJackson2Module());

  private static List<String> problems(String text) {
    DatabindException by3 =
        catchThrowableOfType(DatabindException.class, () -> JACKSON_3.readValue(text, Act.class));
    JsonMappingException by2 = catchThrowableOfType(
        JsonMappingException.class, () -> JACKSON_2.readValue(text, Act.class));
    List<Problem> problems = ((DossierException) by3.getCause()).problems();
    assertThat(((DossierException) by2.getCause()).problems()).isEqualTo(problems);
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void should_have_a_kind() {
    assertThat(problems("{\"id\":\"x\"}"))
        .containsExactly(
            "line 1, column 1, at $: expected property \"kind\" of an act, but found none");
  }

  @Test
  void should_have_the_properties_of_its_kind() {
    assertThat(problems("{\"id\":\"x\",\"kind\":\"accession\"}"))
        .containsExactly("line 1, column 1, at $: an accession must have the property \"party\"");
  }

  @Test
  void should_hold_the_parties_that_it_brings_in() {
    assertThat(problems("{\"id\":\"x\",\"kind\":\"accession\",\"party\":\"p\"}"))
        .containsExactly(
            "line 1, column 1, at $: an act that stands alone must hold the parties that it brings in");
  }

  @Test
  void should_hold_a_party_as_it_would_stand_in_a_dossier() {
    assertThat(problems("{\"id\":\"x\",\"kind\":\"accession\",\"party\":{\"id\":\"p\"}}"))
        .containsExactly(
            "line 1, column 38, at $.party: expected property \"name\" of a party, but found none");
  }

  @Test
  void should_hold_each_successor_once() {
    assertThat(problems("{\"id\":\"x\",\"kind\":\"succession\",\"on\":\"2023-01-01\","
            + "\"predecessors\":[\"q\"],\"successors\":[{\"id\":\"p\",\"name\":\"P\"},\n"
            + "{\"id\":\"p\",\"name\":\"R\"}]}"))
        .containsExactly(
            "line 2, column 21, at $.successors[1]: expected each of the successors once, but found \"p\" again");
  }
}
