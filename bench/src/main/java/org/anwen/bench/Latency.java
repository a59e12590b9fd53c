package org.anwen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.anwen.ingest.Progress;

/**
 * How long a question takes from its text to its verified answer in a large library without
 * vectors, kind by kind, and what opening the library takes in time and memory.
 *
 * <p>Arguments: {@code cases=N} (100,000 if not given; 0 for the seed alone), {@code rounds=N}. The
 * questions are those of the suites in {@code eval/suites} but the ones put aside: all turns are
 * asked, the last is measured, in the processor time of the calling thread, which a busy machine
 * moves little, and by the clock.
 */
public final class Latency {
  private static final Path ROOT = Path.of(System.getProperty("bench.root", "."));
  private static final List<String> CORPORA =
      List.of(
          "charging-stations",
          "elder-care",
          "heritage-towns",
          "road-upkeep",
          "rural-sewage",
          "vocational-schools");
  private static final int SLOWEST = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Latency() {}

  /** A question with the turns before it. */
  private record Asked(String kind, List<String> turns) {}

  /** What one took. */
  private record Took(Asked asked, double ms, double wall) {}

  public static void main(String[] args) throws IOException {
    Map<String, Integer> given = new TreeMap<>(Map.of("cases", 100_000, "rounds", 2));
    for (String arg : args) {
      given.put(arg.split("=", 2)[0], Integer.valueOf(arg.split("=", 2)[1]));
    }
    int cases = given.getOrDefault("cases", 0);
    List<Path> corpora = new ArrayList<>(List.of(ROOT.resolve("seeds")));
    List<String> suites = new ArrayList<>(List.of("seed"));
    if (cases > 0) {
      CORPORA.forEach(name -> corpora.add(ROOT.resolve("eval/corpora/" + name)));
      suites.addAll(CORPORA);
      Path folder = ROOT.resolve("bench/target/cases-" + cases);
      corpora.add(ManyCases.in(folder, cases, List.copyOf(corpora)));
    }
    long before = System.nanoTime();
    Path index = ROOT.resolve("bench/target/latency-" + cases);
    try (Library library = Library.open(corpora, index, Optional.empty(), Progress.NONE);
        Assistant assistant = new Assistant(library, List.of(new Joining()))) {
      System.out.printf(
          Locale.ROOT,
          "%d cases opened in %.1f s by the clock, %.1f s of all threads; heap in use %d MB%n",
          library.corpus().cases().size(),
          (System.nanoTime() - before) / 1e9,
          processor(),
          used());
      List<Asked> questions = questions(suites);
      for (int i = 0; i < given.getOrDefault("warm", 1); i++) {
        questions.forEach(question -> took(assistant, question));
      }
      List<Took> all = new ArrayList<>();
      for (int i = 0; i < given.getOrDefault("rounds", 2); i++) {
        questions.forEach(question -> all.add(took(assistant, question)));
      }
      if (!all.isEmpty()) {
        report(all);
      }
    }
  }

  /** The processor time of this process so far, in seconds. */
  private static double processor() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(d -> d.toMillis() / 1e3)
        .orElse(0.0);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static List<Asked> questions(List<String> suites) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Asked> questions = new ArrayList<>();
    for (String suite : suites) {
      for (String line : Files.readAllLines(ROOT.resolve("eval/suites/" + suite + ".jsonl"))) {
        JsonNode row = json.readTree(line);
        List<String> turns = new ArrayList<>();
        row.path("turns").forEach(turn -> turns.add(turn.asText()));
        questions.add(new Asked(row.path("kind").asText(), List.copyOf(turns)));
      }
    }
    return questions;
  }

  private static Took took(Assistant assistant, Asked asked) {
    List<Turn> history = new ArrayList<>();
    double ms = 0;
    double wall = 0;
    for (String turn : asked.turns()) {
      long before = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      Assistant.Reply reply =
          assistant.ask(new Question(turn, history), List.of(), (name, token) -> {});
      ms = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
      wall = (System.nanoTime() - before) / 1e6;
      history.add(new Turn(reply.inquiry(), reply.answer()));
    }
    return new Took(asked, ms, wall);
  }

  private static void report(List<Took> all) {
    System.out.println(
        "| kind | questions | p50 ms | p90 ms | p99 ms | max ms | p50 by the clock | p99 by the clock |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    Map<String, List<Took>> kinds = new TreeMap<>();
    all.forEach(
        took -> kinds.computeIfAbsent(took.asked().kind(), k -> new ArrayList<>()).add(took));
    kinds.forEach(Latency::row);
    row("all", all);
    System.out.println();
    all.stream()
        .sorted(Comparator.comparingDouble(took -> -took.ms()))
        .limit(SLOWEST)
        .forEach(t -> System.out.printf(Locale.ROOT, "%8.1f ms %s%n", t.ms(), t.asked()));
  }

  private static void row(String name, List<Took> took) {
    double[] sorted = took.stream().mapToDouble(Took::ms).sorted().toArray();
    double[] walls = took.stream().mapToDouble(Took::wall).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        sorted.length,
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99),
        sorted[sorted.length - 1],
        at(walls, 0.5),
        at(walls, 0.99));
  }

  /** The quantile by nearest rank. */
  private static double at(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
