package org.anwen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.anwen.api.Embedder;
import org.anwen.api.Passage;

/**
 * A large library made from a small public set: its passages are repeated, each time with other
 * figures and with a sentence of another passage, until there are enough.
 */
record Library(List<Passage> passages, List<String> questions) {
  /** The same every time: chosen once, of no meaning. */
  private static final long SEED = 20_240_601;

  /** The SQuAD file of the system property {@code bench.data}, grown to {@code size} passages. */
  static Library of(int size) throws IOException {
    String file = System.getProperty("bench.data", System.getenv("BENCH_DATA"));
    if (file == null) {
      throw new IOException("expected a file in SQuAD form in the environment as BENCH_DATA");
    }
    Squad set = Squad.read(Path.of(file));
    SplittableRandom random = new SplittableRandom(SEED);
    List<Passage> passages = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Passage original = set.passages().get(i % set.passages().size());
      String text = original.text();
      if (i >= set.passages().size()) {
        Passage other = set.passages().get(random.nextInt(set.passages().size()));
        text = varied(text, other.text(), random);
      }
      passages.add(
          new Passage(
              "p" + i,
              "c" + i,
              original.caseTitle(),
              original.documentId(),
              original.document(),
              original.section(),
              text,
              0,
              text.length()));
    }
    List<String> questions =
        set.questions().stream().map(Squad.Asked::question).limit(512).toList();
    return new Library(passages, questions);
  }

  private static String varied(String text, String other, SplittableRandom random) {
    StringBuilder varied = new StringBuilder(text.length() + 80);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      varied.append(c >= '0' && c <= '9' ? (char) ('0' + random.nextInt(10)) : c);
    }
    int from = random.nextInt(Math.max(1, other.length() - 60));
    varied.insert(varied.length() / 2, other, from, Math.min(other.length(), from + 60));
    return varied.toString();
  }

  /**
   * An embedder that gives the first passages their own vectors, and each later one the vector of
   * one of those, moved a little and brought to unit length again.
   */
  static Embedder quick(Embedder slow) {
    Map<Integer, float[]> known = new HashMap<>();
    SplittableRandom random = new SplittableRandom(SEED);
    AtomicInteger turn = new AtomicInteger();
    return new Embedder() {
      @Override
      public String name() {
        return slow.name() + "-varied";
      }

      @Override
      public int dimensions() {
        return slow.dimensions();
      }

      @Override
      public float[] embedQuestion(String text) {
        return slow.embedQuestion(text);
      }

      @Override
      public List<float[]> embedPassages(List<String> texts) {
        return texts.stream().map(this::vector).toList();
      }

      private float[] vector(String text) {
        int at = turn.getAndIncrement();
        float[] original =
            known.computeIfAbsent(
                at % ORIGINALS, key -> slow.embedPassages(List.of(text)).getFirst());
        if (at < ORIGINALS) {
          return original;
        }
        float[] moved = original.clone();
        double square = 0;
        for (int i = 0; i < moved.length; i++) {
          moved[i] += (float) (0.02 * random.nextDouble(-1, 1));
          square += moved[i] * moved[i];
        }
        for (int i = 0; i < moved.length; i++) {
          moved[i] /= (float) Math.sqrt(square);
        }
        return moved;
      }
    };
  }

  /** How many vectors are truly made by the model. */
  private static final int ORIGINALS = 200;
}
