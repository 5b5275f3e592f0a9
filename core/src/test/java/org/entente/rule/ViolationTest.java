package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;

import org.entente.answer.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One unmet condition as data: what, whom and which instrument it is about. */
@Tag("10.2")
class ViolationTest {
  private static final Violation MISSING = Violation.of("accession.partner-signature-missing");

  @Test
  void should_name_the_condition_apart_from_the_kind_of_act() {
    assertThat(MISSING.condition()).isEqualTo("partner-signature-missing");
    assertThat(Violation.of("no-summer").condition()).isEqualTo("no-summer");
  }

  @Test
  void should_show_its_code_and_what_it_is_about() {
    assertThat(MISSING).hasToString("accession.partner-signature-missing");
    assertThat(MISSING.withParty(EMMEN.id())).hasToString(MISSING.code() + "{party=emmen}");
    assertThat(MISSING
            .withParty(EMMEN.id())
            .withInstrument(TEXT.id())
            .with("closing", day("2023-07-01")))
        .hasToString(MISSING.code() + "{closing=2023-07-01, instrument=agreement, party=emmen}");
  }

  @Test
  void should_have_a_code() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Violation.of(" "))
        .withMessage("a violation must have a code");
  }
}
