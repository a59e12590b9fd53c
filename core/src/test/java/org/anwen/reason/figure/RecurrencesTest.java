package org.anwen.reason.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

/** What a case states of one thing, year by year or site by site, can be reckoned with. */
class RecurrencesTest {
  private static final String YEARS =
      "湖北省洪湖市整治渔港。2020年打捞废旧渔网6.8吨。市里购置打捞船11艘，投资185万元。2023年打捞废旧渔网52.4吨，打捞船出海340次。";
  private static final String SITES =
      "湖北省洪湖市推进停车共管。新堤小区通过协商划出车位90个，筹集资金360万元。燕窝小区通过协商划出车位195个，筹集资金425万元。";

  @Test
  void figuresOfTwoYearsInSentencesApartAreCompared() {
    assertTrue(OneCase.worksOut(YEARS, "洪湖2023年打捞的废旧渔网比2020年多多少吨？", "45.6吨"));
    assertTrue(OneCase.worksOut(YEARS, "洪湖打捞废旧渔网两年加起来多少吨？", "59.2吨"));
  }

  @Test
  void figuresOfTwoSitesAreAddedForEachThingAsked() {
    String found = OneCase.findings(SITES, "洪湖两个小区的车位加起来多少个，总共筹集多少钱？");
    assertTrue(found.contains("285个") && found.contains("785万元"), found);
  }

  @Test
  void sitesAreNotAddedWhereTheQuestionDoesNotSayHowMany() {
    assertFalse(OneCase.findings(SITES, "洪湖小区一共筹集多少钱？").contains("785万元"));
  }

  @Test
  void whatASentenceSaysOfTwoItemsAlikeIsCompared() {
    String words = "湖北省洪湖市2023年归集渔港维护费9630万元，其中新堤片缴纳6210万元、燕窝片缴纳3420万元。";
    assertTrue(OneCase.worksOut(words, "洪湖新堤片比燕窝片多缴了多少维护费？", "2790万元"));
  }
}
