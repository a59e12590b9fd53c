package org.anwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.junit.jupiter.api.Test;

class ChineseTextTest {
  @Test
  void narrowingKeepsEveryOffset() {
    String text = "１．投入１２．５％，（３）比例５∶３";
    String narrow = ChineseText.narrow(text);
    assertEquals("1．投入12.5%，(3)比例5:3", narrow);
    assertEquals(text.length(), narrow.length());
    assertEquals("共1.2亿\n 1．3个", ChineseText.narrow("共1．2亿\n 1．3个"));
  }

  @Test
  void foldedTextKnowsItsWayBack() {
    Folded folded = ChineseText.fold("面积㎡，①ＡＢ１２");
    assertEquals("面积m2,1ab12", folded.text());
    int at = folded.text().indexOf("m2");
    assertEquals(new Span(2, 3), folded.toOriginal(new Span(at, at + 2)));
    assertEquals(new Span(2, 3), folded.toOriginal(new Span(at, at + 1)));
    int digits = folded.text().indexOf("12");
    assertEquals(new Span(7, 9), folded.toOriginal(new Span(digits, digits + 2)));
  }

  @Test
  void traditionalCharactersBecomeSimplifiedAndSimplifiedStay() {
    assertEquals("发行专项债券用于旧小区改造", ChineseText.simplify("發行專項債券用於舊小區改造"));
    assertEquals("陕西省乾县著名景区", ChineseText.simplify("陕西省乾县著名景区"));
  }

  @Test
  void homophonesSoundAlike() {
    assertEquals("nanchong", Pinyin.of("南充"));
    assertEquals("nc", Pinyin.initials("南充"));
    assertTrue(Pinyin.alike("专向债", "专项债"));
    assertTrue(Pinyin.alike("南冲", "南充"));
    assertFalse(Pinyin.alike("南通", "南充"));
  }

  @Test
  void editDistanceCountsASwapOnceAndStopsAtItsLimit() {
    assertEquals(0, ChineseText.editDistance("香河", "香河", 2));
    assertEquals(1, ChineseText.editDistance("小区改造", "小区造改", 2));
    assertEquals(2, ChineseText.editDistance("老旧小区", "旧小区改", 3));
    assertEquals(3, ChineseText.editDistance("甲乙丙丁戊", "己庚辛壬癸", 2));
  }

  @Test
  void numeralsAreReadWhateverTheirForm() {
    assertEquals(value(350_000_000), ChineseNumerals.parse("三亿五千万"));
    assertEquals(value(25_000), ChineseNumerals.parse("两万五"));
    assertEquals(value(120), ChineseNumerals.parse("一百二"));
    assertEquals(value(105), ChineseNumerals.parse("一百零五"));
    assertEquals(value(23), ChineseNumerals.parse("廿三"));
    assertEquals(value(2023), ChineseNumerals.parse("二〇二三"));
    assertEquals(value(10), ChineseNumerals.parse("十"));
    assertEquals(value(3_200), ChineseNumerals.parse("叁仟贰佰"));
    for (String none : List.of("", "万", "百", "三五", "万千")) {
      assertEquals(Optional.empty(), ChineseNumerals.parse(none), none);
    }
  }

  private static Optional<BigDecimal> value(long value) {
    return Optional.of(BigDecimal.valueOf(value));
  }
}
