package org.anwen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Answerer;
import org.anwen.config.Settings;
import org.anwen.eval.run.AnswersFile;
import org.anwen.eval.run.AssistantTarget;
import org.anwen.eval.run.ProgressBar;
import org.anwen.eval.run.Target;
import org.anwen.eval.run.Terminal;
import org.anwen.eval.suite.Suite;
import org.anwen.index.SyncProgress;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.IngestReport;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.Progress;
import org.anwen.plugin.PluginLoader;
import org.anwen.plugin.Plugins;
import org.jspecify.annotations.Nullable;

/** Opens what an evaluation asks, over the corpus of the suite or of the command line. */
final class Targets {
  /** Indexing of fewer passages is over before a bar would help. */
  private static final int MANY = 300;

  private final Settings settings;
  private final CorpusOptions corpora;
  private final String answerer;
  private final PrintWriter progress;

  /**
   * @param progress receives a bar while a large suite's corpus is indexed
   */
  Targets(Settings settings, CorpusOptions corpora, String answerer, PrintWriter progress) {
    this.progress = progress;
    this.settings = settings;
    this.corpora = corpora;
    this.answerer = answerer;
  }

  /**
   * The product itself, over the suite's own corpus when it brings one, whose index is kept for the
   * next run.
   */
  Target assistant(Suite suite) {
    if (suite.corpus().isEmpty()) {
      return new AssistantTarget(
          Assistant.open(settings, corpora.paths(settings), Progress.NONE), answerer);
    }
    Plugins plugins = PluginLoader.load(settings);
    IngestReport report = new IngestReport(List.of(), List.of(), List.of());
    Library library =
        Library.named(
            "suite " + suite.sha256(),
            new IngestResult(suite.corpus().get(), report),
            settings,
            plugins.embedder(),
            bar());
    List<Answerer> answerers = plugins.answerers().stream().map(plugins::answerer).toList();
    return new AssistantTarget(new Assistant(library, answerers), answerer, plugins::close);
  }

  /** A file of answers; quotes are checked against the suite's corpus or the one named. */
  Target answersFile(Path file, Suite suite) {
    Corpus corpus =
        suite
            .corpus()
            .orElseGet(() -> new Ingestor().read(corpora.paths(settings), Progress.NONE).corpus());
    return AnswersFile.read(file, Optional.of(corpus));
  }

  private SyncProgress bar() {
    AtomicReference<@Nullable ProgressBar> shown = new AtomicReference<>();
    AtomicInteger before = new AtomicInteger();
    return (done, total) -> {
      if (total >= MANY) {
        ProgressBar bar = shown.get();
        if (bar == null) {
          bar = new ProgressBar("passages indexed", total, progress, Terminal.isThere());
          shown.set(bar);
        }
        bar.skip(done - before.getAndSet(done));
      }
    };
  }
}
