package org.entente.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.Agreement;

/**
 * May Borger-Odoorn count as a partner of Dutch TechZone? On 11 July 2023 the province of Drenthe
 * wrote to its council that it had decided to sign. This reads the dossier written from that
 * letter, and says who is a partner, who has decided and signed what, and what is missing; then how
 * it would go on.
 *
 * <p>{@code -Dlang=nl} says it in Dutch, {@code -Don=2022-06-01} for another day, and
 * {@code -Dfile=my-agreement.json} for any other dossier.
 */
public final class DutchTechZone {
  /** The day of the letter. */
  static final LocalDate LETTER = LocalDate.of(2023, 7, 11);

  private DutchTechZone() {}

  /**
   * Runs the story, or reports on a dossier; ends with exit code 2 if it cannot.
   *
   * @param args none; the settings are system properties
   */
  public static void main(String[] args) {
    Map<String, String> settings = new HashMap<>();
    for (String name : new String[] {"lang", "file", "on"}) {
      settings.put(name, System.getProperty(name));
    }
    int status = run(
        settings, Screen.paper(), new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Writes the report on the paper, or one line of refusal; returns the exit code. */
  static int run(Map<String, String> settings, Paper paper, PrintStream errors) {
    try {
      run(Request.of(settings), paper);
      return 0;
    } catch (Refusal refusal) {
      errors.println(refusal.getMessage());
      return 2;
    }
  }

  private static void run(Request request, Paper paper) throws Refusal {
    Phrases phrases = Phrases.in(request.language());
    if (request.file().isPresent()) {
      Agreement agreement = Dossiers.inFile(request.file().get());
      new Report(agreement, request.on().orElseGet(LocalDate::now), phrases, paper).print();
      return;
    }
    Agreement dossier = Dossiers.ofStory("dutch-techzone.json");
    new Report(dossier, request.on().orElse(LETTER), phrases, paper).print();
    if (request.on().isEmpty()) {
      new Continuations(dossier, phrases, paper).print();
    }
  }
}
