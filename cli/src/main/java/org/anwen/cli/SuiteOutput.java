package org.anwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anwen.eval.Json;
import org.anwen.eval.draft.Drafter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a drafted suite goes: the options of the commands that draft rows; a mixin. */
final class SuiteOutput {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Receives the rows, and beside it FILE's name with .anchors.json.")
  private Path out = Path.of("draft.jsonl");

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  /** Refuses to replace a file that a person may have confirmed rows of. */
  void check(CommandSpec spec) {
    if (!force && Files.exists(out)) {
      throw new ParameterException(
          spec.commandLine(), out + " is there; a confirmed row could be lost: give --force");
    }
  }

  /** Writes the rows and their anchors, and says what is to be done with them. */
  void write(Drafter.Suite suite, PrintWriter terminal) throws IOException {
    String name = String.valueOf(out.getFileName());
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    Files.writeString(out, suite.rows(), UTF_8);
    Files.writeString(
        out.resolveSibling(stem + ".anchors.json"), Json.pretty(suite.anchors()), UTF_8);
    suite.kinds().forEach((kind, rows) -> terminal.printf("%-13s %4d%n", kind, rows));
    terminal.println("read each row, mend or delete it, and take its \"draft\" away");
    terminal.flush();
  }
}
