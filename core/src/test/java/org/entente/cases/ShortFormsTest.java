package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.TEXT;

import java.time.Period;
import org.entente.Accession;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is usual is said in one line, and means what its parts say. */
@Tag("14")
class ShortFormsTest {
  @Test
  void should_be_an_accession_as_a_partner_to_the_text() {
    Accession accession = Accession.of(ASSEN).adopting(TEXT);

    assertThat(accession)
        .isEqualTo(Accession.builder()
            .id(ASSEN.id().value())
            .party(ASSEN)
            .addAdopts(TEXT)
            .build());
    assertThat(accession.role()).isEqualTo(Role.PARTNER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Accession.of(ASSEN).adopting(TEXT, TEXT.withVersion("2")))
        .withMessageContaining(TEXT.id().value());
  }

  @Test
  void should_be_leaving_by_notice_alone() {
    Procedure byNotice = Procedure.byNotice(Period.ofMonths(12));

    assertThat(byNotice.consent()).isEqualTo(ConsentRule.none());
    assertThat(byNotice.effect()).isEqualTo(EffectRule.after(Period.ofMonths(12)));
  }
}
