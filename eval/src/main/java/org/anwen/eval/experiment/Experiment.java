package org.anwen.eval.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.eval.suite.Format;

/**
 * An experiment as data: what is asked of what, the scores that were measured, and the floors that
 * must hold. Paths are relative to the installation.
 *
 * @param small whether every test run takes it in
 * @param expected the scores last measured, by measure or {@code kind.measure}; a drift is told
 * @param floors the least scores, by measure or {@code kind.measure}; for a measure that is better
 *     when lower, the highest
 * @param baseline the scores of every question of an accepted run, if there is one
 */
public record Experiment(
    String name,
    String description,
    List<Path> suites,
    Format format,
    List<Path> corpora,
    String answerer,
    boolean small,
    Map<String, Double> expected,
    Map<String, Double> floors,
    Optional<Path> baseline) {
  public Experiment {
    suites = List.copyOf(suites);
    corpora = List.copyOf(corpora);
    expected = Map.copyOf(expected);
    floors = Map.copyOf(floors);
  }
}
