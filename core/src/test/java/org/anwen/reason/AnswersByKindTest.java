package org.anwen.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.Assistant;
import org.anwen.Colds;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Question;
import org.anwen.api.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of question gets, by the public path, on an invented library. */
class AnswersByKindTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant = Colds.library().assistant();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @ParameterizedTest
  @CsvSource({
    "寿光市2022年冷库投资多少？, 1.8亿元, case-1",
    "烟台购置了多少辆冷藏车？, 85辆, case-2",
    "茂名购置了多少辆冷藏车？, 120辆, case-3",
    "寿光印发的文件叫什么名字？, 《冷库运营管理办法》, case-1",
    "江口县的游客满意率是多少？, 95%, case-6",
  })
  void aFactIsGivenWithTheCaseItStandsIn(String question, String fact, String id) {
    Answer answer = ask(question);
    assertTrue(answer.text().contains(fact), answer::text);
    assertEquals(List.of(id), cases(answer));
  }

  @Test
  void allThatIsAskedInOneBreathIsAnswered() {
    Answer answer = ask("德清县改造院落多少栋，带动就业多少人？");
    assertTrue(answer.text().contains("410栋"), answer::text);
    assertTrue(answer.text().contains("2300人"), answer::text);
  }

  @Test
  void aListHoldsAllThatFitAndNoneThatDoNot() {
    Answer answer = ask("哪些地方建设了产地冷库？");
    assertEquals(List.of("case-1", "case-2", "case-3"), cases(answer));
    assertTrue(answer.text().contains("共检索6个案例，符合3个"), answer::text);
    assertEquals(6, answer.examined().cases());
    assertEquals(3, answer.examined().matched());
  }

  @Test
  void aCountSaysHowManyWereLookedAt() {
    Answer answer = ask("有多少个案例涉及冷藏车？");
    assertTrue(answer.text().contains("6个"), answer::text);
    assertTrue(answer.text().contains("2个"), answer::text);
  }

  @Test
  void aThresholdIsHeldAgainstEachFigure() {
    Answer answer = ask("改造院落超过200栋的有哪些？");
    assertEquals(List.of("case-4", "case-5"), cases(answer).stream().sorted().toList());
  }

  @Test
  void aRoundLimitNeedsNoNumberBeforeIt() {
    assertEquals(List.of("case-1"), cases(ask("冷库投资过亿的有哪些地方？")).stream().distinct().toList());
  }

  @Test
  void aListOfThoseThatStateAFigureTakesAnyWordForStating() {
    assertEquals(List.of("case-1"), cases(ask("写清楚损耗率下降多少的，是哪些地方？")));
    assertEquals(List.of("case-2", "case-3"), cases(ask("哪些地方写明了冷藏车的数量？")));
  }

  @Test
  void placesAreAskedEachForItsOwnThing() {
    Answer answer = ask("烟台的冷库投资多少、茂名的冷藏车又有多少辆？");
    assertTrue(answer.text().contains("5600万元"), answer::text);
    assertTrue(answer.text().contains("120辆"), answer::text);
    assertEquals(List.of("case-2", "case-3"), cases(answer));
  }

  @Test
  void aSumShowsItsWorking() {
    Answer answer = ask("烟台和茂名一共购置了多少辆冷藏车？");
    assertTrue(answer.text().contains("205辆"), answer::text);
    assertTrue(answer.text().contains("85辆 + 120辆"), answer::text);
    assertEquals(List.of("case-2", "case-3"), cases(answer));
  }

  @Test
  void figuresOfTwoYearsAreAdded() {
    assertTrue(ask("寿光2022年和2023年一共投资多少？").text().contains("4.2亿元"));
  }

  @Test
  void aDifferenceIsCalculated() {
    Answer answer = ask("烟台和茂名购置的冷藏车相差多少辆？");
    assertTrue(answer.text().contains("35辆"), answer::text);
  }

  @Test
  void theLargestIsNamedFirst() {
    List<Finding> findings = findings("哪个地方改造院落最多？");
    assertEquals(Role.ANSWER, findings.getFirst().role());
    assertTrue(findings.getFirst().label().contains("德清县"), findings::toString);
    assertTrue(findings.getFirst().statement().contains("410栋"), findings::toString);
  }

  @Test
  void tiesAreAllNamed() {
    Answer answer = ask("哪个地方冷库投资最少？");
    assertTrue(answer.text().contains("烟台"), answer::text);
    assertTrue(answer.text().contains("茂名"), answer::text);
    assertTrue(answer.text().contains("并列"), answer::text);
    assertFalse(cases(answer).contains("case-1"));
  }

  @Test
  void anOrderIsFromTheLargestDown() {
    Answer answer = ask("各地改造院落的数量从高到低排一下");
    int deqing = answer.text().indexOf("德清县：");
    int dali = answer.text().indexOf("大理白族自治州：");
    int jiangkou = answer.text().indexOf("江口县：");
    assertTrue(0 <= deqing && deqing < dali && dali < jiangkou, answer::text);
  }

  @Test
  void aComparisonHasARowForEachAndSaysWhereTheMaterialIsSilent() {
    var evidence = assistant.evidence(Question.of("对比德清县和三亚市的民宿做法"));
    Table table = evidence.table().orElseThrow();
    assertEquals(2, table.rows().size());
    assertTrue(table.rows().getFirst().toString().contains("410栋"), table::toString);
    assertTrue(table.rows().getLast().toString().contains("材料未载"), table::toString);
    assertEquals(List.of(), table.rows().getLast().getLast().citations());
  }

  @Test
  void aProcedureGivesItsStepsInOrder() {
    String text = ask("大理州民宿开办怎么办理？").text();
    int first = text.indexOf("村委会申请");
    int second = text.indexOf("联合验房");
    int third = text.indexOf("县文旅局发证");
    assertTrue(0 <= first && first < second && second < third, text);
  }

  @Test
  void aSummaryHasEveryCaseOfItsSection() {
    assertEquals(List.of("case-4", "case-5", "case-6"), cases(ask("总结一下民宿发展的经验")));
  }

  @Test
  void aTrueStatementIsConfirmed() {
    List<Finding> findings = findings("烟台购置了85辆冷藏车，对吗？");
    assertEquals(Role.CONFIRMED, findings.getFirst().role());
  }

  @Test
  void aFalseStatementIsCorrected() {
    List<Finding> findings = findings("烟台购置了95辆冷藏车，对吗？");
    assertEquals(Role.CORRECTION, findings.getFirst().role());
    assertTrue(findings.getFirst().statement().contains("85辆"), findings::toString);
  }

  @Test
  void aPlaceThatIsAbsentIsNamedAsAbsent() {
    Answer answer = ask("三亚市冷库投资多少？");
    assertTrue(answer.abstained());
    assertTrue(answer.text().contains("三亚市"), answer::text);
    assertEquals(List.of(), answer.citations());
  }

  @ParameterizedTest
  @ValueSource(strings = {"江口县购置了多少辆冷藏车？", "怎么治疗感冒？", "你好", "德清县2015年的财政赤字是多少？"})
  void whatTheMaterialDoesNotHoldIsNotAnswered(String question) {
    Answer answer = ask(question);
    assertTrue(answer.abstained(), answer::text);
    assertEquals(List.of(), answer.citations());
  }

  private static Answer ask(String question) {
    return assistant.ask(Question.of(question));
  }

  private static List<Finding> findings(String question) {
    return assistant.evidence(Question.of(question)).findings();
  }

  private static List<String> cases(Answer answer) {
    return answer.citations().stream().map(Citation::caseId).distinct().toList();
  }
}
