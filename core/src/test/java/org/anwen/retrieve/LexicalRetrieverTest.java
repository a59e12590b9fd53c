package org.anwen.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.index.PassageIndex;
import org.anwen.index.Passages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LexicalRetrieverTest {
  private static final List<Passage> LIBRARY =
      List.of(
          Passages.of("1", "a", "甲县图书馆", "甲县图书馆延长开放时间，每周开放72小时。"),
          Passages.of("2", "a", "甲县图书馆", "夜间有志愿者值班，服务读者3.5万人次。"),
          Passages.of("3", "b", "乙市体育馆", "乙市体育馆按照《体育场馆开放办法》免费开放，投入1,200万元。"),
          Passages.of("4", "c", "丙区博物馆", "丙区博物馆依据丙文〔2021〕8号文件修缮库房，面积330平方米。"));

  private final PassageIndex index = PassageIndex.inMemory(Optional.empty());
  private final LexicalRetriever retriever = new LexicalRetriever(index);

  @BeforeEach
  void fill() {
    index.sync(LIBRARY);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void thePassageWithTheWordsOfTheQuestionComesFirst() {
    assertEquals("1", first("图书馆每周开放多久"));
    assertEquals("3", first("体育馆免费开放吗"));
  }

  @Test
  void traditionalAndFullWidthWritingFindTheSame() {
    assertEquals("1", first("圖書館每週開放多久"));
    assertEquals("3", first("投入１２００万元的是谁"));
  }

  @Test
  void figuresTitlesAndDocumentNumbersAreFoundInOtherWritings() {
    assertEquals("4", first("330㎡的是哪个"));
    assertEquals("4", first("[2021]8号"));
    assertEquals("3", first("《體育場館開放辦法》"));
  }

  @Test
  void aPassageIsFoundByTheTitleOfItsCase() {
    List<String> ids = ids(retriever.retrieve("甲县 夜间值班", 4));
    assertEquals("2", ids.getFirst());
    assertTrue(ids(retriever.retrieve("甲县", 4)).containsAll(List.of("1", "2")));
  }

  @Test
  void ofEachCaseTheBestPassageStands() {
    List<Hit> hits = retriever.retrieve("甲县图书馆夜间志愿者，博物馆", 10);
    List<Hit> cases = CaseHits.best(hits, 10);
    assertEquals(List.of("a", "c"), cases.stream().map(h -> h.passage().caseId()).toList());
    assertEquals(hits.getFirst(), cases.getFirst());
    assertEquals(1, CaseHits.best(hits, 1).size());
  }

  @Test
  void nothingKnownGivesNothing() {
    assertEquals(List.of(), retriever.retrieve("zzz", 5));
    assertEquals(List.of(), retriever.retrieve("", 5));
    assertEquals(List.of(), retriever.retrieve("？！。", 5));
  }

  @Test
  void theLimitIsBounded() {
    assertEquals(1, retriever.retrieve("开放", 1).size());
    assertTrue(retriever.retrieve("开放", Integer.MAX_VALUE).size() <= LIBRARY.size());
    assertThrows(IllegalArgumentException.class, () -> retriever.retrieve("开放", 0));
  }

  @Test
  void aSearchThatRunsOutOfTimeSaysSo() {
    LexicalRetriever hasty =
        new LexicalRetriever(index, FieldWeights.DEFAULT, Duration.ofNanos(-1));
    AnwenException thrown = assertThrows(AnwenException.class, () -> hasty.retrieve("图书馆", 5));
    assertEquals(ErrorCode.TIMEOUT, thrown.code());
  }

  @Test
  void anInterruptedThreadSearchesAndTheIndexStaysOpen() {
    Thread.currentThread().interrupt();
    assertEquals("1", first("图书馆每周开放多久"));
    assertTrue(Thread.interrupted());
    assertEquals("1", first("图书馆每周开放多久"));
  }

  private String first(String question) {
    return retriever.retrieve(question, 3).getFirst().passage().id();
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().id()).toList();
  }
}
