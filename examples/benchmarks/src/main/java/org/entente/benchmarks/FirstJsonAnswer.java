package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.json.EntenteJson;
import org.entente.timeline.Timeline;

/** The first answer in a fresh JVM from a dossier in a file. */
public final class FirstJsonAnswer {
  private FirstJsonAnswer() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(Timeline.of(EntenteJson.standard().read(Path.of(arguments[0])))
        .on(Sample.LATER)
        .partners()
        .size());
  }
}
