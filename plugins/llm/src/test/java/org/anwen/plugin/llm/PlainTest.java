package org.anwen.plugin.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model's sentence as plain text. */
class PlainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "![图](http://a.example/x.png)甲县12座[1]。 → 甲县12座[1]。",
        "见[这里](javascript:alert(1))。 → 见这里)。",
        "甲县[1](http://a.example)。 → 甲县[1]。",
        "<script>alert(1)</script>甲县。 → alert(1)甲县。",
        "<img src=x onerror=alert(1) → ''",
        "<!-- 藏 -->甲县。 → 甲县。",
        "请看 https://a.example/b?c=d，甲县。 → 请看 ，甲县。",
        "**甲县**：`12`座。 → 甲县：12座。",
        "## 甲县 → 甲县",
        "1. 甲县。 → 甲县。",
        "12.5亿元。 → 12.5亿元。",
        "占比<5%。 → 占比<5%。",
        "|甲|乙| → ''"
      })
  void whatIsWrittenForAPageIsTakenOut(String written, String plain) {
    assertEquals(plain.strip(), Plain.of(written.strip()));
  }

  @Test
  void whatNobodySeesIsTakenOut() {
    assertEquals(
        "甲县12座", Plain.of("甲\u200B县\u202E12\u2060\uFEFF\u00AD座\uFE0F\u0007\uDB40\uDC41\u3164"));
    assertEquals("甲县", Plain.of("甲\uD800县"));
  }
}
