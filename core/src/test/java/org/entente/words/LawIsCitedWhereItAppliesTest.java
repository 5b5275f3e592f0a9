package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.GoverningLaw;
import org.entente.answer.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No article of a law that does not govern the agreement. */
@Tag("10.2")
class LawIsCitedWhereItAppliesTest {
  private static Violation unmet(String condition) {
    return Violation.of("withdrawal." + condition).withParty(EMMEN.id());
  }

  private static Messages governed(String language, GoverningLaw law) {
    return Messages.in(Locale.forLanguageTag(language))
        .naming(agreement(EMMEN).governingLaw(law).build());
  }

  private static List<String> conditions() {
    return Collections.list(
            ResourceBundle.getBundle("org.entente.words.messages").getKeys())
        .stream()
        .filter(key -> key.startsWith("violation.") && key.endsWith(".why"))
        .map(key -> key.split("\\.")[1])
        .toList();
  }

  @Tag("2")
  @Test
  void should_state_no_law_by_default() {
    assertThat(agreement(EMMEN).build().governingLaw()).isEmpty();
    assertThat(agreement(EMMEN).governingLaw(GoverningLaw.TREATY).build().governingLaw())
        .contains(GoverningLaw.TREATY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void should_cite_none_where_none_is_stated(String language) {
    Messages messages =
        Messages.in(Locale.forLanguageTag(language)).naming(agreement(EMMEN).build());
    List<String> reasons = new ArrayList<>();
    conditions().forEach(each -> reasons.add(messages.reason(unmet(each))));

    assertThat(reasons)
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(reason)
            .isNotEmpty()
            .doesNotContain("VCLT", "Verdragenverdrag", "art.", "(", "wet"));
  }

  @Test
  void should_cite_the_vienna_convention_of_treaties_alone() {
    assertThat(governed("en", GoverningLaw.TREATY).reason(unmet("notice-missing")))
        .isEqualTo("A party leaves by its own notice, which it may revoke before it takes effect"
            + " (VCLT art. 67, 68).");
    assertThat(governed("nl", GoverningLaw.TREATY).reason(unmet("leaver-not-party")))
        .isEqualTo("Alleen een partij kan uittreden (Weens Verdragenverdrag art. 54).");
    for (String condition : conditions()) {
      assertThat(governed("nl", GoverningLaw.DUTCH_PUBLIC_LAW).reason(unmet(condition)))
          .doesNotContain("Verdragenverdrag");
      assertThat(governed("nl", GoverningLaw.TREATY).reason(unmet(condition)))
          .doesNotContain("wet art.", "regelingen art.");
    }
  }

  @Test
  void should_cite_a_dutch_statute_only_where_one_applies() {
    Messages dutch = governed("nl", GoverningLaw.DUTCH_PUBLIC_LAW);

    assertThat(dutch.reason(unmet("signature-without-decision")))
        .endsWith("(van een gemeente: Gemeentewet art. 160; van een provincie: Provinciewet"
            + " art. 158).");
    assertThat(dutch.reason(unmet("partner-signature-missing"))).doesNotContain("art.");
    assertThat(dutch.reason(Violation.of("deal.own"))).isEmpty();
  }
}
