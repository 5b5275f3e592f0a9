package org.entente.imports.roo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.imports.roo.Export.kinds;
import static org.entente.imports.roo.Export.of;
import static org.entente.imports.roo.Export.only;
import static org.entente.imports.roo.Export.town;
import static org.entente.imports.roo.Export.version;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class JoiningVersions {
  private static final String OOST = town("1", "Oost", "2010-01-01");

  private static Optional<String> text(Agreement agreement, String day) {
    return Timeline.of(agreement)
        .on(LocalDate.parse(day))
        .text(InstrumentId.of("regeling"))
        .flatMap(Instrument::version);
  }

  @Test
  void should_make_one_agreement_of_the_versions_that_follow_each_other() {
    Imported imported = Export.with(
            version("8", "2015-01-01", "2020-01-01", "7", "9", OOST),
            version("7", "2010-01-01", "2015-01-01", "", "8", OOST),
            version("9", "2020-01-01", "2022-01-01", "8", "", OOST))
        .imported();

    Agreement agreement = only(imported);
    assertThat(agreement.id().value()).isEqualTo("roo-7");
    assertThat(agreement.title()).isEqualTo("Regeling 9");
    assertThat(text(agreement, "2014-12-31")).contains("7");
    assertThat(text(agreement, "2015-01-01")).contains("8");
    assertThat(text(agreement, "2021-12-31")).contains("9");
    assertThat(Timeline.of(agreement).endedOn()).contains(LocalDate.parse("2022-01-01"));
    assertThat(imported.participations()).isEqualTo(1);
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void should_not_join_what_only_has_the_same_title() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "2015-01-01", "", "", OOST),
            version("8", "2015-01-01", "", "", "", OOST).replace("Regeling 8", "Regeling 7"))
        .imported();

    assertThat(imported.agreements()).hasSize(2);
  }

  @Test
  void should_join_versions_of_which_only_one_says_so_with_a_finding() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "2015-01-01", "", "", OOST),
            version("8", "2015-01-01", "", "7", "", OOST))
        .imported();

    assertThat(imported.agreements()).hasSize(1);
    assertThat(kinds(imported)).containsExactly(FindingKind.VERSIONS_DISAGREE);
  }

  @Test
  void should_say_that_a_version_is_missing() {
    Imported imported = Export.with(
            version("8", "2015-01-01", "", "7", "", town("1", "Oost", "2015-01-01")))
        .imported();

    assertThat(kinds(imported)).containsExactly(FindingKind.VERSION_MISSING);
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void should_leave_a_version_with_the_first_that_claims_it() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "2015-01-01", "", "9", OOST),
            version("8", "2011-01-01", "2015-01-01", "", "9", town("1", "Oost", "2011-01-01")),
            version("9", "2015-01-01", "", "7", "", OOST))
        .imported();

    assertThat(imported.agreements())
        .extracting(each -> each.id().value())
        .containsExactly("roo-7", "roo-8");
    assertThat(kinds(imported)).containsExactly(FindingKind.VERSIONS_BRANCH);
  }

  @Test
  void should_come_to_an_end_with_versions_that_follow_each_other_in_a_circle() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "2015-01-01", "8", "8", OOST),
            version("8", "2015-01-01", "", "7", "7", OOST))
        .imported();

    assertThat(only(imported).id().value()).isEqualTo("roo-7");
    assertThat(kinds(imported)).containsExactly(FindingKind.VERSIONS_BRANCH);
  }

  @Test
  void should_pass_over_a_version_that_was_in_force_on_no_day() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "2015-01-01", "", "8", OOST),
            version("8", "2015-01-01", "2015-01-01", "7", "9", town("2", "West", "2010-01-01")),
            version("9", "2015-01-01", "", "8", "", OOST))
        .imported();

    assertThat(text(only(imported), "2015-01-01")).contains("9");
    assertThat(only(imported).knownParties()).hasSize(1);
    assertThat(kinds(imported)).containsExactly(FindingKind.VERSION_NEVER_IN_FORCE);
  }

  @Test
  void should_leave_out_an_arrangement_that_was_in_force_on_no_day() {
    Imported imported =
        Export.with(version("7", "2015-01-01", "2015-01-01", "", "", OOST)).imported();

    assertThat(imported.agreements()).isEmpty();
    assertThat(kinds(imported)).contains(FindingKind.NOTHING_IN_FORCE);
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void should_leave_out_a_version_without_a_first_day_and_an_arrangement_without_participants() {
    Imported imported = Export.with(
            version("7", "", "", "", "", OOST), version("8", "2010-01-01", "", "", ""))
        .imported();

    assertThat(imported.agreements()).isEmpty();
    assertThat(kinds(imported))
        .containsExactlyInAnyOrder(
            FindingKind.START_MISSING, FindingKind.NOTHING_IN_FORCE, FindingKind.NO_PARTICIPANTS);
  }

  @Test
  void should_go_on_in_a_gap_and_take_the_later_text_where_two_overlap() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "2015-01-01", "", "8", OOST),
            version("8", "2015-03-01", "2020-01-01", "7", "9", OOST),
            version("9", "2019-12-01", "", "8", "", OOST))
        .imported();

    assertThat(text(only(imported), "2015-02-01")).contains("7");
    assertThat(text(only(imported), "2019-12-15")).contains("9");
    assertThat(of(FindingKind.GAP_BETWEEN_VERSIONS, imported).get(0).details())
        .containsExactly("8", "2015-01-01", "2015-03-01");
    assertThat(of(FindingKind.VERSIONS_OVERLAP, imported).get(0).details())
        .containsExactly("9", "2020-01-01", "2019-12-01");
  }

  @Test
  void should_pass_over_a_version_that_starts_before_the_one_that_it_follows() {
    Imported imported = Export.with(
            version("7", "2010-01-01", "", "", "8", OOST),
            version("8", "2009-01-01", "", "7", "", OOST))
        .imported();

    assertThat(text(only(imported), "2020-01-01")).contains("7");
    assertThat(kinds(imported)).containsExactly(FindingKind.VERSION_STARTS_TOO_EARLY);
  }
}
