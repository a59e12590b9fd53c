package org.anwen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code anwen plugin}: what an author of plugins needs. */
@Command(
    name = "plugin",
    description = "Begin a plugin of your own.",
    subcommands = PluginNewCommand.class)
final class PluginCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "expected a sub-command: new");
  }
}
