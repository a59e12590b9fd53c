package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.ledger.name.OrganizationLexer;
import org.anwen.place.PlaceLexer;

/** Amounts written in many ways are read back as the same amounts. */
class WritingsTest {
  private static final String DIGITS = "零一二三四五六七八九";

  @Property(tries = 500)
  void yuanInAnyWritingIsTheSameAmount(
      @ForAll @LongRange(min = 2, max = 99_999_999_999L) long yuan) {
    BigDecimal amount = BigDecimal.valueOf(yuan);
    for (String written :
        List.of(
            yuan + "元",
            wide(yuan + "元"),
            String.format(Locale.ROOT, "%,d元", yuan),
            amount.movePointLeft(4).toPlainString() + "万元",
            amount.movePointLeft(8).stripTrailingZeros().toPlainString() + "亿元",
            chinese(yuan) + "元")) {
      Quantity read = only("共投入" + written + "。", written);
      assertEquals(0, read.low().compareTo(amount), () -> written + " -> " + read);
      assertEquals(Dimension.MONEY, read.unit().dimension());
    }
  }

  @Property(tries = 300)
  void aCanonicalWritingIsReadBackAsItself(
      @ForAll @IntRange(min = 1, max = 999_999) int number,
      @ForAll @IntRange(max = 3) int decimals,
      @ForAll @IntRange(max = 5) int unit) {
    String name = List.of("万元", "亿元", "%", "平方米", "万平方米", "公里").get(unit);
    String written = BigDecimal.valueOf(number, decimals).toPlainString() + name;
    Quantity read = only("为" + written + "，", written);
    Quantity again = only(read.format(), read.format());
    assertTrue(again.equalsValue(read), () -> written + " -> " + read.format());
  }

  @Property(tries = 300)
  void rangesKeepBothEnds(
      @ForAll @IntRange(min = 1, max = 400) int low,
      @ForAll @IntRange(min = 1, max = 400) int step) {
    for (String sign : List.of("—", "-", "至", "～", "——")) {
      for (String written :
          List.of(low + sign + (low + step) + "万元", low + "万元" + sign + (low + step) + "万元")) {
        Quantity read = only("安排" + written + "。", written);
        assertEquals(0, read.low().compareTo(BigDecimal.valueOf(low * 10_000L)), written);
        assertEquals(0, read.high().compareTo(BigDecimal.valueOf((low + step) * 10_000L)), written);
      }
    }
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutFailingAndInOrder(@ForAll @StringLength(max = 80) String noise) {
    String text = noise + "第3批１.5—２亿元/户·月2020年《" + noise + "三分之1:0比2-6月〔2020〕";
    int last = 0;
    for (Quantity quantity : QuantityLexer.scan(text)) {
      assertTrue(quantity.span().start() >= last);
      last = quantity.span().end();
    }
    PeriodLexer.scan(text);
    PlaceLexer.scan(text);
    OrganizationLexer.scan(text);
    DocumentNumberLexer.scan(text);
    assertEquals(
        text, String.join("", DomainWords.words(text).stream().map(w -> w.text()).toList()));
  }

  private static Quantity only(String text, String written) {
    List<Quantity> found = QuantityLexer.scan(text);
    assertEquals(1, found.size(), () -> written + " -> " + found);
    return found.getFirst();
  }

  private static String wide(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
    return out.toString();
  }

  private static String chinese(long number) {
    if (number >= 100_000_000) {
      return joined(number, 100_000_000, "亿", 10_000_000);
    }
    if (number >= 10_000) {
      return joined(number, 10_000, "万", 1_000);
    }
    StringBuilder out = new StringBuilder();
    long rest = number;
    boolean zero = false;
    for (int power = 3; power >= 0; power--) {
      long unit = (long) Math.pow(10, power);
      int digit = (int) (rest / unit);
      rest %= unit;
      if (digit == 0) {
        zero = !out.isEmpty();
      } else {
        out.append(zero ? "零" : "").append(DIGITS.charAt(digit));
        out.append(power == 0 ? "" : String.valueOf("十百千".charAt(power - 1)));
        zero = false;
      }
    }
    return out.toString();
  }

  private static String joined(long number, long unit, String word, long next) {
    long rest = number % unit;
    String zero = rest > 0 && rest < next ? "零" : "";
    return chinese(number / unit) + word + zero + (rest == 0 ? "" : chinese(rest));
  }
}
