package org.anwen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anwen.ingest.IngestReport;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.PolicyCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and prints what was found, mended and left out; indexes nothing. */
@Command(
    name = "ingest",
    description = "Read documents and report the cases found, the repairs and what was left out.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders to read.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    common.settings(); // an unknown key stops every command
    IngestResult result;
    ProgressBar bar = ProgressBar.onStandardError();
    try {
      result = new Ingestor().read(paths, bar::show);
    } finally {
      bar.clear();
    }
    PrintWriter out = spec.commandLine().getOut();
    print(result, out);
    out.flush();
    return result.report().read().isEmpty() ? 1 : 0;
  }

  private static void print(IngestResult result, PrintWriter out) {
    IngestReport report = result.report();
    out.printf(
        "%d documents, %d cases, %d repairs, %d left out%n",
        report.read().size(),
        result.corpus().cases().size(),
        report.repairs().size(),
        report.leftOut().size());
    for (IngestReport.Read read : report.read()) {
      out.printf(
          "%n%s%n  %s, %s, %d cases%n", read.name(), read.title(), read.charset(), read.cases());
      sections(result, read.documentId())
          .forEach((section, count) -> out.printf("  %4d  %s%n", count, section));
      for (IngestReport.Repair repair : report.repairs()) {
        if (repair.documentId().equals(read.documentId())) {
          out.printf(
              "  mended  %s at %d-%d: %s%n",
              repair.kind(), repair.start(), repair.end(), repair.detail());
        }
      }
    }
    if (!report.leftOut().isEmpty()) {
      out.printf("%nLeft out%n");
    }
    for (IngestReport.LeftOut row : report.leftOut()) {
      out.printf("  %s: %s%n", row.name(), row.reason());
    }
  }

  private static Map<String, Integer> sections(IngestResult result, String documentId) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PolicyCase found : result.corpus().cases()) {
      if (found.documentId().equals(documentId)) {
        String section = String.join(" > ", found.section());
        counts.merge(section.isEmpty() ? "(no section)" : section, 1, Integer::sum);
      }
    }
    return counts;
  }
}
