package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results of the bench over several libraries, added up. Not thread-safe. */
public final class LockTally {
  private final Map<Change, Integer> made = new EnumMap<>(Change.class);
  private final Map<Change, Integer> escaped = new EnumMap<>(Change.class);
  private int worded;
  private int touched;

  public void add(LockBench.Result result) {
    result.made().forEach((change, n) -> made.merge(change, n, Integer::sum));
    result.escaped().forEach((change, n) -> escaped.merge(change, n, Integer::sum));
    worded += result.worded();
    touched += result.touched();
  }

  /** A line for each kind of change, and one for the true answers. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    made.forEach(
        (change, n) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "changed %-10s %5d made, %d got out",
                    change.key(),
                    n,
                    escaped.getOrDefault(change, 0))));
    lines.add(
        String.format(
            Locale.ROOT,
            "worded anew        %5d made, %d touched (%.2f %%)",
            worded,
            touched,
            100 * share()));
    return lines;
  }

  /** The floors that do not hold, told. */
  public List<String> broken(LockExperiment experiment) {
    List<String> broken = new ArrayList<>();
    int out = escaped.values().stream().mapToInt(Integer::intValue).sum();
    if (out > experiment.escaped()) {
      broken.add(out + " changed answers got out, at most " + experiment.escaped() + " may");
    }
    if (share() > experiment.touched()) {
      broken.add(
          String.format(
              Locale.ROOT,
              "%.4f of the true answers were touched, at most %.4f may be",
              share(),
              experiment.touched()));
    }
    return broken;
  }

  private double share() {
    return worded == 0 ? 0 : (double) touched / worded;
  }
}
