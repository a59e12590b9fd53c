package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Denials, opposites and places in an order, each against an invented source. */
class WordingRulesTest {
  private static final List<Reading> SOURCES =
      List.of(
          Reading.of("北岭县首批推出古桥12座，第二批由镇里推出。修缮分三期，一期于2020年建成，三期占地5公顷。"),
          Reading.of("过去“建而不管”，如今每月巡查不少于8次，60分以下为不合格，已全部完工，农村道路由村民养护。"),
          Reading.of("学生第一、二学期在校，第三、四学期在厂，委托第三方评估。"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首批推出古桥12座",
        "第一批推出古桥12座",
        "三期占地5公顷",
        "第1、2学期在校",
        "由第三方评估",
        "第一，修缮古桥；第二，分期施工",
        "第一步是推出古桥",
        "每月巡查不少于8次"
      })
  void whatStandsInItsPlaceHolds(String text) {
    assertFalse(Ordinals.moved(text, SOURCES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"第二批推出古桥12座", "第三批由镇里推出", "二期占地5公顷", "修缮分二期", "第五、二学期在校", "第一、四学期在厂", "委托第二方评估"})
  void anotherPlaceInTheOrderDoesNotHold(String text) {
    assertTrue(Ordinals.moved(text, SOURCES));
  }

  @ParameterizedTest
  @CsvSource({
    "分为合格、合格两等, true",
    "建而管, true",
    "建而不管, false",
    "每月巡查少于8次, true",
    "60分以下为合格, true",
    "已不全部完工, true",
    "道路由村民养护, false",
    "巡查每月8次, false"
  })
  void aDenialIsNeitherLeftOutNorPutIn(String part, boolean changed) {
    assertEquals(changed, Denials.changed(Folding.of(part), SOURCES));
  }

  @ParameterizedTest
  @CsvSource({"已部分完工, true", "已全部完工, false", "城镇道路由村民养护, true", "全部道路, false"})
  void aShortPartIsNotTurnedToItsOpposite(String part, boolean turned) {
    assertEquals(turned, Opposites.turnedBetween(Form.of(Folding.of(part)), SOURCES));
  }

  @ParameterizedTest
  @CsvSource({
    "原则是“不搬空、拆真、不造假”, true",
    "原则是“不搬空、不拆真、不造假”, false",
    "政策看得见、够着, true",
    "二不是“双师型”教师紧缺, true",
    "二是“双师型”教师紧缺, false",
    "信息不对称不是老难题, true",
    "不不是老难题, true"
  })
  void aDenialIsSeenThroughListsAndQuotationMarks(String text, boolean changed) {
    List<Reading> sources =
        List.of(
            Reading.of("原则是“不搬空、不拆真、不造假”。一是政策“看得见、够不着”；二是“双师型”教师紧缺。"), Reading.of("信息不对称是老难题。"));
    assertEquals(changed, Denials.changed(text, sources));
  }

  @ParameterizedTest
  @CsvSource({"书院收入71万元, true", "书院支出71万元, false", "书院年收入96万元, false"})
  void aFigureKeepsTheWordBeforeIt(String text, boolean turned) {
    List<Reading> sources = List.of(Reading.of("书院年收入96万元，支出71万元。"));
    assertEquals(turned, Opposites.turnedAtFigure(Form.of(Folding.of(text)), sources));
  }

  @Test
  void theValueOfAFindingAloneSpeaksForNoDirection() {
    List<Reading> sources = List.of(Reading.of("下降39.7%（由7.13亿元到4.3亿元），39.7%"));
    assertTrue(Opposites.turnedAtFigure(Form.of("提升39.7%"), sources));
  }

  @ParameterizedTest
  @CsvSource({"设计、管理、品牌“四分别”, true", "设计、管理、品牌“四统一”, false"})
  void anOppositeIsSeenWithinQuotationMarks(String text, boolean turned) {
    List<Reading> sources = List.of(Reading.of("实现设计、管理、品牌“四统一”。"));
    assertEquals(turned, Opposites.turnedWithin(Denials.unquoted(Folding.of(text)), sources));
  }

  @Test
  void whatIsMeantToBeDoneIsNotDone() {
    List<Reading> sources = List.of(Reading.of("项目计划投资1.1亿元，实际完成投资9850万元。"));
    assertTrue(Opposites.turnedBetween(Form.of("项目已投资1.1亿元"), sources));
  }

  @ParameterizedTest
  @CsvSource({"末次劝导, true", "首次劝导, false", "三期610万元、二期610万元, true"})
  void theLastIsNotTheFirst(String text, boolean moved) {
    List<Reading> sources = List.of(Reading.of("首次劝导，第二次立案。二期390万元、三期610万元。"));
    assertEquals(moved, Ordinals.moved(text, sources));
  }

  @ParameterizedTest
  @CsvSource({
    "由县民政局牵头, true",
    "由县财政局牵头, false",
    "由县住建局牵头, false",
    "由县教育局牵头, false",
    "产业布局合理, false"
  })
  void anOfficeIsOneOfTheSources(String text, boolean unsupported) {
    List<Reading> sources = List.of(Reading.of("由县住房城乡建设局会同财政局验收，教育部门参加。"));
    assertEquals(unsupported, Agents.unsupported(text, sources).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"缴费后每户1200元，由村老年协会管理, true", "缴费后每户1200元，由企业统一负责运维, false", "缴费后每户1200元，全部到账, false"})
  void everyPartTellsOfWhatIsCited(String text, boolean foreign) {
    List<Reading> sources = List.of(Reading.of("每户缴费1200元，由专业企业统一负责设施运维。"));
    assertEquals(foreign, Grounding.hasForeignPart(text, sources));
  }

  @ParameterizedTest
  @CsvSource({"由市自然资源局牵头, true", "由市人社局牵头, false", "由市人力资源社会保障局会同财政局牵头, false"})
  void theWholeNameOfAnOfficeIsCompared(String text, boolean unsupported) {
    List<Reading> sources = List.of(Reading.of("由市人力资源社会保障局、市财政局牵头。"));
    assertEquals(unsupported, Agents.unsupported(text, sources).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "'每座花费76万元，76万元，市里出七成', true",
    "'每座花费76万元，共2128万元，市里出七成', false",
    "'推行信用评价，截至2023年底，设立红黑名单', true",
    "'2021年，推行信用评价，设立红黑名单', false",
    "'85分以上全额拨付，70至85分扣15%', true",
    "'85分以上全额拨付，70至85分扣5%', false"
  })
  void figuresAndTimesStandBesideWhatTheyStoodBeside(String text, boolean altered) {
    List<Reading> sources =
        List.of(
            Reading.of("2021年推行信用评价，设立红黑名单，每座花费76万元，共2128万元，市里出七成。截至2023年底，建成28座。"),
            Reading.of("85分以上全额拨付，70至85分扣5%，70分以下扣15%。"));
    assertEquals(altered, Copies.altered(text, sources));
  }

  @ParameterizedTest
  @CsvSource({"2023—2022年, true", "2020—2022年, false"})
  void yearsThatRunBackwardsAreOfNoSource(String text, boolean unsupported) {
    List<Reading> sources = List.of(Reading.of("2020—2022年欠费1265万元，2023年收回。"));
    assertEquals(unsupported, NumberLock.unsupported(text, sources).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"转让水量4320万立方米，转让期限25年, true", "年转让水量4320万立方米，期限25年, false"})
  void aNumberOfYearsIsNotForEachYear(String text, boolean lost) {
    List<Reading> sources = List.of(Reading.of("转让水量4320万立方米/年，转让期限25年。"));
    assertEquals(lost, Rates.lost(text, sources, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "收入的百分之四十五不投入节水改造, 收入的45%投入节水改造。",
    "奖补三千二百万元未全部发放, 奖补0.32亿元全部发放。",
    "超过一半的住户同意, 超过一半的住户不同意。"
  })
  void aDenialIsFoundBesideAFigureInAnotherWriting(String said, String source) {
    assertTrue(Denials.changed(said, List.of(Reading.of(source))));
  }

  @ParameterizedTest
  @CsvSource({
    "百分之四十五, 45%",
    "3.2亿元, 320000000元",
    "32000万元, 320000000元",
    "二百一十六户, 216户",
    "九分之一, 九分之一",
    "3—5米, 3—5米",
    "三成以上, 三成以上"
  })
  void figuresAreWrittenInOneWay(String written, String uniform) {
    assertEquals(uniform, Uniform.of(written));
  }

  @ParameterizedTest
  @CsvSource({"截至2023年底修缮, true", "2023年修缮, false", "2022年底修缮, false", "2022年修缮, false"})
  void theEndOfAYearIsSaidWhereASourceSaysIt(String text, boolean unsupported) {
    List<Reading> sources = List.of(Reading.of("2023年修缮古桥，2022年底完工。"));
    assertEquals(unsupported, NumberLock.unsupported(text, sources).isPresent());
  }

  @Test
  void anotherWordForTheSameWhoActsIsNoExchange() {
    List<Reading> sources = List.of(Reading.of("由设计师与住户商量方案，超出部分由居民申请贷款。"));
    assertFalse(Exchanges.made("超出部分由住户申请贷款", sources));
    assertTrue(Exchanges.made("超出部分由设计师申请贷款", sources));
  }

  @ParameterizedTest
  @CsvSource({
    "满意度占20分，群众十分满意, true",
    "满意度占20分，群众对管护比较满意, false",
    "个人支付70元，未发生任何安全责任事故, true",
    "个人支付70元，未发生一起服务投诉, false"
  })
  void howMuchSomethingIsSoAndWhatIsDeniedStandInASource(String said, boolean foreign) {
    List<Reading> sources = List.of(Reading.of("个人支付70元，全年未发生一起服务投诉。满意度占20分，群众对管护比较满意，安全责任落实到人。"));
    assertEquals(foreign, Grounding.hasForeignPart(said, sources));
  }
}
