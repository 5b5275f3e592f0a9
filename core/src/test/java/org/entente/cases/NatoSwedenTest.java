package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.unmet;

import java.util.Map;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Finland and Sweden: protocols of 5 July 2022, each to be accepted by every ally. Finland was in
 * on 4 April 2023, and from then on asked about Sweden too. Türkiye and Hungary stand for the last
 * of thirty allies. Own knowledge; when the others deposited does not matter.
 */
@Tag("3.4")
class NatoSwedenTest {
  private static final Party UNITED_STATES = party("United States");
  private static final Party TURKIYE = party("Türkiye");
  private static final Party HUNGARY = party("Hungary");
  private static final Party FINLAND = party("Finland");
  private static final Party SWEDEN = party("Sweden");

  private static final Accession FINNISH = Accession.builder()
      .id("finland")
      .party(FINLAND)
      .opensOn(day("2022-07-05"))
      .addSignatures(
          ratifies(UNITED_STATES, "2022-08-09"),
          ratifies(HUNGARY, "2023-04-04"),
          ratifies(TURKIYE, "2023-04-04"),
          ratifies(FINLAND, "2023-04-04"))
      .build();

  private static final Accession SWEDISH = Accession.builder()
      .id("sweden")
      .party(SWEDEN)
      .opensOn(day("2022-07-05"))
      .addSignatures(
          ratifies(UNITED_STATES, "2022-08-09"),
          ratifies(TURKIYE, "2024-01-25"),
          ratifies(HUNGARY, "2024-03-05"),
          ratifies(SWEDEN, "2024-03-07"))
      .build();

  private static Timeline nato(Accession swedish) {
    return Timeline.of(Agreement.builder()
        .id("nato")
        .title("North Atlantic Treaty")
        .addFounders(UNITED_STATES, TURKIYE, HUNGARY)
        .given(Given.of(day("2020-03-27"), "three of thirty allies"))
        .addActs(FINNISH, swedish)
        .build());
  }

  @Test
  void should_let_sweden_in_on_7_march_2024_with_the_newest_ally_s_acceptance() {
    Timeline timeline = nato(SWEDISH.withSignature(ratifies(FINLAND, "2023-04-04")));

    assertThat(isParty(timeline, FINLAND, "2023-04-03")).isFalse();
    assertThat(isParty(timeline, FINLAND, "2023-04-04")).isTrue();
    assertThat(unmet(timeline.outcome("sweden", day("2024-03-05"))))
        .containsExactly("newcomer-signature-missing sweden");
    assertThat(isParty(timeline, SWEDEN, "2024-03-06")).isFalse();
    assertThat(isParty(timeline, SWEDEN, "2024-03-07")).isTrue();
  }

  @Tag("10.3")
  @Test
  void should_ask_finland_from_its_own_accession_on_and_say_which_act_brought_it_in() {
    Timeline timeline = nato(SWEDISH);

    Pending pending = (Pending) timeline.outcome("sweden", day("2024-03-07"));

    assertThat(pending.missing()).containsExactly(FINLAND.id());
    assertThat(pending.askedSince()).isEqualTo(Map.of(FINLAND.id(), ActId.of("finland")));
    assertThat(unmet(timeline.outcome("sweden", day("2023-04-03"))))
        .noneMatch(each -> each.endsWith(" finland"));
  }

  @Tag("3.2")
  @Test
  void should_ask_finland_on_the_evening_of_the_day_on_which_it_joins() {
    Pending pending = (Pending) nato(SWEDISH).outcome("sweden", day("2023-04-04"));

    assertThat(pending.consents().electorate()).contains(FINLAND).hasSize(4);
    assertThat(pending.missing()).contains(FINLAND.id());
  }
}
