package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anwen.api.Span;
import org.junit.jupiter.api.Test;

/** Where a sentence falls into clauses. */
class ClauseSplitterTest {
  @Test
  void marksSplitAndAreNotPartOfTheClause() {
    assertEquals(List.of("建成驿站5个", "覆盖三个镇", "运行良好"), split("建成驿站5个，覆盖三个镇；运行良好。"));
  }

  @Test
  void anEnumerationCommaSplitsBeforeAFigureWithWordsOfItsOwn() {
    assertEquals(List.of("安装路灯190盏", "座椅32个"), split("安装路灯190盏、座椅32个。"));
  }

  @Test
  void anEnumerationCommaBetweenBareFiguresOrWordsDoesNotSplit() {
    assertEquals(List.of("分别安排800万元、950万元"), split("分别安排800万元、950万元。"));
    assertEquals(List.of("种植茶叶、蓝莓、板栗300亩"), split("种植茶叶、蓝莓、板栗300亩。"));
  }

  @Test
  void nothingInsideMarksIsSplit() {
    assertEquals(
        List.of("印发《护林员选聘，考核办法》", "明确“谁主管，谁负责”（含镇，村）"), split("印发《护林员选聘，考核办法》，明确“谁主管，谁负责”（含镇，村）。"));
  }

  @Test
  void commasAndColonsWithinNumbersDoNotSplit() {
    assertEquals(List.of("共发放1,200份", "配比为3:4:3"), split("共发放1,200份，配比为3:4:3。"));
  }

  @Test
  void blanksAroundClausesAreLeftOut() {
    assertEquals(List.of("第一项", "第二项"), split("　　第一项， 第二项 。\n"));
  }

  @Test
  void aSentenceOfMarksAloneHasNoClauses() {
    assertEquals(List.of(), split("，；。\n"));
  }

  private static List<String> split(String text) {
    return ClauseSplitter.split(text, new Span(0, text.length())).stream()
        .map(s -> text.substring(s.start(), s.end()))
        .toList();
  }
}
