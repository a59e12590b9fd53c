package org.anwen.reason.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Whether the best place that was found answers the question, or the material does not hold the
 * answer: a logistic regression over {@link Sign}s.
 *
 * <p>The weights were fitted to the suites of {@code eval/suites}, questions on corpora of several
 * fields with and without an answer, and stand in {@code answerability.tsv}; {@code docs/decisions}
 * tells how they are fitted and what they rest on. Immutable and thread-safe.
 */
public final class Answerability {
  /** Of what a fact answers, and of what a sentence answers. */
  static final Answerability OF_FACTS = read("facts");

  static final Answerability OF_WORDS = read("words");

  private static final String RESOURCE = "answerability.tsv";
  private static final double ENOUGH = 0.5;

  private final Map<Sign, Double> weights;

  Answerability(Map<Sign, Double> weights) {
    this.weights = new EnumMap<>(weights);
  }

  /** Whether there is enough to answer from. */
  boolean holds(Map<Sign, Double> signs) {
    return of(signs) >= ENOUGH;
  }

  /** How likely the place answers the question, from 0 to 1. */
  double of(Map<Sign, Double> signs) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Answerability read(String model) {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    try (InputStream in = Answerability.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        if (!line.startsWith("#") && fields[0].equals(model)) {
          weights.put(Sign.valueOf(fields[1]), Double.valueOf(fields[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answerability(weights);
  }
}
