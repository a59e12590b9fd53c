package org.anwen.cli;

import java.util.List;
import org.anwen.api.AnwenException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/**
 * The command line of Anwen: one subcommand for each thing it does.
 *
 * <p>Exit codes: 0 for success, 2 for wrong usage and for whatever failed, and what a command adds.
 */
@Command(
    name = "anwen",
    description = "Ask a library of policy cases, get a short answer with verified citations.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /** Every subcommand. */
  static List<Object> commands() {
    return List.of(
        new ServeCommand(),
        new AskCommand(),
        new IngestCommand(),
        new EvalCommand(),
        new PluginsCommand(),
        new PluginCommand());
  }

  public static void main(String[] args) {
    QuietLogs.set();
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    commands().forEach(line::addSubcommand);
    return line.setExecutionExceptionHandler(failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  /** A failure that was foreseen is one message; any other one comes with its stack trace. */
  private static IExecutionExceptionHandler failures() {
    return (thrown, line, parsed) -> {
      if (thrown instanceof AnwenException) {
        line.getErr().println("anwen: " + thrown.getMessage());
      } else {
        line.getErr().println("anwen: a fault of the program");
        thrown.printStackTrace(line.getErr());
      }
      return CommandLine.ExitCode.USAGE;
    };
  }
}
