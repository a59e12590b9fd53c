package org.anwen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * A command that was run in this process, from the installation's folder.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Ran(int exit, String out, String err) {
  private static final Path ROOT = Path.of(System.getProperty("anwen.root", ".."));

  /**
   * Runs a command line.
   *
   * @param runs stands for the folder {@code runs/} of the command
   */
  static Ran command(Path runs, String... args) {
    List<String> mapped = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("runs/")) {
        mapped.add(runs.resolve(arg.substring(5)).toString());
      } else if (arg.startsWith("eval/")) {
        mapped.add(ROOT.resolve(arg).toString());
      } else {
        mapped.add(arg);
      }
    }
    mapped.add("--set");
    mapped.add("data.dir=" + runs.resolve("data"));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exit = line.execute(mapped.toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  static Path root() {
    return ROOT;
  }
}
