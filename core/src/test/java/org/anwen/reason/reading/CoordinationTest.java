package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anwen.question.Term;
import org.anwen.reason.reading.Description.Thing;
import org.junit.jupiter.api.Test;

class CoordinationTest {
  private static Term noun(String text) {
    return new Term(text, List.of(), 2, true, false);
  }

  private static Term verb(String text) {
    return new Term(text, List.of(), 2, false, false);
  }

  private static List<List<List<String>>> read(String text, Term... terms) {
    return Coordination.things(text, List.of(terms)).stream()
        .map(Thing::choices)
        .map(c -> c.stream().map(w -> w.stream().map(Term::text).toList()).toList())
        .toList();
  }

  @Test
  void choicesThatEndAlikeShareTheirEnd() {
    assertEquals(
        List.of(List.of(List.of("老人")), List.of(List.of("特困"), List.of("低保"))),
        read("说到了特困老人或者低保老人", noun("特困"), noun("老人"), noun("低保")));
  }

  @Test
  void theFirstWordsOfALongGroupBelongToAllChoices() {
    assertEquals(
        List.of(List.of(List.of("护理员")), List.of(List.of("培训"), List.of("津贴"), List.of("配比"))),
        read("涉及护理员培训、津贴或者配比", noun("护理员"), verb("培训"), noun("津贴"), noun("配比")));
  }

  @Test
  void aGroupBetweenTwoMarksBelongsToBothRows() {
    assertEquals(
        List.of(List.of(List.of("协作"), List.of("支援")), List.of(List.of("资金"), List.of("师资"))),
        read("靠协作或支援资金、师资", noun("协作"), noun("支援"), noun("资金"), noun("师资")));
  }

  @Test
  void whatTheLastOfSomeNounsDoesWithItsObjectAllDo() {
    assertEquals(
        List.of(
            List.of(List.of("发")), List.of(List.of("津贴")), List.of(List.of("师傅"), List.of("导师"))),
        read("师傅、导师发津贴", noun("师傅"), noun("导师"), verb("发"), noun("津贴")));
  }

  @Test
  void aClassNounKeepsTheWordThatTellsWhich() {
    assertEquals(
        List.of(List.of(List.of("退出", "机制"), List.of("黑名单"))),
        read("有退出机制或者黑名单", verb("退出"), noun("机制"), noun("黑名单")));
  }

  @Test
  void aRowThatEndsInOrIsOneRow() {
    assertEquals(
        List.of(List.of(List.of("超时"), List.of("失约"), List.of("欠费"))),
        read("超时、失约或者欠费", noun("超时"), noun("失约"), noun("欠费")));
  }

  @Test
  void quotationMarksDoNotPartAChoice() {
    assertEquals(
        List.of(List.of(List.of("1:1"), List.of("分摊"))),
        read("写了“1:1”或者分摊", noun("1:1"), verb("分摊")));
  }

  @Test
  void aVerbAndANounWithABareMarkAreAChoice() {
    assertEquals(
        List.of(List.of(List.of("补助"), List.of("贴息"))), read("补助或贴息", verb("补助"), noun("贴息")));
  }

  @Test
  void twoActionsShareNoVerb() {
    assertEquals(
        List.of(List.of(List.of("劝退", "离场"), List.of("解除", "合同"))),
        read("劝退离场或者解除合同", verb("劝退"), verb("离场"), verb("解除"), noun("合同")));
  }

  @Test
  void wordsWithoutAMarkMustAllBeMet() {
    assertEquals(
        List.of(List.of(List.of("广告")), List.of(List.of("收入"))),
        read("把广告和收入", noun("广告"), noun("收入")));
  }

  @Test
  void aPersonNamedByWhatTheyDoIsAChoiceToo() {
    assertEquals(
        List.of(List.of(List.of("巡检"), List.of("网格员"))), read("给巡检员、网格员", verb("巡检"), noun("网格员")));
  }
}
