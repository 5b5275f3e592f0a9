package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.example.service.page.Language;
import org.example.service.page.Phrases;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(
        PhrasesTest.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void should_say_the_same_things_in_both_languages() throws IOException {
    Properties english = read("phrases.properties");
    Properties dutch = read("phrases_nl.properties");

    assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(dutch.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static TreeSet<String> places(String phrase) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(phrase).results().forEach(match -> places.add(match.group()));
    return places;
  }

  @Test
  void should_count_in_words_up_to_twelve() {
    Phrases english = Phrases.in(Language.EN);

    assertThat(english.count("answer.partners", 1)).isEqualTo("one partner");
    assertThat(english.count("answer.partners", 12)).isEqualTo("twelve partners");
    assertThat(english.count("answer.partners", 13)).isEqualTo("13 partners");
    assertThat(Phrases.in(Language.NL).count("answer.missing", 2))
        .isEqualTo("twee ondertekeningen ontbreken");
  }

  @Test
  void should_write_days_out() {
    assertThat(Phrases.in(Language.NL).say("answer.day", Dossiers.day("2023-07-11")))
        .isEqualTo("Op 11 juli 2023:");
  }
}
