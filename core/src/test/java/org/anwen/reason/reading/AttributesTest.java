package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributesTest {
  @Test
  void whatIsAskedOfEveryPlaceIsAColumn() {
    assertEquals(List.of("总投资", "融资方式"), Attributes.of("三处的总投资和融资方式列一下"));
    assertEquals(List.of("站数", "桩数", "投资"), Attributes.of("和的站数、桩数和投资各是多少?"));
    assertEquals(List.of("站数", "桩数"), Attributes.of("比比和:站数、桩数"));
  }

  @Test
  void aComparisonOfEverythingHasNoColumns() {
    assertEquals(List.of(), Attributes.of("和有什么不同?"));
  }
}
