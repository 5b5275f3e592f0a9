package org.entente.imports.roo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.imports.roo.Export.goneTown;
import static org.entente.imports.roo.Export.kinds;
import static org.entente.imports.roo.Export.of;
import static org.entente.imports.roo.Export.only;
import static org.entente.imports.roo.Export.participants;
import static org.entente.imports.roo.Export.town;
import static org.entente.imports.roo.Export.version;

import java.time.LocalDate;
import java.util.List;
import org.entente.ActKind;
import org.entente.Agreement;
import org.entente.answer.Event;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class WhoTakesPart {
  private static final String OOST = town("1", "Oost", "2010-01-01");
  private static final String WEST = town("2", "West", "2010-01-01");

  private static Export two(String[] before, String... after) {
    return Export.with(
        version("7", "2010-01-01", "2015-06-01", "", "8", before),
        version("8", "2015-06-01", "", "7", "", after));
  }

  private static String[] participantsOf(String... participants) {
    return participants;
  }

  @Test
  void should_count_from_the_day_a_participant_is_said_to_have_joined() {
    Imported imported = Export.with(version(
            "7",
            "2010-01-01",
            "",
            "",
            "",
            town("1", "Oost", "1973-04-01"),
            town("2", "West", "1973-04-01"),
            town("3", "Zuid", "1990-01-01")))
        .imported();

    assertThat(participants(only(imported), "1973-04-01")).containsExactly("Oost", "West");
    assertThat(participants(only(imported), "1990-01-01")).containsExactly("Oost", "West", "Zuid");
    assertThat(of(FindingKind.IN_FORCE_SINCE_FIRST_ACCESSION, imported).get(0).details())
        .containsExactly("2010-01-01", "1973-04-01");
  }

  @Test
  void should_remark_that_one_was_alone_at_first() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "", "", "", OOST, town("2", "West", "2012-01-01")))
        .imported();

    assertThat(kinds(imported)).containsExactly(FindingKind.ONE_PARTY_AT_FIRST);
  }

  @Test
  void should_take_one_that_the_next_version_does_not_list_to_have_left() {
    Imported imported = two(participantsOf(OOST, WEST), OOST).imported();

    assertThat(participants(only(imported), "2015-05-31")).containsExactly("Oost", "West");
    assertThat(participants(only(imported), "2015-06-01")).containsExactly("Oost");
    assertThat(kinds(imported)).contains(FindingKind.SUCCESSOR_UNCLEAR);
  }

  @Test
  void should_take_an_arrangement_to_go_on_with_the_one_that_is_left() {
    Timeline timeline = Timeline.of(only(two(participantsOf(OOST, WEST), OOST).imported()));

    assertThat(timeline.on(LocalDate.parse("2026-01-01")).isInForce()).isTrue();
    assertThat(timeline.events())
        .extracting(Event::kind)
        .containsExactlyInAnyOrder(
            Event.Kind.ENTERED_INTO_FORCE, Event.Kind.TEXT_CHANGED, Event.Kind.LEFT);
  }

  @Test
  void should_say_that_one_which_takes_part_elsewhere_has_left() {
    Imported imported = Export.with(
            two(participantsOf(OOST, WEST), OOST)
                .text()
                .split("<gemeenschappelijkeRegelingen>|</gemeenschappelijkeRegelingen>")[1],
            version("20", "2010-01-01", "", "", "", WEST))
        .imported();

    assertThat(of(FindingKind.LEFT_WITHOUT_DATE, imported))
        .singleElement()
        .satisfies(found -> assertThat(found.text())
            .isEqualTo("'Gemeente West' is not listed in the version of 2015-06-01. It was taken to"
                + " have left on that day."));
  }

  @Test
  void should_know_an_accession_only_from_the_version_that_lists_it_though_it_counts_from_before() {
    Agreement agreement =
        only(two(participantsOf(OOST), OOST, town("2", "West", "2015-01-01")).imported());

    assertThat(participants(agreement, "2015-01-01")).containsExactly("Oost", "West");
    assertThat(participants(agreement.asKnownOn(LocalDate.parse("2015-05-31")), "2015-01-01"))
        .containsExactly("Oost");
    assertThat(participants(agreement.asKnownOn(LocalDate.parse("2015-06-01")), "2015-01-01"))
        .containsExactly("Oost", "West");
  }

  @Test
  void should_not_take_one_to_have_joined_while_a_version_did_not_list_it() {
    Imported imported =
        two(participantsOf(OOST), OOST, town("2", "West", "1999-01-01")).imported();

    assertThat(participants(only(imported), "2015-05-31")).containsExactly("Oost");
    assertThat(participants(only(imported), "2015-06-01")).containsExactly("Oost", "West");
    assertThat(kinds(imported)).containsExactly(FindingKind.ACCESSION_BEFORE_UNLISTED);
  }

  @Test
  void should_let_one_come_back() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "2012-01-01", "", "8", OOST, WEST),
            version("8", "2012-01-01", "2014-01-01", "7", "9", OOST),
            version("9", "2014-01-01", "", "8", "", OOST, town("2", "West", "2014-01-01")))
        .imported();

    assertThat(participants(only(imported), "2011-12-31")).containsExactly("Oost", "West");
    assertThat(participants(only(imported), "2013-01-01")).containsExactly("Oost");
    assertThat(participants(only(imported), "2014-01-01")).containsExactly("Oost", "West");
    assertThat(imported.participations()).isEqualTo(3);
  }

  @Test
  void should_take_the_earlier_of_two_days_that_versions_state() {
    Imported imported =
        two(participantsOf(OOST, WEST), OOST, town("2", "West", "2015-03-01")).imported();

    assertThat(participants(only(imported), "2010-01-01")).containsExactly("Oost", "West");
    assertThat(of(FindingKind.ACCESSION_DATE_CHANGED, imported).get(0).details())
        .containsExactly("Gemeente West", "2015-03-01", "2010-01-01", "2010-01-01");
  }

  @Test
  void should_leave_out_one_that_joined_after_it_was_last_listed() {
    Imported imported =
        two(participantsOf(OOST, town("2", "West", "2016-01-01")), OOST).imported();

    assertThat(only(imported).knownParties()).hasSize(1);
    assertThat(kinds(imported)).containsExactly(FindingKind.ACCESSION_NEVER_LISTED);
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void should_prove_nothing_by_what_is_only_stated() {
    Agreement agreement = only(
        two(participantsOf(OOST, WEST), OOST, town("3", "Zuid", "2015-06-01")).imported());

    Timeline timeline = Timeline.of(agreement);
    assertThat(timeline.events()).extracting(Event::isGiven).containsOnly(true);
    assertThat(timeline.events())
        .extracting(Event::kind)
        .contains(Event.Kind.ENTERED_INTO_FORCE, Event.Kind.JOINED, Event.Kind.LEFT);
    assertThat(agreement.signatures()).isEmpty();
  }

  @Test
  void should_remark_that_what_exists_no_more_is_still_listed() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "", "", "", OOST, goneTown("2", "West", "2010-01-01")))
        .imported();

    assertThat(of(FindingKind.DISSOLVED_STILL_LISTED, imported).get(0).details())
        .containsExactly("Gemeente West");
    assertThat(participants(only(imported), "2020-01-01")).containsExactly("Oost", "West");
  }

  @Test
  void should_make_acts_of_accession_withdrawal_and_text_only() {
    Agreement agreement = only(two(participantsOf(OOST, WEST), OOST).imported());

    assertThat(agreement.acts())
        .extracting(act -> act.kind())
        .isEqualTo(List.of(ActKind.AMENDMENT, ActKind.WITHDRAWAL));
  }
}
