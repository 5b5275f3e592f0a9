package org.example;

import java.time.LocalDate;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.json.EntenteJson;
import tools.jackson.databind.json.JsonMapper;

/** A dossier there and back, by the library and by a mapper that finds the module by itself. */
final class RoundTrip {
  private RoundTrip() {}

  public static void main(String[] args) {
    Agreement agreement =
        Agreement.builder()
            .id("deal")
            .title("A deal")
            .addFounders(Party.of("emmen", "Emmen"))
            .given(Given.of(LocalDate.of(2022, 1, 1), "a letter"))
            .build();

    String text = EntenteJson.standard().write(agreement);
    expect(EntenteJson.standard().read(text).equals(agreement), text);

    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    expect(mapper.readValue(text, Agreement.class).equals(agreement), text);
    System.out.println("json with Jackson 3 on the module path: " + text.length() + " characters");
  }

  private static void expect(boolean fact, Object shown) {
    if (!fact) {
      throw new AssertionError(shown);
    }
  }
}
