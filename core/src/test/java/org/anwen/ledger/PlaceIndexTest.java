package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.anwen.TestLibrary;
import org.junit.jupiter.api.Test;

/** The names of places that an invented library knows. */
class PlaceIndexTest {
  private static final Ledger LEDGER =
      TestLibrary.invented()
          .with("湖北省宜昌市西陵区葛洲坝街道锦绣江南小区成立业主自管小组，收缴率达到93%。")
          .with("江苏省盐城市大丰区金丰新村开展垃圾分类，参与家庭1200户。")
          .ledger();

  private static final PlaceIndex PLACES = LEDGER.places();

  @Test
  void aSiteIsKnownWithAndWithoutTheWordForItsKind() {
    assertFalse(PLACES.keys("锦绣江南小区").isEmpty());
    assertEquals(PLACES.keys("锦绣江南小区"), PLACES.keys("锦绣江南"));
  }

  @Test
  void aSiteLiesInTheDivisionsThatTheTextPlacesItIn() {
    String site = PLACES.keys("锦绣江南小区").iterator().next();
    assertTrue(PLACES.within(site, PLACES.keys("西陵区")));
    assertTrue(PLACES.within(site, PLACES.keys("湖北")));
    assertFalse(PLACES.within(site, PLACES.keys("江苏")));
    assertFalse(PLACES.within(site, Set.of(site)), "a place does not lie in itself");
  }

  @Test
  void aSiteHasItsCase() {
    String site = PLACES.keys("锦绣江南小区").iterator().next();
    assertArrayEquals(new int[] {0}, PLACES.cases(site));
  }

  @Test
  void divisionsAreKnownByFullAndShortName() {
    assertEquals(Set.of("4205"), PLACES.keys("宜昌市"));
    assertEquals(Set.of("4205"), PLACES.keys("宜昌"));
    assertArrayEquals(new int[] {0}, PLACES.cases("4205"));
    assertArrayEquals(new int[] {1}, PLACES.cases("32"));
  }

  @Test
  void placesOfAQuestionCarryWhereTheyStand() {
    String question = "宜昌的收缴率是多少";
    List<PlaceIndex.Named> found = PLACES.find(question, LEDGER);
    assertEquals(1, found.size());
    assertEquals("宜昌", found.getFirst().name());
    assertEquals(0, found.getFirst().span().start());
  }

  @Test
  void wordsThatNoPlaceIsCalledAreNotFound() {
    assertEquals(List.of(), PLACES.find("收缴率是多少", LEDGER));
  }
}
