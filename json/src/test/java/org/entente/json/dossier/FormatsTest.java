package org.entente.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Fact;
import org.junit.jupiter.api.Test;

class FormatsTest {
  /** The nouns below a sealed one: those whose own subclasses callers never see. */
  private static Stream<Class<?>> kindsOf(Class<?> noun) {
    List<Class<?>> shown = Stream.<Class<?>>of(noun.getPermittedSubclasses())
        .filter(kind -> Modifier.isPublic(kind.getModifiers()))
        .toList();
    return shown.isEmpty() ? Stream.of(noun) : shown.stream().flatMap(FormatsTest::kindsOf);
  }

  private static List<Class<?>> known() {
    return Formats.list().stream().<Class<?>>map(Format::type).toList();
  }

  @Test
  void should_know_every_kind_of_act() {
    assertThat(kindsOf(Act.class)).hasSizeGreaterThanOrEqualTo(5).isSubsetOf(known());
  }

  @Test
  void should_know_every_kind_of_fact() {
    assertThat(kindsOf(Fact.class)).hasSizeGreaterThanOrEqualTo(6).isSubsetOf(known());
  }

  @Test
  void should_list_no_type_twice() {
    assertThat(known()).doesNotHaveDuplicates();
  }
}
