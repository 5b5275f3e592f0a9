package org.entente.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.register.nation.Nation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the register of a made-up nation. */
@Command(name = "generate", description = "Writes a made-up register, one dossier a line.")
final class GenerateCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  @Parameters(paramLabel = "SIZE", description = "How many lines.")
  private long size;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Which nation.")
  private long seed;

  @Option(
      names = "--broken",
      paramLabel = "SHARE",
      defaultValue = "0.02",
      description = "Which share of the lines is broken (${DEFAULT-VALUE}).")
  private double broken;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to; else to standard output.")
  private Optional<Path> file = Optional.empty();

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Nation nation = nation();
    try (OutputStream out = new BufferedOutputStream(
        file.isPresent() ? Files.newOutputStream(file.get()) : System.out, BUFFER)) {
      nation.write(out);
    }
    return 0;
  }

  private Nation nation() {
    try {
      return new Nation(size, seed, broken);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
