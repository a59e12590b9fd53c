package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Answer;
import org.anwen.api.Question;
import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

class DescribedOtherwiseTest {
  private static final String COURSES = "江苏省海安市面向退役军人开设茧丝质检课程，培训期3个月，学费全免。";
  private static final String HALL = "广西壮族自治区环江县聘请退休法官4名，在桥下空间设调解点，全年调解纠纷120起。";

  private static boolean lists(String words, String question, String place) {
    return OneCase.findings(words, question).contains(place);
  }

  @Test
  void aCompoundThatTheMaterialLacksIsReadAsItsParts() {
    assertTrue(lists(COURSES, "面向退伍军人的有哪些案例？", "海安"));
    assertTrue(lists(HALL, "设了调解室的有哪些地方？", "环江"));
  }

  @Test
  void askingWhetherThereIsOneDeniesNothing() {
    assertTrue(lists(HALL, "有没有退休法官参与调解的案例？", "环江"));
  }

  @Test
  void feesThatAreNotTakenAreMetByFree() {
    assertTrue(lists(COURSES, "培训退役军人不收费的有哪些地方？", "海安"));
  }

  @Test
  void whatLiesBelowOneThingIsCalledInSeveralWays() {
    assertTrue(lists(HALL, "利用桥底下空间的有哪些？", "环江"));
  }

  @Test
  void aDescriptionInWordsThatNoCaseHasFitsNone() {
    assertFalse(lists(HALL, "哪些地方抽签了？", "环江"));
  }

  @Test
  void oneCharacterMayBeAllThatADescriptionSays() {
    String found = OneCase.findings(HALL, "跟桥有关的案例有哪些？");
    assertTrue(found.contains("环江"), found);
    assertFalse(found.contains("徐闻"), found);
  }

  @Test
  void aVerbWithItsOutcomeIsMetByTheOtherWordsForIt() {
    String words = "贵州省岑巩县把集体林的碳汇统一打包，2023年出售碳汇3万吨，收入90万元。";
    assertTrue(lists(words, "已经卖出碳汇的有哪些地方？", "岑巩"));
  }

  @Test
  void thePlaceWhereSomethingIsDoneIsFoundByItsDescription() {
    assertTrue(lists(HALL, "请退休法官调解的是哪里？", "环江"));
  }

  @Test
  void whereSomethingIsDoneIsAnsweredWithThePlace() {
    String words = "广西壮族自治区环江县设调解点9处。调解员弄虚作假的，由县司法局追回补贴，并取消三年申报资格。";
    try (Assistant assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with(words)
            .with("青海省玉树市保护湿地，设置巡护点31处，巡护员260名。")
            .assistant()) {
      Answer answer = assistant.ask(Question.of("弄虚作假要追回补贴的是哪里？"));
      assertTrue(answer.text().contains("环江"), answer::text);
    }
  }
}
