package org.anwen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anwen.config.Settings;
import picocli.CommandLine.Option;

/** What is read: the option {@code --corpus} of the commands that read documents; a mixin. */
final class CorpusOptions {
  @Option(
      names = "--corpus",
      paramLabel = "PATH",
      description = "A file or folder of documents; repeats. Without any: seeds/.")
  private List<Path> corpora = new ArrayList<>();

  /** The options as if these were named. */
  static CorpusOptions of(List<Path> paths) {
    CorpusOptions options = new CorpusOptions();
    options.corpora = paths;
    return options;
  }

  /** The files and folders named, or else the seeds of the installation. */
  List<Path> paths(Settings settings) {
    return corpora.isEmpty() ? List.of(settings.layout().seeds()) : List.copyOf(corpora);
  }
}
