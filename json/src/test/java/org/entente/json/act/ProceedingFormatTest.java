package org.entente.json.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.stream.Stream;
import org.entente.Proceeding;
import org.entente.Statement;
import org.entente.json.read.Field;
import org.entente.json.read.Shape;
import org.junit.jupiter.api.Test;

class ProceedingFormatTest {
  /** The lists of a proceeding that hold one kind of statement each. */
  private static List<String> kindsOfStatement() {
    return Stream.of(Proceeding.class.getMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isDefault())
        .filter(ProceedingFormatTest::listsStatements)
        .map(Method::getName)
        .toList();
  }

  private static boolean listsStatements(Method method) {
    return method.getGenericReturnType() instanceof ParameterizedType list
        && list.getRawType() == List.class
        && list.getActualTypeArguments()[0] instanceof Class<?> element
        && Statement.class.isAssignableFrom(element);
  }

  @Test
  void should_have_a_property_for_every_kind_of_statement() {
    assertThat(kindsOfStatement()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(new ProceedingFormat(new Shape("a proceeding")).fields())
        .extracting(Field::name)
        .containsAll(kindsOfStatement())
        .contains("opens-on", "closes-on", "given");
  }
}
