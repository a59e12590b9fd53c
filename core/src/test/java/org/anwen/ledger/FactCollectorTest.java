package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.TestLibrary;
import org.junit.jupiter.api.Test;

/** The facts of a sentence and what they are said of. The texts are invented. */
class FactCollectorTest {
  @Test
  void respectivelyHandsFiguresOutToYears() {
    CaseRecord record = read("陕西省汉中市设立管护基金，2020年、2021年、2022年分别安排800万元、950万元、1200万元。");
    assertEquals(List.of(2020), figure(record, "800万元").years());
    assertEquals(List.of(2021), figure(record, "950万元").years());
    assertEquals(List.of(2022), figure(record, "1200万元").years());
  }

  @Test
  void respectivelyHandsFiguresOutToTheYearsOfARange() {
    CaseRecord record = read("陕西省汉中市设立管护基金，2020—2022年分别安排800万元、950万元、1200万元。");
    assertEquals(List.of(2020), figure(record, "800万元").years());
    assertEquals(List.of(2022), figure(record, "1200万元").years());
  }

  @Test
  void respectivelyHandsFiguresOutToItems() {
    CaseRecord record = read("陕西省汉中市实施改造，渠首、泵站和净水设施分别完成改造12处、30处、45处。");
    assertEquals("渠首", figure(record, "12处").label());
    assertEquals("泵站", figure(record, "30处").label());
    assertEquals("净水设施", figure(record, "45处").label());
  }

  @Test
  void aFigureIsOfTheYearNamedLastBeforeItInItsSentence() {
    CaseRecord record = read("海南省儋州市发展渔业，2021年投放网箱320口，产值1.4亿元，2022年增至510口。");
    assertEquals(List.of(2021), figure(record, "320口").years());
    assertEquals(List.of(2021), figure(record, "1.4亿元").years());
    assertEquals(List.of(2022), figure(record, "510口").years());
  }

  @Test
  void aRangeOfYearsIsAllOfThem() {
    CaseRecord record = read("海南省儋州市发展渔业，2019—2021年累计投入6000万元。");
    Fact fact =
        record.facts().stream()
            .filter(f -> f.written().contains("6000万元"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(2019, 2020, 2021), fact.years());
  }

  @Test
  void aBareYearInAColumnOfYearsIsATime() {
    CaseRecord record =
        read("湖北省洪湖市改造泵站，完工两座。\n泵站\t能力（立方米/秒）\t完工年份\n螺山泵站\t24\t2021\n高潭口泵站\t40\t2023\n改造后易涝点减少。");
    assertTrue(
        record.facts().stream()
            .anyMatch(f -> f.type() == Fact.Type.PERIOD && f.years().equals(List.of(2023))));
    assertTrue(
        record.facts().stream()
            .noneMatch(f -> f.type() == Fact.Type.FIGURE && f.written().equals("2023")));
  }

  @Test
  void titlesNumbersAndPeriodsAreFactsOfTheirOwn() {
    CaseRecord record = read("湖南省湘潭市规范用水，印发《湘潭市供水管理办法》（潭政办发〔2022〕15号），自2022年7月1日起施行。");
    assertEquals(List.of("《湘潭市供水管理办法》"), written(record, Fact.Type.TITLE));
    assertEquals(List.of("潭政办发〔2022〕15号"), written(record, Fact.Type.DOCUMENT_NUMBER));
    assertTrue(
        record.facts().stream()
            .anyMatch(f -> f.type() == Fact.Type.PERIOD && f.written().contains("2022年7月1日")));
  }

  @Test
  void everyFactStandsWhereItSaysItStands() {
    CaseRecord record =
        read("海南省儋州市发展渔业，2021年投放网箱３２０口、补贴渔民百分之三十，《渔业发展方案》提出产值达1.4亿元。\n其中白马井镇建成冷库5座。");
    assertTrue(record.facts().size() >= 7, () -> record.facts().toString());
    for (Fact fact : record.facts()) {
      String text = record.source().text();
      assertEquals(fact.written(), text.substring(fact.span().start(), fact.span().end()));
      assertTrue(record.clause(fact).span().contains(fact.span()), fact::toString);
    }
  }

  private static List<String> written(CaseRecord record, Fact.Type type) {
    return record.facts().stream().filter(f -> f.type() == type).map(Fact::written).toList();
  }

  private static Fact figure(CaseRecord record, String written) {
    return record.facts().stream()
        .filter(f -> f.type() == Fact.Type.FIGURE && f.written().endsWith(written))
        .findFirst()
        .orElseThrow();
  }

  private static CaseRecord read(String text) {
    return TestLibrary.invented().with(text).ledger().records().getFirst();
  }
}
