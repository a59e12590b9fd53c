package org.anwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.anwen.api.Embedder;
import org.anwen.api.Hit;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;
import org.anwen.api.Retriever;
import org.anwen.index.PassageIndex;
import org.anwen.retrieve.FieldWeights;
import org.anwen.retrieve.HybridRetriever;
import org.anwen.retrieve.LexicalRetriever;
import org.anwen.retrieve.VectorRetriever;

/**
 * Measures retrieval on public sets in SQuAD form: hit@1, hit@5 and MRR@10 of the plain baseline,
 * of words, of vectors and of both, in one run. Arguments: the files.
 */
public final class Quality {
  private static final Duration BOUND = Duration.ofSeconds(30);

  private Quality() {}

  public static void main(String[] files) throws IOException {
    Path folder = Files.createTempDirectory("anwen-bench");
    Embedder embedder = embedder(folder);
    for (String file : files) {
      Squad set = Squad.read(Path.of(file));
      try (PassageIndex index = PassageIndex.inMemory(Optional.of(embedder))) {
        index.sync(set.passages());
        System.out.printf(
            "%s: %d passages, %d questions%n",
            set.name(), set.passages().size(), set.questions().size());
        measure("pairs", set, new LexicalRetriever(index, FieldWeights.BIGRAMS_ONLY, BOUND));
        measure("words", set, new LexicalRetriever(index, new FieldWeights(0, 1, 0, 0, 0), BOUND));
        measure("lexical", set, new LexicalRetriever(index, FieldWeights.DEFAULT, BOUND));
        measure("vectors", set, new VectorRetriever(index, embedder));
        measure("hybrid", set, new HybridRetriever(index));
      }
    }
    embedder.close();
    Files.deleteIfExists(folder);
  }

  /** The first embedder among the plugins on the class path. */
  static Embedder embedder(Path folder) {
    PluginContext context =
        new PluginContext() {
          @Override
          public Optional<String> setting(String key) {
            return Optional.empty();
          }

          @Override
          public Path temporaryFolder() {
            return folder;
          }
        };
    return ServiceLoader.load(Plugin.class).stream()
        .flatMap(found -> embedders(found.get(), context))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no embedder on the class path"));
  }

  private static Stream<Embedder> embedders(Plugin plugin, PluginContext context) {
    return plugin.embedders(context).stream();
  }

  private static void measure(String name, Squad set, Retriever retriever) {
    int first = 0;
    int five = 0;
    double reciprocal = 0;
    for (Squad.Asked asked : set.questions()) {
      int rank = rank(retriever.retrieve(asked.question(), 10), asked.passage());
      first += rank == 1 ? 1 : 0;
      five += rank >= 1 && rank <= 5 ? 1 : 0;
      reciprocal += rank >= 1 ? 1.0 / rank : 0;
    }
    double all = set.questions().size();
    System.out.printf(
        Locale.ROOT,
        "  %-8s hit@1 %.4f  hit@5 %.4f  MRR@10 %.4f%n",
        name,
        first / all,
        five / all,
        reciprocal / all);
  }

  private static int rank(List<Hit> hits, String passage) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).passage().id().equals(passage)) {
        return i + 1;
      }
    }
    return 0;
  }
}
