package org.example;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.json.DossierException;
import org.entente.json.EntenteJackson2Module;

/** A dossier there and back by a mapper of Jackson 2, where Jackson 3 is not. */
final class RoundTrip {
  private RoundTrip() {}

  public static void main(String[] args) throws IOException {
    Agreement agreement =
        Agreement.builder()
            .id("deal")
            .title("A deal")
            .addFounders(Party.of("emmen", "Emmen"))
            .given(Given.of(LocalDate.of(2022, 1, 1), "a letter"))
            .build();

    ObjectMapper mapper = new ObjectMapper().registerModule(new EntenteJackson2Module());
    String text = mapper.writeValueAsString(agreement);
    expect(mapper.readValue(text, Agreement.class).equals(agreement), text);
    expect(refusal(mapper, text.replace("deal", "a deal")).contains("$.id"), text);
    System.out.println("json with Jackson 2 on the class path: " + text.length() + " characters");
  }

  private static String refusal(ObjectMapper mapper, String text) throws IOException {
    try {
      return mapper.readValue(text, Agreement.class).toString();
    } catch (JsonMappingException refused) {
      return ((DossierException) refused.getCause()).problems().get(0).in(Locale.ENGLISH);
    }
  }

  private static void expect(boolean fact, Object shown) {
    if (!fact) {
      throw new AssertionError(shown);
    }
  }
}
