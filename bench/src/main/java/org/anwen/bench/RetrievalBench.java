package org.anwen.bench;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.anwen.api.Hit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A question among many passages: the hybrid retriever, and what it cannot do without, the same
 * searches by Lucene with queries made beforehand and one embedding of the question.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class RetrievalBench {
  private static final int LIMIT = 10;

  /** How many passages. */
  @Param({"100000"})
  public int size;

  private @Nullable LargeIndex made;
  private int next;

  @Setup(Level.Trial)
  public void build() throws IOException {
    made = LargeIndex.of(size);
  }

  @TearDown(Level.Trial)
  public void remove() throws IOException {
    large().close();
  }

  /** Ours: analysis, embedding, both searches, fusion, passages. */
  @Benchmark
  public List<Hit> hybrid() {
    return large().hybrid().retrieve(question(), LIMIT);
  }

  /** Ours, by words alone. */
  @Benchmark
  public List<Hit> lexical() {
    return large().lexical().retrieve(question(), LIMIT);
  }

  /** To compare hybrid with: the bare embedding call, then both bare searches. */
  @Benchmark
  public float bareHybrid() throws IOException {
    int at = turn();
    float[] vector = large().embedder().embedQuestion(large().questions().get(at));
    return vector[0] + large().bare().get(at).both(large().index());
  }

  /** To compare lexical with: the same query, made beforehand. */
  @Benchmark
  public float bareLexical() throws IOException {
    return large().bare().get(turn()).words(large().index(), LIMIT);
  }

  /** The plain query by pairs of characters alone. */
  @Benchmark
  public float barePairs() throws IOException {
    return large().bare().get(turn()).pairs(large().index(), LIMIT);
  }

  /** The embedding of a question alone. */
  @Benchmark
  public float[] bareEmbedding() {
    return large().embedder().embedQuestion(question());
  }

  private LargeIndex large() {
    return Objects.requireNonNull(made);
  }

  private String question() {
    return large().questions().get(turn());
  }

  private int turn() {
    return Math.floorMod(next++, large().questions().size());
  }
}
