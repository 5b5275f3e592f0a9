package org.entente.imports.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.SignatureKind.ACCEPTANCE;
import static org.entente.SignatureKind.ACCESSION;
import static org.entente.SignatureKind.APPROVAL;
import static org.entente.SignatureKind.RATIFICATION;
import static org.entente.SignatureKind.SIGNATURE;
import static org.entente.SignatureKind.SUBJECT_TO_RATIFICATION;
import static org.entente.imports.un.Status.findings;
import static org.entente.imports.un.Status.kinds;
import static org.entente.imports.un.Status.only;

import java.time.LocalDate;
import org.entente.Agreement;
import org.entente.Signature;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;
import org.entente.imports.Place;
import org.junit.jupiter.api.Test;

class ConsentsInTables {
  private static final String USUAL =
      "Participant,Signature,\"Ratification, Acceptance(A), Approval(AA), Accession(a)\"";

  @Test
  void should_tell_the_form_of_consent_by_the_letters_that_the_heading_explains() {
    Imported imported = Status.of(
        USUAL,
        "Albania,1 May 2000,14 Aug 2001",
        "Belgium,,1 Sep 2001 A",
        "Chad,,2 Sep 2001 AA",
        "Denmark,,3 Sep 2001 a");

    assertThat(kinds(imported))
        .containsExactly(SUBJECT_TO_RATIFICATION, RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION);
    assertThat(imported.findings()).isEmpty();
    assertThat(imported.participations()).isEqualTo(4);
  }

  @Test
  void should_keep_the_title_the_address_and_the_place_of_each_entry() {
    Agreement agreement = only(Status.of(USUAL, "Albania,1 May 2000,14 Aug 2001"));

    assertThat(agreement.id().value()).isEqualTo("un-9-1-a");
    assertThat(agreement.title()).isEqualTo("Pact on Tests. Utrecht, 1 May 2000");
    assertThat(agreement.source()).contains("https://example.org/9-1-a");
    Signature ratified = agreement.signatures().get(1);
    assertThat(ratified.on()).isEqualTo(LocalDate.parse("2001-08-14"));
    assertThat(ratified.source()).contains("9-1-a.csv:2:3");
  }

  @Test
  void should_take_a_signature_to_bind_only_if_nothing_is_to_follow() {
    assertThat(kinds(Status.of("Participant,Signature", "Albania,1 May 2000")))
        .containsExactly(SIGNATURE);
    assertThat(kinds(Status.of(
            "Participant,Signature,\"Definitive signature(s), Acceptance(A)\"",
            "Albania,1 May 2000,",
            "Belgium,,1 May 2000 s")))
        .containsExactly(SUBJECT_TO_RATIFICATION, SIGNATURE);
  }

  @Test
  void should_take_succession_as_consent_of_its_own_and_say_so() {
    Imported imported = Status.of(
        "Participant,\"Signature, Succession to signature(d)\",\"Ratification, Succession(d)\"",
        "Croatia,,8 Jun 1998 d",
        "Serbia,8 Jun 1998 d,");

    assertThat(kinds(imported)).containsExactly(ACCESSION, SUBJECT_TO_RATIFICATION);
    assertThat(findings(imported))
        .containsExactly(
            FindingKind.SUCCESSION_WITHOUT_PREDECESSOR, FindingKind.SUCCESSION_WITHOUT_PREDECESSOR);
    assertThat(only(imported).signatures().get(0).extensions().toString()).contains("Succession");
  }

  @Test
  void should_take_a_form_that_dossiers_lack_as_its_nearest_and_say_so() {
    Imported imported = Status.of(
        "Participant,\"Formal confirmation(c), Consent to be bound(P), Simplified procedure(p)\"",
        "ICAO,24 Dec 2001 c",
        "Belgium,1 May 2000 P",
        "Chad,1 May 2000 p");

    assertThat(kinds(imported)).containsExactly(RATIFICATION, ACCEPTANCE, ACCEPTANCE);
    assertThat(findings(imported)).containsOnly(FindingKind.FORM_WITHOUT_EQUAL).hasSize(3);
    assertThat(imported.findings().get(0).text())
        .isEqualTo("'Formal confirmation' by 'ICAO' has no form of its own in a dossier. It was"
            + " taken as ratification.");
  }

  @Test
  void should_say_that_a_day_without_letters_leaves_the_form_open() {
    Imported imported = Status.of(
        "Participant,\"Definitive signature of the Protocol, Acceptance of the Protocol\"",
        "Albania,1 May 2000");

    assertThat(kinds(imported)).containsExactly(SIGNATURE);
    assertThat(findings(imported)).containsExactly(FindingKind.FORM_AMBIGUOUS);
  }

  @Test
  void should_leave_out_letters_that_the_heading_does_not_explain() {
    Imported imported = Status.of(USUAL, "Albania,,1 May 2000 d", "Belgium,,1 May 2000 xyz");

    assertThat(only(imported).signatures()).isEmpty();
    assertThat(findings(imported))
        .filteredOn(FindingKind.LETTERS_UNKNOWN::equals)
        .hasSize(2);
    assertThat(imported.findings().get(1).place()).isEqualTo(new Place("9-1-a.csv", 2, 3));
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void should_leave_out_what_is_no_day() {
    Imported imported = Status.of(USUAL, "Albania,soon,31 Feb 2001", "Belgium,,1 Foo 2001");

    assertThat(findings(imported))
        .filteredOn(FindingKind.DAY_UNREADABLE::equals)
        .hasSize(3);
    assertThat(only(imported).signatures()).isEmpty();
  }

  @Test
  void should_read_months_that_are_written_out() {
    Agreement agreement = only(Status.of(USUAL, "Albania,5 Sept 2000,19 July 2006"));

    assertThat(agreement.signatures())
        .extracting(Signature::on)
        .containsExactly(LocalDate.parse("2000-09-05"), LocalDate.parse("2006-07-19"));
  }

  @Test
  void should_leave_out_columns_that_tell_of_something_else() {
    Imported imported = Status.of(
        "Participant,Signature,Provisional application(n),Ratification,Notification under article 25",
        "Albania,1 May 2000,1 Jun 2000 n,1 Jul 2000,1 Aug 2000");

    assertThat(kinds(imported)).containsExactly(SUBJECT_TO_RATIFICATION, RATIFICATION);
    assertThat(findings(imported))
        .containsExactly(FindingKind.COLUMN_PROVISIONAL, FindingKind.COLUMN_NOT_CONSENT);
    assertThat(imported.findings().get(0).place()).isEqualTo(new Place("9-1-a.csv", 1, 3));
  }

  @Test
  void should_list_one_without_any_day() {
    Imported imported = Status.of(USUAL, "Albania,,", "Belgium", ",,1 May 2000");

    assertThat(only(imported).founders()).hasSize(2);
    assertThat(findings(imported))
        .containsExactly(
            FindingKind.NO_CONSENT, FindingKind.NO_CONSENT, FindingKind.PARTICIPANT_BLANK);
    assertThat(imported.participations()).isZero();
  }

  @Test
  void should_remark_what_is_odd_in_a_record() {
    Imported imported = Status.of(
        USUAL,
        "Albania,1 May 2000,1 Apr 2000",
        "Albania,,1 May 2001 a",
        "Belgium,1 May 2000,,1 Jun 2000");

    assertThat(findings(imported))
        .containsExactly(
            FindingKind.CONSENT_BEFORE_SIGNATURE,
            FindingKind.PARTICIPANT_TWICE,
            FindingKind.RECORD_WIDTH);
    assertThat(only(imported).founders()).hasSize(2);
    assertThat(only(imported).signatures()).hasSize(4);
  }

  @Test
  void should_read_a_name_without_its_control_characters_and_say_so() {
    Imported imported = Status.of(
        USUAL, "Albania,1 May 2000,", "\"Cabo\nVerde\u0085\",1 May 2000,", "\u0000,1 May 2000,");

    assertThat(only(imported).founders())
        .extracting(party -> party.name())
        .containsExactly("Albania", "Cabo Verde");
    assertThat(findings(imported))
        .containsExactly(FindingKind.CONTROL_CHARACTERS, FindingKind.PARTICIPANT_BLANK);
    assertThat(imported.findings().get(0).place()).isEqualTo(new Place("9-1-a.csv", 3, 1));
    assertThat(imported.findings().get(0).agreement()).isEqualTo("un-9-1-a");
    assertThat(imported.findings().get(0).text())
        .isEqualTo("'Cabo Verde' has control characters or ends of lines in the source. They were"
            + " read as spaces.");
  }

  @Test
  void should_read_a_title_without_its_control_characters_and_say_so() {
    Imported imported = Status.in(
        "chapter_no,treaty_no,treaty_name,url\n9,1,\"Pact\non Tests\",https://example.org/\u0000\n",
        "9-1.csv",
        USUAL + "\nAlbania,1 May 2000,\n");

    assertThat(only(imported).title()).isEqualTo("Pact on Tests");
    assertThat(only(imported).source()).contains("https://example.org/");
    assertThat(imported.findings())
        .extracting(found -> found.place())
        .containsExactly(new Place("index.csv", 2, 3), new Place("index.csv", 2, 4));
    assertThat(findings(imported)).containsOnly(FindingKind.CONTROL_CHARACTERS);
  }

  @Test
  void should_make_an_id_of_a_name_with_accents_and_brackets() {
    Agreement agreement = only(
        Status.of(USUAL, "Côte d'Ivoire,1 May 2000,", "Iran (Islamic Republic of),1 May 2000,"));

    assertThat(agreement.founders())
        .extracting(party -> party.id().value())
        .containsExactly("cote-d-ivoire", "iran-islamic-republic-of");
  }
}
