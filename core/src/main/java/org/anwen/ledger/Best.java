package org.anwen.ledger;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The best few of many ordinals by their scores. Stateless; no more than the few are kept. */
final class Best {
  private Best() {}

  /** The ordinals of the highest scores, those first, the lower ordinal first among equals. */
  static Stream<Integer> of(IntStream ordinals, double[] scores, int limit) {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingDouble(i -> scores[i]).thenComparingInt(i -> -i);
    PriorityQueue<Integer> kept = new PriorityQueue<>(worstFirst);
    ordinals.forEach(
        i -> {
          Integer worst = kept.peek();
          if (kept.size() < limit) {
            kept.add(i);
          } else if (worst != null && worstFirst.compare(i, worst) > 0) {
            kept.poll();
            kept.add(i);
          }
        });
    return kept.stream().sorted(worstFirst.reversed());
  }
}
