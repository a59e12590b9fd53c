package org.anwen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Answer;
import org.anwen.api.Embedder;
import org.anwen.api.Passage;
import org.anwen.api.Question;
import org.anwen.index.PassageIndex;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.PassageSplitter;
import org.anwen.ingest.Progress;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A question of the seed from its text to its verified answer, and what it cannot do without: one
 * embedding of the question and the two bare searches. The findings are worded by joining them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class AnswerBench {
  private static final Path ROOT = Path.of(System.getProperty("bench.root", "."));

  private @Nullable Seed made;
  private int next;

  /** All that is measured with. */
  private record Seed(
      Scratch scratch,
      Embedder embedder,
      Assistant assistant,
      PassageIndex index,
      List<String> questions,
      List<BareSearch> bare) {}

  @Setup(Level.Trial)
  public void build() throws IOException {
    Scratch scratch = Scratch.make();
    Embedder embedder = Quality.embedder(Files.createDirectories(scratch.path().resolve("native")));
    IngestResult read = new Ingestor().read(List.of(ROOT.resolve("seeds")), Progress.NONE);
    Library library = Library.inMemory(read, Optional.of(embedder));
    List<Passage> passages = new ArrayList<>();
    read.corpus().cases().forEach(c -> passages.addAll(PassageSplitter.STANDARD.split(c)));
    PassageIndex index = PassageIndex.inMemory(Optional.of(embedder));
    index.sync(passages);
    List<String> questions = new ArrayList<>();
    List<BareSearch> bare = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String row : Files.readAllLines(ROOT.resolve("eval/suites/seed-retrieval.jsonl"))) {
      String question = json.readTree(row).path("turns").path(0).asText();
      questions.add(question);
      bare.add(BareSearch.of(question, embedder.embedQuestion(question)));
    }
    Assistant assistant = new Assistant(library, List.of(new Joining()));
    made = new Seed(scratch, embedder, assistant, index, questions, bare);
  }

  @TearDown(Level.Trial)
  public void remove() throws IOException {
    seed().assistant().close();
    seed().index().close();
    seed().embedder().close();
    seed().scratch().close();
  }

  /** Ours: interpret, retrieve, reason, word, verify. */
  @Benchmark
  public Answer answer() {
    return seed().assistant().ask(Question.of(seed().questions().get(turn())));
  }

  /** The embedding of a question alone. */
  @Benchmark
  public float[] bareEmbedding() {
    return seed().embedder().embedQuestion(seed().questions().get(turn()));
  }

  /** The bare embedding call, then both bare searches. */
  @Benchmark
  public float bareHybrid() throws IOException {
    int at = turn();
    float[] vector = seed().embedder().embedQuestion(seed().questions().get(at));
    return vector[0] + seed().bare().get(at).both(seed().index());
  }

  private Seed seed() {
    return Objects.requireNonNull(made);
  }

  private int turn() {
    next = (next + 1) % seed().questions().size();
    return next;
  }
}
