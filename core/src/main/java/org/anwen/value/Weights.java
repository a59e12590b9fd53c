package org.anwen.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much each feature counts for one type of gap; {@code weights.tsv} says where from. Immutable.
 */
final class Weights {
  /** Where a part of speech is looked at. */
  enum Where {
    FIRST,
    LAST,
    BEFORE,
    BEHIND
  }

  private static final Map<Gap.Type, Weights> STANDARD = read();

  private final Map<Feature, Double> features = new EnumMap<>(Feature.class);
  private final Map<Where, Map<WordKind, Double>> kinds = new EnumMap<>(Where.class);

  private Weights() {
    for (Where where : Where.values()) {
      kinds.put(where, new EnumMap<>(WordKind.class));
    }
  }

  static Weights of(Gap.Type type) {
    return Objects.requireNonNull(STANDARD.get(type));
  }

  double of(Feature feature) {
    return features.getOrDefault(feature, 0.0);
  }

  double of(Where where, WordKind kind) {
    return Objects.requireNonNull(kinds.get(where)).getOrDefault(kind, 0.0);
  }

  private void add(String name, double weight) {
    int dash = name.indexOf('-');
    if (dash < 0) {
      features.put(Feature.valueOf(name), weight);
    } else {
      Where where = Where.valueOf(name.substring(0, dash));
      Objects.requireNonNull(kinds.get(where))
          .put(WordKind.valueOf(name.substring(dash + 1)), weight);
    }
  }

  /** A row a feature, a column a type of gap. */
  private static Map<Gap.Type, Weights> read() {
    Map<Gap.Type, Weights> read = new EnumMap<>(Gap.Type.class);
    for (Gap.Type type : Gap.Type.values()) {
      read.put(type, new Weights());
    }
    List<List<String>> rows = rows();
    List<String> head = rows.getFirst();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 1; i < row.size(); i++) {
        Weights weights = Objects.requireNonNull(read.get(Gap.Type.valueOf(head.get(i))));
        weights.add(row.getFirst(), Double.parseDouble(row.get(i)));
      }
    }
    return read;
  }

  private static List<List<String>> rows() {
    try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
