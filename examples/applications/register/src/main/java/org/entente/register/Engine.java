package org.entente.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.entente.json.EntenteJson;
import org.entente.pictures.Participations;
import org.entente.timeline.Timeline;

/** Tells one build of what decides from another: what another decided is decided anew. */
final class Engine {
  private static final int SHOWN = 12;

  private Engine() {}

  /** The digest of the library's jars, as they are here. */
  static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> each : List.of(Timeline.class, EntenteJson.class, Participations.class)) {
        Path jar = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isRegularFile(jar)) {
          digest.update(Files.readAllBytes(jar));
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException("the jar of the library cannot be read", e);
    }
  }
}
