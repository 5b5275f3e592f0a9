package org.entente.register;

import java.io.IOException;
import java.sql.SQLException;
import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command: makes up a register, decides one, and asks what was decided. */
@Command(
    name = "run",
    description = "Decides registers of agreements, and answers questions about the result.",
    mixinStandardHelpOptions = true,
    subcommands = {
      GenerateCommand.class,
      DecideCommand.class,
      AskCommand.class,
      AloneCommand.class
    })
public final class Main {
  private Main() {}

  /**
   * Runs the command.
   *
   * @param arguments as the usage says
   */
  public static void main(String[] arguments) {
    System.exit(command().execute(arguments));
  }

  /** What a reader can mend is said in a line; anything else is a fault of the program. */
  private static int failed(Exception fault, CommandLine command) throws Exception {
    if (fault instanceof AnalysisException
        || fault instanceof SQLException
        || fault instanceof IOException) {
      command.getErr().println(fault.getMessage());
      return 1;
    }
    throw fault;
  }

  static CommandLine command() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
  }
}
