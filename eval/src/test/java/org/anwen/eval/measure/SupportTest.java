package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportTest {
  private static Support.Result check(String answer, String... sources) {
    Map<Integer, String> byMarker =
        sources.length == 1 ? Map.of(1, sources[0]) : Map.of(1, sources[0], 2, sources[1]);
    return Support.check(answer, byMarker, List.of("济南和怀化各发行多少？"), List.of(2));
  }

  @Test
  void aFigureThatStandsInWhatIsCitedIsSupportedHoweverItIsWritten() {
    Support.Result result = check("济南发行16.5亿元[1]。", "济南市发行专项债券165000万元");
    assertEquals(List.of(), result.unsupported());
    assertEquals(1, result.supported());
  }

  @Test
  void aFigureOfAnotherCaseIsUnsupportedInASentenceThatDoesNotCiteIt() {
    Support.Result result = check("济南发行4.3亿元[1]。怀化发行4.3亿元[2]。", "济南发行16.5亿元", "怀化发行4.3亿元");
    assertEquals(List.of("4.3亿元"), result.unsupported());
    assertEquals(1, result.figures());
    assertEquals(2, result.sentences());
    assertEquals(1, result.supported());
  }

  @Test
  void sumsDifferencesRatiosAndCountsOfSupportedFiguresAreSupported() {
    String sources = "2022年发行7.13亿元，2023年发行4.3亿元";
    assertEquals(0, check("两年合计11.43亿元，其中7.13亿元和4.3亿元[1]。", sources).figures());
    assertEquals(0, check("相差2.83亿元：7.13亿元和4.3亿元[1]。", sources).figures());
    assertEquals(0, check("7.13亿元是4.3亿元的1.66倍[1]。", sources).figures());
    assertEquals(0, check("共2个地方[1]。", sources).figures());
    assertEquals(1, check("合计12.43亿元，其中7.13亿元和4.3亿元[1]。", sources).figures());
  }

  @Test
  void workThatIsShownMustBeRightToTheLastDigit() {
    String source = "投入2246万元，改造8120平方米；车位538个、750个、180个";
    assertEquals(0, check("平均约0.28万元（2246万元 ÷ 8120平方米 ≈ 0.28万元）[1]。", source).figures());
    assertEquals(2, check("平均约0.29万元（2246万元 ÷ 8120平方米 ≈ 0.29万元）[1]。", source).figures());
    assertEquals(0, check("合计1288个（538个 + 750个 = 1288个），另有180个[1]。", source).figures());
    assertEquals(3, check("合计1289个（538个 + 751个 = 1289个）[1]。", source).figures());
  }

  @Test
  void titlesAndPlacesMustStandThereToo() {
    Support.Result result = check("北京市出台《办法》和《实施细则》[1]。", "济南市出台《实施细则》");
    assertEquals(List.of("办法", "北京市"), result.unsupported());
    assertEquals(0, result.figures());
  }

  @Test
  void aDivisionIsSupportedByAPlaceInIt() {
    assertEquals(List.of(), check("湖南省怀化市会同县动员居民[1]。", "会同县动员居民出资").unsupported());
    assertEquals(List.of("长沙市"), check("长沙市会同县动员居民[1]。", "会同县动员居民出资").unsupported());
  }

  @Test
  void workedOutFiguresAreSupportedByTheirOperands() {
    String table = "年度 完成投资（万元）\n2021 3100\n2022 4650";
    assertEquals(0, check("合计7750万元（3100万元 + 4650万元 = 7750万元）[1]。", table).figures());
    assertEquals(2, check("合计7751万元（3100万元 + 4650万元 = 7751万元）[1]。", table).figures());
    String rise = "收入2022年1860万元，2023年2540万元，费用4600万元各担一半，每月补贴300元";
    assertEquals(0, check("增长36.6%（由1860万元到2540万元）[1]。", rise).figures());
    assertEquals(2, check("增长37.6%（由1860万元到2550万元）[1]。", rise).figures());
    assertEquals(0, check("2300万元（4600万元 × 一半 = 2300万元）[1]。", rise).figures());
    assertEquals(2, check("2200万元（4600万元 × 一半 = 2200万元）[1]。", rise).figures());
    assertEquals(0, check("共3600元（300元/月 × 1年 = 3600元）[1]。", rise).figures());
    assertEquals(0, check("3.85亩折合约2567平方米[1]。", "空地3.85亩").figures());
    assertEquals(1, check("3.85亩折合约2667平方米[1]。", "空地3.85亩").figures());
    assertEquals(0, check("合计5.4亿元（3.6亿元 + 1.8亿元 = 5.4亿元）[1]。", "三亿六千万元；1.8亿元").figures());
  }

  @Test
  void aDocumentOfTheLibraryMayBeNamed() {
    Support.Result result =
        Support.check("《充电案例选编》共21个案例。", Map.of(), List.of("有几个案例"), List.of(21), "充电案例选编");
    assertEquals(List.of(), result.unsupported());
  }
}
