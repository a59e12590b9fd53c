package org.anwen.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Invented documents of the tests, and what reading makes of them. */
final class Documents {
  private Documents() {}

  static IngestResult read(String name) {
    Path file =
        Path.of(System.getProperty("anwen.root", ".."), "core/src/test/resources/ingest", name);
    return new Ingestor().read(List.of(file), Progress.NONE);
  }

  static String outline(IngestResult read) {
    return read.corpus().cases().stream()
        .map(
            found -> String.join(">", found.section()) + "|" + found.number() + "|" + found.title())
        .collect(Collectors.joining("\n"));
  }

  static String texts(IngestResult read) {
    return read.corpus().cases().stream().map(PolicyCase::text).collect(Collectors.joining("\n"));
  }

  static String title(IngestResult read) {
    return read.report().read().getFirst().title();
  }
}
