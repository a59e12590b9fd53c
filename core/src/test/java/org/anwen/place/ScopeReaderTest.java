package org.anwen.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.TestLibrary;
import org.anwen.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** Which place each clause of a case speaks of. The texts are invented. */
class ScopeReaderTest {
  private static final String WATER =
      "贵州省遵义市、安顺市开展智慧水务试点，共投入5600万元。" + "比如，遵义市播州区安装智能水表3.1万只，漏损率降到9%。安顺市西秀区安装智能水表1.5万只，漏损率降到11%。";

  @Test
  void anExampleBelongsToThePlaceItBeginsWith() {
    assertEquals("贵州省遵义市播州区", label(WATER, "漏损率降到9%"));
  }

  @Test
  void aPlaceThatBeginsALaterSentenceTakesOver() {
    assertEquals("贵州省安顺市西秀区", label(WATER, "漏损率降到11%"));
    assertFalse(scope(WATER, "漏损率降到11%").keys().contains("5203"), "遵义");
  }

  @Test
  void placesJoinedByAnEnumerationCommaAreSpokenOfTogether() {
    Scope scope = scope(WATER, "共投入5600万元");
    assertEquals("贵州省遵义市、贵州省安顺市", scope.label());
    assertTrue(scope.keys().contains("5203"), "遵义");
    assertTrue(scope.keys().contains("5204"), "安顺");
  }

  @Test
  void whatIsSaidOfACountyIsFoundUnderItsCityAndProvince() {
    Scope scope = scope(WATER, "漏损率降到9%");
    assertTrue(scope.keys().contains("520304"), "播州区");
    assertTrue(scope.keys().contains("5203"), "遵义");
    assertTrue(scope.keys().contains("52"), "贵州");
  }

  @Test
  void theWholeCityGoesBackToTheCityThatTheCaseBeganWith() {
    String text = "甘肃省定西市推进农村供水改造，投资3.2亿元。比如，安定区建成供水站4座。全市共铺设管网860公里。";
    assertEquals("甘肃省定西市安定区", label(text, "安定区建成供水站4座").substring(0, 9));
    assertEquals("甘肃省定西市", label(text, "全市共铺设管网860公里"));
  }

  @Test
  void aPlaceInMidClauseIsSpokenOfInThatClauseOnly() {
    String text = "湖北省宜昌市推广冷链仓储，组织骨干赴山东省寿光市学习，带动农户增收2100万元。";
    assertEquals("湖北省宜昌市", label(text, "带动农户增收2100万元"));
    assertTrue(scope(text, "组织骨干赴山东省寿光市学习").keys().contains("37"), "山东");
    assertFalse(scope(text, "带动农户增收2100万元").keys().contains("37"), "山东");
  }

  @Test
  void aListedPlaceIsSpokenOfNoLongerThanItsList() {
    String text = "江西省于都县新建食堂126间，其中贡江镇9间、罗坳镇14间，总投资3680万元，其余乡镇由县里统筹。聘用炊事员94名。";
    assertTrue(label(text, "罗坳镇14间").endsWith("罗坳镇"));
    assertEquals("江西省赣州市于都县", label(text, "总投资3680万元"));
    assertEquals("江西省赣州市于都县", label(text, "聘用炊事员94名"));
  }

  @Test
  void whatFollowsAPlaceInItsSentenceIsItsOwnWhereNoListIsMade() {
    String text = "江西省于都县改造食堂，其中贡江镇9间，补贴30万元；罗坳镇14间，补贴50万元。";
    assertTrue(label(text, "补贴30万元").endsWith("贡江镇"));
    assertTrue(label(text, "补贴50万元").endsWith("罗坳镇"));
  }

  @Test
  void aCityThatOnlyHelpsHoldsNoTownsNamedAfterIt() {
    String text = "广西都安县建厨房67间，深圳市对口帮扶资金168万元。98个教学点分布为地苏镇12个、下坳镇16个、隆福乡14个。";
    assertTrue(label(text, "下坳镇16个").startsWith("广西壮族自治区河池市都安"));
  }

  @Test
  void aPlaceOfTheHeadingsHoldsWhereTheTextNamesNone() {
    Ledger ledger = TestLibrary.invented().under("福建省三明市").with("推广林下种植，种下灵芝3200亩。").ledger();
    assertEquals("福建省三明市", ledger.records().getFirst().clauses().getLast().scope().label());
  }

  private static String label(String text, String clause) {
    return scope(text, clause).label();
  }

  private static Scope scope(String text, String clause) {
    return TestLibrary.invented().with(text).ledger().records().getFirst().clauses().stream()
        .filter(c -> c.text().equals(clause))
        .findFirst()
        .orElseThrow()
        .scope();
  }
}
