package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.anwen.TestLibrary;
import org.junit.jupiter.api.Test;

/** Queries over the records of an invented library. */
class LedgerTest {
  private static final Ledger LEDGER =
      TestLibrary.invented()
          .under("冷链物流")
          .with("山东省潍坊市寿光市建成产地冷库，总库容12万吨。")
          .with("山东省烟台市建设果品冷链，购置冷藏车85辆。")
          .under("乡村旅游")
          .with("云南省大理州发展民宿集群，改造院落260栋。喜洲镇引入古城驿站项目，年接待游客30万人次。")
          .ledger();

  @Test
  void aPlaceHoldsWhatItsDistrictsHold() {
    assertEquals(List.of("case-1", "case-2"), ids(LEDGER.casesAt("山东省")));
    assertEquals(List.of("case-1"), ids(LEDGER.casesAt("潍坊市")));
    assertEquals(List.of("case-1"), ids(LEDGER.casesAt("寿光市")));
    assertTrue(LEDGER.lies("寿光市", "山东省"));
    assertFalse(LEDGER.lies("山东省", "寿光市"));
    assertFalse(LEDGER.lies("寿光市", "烟台市"));
    assertFalse(LEDGER.lies("山东省", "山东省"));
  }

  @Test
  void shortNamesAreThePlacesThemselves() {
    assertEquals(LEDGER.placeKeys("山东省"), LEDGER.placeKeys("山东"));
    assertEquals(LEDGER.placeKeys("寿光市"), LEDGER.placeKeys("寿光"));
    assertEquals(List.of("case-3"), ids(LEDGER.casesAt("大理")));
  }

  @Test
  void aPlaceThatNoCaseNamesHasNoCases() {
    assertEquals(List.of(), LEDGER.casesAt("海南省"));
    assertEquals(List.of(), LEDGER.casesAt("不存在的地方"));
  }

  @Test
  void placesAreFoundInAQuestionTheLongestFirst() {
    List<String> names =
        LEDGER.places().find("寿光市和烟台的冷库哪个大", LEDGER).stream().map(PlaceIndex.Named::name).toList();
    assertEquals(List.of("寿光市", "烟台"), names);
  }

  @Test
  void aNameIsFoundByItsSound() {
    assertTrue(LEDGER.places().soundingLike("寿广").contains("寿光"));
    assertEquals(Set.of(), LEDGER.places().soundingLike("乌有"));
  }

  @Test
  void wordsAreCountedExactly() {
    assertEquals(2, LEDGER.casesWith("冷链"));
    assertEquals(1, LEDGER.casesWith("冷藏车"));
    assertEquals(1, LEDGER.casesWith("果品冷链"));
    // its pairs of characters stand in a case, but not the word
    assertEquals(0, LEDGER.casesWith("冷链建设果"));
    assertEquals(0, LEDGER.casesWith("地铁"));
    assertEquals(3, LEDGER.cases());
  }

  @Test
  void aWordIsNotFoundAcrossTheEndOfAClause() {
    assertEquals(0, LEDGER.casesWith("冷库总"));
  }

  @Test
  void holdingGivesTheRarerWordsFirstAndNoMoreThanTheLimit() {
    assertEquals(
        List.of("case-2", "case-1"), ids(LEDGER.holding(List.of("冷链", "冷藏车"), Set.of(), 10)));
    assertEquals(List.of("case-2"), ids(LEDGER.holding(List.of("冷链", "冷藏车"), Set.of(), 1)));
    assertEquals(List.of(), ids(LEDGER.holding(List.of("地铁"), Set.of(), 10)));
  }

  @Test
  void holdingWithoutWordsGivesAllUpToTheLimit() {
    assertEquals(3, LEDGER.holding(List.of(), Set.of(), 10).size());
    assertEquals(2, LEDGER.holding(List.of(), Set.of(), 2).size());
  }

  @Test
  void holdingWithPlacesGivesTheirCasesOnly() {
    Set<String> shandong = LEDGER.placeKeys("山东");
    assertEquals(
        List.of("case-2", "case-1"), ids(LEDGER.holding(List.of("冷藏车", "民宿"), shandong, 10)));
  }

  @Test
  void unknownIdsArePassedOver() {
    assertEquals(1, LEDGER.byIds(List.of("case-2", "case-99")).size());
  }

  private static List<String> ids(List<CaseRecord> records) {
    return records.stream().map(r -> r.source().id()).toList();
  }
}
