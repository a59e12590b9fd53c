package org.anwen.place;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionsTest {
  private static Set<String> keys(String text) {
    return Regions.in(text).orElseThrow().keys();
  }

  @Test
  void aPartOfTheCountryIsItsProvinces() {
    assertTrue(keys("西部地区有哪些案例").contains("51"));
    assertFalse(keys("西部地区有哪些案例").contains("42"));
    assertTrue(keys("东北有哪些地方").contains("23"));
  }

  @Test
  void autonomousAreasAreThoseWhoseTitleSaysSo() {
    assertTrue(keys("涉及少数民族地区的简报").contains("45"));
    assertFalse(keys("在自治县里有哪些做法").contains("45"));
  }

  @Test
  void aSiteThatIsCalledByADirectionIsNoRegion() {
    assertTrue(Regions.in("西部片区的改造").isEmpty());
    assertTrue(Regions.in("南京东部新城有哪些做法").isEmpty());
  }
}
