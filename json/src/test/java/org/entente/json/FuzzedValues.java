package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Optional;
import org.entente.Agreement;
import org.junit.jupiter.api.Tag;

/**
 * Whatever nouns are built from, the answer is the noun or an {@link IllegalArgumentException}; and
 * an agreement that was built can be asked everything, and written unless its facts name strangers.
 */
@Tag("13")
class FuzzedValues {
  @FuzzTest(maxDuration = "150s")
  void of_every_noun(FuzzedDataProvider data) throws IOException {
    Optional<Agreement> built = new FuzzedNouns(data).agreement();
    if (built.isPresent()) {
      EveryQuestion.of(built.get());
      if (isWritten(built.get())) {
        EveryForm.of(built.get());
      }
    }
  }

  private static boolean isWritten(Agreement agreement) {
    try {
      EntenteJson.standard().write(agreement);
      return true;
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("a dossier must know each");
      return false;
    }
  }
}
