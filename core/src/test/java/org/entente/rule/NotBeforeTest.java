package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;

import java.time.Period;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
import org.junit.jupiter.api.Test;

/**
 * Where only time is lacking, the words say until when, and not that three of three are too few.
 */
class NotBeforeTest {
  private static String pending(ConsentRule rule, String language) {
    Amendment amendment = Amendment.builder()
        .id("annex")
        .opensOn(day("2024-01-01"))
        .consent(rule)
        .addSignatures(signs(EMMEN, "2024-01-02"), signs(COEVORDEN, "2024-01-02"))
        .build();
    Agreement agreement = agreement(EMMEN, COEVORDEN).addActs(amendment).build();
    Messages messages = Messages.in(Locale.forLanguageTag(language)).naming(agreement);
    return messages.of(
        Timeline.of(agreement).outcome("annex", day("2024-03-01")).violations().get(0));
  }

  @Test
  void should_say_until_when_silence_is_not_yet_consent() {
    ConsentRule tacit = ConsentRule.noObjectionWithin(Period.ofMonths(10));

    assertThat(pending(tacit, "en"))
        .isEqualTo(
            "Consent is not complete: it is tacit on 1 November 2024, if none of those asked has"
                + " objected by then.");
    assertThat(pending(tacit, "nl"))
        .isEqualTo("De vereiste instemming is nog niet verkregen: zij geldt op 1 november 2024 als"
            + " stilzwijgend gegeven, tenzij een van de partijen wier instemming nodig is zich"
            + " voordien ertegen uitspreekt of dat op die dag nog doet.");
  }

  @Test
  void should_say_from_when_a_way_out_is_open() {
    ConsentRule wayOut = ConsentRule.after(Period.ofMonths(15), ConsentRule.atLeast(1));

    assertThat(pending(wayOut, "en"))
        .isEqualTo("Consent is not complete: the rule counts only from 1 April 2025 on.");
  }
}
