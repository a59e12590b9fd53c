package org.anwen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.anwen.config.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anwen plugin new}: writes a Maven project of an answerer that keeps the contract. */
@Command(
    name = "new",
    description = "Write a Maven project of an answerer that already keeps the contract.")
final class PluginNewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      description = "The answerer's name: lower-case letters, digits and hyphens.")
  private String name = "";

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "The folder to write; without it, NAME in the working folder.")
  private @Nullable Path dir;

  @Override
  public Integer call() {
    Path folder = (dir == null ? Path.of(name) : dir).toAbsolutePath().normalize();
    PluginProject.write(name, folder, PluginKit.of(Layout.current()));
    PrintWriter out = spec.commandLine().getOut();
    out.println("wrote " + folder);
    out.println("next: cd " + folder + " && mvn package");
    out.flush();
    return 0;
  }
}
