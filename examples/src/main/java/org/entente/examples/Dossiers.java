package org.entente.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.entente.Agreement;
import org.entente.json.DossierException;
import org.entente.json.DossierException.Problem;
import org.entente.json.EntenteJson;

/** Reads dossiers: those of the stories, and any file. */
final class Dossiers {
  private Dossiers() {}

  /** Returns the dossier of a story, which lies beside its class. */
  static Agreement ofStory(String name) {
    try (InputStream in = Dossiers.class.getResourceAsStream(name)) {
      return EntenteJson.standard().read(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Agreement inFile(Path file, Phrases phrases) throws Refusal {
    if (!Files.exists(file)) {
      throw new Refusal(file + ": " + phrases.say("refusal.no-file"));
    }
    if (Files.isDirectory(file)) {
      throw new Refusal(file + ": " + phrases.say("refusal.folder"));
    }
    try {
      return EntenteJson.standard().read(file);
    } catch (DossierException e) {
      throw new Refusal(file + ": " + inOneLine(e, phrases));
    } catch (UncheckedIOException e) {
      throw new Refusal(file + ": "
          + phrases.say("refusal.unreadable", e.getCause().getClass().getSimpleName()));
    }
  }

  private static String inOneLine(DossierException refused, Phrases phrases) {
    Problem first = refused.problems().get(0);
    int others = refused.problems().size() - 1;
    String more = others == 0 ? "" : " " + phrases.count("refusal.more", others);
    return (first.in(phrases.messages().locale()) + more).replaceAll("\\s+", " ");
  }
}
