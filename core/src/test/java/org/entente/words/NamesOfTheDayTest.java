package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.MINISTRY;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.DatedName;
import org.entente.Party;
import org.entente.Term;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In one report a party has one name: that of the day of which is told. */
@Tag("10.2")
class NamesOfTheDayTest {
  private static final Party RENAMED = MINISTRY.withDatedNames(
      DatedName.of("Ministerie van EZ", Term.always().until(day("2017-10-26"))),
      DatedName.of("Ministerie van EZK", Term.from(day("2017-10-26")).until(day("2024-07-02"))));

  private static final Agreement AGREEMENT = Agreement.builder()
      .id("deal")
      .title("A deal")
      .addFounders(RENAMED, DRENTHE)
      .addSignatures(signs(RENAMED, "2016-01-01"), signs(DRENTHE, "2016-01-01"))
      .addActs(joins(BORGER_ODOORN)
          .addSignatures(signs(DRENTHE, "2019-01-01"), signs(BORGER_ODOORN, "2019-01-01"))
          .build())
      .build();
  private static final Timeline TIMELINE = Timeline.of(AGREEMENT);
  private static final Messages MESSAGES = Messages.in(Locale.ENGLISH).naming(AGREEMENT);

  @Test
  void should_explain_a_day_by_the_names_of_that_day() {
    for (Party party : List.of(RENAMED, BORGER_ODOORN)) {
      assertThat(String.join("\n", MESSAGES.of(TIMELINE.why(party, day("2019-02-01")))))
          .contains("Ministerie van EZK")
          .doesNotContain("Ministerie van EZ ", "Ministerie van Economische Zaken");
    }
    assertThat(MESSAGES.of(TIMELINE.why(RENAMED, day("2016-02-01"))))
        .contains("Ministerie van EZ, 1 February 2016: party");
  }

  @Test
  void should_tell_what_happened_by_the_names_of_its_day() {
    assertThat(MESSAGES.of(TIMELINE.events().get(1)))
        .isEqualTo("The agreement enters into force for Ministerie van EZ and provincie Drenthe.");
  }

  @Test
  void should_name_what_is_missing_by_the_day_that_is_told() {
    var missing =
        TIMELINE.outcome("borger-odoorn", day("2019-02-01")).violations().get(0);

    assertThat(MESSAGES.on(day("2019-02-01")).of(missing))
        .isEqualTo("Ministerie van EZK has not signed.");
    assertThat(MESSAGES.on(day("2019-02-01")).name(RENAMED.id())).isEqualTo("Ministerie van EZK");
    assertThat(
            Messages.in(Locale.ENGLISH).on(day("2016-01-01")).naming(AGREEMENT).of(missing))
        .isEqualTo("Ministerie van EZ has not signed.");
  }

  @Test
  void should_use_the_one_name_where_no_day_is_told() {
    assertThat(MESSAGES.name(RENAMED.id())).isEqualTo(MINISTRY.name());
    assertThat(MESSAGES.on(day("2025-01-01")).name(RENAMED.id())).isEqualTo(MINISTRY.name());
  }
}
