package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.question.Term;
import org.junit.jupiter.api.Test;

class SummedTest {
  private static final Term GOODS = new Term("农产品", List.of(), 3, true, false);
  private static final Term TEA = new Term("茶叶", List.of(), 3, true, false);

  @Test
  void aNounAfterTheseSumsUpWhatIsListedBefore() {
    String text = "做茶叶、香料这些农产品的";
    assertTrue(Summed.isUp(text, GOODS, List.of(TEA, GOODS)));
    assertFalse(Summed.isUp(text, TEA, List.of(TEA, GOODS)));
  }

  @Test
  void aNounAfterTheseWithNothingListedDescribes() {
    assertFalse(Summed.isUp("这些农产品卖到哪里", GOODS, List.of(GOODS)));
  }
}
