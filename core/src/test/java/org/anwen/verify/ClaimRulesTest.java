package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What limits a claim, who acts, and what an amount is for, each against an invented source. */
class ClaimRulesTest {
  private static final List<Reading> SOURCES =
      List.of(
          Reading.of(
              "北岭县计划投资420万元改造渡口，已完成堤岸加固；【背景】部分老旧渡口基本停用，投入80万元修路。"
                  + "养护员每月巡查8次，雨季每日巡查，三年累计修桥4.2万座；费用由县财政和运营商各承担一半。"),
          Reading.of("每户村民出资300元，由合作社统一管护，村委会负责公示；评估费每人150元，专项债券由政府发行。"));

  @ParameterizedTest
  @CsvSource({
    "计划投资420万元改造渡口, false",
    "计划投资四百二十万元改造渡口, false",
    "投资0.042亿元改造渡口, true",
    "县投资420万元改造渡口, true",
    "拟投入80万元修路, true",
    "背景：老旧渡口基本停用, true",
    "部分老旧渡口停用, true",
    "部分老旧渡口基本停用, false",
    "雨季每月巡查, true",
    "养护员巡查8次, true",
    "三年每年修桥4.2万座, true",
    "三年共计修桥42000座, false"
  })
  void aLimitStaysWithItsClaim(String text, boolean changed) {
    assertEquals(changed, Limits.changed(text, SOURCES));
  }

  @ParameterizedTest
  @CsvSource({
    "费用由县财政和财政各承担一半, true",
    "费用由运营商和县财政各承担一半, false",
    "费用由县财政和商户各承担一半, true",
    "每户住户出资300元, true",
    "每户农户出资300元, false",
    "由银行统一管护, true",
    "由合作社统一养护, false",
    "合作社负责公示, true",
    "专项债券由村民发行, true"
  })
  void whoActsIsNotExchanged(String text, boolean exchanged) {
    assertEquals(exchanged, Exchanges.made(text, SOURCES));
  }

  @ParameterizedTest
  @CsvSource({
    "评估费150元, 评估费是多少？, true",
    "评估费150元, 评估费每人多少？, false",
    "评估费每人150元, 评估费是多少？, false",
    "投入80万元修路, 修路投入多少？, false"
  })
  void anAmountForEachIsNotTheAmountOfAll(String text, String question, boolean lost) {
    assertEquals(lost, Rates.lost(text, SOURCES, List.of(question)));
  }

  @ParameterizedTest
  @CsvSource({
    "当中2021年238张、2022年390张, false",
    "当中2022年238张、2022年390张, true",
    "当中2022年238张、2021年390张, true",
    "当中2021年238张、2021年390张, true",
    "2021年238张，2022年238张, true",
    "'纳入2022、2023年计划', false",
    "'纳入2022、2022年计划', true",
    "纳入2023年、2023年计划, true"
  })
  void aListGivesEachYearItsFigure(String text, boolean altered) {
    List<Reading> sources = List.of(Reading.of("合计628张，其中2021年238张、2022年390张。纳入2022、2023年计划。"));
    assertEquals(altered, Copies.altered(text, sources));
  }

  @ParameterizedTest
  @CsvSource({
    "据材料记载，每户农户出资300元, false",
    "设立“红黑榜”，每户村民出资300元, true",
    "推行“统一管护”，每户村民出资300元, false",
    "每户村民出资300元，学生考取高处作业证后方可登塔, true",
    "每户村民出资300元，整合利用闲置土地等方式, true"
  })
  void whatIsQuotedAndWhatIsPutBesideStandsInTheSources(String text, boolean foreign) {
    assertEquals(foreign, Grounding.hasForeignPart(text, SOURCES));
  }

  @ParameterizedTest
  @CsvSource({
    "'评定为四类的，应当限载并且在6个月内维修', false",
    "'评定为五类的，应当限载并且在6个月内维修', true",
    "'评定为五类的，立即封闭交通', false"
  })
  void whatFollowsFromOneClassDoesNotFollowFromAnother(String text, boolean altered) {
    List<Reading> sources = List.of(Reading.of("评定为四类的，应当限载并在6个月内维修，评定为五类的，立即封闭交通。"));
    assertEquals(altered, Copies.altered(text, sources));
  }
}
