package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

  private static TreeSet<String> places(String phrase) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(phrase).results().forEach(found -> places.add(found.group()));
    return places;
  }
}
