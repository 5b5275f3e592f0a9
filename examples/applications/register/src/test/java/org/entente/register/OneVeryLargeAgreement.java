package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.Signature;
import org.entente.json.EntenteJson;
import org.entente.register.nation.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneVeryLargeAgreement {
  private static final int PARTIES = 50_000;

  @Test
  void should_be_decided_beside_small_ones(@TempDir Path folder) throws IOException, SQLException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new Nation(100, 1, 0).write(lines);
    lines.writeBytes(
        (EntenteJson.standard().compact().write(petition()) + "\n").getBytes(StandardCharsets.UTF_8));
    new Nation(100, 2, 1).write(lines);

    Row run = Registers.decide(
        folder.resolve("out"),
        Registers.write(folder.resolve("r.ndjson"), lines.toByteArray()));

    assertThat(run.<Long>getAs("lines")).isEqualTo(201);
    assertThat(Registers.ask(
            folder.resolve("out"),
            "select count(*), min(from_day) from memberships where agreement = 'petition'"))
        .containsExactly(List.of(Integer.toString(PARTIES), "2024-02-20"));
  }

  private static Agreement petition() {
    Agreement.Builder petition = Agreement.builder().id("petition").title("Petition");
    for (int i = 0; i < PARTIES; i++) {
      Party party = Party.of("signer-" + i, "Signer " + i);
      petition.addFounders(party);
      petition.addSignatures(Signature.of(party, LocalDate.of(2024, 2, 1 + i % 20)));
    }
    return petition.build();
  }
}
