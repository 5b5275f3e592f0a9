package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextInItsRoom {
  @Test
  void should_be_laid_in_lines_that_fit() {
    List<String> lines = Lettering.wrap("Gemeente Borger-Odoorn en omstreken", 13, 150, 3);

    assertThat(lines).containsExactly("Gemeente", "Borger-Odoorn en", "omstreken");
  }

  @Test
  void should_end_in_an_ellipsis_where_it_is_cut() {
    List<String> lines = Lettering.wrap("one two three four five six seven", 13, 60, 2);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(lines)
        .allSatisfy(line -> assertThat(Lettering.width(line, 13)).isLessThanOrEqualTo(60));
  }

  @Test
  void should_part_a_word_that_is_wider_than_a_line() {
    assertThat(Lettering.wrap("Samenwerkingsovereenkomst", 13, 120, 3))
        .hasSizeGreaterThan(1)
        .allSatisfy(line -> assertThat(Lettering.width(line, 13)).isLessThanOrEqualTo(120));
    assertThat(String.join("", Lettering.wrap("Samenwerkingsovereenkomst", 13, 120, 3))
            .replace("-", ""))
        .isEqualTo("Samenwerkingsovereenkomst");
  }

  @Test
  void should_not_cut_a_character_in_two() {
    assertThat(Lettering.cut("🤝🤝🤝🤝", 10, 25)).isEqualTo("🤝…");
    assertThat(Lettering.wrap("🤝🤝🤝🤝", 10, 25, 9))
        .allSatisfy(line -> assertThat(Character.isLowSurrogate(line.charAt(0))).isFalse());
  }
}
