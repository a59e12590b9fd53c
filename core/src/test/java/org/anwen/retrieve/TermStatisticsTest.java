package org.anwen.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.anwen.index.PassageIndex;
import org.anwen.index.Passages;
import org.junit.jupiter.api.Test;

class TermStatisticsTest {
  @Test
  void wordsAreCountedAmongPassagesAndAmongCases() {
    try (PassageIndex index = PassageIndex.inMemory(Optional.empty())) {
      index.sync(
          List.of(
              Passages.of("1", "a", "甲", "图书馆开放，图书馆扩建。"),
              Passages.of("2", "a", "甲", "图书馆夜间开放。"),
              Passages.of("3", "b", "乙", "體育館開放。"),
              Passages.of("4", "c", "丙", "库房有3.5万册书。")));
      TermStatistics statistics = new TermStatistics(index);
      assertEquals(4, statistics.passages());
      assertEquals(3, statistics.cases());
      assertEquals(2, statistics.passagesWith("图书馆"));
      assertEquals(1, statistics.casesWith("图书馆"));
      assertEquals(3, statistics.passagesWith("开放"));
      assertEquals(2, statistics.casesWith("開放"));
      assertEquals(3, statistics.passagesWith("馆"));
      assertEquals(1, statistics.passagesWith("3.5"));
      assertEquals(0, statistics.passagesWith("博物馆"));
      assertEquals(0, statistics.passagesWith("，"));
      assertTrue(statistics.idf("夜间") > statistics.idf("开放"));
      index.sync(List.of(Passages.of("9", "图书馆")));
      assertEquals(1, statistics.passagesWith("图书馆"));
      assertEquals(1, statistics.cases());
    }
  }
}
