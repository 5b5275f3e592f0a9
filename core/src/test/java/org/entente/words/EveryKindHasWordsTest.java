package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.Anchor;
import org.entente.ConsentRule;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.Precision;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revoked;
import org.entente.Role;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Upcoming;
import org.entente.hearing.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever there are several kinds of, each kind can be said: of one that is new, too. */
@Tag("10.2")
class EveryKindHasWordsTest {
  private static String token(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Stream<String> keys(String prefix, Enum<?>[] constants) {
    return Stream.of(constants).map(each -> prefix + "." + token(each));
  }

  private static String token(String name) {
    return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The kinds of something, by the names of their classes. */
  private static List<String> kinds(Class<?> sealed) {
    List<String> kinds = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      boolean isLast = !permitted.isSealed()
          || permitted.getPermittedSubclasses()[0].getSimpleName().startsWith("Immutable");
      kinds.addAll(isLast ? List.of(token(permitted.getSimpleName())) : kinds(permitted));
    }
    return kinds;
  }

  /** The kinds of rule; three of them are said by what they are made of. */
  private static Stream<String> consents() {
    return kinds(ConsentRule.class).stream()
        .filter(kind -> !Set.of("quota", "all-of", "any-of").contains(kind));
  }

  /** What provisions have a procedure for. */
  private static Stream<String> procedures() {
    return Stream.of(Provisions.class.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method ->
            method.getGenericReturnType().getTypeName().contains(Procedure.class.getName()))
        .map(method -> token(method.getName()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void should_say_each_kind_that_there_is_in_both_languages(String language) {
    Messages messages = Messages.in(Locale.forLanguageTag(language));

    Set<String> silent = new TreeSet<>(Stream.of(
            keys("event", Event.Kind.values()),
            keys("status", PartyStatus.values()),
            keys("role", Role.values()),
            keys("revoked", Revoked.values()),
            keys("failure", Failure.values()),
            keys("precision", Precision.values()),
            keys("authority", DecisionKind.values())
                .filter(key -> !key.equals("authority.refused")),
            keys("base", Anchor.Kind.values()),
            Stream.of(Reason.values()).map(reason -> "reason." + reason.code()),
            kinds(Fact.class).stream().map(noun -> "fact." + noun),
            kinds(Outcome.class).stream()
                .flatMap(state -> Stream.of("outcome." + state, "step.act-" + state)),
            procedures().map(name -> "procedure." + name),
            kinds(Fact.class).stream()
                .flatMap(noun -> Stream.of("added", "removed", "proved-wrong")
                    .map(what -> "difference." + noun + "-" + what)))
        .flatMap(all -> all)
        .filter(key -> !messages.has(key))
        .toList());
    silent.addAll(keys("upcoming", Upcoming.Kind.values())
        .filter(key -> !key.equals("upcoming.happens"))
        .filter(key -> !messages.has(key) && !messages.has(key + ".founding"))
        .toList());

    silent.addAll(consents()
        .map(kind -> "consent." + kind)
        .filter(key -> !messages.has(key) && !messages.has(key + ".within"))
        .toList());

    assertThat(kinds(Fact.class)).contains("signature", "non-renewal", "given");
    assertThat(kinds(Outcome.class)).contains("pending", "in-effect");
    assertThat(procedures()).contains("founding", "role-change", "expulsion");
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void should_say_why_a_signature_in_a_matrix_does_not_count_any_more(String language) {
    assertThat(Messages.in(Locale.forLanguageTag(language)).has("reason.signature-taken-back"))
        .isTrue();
  }
}
