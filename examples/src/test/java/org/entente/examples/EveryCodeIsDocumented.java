package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.entente.hearing.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EveryCodeIsDocumented {
  private static final Path PAGE = Snippet.page("CODES.md");

  private final CodesPage page = new CodesPage();

  @Test
  void should_have_a_page_that_is_up_to_date() throws IOException {
    if ("write".equals(System.getProperty("entente.codes"))) {
      Files.writeString(Snippet.page("COOKBOOK.md").resolveSibling("CODES.md"), page.text());
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page.text());
  }

  @Test
  void should_have_a_message_for_every_condition_and_no_other() {
    assertThat(page.keys("violation.")).isEqualTo(new TreeSet<>(CodesPage.conditions()));
  }

  /** What the rules print, and why a signature does not count, is said by a constant alone. */
  @Tag("10.2")
  @Test
  void should_have_a_public_constant_for_every_condition() {
    assertThat(CodesPage.conditions()).doesNotHaveDuplicates();
    for (Reason reason : Reason.values()) {
      assertThat(CodesPage.conditions()).contains(reason.code());
    }
    assertThat(CodesPage.literals("violation")).isEmpty();
    assertThat(CodesPage.literals("Violation.of")).isEmpty();
    assertThat(CodesPage.literals(".condition().equals")).isEmpty();
  }

  @Test
  void should_have_a_message_for_every_finding_and_no_other() {
    Set<String> found = new TreeSet<>(CodesPage.literals("Finding.of"));
    found.addAll(CodesPage.literals("finding"));
    assertThat(page.keys("audit.")).isEqualTo(found);
  }

  @Test
  void should_have_a_message_for_every_step() {
    assertThat(page.keys("step.")).containsAll(CodesPage.literals("Step.of"));
  }

  @Test
  void should_know_every_exception_that_is_thrown() {
    Set<String> thrown = new TreeSet<>(CodesPage.throwers().keySet());
    thrown.removeAll(CodesPage.INTERNAL);

    assertThat(CodesPage.EXCEPTIONS.keySet()).containsAll(thrown);
    // AND those that generated code throws
    thrown.addAll(Set.of("NullPointerException", "IllegalStateException"));
    assertThat(CodesPage.EXCEPTIONS.keySet()).isEqualTo(thrown);
  }
}
