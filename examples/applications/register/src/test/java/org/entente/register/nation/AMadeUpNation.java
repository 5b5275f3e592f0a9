package org.entente.register.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.entente.Agreement;
import org.entente.Succession;
import org.entente.json.EntenteJson;
import org.entente.json.RegisterEntry;
import org.junit.jupiter.api.Test;

class AMadeUpNation {
  private static final int LINES = 3_000;

  @Test
  void should_be_the_same_bytes_for_the_same_seed_and_others_for_another() throws IOException {
    byte[] one = lines(new Nation(200, 1, 0.1));

    assertThat(lines(new Nation(200, 1, 0.1))).isEqualTo(one);
    assertThat(lines(new Nation(200, 2, 0.1))).isNotEqualTo(one);
  }

  @Test
  void should_have_sizes_as_real_registers_have() throws IOException {
    List<Agreement> agreements = agreements(new Nation(LINES, 1, 0));
    int[] sizes = agreements.stream()
        .mapToInt(each -> each.founders().size())
        .sorted()
        .toArray();
    long participations = agreements.stream()
        .mapToLong(each -> each.founders().size())
        .sum();
    double parties = Math.round(LINES * 7.2 / 22);

    assertThat(sizes).hasSize(LINES);
    assertThat(sizes[LINES / 2]).isBetween(4, 6);
    assertThat(sizes[LINES - 1]).isBetween(50, 97);
    assertThat(participations / parties).isCloseTo(22, within(3.0));
  }

  @Test
  void should_merge_neighbours_on_a_first_of_january() throws IOException {
    List<Succession> successions = agreements(new Nation(500, 1, 0)).stream()
        .flatMap(each -> each.acts().stream())
        .filter(Succession.class::isInstance)
        .map(Succession.class::cast)
        .toList();

    assertThat(successions)
        .hasSizeGreaterThan(100)
        .allSatisfy(each -> {
          assertThat(each.on().getDayOfYear()).isEqualTo(1);
          assertThat(each.on()).isAfter(LocalDate.of(1990, 1, 1));
          assertThat(each.successors()).hasSize(1);
        })
        .anySatisfy(each -> assertThat(each.predecessors()).hasSize(2));
  }

  @Test
  void should_break_the_share_of_lines_that_it_is_asked_for() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();

    long broken = new Nation(LINES, 3, 0.02).write(lines);

    assertThat(broken / (double) LINES).isCloseTo(0.02, within(0.01));
    long faulty = entries(lines.toByteArray()).stream()
        .filter(each -> each.fault().isPresent())
        .count();
    long first = entries(lines.toByteArray()).stream()
        .flatMap(each -> each.agreement().stream())
        .filter(each -> each.id().value().equals("arrangement-0"))
        .count();
    assertThat(faulty + first - 1).isEqualTo(broken);
  }

  @Test
  void should_refuse_to_be_empty_or_more_than_broken() {
    assertThatThrownBy(() -> new Nation(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Nation(1, 1, 1.5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_be_written_as_it_is_drawn() throws IOException {
    long[] written = {0};
    OutputStream counting = new OutputStream() {
      @Override
      public void write(int each) throws IOException {
        written[0]++;
        if (written[0] == 100_000) {
          throw new IOException("full");
        }
      }
    };

    assertThatThrownBy(() -> new Nation(Long.MAX_VALUE, 1, 0).write(counting))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static List<Agreement> agreements(Nation nation) throws IOException {
    return entries(lines(nation)).stream().map(RegisterEntry::orThrow).toList();
  }

  private static List<RegisterEntry> entries(byte[] lines) {
    return EntenteJson.standard().readRegister(new ByteArrayInputStream(lines)).toList();
  }

  private static byte[] lines(Nation nation) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    nation.write(lines);
    return lines.toByteArray();
  }
}
