package org.entente.pictures.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.json.DossierException;

/** The command: draws and writes what is asked for of dossiers in files. */
public final class Main {
  private static final String USAGE = """
      Usage: run matrix     DOSSIER.json [--act ID]    who has signed what, party by instrument
             run membership DOSSIER.json               who is bound through time
             run report     DOSSIER.json               all of it, as one page of HTML
             run calendar   DOSSIER.json|REGISTER.ndjson   what lies ahead, as iCalendar
             run company    REGISTER.ndjson            who is with whom
             run ring       REGISTER.ndjson --party ID|NAME   with whom one party is
             run demo       FOLDER                     each of them, of a real dossier
      Options: --on DAY (today), --lang en|nl (en), --out FILE: a picture as .svg, or as .html with
      its table; without it, to the output. Exit code 2 if that cannot be done.""";

  private Main() {}

  /**
   * Runs the command.
   *
   * @param arguments as the usage says
   */
  public static void main(String[] arguments) {
    System.exit(run(
        List.of(arguments),
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Optional<Request> request = Request.of(arguments);
    if (request.isEmpty()) {
      err.println(USAGE);
      return 2;
    }
    try {
      String drawn = new Drawing(request.get()).drawn();
      Optional<Path> file = request.get().out();
      if (file.isPresent()) {
        Files.writeString(file.get(), drawn);
      } else {
        out.print(drawn);
      }
      return 0;
    } catch (DossierException | DateTimeException | NoSuchElementException e) {
      err.println(e.getMessage());
      return 2;
    } catch (IOException | UncheckedIOException e) {
      err.println("Cannot read or write: " + e.getMessage());
      return 2;
    }
  }
}
