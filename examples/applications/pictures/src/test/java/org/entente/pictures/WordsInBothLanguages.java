package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.ActKind;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.Precision;
import org.entente.SignatureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsInBothLanguages {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static Properties read(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  @Test
  void should_have_the_same_phrases_with_the_same_places() throws IOException {
    Properties english = read("pictures.properties");
    Properties dutch = read("pictures_nl.properties");

    assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(dutch.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  /** Whatever the library has kinds of: for one that is new, too. */
  @ParameterizedTest
  @ValueSource(strings = {"pictures.properties", "pictures_nl.properties"})
  void should_have_words_for_every_kind_that_there_is(String file) throws IOException {
    assertThat(read(file).stringPropertyNames())
        .containsAll(keys("act.", ActKind.values()))
        .containsAll(keys("fact.", nouns(Fact.class)))
        .containsAll(keys("fact.", SignatureKind.values()))
        .containsAll(keys("fact.decision-", DecisionKind.values(), DecisionKind.DECIDED))
        .containsAll(keys("fact.known-", Precision.values(), Precision.DAY))
        .containsAll(keys("cell.", SignatureKind.values(), SignatureKind.SUBJECT_TO_RATIFICATION))
        .containsAll(keys("state.", SignatureMatrix.State.values()))
        .containsAll(keys("count.", SignatureMatrix.State.values()));
  }

  private static List<String> keys(String prefix, Enum<?>[] kinds, Enum<?>... but) {
    return Stream.of(kinds)
        .filter(kind -> !List.of(but).contains(kind))
        .map(kind -> prefix + Words.word(kind))
        .toList();
  }

  private static List<String> keys(String prefix, Stream<String> kinds) {
    return kinds.map(kind -> prefix + kind).toList();
  }

  /** The nouns of the kinds of fact, by the names of their classes. */
  private static Stream<String> nouns(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(each -> each.isSealed()
            ? nouns(each)
            : Stream.of(sealed
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)));
  }

  private static TreeSet<String> places(String phrase) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(phrase).results().forEach(found -> places.add(found.group()));
    return places;
  }
}
