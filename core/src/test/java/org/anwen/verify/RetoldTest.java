package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.anwen.api.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings told again, and calculations that are shown. */
class RetoldTest {
  private static final List<Finding> FINDINGS =
      List.of(
          new Finding(Finding.Role.CORRECTION, "不是2亿元，应为1.6亿元：", "1.6亿元", "全县投资1.6亿元", List.of()),
          new Finding(Finding.Role.COMPUTED, "", "800万元", "共800万元（200万元 × 4个 = 800万元）", List.of()),
          new Finding(Finding.Role.ROW, "北岭县", "96%", "达到96%", List.of()));

  @ParameterizedTest
  @CsvSource({
    "不是2亿元，应为1.6亿元：全县投资1.6亿元, false",
    "不是1.6亿元，应为2亿元：全县投资1.6亿元, true",
    "据材料，是2亿元，应为1.6亿元：全县投资1.6亿元, true",
    "共800万元（200万元 × 4个 = 800万元）, false",
    "共八百万元（200万元 × 4个 = 800万元）, false",
    "据材料，共200万元（200万元 × 4个 = 800万元）, true",
    "共800万元（200万元 × 近4个 = 800万元）, true",
    "北岭县：达到96%, false",
    "北岭县：达到76%, true"
  })
  void whatWasFoundIsToldAsItWasFound(String text, boolean altered) {
    List<Reading> sources =
        Stream.concat(
                FINDINGS.stream().map(f -> Reading.of(f.label() + "，" + f.statement())),
                Stream.of(Reading.of("由76%达到96%，达到76%的有两县")))
            .toList();
    assertEquals(altered, new Retold(FINDINGS).altered(text, sources));
  }
}
