package org.entente.imports.roo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.imports.roo.Export.goneTown;
import static org.entente.imports.roo.Export.kinds;
import static org.entente.imports.roo.Export.of;
import static org.entente.imports.roo.Export.participants;
import static org.entente.imports.roo.Export.town;
import static org.entente.imports.roo.Export.version;

import java.time.LocalDate;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Dorp and Veld merge into Stad on 1 January 2018; the texts follow in June. */
class MergedMunicipalities {
  private static final String OOST = town("1", "Oost", "2010-01-01");
  private static final String DORP = goneTown("2", "Dorp", "2010-01-01");
  private static final String VELD = goneTown("3", "Veld", "2010-01-01");
  private static final String STAD = town("9", "Stad", "2018-01-01");

  private static String before(String id, String... participants) {
    return version(id, "2010-01-01", "2018-06-01", "", id + "b", participants);
  }

  private static String after(String id, String... participants) {
    return version(id + "b", "2018-06-01", "", id, "", participants);
  }

  private static final Export TWICE = Export.with(
      before("7", OOST, DORP, VELD), after("7", OOST, STAD),
      before("8", OOST, DORP, VELD), after("8", OOST, STAD));

  @Test
  void should_be_succeeded_where_several_arrangements_tell_by_which() {
    Imported imported = TWICE.imported();

    Agreement agreement = imported.agreements().get(0);
    assertThat(participants(agreement, "2017-12-31")).containsExactly("Dorp", "Oost", "Veld");
    assertThat(participants(agreement, "2018-01-01")).containsExactly("Oost", "Stad");
    Timeline timeline = Timeline.of(agreement);
    assertThat(timeline.events())
        .extracting(Event::kind)
        .contains(Event.Kind.SUCCEEDED)
        .doesNotContain(Event.Kind.LEFT, Event.Kind.JOINED);
    assertThat(timeline
            .on(LocalDate.parse("2018-01-01"))
            .member(PartyId.of("roo-9"))
            .orElseThrow()
            .boundSince())
        .isEqualTo(LocalDate.parse("2010-01-01"));
    assertThat(kinds(imported)).containsExactly(FindingKind.SUCCESSION_INFERRED);
    assertThat(agreement.act("succession-9-2018-01-01").orElseThrow().source().orElseThrow())
        .contains("inferred");
  }

  @Test
  void should_be_succeeded_on_the_day_of_the_merger_though_the_version_without_them_is_older() {
    String old = version("7b", "2016-06-01", "", "7", "", OOST, STAD);
    Imported imported = Export.with(
            before("7", OOST, DORP, VELD).replace("2018-06-01", "2016-06-01"),
            old,
            before("8", OOST, DORP, VELD),
            after("8", OOST, STAD))
        .imported();

    Agreement agreement = imported.agreements().get(0);
    assertThat(participants(agreement, "2017-12-31")).containsExactly("Dorp", "Oost", "Veld");
    assertThat(participants(agreement, "2018-01-01")).containsExactly("Oost", "Stad");
  }

  @Test
  void should_be_succeeded_though_an_arrangement_states_a_later_day() {
    Imported imported = Export.with(
            before("7", OOST, DORP),
            after("7", OOST, STAD),
            before("8", OOST, DORP),
            after("8", OOST, STAD),
            before("6", OOST, DORP),
            after("6", OOST, town("9", "Stad", "2018-06-01")))
        .imported();

    assertThat(kinds(imported)).containsExactly(FindingKind.SUCCESSION_INFERRED);
    assertThat(participants(imported.agreements().get(2), "2018-01-01"))
        .containsExactly("Oost", "Stad");
  }

  @Test
  void should_not_be_inferred_from_one_arrangement() {
    Imported imported =
        Export.with(before("7", OOST, DORP), after("7", OOST, STAD)).imported();

    assertThat(participants(imported.agreements().get(0), "2018-01-01"))
        .containsExactly("Dorp", "Oost", "Stad");
    assertThat(of(FindingKind.SUCCESSOR_UNCLEAR, imported).get(0).details())
        .containsExactly("Gemeente Dorp", "2018-06-01", "Gemeente Stad");
  }

  @Test
  void should_not_be_inferred_where_two_are_new() {
    String burg = town("10", "Burg", "2018-01-01");

    Imported imported = Export.with(
            before("7", OOST, DORP), after("7", OOST, STAD, burg),
            before("8", OOST, DORP), after("8", OOST, STAD, burg))
        .imported();

    assertThat(kinds(imported)).containsExactly(FindingKind.SUCCESSOR_UNCLEAR);
  }

  @Test
  void should_not_be_inferred_if_an_arrangement_tells_otherwise() {
    Imported imported = Export.with(
            before("7", OOST, DORP), after("7", OOST, STAD),
            before("8", OOST, DORP), after("8", OOST, STAD),
            before("6", OOST, DORP), after("6", OOST))
        .imported();

    assertThat(kinds(imported)).containsExactly(FindingKind.SUCCESSOR_UNCLEAR);
  }

  @Test
  void should_not_be_inferred_if_the_new_one_was_a_participant_elsewhere_before() {
    Imported imported = Export.with(
            before("7", OOST, DORP),
            after("7", OOST, STAD),
            before("8", OOST, DORP),
            after("8", OOST, STAD),
            version("20", "2012-01-01", "", "", "", town("9", "Stad", "2012-01-01")))
        .imported();

    assertThat(kinds(imported)).containsExactly(FindingKind.SUCCESSOR_UNCLEAR);
  }

  @Test
  void should_not_be_inferred_of_one_that_still_takes_part_elsewhere() {
    String dorp = town("2", "Dorp", "2010-01-01");

    Imported imported = Export.with(
            before("7", OOST, dorp),
            after("7", OOST, STAD),
            before("8", OOST, dorp),
            after("8", OOST, STAD),
            version("20", "2010-01-01", "", "", "", dorp))
        .imported();

    assertThat(kinds(imported)).containsExactly(FindingKind.LEFT_WITHOUT_DATE);
  }

  @Test
  void should_be_succeeded_as_a_list_says() {
    Imported imported =
        Export.with(before("7", OOST, DORP, VELD), after("7", OOST, STAD)).importedWith("""
            predecessor,successor,on
            2,gm9,2018-01-01
            Gemeente Veld,Gemeente Stad,2018-01-01
            """);

    assertThat(participants(imported.agreements().get(0), "2018-01-01"))
        .containsExactly("Oost", "Stad");
    assertThat(of(FindingKind.SUCCESSION_STATED, imported)).hasSize(2);
    assertThat(imported
            .agreements()
            .get(0)
            .act("succession-9-2018-01-01")
            .orElseThrow()
            .source())
        .contains("mergers.csv:2:1");
  }

  @Test
  void should_take_the_place_though_it_took_part_before() {
    String oost = town("1", "Oost", "2010-01-01");

    Imported imported = Export.with(before("7", oost, DORP), after("7", oost))
        .importedWith("predecessor,successor,on\n2,1,2018-01-01\n");

    assertThat(participants(imported.agreements().get(0), "2017-12-31"))
        .containsExactly("Dorp", "Oost");
    assertThat(participants(imported.agreements().get(0), "2018-01-01")).containsExactly("Oost");
    assertThat(kinds(imported)).containsExactly(FindingKind.SUCCESSION_STATED);
  }

  @Test
  void should_say_which_line_of_a_list_does_not_apply() {
    Imported imported =
        Export.with(before("7", OOST, DORP), after("7", OOST, STAD)).importedWith("""
            predecessor,successor,on
            2,1,2009-01-01
            2,99,2018-01-01
            2,9,soon
            2
            """);

    assertThat(of(FindingKind.SUCCESSION_NOT_APPLIED, imported))
        .hasSize(4)
        .extracting(each -> each.place().line())
        .containsExactlyInAnyOrder(8, 3, 4, 5);
    assertThat(imported.isWhole()).isFalse();
  }
}
