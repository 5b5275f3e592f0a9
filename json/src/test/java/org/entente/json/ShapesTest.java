package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.PartyId;
import org.entente.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A shape of its own, with each sort of property that there is. */
class ShapesTest {
  private final Shape ship = new Shape("a ship").keepingPlaces();
  private final Field<String> name = ship.required("name", In::text);
  private final Field<Role> role =
      ship.optional("role", In.word("a role", new Words<>(Role.class)));
  private final Field<List<String>> ports = ship.optional("ports", In.listOf("ports", In::text));
  private final Field<List<String>> crew =
      ship.optional("crew", In.distinctListOf("crew", In::text));
  private final Field<Map<PartyId, Long>> cargo =
      ship.optional("cargo", In.mapOf("cargo of each party", In::party, In::wholeNumber));

  private Found read(String text) {
    Problems problems = new Problems();
    Tokens tokens =
        new Jackson3Tokens(new JsonFactory().createParser(ObjectReadContext.empty(), text));
    tokens.next();
    Found found = new In(tokens, problems, Names.unknown()).object(ship);
    problems.throwIfAny();
    return Objects.requireNonNull(found);
  }

  private List<String> problems(String text) {
    return catchThrowableOfType(DossierException.class, () -> read(text)).problems().stream()
        .map(DossierException.Problem::toString)
        .toList();
  }

  @Test
  void should_give_each_value_to_its_property_in_whichever_order() {
    Found found = read("{\"cargo\":{\"p\":3},\"crew\":[\"c\",\"d\"],\"ports\":[\"e\",\"e\"],"
        + "\"role\":\"associate\",\"name\":\"n\"}");
    assertThat(found.get(name)).isEqualTo("n");
    assertThat(found.get(role)).isEqualTo(Role.ASSOCIATE);
    assertThat(found.get(ports)).containsExactly("e", "e");
    assertThat(found.get(crew)).containsExactly("c", "d");
    assertThat(found.get(cargo)).isEqualTo(Map.of(PartyId.of("p"), 3L));
    assertThat(found.count()).isEqualTo(5);
  }

  @Test
  void should_keep_the_places_of_its_values() {
    Found found = read("{\"name\":\"n\",\n\"role\":\"partner\"}");
    assertThat(found.place(name)).isEqualTo(new Where("$.name", 1, 9));
    assertThat(found.place(role)).isEqualTo(new Where("$.role", 2, 8));
  }

  @Test
  void should_want_the_properties_that_are_required_and_no_others() {
    assertThat(problems("{\"role\":\"partner\"}"))
        .containsExactly(
            "line 1, column 1, at $: expected property \"name\" of a ship, but found none");
    assertThat(read("{\"name\":\"n\"}").has(role)).isFalse();
  }

  @Test
  void should_know_the_properties_that_the_founding_and_the_acts_share() {
    assertThat(new ActFormat.ProceedingFields(ship).fields())
        .extracting(field -> field.name())
        .containsExactly(
            "opens-on",
            "closes-on",
            "given",
            "decisions",
            "signatures",
            "objections",
            "revocations");
  }
}
