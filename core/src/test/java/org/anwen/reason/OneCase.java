package org.anwen.reason;

import java.util.List;
import java.util.stream.Collectors;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Question;

/** What is found for a question in an invented case, among two that are of other things. */
public final class OneCase {
  private OneCase() {}

  /** The findings in words, those worked out with their working. */
  public static String findings(String words, String question) {
    try (Assistant assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with(words)
            .with("青海省玉树市保护湿地，设置巡护点31处，巡护员260名。")
            .with("广东省徐闻县发展菠萝产业，种植面积35万亩，年产值25亿元。")
            .assistant()) {
      Evidence evidence = assistant.evidence(Question.of(question));
      return evidence.findings().stream()
          .flatMap(f -> List.of(f.role() + " " + f.value(), f.statement()).stream())
          .collect(Collectors.joining("\n"));
    }
  }

  /** Whether something was worked out, and comes to a value. */
  public static boolean worksOut(String words, String question, String value) {
    return findings(words, question)
        .lines()
        .anyMatch(l -> l.startsWith(Finding.Role.COMPUTED + " ") && l.endsWith(value));
  }
}
