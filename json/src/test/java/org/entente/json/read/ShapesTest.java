package org.entente.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Role;
import org.entente.Statement;
import org.entente.Wording;
import org.entente.json.act.ProceedingFormat;
import org.entente.json.jackson3.Jackson3Source;
import org.entente.json.text.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A shape of its own, with each sort of property that there is. */
class ShapesTest {
  private final Shape ship = new Shape("a ship").keepingPlaces();
  private final Field<String> name = ship.required("name", Scalars::text);
  private final Field<Role> role =
      ship.optional("role", Scalars.token("a role", new Tokens<>(Role.class)));
  private final Field<List<String>> ports =
      ship.optional("ports", Lists.of("ports", Scalars::text));
  private final Field<List<String>> crew =
      ship.optional("crew", Lists.distinct("crew", Scalars::text));
  private final Field<Map<PartyId, Long>> cargo = ship.optional(
      "cargo", Lists.byKey("cargo of each party", Scalars::party, Scalars::wholeNumber));

  private Reading<Fields> reading(String text) {
    Source source =
        new Jackson3Source(new JsonFactory().createParser(ObjectReadContext.empty(), text));
    source.next();
    return Reading.of(source, Names.unknown(), in -> in.object(ship));
  }

  private Fields read(String text) {
    return Objects.requireNonNull(reading(text).value());
  }

  @Test
  void should_give_each_value_to_its_property_in_whichever_order() {
    Fields found = read("{\"cargo\":{\"p\":3},\"crew\":[\"c\",\"d\"],\"ports\":[\"e\",\"e\"],"
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
    Fields found = read("{\"name\":\"n\",\n\"role\":\"partner\"}");
    assertThat(found.place(name)).isEqualTo(new Where("$.name", 1, 9));
    assertThat(found.place(role)).isEqualTo(new Where("$.role", 2, 8));
  }

  @Test
  void should_want_the_properties_that_are_required_and_no_others() {
    Reading<Fields> nameless = reading("{\"role\":\"partner\"}");
    assertThat(nameless.value()).isNull();
    assertThat(nameless.problems())
        .containsExactly(new Problem(
            new Where("$", 1, 1),
            Problem.Code.MISSING_PROPERTY,
            Wording.of("property \"name\" of a ship"),
            Wording.of("none"),
            ""));
    assertThat(read("{\"name\":\"n\"}").has(role)).isFalse();
  }

  /** The lists of a proceeding that hold one kind of statement each. */
  private static List<String> kindsOfStatement() {
    return Stream.of(Proceeding.class.getMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isDefault())
        .filter(method -> method.getGenericReturnType() instanceof ParameterizedType list
            && list.getRawType() == List.class
            && list.getActualTypeArguments()[0] instanceof Class<?> element
            && Statement.class.isAssignableFrom(element))
        .map(Method::getName)
        .toList();
  }

  @Test
  void should_have_a_property_of_the_founding_and_the_acts_for_each_kind_of_statement() {
    Shape shape = new Shape("a proceeding");
    assertThat(kindsOfStatement()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(new ProceedingFormat(shape)).isNotNull();
    assertThat(shape.names())
        .containsAll(kindsOfStatement())
        .contains("opens-on", "closes-on", "given");
  }
}
