package org.anwen.reason.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence enumerates is reckoned with item by item, whatever the items are called. */
class ProseLinesTest {
  private static final String PAYERS =
      "湖北省洪湖市整治渔港，总投入1139万元，间均17万元，资金来源为自治区补助603万元、县级配套368万元、大连市对口帮扶资金168万元。"
          + "培训护渔员612名，其中新堤街道96名、燕窝镇324名、五县192名。";

  private static final String YEARS =
      "湖北省洪湖市2022年担保186户、6.3亿元，2023年担保254户、9.1亿元，2024年担保331户、12.6亿元，2024年代偿率1.2%。"
          + "各方补贴合计2022年134万元、2023年312万元、2024年298万元。";

  private static final String PLAN =
      "湖北省洪湖市计划三年改造渔船427艘，其中2022年140艘、2023年180艘、2024年107艘；实际改造2022年132艘、2023年195艘、2024年100艘。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖的护渔员里，五个县的人数占多大比例？ | 31.4%",
        "洪湖护渔员燕窝镇比新堤街道多多少名？ | 228名",
      })
  void partsThatAddUpToTheirWholeNeedNotBeOfOneKind(String question, String value) {
    assertTrue(OneCase.worksOut(PAYERS, question, value), () -> OneCase.findings(PAYERS, question));
  }

  @Test
  void eachOfTwoFiguresOfAnItemMakesALineOfItsOwn() {
    String found = OneCase.findings(YEARS, "洪湖2022到2024三年总共担保了多少户、多少钱？");
    assertTrue(found.contains("771户") && found.contains("28亿元"), found);
  }

  @Test
  void aTotalWordBeforeTheFirstYearBelongsToWhatIsMeasured() {
    String question = "洪湖2022到2024三年各方一共补贴了多少钱？";
    assertTrue(OneCase.worksOut(YEARS, question, "744万元"), () -> OneCase.findings(YEARS, question));
  }

  @Test
  void whatWasDoneInAYearIsSetAgainstWhatWasPlannedForIt() {
    String question = "洪湖2023年实际改造渔船比计划多几艘？";
    assertTrue(OneCase.worksOut(PLAN, question, "15艘"), () -> OneCase.findings(PLAN, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖整治渔港的总投入里，县里占几成？ | 32.3%",
        "洪湖整治渔港的总投入里，自治区补助和县级配套合起来占多少？ | 85.3%",
      })
  void aShareIsThatOfTheOneItemOrOfAllItemsNamed(String question, String value) {
    assertTrue(OneCase.worksOut(PAYERS, question, value), () -> OneCase.findings(PAYERS, question));
  }

  @Test
  void theFigureOfTheYearAskedAboutIsGivenAndNotThatOfAllYears() {
    String words = "湖北省洪湖市改造渔港，其中申请专项债券20.2亿元，占60.3%：2021年5.2亿元、2022年8.6亿元、2023年6.4亿元。";
    String found = OneCase.findings(words, "洪湖2021年申请了多少专项债券？");
    assertTrue(found.contains("5.2亿元"), found);
  }

  @Test
  void aRateOfCompletionSetsWhatWasDoneAgainstThePlan() {
    String words = "湖北省洪湖市改造渔港。计划用三年新增停泊车位5万个，其中2022年3万个；实际新增5.25万个，其中2022年3.1万个。";
    String question = "洪湖三年停泊车位的任务完成率算下来是多少？";
    assertTrue(OneCase.worksOut(words, question, "105%"), () -> OneCase.findings(words, question));
  }

  @Test
  void whatIsLeftOfOneThingIsNotThatOfAnother() {
    String words = "湖北省洪湖市发放捕捞证4872本，其中电子证3654本。2023年实际捕捞18.6万吨，为年捕捞限额24.5万吨的75.9%。";
    String question = "洪湖2023年的捕捞限额还剩多少没用？";
    assertTrue(OneCase.worksOut(words, question, "5.9万吨"), () -> OneCase.findings(words, question));
  }
}
