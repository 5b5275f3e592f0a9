package org.entente.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The nearest of the words that would have been right, if one is near. */
class NearestTest {
  private static String hint(String word, String... known) {
    String meant = Nearest.to(word, List.of(known)).meant();
    return meant.isEmpty() ? "" : " (did you mean " + meant + "?)";
  }

  @Test
  void is_one_that_differs_by_two_letters_at_most() {
    assertThat(hint("signatur", "id", "signatures")).isEqualTo(" (did you mean \"signatures\"?)");
    assertThat(hint("signatu", "id", "signatures")).isEmpty();
    assertThat(hint("sgniatures", "signatures")).isEqualTo(" (did you mean \"signatures\"?)");
    assertThat(hint("sgniaturs", "signatures")).isEmpty();
  }

  @Test
  void of_a_short_word_is_nearer() {
    assertThat(hint("ab", "ac")).isEqualTo(" (did you mean \"ac\"?)");
    assertThat(hint("ab", "cd")).isEmpty();
    assertThat(hint("a", "b")).isEmpty();
    assertThat(hint("a", "A")).isEqualTo(" (did you mean \"A\"?)");
  }

  @Test
  void is_the_nearest_and_of_two_as_near_the_first() {
    assertThat(hint("emmem", "emmer", "emmen")).isEqualTo(" (did you mean \"emmer\"?)");
    assertThat(hint("emmemm", "emmen", "emmemn")).isEqualTo(" (did you mean \"emmemn\"?)");
  }

  @Test
  void does_not_mind_capitals_or_an_underscore_for_a_hyphen() {
    assertThat(hint("OPENS_ON_THE_DAY", "opens-on-the-day"))
        .isEqualTo(" (did you mean \"opens-on-the-day\"?)");
    assertThat(hint("a-b-c-d", "a_b_c_d")).isEmpty();
    assertThat(hint("a_b_c_d", "aabacad")).isEmpty();
  }

  @Test
  void is_not_looked_for_in_what_is_long_or_among_many() {
    assertThat(hint("a".repeat(60), "a".repeat(59) + "b")).isNotEmpty();
    assertThat(hint("a".repeat(61), "a".repeat(60) + "b")).isEmpty();
    assertThat(Nearest.to("emmem", Collections.nCopies(2000, "emmen")).meant()).isNotEmpty();
    assertThat(Nearest.to("emmem", Collections.nCopies(2001, "emmen")).meant()).isEmpty();
  }

  @Test
  void is_spelt_out_where_both_look_the_same_and_have_other_letters() {
    assertThat(Nearest.to("cha\u0302tel", List.of("ch\u00e2tel")))
        .isEqualTo(new Nearest("\"cha\\u0302tel\"", "\"ch\\u00e2tel\""));
    assertThat(Nearest.to("\u0435mmen", List.of("emmen")))
        .isEqualTo(new Nearest("\"\\u0435mmen\"", "\"emmen\""));
    assertThat(Nearest.to("ch\u00e2tell", List.of("ch\u00e2tel")))
        .isEqualTo(new Nearest("\"ch\u00e2tell\"", "\"ch\u00e2tel\""));
  }

  @Test
  void does_not_mind_which_letter_is_not_the_first() {
    assertThat(hint("abcd", "xyzbcd")).isEmpty();
    assertThat(hint("axbxcxd", "a-b-c-d")).isEmpty();
  }
}
