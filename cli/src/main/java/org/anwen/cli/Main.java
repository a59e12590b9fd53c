package org.anwen.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Anwen: one subcommand for each thing it does. */
@Command(
    name = "anwen",
    description = "A chat assistant over a library of Chinese policy cases.",
    mixinStandardHelpOptions = true,
    subcommands = IngestCommand.class)
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
