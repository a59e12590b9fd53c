package org.anwen.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.anwen.api.Passage;
import org.anwen.index.PassageIndex;

/**
 * The same comparisons as the JMH measures, question by question in turn and in the processor time
 * of the calling thread, so that a machine that is busy with other things gives them too.
 * Arguments: passages to search, passages to index.
 */
public final class Ratios {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 3;
  private static final int QUESTIONS = 150;

  private Ratios() {}

  /** A piece of work to be timed. */
  @FunctionalInterface
  private interface Work {
    void run(int question) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    try (LargeIndex large = LargeIndex.of(Integer.parseInt(args[0]))) {
      compare(
          "lexical",
          at -> large.lexical().retrieve(large.questions().get(at), 10),
          at -> large.bare().get(at).words(large.index(), 10));
      compare(
          "lexical, against pairs alone",
          at -> large.lexical().retrieve(large.questions().get(at), 10),
          at -> large.bare().get(at).pairs(large.index(), 10));
      compare(
          "hybrid",
          at -> large.hybrid().retrieve(large.questions().get(at), 10),
          at -> {
            large.embedder().embedQuestion(large.questions().get(at));
            large.bare().get(at).both(large.index());
          });
    }
    index(Integer.parseInt(args[1]));
  }

  private static void index(int size) throws IOException {
    Library library = Library.of(size);
    try (Scratch scratch = Scratch.make()) {
      double[] ratios = new double[5];
      for (int round = -2; round < ratios.length; round++) {
        Path ours = Files.createDirectories(scratch.path().resolve("a" + round));
        Path bare = Files.createDirectories(scratch.path().resolve("b" + round));
        long start = THREADS.getCurrentThreadCpuTime();
        try (PassageIndex index = PassageIndex.open(ours, Optional.empty())) {
          index.sync(library.passages());
        }
        long middle = THREADS.getCurrentThreadCpuTime();
        try (BareWriter writer = new BareWriter(bare)) {
          for (Passage passage : library.passages()) {
            writer.add(passage);
          }
          writer.commit();
        }
        long end = THREADS.getCurrentThreadCpuTime();
        if (round >= 0) {
          ratios[round] = (end - middle) / (double) (middle - start);
        }
      }
      Arrays.sort(ratios);
      System.out.printf(
          Locale.ROOT,
          "indexing throughput, ours / bare: median %.2f (%.2f to %.2f)%n",
          ratios[ratios.length / 2],
          ratios[0],
          ratios[ratios.length - 1]);
    }
  }

  private static void compare(String name, Work ours, Work bare) throws IOException {
    double[] mine = new double[ROUNDS * QUESTIONS];
    double[] theirs = new double[ROUNDS * QUESTIONS];
    for (int round = -1; round < ROUNDS; round++) {
      for (int at = 0; at < QUESTIONS; at++) {
        double first = time(ours, at);
        double second = time(bare, at);
        if (round >= 0) {
          mine[round * QUESTIONS + at] = first;
          theirs[round * QUESTIONS + at] = second;
        }
      }
    }
    double oursSum = Arrays.stream(mine).sum();
    double bareSum = Arrays.stream(theirs).sum();
    Arrays.sort(mine);
    Arrays.sort(theirs);
    System.out.printf(
        Locale.ROOT,
        "%s: ours median %.2f ms, bare median %.2f ms, ratio of sums %.2f%n",
        name,
        mine[mine.length / 2],
        theirs[theirs.length / 2],
        oursSum / bareSum);
  }

  private static double time(Work work, int at) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run(at);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
