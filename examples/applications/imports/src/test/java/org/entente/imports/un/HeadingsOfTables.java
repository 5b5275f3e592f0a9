package org.entente.imports.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.imports.un.Column.Alternative;
import org.junit.jupiter.api.Test;

class HeadingsOfTables {
  private static Alternative only(String heading, String letters) {
    assertThat(Column.of(2, heading).meant(letters)).hasSize(1);
    return Column.of(2, heading).meant(letters).get(0);
  }

  @Test
  void should_give_each_letter_the_words_before_it() {
    String heading =
        "Approval(AA), Formal confirmation(c), Acceptance(A), Accession(a), Ratification";

    assertThat(only(heading, "AA").form()).isEqualTo(Form.APPROVAL);
    assertThat(only(heading, "A").form()).isEqualTo(Form.ACCEPTANCE);
    assertThat(only(heading, "a").form()).isEqualTo(Form.ACCESSION);
    assertThat(only(heading, "c").form()).isEqualTo(Form.FORMAL_CONFIRMATION);
    assertThat(only(heading, "").form()).isEqualTo(Form.RATIFICATION);
    assertThat(Column.of(2, heading).meant("d")).isEmpty();
  }

  @Test
  void should_tell_a_letter_by_the_heading_and_not_by_custom() {
    assertThat(only("Signature, Signature ad referendum (s)", "s").form())
        .isEqualTo(Form.SIGNATURE);
    assertThat(only("Definitive signature(s), Ratification", "s").form())
        .isEqualTo(Form.DEFINITIVE_SIGNATURE);
    assertThat(only("Signature, Succession to signature(d)", "d").form())
        .isEqualTo(Form.SUCCESSION_TO_SIGNATURE);
    assertThat(only("Ratification, Succession(d)", "d").form()).isEqualTo(Form.SUCCESSION);
  }

  @Test
  void should_not_part_a_heading_within_a_sentence() {
    String heading = "Acceptance ipso facto by virtue of article 10 (1) of the Convention of 12"
        + " September 1923, as amended(A), Participation in the Convention by virtue of"
        + " ratification, accession or succession to the Protocol";

    assertThat(Column.of(2, heading).alternatives())
        .extracting(Alternative::form)
        .containsExactly(Form.ACCEPTANCE, Form.PARTICIPATION);
  }

  @Test
  void should_not_take_the_number_of_an_article_for_a_letter() {
    assertThat(Column.of(2, "Notification of non-provisional application under article 7 (1) (b)")
            .alternatives())
        .singleElement()
        .satisfies(each -> assertThat(each.letters()).isEmpty());
    assertThat(only("Participation under articles 3 (2) and (3)(P)", "P").form())
        .isEqualTo(Form.PARTICIPATION);
  }

  @Test
  void should_know_which_columns_are_no_consent() {
    assertThat(Column.of(2, "Provisional application(n)").isConsent()).isFalse();
    assertThat(Column.of(2, "Provisional acceptance/accession").isProvisional()).isTrue();
    assertThat(Column.of(2, "UNTS Volume").isConsent()).isFalse();
    assertThat(Column.of(2, "Notification under article 21 (1)").isConsent()).isFalse();
    assertThat(Column.of(2, "Definitive acceptance").isConsent()).isTrue();
  }
}
