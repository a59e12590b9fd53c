package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {
  private static Figure one(String text) {
    List<Figure> figures = FigureReader.read(text);
    assertEquals(1, figures.size(), text + " gave " + figures);
    return figures.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.8万平方米 | 38000平方米",
        "3.8 万㎡ | 38000平米",
        "96% | 百分之九十六",
        "９６％ | 96%",
        "11,820平方米 | 11820平方米",
        "4.3亿元 | 43000万元",
        "1.2万亿元 | 12000亿元",
        "三百二十户 | 320户",
        "两千零五人 | 2005人",
        "二〇二三年 | 2023年",
        "5—8亿元 | 5亿元至8亿元",
        "5亿-8亿元 | 5～8亿元",
        "六成 | 60%",
        "15.7億元 | 15.7亿元",
        "兩萬戶 | 20000户",
        "4200余万元 | 4200万元",
        "十二点五公里 | 12.5千米"
      })
  void twoWaysOfWritingAFigureAreTheSame(String a, String b) {
    assertTrue(one(a).same(one(b)), one(a) + " and " + one(b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"96% | 96个百分点", "4万户 | 4户", "5—8亿元 | 5亿元", "30天 | 30年", "0.15元 | 15元"})
  void figuresOfDifferentValueOrUnitAreNotTheSame(String a, String b) {
    assertFalse(one(a).same(one(b)), one(a) + " and " + one(b));
  }

  @Test
  void aFigureWithoutUnitAgreesWithAnyUnit() {
    assertTrue(one("新增538").same(one("538个")));
  }

  @Test
  void markersLabelsAndFiguresInsideWordsAreNoFigures() {
    assertEquals(List.of(), FigureReader.read("1. 甲[12]\n（2）乙\n3、丙，采用BIM5D和H5"));
  }

  @Test
  void aBareOneIsNoFigure() {
    assertEquals(List.of(), FigureReader.read("一批项目，一是统筹"));
  }

  @Test
  void offsetsCountIntoTheTextAsGiven() {
    Figure figure = one("共[1]３．８万平方米。");
    assertEquals("３．８万平方米", "共[1]３．８万平方米。".substring(figure.start(), figure.end()));
  }
}
