package org.anwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.anwen.api.Passage;
import org.anwen.index.PassageIndex;
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

/** Indexing without vectors, on disk: ours, and a bare loop of Lucene's writer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class IndexingBench {
  /** How many passages. */
  @Param({"2000"})
  public int size;

  private @Nullable Library library;
  private @Nullable Scratch scratch;
  private int next;

  @Setup(Level.Trial)
  public void read() throws IOException {
    library = Library.of(size);
    scratch = Scratch.make();
  }

  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Objects.requireNonNull(scratch).close();
  }

  /** Ours: an empty folder to a committed index. */
  @Benchmark
  public int sync() throws IOException {
    try (PassageIndex index = PassageIndex.open(folder(), Optional.empty())) {
      return index.sync(Objects.requireNonNull(library).passages()).added();
    }
  }

  /** The same fields and analysis, written by a loop and committed once. */
  @Benchmark
  public int bareWriter() throws IOException {
    try (BareWriter writer = new BareWriter(folder())) {
      for (Passage passage : Objects.requireNonNull(library).passages()) {
        writer.add(passage);
      }
      return writer.commit();
    }
  }

  private Path folder() throws IOException {
    return Files.createDirectories(
        Objects.requireNonNull(scratch).path().resolve("index-" + next++));
  }
}
