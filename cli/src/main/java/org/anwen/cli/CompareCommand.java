package org.anwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.anwen.eval.compare.Comparison;
import org.anwen.eval.compare.StoredRun;
import org.anwen.eval.report.CompareHtml;
import org.anwen.eval.report.CompareText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anwen eval compare}: two runs side by side; exit 1 when B is worse beyond chance. */
@Command(
    name = "compare",
    description = "Compares two runs; exits with 1 when the second is worse by more than chance.")
final class CompareCommand implements Callable<Integer> {
  private static final int WORSE = 1;

  @SuppressWarnings("unused") // picocli reads it
  @Mixin
  private CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "RUN_A", description = "The folder of the first run.")
  private Path runA = Path.of(".");

  @Parameters(index = "1", paramLabel = "RUN_B", description = "The folder of the second run.")
  private Path runB = Path.of(".");

  @Option(names = "--html", paramLabel = "FILE", description = "Receives the comparison as a page.")
  private @Nullable Path html;

  @Override
  public Integer call() throws IOException {
    Comparison comparison = Comparison.of(StoredRun.read(runA), StoredRun.read(runB));
    PrintWriter out = spec.commandLine().getOut();
    out.print(CompareText.of(comparison));
    out.flush();
    if (html != null) {
      Files.writeString(html, CompareHtml.of(comparison), UTF_8);
    }
    return comparison.regressions().isEmpty() ? 0 : WORSE;
  }
}
