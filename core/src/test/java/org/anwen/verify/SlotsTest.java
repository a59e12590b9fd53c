package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
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
}
