package org.entente.imports.roo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.imports.roo.Export.goneTown;
import static org.entente.imports.roo.Export.kinds;
import static org.entente.imports.roo.Export.of;
import static org.entente.imports.roo.Export.only;
import static org.entente.imports.roo.Export.participants;
import static org.entente.imports.roo.Export.town;
import static org.entente.imports.roo.Export.version;

import org.entente.Agreement;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.PartyKind;
import org.entente.imports.Finding;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;
import org.entente.imports.Place;
import org.entente.imports.Unreadable;
import org.junit.jupiter.api.Test;

class ReadingTheRegister {
  private static final Export ONE = Export.with(version(
      "7",
      "2010-01-01",
      "",
      "",
      "",
      town("1", "Oost", "2010-01-01"),
      town("2", "West", "2010-01-01")));

  @Test
  void should_make_a_dossier_of_an_arrangement() {
    Imported imported = ONE.imported();

    Agreement agreement = only(imported);
    assertThat(agreement.id().value()).isEqualTo("roo-7");
    assertThat(agreement.title()).isEqualTo("Regeling 7");
    assertThat(participants(agreement, "2009-12-31")).isEmpty();
    assertThat(participants(agreement, "2010-01-01")).containsExactly("Oost", "West");
    assertThat(imported.participations()).isEqualTo(2);
    assertThat(imported.findings()).isEmpty();
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void should_keep_what_the_register_calls_a_party() {
    Party oost = only(ONE.imported()).founders().get(0);

    assertThat(oost.kind()).isEqualTo(PartyKind.MUNICIPALITY);
    assertThat(oost.identifiers())
        .containsExactly(
            Identifier.of("tooi", "gm1"),
            Identifier.of("roo", "1"),
            Identifier.of("owms", "http://example.org/Oost"));
  }

  /** The later entry has more identifiers, and so is kept: the earlier name is told. */
  @Test
  void should_tell_both_names_where_one_id_has_two_whichever_is_kept() {
    Imported imported = Export.with(
            version(
                "7",
                "2010-01-01",
                "",
                "",
                "",
                goneTown("1", "Ooster", "2010-01-01"),
                town("2", "West", "2010-01-01")),
            version(
                "8",
                "2010-01-01",
                "",
                "",
                "",
                town("1", "Oost", "2010-01-01"),
                town("2", "West", "2010-01-01")))
        .imported();

    assertThat(Export.of(FindingKind.PARTY_NAMED_OTHERWISE, imported))
        .extracting(Finding::text)
        .containsExactly("Party roo-1 is called 'Gemeente Oost' here and 'Gemeente Ooster' in an"
            + " earlier version. 'Gemeente Oost' was kept.");
  }

  @Test
  void should_read_an_identifier_with_a_slash_at_its_end_as_without() {
    Imported imported = Export.read(ONE.text().replace("/gm1\"", "/gm1/\"").replace("Oost\"", "Oost/\""));

    assertThat(only(imported).founders().get(0)).isEqualTo(only(ONE.imported()).founders().get(0));
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void should_leave_out_an_identifier_of_slashes_alone_and_say_so() {
    Imported imported = Export.read(
        ONE.text().replace("https://identifier.overheid.nl/tooi/id/gemeente/gm1\"", "//\""));

    assertThat(only(imported).founders().get(0).identifiers())
        .containsExactly(
            Identifier.of("roo", "1"), Identifier.of("owms", "http://example.org/Oost"));
    assertThat(of(FindingKind.IDENTIFIER_UNREADABLE, imported)).hasSize(1);
  }

  @Test
  void should_read_names_without_their_control_characters_and_say_so() {
    Imported imported = Export.read(ONE.text()
        .replace("Regeling 7", "Regeling\u20287")
        .replace("Gemeente West", "Gemeente\u0085West")
        .replace("example.org/Oost", "example.org/&#10;Oost"));

    assertThat(only(imported).title()).isEqualTo("Regeling 7");
    assertThat(participants(only(imported), "2010-01-01")).containsExactly("Oost", "West");
    assertThat(only(imported).founders().get(0).identifiers())
        .contains(Identifier.of("owms", "http://example.org/ Oost"));
    assertThat(of(FindingKind.CONTROL_CHARACTERS, imported))
        .hasSize(3)
        .extracting(each -> each.place().line())
        .doesNotHaveDuplicates();
    assertThat(kinds(imported)).containsExactly(FindingKind.CONTROL_CHARACTERS);
  }

  @Test
  void should_read_names_with_a_prefix_and_attributes_with_one_too() {
    String prefixed = ONE.text()
        .replace("xmlns=", "xmlns:p=")
        .replaceAll("<(/?)(\\w)", "<$1p:$2")
        .replace(" systeemId", " p:systeemId")
        .replace(" tooi", " p:tooi")
        .replace(" owms", " p:owms")
        .replace(" datumExport", " p:datumExport");

    Imported imported = Export.read(prefixed);

    assertThat(only(imported)).isEqualTo(only(ONE.imported()));
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void should_read_on_and_say_so_if_the_namespace_is_unknown() {
    Imported imported = Export.read(ONE.text().replace(Export.NAMESPACE, "urn:other"));

    assertThat(only(imported)).isEqualTo(only(ONE.imported()));
    assertThat(kinds(imported)).containsExactly(FindingKind.NAMESPACE_UNKNOWN);
    assertThat(imported.findings().get(0).place().line()).isEqualTo(2);
  }

  @Test
  void should_read_a_reference_that_is_text_and_one_that_has_a_name_in_it() {
    String holder = "<bronhouder systeemId=\"9\"><naam>Streek</naam></bronhouder><titel>";

    Agreement named = only(Export.read(ONE.text().replace("<titel>", holder)));
    Agreement plain = only(Export.read(
        ONE.text().replace("<titel>", holder.replace("<naam>", "").replace("</naam>", ""))));

    assertThat(named).isEqualTo(plain);
    assertThat(named.extensions().toString()).contains("bronhouder=Streek");
  }

  @Test
  void should_say_where_a_date_is_none() {
    Imported imported =
        Export.read(ONE.text().replaceFirst("<toetredingsDatum>2010", "<toetredingsDatum>20x0"));

    assertThat(kinds(imported))
        .containsExactlyInAnyOrder(FindingKind.DATE_UNREADABLE, FindingKind.ACCESSION_DATE_MISSING);
    assertThat(of(FindingKind.DATE_UNREADABLE, imported).get(0).text())
        .isEqualTo("'20x0-01-01' in toetredingsDatum is no date.");
    assertThat(of(FindingKind.DATE_UNREADABLE, imported).get(0).place())
        .isEqualTo(new Place("export.xml", 6, columnOf("20", ONE.text().split("\n")[5])));
    assertThat(participants(only(imported), "2010-01-01")).containsExactly("Oost", "West");
    assertThat(imported.isWhole()).isFalse();
  }

  private static int columnOf(String text, String line) {
    return line.lastIndexOf(text + "10-") + 1;
  }

  @Test
  void should_count_elements_that_have_no_place_in_a_dossier() {
    Imported imported =
        Export.read(ONE.text().replace("<titel>", "<doel><x>Samen</x></doel><doel/><titel>"));

    assertThat(of(FindingKind.ELEMENT_NOT_TAKEN_OVER, imported))
        .singleElement()
        .satisfies(found -> assertThat(found.details()).containsExactly("doel", "2"));
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void should_take_the_first_of_what_is_listed_twice() {
    Imported imported = Export.with(
            version(
                "7",
                "2010-01-01",
                "",
                "",
                "",
                town("1", "Oost", "2010-01-01"),
                town("1", "Oost", "2011-01-01")),
            version("7", "2015-01-01", "", "", "", town("2", "West", "2015-01-01")))
        .imported();

    assertThat(kinds(imported))
        .containsExactlyInAnyOrder(
            FindingKind.PARTICIPANT_LISTED_TWICE, FindingKind.VERSION_LISTED_TWICE);
    assertThat(participants(only(imported), "2020-01-01")).containsExactly("Oost");
  }

  @Test
  void should_leave_out_what_has_no_id_and_say_so() {
    Imported imported = Export.read(ONE.text()
        .replace("systeemId=\"2\"", "")
        .replace(
            "</gemeenschappelijkeRegelingen>",
            "<regeling><titel>?</titel></regeling></gemeenschappelijkeRegelingen>"));

    assertThat(kinds(imported))
        .containsExactly(FindingKind.PARTICIPANT_WITHOUT_ID, FindingKind.VERSION_WITHOUT_ID);
    assertThat(participants(only(imported), "2010-01-01")).containsExactly("Oost");
  }

  @Test
  void should_not_read_a_document_type() {
    String hostile = ONE.text()
        .replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n");

    assertThatThrownBy(() -> Export.read(hostile.replace("Regeling 7", "&e;")))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("export.xml:2:")
        .hasMessageContaining("document type");
  }

  @Test
  void should_not_guess_what_is_behind_the_place_where_a_file_breaks_off() {
    String half = ONE.text().substring(0, ONE.text().length() / 2);

    assertThatThrownBy(() -> Export.read(half))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no well-formed XML");
    assertThatThrownBy(() -> Export.read("no xml"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("export.xml:1:1");
  }
}
