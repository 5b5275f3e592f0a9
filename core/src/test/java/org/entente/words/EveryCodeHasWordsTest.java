package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.Anchor;
import org.entente.DecisionKind;
import org.entente.Precision;
import org.entente.Revoked;
import org.entente.Role;
import org.entente.answer.Codes;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Matrix;
import org.entente.answer.PartyStatus;
import org.entente.answer.Upcoming;
import org.entente.hearing.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be told, as the library itself lists it, is told in each language. */
@Tag("10.2")
class EveryCodeHasWordsTest {
  private static final Map<String, Class<? extends Enum<?>>> KINDS = Map.of(
      "event", Event.Kind.class,
      "upcoming", Upcoming.Kind.class,
      "failure", Failure.class,
      "status", PartyStatus.class,
      "role", Role.class,
      "revoked", Revoked.class,
      "cell", Matrix.State.class,
      "base", Anchor.Kind.class,
      "authority", DecisionKind.class,
      "precision", Precision.class);

  /** A refusal is no step that can be asked for; what happens is told as the event that it is. */
  private static final Set<String> NEVER_TOLD = Set.of("authority.refused", "upcoming.happens");

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_nl.properties"})
  void should_have_words(String file) throws IOException, IllegalAccessException {
    Set<String> keys = words(file).stringPropertyNames();
    Set<String> silent = new TreeSet<>();
    KINDS.forEach((prefix, kind) -> Stream.of(kind.getEnumConstants())
        .map(each -> prefix + "." + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .forEach(silent::add));
    for (Field constant : Codes.class.getFields()) {
      silent.add("violation." + constant.get(null));
      silent.add("violation." + constant.get(null) + ".why");
      silent.add("violation." + constant.get(null) + ".mend");
    }
    Stream.of(Reason.values()).forEach(each -> silent.add("reason." + each.code()));
    // AND what takes a signature away without being wrong with it
    silent.add("reason." + Codes.TAKEN_BACK);

    silent.removeIf(code -> keys.stream().anyMatch(key -> (key + ".").startsWith(code + ".")));
    silent.removeAll(NEVER_TOLD);
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void should_tell_every_cell_of_a_matrix(String language) {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    for (Matrix.State state : Matrix.State.values()) {
      for (Precision precision : Precision.values()) {
        for (Optional<LocalDate> on :
            List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2023, 12, 31)))) {
          Matrix.Cell cell = new Matrix.Cell(state, on, precision, Optional.of(Codes.TAKEN_BACK));
          assertThat(messages.of(cell)).doesNotContain("{", "cell.", "reason.");
        }
      }
    }
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
