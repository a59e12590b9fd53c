package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of closed classes in the places of their sources. The texts are invented. */
class SlotsTest {
  private static final List<Reading> SOURCES =
      List.of(
          Reading.of("加固古桥18座，财政补六成，商户出四成，由居民认养。商户在“北岭通”提交申请，建立专家库。"),
          Reading.of("管护由岐山物业公司承担，全年费用1183万元，全年超过5次的取消资格，省级奖补三成。"),
          Reading.of("204户居民户均出资约2万元，部分县发放情况如下。"));

  @ParameterizedTest
  @CsvSource({
    "商户补六成, true",
    "财政出四成, true",
    "由街道认养, true",
    "社区在“北岭通”提交申请, true",
    "建立医院库, true",
    "由住户认养, false",
    "财政补了60%, false"
  })
  void whoActsIsWhoActedInTheSource(String text, boolean changed) {
    assertEquals(changed, Slots.changed(text, SOURCES, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "每月费用1183万元, true",
    "每月超过5次的取消资格, true",
    "全年费用1183万元, false",
    "204户居民出资约2万元, true",
    "每户居民出资约2万元, false"
  })
  void howOftenAndForEachWhatIsToldAsItWas(String text, boolean changed) {
    assertEquals(changed, Slots.changed(text, SOURCES, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"国家级奖补三成, true", "省级奖补三成, false", "全部县发放情况如下, true", "部分县发放情况如下, false"})
  void aLevelAndAShareAreThoseOfTheSource(String text, boolean changed) {
    assertEquals(changed, Slots.changed(text, SOURCES, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"管护由岐山物业物业承担, true", "管护由岐山物业公司承担, false"})
  void nobodyIsNamedTwiceInARow(String text, boolean changed) {
    assertEquals(changed, Slots.changed(text, SOURCES, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"由政府和居民共同出资", "居民与政府共同出资"})
  void aListMayStandInAnotherOrder(String text) {
    List<Reading> sources = List.of(Reading.of("由居民和政府共同出资。"));
    assertFalse(Slots.changed(text, sources, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "设备年运用率由6%提高到6%, true",
    "设备年运用率由6%提高到14%, false",
    "设备的年利用率由百分之六提高到百分之十四, false",
    "按照“23个”的要求巡诊, true",
    "30个内未处理的升级推送, true",
    "30分钟内没有处理的升级推送, false",
    "于2022年底前建成投用, true",
    "于2021年底前全部建成投用, false"
  })
  void aFigureStandsWhereItsSourceHasIt(String text, boolean changed) {
    List<Reading> sources =
        List.of(
            Reading.of("设备年利用率由6%提高到14%。按照“每村每月不少于1次”的要求巡诊，共23个村。30分钟内未处理的升级推送，共30个。"),
            Reading.of("2022年开工的于2021年底前立项，于2021年底前建成投用。"));
    assertEquals(changed, Slots.changed(text, sources, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "滴灌项目补助1100元、喷灌项目每亩补助800元, true",
    "滴灌项目每亩补助1100元、喷灌项目补助800元, true",
    "滴灌项目补助1100元/亩、喷灌项目补助800元/亩, false",
    "每亩滴灌项目补助1100元, false",
    "滴灌项目每亩补助1100元、喷灌项目每亩补助800元, false"
  })
  void whatIsReckonedForEachIsSaidBeforeIt(String text, boolean changed) {
    List<Reading> sources = List.of(Reading.of("滴灌项目每亩补助1100元、喷灌项目每亩补助800元。"));
    assertEquals(changed, Slots.changed(text, sources, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"50平方米以下三十元, '', true", "50平方米以下三十元, 每月收费多少？, false", "50平方米以下每月三十元, '', false"})
  void figuresAloneAreReckonedAsTheirSourceReckonsThem(
      String text, String question, boolean changed) {
    List<Reading> sources = List.of(Reading.of("50平方米以下每月30元，150平方米以上每月120元。"));
    assertEquals(changed, Slots.changed(text, sources, List.of(question)));
  }

  @Test
  void anAmountForEachIsNotToldAsTheAmountOfAll() {
    List<Reading> sources = List.of(Reading.of("滴灌项目每亩补助1100元、喷灌项目每亩补助800元。"));
    assertTrue(Rates.lost("滴灌项目补助1100元、喷灌项目每亩补助800元", sources, List.of()));
    assertFalse(Rates.lost("滴灌项目补助1100元（每亩）", sources, List.of()));
    assertFalse(Rates.lost("补助1100元", sources, List.of("每亩补助多少？")));
  }
}
