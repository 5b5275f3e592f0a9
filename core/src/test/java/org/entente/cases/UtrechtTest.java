package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.unmet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.Agreement;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Party;
import org.entente.PartyKind;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A covenant of seven municipalities around Utrecht, 2020: the colleges decided in May and June,
 * the mayors signed in October. Source: lawinsider.com/nl/contracts/f6NV9ecPZ0u.
 */
@Tag("6.2")
class UtrechtTest {
  /** When the college decided, and when the mayor signed. */
  private static final Map<String, List<String>> DAYS = new LinkedHashMap<>();

  static {
    DAYS.put("bunnik", List.of("2020-05-19", "2020-10-22"));
    DAYS.put("de-bilt", List.of("2020-06-16", "2020-10-22"));
    DAYS.put("houten", List.of("2020-06-02", "2020-10-15"));
    DAYS.put("ijsselstein", List.of("2020-06-23", "2020-10-19"));
    DAYS.put("nieuwegein", List.of("2020-06-23", "2020-10-18"));
    DAYS.put("stichtse-vecht", List.of("2020-05-19", "2020-10-14"));
    DAYS.put("utrecht", List.of("2020-06-16", "2020-10-27"));
  }

  private static Timeline timeline(String undecided) {
    Agreement.Builder covenant = Agreement.builder()
        .id("u10")
        .title("Convenant U10")
        .provisions(Provisions.builder()
            .addAuthority(AuthorityStep.of(DecisionKind.DECIDED).by("college"))
            .build());
    DAYS.forEach((id, days) -> {
      Party party = Party.builder().id(id).name(id).kind(PartyKind.MUNICIPALITY).build();
      covenant.addFounders(party).addSignatures(Signature.of(party, day(days.get(1))));
      if (!id.equals(undecided)) {
        covenant.addDecisions(Decision.of(party, day(days.get(0))).by("College"));
      }
    });
    return Timeline.of(covenant.build());
  }

  @Test
  void should_bind_the_seven_on_the_day_of_the_last_signature_and_nobody_by_the_decisions() {
    Timeline timeline = timeline("nobody");

    assertThat(timeline.on(day("2020-06-30")).members()).isEmpty();
    assertThat(unmet(timeline.founding(day("2020-10-26"))))
        .containsExactly("partner-signature-missing utrecht");
    assertThat(timeline.on(day("2020-10-27")).members()).hasSize(7);
  }

  @Test
  void should_not_count_the_one_signature_behind_which_no_decision_stands() {
    assertThat(unmet(timeline("de-bilt").founding(day("2020-12-31"))))
        .containsExactly("signature-without-decision de-bilt");
  }
}
