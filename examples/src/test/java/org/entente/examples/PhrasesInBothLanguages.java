package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesInBothLanguages {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(name, locale, PhrasesInBothLanguages.class.getClassLoader());
  }

  private static Set<String> places(String text) {
    return new TreeSet<>(
        PLACE.matcher(text).results().map(found -> found.group()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.entente.examples.phrases", "org.entente.words.messages"})
  void should_have_the_same_keys_and_places(String name) {
    ResourceBundle english = bundle(name, Locale.ROOT);
    ResourceBundle dutch = bundle(name, Locale.forLanguageTag("nl"));

    // Why a noun refuses a value, the code itself says in English.
    Set<String> keys = new TreeSet<>(dutch.keySet());
    keys.removeIf(key -> key.startsWith("wording."));
    assertThat(keys).isEqualTo(new TreeSet<>(english.keySet())).isNotEmpty();
    for (String key : english.keySet()) {
      assertThat(places(dutch.getString(key))).as(key).isEqualTo(places(english.getString(key)));
    }
    assertThat(english).isNotSameAs(dutch);
  }

  @Test
  void should_differ_where_a_phrase_is_more_than_a_name() {
    assertThat(Phrases.in(Locale.forLanguageTag("nl")).say("audit")).isEqualTo("Aandachtspunten");
    assertThat(Phrases.in(Locale.ENGLISH).say("audit")).isEqualTo("Worth a look");
  }
}
