package org.anwen.testkit;

import java.util.Comparator;
import java.util.List;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Retriever;

/** The smallest retriever that keeps the contract: it counts common pairs of characters. */
record OverlapRetriever(List<Passage> passages) implements Retriever {
  @Override
  public String name() {
    return "overlap";
  }

  @Override
  public List<Hit> retrieve(String question, int limit) {
    return passages.stream()
        .map(passage -> new Hit(passage, common(question, passage.text())))
        .filter(hit -> hit.score() > 0)
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .limit(limit)
        .toList();
  }

  private static double common(String question, String text) {
    int common = 0;
    for (int i = 0; i + 2 <= question.length(); i++) {
      String pair = question.substring(i, i + 2);
      boolean word = pair.codePoints().allMatch(Character::isLetterOrDigit);
      common += word && text.contains(pair) ? 1 : 0;
    }
    return common;
  }
}
