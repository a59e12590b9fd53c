package org.anwen.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.api.Passage;
import org.anwen.api.Span;
import org.junit.jupiter.api.Test;

class SplittersTest {
  @Test
  void sentencesKeepDecimalsNumberingQuotesAndTitlesWhole() {
    assertEquals(
        List.of(
            "1．投资1.07亿元。",
            "印发《通知。办法》，提出“谁受益。谁出资”的原则；",
            "他说：“好！”",
            "新建停车位（含30个。20个）共1,200个。",
            "没有句号"),
        sentences(
            "1．投资1.07亿元。印发《通知。办法》，提出“谁受益。谁出资”的原则；他说：“好！”\n" + "新建停车位（含30个。20个）共1,200个。 没有句号"));
  }

  @Test
  void aQuoteThatNeverClosesDoesNotSwallowTheText() {
    assertEquals(List.of("提出“新模式。", "第二句。"), sentences("提出“新模式。第二句。"));
  }

  @Test
  void clausesEndAtCommasOutsideNumbers() {
    String text = "投资1,200万元，建成（养老，托育）中心；投用。";
    assertEquals(
        List.of("投资1,200万元，", "建成（养老，托育）中心；", "投用。"), cut(text, SentenceSplitter.clauses(text)));
  }

  @Test
  void aShortCaseIsOnePassage() {
    List<Passage> passages = PassageSplitter.STANDARD.split(policyCase("某市建成中心12个。"));
    assertEquals(1, passages.size());
    assertEquals("某市建成中心12个。", passages.getFirst().text());
  }

  @Test
  void aLongCaseIsCutAtSentencesThatOverlap() {
    String text = "某市推进改造项目，完成投资五亿元，惠及居民三万户，群众满意。".repeat(40);
    List<Passage> passages = PassageSplitter.STANDARD.split(policyCase(text));
    assertTrue(passages.size() > 2);
    for (int i = 1; i < passages.size(); i++) {
      assertTrue(passages.get(i).text().endsWith("。"));
      assertTrue(passages.get(i).start() < passages.get(i - 1).end());
    }
  }

  @Test
  void lengthsThatCannotWorkAreRefused() {
    assertEquals(
        "expected longest >= 50 and 0 <= overlap < longest / 2, got 100 and 60",
        assertThrows(IllegalArgumentException.class, () -> new PassageSplitter(100, 60))
            .getMessage());
  }

  private static List<String> sentences(String text) {
    return cut(text, SentenceSplitter.sentences(text));
  }

  private static List<String> cut(String text, List<Span> spans) {
    return spans.stream().map(span -> text.substring(span.start(), span.end())).toList();
  }

  private static PolicyCase policyCase(String text) {
    return new PolicyCase(
        "c", "d", "文", List.of(), "", "题", 0, List.of(new Span(0, text.length())), text);
  }
}
