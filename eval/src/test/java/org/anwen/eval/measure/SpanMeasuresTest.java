package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanMeasuresTest {
  private static final double EXACT = 1e-9;

  @Test
  void cmrcCountsTheLongestCommonSubstringAndNotTheBag() {
    // Reference 中国北京市 (5), prediction 北京中国 (4): the longest common run is 2 long.
    assertEquals(2 * 0.5 * 0.4 / 0.9, Cmrc2018.f1("中国北京市", "北京中国"), EXACT);
    assertEquals(2 * 1.0 * 0.8 / 1.8, Cjrc.f1("中国北京市", "北京中国"), EXACT);
  }

  @Test
  void cmrcTakesAWordOfOtherLettersAsOneSegment() {
    assertEquals(List.of("在", "2016", "年", "mvp"), Cmrc2018.segments("在2016年MVP。"));
    assertEquals(List.of("3.5", "%"), Cmrc2018.segments("3.5%"));
    // Reference 2016年 (2 segments), prediction 在2016年5月 (5): 2 shared.
    assertEquals(2 * 0.4 * 1.0 / 1.4, Cmrc2018.f1("2016年", "在2016年5月"), EXACT);
  }

  @Test
  void cmrcExactMatchLeavesOutItsOwnListOfPunctuation() {
    assertEquals(1, Cmrc2018.exactMatch("《跑跑卡丁车》。", "跑跑卡丁车"), EXACT);
    assertEquals(0, Cmrc2018.exactMatch("跑跑卡丁车", "跑跑卡丁车!"), EXACT);
  }

  @Test
  void theBestOfSeveralReferencesCounts() {
    assertEquals(1, Cmrc2018.f1(List.of("踢爆", "被踢爆"), "被踢爆"), EXACT);
    assertEquals(0, Cmrc2018.f1(List.of("甲", "乙"), "丙"), EXACT);
  }

  @Test
  void cjrcGivesAllOrNothingWhenASideIsEmpty() {
    assertEquals(1, Cjrc.f1("", ""), EXACT);
    assertEquals(0, Cjrc.f1("甲", ""), EXACT);
    assertEquals(0, Cjrc.f1("", "甲"), EXACT);
  }

  @Test
  void squadLeavesOutArticlesPunctuationAndCase() {
    assertEquals(1, SquadMeasures.exactMatch("The Normans", "normans."), EXACT);
    // Reference "in the 10th century" is 3 words, prediction "10th century AD" 3, 2 shared.
    assertEquals(2.0 / 3, SquadMeasures.f1("in the 10th century", "10th century AD"), EXACT);
    assertEquals(1, SquadMeasures.f1("", ""), EXACT);
    assertEquals(0, SquadMeasures.f1("", "something"), EXACT);
  }
}
