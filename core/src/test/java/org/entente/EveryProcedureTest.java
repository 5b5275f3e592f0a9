package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of a procedure holds of each that provisions have, be it new. */
@Tag("5.3")
class EveryProcedureTest {
  private static final Messages DUTCH = Messages.in(Locale.forLanguageTag("nl"));

  /** Sets a procedure, by the name of each. */
  private static Map<String, Consumer<Provisions.Builder>> each(Procedure procedure) {
    Map<String, Consumer<Provisions.Builder>> each = new TreeMap<>();
    for (Method attribute : Provisions.class.getDeclaredMethods()) {
      String type = attribute.getGenericReturnType().getTypeName();
      if (type.equals(Procedure.class.getName())
          || type.equals("java.util.Optional<" + Procedure.class.getName() + ">")) {
        String name = attribute.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        each.put(name, builder -> set(builder, attribute.getName(), procedure));
      }
    }
    return each;
  }

  private static void set(Provisions.Builder builder, String name, Procedure procedure) {
    try {
      Method set = ImmutableProvisions.Builder.class.getMethod(name, Procedure.class);
      set.invoke(builder, procedure);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Provisions with(Consumer<Provisions.Builder> set) {
    Provisions.Builder builder = Provisions.builder();
    set.accept(builder);
    return builder.build();
  }

  @Test
  void should_be_known_by_its_name() {
    Procedure anybody = Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion());

    assertThat(each(anybody)).hasSizeGreaterThan(8);
    each(anybody)
        .forEach((name, set) ->
            assertThat(with(set).procedures()).as(name).containsEntry(name, anybody));
  }

  @Test
  void should_be_refused_if_it_hangs_on_a_leaving_and_be_told_in_dutch() {
    Procedure left = Procedure.of(
        ConsentRule.everyPartner(), EffectRule.from(Anchor.LEFT, EffectRule.onCompletion()));

    each(left).forEach((name, set) -> {
      Refusal refused = catchThrowableOfType(Refusal.class, () -> with(set));
      assertThat(refused).as(name).hasMessageContaining("must hang on a day that can come");
      assertThat(DUTCH.of(refused.wording())).matches("(de|een) [^ ].* moet .*");
      assertThat(DUTCH.of(refused.wording())).doesNotContain(name.replace('-', ' ') + " ");
    });
  }
}
